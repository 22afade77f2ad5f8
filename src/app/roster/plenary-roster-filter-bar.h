/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What stands above the roster's table: the search, how many are found, the filters behind a button
 * and a chip for each that is set. It sets its filter itself; words are left to the table, which
 * shows fewer rows while they are typed.
 */
#pragma once

#include "roster/plenary-roster-filter.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_ROSTER_FILTER_BAR (plenary_roster_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRosterFilterBar,
                      plenary_roster_filter_bar,
                      PLENARY,
                      ROSTER_FILTER_BAR,
                      GtkBox)

void plenary_roster_filter_bar_set_filter (PlenaryRosterFilterBar *self,
                                           PlenaryRosterFilter *filter,
                                           GType record_type);
void plenary_roster_filter_bar_set_count (PlenaryRosterFilterBar *self, const char *words);
const char *plenary_roster_filter_bar_get_words (PlenaryRosterFilterBar *self);
void plenary_roster_filter_bar_set_words (PlenaryRosterFilterBar *self, const char *words);
void plenary_roster_filter_bar_clear (PlenaryRosterFilterBar *self, const char *what);

G_END_DECLS
