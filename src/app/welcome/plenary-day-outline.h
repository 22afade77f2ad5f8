/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A small picture of a plan: a sheet for each day, on it a bar for each session from when it
 * starts to when it ends, those at the same time beside each other, in the colour of its kind.
 */
#pragma once

#include "model/plenary-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_DAY_OUTLINE (plenary_day_outline_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryDayOutline, plenary_day_outline, PLENARY, DAY_OUTLINE, GtkWidget)

void plenary_day_outline_set_model (PlenaryDayOutline *self, PlenaryModel *model);
char *plenary_day_outline_dup_words (PlenaryDayOutline *self);

G_END_DECLS
