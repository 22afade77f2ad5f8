/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "store/plenary-rows.h"

#include <glib/gi18n-lib.h>

/* How many rows are loaded between two looks at whether to go on. */
#define ROWS_BETWEEN_CHECKS 1000

static char *
sql_name (const PlenaryColumn *column)
{
  return g_strdelimit (g_strdup (column->name), "-", '_');
}

static void
append_columns (GString *sql, const PlenaryTableInfo *info)
{
  for (guint i = 0; i < info->n_columns; i++)
    {
      g_autofree char *name = sql_name (&info->columns[i]);

      g_string_append_printf (sql, "%s%s", i > 0 ? ", " : "", name);
    }
}

static char *
select_sql (const PlenaryTableInfo *info, const char *condition)
{
  GString *sql = g_string_new ("SELECT ");

  append_columns (sql, info);
  g_string_append_printf (sql, " FROM %s%s", info->name, condition);

  return g_string_free_and_steal (sql);
}

static char *
insert_sql (const PlenaryTableInfo *info)
{
  GString *sql = g_string_new (NULL);

  g_string_append_printf (sql, "INSERT INTO %s (", info->name);
  append_columns (sql, info);
  g_string_append (sql, ") VALUES (");
  for (guint i = 0; i < info->n_columns; i++)
    g_string_append (sql, i > 0 ? ", ?" : "?");
  g_string_append_c (sql, ')');

  return g_string_free_and_steal (sql);
}

static char *
rewrite_sql (const PlenaryTableInfo *info)
{
  GString *sql = g_string_new (NULL);

  g_string_append_printf (sql, "UPDATE %s SET ", info->name);
  for (guint i = 1; i < info->n_columns; i++)
    {
      g_autofree char *name = sql_name (&info->columns[i]);

      g_string_append_printf (sql, "%s%s = ?%u", i > 1 ? ", " : "", name, i + 1);
    }
  g_string_append (sql, " WHERE id = ?1");

  return g_string_free_and_steal (sql);
}

static int
enum_of_text (const PlenaryColumn *column, const char *nick)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (column->get_type ());
  const GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (klass, nick) : NULL;

  return value != NULL ? value->value : column->initial;
}

static const char *
text_of_enum (const PlenaryColumn *column, int number)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (column->get_type ());

  return g_enum_get_value (klass, number)->value_nick;
}

static void
read_text (PlenaryRow *row, sqlite3_stmt *statement, guint column)
{
  const char *text = (const char *) sqlite3_column_text (statement, (int) column);

  /* A damaged or hostile file can hold bytes that are not UTF-8; nothing behind here can. */
  if (text != NULL && !g_utf8_validate (text, -1, NULL))
    {
      g_autofree char *valid = g_utf8_make_valid (text, -1);

      plenary_row_set_text (row, column, valid);
    }
  else
    {
      plenary_row_set_text (row, column, text);
    }
}

static void
read_column (PlenaryRow *row, sqlite3_stmt *statement, guint i)
{
  const PlenaryColumn *column = &plenary_row_get_info (row)->columns[i];
  int index = (int) i;

  switch (column->kind)
    {
    case PLENARY_COLUMN_INTEGER:
      plenary_row_set_integer (row, i,
                               sqlite3_column_type (statement, index) == SQLITE_NULL
                                   ? PLENARY_UNSET
                                   : sqlite3_column_int (statement, index));
      break;
    case PLENARY_COLUMN_BOOLEAN:
      plenary_row_set_boolean (row, i, sqlite3_column_int (statement, index) != 0);
      break;
    case PLENARY_COLUMN_ENUM:
      plenary_row_set_integer (
          row, i, enum_of_text (column, (const char *) sqlite3_column_text (statement, index)));
      break;
    case PLENARY_COLUMN_BLOB:
      {
        const void *content = sqlite3_column_blob (statement, index);
        g_autoptr (GBytes) bytes
            = content != NULL
                  ? g_bytes_new (content, (gsize) sqlite3_column_bytes (statement, index))
                  : NULL;

        plenary_row_set_bytes (row, i, bytes);
        break;
      }
    case PLENARY_COLUMN_ID:
    case PLENARY_COLUMN_TEXT:
    case PLENARY_COLUMN_MARKUP:
    case PLENARY_COLUMN_DATE:
    case PLENARY_COLUMN_INSTANT:
    case PLENARY_COLUMN_RANK:
    case PLENARY_COLUMN_REFERENCE:
      read_text (row, statement, i);
      break;
    default:
      g_assert_not_reached ();
    }
}

