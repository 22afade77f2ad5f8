/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "formats/csv/plenary-csv-framework.h"

#include "base/plenary-error.h"
#include "model/plenary-objective.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Numbers that the column has; more items than that are no framework. */
#define MAX_NUMBER 9999

/* A column of the table that no property has. */
#define NOTHING 0

static const struct
{
  const char *heading;
  PlenaryObjectiveColumn column;
} headings[] = {
  { "number", PLENARY_OBJECTIVE_NUMBER },       { "no", PLENARY_OBJECTIVE_NUMBER },
  { "no.", PLENARY_OBJECTIVE_NUMBER },          { "#", PLENARY_OBJECTIVE_NUMBER },
  { "title", PLENARY_OBJECTIVE_TITLE },         { "name", PLENARY_OBJECTIVE_TITLE },
  { "objective", PLENARY_OBJECTIVE_TITLE },     { "item", PLENARY_OBJECTIVE_TITLE },
  { "gerund", PLENARY_OBJECTIVE_GERUND },       { "short title", PLENARY_OBJECTIVE_SHORT_TITLE },
  { "short", PLENARY_OBJECTIVE_SHORT_TITLE },   { "label", PLENARY_OBJECTIVE_LABEL },
  { "paragraph", PLENARY_OBJECTIVE_PARAGRAPH },
};

static char *
dup_cell (const PlenaryCsvTable *table, guint row, guint column)
{
  return g_strstrip (g_strdup (plenary_csv_table_get (table, row, column)));
}

static guint
guess_column (const PlenaryCsvTable *table, guint column)
{
  g_autofree char *cell = dup_cell (table, 0, column);
  g_autofree char *small = g_ascii_strdown (cell, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (headings); i++)
    if (g_str_equal (g_strdelimit (small, "-_", ' '), headings[i].heading))
      return headings[i].column;

  return NOTHING;
}

static gboolean
has_title (GArray *columns)
{
  for (guint i = 0; i < columns->len; i++)
    if (g_array_index (columns, guint, i) == PLENARY_OBJECTIVE_TITLE)
      return TRUE;

  return FALSE;
}

static gboolean
parse_number (const char *words, int *number)
{
  guint64 value = 0;

  if (!g_ascii_string_to_unsigned (words, 10, 1, MAX_NUMBER, &value, NULL))
    return FALSE;
  *number = (int) value;

  return TRUE;
}

/* What each column holds; @has_headings says whether the first row told it. */
static GArray *
guess_columns (const PlenaryCsvTable *table, gboolean *has_headings)
{
  static const guint bare[]
      = { PLENARY_OBJECTIVE_NUMBER, PLENARY_OBJECTIVE_TITLE, PLENARY_OBJECTIVE_SHORT_TITLE };
  GArray *columns = g_array_new (FALSE, TRUE, sizeof (guint));
  guint n_columns = plenary_csv_table_get_n_columns (table);

  for (guint i = 0; i < n_columns; i++)
    {
      guint column = guess_column (table, i);

      g_array_append_val (columns, column);
    }
  *has_headings = has_title (columns);
  if (*has_headings)
    return columns;

  g_autofree char *first = dup_cell (table, 0, 0);
  int number = 0;
  guint skipped = n_columns > 1 && parse_number (first, &number) ? 0 : 1;

  for (guint i = 0; i < n_columns; i++)
    g_array_index (columns, guint, i)
        = i + skipped < G_N_ELEMENTS (bare) ? bare[i + skipped] : NOTHING;

  return columns;
}

static gboolean
read_number (const PlenaryCsvTable *table,
             guint row,
             const char *cell,
             GHashTable *numbers,
             PlenaryRow *item,
             GError **error)
{
  guint line = plenary_csv_table_get_line (table, row);
  int number = 0;

  if (!parse_number (cell, &number))
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
                   _ ("line %u: “%s” is not a number from 1 to %d"), line, cell, MAX_NUMBER);
      return FALSE;
    }
  if (!g_hash_table_add (numbers, GINT_TO_POINTER (number)))
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
                   _ ("line %u: the number %d is there twice"), line, number);
      return FALSE;
    }
  plenary_row_set_integer (item, PLENARY_OBJECTIVE_NUMBER, number);

  return TRUE;
}

static PlenaryRow *
read_item (const PlenaryCsvTable *table,
           guint row,
           GArray *columns,
           GHashTable *numbers,
           GError **error)
{
  g_autoptr (PlenaryRow) item = plenary_row_new (PLENARY_TYPE_OBJECTIVE);

  plenary_row_set_integer (item, PLENARY_OBJECTIVE_NUMBER, PLENARY_UNSET);
  for (guint i = 0; i < columns->len; i++)
    {
      guint column = g_array_index (columns, guint, i);
      g_autofree char *cell = dup_cell (table, row, i);

      if (column == NOTHING || *cell == '\0')
        continue;
      if (column != PLENARY_OBJECTIVE_NUMBER)
        plenary_row_set_text (item, column, cell);
      else if (!read_number (table, row, cell, numbers, item, error))
        return NULL;
    }
  if (*plenary_row_get_text (item, PLENARY_OBJECTIVE_TITLE) == '\0')
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
                   _ ("line %u: the item has no title"), plenary_csv_table_get_line (table, row));
      return NULL;
    }

  return g_steal_pointer (&item);
}

static gboolean
is_blank (const PlenaryCsvTable *table, guint row)
{
  for (guint i = 0; i < plenary_csv_table_get_n_cells (table, row); i++)
    {
      g_autofree char *cell = dup_cell (table, row, i);

      if (*cell != '\0')
        return FALSE;
    }

  return TRUE;
}

/* Items that came without a number take the numbers after the one before them. */
static gboolean
number_on (GPtrArray *items, GHashTable *numbers, GError **error)
{
  int number = 0;

  for (guint i = 0; i < items->len; i++)
    {
      int own = plenary_row_get_integer (items->pdata[i], PLENARY_OBJECTIVE_NUMBER);

      if (own > 0)
        {
          number = own;
          continue;
        }
      do
        number++;
      while (!g_hash_table_add (numbers, GINT_TO_POINTER (number)));
      if (number > MAX_NUMBER)
        {
          g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT,
                       _ ("there are more than %d items"), MAX_NUMBER);
          return FALSE;
        }
      plenary_row_set_integer (items->pdata[i], PLENARY_OBJECTIVE_NUMBER, number);
    }

  return TRUE;
}

/**
 * plenary_csv_framework_read:
 * @table: a table
 * @error: place for a %PLENARY_DATA_ERROR that names the line
 *
 * Reads the items of a framework. They are of no framework yet. Any thread.
 *
 * Returns: (transfer full) (nullable) (element-type PlenaryRow): rows of objectives
 */
GPtrArray *
plenary_csv_framework_read (const PlenaryCsvTable *table, GError **error)
{
  g_return_val_if_fail (table != NULL, NULL);

  gboolean has_headings = FALSE;
  g_autoptr (GArray) columns = guess_columns (table, &has_headings);
  g_autoptr (GHashTable) numbers = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);

  for (guint i = has_headings ? 1 : 0; i < plenary_csv_table_get_n_rows (table); i++)
    {
      if (is_blank (table, i))
        continue;

      PlenaryRow *item = read_item (table, i, columns, numbers, error);

      if (item == NULL)
        return NULL;
      g_ptr_array_add (items, item);
    }
  if (items->len == 0)
    {
      g_set_error_literal (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
                           _ ("there are no items in the table"));
      return NULL;
    }
  if (!number_on (items, numbers, error))
    return NULL;

  return g_steal_pointer (&items);
}
