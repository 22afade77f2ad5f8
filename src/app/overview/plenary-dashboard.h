/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How far everything is: days to go, a bar for each part of the work with what to do next, and who
 * takes part by category. Each leads to the page that mends it.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_DASHBOARD (plenary_dashboard_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryDashboard, plenary_dashboard, PLENARY, DASHBOARD, AdwBin)

void plenary_dashboard_set_project (PlenaryDashboard *self, PlenaryProject *project);

G_END_DECLS
