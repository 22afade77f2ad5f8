/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "formats/csv/plenary-csv-writer.h"

#include <string.h>

static gboolean
is_number (const char *words)
{
  return *words != '\0' && words[strspn (words, "0123456789.")] == '\0';
}

/* What a spreadsheet would take for a formula is made words by an apostrophe: names come from
 * outside. */
static void
append_cell (GString *text, const char *words)
{
  gboolean is_formula = *words != '\0' && strchr ("=+-@\t\r", *words) != NULL;

  if (is_number (words))
    {
      g_string_append (text, words);
      return;
    }

  g_string_append_c (text, '"');
  if (is_formula)
    g_string_append_c (text, '\'');
  for (const char *at = words; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *at);
    }
  g_string_append_c (text, '"');
}

/**
 * plenary_csv_write:
 * @rows: (element-type GStrv): the rows of a table, each of its cells
 *
 * Writes a table as comma-separated values. Numbers stand bare, everything else in quotes.
 *
 * Returns: (transfer full): the table, in UTF-8
 */
char *
plenary_csv_write (GPtrArray *rows)
{
  g_return_val_if_fail (rows != NULL, NULL);

  /* Spreadsheets know UTF-8 by its mark. */
  GString *text = g_string_new ("\xef\xbb\xbf");

  for (guint i = 0; i < rows->len; i++)
    {
      char **cells = rows->pdata[i];

      for (guint j = 0; cells[j] != NULL; j++)
        {
          if (j > 0)
            g_string_append_c (text, ',');
          append_cell (text, cells[j]);
        }
      g_string_append (text, "\r\n");
    }

  return g_string_free_and_steal (text);
}
