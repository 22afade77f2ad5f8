/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "store/plenary-changeset.h"

#include "store/plenary-rows.h"

#include <glib/gi18n-lib.h>

static GBytes *
take_bytes (void *content, int length)
{
  return g_bytes_new_with_free_func (content, (gsize) length, sqlite3_free, content);
}

/* The copy is at the same state as when the change was made: any conflict is damage. */
static int
conflict_cb (void *context, int conflict, sqlite3_changeset_iter *iter)
{
  return SQLITE_CHANGESET_ABORT;
}

/* A file from others may hold a changeset about anything; only records are changed by one. */
static int
filter_cb (void *context, const char *table_name)
{
  return plenary_model_get_type_of_table (table_name) != G_TYPE_INVALID;
}

/**
 * plenary_changeset_start:
 * @database: a project, in a transaction
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Starts to record. Tables are named one by one: those of the search index must not be recorded,
 * for its triggers run again when a changeset is applied.
 *
 * Returns: (transfer full) (nullable): the session, for plenary_changeset_end()
 */
sqlite3_session *
plenary_changeset_start (PlenaryDatabase *database, GError **error)
{
  sqlite3_session *session = NULL;
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);
  int code = sqlite3session_create (plenary_database_get_connection (database), "main", &session);

  for (guint i = 0; i < n_types && code == SQLITE_OK; i++)
    code = sqlite3session_attach (session, plenary_table_info_of_type (types[i])->name);
  if (plenary_database_check (database, code, error))
    return session;

  if (session != NULL)
    sqlite3session_delete (session);

  return NULL;
}

/**
 * plenary_changeset_end:
 * @database: a project
 * @session: (transfer full): a session
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Ends recording.
 *
 * Returns: (transfer full) (nullable): the changeset, empty when nothing was changed
 */
GBytes *
plenary_changeset_end (PlenaryDatabase *database, sqlite3_session *session, GError **error)
{
  void *content = NULL;
  int length = 0;
  int code = sqlite3session_changeset (session, &length, &content);

  sqlite3session_delete (session);

  return plenary_database_check (database, code, error) ? take_bytes (content, length) : NULL;
}

/**
 * plenary_changeset_invert:
 * @database: a project
 * @changeset: a changeset
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): the changeset that takes back what @changeset does
 */
GBytes *
plenary_changeset_invert (PlenaryDatabase *database, GBytes *changeset, GError **error)
{
  void *content = NULL;
  int length = 0;
  int code = sqlite3changeset_invert ((int) g_bytes_get_size (changeset),
                                      g_bytes_get_data (changeset, NULL), &length, &content);

  return plenary_database_check (database, code, error) ? take_bytes (content, length) : NULL;
}

/**
 * plenary_changeset_join:
 * @database: a project
 * @first: a changeset
 * @second: the one after it
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): one that does what both do
 */
GBytes *
plenary_changeset_join (PlenaryDatabase *database, GBytes *first, GBytes *second, GError **error)
{
  void *content = NULL;
  int length = 0;
  int code = sqlite3changeset_concat (
      (int) g_bytes_get_size (first), (void *) g_bytes_get_data (first, NULL),
      (int) g_bytes_get_size (second), (void *) g_bytes_get_data (second, NULL), &length, &content);

  return plenary_database_check (database, code, error) ? take_bytes (content, length) : NULL;
}

/**
 * plenary_changeset_join_all:
 * @database: a project
 * @changesets: (element-type GBytes): changesets, each after the one before
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): one that does what all of them do
 */
GBytes *
plenary_changeset_join_all (PlenaryDatabase *database, GPtrArray *changesets, GError **error)
{
  sqlite3_changegroup *group = NULL;
  void *content = NULL;
  int length = 0;
  int code = sqlite3changegroup_new (&group);

  for (guint i = 0; i < changesets->len && code == SQLITE_OK; i++)
    {
      GBytes *changeset = g_ptr_array_index (changesets, i);

      code = sqlite3changegroup_add (group, (int) g_bytes_get_size (changeset),
                                     (void *) g_bytes_get_data (changeset, NULL));
    }
  if (code == SQLITE_OK)
    code = sqlite3changegroup_output (group, &length, &content);
  if (group != NULL)
    sqlite3changegroup_delete (group);

  return plenary_database_check (database, code, error) ? take_bytes (content, length) : NULL;
}

/**
 * plenary_changeset_apply:
 * @database: a project, in a transaction
 * @changeset: a changeset
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Does what a changeset says. Foreign keys do not act meanwhile: what they did at the time is in
 * the changeset, and would else be done twice.
 *
 * Returns: whether it was done
 */
gboolean
plenary_changeset_apply (PlenaryDatabase *database, GBytes *changeset, GError **error)
{
  int code = sqlite3changeset_apply_v2 (
      plenary_database_get_connection (database), (int) g_bytes_get_size (changeset),
      (void *) g_bytes_get_data (changeset, NULL), filter_cb, conflict_cb, NULL, NULL, NULL,
      SQLITE_CHANGESETAPPLY_FKNOACTION);

  return plenary_database_check (database, code, error);
}

/* The id of the row that a change is about: the first column of every table is its key. */
static const char *
id_of_change (sqlite3_changeset_iter *iter, int operation)
{
  sqlite3_value *value = NULL;
  int code = operation == SQLITE_INSERT ? sqlite3changeset_new (iter, 0, &value)
                                        : sqlite3changeset_old (iter, 0, &value);

  return code == SQLITE_OK && value != NULL ? (const char *) sqlite3_value_text (value) : NULL;
}

static gboolean
refresh_row (PlenaryDatabase *database,
             PlenaryModel *model,
             GType record_type,
             const char *id,
             GError **error)
{
  PlenaryTable *table = plenary_model_get_table (model, record_type);
  g_autoptr (PlenaryRow) row = NULL;

  if (!plenary_rows_read (database, record_type, id, &row, error))
    return FALSE;
  if (row != NULL)
    plenary_table_put (table, row);
  else
    plenary_table_remove (table, id);

  return TRUE;
}

/**
 * plenary_changeset_refresh:
 * @database: a project, after the changeset
 * @changeset: a changeset, or its inverse: only which rows it is about counts
 * @model: a model of the project before the changeset
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Reads the rows that a changeset is about into a model and has it tell of them.
 *
 * Returns: whether all were read
 */
gboolean
plenary_changeset_refresh (PlenaryDatabase *database,
                           GBytes *changeset,
                           PlenaryModel *model,
                           GError **error)
{
  sqlite3_changeset_iter *iter = NULL;
  int code = sqlite3changeset_start (&iter, (int) g_bytes_get_size (changeset),
                                     (void *) g_bytes_get_data (changeset, NULL));
  gboolean is_read = plenary_database_check (database, code, error);

  while (is_read && sqlite3changeset_next (iter) == SQLITE_ROW)
    {
      const char *table_name = NULL;
      int n_columns = 0;
      int operation = 0;

      sqlite3changeset_op (iter, &table_name, &n_columns, &operation, NULL);

      const char *id = id_of_change (iter, operation);

      is_read = id == NULL
                || refresh_row (database, model, plenary_model_get_type_of_table (table_name), id,
                                error);
    }
  code = sqlite3changeset_finalize (iter);
  plenary_model_publish (model);

  return is_read && plenary_database_check (database, code, error);
}
