/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Tables, lists and records follow rows.
 */
#include "config.h"

#include "model/plenary-model.h"
#include "model/plenary-paragraph.h"

typedef struct
{
  guint n_signals;
  guint position;
  guint removed;
  guint added;
} Seen;

static void
items_changed_cb (GListModel *list, guint position, guint removed, guint added, Seen *seen)
{
  seen->n_signals++;
  seen->position = position;
  seen->removed = removed;
  seen->added = added;
}

static void
count_cb (GObject *object, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

static PlenaryRow *
make_paragraph (const char *id, const char *section, const char *rank, const char *text)
{
  PlenaryRow *row = plenary_row_new_with_id (PLENARY_TYPE_PARAGRAPH, id);

  plenary_row_set_text (row, PLENARY_PARAGRAPH_SECTION_ID, section);
  plenary_row_set_text (row, PLENARY_PARAGRAPH_RANK, rank);
  plenary_row_set_text (row, PLENARY_PARAGRAPH_TEXT, text);

  return row;
}

static void
put (PlenaryTable *table, const char *id, const char *section, const char *rank, const char *text)
{
  g_autoptr (PlenaryRow) row = make_paragraph (id, section, rank, text);

  plenary_table_put (table, row);
}

static char *
ids (PlenaryRecordList *list)
{
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    g_string_append (joined, plenary_record_get_id (plenary_record_list_get (list, i)));

  return g_string_free_and_steal (joined);
}

static void
assert_ids (PlenaryRecordList *list, const char *expected)
{
  g_autofree char *actual = ids (list);

  g_assert_cmpstr (actual, ==, expected);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, strlen (expected));
}

static void
test_order (void)
{
  g_autoptr (PlenaryTable) table = plenary_table_new (PLENARY_TYPE_PARAGRAPH);

  put (table, "c", "s", "i", "");
  put (table, "a", "s", "i", "");
  put (table, "b", "s", "2", "");
  put (table, "x", "t", "1", "");

  assert_ids (plenary_table_list_by (table, PLENARY_PARAGRAPH_SECTION_ID, "s"), "bac");
  assert_ids (plenary_table_list (table), "xbac");
  assert_ids (plenary_table_list_by (table, PLENARY_PARAGRAPH_SECTION_ID, "none"), "");
}

static void
test_one_signal_per_change (void)
{
  g_autoptr (PlenaryTable) table = plenary_table_new (PLENARY_TYPE_PARAGRAPH);
  PlenaryRecordList *list = plenary_table_list_by (table, PLENARY_PARAGRAPH_SECTION_ID, "s");
  Seen seen = { 0 };

  g_signal_connect (list, "items-changed", G_CALLBACK (items_changed_cb), &seen);

  put (table, "a", "s", "1", "");
  put (table, "b", "s", "2", "");
  put (table, "c", "s", "3", "");
  g_assert_cmpuint (seen.n_signals, ==, 0);
  assert_ids (list, "");
  plenary_table_publish (table);
  g_assert_cmpuint (seen.n_signals, ==, 1);
  g_assert_cmpuint (seen.added, ==, 3);
  assert_ids (list, "abc");

  /* A swap is one stretch; what stands around it stays. */
  put (table, "d", "s", "4", "");
  plenary_table_publish (table);
  put (table, "b", "s", "3", "");
  put (table, "c", "s", "2", "");
  plenary_table_publish (table);
  assert_ids (list, "acbd");
  g_assert_cmpuint (seen.n_signals, ==, 3);
  g_assert_cmpuint (seen.position, ==, 1);
  g_assert_cmpuint (seen.removed, ==, 2);
  g_assert_cmpuint (seen.added, ==, 2);

  plenary_table_remove (table, "a");
  put (table, "d", "t", "4", "");
  plenary_table_publish (table);
  assert_ids (list, "cb");
  assert_ids (plenary_table_list_by (table, PLENARY_PARAGRAPH_SECTION_ID, "t"), "d");
  plenary_table_remove (table, "nobody");
  plenary_table_publish (table);
  g_assert_cmpuint (seen.n_signals, ==, 4);
}

static void
test_notify_what_changed (void)
{
  g_autoptr (PlenaryTable) table = plenary_table_new (PLENARY_TYPE_PARAGRAPH);
  guint n_text = 0;
  guint n_rank = 0;

  put (table, "a", "s", "1", "before");
  plenary_table_publish (table);

  PlenaryRecord *record = plenary_table_lookup (table, "a");

  g_signal_connect (record, "notify::text", G_CALLBACK (count_cb), &n_text);
  g_signal_connect (record, "notify::rank", G_CALLBACK (count_cb), &n_rank);
  put (table, "a", "s", "1", "after");
  plenary_table_publish (table);
  put (table, "a", "s", "1", "after");
  plenary_table_publish (table);

  g_assert_true (plenary_table_lookup (table, "a") == record);
  g_assert_cmpuint (n_text, ==, 1);
  g_assert_cmpuint (n_rank, ==, 0);

  g_autoptr (PlenaryText) text = NULL;

  g_object_get (record, "text", &text, NULL);
  g_assert_cmpstr (plenary_text_get_markup (text), ==, "after");
}

