/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * All people or all bodies of a project as #PlenaryRosterItem. It follows the model: an item is
 * derived again when a change touches what it shows, and no other.
 */
#pragma once

#include "roster/plenary-roster-item.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_ROSTER_LIST (plenary_roster_list_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRosterList, plenary_roster_list, PLENARY, ROSTER_LIST, GObject)

PlenaryRosterList *plenary_roster_list_new (PlenaryModel *model, GType record_type);
PlenaryRosterItem *plenary_roster_list_find (PlenaryRosterList *self, PlenaryRecord *record);

G_END_DECLS
