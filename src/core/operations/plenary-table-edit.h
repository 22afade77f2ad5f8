/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Tables of a report: put in, and made longer, wider, shorter and narrower. Rows may have been
 * written with fewer cells than others; a column is then added or deleted where they have it.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

char *plenary_table_insert (PlenaryEdit *edit,
                            PlenaryModel *model,
                            const char *section_id,
                            PlenaryRecord *after,
                            guint n_rows,
                            guint n_columns);
guint plenary_table_count_columns (PlenaryModel *model, PlenaryRecord *paragraph);
char *plenary_table_add_row (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *paragraph);
void plenary_table_add_column (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *paragraph);
void plenary_table_delete_column (PlenaryEdit *edit,
                                  PlenaryModel *model,
                                  PlenaryRecord *paragraph,
                                  guint column);

G_END_DECLS
