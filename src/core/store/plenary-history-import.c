/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The history of another copy of the project, taken in with a merge: who did what there stays to
 * be seen, its states and their names can be restored here, and a later merge of the two copies
 * starts from what was merged already.
 */
#include "config.h"

#include "store/plenary-history-private.h"

#include "store/plenary-change-private.h"
#include "store/plenary-history-graph.h"

typedef struct
{
  PlenaryHistory *history;
  PlenaryDatabase *database; /* ours, in a transaction */
  PlenaryDatabase *other;    /* theirs */
  PlenaryHistoryGraph *ours;
  GHashTable *numbers; /* owned gint64: number there -> owned gint64: number here */
  gint64 last_number;
} Import;

static void
note_number (Import *import, gint64 there, gint64 here)
{
  g_hash_table_insert (import->numbers, g_memdup2 (&there, sizeof there),
                       g_memdup2 (&here, sizeof here));
}

/* The number here; FALSE for a change that is not here and does not come. */
static gboolean
map_number (Import *import, gint64 there, gint64 *here)
{
  const gint64 *number = g_hash_table_lookup (import->numbers, &there);

  *here = number != NULL ? *number : PLENARY_HISTORY_START;

  return number != NULL || there == PLENARY_HISTORY_START;
}

static void
bind_number (Import *import, sqlite3_stmt *to, int index, sqlite3_stmt *from, int column)
{
  gint64 here = 0;

  if (sqlite3_column_type (from, column) != SQLITE_NULL
      && map_number (import, sqlite3_column_int64 (from, column), &here))
    sqlite3_bind_int64 (to, index, here);
  else
    sqlite3_bind_null (to, index);
}

static gboolean
insert_change (Import *import, sqlite3_stmt *from, GError **error)
{
  g_autoptr (sqlite3_stmt) to = plenary_database_prepare (
      import->database,
      "INSERT INTO history (number, id, parent, merged, label, author, made_at, changeset, state)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'elsewhere')",
      error);

  if (to == NULL)
    return FALSE;

  const char *label = plenary_database_column_text (from, 4);
  const char *author = plenary_database_column_text (from, 5);
  const char *made_at = plenary_database_column_text (from, 6);

  import->last_number++;
  sqlite3_bind_int64 (to, 1, import->last_number);
  sqlite3_bind_text (to, 2, plenary_database_column_text (from, 1), -1, SQLITE_TRANSIENT);
  bind_number (import, to, 3, from, 2);
  bind_number (import, to, 4, from, 3);
  sqlite3_bind_text (to, 5, label, -1, SQLITE_STATIC);
  sqlite3_bind_text (to, 6, author, -1, SQLITE_STATIC);
  sqlite3_bind_text (to, 7, made_at, -1, SQLITE_STATIC);
  sqlite3_bind_value (to, 8, sqlite3_column_value (from, 7));
  if (!plenary_database_run (import->database, to, error))
    return FALSE;

  note_number (import, sqlite3_column_int64 (from, 0), import->last_number);
  plenary_history_append_pending (
      import->history,
      plenary_change_new (import->last_number, label, author, made_at, PLENARY_CHANGE_ELSEWHERE));

  return TRUE;
}

static gboolean
import_change (Import *import, gint64 number, GError **error)
{
  g_autoptr (sqlite3_stmt) from = plenary_database_prepare (
      import->other,
      "SELECT number, id, parent, merged, label, author, made_at, changeset FROM history"
      " WHERE number = ?",
      error);
  gboolean is_row = FALSE;

  if (from == NULL)
    return FALSE;
  sqlite3_bind_int64 (from, 1, number);
  if (!plenary_database_step (import->other, from, &is_row, error))
    return FALSE;
  if (!is_row)
    return TRUE;

  gint64 here = plenary_history_graph_find (import->ours, plenary_database_column_text (from, 1));

  if (here == PLENARY_HISTORY_START)
    return insert_change (import, from, error);
  note_number (import, number, here);

  return TRUE;
}

