/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Items of a framework: added, numbered, put into another order. Numbers are what texts refer to:
 * a number changes when somebody changes it or moves an item, and not because another item is
 * taken out.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

char *plenary_framework_add_item (PlenaryEdit *edit,
                                  PlenaryModel *model,
                                  const char *framework_id,
                                  const char *title);
void plenary_framework_move_item (PlenaryEdit *edit,
                                  PlenaryModel *model,
                                  PlenaryRecord *objective,
                                  guint position);
void plenary_framework_number_item (PlenaryEdit *edit,
                                    PlenaryModel *model,
                                    PlenaryRecord *objective,
                                    int number);

G_END_DECLS
