/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The headings of the matrix of coverage: a name over each column, slanted when there are many.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_COVERAGE_HEADER (plenary_coverage_header_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryCoverageHeader,
                      plenary_coverage_header,
                      PLENARY,
                      COVERAGE_HEADER,
                      GtkWidget)

void plenary_coverage_header_set_names (PlenaryCoverageHeader *self, const char *const *names);
int plenary_coverage_header_get_column_width (PlenaryCoverageHeader *self);
int plenary_coverage_header_get_overhang (PlenaryCoverageHeader *self);
void plenary_coverage_header_mark (PlenaryCoverageHeader *self, guint column);

G_END_DECLS
