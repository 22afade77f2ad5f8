/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A convener: its name, its capacity, and what can be done with it.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_CONVENER_ROW (plenary_convener_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryConvenerRow, plenary_convener_row, PLENARY, CONVENER_ROW, AdwComboRow)

PlenaryConvenerRow *plenary_convener_row_new (PlenaryProject *project, PlenaryRecord *convener);
PlenaryRecord *plenary_convener_row_get_convener (PlenaryConvenerRow *self);

G_END_DECLS
