/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Makes models for tests of compose: a record a line, columns by the names they have in files.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

/* One record, in place of the one that has its id: "session s1", then pairs of column and value.
 * Ranks follow the order of the calls where none is given. */
static inline G_GNUC_NULL_TERMINATED void
add (PlenaryModel *model, const char *table, const char *id, ...)
{
  static guint count = 0;
  GType type = plenary_model_get_type_of_table (table);
  const PlenaryTableInfo *info = plenary_table_info_of_type (type);
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (type, id);
  g_autofree char *rank = g_strdup_printf ("%05ui", ++count);
  va_list values;
  guint column = 0;

  if (plenary_table_info_find_column (info, "rank", &column))
    plenary_row_set_text (row, column, rank);
  va_start (values, id);
  for (const char *name = va_arg (values, const char *); name != NULL;
       name = va_arg (values, const char *))
    {
      g_autoptr (GError) error = NULL;

      if (!plenary_table_info_find_column (info, name, &column))
        g_error ("no column “%s” in “%s”", name, table);
      plenary_row_set_string (row, column, va_arg (values, const char *), &error);
      g_assert_no_error (error);
    }
  va_end (values);
  plenary_table_put (plenary_model_get_table (model, type), row);
}

static inline PlenaryRecord *
get (PlenaryModel *model, const char *id)
{
  PlenaryRecord *record = plenary_model_find (model, id);

  g_assert_nonnull (record);

  return record;
}

G_END_DECLS