static gboolean
import_version (Import *import, sqlite3_stmt *from, GError **error)
{
  gint64 change = 0;
  g_autoptr (sqlite3_stmt) to = plenary_database_prepare (
      import->database,
      "INSERT INTO version (number, change, name, author, made_at)"
      " SELECT (SELECT coalesce (max (number), 0) + 1 FROM version), ?1, ?2, ?3, ?4"
      " WHERE NOT EXISTS (SELECT 1 FROM version"
      " WHERE change = ?1 AND author = ?3 AND made_at = ?4)",
      error);

  if (to == NULL)
    return FALSE;
  if (!map_number (import, sqlite3_column_int64 (from, 0), &change))
    return TRUE;

  sqlite3_bind_int64 (to, 1, change);
  sqlite3_bind_value (to, 2, sqlite3_column_value (from, 1));
  sqlite3_bind_value (to, 3, sqlite3_column_value (from, 2));
  sqlite3_bind_value (to, 4, sqlite3_column_value (from, 3));

  return plenary_database_run (import->database, to, error);
}

/* Names that were given there. One that was given before the copies parted is known, also when
 * it was renamed on one side. */
static gboolean
import_versions (Import *import, GError **error)
{
  g_autoptr (sqlite3_stmt) from = plenary_database_prepare (
      import->other, "SELECT change, name, author, made_at FROM version ORDER BY number", error);
  gboolean is_row = from != NULL;

  while (is_row)
    {
      if (!plenary_database_step (import->other, from, &is_row, error)
          || (is_row && !import_version (import, from, error)))
        return FALSE;
    }

  return from != NULL;
}

/* The changes to take in: all that led to the present state there and to the states with names.
 * What was undone there and has no name stays behind. */
static GArray *
find_wanted (Import *import, PlenaryHistoryGraph *theirs, GError **error)
{
  g_autoptr (GArray) heads = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 head = plenary_history_graph_get_head (theirs);
  g_autoptr (sqlite3_stmt) statement
      = plenary_database_prepare (import->other, "SELECT change FROM version", error);
  gboolean is_row = statement != NULL;

  if (statement == NULL)
    return NULL;

  g_array_append_val (heads, head);
  while (is_row)
    {
      if (!plenary_database_step (import->other, statement, &is_row, error))
        return NULL;

      gint64 change = is_row ? sqlite3_column_int64 (statement, 0) : PLENARY_HISTORY_START;

      g_array_append_val (heads, change);
    }

  return plenary_history_graph_list_ancestors (theirs, heads);
}

static gboolean
run (Import *import, PlenaryHistoryGraph *theirs, GError **error)
{
  g_autoptr (GArray) wanted = find_wanted (import, theirs, error);
  gint64 merged = PLENARY_HISTORY_START;

  if (wanted == NULL
      || !plenary_database_query_integer (import->database,
                                          "SELECT coalesce (max (number), 0) FROM history",
                                          &import->last_number, error))
    return FALSE;

  for (guint i = 0; i < wanted->len; i++)
    if (!import_change (import, g_array_index (wanted, gint64, i), error))
      return FALSE;
  map_number (import, plenary_history_graph_get_head (theirs), &merged);
  plenary_history_set_merged (import->history, merged);

  return import_versions (import, error);
}

/**
 * plenary_history_import:
 * @self: a history, in a transaction
 * @other: another copy of the project
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Takes in what led to the present state of another copy and to its named versions. The next
 * change that is recorded is the merge of it.
 *
 * Returns: whether it was taken in; if not, the transaction must be rolled back
 */
gboolean
plenary_history_import (PlenaryHistory *self, PlenaryDatabase *other, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_HISTORY (self), FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  PlenaryDatabase *database = plenary_history_get_database (self);
  g_autoptr (PlenaryHistoryGraph) ours = plenary_history_graph_read (database, error);
  g_autoptr (PlenaryHistoryGraph) theirs
      = ours != NULL ? plenary_history_graph_read (other, error) : NULL;
  g_autoptr (GHashTable) numbers
      = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  Import import
      = { .history = self, .database = database, .other = other, .ours = ours, .numbers = numbers };

  return theirs != NULL && run (&import, theirs, error);
}
