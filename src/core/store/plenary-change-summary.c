/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * One record that was changed is named, with what was changed of it; several are counted by what
 * they are. What foreign keys took along is not counted: nobody asked for it by name.
 */
#include "config.h"

#include "store/plenary-change-summary.h"

#include "store/plenary-project-private.h"
#include "store/plenary-record-words.h"

#include <glib/gi18n-lib.h>

/* Kinds of records, and columns, that are named; an ellipsis stands for the others. */
#define MAX_NAMED 3

typedef struct
{
  GType type;
  guint n_rows;
} Count;

/* What is known of a change while its rows are looked at. */
typedef struct
{
  PlenaryProject *project;
  GArray *counts;
  guint n_rows;
  int operation; /* of all rows so far; 0 when they differ */
  char *first;   /* the first row in words */
} Summary;

/* The name of a row that came or went, from the values in the changeset. */
static PlenaryRow *
make_row (sqlite3_changeset_iter *iter, GType type, int operation, const char *id)
{
  PlenaryRow *row = plenary_row_new_with_id (type, id);
  const PlenaryTableInfo *info = plenary_row_get_info (row);

  for (guint i = 1; i < info->n_columns; i++)
    {
      PlenaryColumnKind kind = info->columns[i].kind;
      sqlite3_value *value = NULL;

      if (operation == SQLITE_INSERT)
        sqlite3changeset_new (iter, (int) i, &value);
      else
        sqlite3changeset_old (iter, (int) i, &value);

      const char *text = value != NULL ? (const char *) sqlite3_value_text (value) : NULL;

      if (text != NULL && (kind == PLENARY_COLUMN_TEXT || kind == PLENARY_COLUMN_MARKUP))
        plenary_row_set_string (row, i, text, NULL);
    }

  return row;
}

/* "Title, Duration": the columns that an update gives new values. */
static char *
list_columns (sqlite3_changeset_iter *iter, GType type)
{
  const PlenaryTableInfo *info = plenary_table_info_of_type (type);
  g_autoptr (GString) list = g_string_new (NULL);
  guint n_changed = 0;

  for (guint i = 1; i < info->n_columns; i++)
    {
      sqlite3_value *value = NULL;

      if (sqlite3changeset_new (iter, (int) i, &value) != SQLITE_OK || value == NULL)
        continue;
      n_changed++;
      if (n_changed <= MAX_NAMED)
        g_string_append_printf (list, "%s%s", n_changed > 1 ? ", " : "",
                                plenary_words_of_column (type, i));
    }
  if (n_changed > MAX_NAMED)
    g_string_append (list, "…");

  return g_string_free_and_steal (g_steal_pointer (&list));
}

static char *
describe_update (Summary *summary, sqlite3_changeset_iter *iter, GType type, const char *id)
{
  PlenaryRecord *record
      = plenary_model_lookup (plenary_project_get_model (summary->project), type, id);
  g_autofree char *name = record != NULL ? plenary_words_of_row (plenary_record_get_row (record))
                                         : g_strdup (plenary_words_of_table (type));
  g_autofree char *columns = list_columns (iter, type);

  /* Translators: what was changed, and what of it, as in: Session “Opening”: Title, Duration */
  return g_strdup_printf (_ ("%s: %s"), name, columns);
}

static char *
describe_row (Summary *summary,
              sqlite3_changeset_iter *iter,
              GType type,
              int operation,
              const char *id)
{
  if (operation == SQLITE_UPDATE)
    return describe_update (summary, iter, type, id);

  g_autoptr (PlenaryRow) row = make_row (iter, type, operation, id);
  g_autofree char *name = plenary_words_of_row (row);

  /* Translators: the name of a record, as in: Session “Opening” added */
  return g_strdup_printf (operation == SQLITE_INSERT ? _ ("%s added") : _ ("%s removed"), name);
}

static void
count_row (Summary *summary, GType type)
{
  for (guint i = 0; i < summary->counts->len; i++)
    {
      Count *count = &g_array_index (summary->counts, Count, i);

      if (count->type == type)
        {
          count->n_rows++;
          return;
        }
    }

  const Count first = { .type = type, .n_rows = 1 };

  g_array_append_val (summary->counts, first);
}

static void
add_row (Summary *summary, sqlite3_changeset_iter *iter)
{
  const char *table = NULL;
  int n_columns = 0;
  int operation = 0;
  int is_indirect = 0;
  sqlite3_value *value = NULL;

  sqlite3changeset_op (iter, &table, &n_columns, &operation, &is_indirect);

  GType type = plenary_model_get_type_of_table (table);

  if (is_indirect || type == G_TYPE_INVALID)
    return;
  if (operation == SQLITE_INSERT)
    sqlite3changeset_new (iter, 0, &value);
  else
    sqlite3changeset_old (iter, 0, &value);
  if (summary->n_rows == 0)
    {
      const char *id = value != NULL ? (const char *) sqlite3_value_text (value) : "";

      summary->first = describe_row (summary, iter, type, operation, id);
      summary->operation = operation;
    }
  if (summary->operation != operation)
    summary->operation = 0;
  summary->n_rows++;
  count_row (summary, type);
}

