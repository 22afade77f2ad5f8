/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Somebody without a name: what is known of them, their role and session, and a field that says who
 * they are.
 */
#pragma once

#include "compose/plenary-places.h"
#include "store/plenary-project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_UNNAMED_ROW (plenary_unnamed_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryUnnamedRow, plenary_unnamed_row, PLENARY, UNNAMED_ROW, GtkBox)

PlenaryUnnamedRow *plenary_unnamed_row_new (PlenaryProject *project);
void
plenary_unnamed_row_show (PlenaryUnnamedRow *self, PlenaryRecord *unnamed, PlenaryPlaces *places);
const char *plenary_unnamed_row_get_words (PlenaryUnnamedRow *self);

G_END_DECLS
