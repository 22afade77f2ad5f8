/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * data/schema/NNNN-*.sql are applied in order, each of them bringing a database from version
 * NNNN - 1 to NNNN. What a project of a version must look like is found by applying them to an
 * empty database in memory; a file whose schema differs by one letter is foreign.
 */
#include "config.h"

#include "store/plenary-schema.h"

#include "model/plenary-model.h"

#include <glib/gi18n-lib.h>

#define APPLICATION_ID 0x506C656E /* "Plen" */

/* The first is version 1. */
static const char *const migrations[] = {
  "/org/plenary/core/schema/0001-initial.sql",      "/org/plenary/core/schema/0002-versions.sql",
  "/org/plenary/core/schema/0003-distinctions.sql", "/org/plenary/core/schema/0004-search.sql",
  "/org/plenary/core/schema/0005-items.sql",        "/org/plenary/core/schema/0006-logos.sql",
  "/org/plenary/core/schema/0007-findings.sql",     "/org/plenary/core/schema/0008-posts.sql",
};

G_STATIC_ASSERT (G_N_ELEMENTS (migrations) == PLENARY_SCHEMA_VERSION);

static gboolean
apply_migrations (PlenaryDatabase *database, gint64 from, gint64 to, GError **error)
{
  for (gint64 version = from; version < to; version++)
    {
      g_autoptr (GBytes) sql = g_resources_lookup_data (migrations[version], 0, error);

      /* A resource ends with a zero byte that does not count. */
      if (sql == NULL || !plenary_database_execute (database, g_bytes_get_data (sql, NULL), error))
        return FALSE;
    }

  return TRUE;
}

/* Name and SQL of everything in a schema. What FTS5 keeps for itself may differ between versions
 * of SQLite, so that only its names count. */
static GHashTable *
read_schema (PlenaryDatabase *database, GError **error)
{
  g_autoptr (GHashTable) schema = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (
      database,
      "SELECT type || ' ' || name || ' ' || tbl_name,"
      " CASE WHEN name IN ('search_data', 'search_idx', 'search_docsize', 'search_config')"
      " THEN '' ELSE coalesce (sql, '') END FROM sqlite_schema",
      error);
  gboolean is_row = FALSE;

  if (statement == NULL)
    return NULL;

  do
    {
      if (!plenary_database_step (database, statement, &is_row, error))
        return NULL;
      if (is_row)
        g_hash_table_insert (schema, g_strdup ((const char *) sqlite3_column_text (statement, 0)),
                             g_strdup ((const char *) sqlite3_column_text (statement, 1)));
    }
  while (is_row);

  return g_steal_pointer (&schema);
}

static gboolean
verify_same_schema (PlenaryDatabase *database, gint64 version, GError **error)
{
  g_autoptr (PlenaryDatabase) model
      = plenary_database_open (":memory:", PLENARY_DATABASE_CREATE, error);

  if (model == NULL || !apply_migrations (model, 0, version, error))
    return FALSE;

  g_autoptr (GHashTable) expected = read_schema (model, error);

  if (expected == NULL)
    return FALSE;

  g_autoptr (GHashTable) found = read_schema (database, error);
  GHashTableIter iter;
  gpointer name = NULL;
  gpointer sql = NULL;

  if (found == NULL)
    return FALSE;

  g_hash_table_iter_init (&iter, found);
  while (g_hash_table_iter_next (&iter, &name, &sql))
    if (g_strcmp0 (g_hash_table_lookup (expected, name), sql) != 0)
      {
        g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_FOREIGN,
                     _ ("“%s” is not as in a project of Plenary"), (const char *) name);
        return FALSE;
      }

  if (g_hash_table_size (found) == g_hash_table_size (expected))
    return TRUE;

  g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_FOREIGN,
                       _ ("Some tables of a project of Plenary are missing"));

  return FALSE;
}

