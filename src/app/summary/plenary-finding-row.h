/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A finding as it is edited: its first words and the rest, its category, its holders, where it
 * comes from; moved by keys or dropped on another.
 */
#pragma once

#include "compose/plenary-places.h"
#include "store/plenary-project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_FINDING_ROW (plenary_finding_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryFindingRow, plenary_finding_row, PLENARY, FINDING_ROW, GtkWidget)

GtkWidget *plenary_finding_row_new (PlenaryProject *project, PlenaryRecord *finding);
PlenaryRecord *plenary_finding_row_get_finding (PlenaryFindingRow *self);
void plenary_finding_row_refresh (PlenaryFindingRow *self, PlenaryPlaces *places);
void plenary_finding_row_edit (PlenaryFindingRow *self);

G_END_DECLS
