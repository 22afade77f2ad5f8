/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What does not fit in a timetable: rooms and people that are needed twice at one time, sessions
 * that overlap, gaps, and what goes on outside the hours of the event. Two sessions are compared
 * as instants in the time zone of the event, so that one that goes on past midnight meets those of
 * the next day, and an hour that clocks skip is no hour in which anything collides.
 *
 * Hidden sessions collide with nothing. Those that are not public may be at any time of the day.
 */
#pragma once

#include "schedule/plenary-timetable.h"

G_BEGIN_DECLS

/**
 * PlenaryClashKind:
 * @PLENARY_CLASH_ROOM: two sessions have one room at one time
 * @PLENARY_CLASH_OVERLAP: two sessions are at one time, are not meant to be in parallel, and at
 *   least one of them has no room
 * @PLENARY_CLASH_PERSON: one person has to be in two sessions at one time
 * @PLENARY_CLASH_BODY: one body, no person being named, has to be in two sessions at one time
 * @PLENARY_CLASH_EARLY: it begins before the event opens
 * @PLENARY_CLASH_OVERRUN: it ends after the event closes
 * @PLENARY_CLASH_GAP: nothing is planned before it
 *
 * What does not fit.
 */
typedef enum
{
  PLENARY_CLASH_ROOM,
  PLENARY_CLASH_OVERLAP,
  PLENARY_CLASH_PERSON,
  PLENARY_CLASH_BODY,
  PLENARY_CLASH_EARLY,
  PLENARY_CLASH_OVERRUN,
  PLENARY_CLASH_GAP,
} PlenaryClashKind;

/**
 * PlenaryClash:
 * @kind: what does not fit
 * @session: the session that it is about; the later one of two
 * @other: (nullable): the one it collides with
 * @subject: (nullable): the room, person or body that is needed twice
 * @starts_at: from when, in minutes after midnight of the day of @session
 * @minutes: for how long, as time passes; where clocks are changed that is not what they show
 *
 * Something that does not fit. Borrowed from its conflicts.
 */
typedef struct
{
  PlenaryClashKind kind;
  PlenaryRecord *session;
  PlenaryRecord *other;
  PlenaryRecord *subject;
  int starts_at;
  int minutes;
} PlenaryClash;

typedef struct _PlenaryConflicts PlenaryConflicts;

PlenaryConflicts *plenary_conflicts_new (PlenaryModel *model, PlenaryTimetable *timetable);
void plenary_conflicts_free (PlenaryConflicts *self);
guint plenary_conflicts_get_n (PlenaryConflicts *self);
const PlenaryClash *plenary_conflicts_get (PlenaryConflicts *self, guint position);
guint plenary_conflicts_count (PlenaryConflicts *self, const char *session_id);
gboolean plenary_clash_is_collision (const PlenaryClash *clash);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryConflicts, plenary_conflicts_free)

G_END_DECLS
