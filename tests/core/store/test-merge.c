/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Two copies of a base are changed by scripts, or at random, and merged in both orders: what
 * comes out is the same, keeps every rule of the tables, and has lost no text.
 */
#include "config.h"

#include "model/plenary-paragraph.h"
#include "store/plenary-merge-private.h"
#include "store/plenary-project.h"
#include "store/plenary-rows.h"
#include "store/plenary-schema.h"

#include <glib/gstdio.h>
#include <string.h>

#define N_SEEDS          30
#define N_APPLIED_SEEDS  6
#define N_BASE_STEPS     120
#define N_BRANCH_STEPS   40
#define MAX_EXPECTATIONS 6
#define MAX_STEPS        6

/* A report with two roundtables, whose sections are to be fought about. */
static const char *const base_script[] = {
  "insert session t1 rank=1 title=Opening duration=30",
  "insert session t2 rank=2 title=Closing",
  "insert person p1 family-name=Okoro",
  "insert person p2 family-name=Tanaka",
  "insert assignment r1 session-id=t1 rank=1 person-id=p1",
  "insert room m1 rank=1 name='Pilot House'",
  "insert document d1 kind=summary-report rank=1",
  "insert section s1 document-id=d1 rank=1 title='Roundtable 1'",
  "insert section s2 document-id=d1 rank=2 title='Roundtable 2'",
  "insert paragraph g1 section-id=s1 rank=1 text='Ships need ports.'",
  "insert paragraph g2 section-id=s2 rank=1 text='Ports need ships.'",
  "insert paragraph g3 section-id=s2 rank=2 text='Both need tides.'",
  "set event event background 'It began.'",
  "set event event aims 'To meet. To talk. To leave.'",
};

typedef struct
{
  const char *name;
  const char *ours[MAX_STEPS];
  const char *theirs[MAX_STEPS];
  /* "table id column value", or "table id" for a row that is not there */
  const char *expected[MAX_EXPECTATIONS];
  /* "kind|record|column|ours|theirs|kept" */
  const char *conflicts[MAX_EXPECTATIONS];
} Case;