static PlenaryRow *
read_row (GType record_type, sqlite3_stmt *statement)
{
  const char *id = (const char *) sqlite3_column_text (statement, 0);
  PlenaryRow *row = plenary_row_new_with_id (record_type, id != NULL ? id : "");
  guint n_columns = plenary_row_get_info (row)->n_columns;

  for (guint i = 1; i < n_columns; i++)
    read_column (row, statement, i);

  return row;
}

static gboolean
bind_column (PlenaryDatabase *database,
             sqlite3_stmt *statement,
             int index,
             const PlenaryRow *row,
             guint i,
             GError **error)
{
  const PlenaryColumn *column = &plenary_row_get_info (row)->columns[i];
  int code = SQLITE_OK;

  switch (column->kind)
    {
    case PLENARY_COLUMN_INTEGER:
    case PLENARY_COLUMN_BOOLEAN:
      {
        int number = plenary_row_get_integer (row, i);

        code = number == PLENARY_UNSET ? sqlite3_bind_null (statement, index)
                                       : sqlite3_bind_int (statement, index, number);
        break;
      }
    case PLENARY_COLUMN_ENUM:
      code = sqlite3_bind_text (statement, index,
                                text_of_enum (column, plenary_row_get_integer (row, i)), -1,
                                SQLITE_STATIC);
      break;
    case PLENARY_COLUMN_BLOB:
      {
        GBytes *bytes = plenary_row_get_bytes (row, i);
        gsize length = 0;
        const void *content = bytes != NULL ? g_bytes_get_data (bytes, &length) : NULL;

        code = sqlite3_bind_blob64 (statement, index, content, length, SQLITE_STATIC);
        break;
      }
    case PLENARY_COLUMN_ID:
    case PLENARY_COLUMN_TEXT:
    case PLENARY_COLUMN_MARKUP:
    case PLENARY_COLUMN_DATE:
    case PLENARY_COLUMN_INSTANT:
    case PLENARY_COLUMN_RANK:
    case PLENARY_COLUMN_REFERENCE:
      code = sqlite3_bind_text (statement, index, plenary_row_get_text (row, i), -1, SQLITE_STATIC);
      break;
    default:
      g_assert_not_reached ();
    }

  return plenary_database_check (database, code, error);
}

/* Says which rule refused a row, in words; other errors stay as they are. */
static void
explain (GError **error, PlenaryDatabase *database, const PlenaryTableInfo *info, const char *id)
{
  int code = sqlite3_extended_errcode (plenary_database_get_connection (database));

  if (error == NULL || !g_error_matches (*error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED))
    return;

  /* Ids are unique in the whole project: the search index has each of them once. */
  if (code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_UNIQUE)
    {
      g_clear_error (error);
      /* Translators: table and id. An objective has one place in an allocation, for example. */
      g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                   _ ("“%s” cannot have the id “%s”: it is taken already"), info->name, id);
    }
  else
    {
      g_prefix_error (error, _ ("“%s” with the id “%s”: "), info->name, id);
    }
}

/* After a statement about one row: whether there was one. */
static gboolean
verify_changed (PlenaryDatabase *database,
                const PlenaryTableInfo *info,
                const char *id,
                GError **error)
{
  if (sqlite3_changes (plenary_database_get_connection (database)) > 0)
    return TRUE;

  g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
               _ ("There is no “%s” with the id “%s”"), info->name, id);

  return FALSE;
}

static gboolean
load_table (PlenaryDatabase *database,
            PlenaryTable *table,
            GCancellable *cancellable,
            GError **error)
{
  g_autofree char *sql = select_sql (plenary_table_get_info (table), "");
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (database, sql, error);
  GType record_type = plenary_table_get_record_type (table);

  if (statement == NULL)
    return FALSE;

  for (guint n_rows = 0;; n_rows++)
    {
      gboolean is_row = FALSE;

      if (n_rows % ROWS_BETWEEN_CHECKS == 0
          && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (!plenary_database_step (database, statement, &is_row, error))
        return FALSE;
      if (!is_row)
        return TRUE;

      g_autoptr (PlenaryRow) row = read_row (record_type, statement);

      plenary_table_load (table, row);
    }
}

/**
 * plenary_rows_load:
 * @database: a project
 * @model: an empty model
 * @cancellable: (nullable): to stop it
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Reads all rows, as they are in one read transaction.
 *
 * Returns: whether all were read
 */
gboolean
plenary_rows_load (PlenaryDatabase *database,
                   PlenaryModel *model,
                   GCancellable *cancellable,
                   GError **error)
{
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);
  gboolean is_loaded = plenary_database_execute (database, "BEGIN", error);

  if (!is_loaded)
    return FALSE;
  for (guint i = 0; i < n_types && is_loaded; i++)
    is_loaded
        = load_table (database, plenary_model_get_table (model, types[i]), cancellable, error);

  return plenary_database_execute (database, "COMMIT", is_loaded ? error : NULL) && is_loaded;
}

