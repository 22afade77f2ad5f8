/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The page on who takes part: a table of people and one of bodies, and beside them the details of
 * what is selected.
 */
#pragma once

#include "plenary-page.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_ROSTER_PAGE (plenary_roster_page_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRosterPage, plenary_roster_page, PLENARY, ROSTER_PAGE, PlenaryPage)

GPtrArray *plenary_roster_page_list_selected (PlenaryRosterPage *self);

G_END_DECLS
