/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The page on the event: what it is, when and where, who convenes it, what it is for.
 */
#pragma once

#include "plenary-page.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_OVERVIEW_PAGE (plenary_overview_page_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryOverviewPage,
                      plenary_overview_page,
                      PLENARY,
                      OVERVIEW_PAGE,
                      PlenaryPage)

G_END_DECLS
