/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The file is read where it lies and is hostile: what is asked of it is asked of a plain table
 * only, values are short, and SQLite stops after a number of steps that one row does not need.
 * That the rest of the file is sound is found out when it is opened.
 */
#include "config.h"

#include "store/plenary-project-peek.h"

#include "store/plenary-database.h"
#include "store/plenary-project-private.h"
#include "store/plenary-schema.h"

#include <glib/gi18n-lib.h>

/* Bytes of the longest value; a title is a line. */
#define MAX_VALUE_BYTES 16384

/* Steps of SQLite's machine between two looks at whether to go on, and looks before it must end. */
#define STEPS_BETWEEN_LOOKS 1000
#define MAX_LOOKS           200

typedef struct
{
  GCancellable *cancellable;
  int n_looks;
} Patience;

G_DEFINE_BOXED_TYPE (PlenaryProjectPeek,
                     plenary_project_peek,
                     plenary_project_peek_copy,
                     plenary_project_peek_free)

static int
look_cb (gpointer user_data)
{
  Patience *patience = user_data;

  return ++patience->n_looks > MAX_LOOKS || g_cancellable_is_cancelled (patience->cancellable);
}

/* A pipe would keep its reader waiting, a folder is no project. */
static char *
find_path (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo) info
      = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, 0, cancellable, error);
  char *path = info != NULL ? g_file_get_path (file) : NULL;

  if (info == NULL)
    return NULL;
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR && path != NULL)
    return path;

  g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_NOT_A_PROJECT,
                       _ ("It is not a file that can be looked into"));
  g_free (path);

  return NULL;
}

static gboolean
verify (PlenaryDatabase *database, GError **error)
{
  gint64 version = 0;
  gint64 count = 0;

  if (!plenary_schema_read_version (database, &version, error)
      || !plenary_database_query_integer (database,
                                          "SELECT count (*) FROM sqlite_schema WHERE name = 'event'"
                                          " AND type = 'table' AND rootpage > 0",
                                          &count, error))
    return FALSE;
  if (count == 1)
    return TRUE;

  g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_FOREIGN,
                       _ ("Some tables of a project of Plenary are missing"));

  return FALSE;
}

static char *
dup_text (sqlite3_stmt *statement, int column)
{
  const char *text = (const char *) sqlite3_column_text (statement, column);

  return g_utf8_make_valid (text != NULL ? text : "", -1);
}

static PlenaryEventStatus
find_status (sqlite3_stmt *statement, int column)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (PLENARY_TYPE_EVENT_STATUS);
  g_autofree char *nick = dup_text (statement, column);
  const GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  return value != NULL ? (PlenaryEventStatus) value->value : PLENARY_EVENT_STATUS_DRAFT;
}

static PlenaryProjectPeek *
read_event (PlenaryDatabase *database, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (
      database, "SELECT title, starts_on, ends_on, status FROM event WHERE id = 'event'", error);
  gboolean is_row = FALSE;

  if (statement == NULL || !plenary_database_step (database, statement, &is_row, error))
    return NULL;
  if (!is_row)
    {
      g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_DAMAGED,
                           _ ("The file is damaged"));
      return NULL;
    }

  PlenaryProjectPeek *self = g_new0 (PlenaryProjectPeek, 1);

  self->title = dup_text (statement, 0);
  self->starts_on = dup_text (statement, 1);
  self->ends_on = dup_text (statement, 2);
  self->status = find_status (statement, 3);

  return self;
}

static PlenaryProjectPeek *
peek (const char *path, GCancellable *cancellable, GError **error)
{
  Patience patience = { .cancellable = cancellable };
  g_autoptr (PlenaryDatabase) database
      = plenary_database_open (path, PLENARY_DATABASE_IMMUTABLE, error);

  if (database == NULL)
    return NULL;

  sqlite3 *connection = plenary_database_get_connection (database);

  sqlite3_limit (connection, SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES);
  sqlite3_progress_handler (connection, STEPS_BETWEEN_LOOKS, look_cb, &patience);

  return verify (database, error) ? read_event (database, error) : NULL;
}

/**
 * plenary_project_peek_copy:
 * @self: what was read
 *
 * Returns: (transfer full): a copy
 */
PlenaryProjectPeek *
plenary_project_peek_copy (const PlenaryProjectPeek *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  PlenaryProjectPeek *copy = g_memdup2 (self, sizeof *self);

  copy->title = g_strdup (self->title);
  copy->starts_on = g_strdup (self->starts_on);
  copy->ends_on = g_strdup (self->ends_on);

  return copy;
}

/**
 * plenary_project_peek_free:
 * @self: (transfer full): what was read
 */
void
plenary_project_peek_free (PlenaryProjectPeek *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->title);
  g_free (self->starts_on);
  g_free (self->ends_on);
  g_free (self);
}

/**
 * plenary_project_peek:
 * @file: a file, from anywhere
 * @cancellable: (nullable): to stop it
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Reads what a project is about. What a crash has kept from the file is not seen. Blocking, in any
 * thread.
 *
 * Returns: (transfer full) (nullable): what it says
 */
PlenaryProjectPeek *
plenary_project_peek (GFile *file, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  g_autofree char *path = find_path (file, cancellable, error);
  PlenaryProjectPeek *self = path != NULL ? peek (path, cancellable, error) : NULL;

  if (self == NULL)
    plenary_project_name_in_error (error, file);

  return self;
}

static void
peek_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;
  PlenaryProjectPeek *self = plenary_project_peek (task_data, cancellable, &error);

  if (self != NULL)
    g_task_return_pointer (task, self, (GDestroyNotify) plenary_project_peek_free);
  else
    g_task_return_error (task, error);
}

/**
 * plenary_project_peek_async:
 * @file: a file, from anywhere
 * @cancellable: (nullable): to stop it
 * @callback: called when it was read, or could not be
 * @user_data: for @callback
 *
 * Reads what a project is about in a thread.
 */
void
plenary_project_peek_async (GFile *file,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_return_if_fail (G_IS_FILE (file));

  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, plenary_project_peek_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, peek_thread);
}

/**
 * plenary_project_peek_finish:
 * @result: what the callback got
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): what the file says
 */
PlenaryProjectPeek *
plenary_project_peek_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