static const Case cases[] = {
  { "nothing", { NULL }, { NULL }, { "session t1 title Opening" }, { NULL } },
  { "different-rows",
    { "set session t1 title Welcome" },
    { "set session t2 title Farewell", "insert session t3 rank=3 title=Tea" },
    { "session t1 title Welcome", "session t2 title Farewell", "session t3 title Tea" },
    { NULL } },
  { "different-columns",
    { "set session t1 title Welcome" },
    { "set session t1 duration 45" },
    { "session t1 title Welcome", "session t1 duration 45" },
    { NULL } },
  { "same-change",
    { "set session t1 title Welcome" },
    { "set session t1 title Welcome" },
    { "session t1 title Welcome" },
    { NULL } },
  { "same-column",
    { "set session t1 title Welcome" },
    { "set session t1 title Greetings" },
    { "session t1 title Welcome" },
    { "changed|Session “Welcome”|Title|Welcome|Greetings|ours" } },
  { "deleted-and-unchanged",
    { "delete session t1" },
    { "set session t2 title Farewell" },
    { "session t1", "assignment r1", "session t2 title Farewell" },
    { NULL } },
  { "deleted-and-changed",
    { "delete session t1" },
    { "set session t1 title Welcome" },
    { "session t1 title Welcome", "assignment r1" },
    { "deleted|Session “Welcome”||Deleted|Changed|theirs" } },
  { "deleted-and-moved",
    { "delete session t1" },
    { "set session t1 rank 5" },
    { "session t1" },
    { NULL } },
  { "deleted-and-unscheduled",
    { "delete room m1", "delete session t2" },
    { "set session t2 room-id m1", "set session t2 room-id ''" },
    { "session t2", "room m1" },
    { NULL } },
  { "still-needed",
    { "delete assignment r1", "delete person p1" },
    { "insert assignment r2 session-id=t2 rank=1 person-id=p1" },
    { "person p1 family-name Okoro", "assignment r1", "assignment r2 person-id p1" },
    { "deleted|Person “Okoro”||Deleted|Still used|theirs" } },
  { "part-of-what-was-deleted",
    { "delete session t1" },
    { "insert question q1 session-id=t1 rank=1 text=Why?" },
    { "session t1 title Opening", "question q1 session-id t1", "assignment r1" },
    { "deleted|Session “Opening”||Deleted|Still used|theirs" } },
  { "rescued-by-moving",
    { "delete section s2" },
    { "set paragraph g2 section-id s1" },
    { "paragraph g2 section-id s1", "paragraph g3", "section s2" },
    { "deleted|Paragraph “Ports need ships.”||Deleted|Changed|theirs" } },
  { "written-into-deleted-section",
    { "delete section s2" },
    { "insert paragraph g4 section-id=s2 rank=3 text='Tides come.'",
      "insert section s3 document-id=d1 parent-id=s2 rank=1 title=Sub" },
    { "section s2", "paragraph g2", "paragraph g4 section-id recovered-d1",
      "section recovered-d1 title Recovered", "section s3 parent-id recovered-d1" },
    { "recovered|Section “Sub”|Title|Deleted|Sub|theirs",
      "recovered|Paragraph “Tides come.”|Text|Deleted|Tides come.|theirs" } },
  { "written-into-deleted-document",
    { "delete document d1" },
    { "set paragraph g1 text 'Ships need harbours.'" },
    { "document d1 kind summary-report", "section s1", "paragraph g1 section-id recovered-d1",
      "paragraph g2" },
    { "deleted|Paragraph “Ships need harbours.”||Deleted|Changed|theirs",
      "recovered|Paragraph “Ships need harbours.”|Text|Deleted|Ships need harbours.|theirs",
      "deleted|Document||Deleted|Still used|theirs" } },
  { "one-paragraph-written-twice",
    { "set paragraph g1 text 'Ships need quays.'" },
    { "set paragraph g1 text 'Ships need harbours.'" },
    { "paragraph g1 text 'Ships need quays.'",
      "paragraph recovered-522c2071813b01445ec71fba text 'Ships need harbours.'",
      "section recovered-d1 title Recovered" },
    { "changed|Paragraph “Ships need quays.”|Text|Ships need quays.|Ships need harbours.|both" } },
  { "different-sentences",
    { "set event event aims 'To meet. To talk. To part.'" },
    { "set event event aims 'To greet. To talk. To leave.'" },
    { "event event aims 'To greet. To talk. To part.'" },
    { NULL } },
  { "one-has-all-of-the-other",
    { "set paragraph g1 text 'Ships need ports. And tugs.'" },
    { "set paragraph g1 text 'Ships need ports. And tugs. And pilots.'" },
    { "paragraph g1 text 'Ships need ports. And tugs. And pilots.'", "section recovered-d1" },
    { "changed|Paragraph “Ships need ports. And tugs.”|Text|Ships need ports. And tugs."
      "|Ships need ports. And tugs. And pilots.|theirs" } },
  { "text-outside-of-documents",
    { "set event event background 'It <b>rained</b>.'" },
    { "set event event background '<b>It</b> snowed.'" },
    { "event event background 'It <b>rained</b>.\n<b>It</b> snowed.'" },
    { "changed|Event|Background|It rained.|It snowed.|both" } },
  { "emptied-and-written",
    { "set event event background ''" },
    { "set event event background 'It snowed.'" },
    { "event event background 'It snowed.'" },
    { "changed|Event|Background||It snowed.|theirs" } },
  { "columns-that-belong-together",
    { "set assignment r1 person-id p2" },
    { "set assignment r1 person-id ''", "set assignment r1 text 'A Minister'" },
    { "assignment r1 person-id p2", "assignment r1 text ''" },
    { "changed|Role|Person|Person “Tanaka”||ours", "changed|Role|Text||A Minister|ours" } },
  { "part-of-each-other",
    { "set session t1 parent-id t2" },
    { "set session t2 parent-id t1" },
    { "session t1 parent-id ''", "session t2 parent-id t1" },
    { NULL } },
  { "added-by-both",
    { "insert room m2 rank=2 name=Loft" },
    { "insert room m2 rank=2 name=Attic" },
    { "room m2 name Loft" },
    { "changed|Room “Loft”|Name|Loft|Attic|ours" } },
};

