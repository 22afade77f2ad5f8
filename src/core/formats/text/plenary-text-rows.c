/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "formats/text/plenary-text-rows.h"

/* Ranks are numbers of five digits in base 36 with a one behind: sixty million of one length. */
#define RANK_BASE   36
#define RANK_DIGITS 5

static void
set_next_rank (PlenaryTextRows *self, PlenaryRow *row, guint column)
{
  static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
  char rank[RANK_DIGITS + 2] = { 0 };
  guint number = ++self->n_ranks;

  for (int i = RANK_DIGITS - 1; i >= 0; i--, number /= RANK_BASE)
    rank[i] = digits[number % RANK_BASE];
  rank[RANK_DIGITS] = '1';
  plenary_row_set_text (row, column, rank);
}

/**
 * plenary_text_rows_add:
 * @self: rows
 * @record_type: a class of records
 *
 * Adds a row with a new id and, where the table has one, a rank after all others.
 *
 * Returns: (transfer none): the row
 */
PlenaryRow *
plenary_text_rows_add (PlenaryTextRows *self, GType record_type)
{
  g_return_val_if_fail (self != NULL, NULL);

  PlenaryRow *row = plenary_row_new (record_type);
  const PlenaryTableInfo *info = plenary_row_get_info (row);

  for (guint i = 0; i < info->n_columns; i++)
    if (info->columns[i].kind == PLENARY_COLUMN_RANK)
      set_next_rank (self, row, i);
  g_ptr_array_add (self->rows, row);

  return row;
}
