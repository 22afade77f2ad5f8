/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The running order, for the source of its cells.
 */
#pragma once

#include "agenda/plenary-running-order.h"
#include "compose/plenary-numbering.h"
#include "schedule/plenary-timetable.h"

G_BEGIN_DECLS

struct _PlenaryRunningOrder
{
  AdwBin parent_instance;

  /* Template widgets */
  GtkColumnView *view;
  GtkLabel *total;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *selected;
  PlenaryTimetable *timetable;
  PlenaryNumbering *numbering;
  GHashTable *cells;   /* cells that show something of a session, borrowed */
  GHashTable *rows;    /* rows that do, borrowed */
  GHashTable *headers; /* headers that show a day, borrowed */

  gboolean is_stale; /* whether they show what was before the last change */
  guint n_edited;    /* titles whose typing has ended, each a step to undo */
};

void plenary_running_order_commit (PlenaryRunningOrder *self, PlenaryEdit *edit);

void plenary_running_order_bind_cells (GtkWidgetClass *widget_class);
void plenary_running_order_show_cell (PlenaryRunningOrder *self, GtkColumnViewCell *cell);
gboolean plenary_running_order_edit_title (PlenaryRunningOrder *self, PlenaryRecord *session);

G_END_DECLS