static PlenaryDatabase *
make_copy (void)
{
  g_autoptr (GError) error = NULL;
  PlenaryDatabase *database = plenary_database_open (":memory:", PLENARY_DATABASE_CREATE, &error);

  g_assert_no_error (error);
  plenary_schema_create (database, &error);
  g_assert_no_error (error);

  return database;
}

static void
set_value (PlenaryRow *row, const char *name, const char *value)
{
  g_autoptr (GError) error = NULL;
  guint column = 0;

  g_assert_true (plenary_table_info_find_column (plenary_row_get_info (row), name, &column));
  plenary_row_set_string (row, column, value, &error);
  g_assert_no_error (error);
}

/* insert TABLE ID COLUMN=VALUE…, set TABLE ID COLUMN VALUE, delete TABLE ID */
static void
run (PlenaryDatabase *database, const char *statement)
{
  g_auto (GStrv) words = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_shell_parse_argv (statement, NULL, &words, NULL));

  GType record_type = plenary_model_get_type_of_table (words[1]);
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (record_type, words[2]);

  if (strcmp (words[0], "insert") == 0)
    {
      for (guint i = 3; words[i] != NULL; i++)
        {
          g_auto (GStrv) pair = g_strsplit (words[i], "=", 2);

          set_value (row, pair[0], pair[1]);
        }
      plenary_rows_insert (database, row, &error);
    }
  else if (strcmp (words[0], "set") == 0)
    {
      guint column = 0;

      set_value (row, words[3], words[4]);
      plenary_table_info_find_column (plenary_row_get_info (row), words[3], &column);
      plenary_rows_update (database, row, column, &error);
    }
  else
    {
      plenary_rows_delete (database, record_type, words[2], &error);
    }
  g_assert_no_error (error);
}

static PlenaryModel *
load (PlenaryDatabase *database)
{
  g_autoptr (GError) error = NULL;
  PlenaryModel *model = plenary_model_new ();

  plenary_rows_load (database, model, NULL, &error);
  g_assert_no_error (error);

  return model;
}

static PlenaryModel *
load_after (const char *const *script, gsize length)
{
  g_autoptr (PlenaryDatabase) database = make_copy ();

  for (gsize i = 0; i < G_N_ELEMENTS (base_script); i++)
    run (database, base_script[i]);
  for (gsize i = 0; i < length && script[i] != NULL; i++)
    run (database, script[i]);

  return load (database);
}

static void
assert_expected (PlenaryMerge *merge, const char *expected)
{
  g_auto (GStrv) words = NULL;

  g_assert_true (g_shell_parse_argv (expected, NULL, &words, NULL));

  GType record_type = plenary_model_get_type_of_table (words[0]);
  PlenaryRow *row = plenary_merge_lookup (merge, record_type, words[1]);
  guint column = 0;

  if (words[2] == NULL)
    {
      g_assert_null (row);
      return;
    }
  g_assert_nonnull (row);
  g_assert_true (plenary_table_info_find_column (plenary_row_get_info (row), words[2], &column));

  g_autofree char *value = plenary_row_dup_string (row, column);

  g_assert_cmpstr (value, ==, words[3]);
}

static const char *
nick (GType type, int value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  return g_enum_get_value (klass, value)->value_nick;
}

