/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The rows of a project that is being read, each with the next rank.
 */
#pragma once

#include "model/plenary-row.h"

G_BEGIN_DECLS

/**
 * PlenaryTextRows:
 * @rows: (element-type PlenaryRow): what was made so far
 * @n_ranks: how many ranks were given
 */
typedef struct
{
  GPtrArray *rows;
  guint n_ranks;
} PlenaryTextRows;

PlenaryRow *plenary_text_rows_add (PlenaryTextRows *self, GType record_type);

G_END_DECLS
