/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A paragraph in the list of what was marked: its words, where they stand and who said them, and
 * its marks.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_MARKED_ROW (plenary_marked_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryMarkedRow, plenary_marked_row, PLENARY, MARKED_ROW, GtkWidget)

GtkWidget *plenary_marked_row_new (void);
void
plenary_marked_row_show (PlenaryMarkedRow *self, const char *words, const char *place, guint marks);

G_END_DECLS