static void
assert_conflicts (PlenaryMerge *merge, const char *const *expected)
{
  GListModel *conflicts = plenary_merge_get_conflicts (merge);
  guint length = 0;

  for (; length < MAX_EXPECTATIONS && expected[length] != NULL; length++)
    {
      g_autoptr (PlenaryConflict) conflict = g_list_model_get_item (conflicts, length);

      g_assert_nonnull (conflict);

      g_autofree char *words = g_strjoin (
          "|", nick (PLENARY_TYPE_CONFLICT_KIND, (int) plenary_conflict_get_kind (conflict)),
          plenary_conflict_get_record (conflict), plenary_conflict_get_column (conflict),
          plenary_conflict_get_ours (conflict), plenary_conflict_get_theirs (conflict),
          nick (PLENARY_TYPE_MERGE_SIDE, (int) plenary_conflict_get_kept (conflict)), NULL);

      g_assert_cmpstr (words, ==, expected[length]);
    }
  g_assert_cmpuint (g_list_model_get_n_items (conflicts), ==, length);
}

static guint
n_rows (PlenaryMerge *merge)
{
  GHashTableIter iter;
  gpointer rows = NULL;
  guint n = 0;

  g_hash_table_iter_init (&iter, merge->rows);
  while (g_hash_table_iter_next (&iter, NULL, &rows))
    n += g_hash_table_size (rows);

  return n;
}

static void
assert_same_rows (PlenaryMerge *a, PlenaryMerge *b)
{
  GHashTableIter tables;
  gpointer rows = NULL;

  g_assert_cmpuint (n_rows (a), ==, n_rows (b));
  g_hash_table_iter_init (&tables, a->rows);
  while (g_hash_table_iter_next (&tables, NULL, &rows))
    {
      GHashTableIter iter;
      gpointer item = NULL;

      g_hash_table_iter_init (&iter, rows);
      while (g_hash_table_iter_next (&iter, NULL, &item))
        {
          PlenaryRow *row = item;
          PlenaryRow *twin = plenary_merge_lookup (b, plenary_row_get_record_type (row),
                                                   plenary_row_get_id (row));

          g_assert_nonnull (twin);
          g_assert_true (plenary_row_equal (row, twin));
        }
    }
}

/* The tables take all rows: references lead somewhere, and every rule holds. */
static void
assert_valid (PlenaryMerge *merge)
{
  g_autoptr (PlenaryDatabase) database = make_copy ();
  g_autoptr (GError) error = NULL;
  GHashTableIter tables;
  gpointer rows = NULL;

  plenary_database_execute (database, "BEGIN", NULL);
  g_hash_table_iter_init (&tables, merge->rows);
  while (g_hash_table_iter_next (&tables, NULL, &rows))
    {
      GHashTableIter iter;
      gpointer row = NULL;

      g_hash_table_iter_init (&iter, rows);
      while (g_hash_table_iter_next (&iter, NULL, &row))
        {
          if (strcmp (plenary_row_get_id (row), "event") == 0)
            plenary_rows_rewrite (database, row, &error);
          else
            plenary_rows_insert (database, row, &error);
          g_assert_no_error (error);
        }
    }
  plenary_database_execute (database, "COMMIT", &error);
  g_assert_no_error (error);
}

/* Merges in both orders; gives the merge into ours. */
static PlenaryMerge *
merge_both_ways (PlenaryModel *base, PlenaryModel *ours, PlenaryModel *theirs)
{
  PlenaryMerge *merge = plenary_merge_new (base, ours, theirs, PLENARY_MERGE_SIDE_OURS);
  g_autoptr (PlenaryMerge) other
      = plenary_merge_new (base, theirs, ours, PLENARY_MERGE_SIDE_THEIRS);

  assert_same_rows (merge, other);
  assert_valid (merge);
  g_assert_cmpuint (g_list_model_get_n_items (plenary_merge_get_conflicts (merge)), ==,
                    g_list_model_get_n_items (plenary_merge_get_conflicts (other)));

  return merge;
}

