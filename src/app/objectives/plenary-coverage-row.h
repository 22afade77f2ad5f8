/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A row of the matrix of coverage: one objective, a dot for each party that spoke to it. It draws
 * its dots itself; the cells that the keyboard and a screen reader walk through are made when the
 * keyboard comes to the row.
 */
#pragma once

#include "allocate/plenary-coverage.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_COVERAGE_ROW (plenary_coverage_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryCoverageRow, plenary_coverage_row, PLENARY, COVERAGE_ROW, GtkWidget)

int plenary_coverage_scale (GtkWidget *widget, int length);
int plenary_coverage_get_row_height (GtkWidget *widget);

PlenaryCoverageRow *plenary_coverage_row_new (void);
void plenary_coverage_row_show (PlenaryCoverageRow *self,
                                PlenaryCoverage *coverage,
                                guint row,
                                int column_width,
                                int overhang);
void plenary_coverage_row_mark (PlenaryCoverageRow *self, guint column, gboolean is_current);
void plenary_coverage_row_focus (PlenaryCoverageRow *self, guint column);

G_END_DECLS
