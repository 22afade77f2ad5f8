/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Conflicts while they are found, for the sources that find them.
 */
#pragma once

#include "schedule/plenary-conflicts.h"

G_BEGIN_DECLS

/**
 * PlenaryClock:
 * @zone: the time zone, borrowed
 * @date: (nullable): the date, borrowed; %NULL for the day that has none
 * @midnight: when it begins, in minutes of Unix time
 * @is_even: whether no clock is changed on it
 *
 * A day on the clock: minutes after its midnight as instants.
 */
typedef struct
{
  const char *zone;
  const char *date;
  gint64 midnight;
  gboolean is_even;
} PlenaryClock;

/**
 * PlenaryHeld:
 * @session: an item of the agenda, borrowed
 * @room_id: (nullable): id of its room, borrowed
 * @day: the position of its day
 * @group: a number that it has in common with those meant to be in parallel
 * @wall_start: when it begins, in minutes after midnight
 * @starts_at: the same as an instant, in minutes of Unix time
 * @ends_at: when it ends, in minutes of Unix time
 * @is_public: whether it is for everybody
 *
 * A session that takes place.
 */
typedef struct
{
  PlenaryRecord *session;
  const char *room_id;
  guint day;
  guint group;
  int wall_start;
  gint64 starts_at;
  gint64 ends_at;
  gboolean is_public;
} PlenaryHeld;

struct _PlenaryConflicts
{
  PlenaryModel *model;         /* borrowed, only while it is made */
  PlenaryTimetable *timetable; /* borrowed, only while it is made */
  int opens_at;
  int closes_at;
  GArray *clocks; /* PlenaryClock of each day, only while it is made */
  GArray *held;   /* PlenaryHeld by when they begin, only while it is made */
  GArray *clashes;
  GHashTable *counts; /* id of a session: how many collisions it has */
};

gint64 plenary_clock_get_instant (const PlenaryClock *clock, int minutes);
void plenary_conflicts_add (PlenaryConflicts *self, PlenaryClash clash);

/* Who has to be where (plenary-conflicts-duties.c). */
void plenary_conflicts_find_double_bookings (PlenaryConflicts *self);

G_END_DECLS
