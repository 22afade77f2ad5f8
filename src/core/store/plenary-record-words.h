/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Records, their columns and their values in words, for people who are told of them out of
 * context: in the conflicts of a merge.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

const char *plenary_words_of_table (GType record_type);
const char *plenary_words_of_column (GType record_type, guint column);
char *plenary_words_of_row (const PlenaryRow *row);
char *plenary_words_of_value (PlenaryModel *model, const PlenaryRow *row, guint column);

G_END_DECLS
