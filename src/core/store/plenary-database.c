/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "store/plenary-database.h"

#include "base/plenary-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Nothing that people write comes near these; a hostile file stops at them. */
#define MAX_VALUE_BYTES (256 * 1024 * 1024)
#define MAX_SQL_BYTES   (1024 * 1024)

/* Milliseconds to wait for another connection, such as the one that writes the named file. */
#define BUSY_TIMEOUT 5000

struct _PlenaryDatabase
{
  sqlite3 *connection;
  GHashTable *statements; /* SQL -> owned statement */
};

static PlenaryStoreError
error_for_code (int code)
{
  switch (code & 0xFF)
    {
    case SQLITE_CONSTRAINT:
      return PLENARY_STORE_ERROR_REFUSED;
    case SQLITE_CORRUPT:
      return PLENARY_STORE_ERROR_DAMAGED;
    case SQLITE_NOTADB:
      return PLENARY_STORE_ERROR_NOT_A_PROJECT;
    case SQLITE_READONLY:
      return PLENARY_STORE_ERROR_READ_ONLY;
    default:
      return PLENARY_STORE_ERROR_FAILED;
    }
}

static void
finalize_statement (gpointer statement)
{
  sqlite3_finalize (statement);
}

/* SQL: plenary_words (inline text) gives its words without mark-up. */
static void
words_cb (sqlite3_context *context, int n_values, sqlite3_value **values)
{
  const char *markup = (const char *) sqlite3_value_text (values[0]);

  if (markup == NULL)
    {
      sqlite3_result_null (context);
      return;
    }

  sqlite3_result_text (
      context, plenary_text_words_of_markup (markup, sqlite3_value_bytes (values[0])), -1, g_free);
}

