/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The rows of the roster's table: all people or all bodies in the order of a sorter, those of them
 * that pass a filter, and which are selected. While somebody types in the search only the first
 * rows are there, as many as can be seen: GTK makes and destroys some 200 rows with each letter
 * otherwise, which takes longer than all the rest. The others come when somebody turns to the list.
 */
#pragma once

#include "roster/plenary-roster-filter.h"
#include "roster/plenary-roster-list.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_ROSTER_ROWS (plenary_roster_rows_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRosterRows, plenary_roster_rows, PLENARY, ROSTER_ROWS, GObject)

PlenaryRosterRows *
plenary_roster_rows_new (PlenaryModel *model, GType record_type, GtkSorter *sorter);

PlenaryRosterFilter *plenary_roster_rows_get_filter (PlenaryRosterRows *self);
GtkSelectionModel *plenary_roster_rows_get_selection (PlenaryRosterRows *self);
guint plenary_roster_rows_count_all (PlenaryRosterRows *self);
guint plenary_roster_rows_count_found (PlenaryRosterRows *self);
PlenaryRosterItem *plenary_roster_rows_find (PlenaryRosterRows *self, PlenaryRecord *record);
GPtrArray *plenary_roster_rows_list_selected (PlenaryRosterRows *self);

void plenary_roster_rows_search (PlenaryRosterRows *self, const char *words, guint n_seen);
void plenary_roster_rows_cover (PlenaryRosterRows *self, guint n_seen);
void plenary_roster_rows_complete (PlenaryRosterRows *self);

G_END_DECLS
