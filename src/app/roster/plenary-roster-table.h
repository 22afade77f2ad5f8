/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The table of people, or of bodies: searched as one types, filtered, sorted by its headings.
 */
#pragma once

#include "roster/plenary-roster-list.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_ROSTER_TABLE (plenary_roster_table_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRosterTable, plenary_roster_table, PLENARY, ROSTER_TABLE, AdwBin)

void
plenary_roster_table_set_source (PlenaryRosterTable *self, PlenaryModel *model, GType record_type);
GPtrArray *plenary_roster_table_list_selected (PlenaryRosterTable *self);
void plenary_roster_table_select (PlenaryRosterTable *self, PlenaryRecord *record);
gboolean plenary_roster_table_show_record (PlenaryRosterTable *self, PlenaryRecord *record);
void plenary_roster_table_start_search (PlenaryRosterTable *self);
void plenary_roster_table_set_words (PlenaryRosterTable *self, const char *words);

G_END_DECLS