static void
test_case (gconstpointer user_data)
{
  const Case *this = user_data;
  g_autoptr (PlenaryModel) base = load_after (NULL, 0);
  g_autoptr (PlenaryModel) ours = load_after (this->ours, MAX_STEPS);
  g_autoptr (PlenaryModel) theirs = load_after (this->theirs, MAX_STEPS);
  g_autoptr (PlenaryMerge) merge = merge_both_ways (base, ours, theirs);

  for (gsize i = 0; i < MAX_EXPECTATIONS && this->expected[i] != NULL; i++)
    assert_expected (merge, this->expected[i]);
  assert_conflicts (merge, this->conflicts);
}

/* Whatever was merged can be merged again, and nothing more happens. */
static void
test_nothing_to_do (void)
{
  static const char *const script[] = { "set session t1 title Welcome", "delete section s2" };
  g_autoptr (PlenaryModel) base = load_after (NULL, 0);
  g_autoptr (PlenaryModel) changed = load_after (script, G_N_ELEMENTS (script));
  g_autoptr (PlenaryMerge) behind
      = plenary_merge_new (base, changed, base, PLENARY_MERGE_SIDE_THEIRS);
  g_autoptr (PlenaryMerge) ahead = plenary_merge_new (base, base, changed, PLENARY_MERGE_SIDE_OURS);

  g_assert_cmpuint (plenary_merge_get_n_inserted (behind), ==, 0);
  g_assert_cmpuint (plenary_merge_get_n_changed (behind), ==, 0);
  g_assert_cmpuint (plenary_merge_get_n_deleted (behind), ==, 0);
  g_assert_cmpuint (plenary_merge_get_n_inserted (ahead), ==, 0);
  g_assert_cmpuint (plenary_merge_get_n_changed (ahead), ==, 1);
  g_assert_cmpuint (plenary_merge_get_n_deleted (ahead), ==, 3);
}

static const char *
random_id (GRand *random, PlenaryDatabase *database, const char *table, char **id)
{
  g_autofree char *count_sql = g_strdup_printf ("SELECT count (*) FROM %s", table);
  gint64 count = 0;

  plenary_database_query_integer (database, count_sql, &count, NULL);
  if (count == 0)
    return NULL;

  g_autofree char *sql = g_strdup_printf ("SELECT id FROM %s ORDER BY id LIMIT 1 OFFSET %d", table,
                                          g_rand_int_range (random, 0, (int) count));

  *id = plenary_database_query_text (database, sql, NULL);

  return *id;
}

static void
set_random (GRand *random, PlenaryDatabase *database, PlenaryRow *row, guint column)
{
  const PlenaryColumn *info = &plenary_row_get_info (row)->columns[column];
  g_autofree char *word = g_strdup_printf ("word%d", g_rand_int_range (random, 0, 1000));
  g_autofree char *rank = g_strdup_printf ("%d1", g_rand_int_range (random, 0, 1000));

  switch (info->kind)
    {
    case PLENARY_COLUMN_TEXT:
    case PLENARY_COLUMN_MARKUP:
      plenary_row_set_text (row, column, word);
      break;
    case PLENARY_COLUMN_RANK:
      plenary_row_set_text (row, column, rank);
      break;
    case PLENARY_COLUMN_DATE:
      plenary_row_set_text (row, column, g_rand_boolean (random) ? "2026-05-04" : "2026-05-05");
      break;
    case PLENARY_COLUMN_INTEGER:
      plenary_row_set_integer (row, column,
                               g_rand_int_range (random, info->minimum, info->maximum + 1));
      break;
    case PLENARY_COLUMN_BOOLEAN:
      plenary_row_set_boolean (row, column, g_rand_boolean (random));
      break;
    case PLENARY_COLUMN_ENUM:
      {
        g_autoptr (GEnumClass) klass = g_type_class_ref (info->get_type ());

        plenary_row_set_integer (
            row, column, klass->values[g_rand_int_range (random, 0, (int) klass->n_values)].value);
        break;
      }
    case PLENARY_COLUMN_REFERENCE:
      {
        g_autofree char *id = NULL;

        plenary_row_set_text (row, column, random_id (random, database, info->target, &id));
        break;
      }
    case PLENARY_COLUMN_ID:
    case PLENARY_COLUMN_INSTANT:
    case PLENARY_COLUMN_BLOB:
    default:
      break;
    }
}

