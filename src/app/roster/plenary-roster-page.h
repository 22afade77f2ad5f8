/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The page on people: who they are, what post they hold and where, how many roles they have.
 */
#pragma once

#include "plenary-page.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_ROSTER_PAGE (plenary_roster_page_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRosterPage, plenary_roster_page, PLENARY, ROSTER_PAGE, PlenaryPage)

G_END_DECLS
