/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Frameworks that come into a project whole: from the library, from a table, or as a list of
 * titles.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

PlenaryRecord *plenary_framework_find_like (PlenaryModel *model, PlenaryRecord *framework);
GHashTable *
plenary_framework_copy (PlenaryEdit *edit, PlenaryModel *source, PlenaryRecord *framework);
char *plenary_framework_create (PlenaryEdit *edit,
                                const char *title,
                                const char *item_word,
                                const char *const *items);
void plenary_framework_add_rows (PlenaryEdit *edit, const char *framework_id, GPtrArray *items);
char *plenary_framework_share_out (PlenaryEdit *edit, const char *framework_id, const char *title);

G_END_DECLS