static void
insert_random (GRand *random, PlenaryDatabase *database, GType record_type, const char *id)
{
  const PlenaryTableInfo *info = plenary_table_info_of_type (record_type);
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (record_type, id);

  for (guint i = 1; i < info->n_columns; i++)
    if (info->columns[i].is_required || g_rand_boolean (random))
      set_random (random, database, row, i);
  if (info->joins[0] != 0)
    {
      const char *first = plenary_row_get_text (row, info->joins[0]);
      const char *second = plenary_row_get_text (row, info->joins[1]);
      g_autoptr (PlenaryRow) joined = first != NULL && second != NULL
                                          ? plenary_row_new_joined (record_type, first, second)
                                          : NULL;

      for (guint i = 1; joined != NULL && i < info->n_columns; i++)
        plenary_row_set_text (joined, i, plenary_row_get_text (row, i));
      if (joined != NULL)
        plenary_rows_insert (database, joined, NULL);
      return;
    }

  /* Some rows are refused, as an alias of both a person and a body: there are enough others. */
  plenary_rows_insert (database, row, NULL);
}

/* The same steps for the same seed. */
static void
change_at_random (PlenaryDatabase *database, guint32 seed, int n_steps, const char *prefix)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (int i = 0; i < n_steps; i++)
    {
      GType record_type = types[g_rand_int_range (random, 0, (int) n_types)];
      const PlenaryTableInfo *info = plenary_table_info_of_type (record_type);
      g_autofree char *new_id = g_strdup_printf ("%s%d", prefix, i);
      g_autofree char *id = NULL;
      int choice = g_rand_int_range (random, 0, 10);

      random_id (random, database, info->name, &id);
      if (choice < 4 || id == NULL)
        {
          insert_random (random, database, record_type, new_id);
        }
      else if (choice < 8)
        {
          guint column = (guint) g_rand_int_range (random, 1, (int) info->n_columns);
          g_autoptr (PlenaryRow) row = plenary_row_new_with_id (record_type, id);

          set_random (random, database, row, column);
          plenary_rows_update (database, row, column, NULL);
        }
      else
        {
          plenary_rows_delete (database, record_type, id, NULL);
        }
    }
}

static PlenaryModel *
load_random (guint32 seed, guint32 branch_seed, const char *prefix)
{
  g_autoptr (PlenaryDatabase) database = make_copy ();

  change_at_random (database, seed, N_BASE_STEPS, "base");
  if (prefix != NULL)
    change_at_random (database, branch_seed, N_BRANCH_STEPS, prefix);

  return load (database);
}

/* Words that are in a copy and were not in the base are somewhere in what comes out. */
static void
assert_text_kept (PlenaryMerge *merge, PlenaryModel *base, PlenaryModel *copy)
{
  PlenaryRecordList *paragraphs = plenary_model_list (copy, PLENARY_TYPE_PARAGRAPH);
  g_autoptr (GHashTable) texts = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer item = NULL;

  g_hash_table_iter_init (
      &iter, g_hash_table_lookup (merge->rows, GSIZE_TO_POINTER (PLENARY_TYPE_PARAGRAPH)));
  while (g_hash_table_iter_next (&iter, NULL, &item))
    g_hash_table_add (texts, (char *) plenary_row_get_text (item, PLENARY_PARAGRAPH_TEXT));

  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (paragraphs, i);
      const char *text = plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_TEXT);
      PlenaryRecord *before
          = plenary_model_lookup (base, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (paragraph));

      if (before == NULL
          || strcmp (plenary_record_get_text (before, PLENARY_PARAGRAPH_TEXT), text) != 0)
        g_assert_true (*text == '\0' || g_hash_table_contains (texts, text));
    }
}

