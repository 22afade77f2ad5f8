/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The objectives page: the board of a framework, a column for each roundtable, or the list of a
 * framework that is not shared out.
 */
#pragma once

#include "plenary-page.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_OBJECTIVES_PAGE (plenary_objectives_page_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryObjectivesPage,
                      plenary_objectives_page,
                      PLENARY,
                      OBJECTIVES_PAGE,
                      PlenaryPage)

G_END_DECLS
