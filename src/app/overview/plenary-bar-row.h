/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A line of a dashboard: what is counted, a thin bar, how many, and where to go on.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_BAR_ROW (plenary_bar_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryBarRow, plenary_bar_row, PLENARY, BAR_ROW, AdwPreferencesRow)

PlenaryBarRow *plenary_bar_row_new (const char *title);
void
plenary_bar_row_show (PlenaryBarRow *self, double fraction, const char *count, const char *next);

G_END_DECLS
