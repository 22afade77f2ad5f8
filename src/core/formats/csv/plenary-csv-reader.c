/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The separator is the one that divides the first lines most evenly; a first line "sep=;", which
 * some spreadsheets write, says it. Quotation marks hold separators, line ends and, doubled,
 * themselves. What stands after a closing mark belongs to the cell: people write such files too.
 */
#include "config.h"

#include "formats/csv/plenary-csv-reader.h"

#include "base/plenary-error.h"
#include "formats/text/plenary-text-source.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_ROWS       100000
#define MAX_COLUMNS    256
#define MAX_CELL_BYTES (256 * 1024)

/* Lines that are looked at to find the separator. */
#define N_SAMPLE_ROWS 10

/* Rows between two reports. */
#define REPORT_ROWS 4096

typedef struct
{
  GStrv cells;
  guint n_cells;
  guint line;
} Row;

struct _PlenaryCsvTable
{
  GArray *rows; /* Row */
  guint n_columns;
  char separator;
  gatomicrefcount ref_count;
};

G_DEFINE_BOXED_TYPE (PlenaryCsvTable,
                     plenary_csv_table,
                     plenary_csv_table_ref,
                     plenary_csv_table_unref)

typedef struct
{
  const char *at;
  guint line; /* of @at, from 1 */
  char separator;
} Reader;

static void
row_clear (Row *row)
{
  g_strfreev (row->cells);
}

static gboolean
is_line_end (char letter)
{
  return letter == '\n' || letter == '\r';
}

/* One line end of any sort. */
static void
skip_line_end (Reader *reader)
{
  if (reader->at[0] == '\r' && reader->at[1] == '\n')
    reader->at++;
  reader->at++;
  reader->line++;
}

static gboolean
read_quoted (Reader *reader, GString *cell, GError **error)
{
  guint start = reader->line;

  reader->at++;
  while (*reader->at != '\0' && !(reader->at[0] == '"' && reader->at[1] != '"'))
    {
      if (is_line_end (*reader->at))
        {
          skip_line_end (reader);
          g_string_append_c (cell, '\n');
          continue;
        }
      if (*reader->at == '"')
        reader->at++;
      g_string_append_c (cell, *reader->at++);
    }
  if (*reader->at == '\0')
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_SYNTAX,
                   _ ("Line %u: a quotation mark is not closed"), start);
      return FALSE;
    }
  reader->at++;

  return TRUE;
}

static gboolean
read_cell (Reader *reader, GString *cell, GError **error)
{
  g_string_truncate (cell, 0);
  if (*reader->at == '"' && !read_quoted (reader, cell, error))
    return FALSE;
  while (*reader->at != '\0' && *reader->at != reader->separator && !is_line_end (*reader->at))
    g_string_append_c (cell, *reader->at++);
  if (cell->len <= MAX_CELL_BYTES)
    return TRUE;

  g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT,
               _ ("Line %u: a cell is longer than Plenary reads"), reader->line);

  return FALSE;
}

static gboolean
read_row (Reader *reader, Row *row, GError **error)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) cell = g_string_new (NULL);
  gboolean goes_on = TRUE;

  row->line = reader->line;
  while (goes_on)
    {
      if (!read_cell (reader, cell, error))
        return FALSE;
      if (cells->len == MAX_COLUMNS)
        {
          g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT,
                       _ ("Line %u: there are more than %d columns"), row->line, MAX_COLUMNS);
          return FALSE;
        }
      g_ptr_array_add (cells, g_strstrip (g_strndup (cell->str, cell->len)));
      goes_on = *reader->at == reader->separator && *reader->at != '\0';
      if (goes_on)
        reader->at++;
    }
  if (*reader->at != '\0')
    skip_line_end (reader);

  row->n_cells = cells->len;
  g_ptr_array_add (cells, NULL);
  row->cells = (GStrv) g_ptr_array_free (g_steal_pointer (&cells), FALSE);

  return TRUE;
}

static gboolean
is_blank (const Row *row)
{
  for (guint i = 0; i < row->n_cells; i++)
    if (*row->cells[i] != '\0')
      return FALSE;

  return TRUE;
}

/* How many cells all of the first lines have at least, if the separator is this one. */
static guint
count_cells (const char *text, char separator)
{
  Reader reader = { text, 1, separator };
  guint least = G_MAXUINT;

  for (guint i = 0; i < N_SAMPLE_ROWS && *reader.at != '\0'; i++)
    {
      Row row = { 0 };

      if (!read_row (&reader, &row, NULL))
        return 0;
      if (!is_blank (&row))
        least = MIN (least, row.n_cells);
      row_clear (&row);
    }

  return least == G_MAXUINT ? 0 : least;
}

static char
find_separator (const char *text)
{
  static const char separators[] = { ',', ';', '\t', '|' };
  char best = separators[0];
  guint most = 1;

  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      guint n_cells = count_cells (text, separators[i]);

      if (n_cells > most)
        {
          most = n_cells;
          best = separators[i];
        }
    }

  return best;
}

