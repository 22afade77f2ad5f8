/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Where sessions are on the plan: in which columns, and beside how many others in them. Columns
 * are counted, times are minutes; the plan knows how large they are. Made from a timetable in one
 * go; holds its records.
 */
#pragma once

#include "schedule/plenary-timetable.h"

G_BEGIN_DECLS

/**
 * PlenaryAgendaColumn:
 * @day: (nullable): its day; %NULL in a project without days
 * @room: (nullable): its room; %NULL in a project without rooms
 * @number: which day it is, from 1
 * @is_first: whether it is the first of its day
 *
 * A column: a room on a day.
 */
typedef struct
{
  PlenaryRecord *day;
  PlenaryRecord *room;
  guint number;
  gboolean is_first;
} PlenaryAgendaColumn;

/**
 * PlenaryAgendaCell:
 * @session: the session
 * @slot: when it is
 * @first_column: its first column
 * @n_columns: how many it takes: one in a room, all of its day without
 * @lane: which it is of those that share the columns at one time, from 0
 * @n_lanes: how many share them
 * @ends_at: until when it is drawn; some minutes after its start when nothing says how long it is
 *
 * A session on the plan.
 */
typedef struct
{
  PlenaryRecord *session;
  PlenarySlot slot;
  guint first_column;
  guint n_columns;
  guint lane;
  guint n_lanes;
  int ends_at;
} PlenaryAgendaCell;

typedef struct _PlenaryAgendaLayout PlenaryAgendaLayout;

PlenaryAgendaLayout *plenary_agenda_layout_new (PlenaryModel *model, PlenaryTimetable *timetable);
void plenary_agenda_layout_free (PlenaryAgendaLayout *self);

guint plenary_agenda_layout_get_n_columns (PlenaryAgendaLayout *self);
const PlenaryAgendaColumn *plenary_agenda_layout_get_column (PlenaryAgendaLayout *self,
                                                             guint position);
gboolean plenary_agenda_layout_find_columns (PlenaryAgendaLayout *self,
                                             const char *day_id,
                                             const char *room_id,
                                             guint *first,
                                             guint *n_columns);
guint plenary_agenda_layout_get_n_cells (PlenaryAgendaLayout *self);
const PlenaryAgendaCell *plenary_agenda_layout_get_cell (PlenaryAgendaLayout *self, guint position);
gboolean
plenary_agenda_layout_find (PlenaryAgendaLayout *self, const char *session_id, guint *position);
int plenary_agenda_layout_get_first_minute (PlenaryAgendaLayout *self);
int plenary_agenda_layout_get_last_minute (PlenaryAgendaLayout *self);

G_END_DECLS