/* A newer Plenary may have added tables and columns: what is read here must be there, as tables. */
static gboolean
verify_readable (PlenaryDatabase *database, GError **error)
{
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      g_autofree char *sql = g_strdup_printf (
          "SELECT count (*) FROM sqlite_schema WHERE type = 'table' AND name = '%s'"
          " AND sql NOT LIKE 'CREATE VIRTUAL%%'",
          plenary_table_info_of_type (types[i])->name);
      gint64 count = 0;

      if (!plenary_database_query_integer (database, sql, &count, error))
        return FALSE;
      if (count == 0)
        {
          g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_NEWER,
                               _ ("A newer version of Plenary is needed to read it"));
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
verify_integrity (PlenaryDatabase *database, GError **error)
{
  g_autofree char *verdict
      = plenary_database_query_text (database, "PRAGMA quick_check (1)", error);

  if (verdict == NULL)
    return FALSE;
  if (!g_str_equal (verdict, "ok"))
    {
      /* What SQLite found may go over several lines; people get one sentence. */
      g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_DAMAGED,
                   _ ("The file is damaged (%s)"), g_strdelimit (verdict, "\n", ' '));
      return FALSE;
    }

  g_autofree char *dangling
      = plenary_database_query_text (database, "PRAGMA foreign_key_check", error);

  if (dangling == NULL)
    return FALSE;
  if (*dangling == '\0')
    return TRUE;

  g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_DAMAGED,
               _ ("The file is damaged (a row of “%s” refers to a row that is not there)"),
               dangling);

  return FALSE;
}

static gboolean
migrate (PlenaryDatabase *database, gint64 version, GError **error)
{
  if (version == PLENARY_SCHEMA_VERSION)
    return TRUE;

  return plenary_database_execute (database, "BEGIN IMMEDIATE", error)
         && apply_migrations (database, version, PLENARY_SCHEMA_VERSION, error)
         && plenary_database_execute (database, "COMMIT", error);
}

/**
 * plenary_schema_create:
 * @database: an empty database
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Makes the tables of a project and its event.
 *
 * Returns: whether they were made
 */
gboolean
plenary_schema_create (PlenaryDatabase *database, GError **error)
{
  g_return_val_if_fail (database != NULL, FALSE);

  return migrate (database, 0, error);
}

/**
 * plenary_schema_read_version:
 * @database: a file from anywhere
 * @version: (out): version of its schema, from 1
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Reads what a file says that it is. Nothing of its schema is used.
 *
 * Returns: whether it says that it is a project
 */
gboolean
plenary_schema_read_version (PlenaryDatabase *database, gint64 *version, GError **error)
{
  g_return_val_if_fail (database != NULL, FALSE);
  g_return_val_if_fail (version != NULL, FALSE);

  gint64 application_id = 0;

  if (!plenary_database_query_integer (database, "PRAGMA application_id", &application_id, error)
      || !plenary_database_query_integer (database, "PRAGMA user_version", version, error))
    return FALSE;
  if (application_id == APPLICATION_ID && *version >= 1)
    return TRUE;

  g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_NOT_A_PROJECT,
                       _ ("It is not a project of Plenary"));

  return FALSE;
}

/**
 * plenary_schema_verify:
 * @database: a private copy of a file from anywhere
 * @is_newer: (out): whether a newer version wrote it, so that it can only be read
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Makes sure that a database is a project, whole and of this version: one of an older version is
 * brought up to date. Nothing of its schema is used before it has been compared.
 *
 * Returns: whether it can be used
 */
gboolean
plenary_schema_verify (PlenaryDatabase *database, gboolean *is_newer, GError **error)
{
  g_return_val_if_fail (database != NULL, FALSE);
  g_return_val_if_fail (is_newer != NULL, FALSE);

  gint64 version = 0;

  *is_newer = FALSE;
  if (!plenary_schema_read_version (database, &version, error))
    return FALSE;

  *is_newer = version > PLENARY_SCHEMA_VERSION;
  if (*is_newer)
    return verify_readable (database, error) && verify_integrity (database, error);

  return verify_same_schema (database, version, error) && verify_integrity (database, error)
         && migrate (database, version, error);
}