static void
test_at_random (void)
{
  guint n_conflicts = 0;

  for (guint32 seed = 1; seed <= N_SEEDS; seed++)
    {
      g_autoptr (PlenaryModel) base = load_random (seed, 0, NULL);
      g_autoptr (PlenaryModel) ours = load_random (seed, 1000 + seed, "ours");
      g_autoptr (PlenaryModel) theirs = load_random (seed, 2000 + seed, "theirs");

      g_test_message ("Seed %u", seed);

      g_autoptr (PlenaryMerge) merge = merge_both_ways (base, ours, theirs);

      assert_text_kept (merge, base, ours);
      assert_text_kept (merge, base, theirs);
      n_conflicts += g_list_model_get_n_items (plenary_merge_get_conflicts (merge));
    }
  g_assert_cmpuint (n_conflicts, >, N_SEEDS);
}

static GPtrArray *
list_rows (PlenaryModel *model)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      PlenaryRecordList *records = plenary_model_list (model, types[i]);

      for (guint j = 0; j < plenary_record_list_get_length (records); j++)
        g_ptr_array_add (
            rows, plenary_row_ref (plenary_record_get_row (plenary_record_list_get (records, j))));
    }

  return rows;
}

static GPtrArray *
list_merged_rows (PlenaryMerge *merge)
{
  g_autoptr (PlenaryModel) model = plenary_merge_dup_model (merge);

  return list_rows (model);
}

static void
assert_holds (PlenaryProject *project, GPtrArray *expected)
{
  PlenaryModel *model = plenary_project_get_model (project);
  g_autoptr (GPtrArray) rows = list_rows (model);

  g_assert_cmpuint (rows->len, ==, expected->len);
  for (guint i = 0; i < expected->len; i++)
    {
      PlenaryRow *row = g_ptr_array_index (expected, i);
      PlenaryRecord *record = plenary_model_lookup (model, plenary_row_get_record_type (row),
                                                    plenary_row_get_id (row));

      g_assert_nonnull (record);
      g_assert_true (plenary_row_equal (row, plenary_record_get_row (record)));
    }
}

/* Whatever foreign keys do by themselves: the project is what has come out, until it is undone. */
static void
test_applied (void)
{
  g_autofree char *folder = g_dir_make_tmp ("plenary-test-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "Event.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  for (guint32 seed = 1; seed <= N_APPLIED_SEEDS; seed++)
    {
      g_autoptr (PlenaryModel) base = load_random (seed, 0, NULL);
      g_autoptr (PlenaryModel) ours = load_random (seed, 1000 + seed, "ours");
      g_autoptr (PlenaryModel) theirs = load_random (seed, 2000 + seed, "theirs");
      g_autoptr (PlenaryMerge) merge
          = plenary_merge_new (base, ours, theirs, PLENARY_MERGE_SIDE_THEIRS);
      g_autoptr (GPtrArray) rows = list_rows (ours);
      g_autoptr (GPtrArray) merged = list_merged_rows (merge);
      g_autoptr (GError) error = NULL;
      g_autoptr (PlenaryProject) project = plenary_project_create_with_rows (file, rows, &error);
      PlenaryEdit *edit = NULL;

      g_assert_no_error (error);
      edit = plenary_project_begin_edit (project, "Merge");
      plenary_merge_apply (merge, edit);
      plenary_edit_commit (edit, &error);
      g_assert_no_error (error);
      assert_holds (project, merged);
      plenary_project_undo (project, &error);
      g_assert_no_error (error);
      assert_holds (project, rows);
      plenary_project_redo (project, &error);
      g_assert_no_error (error);
      assert_holds (project, merged);
      g_assert_true (plenary_project_close (project, NULL));
      g_assert_true (g_file_delete (file, NULL, NULL));
    }
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/store/merge/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/store/merge/nothing-to-do", test_nothing_to_do);
  g_test_add_func ("/store/merge/at-random", test_at_random);
  g_test_add_func ("/store/merge/applied", test_applied);

  return g_test_run ();
}
