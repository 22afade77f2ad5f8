/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Find and replace in a report: the places in order, one after the other, one or all replaced.
 */
#pragma once

#include "widgets/plenary-project-widget.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_FIND_BAR (plenary_find_bar_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryFindBar, plenary_find_bar, PLENARY, FIND_BAR, PlenaryProjectWidget)

GtkWidget *plenary_find_bar_new (void);
PlenaryRecord *plenary_find_bar_get_document (PlenaryFindBar *self);
void plenary_find_bar_set_document (PlenaryFindBar *self, PlenaryRecord *document);
void plenary_find_bar_start (PlenaryFindBar *self, const char *words, gboolean with_replace);
void plenary_find_bar_step (PlenaryFindBar *self, gboolean is_forward);

G_END_DECLS