/* How many there are of a kind, in words. Kinds that only a computer tells apart are details. */
static char *
count_in_words (const char *table, guint n)
{
#define COUNT(name, one, many)                                                                     \
  if (g_str_equal (table, name))                                                                   \
  return g_strdup_printf (ngettext (one, many, n), n)
  COUNT ("event", "%u event", "%u events");
  COUNT ("attachment", "%u attachment", "%u attachments");
  COUNT ("body", "%u body", "%u bodies");
  COUNT ("person", "%u person", "%u people");
  COUNT ("post", "%u post", "%u posts");
  COUNT ("biography", "%u biography", "%u biographies");
  COUNT ("convener", "%u convener", "%u conveners");
  COUNT ("logo", "%u logo", "%u logos");
  COUNT ("room", "%u room", "%u rooms");
  COUNT ("day", "%u day", "%u days");
  COUNT ("framework", "%u framework", "%u frameworks");
  COUNT ("objective", "%u objective", "%u objectives");
  COUNT ("session", "%u session", "%u sessions");
  COUNT ("question", "%u question", "%u questions");
  COUNT ("assignment", "%u role", "%u roles");
  COUNT ("placement", "%u placed objective", "%u placed objectives");
  COUNT ("document", "%u document", "%u documents");
  COUNT ("section", "%u section", "%u sections");
  COUNT ("intervention", "%u intervention", "%u interventions");
  COUNT ("paragraph", "%u paragraph", "%u paragraphs");
  COUNT ("finding", "%u finding", "%u findings");
  COUNT ("comment", "%u comment", "%u comments");
  COUNT ("fact", "%u fact", "%u facts");
#undef COUNT

  return NULL;
}

static int
compare_counts (gconstpointer a, gconstpointer b)
{
  const Count *one = a;
  const Count *other = b;

  return one->n_rows > other->n_rows ? -1 : one->n_rows < other->n_rows;
}

/* "3 sessions, 1 person, 12 details" */
static char *
list_counts (Summary *summary)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  guint n_parts = 0;
  guint n_details = 0;

  g_array_sort (summary->counts, compare_counts);
  for (guint i = 0; i < summary->counts->len; i++)
    {
      const Count *count = &g_array_index (summary->counts, Count, i);
      g_autofree char *words
          = count_in_words (plenary_table_info_of_type (count->type)->name, count->n_rows);

      if (words != NULL && n_parts++ < MAX_NAMED)
        g_strv_builder_add (parts, words);
      else
        n_details += count->n_rows;
    }
  if (n_details > 0)
    g_strv_builder_take (
        parts, g_strdup_printf (ngettext ("%u detail", "%u details", n_details), n_details));

  g_auto (GStrv) all = g_strv_builder_end (parts);

  return g_strjoinv (", ", all);
}

static char *
describe_many (Summary *summary)
{
  g_autofree char *list = list_counts (summary);

  switch (summary->operation)
    {
    case SQLITE_INSERT:
      /* Translators: a list, as in: 3 sessions, 1 person added */
      return g_strdup_printf (_ ("%s added"), list);
    case SQLITE_DELETE:
      /* Translators: a list, as in: 3 sessions, 1 person removed */
      return g_strdup_printf (_ ("%s removed"), list);
    case SQLITE_UPDATE:
      /* Translators: a list, as in: 3 sessions, 1 person changed */
      return g_strdup_printf (_ ("%s changed"), list);
    default:
      return g_steal_pointer (&list);
    }
}

static gboolean
read_changeset (Summary *summary, PlenaryDatabase *database, GBytes *changeset, GError **error)
{
  sqlite3_changeset_iter *iter = NULL;
  int code = sqlite3changeset_start (&iter, (int) g_bytes_get_size (changeset),
                                     (void *) g_bytes_get_data (changeset, NULL));

  if (!plenary_database_check (database, code, error))
    return FALSE;
  while (sqlite3changeset_next (iter) == SQLITE_ROW)
    add_row (summary, iter);

  return plenary_database_check (database, sqlite3changeset_finalize (iter), error);
}

/**
 * plenary_project_describe_change:
 * @self: a project
 * @change: a change of its history
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Says in one line what a change did: "Session “Opening”: Title", "3 sessions, 1 person added".
 * It reads the changeset, which for a large change takes some milliseconds: ask for those that
 * are on the screen.
 *
 * Returns: (transfer full) (nullable): one line, "" for a change without effect
 */
char *
plenary_project_describe_change (PlenaryProject *self, PlenaryChange *change, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);
  g_return_val_if_fail (PLENARY_IS_CHANGE (change), NULL);

  g_autoptr (GBytes) changeset = plenary_history_read (self->history, change, error);
  g_autoptr (GArray) counts = g_array_new (FALSE, FALSE, sizeof (Count));
  Summary summary = { .project = self, .counts = counts };

  if (changeset == NULL)
    return NULL;

  gboolean is_read = read_changeset (&summary, self->database, changeset, error);
  g_autofree char *first = summary.first;

  if (!is_read)
    return NULL;
  if (summary.n_rows == 0)
    return g_strdup ("");
  if (summary.n_rows == 1)
    return g_steal_pointer (&first);

  return describe_many (&summary);
}