static void
test_every_class (void)
{
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      g_autoptr (PlenaryRow) row = plenary_row_new_with_id (types[i], "a");
      g_autoptr (PlenaryRecord) record = plenary_record_new (row);
      const PlenaryTableInfo *info = plenary_row_get_info (row);

      g_assert_true (plenary_model_get_type_of_table (info->name) == types[i]);
      for (guint column = 1; column < info->n_columns; column++)
        {
          GValue value = G_VALUE_INIT;
          guint found = 0;
          g_autofree char *string = plenary_row_dup_string (row, column);
          g_autoptr (PlenaryRow) copy = plenary_row_copy (row);
          g_autoptr (GError) error = NULL;

          g_assert_true (plenary_row_is_initial (row, column));
          g_object_get_property (G_OBJECT (record), info->columns[column].name, &value);
          g_value_unset (&value);
          g_assert_true (plenary_table_info_find_column (info, info->columns[column].name, &found));
          g_assert_cmpuint (found, ==, column);
          if (!info->columns[column].is_required)
            {
              plenary_row_set_string (copy, column, string, &error);
              g_assert_no_error (error);
            }
          g_assert_true (plenary_row_equal (row, copy));
        }
    }
}

static void
test_refused (void)
{
  static const struct
  {
    guint column;
    const char *value;
  } cases[] = {
    { PLENARY_PARAGRAPH_KIND, "ballad" },  { PLENARY_PARAGRAPH_LEVEL, "7" },
    { PLENARY_PARAGRAPH_LEVEL, "one" },    { PLENARY_PARAGRAPH_RANK, "10" },
    { PLENARY_PARAGRAPH_SECTION_ID, "" },  { PLENARY_PARAGRAPH_SECTION_ID, "a b" },
    { PLENARY_PARAGRAPH_TEXT, "<b>open" }, { PLENARY_PARAGRAPH_TEXT, "<script/>" },
    { PLENARY_PARAGRAPH_NOTES, "\xff" },   { PLENARY_PARAGRAPH_NOTES, "bell\a" },
  };
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_PARAGRAPH, "a");
  g_autoptr (PlenaryRow) before = plenary_row_copy (row);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (plenary_row_set_string (row, cases[i].column, cases[i].value, &error));
      g_assert_nonnull (error);
      g_assert_true (plenary_row_equal (row, before));
    }
}

/* A stamp says what was changed, and what was not. */
static void
test_stamps (void)
{
  g_autoptr (PlenaryTable) table = plenary_table_new (PLENARY_TYPE_PARAGRAPH);
  const guint columns[] = { PLENARY_PARAGRAPH_TEXT, PLENARY_PARAGRAPH_RANK };
  guint64 before[G_N_ELEMENTS (columns)] = { 0 };
  static const struct
  {
    const char *id; /* NULL to remove the first */
    const char *rank;
    const char *text;
    gboolean is_other[G_N_ELEMENTS (columns)];
  } steps[] = {
    { "a", "1", "One", { TRUE, TRUE } },  { "a", "1", "Two", { TRUE, FALSE } },
    { "a", "2", "Two", { FALSE, TRUE } }, { "a", "2", "Two", { FALSE, FALSE } },
    { "b", "3", "", { TRUE, TRUE } },     { NULL, NULL, NULL, { TRUE, TRUE } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      guint64 stamp = plenary_table_get_stamp (table);

      if (steps[i].id != NULL)
        put (table, steps[i].id, "s", steps[i].rank, steps[i].text);
      else
        plenary_table_remove (table, "a");
      g_assert_cmpuint (plenary_table_get_stamp (table), >, stamp);
      for (gsize j = 0; j < G_N_ELEMENTS (columns); j++)
        {
          guint64 now = plenary_table_get_column_stamp (table, columns[j]);

          g_assert_cmpint (now > before[j], ==, steps[i].is_other[j]);
          before[j] = now;
        }
    }

  guint64 stamp = plenary_table_get_stamp (table);

  plenary_table_remove (table, "nobody");
  g_assert_cmpuint (plenary_table_get_stamp (table), ==, stamp);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/table/order", test_order);
  g_test_add_func ("/model/table/one-signal-per-change", test_one_signal_per_change);
  g_test_add_func ("/model/table/notify-what-changed", test_notify_what_changed);
  g_test_add_func ("/model/table/every-class", test_every_class);
  g_test_add_func ("/model/table/refused", test_refused);
  g_test_add_func ("/model/table/stamps", test_stamps);

  return g_test_run ();
}
