/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rows of every table with every column filled, made from the descriptions of the tables, so that
 * a column added later is in the tests of a format at once.
 */
#pragma once

#include "formats/xml/plenary-xml.h"
#include "model/plenary-alias.h"
#include "model/plenary-event.h"

#include <string.h>

#define COPIES 3

/* Words that XML, UTF-8 or a careless writer could lose. */
static const char *const words[] = {
  "Migration & mobility <draft> \"quoted\" 'single' > end",
  "  space before,\ttab,\nline feed\r\nreturn, space after  ",
  "No\u00a0break, thin\u2009space, soft\u00adhyphen, \u2028 separator",
  "\u0627\u0644\u0645\u0646\u062a\u062f\u0649 \u200f\u0627\u0644\u0639\u0627\u0644\u0645\u064a",
  "\U0001F469\u200D\U0001F4BB emoji, \u5168\u4f53\u4f1a\u8bae, e\u0301 combined",
  "]]> &amp; <!-- not a comment --> <?no instruction?>",
};

static const char *const markups[] = {
  "Plain words.",
  "First.<note>A <i>foot</i>note &amp; more.</note> <b>Bold <i>both</i></b>\u00a0x<sup>2</sup>",
  "  Line one  \nLine two\n<item level=\"1\" as=\"bullet\"/>an item\n"
  "<item level=\"2\" as=\"letter\"/>below",
  "<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">link</a> &lt;tag&gt; ]]&gt;",
  "\u0627\u0644 <u>\U0001F30D</u> see <ref to=\"event\" as=\"number\"/>\tand H<sub>2</sub>O",
};

static void
load (PlenaryModel *model, PlenaryRow *row)
{
  plenary_table_load (plenary_model_get_table (model, plenary_row_get_record_type (row)), row);
}

static PlenaryModel *
model_of (GPtrArray *rows)
{
  PlenaryModel *model = plenary_model_new ();

  for (guint i = 0; i < rows->len; i++)
    load (model, rows->pdata[i]);

  return model;
}

static GBytes *
write_model (PlenaryModel *model)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  plenary_xml_write (model, stream, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_output_stream_close (stream, NULL, NULL));

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

static char *
id_of (const char *table, int copy)
{
  return strcmp (table, "event") == 0 ? g_strdup ("event") : g_strdup_printf ("%s-%d", table, copy);
}

/* Fills a column with a value that is not the initial one, another for each copy. */
static void
fill (PlenaryRow *row, guint column, int copy)
{
  const PlenaryColumn *info = &plenary_row_get_info (row)->columns[column];
  guint number = column + (guint) copy;

  switch (info->kind)
    {
    case PLENARY_COLUMN_TEXT:
      plenary_row_set_text (row, column, words[number % G_N_ELEMENTS (words)]);
      break;
    case PLENARY_COLUMN_MARKUP:
      plenary_row_set_text (row, column, markups[number % G_N_ELEMENTS (markups)]);
      break;
    case PLENARY_COLUMN_INTEGER:
      plenary_row_set_integer (row, column, copy == 0 ? info->minimum : info->maximum - copy);
      break;
    case PLENARY_COLUMN_BOOLEAN:
      plenary_row_set_boolean (row, column, copy == 0 ? !info->initial : info->initial);
      break;
    case PLENARY_COLUMN_ENUM:
      {
        g_autoptr (GEnumClass) klass = g_type_class_ref (info->get_type ());

        plenary_row_set_integer (row, column, klass->values[number % klass->n_values].value);
        break;
      }
    case PLENARY_COLUMN_DATE:
      plenary_row_set_text (row, column, copy == 0 ? "2025-02-28" : "2024-02-29");
      break;
    case PLENARY_COLUMN_INSTANT:
      plenary_row_set_text (row, column, "2025-02-04T23:59:60Z");
      break;
    case PLENARY_COLUMN_RANK:
      plenary_row_set_text (row, column, copy == 0 ? "z" : "0a1");
      break;
    case PLENARY_COLUMN_REFERENCE:
      {
        /* A record is no part of itself: the first copy stands under nothing. */
        gboolean is_own = strcmp (info->target, plenary_row_get_info (row)->name) == 0;
        /* Who is told apart from another is not told apart from himself. */
        gboolean is_other = strcmp (info->name, "other-id") == 0;
        g_autofree char *target = id_of (info->target, is_own     ? 0
                                                       : is_other ? (copy + 1) % COPIES
                                                                  : copy);

        if (!is_own || copy > 0)
          plenary_row_set_text (row, column, target);
        break;
      }
    case PLENARY_COLUMN_BLOB:
      {
        g_autoptr (GBytes) bytes = g_bytes_new (words[5], (gsize) (copy * 7 + 1));

        plenary_row_set_bytes (row, column, bytes);
        break;
      }
    case PLENARY_COLUMN_ID:
    default:
      g_assert_not_reached ();
    }
}

static PlenaryRow *
make_row (GType type, int copy)
{
  const PlenaryTableInfo *info = plenary_table_info_of_type (type);
  g_autofree char *id = id_of (info->name, copy);
  PlenaryRow *row = plenary_row_new_with_id (type, id);

  for (guint i = 1; i < info->n_columns; i++)
    fill (row, i, copy);
  /* An alias is of a person or of a body. */
  if (type == PLENARY_TYPE_ALIAS)
    plenary_row_set_text (row, copy == 1 ? PLENARY_ALIAS_PERSON_ID : PLENARY_ALIAS_BODY_ID, NULL);
  if (info->joins[0] != 0)
    {
      g_autofree char *joined = g_strconcat (plenary_row_get_text (row, info->joins[0]), ".",
                                             plenary_row_get_text (row, info->joins[1]), NULL);

      plenary_row_set_text (row, 0, joined);
    }

  return row;
}

/* Rows of every table with every column filled, each with other values in each copy. */
static GPtrArray *
make_rows (void)
{
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);

  for (guint i = 0; i < n_types; i++)
    for (int copy = 0; copy < (types[i] == PLENARY_TYPE_EVENT ? 1 : COPIES); copy++)
      g_ptr_array_add (rows, make_row (types[i], copy));

  return rows;
}
