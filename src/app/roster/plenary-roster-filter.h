/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Which rows of the roster are shown: those with the words that were typed, of a category, with a
 * role, as far invited, with something missing. What is not chosen does not count.
 */
#pragma once

#include "roster/plenary-roster-item.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_ROSTER_FILTER (plenary_roster_filter_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRosterFilter, plenary_roster_filter, PLENARY, ROSTER_FILTER, GtkFilter)

PlenaryRosterFilter *plenary_roster_filter_new (void);
void plenary_roster_filter_set_words (PlenaryRosterFilter *self, const char *words);
void plenary_roster_filter_set_kind (PlenaryRosterFilter *self, int kind);
void plenary_roster_filter_set_role (PlenaryRosterFilter *self, int role);
void plenary_roster_filter_set_state (PlenaryRosterFilter *self, int state);
void plenary_roster_filter_set_gaps (PlenaryRosterFilter *self, guint gaps);
int plenary_roster_filter_get_kind (PlenaryRosterFilter *self);
int plenary_roster_filter_get_role (PlenaryRosterFilter *self);
int plenary_roster_filter_get_state (PlenaryRosterFilter *self);
guint plenary_roster_filter_get_gaps (PlenaryRosterFilter *self);

G_END_DECLS