/**
 * plenary_rows_read:
 * @database: a project
 * @record_type: a class of records
 * @id: an id
 * @row: (out) (nullable): the row, or %NULL when there is none
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Reads one row.
 *
 * Returns: whether all is well
 */
gboolean
plenary_rows_read (PlenaryDatabase *database,
                   GType record_type,
                   const char *id,
                   PlenaryRow **row,
                   GError **error)
{
  g_autofree char *sql = select_sql (plenary_table_info_of_type (record_type), " WHERE id = ?");
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (database, sql, error);
  gboolean is_row = FALSE;

  *row = NULL;
  if (statement == NULL
      || !plenary_database_check (database, sqlite3_bind_text (statement, 1, id, -1, SQLITE_STATIC),
                                  error)
      || !plenary_database_step (database, statement, &is_row, error))
    return FALSE;
  if (is_row)
    *row = read_row (record_type, statement);

  return TRUE;
}

/**
 * plenary_rows_insert:
 * @database: a project, in a transaction
 * @row: a new row
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Returns: whether it was inserted
 */
gboolean
plenary_rows_insert (PlenaryDatabase *database, const PlenaryRow *row, GError **error)
{
  const PlenaryTableInfo *info = plenary_row_get_info (row);
  g_autofree char *sql = insert_sql (info);
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (database, sql, error);

  if (statement == NULL)
    return FALSE;
  for (guint i = 0; i < info->n_columns; i++)
    if (!bind_column (database, statement, (int) i + 1, row, i, error))
      return FALSE;

  if (plenary_database_run (database, statement, error))
    return TRUE;
  explain (error, database, info, plenary_row_get_id (row));

  return FALSE;
}

/**
 * plenary_rows_update:
 * @database: a project, in a transaction
 * @row: a row with the id and the new value
 * @column: the column of that value
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Returns: whether it was updated; %FALSE with @error set when there is no such row
 */
gboolean
plenary_rows_update (PlenaryDatabase *database, const PlenaryRow *row, guint column, GError **error)
{
  const PlenaryTableInfo *info = plenary_row_get_info (row);
  const char *id = plenary_row_get_id (row);
  g_autofree char *name = sql_name (&info->columns[column]);
  g_autofree char *sql = g_strdup_printf ("UPDATE %s SET %s = ? WHERE id = ?", info->name, name);
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (database, sql, error);

  if (statement == NULL || !bind_column (database, statement, 1, row, column, error)
      || !plenary_database_check (database, sqlite3_bind_text (statement, 2, id, -1, SQLITE_STATIC),
                                  error))
    return FALSE;

  if (!plenary_database_run (database, statement, error))
    {
      explain (error, database, info, id);
      return FALSE;
    }

  return verify_changed (database, info, id, error);
}

/**
 * plenary_rows_rewrite:
 * @database: a project, in a transaction
 * @row: a row as it is to be
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Updates all columns of a row at once, so that rules on several of them hold.
 *
 * Returns: whether it was updated; %FALSE with @error set when there is no such row
 */
gboolean
plenary_rows_rewrite (PlenaryDatabase *database, const PlenaryRow *row, GError **error)
{
  const PlenaryTableInfo *info = plenary_row_get_info (row);
  const char *id = plenary_row_get_id (row);
  g_autofree char *sql = rewrite_sql (info);
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (database, sql, error);

  if (statement == NULL)
    return FALSE;
  for (guint i = 0; i < info->n_columns; i++)
    if (!bind_column (database, statement, (int) i + 1, row, i, error))
      return FALSE;

  if (!plenary_database_run (database, statement, error))
    {
      explain (error, database, info, id);
      return FALSE;
    }

  return verify_changed (database, info, id, error);
}

/**
 * plenary_rows_delete:
 * @database: a project, in a transaction
 * @record_type: a class of records
 * @id: an id
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Deletes a row and what is part of it.
 *
 * Returns: whether it was deleted; %FALSE with @error set when there is no such row
 */
gboolean
plenary_rows_delete (PlenaryDatabase *database, GType record_type, const char *id, GError **error)
{
  const PlenaryTableInfo *info = plenary_table_info_of_type (record_type);
  g_autofree char *sql = g_strdup_printf ("DELETE FROM %s WHERE id = ?", info->name);
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (database, sql, error);

  if (statement == NULL
      || !plenary_database_check (database, sqlite3_bind_text (statement, 1, id, -1, SQLITE_STATIC),
                                  error))
    return FALSE;

  if (!plenary_database_run (database, statement, error))
    {
      explain (error, database, info, id);
      return FALSE;
    }

  return verify_changed (database, info, id, error);
}
