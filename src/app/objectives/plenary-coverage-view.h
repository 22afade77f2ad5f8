/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The view of coverage: the matrix of who spoke to what, with its headings; what each cell counts
 * is one key away.
 */
#pragma once

#include "store/plenary-project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_COVERAGE_VIEW (plenary_coverage_view_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryCoverageView, plenary_coverage_view, PLENARY, COVERAGE_VIEW, GtkWidget)

void plenary_coverage_view_show (PlenaryCoverageView *self,
                                 PlenaryProject *project,
                                 PlenaryRecord *framework);

G_END_DECLS
