/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A section in the outline: its heading, how many paragraphs stand under it, and a dot where it
 * lacks something. Can be dragged, and others dropped before or after it.
 */
#pragma once

#include "model/plenary-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_OUTLINE_ROW (plenary_outline_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryOutlineRow, plenary_outline_row, PLENARY, OUTLINE_ROW, GtkWidget)

GtkWidget *plenary_outline_row_new (void);
PlenaryRecord *plenary_outline_row_get_section (PlenaryOutlineRow *self);
void plenary_outline_row_show (PlenaryOutlineRow *self,
                               PlenaryRecord *section,
                               const char *heading,
                               guint level,
                               guint n_paragraphs,
                               const char *warning);

G_END_DECLS
