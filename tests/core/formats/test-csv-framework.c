/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Frameworks come in from tables, and tables go out.
 */
#include "config.h"

#include "base/plenary-error.h"
#include "formats/csv/plenary-csv-framework.h"
#include "formats/csv/plenary-csv-writer.h"
#include "model/plenary-objective.h"

#include <string.h>

static GPtrArray *
read_items (const char *text, GError **error)
{
  g_autoptr (GBytes) content = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) problem = NULL;
  g_autoptr (PlenaryCsvTable) table = plenary_csv_table_read (content, NULL, &problem);

  g_assert_no_error (problem);

  return plenary_csv_framework_read (table, error);
}

static void
test_read (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } cases[] = {
    { "Tides\nFog\n", "1 Tides||; 2 Fog||; " },
    { "1,Tides,Td\n3,Fog,\n", "1 Tides|Td|; 3 Fog||; " },
    { "Title;Short title;Number;Colour\nTides;Td;2;red\n\nFog;;1;grey\n",
      "2 Tides|Td|; 1 Fog||; " },
    { "No.,Objective,Gerund\n,Sail,Sailing\n4,Row,Rowing\n,Rest,\n",
      "1 Sail||Sailing; 4 Row||Rowing; 5 Rest||; " },
    { "number,title\n2,\"Tar, and \"\"rope\"\"\"\n,Nets\n1,Oars\n",
      "2 Tar, and \"rope\"||; 3 Nets||; 1 Oars||; " },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) items = read_items (cases[i].text, &error);
      g_autoptr (GString) found = g_string_new (NULL);

      g_assert_no_error (error);
      for (guint j = 0; j < items->len; j++)
        g_string_append_printf (
            found, "%d %s|%s|%s; ",
            plenary_row_get_integer (items->pdata[j], PLENARY_OBJECTIVE_NUMBER),
            plenary_row_get_text (items->pdata[j], PLENARY_OBJECTIVE_TITLE),
            plenary_row_get_text (items->pdata[j], PLENARY_OBJECTIVE_SHORT_TITLE),
            plenary_row_get_text (items->pdata[j], PLENARY_OBJECTIVE_GERUND));
      g_assert_cmpstr (found->str, ==, cases[i].expected);
    }
}

static void
test_refused (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } cases[] = {
    { "number,title\n1,Tides\nzwei,Fog\n", "line 3: “zwei” is not a number from 1 to 9999" },
    { "number,title\n10000,Fog\n", "line 2: “10000” is not a number from 1 to 9999" },
    { "number,title\n1,Tides\n1,Fog\n", "line 3: the number 1 is there twice" },
    { "number,title\n1,\n", "line 2: the item has no title" },
    { "number,title\n", "there are no items in the table" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_items (cases[i].text, &error));
      g_assert_true (error->domain == PLENARY_DATA_ERROR);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

static void
test_write (void)
{
  static const char *const heading[] = { "Number", "Title", NULL };
  static const char *const row[] = { "10.7", "=Say \"no\", twice\n", NULL };
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  g_ptr_array_add (rows, (gpointer) heading);
  g_ptr_array_add (rows, (gpointer) row);

  g_autofree char *text = plenary_csv_write (rows);

  g_assert_cmpstr (text, ==,
                   "\xef\xbb\xbf\"Number\",\"Title\"\r\n10.7,\"'=Say \"\"no\"\", twice\n\"\r\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/formats/csv-framework/read", test_read);
  g_test_add_func ("/formats/csv-framework/refused", test_refused);
  g_test_add_func ("/formats/csv-framework/write", test_write);

  return g_test_run ();
}
