/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A row of the editor of frameworks: an item with its number and title, and what else it has when
 * the row is opened. Rows are dragged into another order, or moved by keys.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_FRAMEWORK_ITEM_ROW (plenary_framework_item_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryFrameworkItemRow,
                      plenary_framework_item_row,
                      PLENARY,
                      FRAMEWORK_ITEM_ROW,
                      AdwExpanderRow)

PlenaryFrameworkItemRow *plenary_framework_item_row_new (PlenaryProject *project,
                                                         PlenaryRecord *objective);
PlenaryRecord *plenary_framework_item_row_get_objective (PlenaryFrameworkItemRow *self);

G_END_DECLS
