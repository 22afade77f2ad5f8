/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The matrix of coverage without its headings: its rows, and the cross-hair that follows the
 * pointer and the keyboard through them.
 */
#pragma once

#include "allocate/plenary-coverage.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_COVERAGE_MATRIX (plenary_coverage_matrix_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryCoverageMatrix,
                      plenary_coverage_matrix,
                      PLENARY,
                      COVERAGE_MATRIX,
                      GtkWidget)

void plenary_coverage_matrix_show (PlenaryCoverageMatrix *self,
                                   PlenaryCoverage *coverage,
                                   int column_width,
                                   int overhang);
void plenary_coverage_matrix_get_bounds (PlenaryCoverageMatrix *self,
                                         guint row,
                                         guint column,
                                         GdkRectangle *bounds);

G_END_DECLS