static gboolean
configure (PlenaryDatabase *self, GError **error)
{
  sqlite3 *connection = self->connection;

  sqlite3_extended_result_codes (connection, 1);
  sqlite3_busy_timeout (connection, BUSY_TIMEOUT);
  sqlite3_limit (connection, SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES);
  sqlite3_limit (connection, SQLITE_LIMIT_SQL_LENGTH, MAX_SQL_BYTES);
  sqlite3_limit (connection, SQLITE_LIMIT_ATTACHED, 1);

  /* A file from others is hostile until proven otherwise: its schema may not run functions that
   * are not marked harmless, nor may statements write to what SQLite keeps for itself. */
  sqlite3_db_config (connection, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (connection, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
  sqlite3_db_config (connection, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
  sqlite3_db_config (connection, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);

  return plenary_database_check (
      self,
      sqlite3_create_function (connection, "plenary_words", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, NULL,
                               words_cb, NULL, NULL),
      error);
}

static int
open_connection (PlenaryDatabase *self, const char *path, PlenaryDatabaseFlags flags)
{
  if (flags & PLENARY_DATABASE_IMMUTABLE)
    {
      g_autofree char *escaped = g_uri_escape_string (path, "/", FALSE);
      g_autofree char *uri = g_strconcat ("file:", escaped, "?immutable=1", NULL);

      return sqlite3_open_v2 (uri, &self->connection,
                              SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL);
    }

  int mode = flags & PLENARY_DATABASE_READ_ONLY ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;

  if (flags & PLENARY_DATABASE_CREATE)
    mode |= SQLITE_OPEN_CREATE;

  return sqlite3_open_v2 (path, &self->connection, mode | SQLITE_OPEN_NOMUTEX, NULL);
}

/**
 * plenary_database_open:
 * @path: a file
 * @flags: how
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Opens a database. SQLite reads the file when it is first used, not here.
 *
 * Returns: (transfer full) (nullable): the connection
 */
PlenaryDatabase *
plenary_database_open (const char *path, PlenaryDatabaseFlags flags, GError **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  g_autoptr (PlenaryDatabase) self = g_new0 (PlenaryDatabase, 1);

  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, finalize_statement);
  if (!plenary_database_check (self, open_connection (self, path, flags), error)
      || !configure (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * plenary_database_copy_to_memory:
 * @self: a connection
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Copies a database as it is now, in one read transaction, to one that is thrown away when it is
 * closed.
 *
 * Returns: (transfer full) (nullable): the copy
 */
PlenaryDatabase *
plenary_database_copy_to_memory (PlenaryDatabase *self, GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (PlenaryDatabase) copy
      = plenary_database_open (":memory:", PLENARY_DATABASE_CREATE, error);

  if (copy == NULL)
    return NULL;

  sqlite3_backup *backup = sqlite3_backup_init (copy->connection, "main", self->connection, "main");

  if (backup != NULL)
    {
      sqlite3_backup_step (backup, -1);
      sqlite3_backup_finish (backup);
    }

  return plenary_database_check (copy, sqlite3_errcode (copy->connection), error)
             ? g_steal_pointer (&copy)
             : NULL;
}

/**
 * plenary_database_free:
 * @self: (transfer full): a connection
 *
 * Closes the connection. A transaction that is open is taken back.
 */
void
plenary_database_free (PlenaryDatabase *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->statements);
  sqlite3_close_v2 (self->connection);
  g_free (self);
}

/**
 * plenary_database_get_connection:
 * @self: a connection
 *
 * Returns: (transfer none): the connection, for what SQLite alone offers
 */
sqlite3 *
plenary_database_get_connection (PlenaryDatabase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->connection;
}

/**
 * plenary_database_check:
 * @self: a connection
 * @code: what SQLite returned
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Turns a return code into an error. Every code goes through here.
 *
 * Returns: whether all is well
 */
gboolean
plenary_database_check (PlenaryDatabase *self, int code, GError **error)
{
  if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
    return TRUE;

  const char *message
      = self->connection != NULL && sqlite3_extended_errcode (self->connection) == code
            ? sqlite3_errmsg (self->connection)
            : sqlite3_errstr (code);

  switch (code & 0xFF)
    {
    case SQLITE_NOTADB:
      message = _ ("It is not a project of Plenary");
      break;
    case SQLITE_CORRUPT:
      message = _ ("The file is damaged");
      break;
    default:
      break;
    }
  g_set_error_literal (error, PLENARY_STORE_ERROR, error_for_code (code), message);

  return FALSE;
}

/**
 * plenary_database_execute:
 * @self: a connection
 * @sql: statements without values
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Returns: whether all were executed
 */
gboolean
plenary_database_execute (PlenaryDatabase *self, const char *sql, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (sql != NULL, FALSE);

  return plenary_database_check (self, sqlite3_exec (self->connection, sql, NULL, NULL, NULL),
                                 error);
}

/**
 * plenary_database_prepare:
 * @self: a connection
 * @sql: one statement
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * A statement, prepared the first time and kept. Hold it in a g_autoptr, which resets it.
 *
 * Returns: (transfer none) (nullable): the statement, without values
 */
sqlite3_stmt *
plenary_database_prepare (PlenaryDatabase *self, const char *sql, GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (sql != NULL, NULL);

  sqlite3_stmt *statement = g_hash_table_lookup (self->statements, sql);

  if (statement != NULL)
    {
      sqlite3_reset (statement);
      sqlite3_clear_bindings (statement);
      return statement;
    }

  int code
      = sqlite3_prepare_v3 (self->connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL);

  if (!plenary_database_check (self, code, error))
    return NULL;
  g_hash_table_insert (self->statements, g_strdup (sql), statement);

  return statement;
}

/**
 * plenary_database_step:
 * @self: a connection
 * @statement: a statement
 * @row: (out): whether there is a row
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Goes to the next row.
 *
 * Returns: whether all is well
 */
gboolean
plenary_database_step (PlenaryDatabase *self,
                       sqlite3_stmt *statement,
                       gboolean *row,
                       GError **error)
{
  int code = sqlite3_step (statement);

  *row = code == SQLITE_ROW;

  return plenary_database_check (self, code, error);
}

/**
 * plenary_database_column_text:
 * @statement: a statement at a row
 * @column: a column, from 0
 *
 * Returns: (transfer none): the words in the column; "" when there are none, or no UTF-8
 */
const char *
plenary_database_column_text (sqlite3_stmt *statement, int column)
{
  const char *text = (const char *) sqlite3_column_text (statement, column);

  return text != NULL && g_utf8_validate (text, -1, NULL) ? text : "";
}

/**
 * plenary_database_run:
 * @self: a connection
 * @statement: a statement whose rows nobody wants
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Executes a statement to its end.
 *
 * Returns: whether all is well
 */
gboolean
plenary_database_run (PlenaryDatabase *self, sqlite3_stmt *statement, GError **error)
{
  int code = sqlite3_step (statement);

  while (code == SQLITE_ROW)
    code = sqlite3_step (statement);

  gboolean is_done = plenary_database_check (self, code, error);

  sqlite3_reset (statement);

  return is_done;
}

/**
 * plenary_database_query_integer:
 * @self: a connection
 * @sql: one statement
 * @value: (out): first column of its first row; 0 when it has none
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Returns: whether all is well
 */
gboolean
plenary_database_query_integer (PlenaryDatabase *self,
                                const char *sql,
                                gint64 *value,
                                GError **error)
{
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (self, sql, error);
  gboolean is_row = FALSE;

  *value = 0;
  if (statement == NULL || !plenary_database_step (self, statement, &is_row, error))
    return FALSE;
  if (is_row)
    *value = sqlite3_column_int64 (statement, 0);

  return TRUE;
}

/**
 * plenary_database_query_text:
 * @self: a connection
 * @sql: one statement
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): first column of its first row, "" when it has none;
 *   %NULL with @error set when it failed
 */
char *
plenary_database_query_text (PlenaryDatabase *self, const char *sql, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (self, sql, error);
  gboolean is_row = FALSE;

  if (statement == NULL || !plenary_database_step (self, statement, &is_row, error))
    return NULL;

  const char *text = is_row ? (const char *) sqlite3_column_text (statement, 0) : NULL;

  return g_strdup (text != NULL ? text : "");
}
