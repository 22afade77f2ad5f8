/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * When each session of a project is: its days in order, the sessions of each with their slots.
 * Made from a model in one go, and not changed afterwards; holds its records.
 *
 * Sessions that stand in the timetable are those without a parent, in the order of their rank.
 * Those of the day with no record, when the project has no days at all, make one day without a
 * date; when it has days, sessions without one are not scheduled. A sub-item has times only when
 * its own start is pinned.
 */
#pragma once

#include "model/plenary-model.h"
#include "schedule/plenary-flow.h"

G_BEGIN_DECLS

typedef struct _PlenaryTimetable PlenaryTimetable;

/**
 * PlenaryTimetableDay:
 * @day: (nullable): the day; %NULL in a project without days
 * @is_timed: whether its sessions have times
 * @sessions: (element-type PlenarySession): its sessions in order
 * @slots: (array): the slot of each session
 *
 * One day. Borrowed from its timetable.
 */
typedef struct
{
  PlenaryRecord *day;
  gboolean is_timed;
  GPtrArray *sessions;
  PlenarySlot *slots;
} PlenaryTimetableDay;

PlenaryTimetable *plenary_timetable_new (PlenaryModel *model);
void plenary_timetable_free (PlenaryTimetable *self);
guint plenary_timetable_get_n_days (PlenaryTimetable *self);
const PlenaryTimetableDay *plenary_timetable_get_day (PlenaryTimetable *self, guint position);
const PlenarySlot *plenary_timetable_lookup (PlenaryTimetable *self, const char *session_id);
gboolean plenary_timetable_is_timed (PlenaryTimetable *self);
int plenary_timetable_count_minutes (PlenaryTimetable *self, guint position);
PlenarySlot plenary_slot_of_item (PlenaryRecord *session);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryTimetable, plenary_timetable_free)

G_END_DECLS