/* "sep=;" */
static gboolean
read_separator (Reader *reader)
{
  if (g_ascii_strncasecmp (reader->at, "sep=", 4) != 0 || reader->at[4] == '\0'
      || (reader->at[5] != '\0' && !is_line_end (reader->at[5])))
    return FALSE;
  reader->separator = reader->at[4];
  reader->at += 5;
  if (*reader->at != '\0')
    skip_line_end (reader);

  return TRUE;
}

static gboolean
read_rows (PlenaryCsvTable *self, Reader *reader, PlenaryProgress *progress, GError **error)
{
  const char *start = reader->at;
  gsize length = strlen (start);

  while (*reader->at != '\0')
    {
      Row row = { 0 };

      if (!read_row (reader, &row, error))
        return FALSE;
      if (is_blank (&row))
        {
          row_clear (&row);
          continue;
        }
      g_array_append_val (self->rows, row);
      self->n_columns = MAX (self->n_columns, row.n_cells);
      if (self->rows->len > MAX_ROWS)
        {
          g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT,
                       _ ("Line %u: there are more than %d rows"), row.line, MAX_ROWS);
          return FALSE;
        }
      if (self->rows->len % REPORT_ROWS == 0
          && !plenary_progress_report (progress,
                                       (double) (gsize) (reader->at - start) / (double) length,
                                       _ ("Reading…"), error))
        return FALSE;
    }

  return TRUE;
}

/**
 * plenary_csv_table_read:
 * @content: a file from outside
 * @progress: (nullable): told how far it is; can cancel
 * @error: place for a %PLENARY_DATA_ERROR that names the line, or %G_IO_ERROR_CANCELLED
 *
 * Reads a table in UTF-8, UTF-16 or Windows-1252, whose cells are separated by commas, semicolons,
 * tabs or vertical bars. Rows without a word are left out, and so is white space around cells.
 * Any thread.
 *
 * Returns: (transfer full) (nullable): the table
 */
PlenaryCsvTable *
plenary_csv_table_read (GBytes *content, PlenaryProgress *progress, GError **error)
{
  g_return_val_if_fail (content != NULL, NULL);

  g_autofree char *text = plenary_text_source_decode (content, error);
  Reader reader = { text, 1, ',' };

  if (text == NULL)
    return NULL;

  g_autoptr (PlenaryCsvTable) self = g_new0 (PlenaryCsvTable, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (self->rows, (GDestroyNotify) row_clear);
  if (!read_separator (&reader))
    reader.separator = find_separator (reader.at);
  self->separator = reader.separator;
  if (!read_rows (self, &reader, progress, error))
    return NULL;
  if (self->rows->len == 0)
    {
      g_set_error_literal (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_SYNTAX,
                           _ ("There is nothing in it"));
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * plenary_csv_table_ref:
 * @self: a table
 *
 * Returns: (transfer full): the table
 */
PlenaryCsvTable *
plenary_csv_table_ref (PlenaryCsvTable *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * plenary_csv_table_unref:
 * @self: (transfer full): a table
 *
 * Gives up a reference.
 */
void
plenary_csv_table_unref (PlenaryCsvTable *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->rows);
  g_free (self);
}

/**
 * plenary_csv_table_get_separator:
 * @self: a table
 *
 * Returns: what stood between its cells
 */
char
plenary_csv_table_get_separator (const PlenaryCsvTable *self)
{
  g_return_val_if_fail (self != NULL, '\0');

  return self->separator;
}

/**
 * plenary_csv_table_get_n_rows:
 * @self: a table
 *
 * Returns: its rows, headings included
 */
guint
plenary_csv_table_get_n_rows (const PlenaryCsvTable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

/**
 * plenary_csv_table_get_n_columns:
 * @self: a table
 *
 * Returns: the cells of its longest row
 */
guint
plenary_csv_table_get_n_columns (const PlenaryCsvTable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_columns;
}

/**
 * plenary_csv_table_get_line:
 * @self: a table
 * @row: a row, from 0
 *
 * Returns: the line of the file at which the row begins, from 1
 */
guint
plenary_csv_table_get_line (const PlenaryCsvTable *self, guint row)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (row < self->rows->len, 0);

  return g_array_index (self->rows, Row, row).line;
}

/**
 * plenary_csv_table_get_n_cells:
 * @self: a table
 * @row: a row, from 0
 *
 * Returns: the cells of the row
 */
guint
plenary_csv_table_get_n_cells (const PlenaryCsvTable *self, guint row)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (row < self->rows->len, 0);

  return g_array_index (self->rows, Row, row).n_cells;
}

/**
 * plenary_csv_table_get:
 * @self: a table
 * @row: a row, from 0
 * @column: a column, from 0
 *
 * Returns: (transfer none): the cell; "" where the row has none
 */
const char *
plenary_csv_table_get (const PlenaryCsvTable *self, guint row, guint column)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);

  const Row *cells = &g_array_index (self->rows, Row, row);

  return column < cells->n_cells ? cells->cells[column] : "";
}
