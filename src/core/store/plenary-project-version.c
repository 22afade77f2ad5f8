/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Named versions: names beside the history, each for the state after one change. No change is
 * ever taken out of the history, discarded ones included, so that a name holds whatever is
 * undone after it. Naming is no change itself: undo neither takes it back nor loses it.
 */
#include "config.h"

#include "store/plenary-history-graph.h"
#include "store/plenary-project-private.h"
#include "store/plenary-named-version-private.h"

#include <glib/gi18n-lib.h>

/* In characters; it stands in a list and in "Undo Restore …". */
#define MAX_NAME_LENGTH 200

gboolean
plenary_project_load_versions (PlenaryProject *self, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (
      self->database,
      "SELECT number, change, name, author, made_at FROM version WHERE number > ? ORDER BY number",
      error);
  guint length = g_list_model_get_n_items (G_LIST_MODEL (self->versions));
  g_autoptr (PlenaryNamedVersion) last
      = length > 0 ? g_list_model_get_item (G_LIST_MODEL (self->versions), length - 1) : NULL;
  gboolean is_row = statement != NULL;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, last != NULL ? plenary_named_version_get_number (last) : 0);

  while (is_row)
    {
      if (!plenary_database_step (self->database, statement, &is_row, error))
        return FALSE;
      if (!is_row)
        break;

      g_autoptr (PlenaryNamedVersion) version = plenary_named_version_new (
          sqlite3_column_int64 (statement, 0), sqlite3_column_int64 (statement, 1),
          plenary_database_column_text (statement, 2), plenary_database_column_text (statement, 3),
          plenary_database_column_text (statement, 4));

      g_list_store_append (self->versions, version);
    }

  return TRUE;
}

/* The name as it is kept, without white space around it; NULL with an error when it is none. */
static char *
normalise_name (const char *name, GError **error)
{
  g_autofree char *normal = g_strstrip (g_strdup (name));

  if (!g_utf8_validate (normal, -1, NULL) || *normal == '\0')
    g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                         _ ("A version needs a name"));
  else if (g_utf8_strlen (normal, -1) > MAX_NAME_LENGTH)
    g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                 ngettext ("The name of a version has at most %d character",
                           "The name of a version has at most %d characters", MAX_NAME_LENGTH),
                 MAX_NAME_LENGTH);
  else
    return g_steal_pointer (&normal);

  return NULL;
}

/* Runs a statement in a transaction of its own, which is no change of the history. */
static gboolean
write_and_commit (PlenaryProject *self, sqlite3_stmt *statement, GError **error)
{
  const char *reason = plenary_project_get_read_only_reason (self);

  if (reason != NULL)
    {
      g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_READ_ONLY, reason);
      return FALSE;
    }
  if (!plenary_database_execute (self->database, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (!plenary_database_run (self->database, statement, error)
      || !plenary_project_commit (self, error))
    {
      plenary_database_execute (self->database, "ROLLBACK", NULL);
      return FALSE;
    }
  plenary_project_update_state (self);
  plenary_project_schedule_save (self);

  return TRUE;
}

/**
 * plenary_project_get_versions:
 * @self: a project
 *
 * Returns: (transfer none): list of #PlenaryNamedVersion, oldest first
 */
GListModel *
plenary_project_get_versions (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);

  return G_LIST_MODEL (self->versions);
}

/**
 * plenary_project_name_version:
 * @self: a project that is not being edited
 * @name: what to call it, at most 200 characters; white space around it does not count
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Gives the present state of the project a name.
 *
 * Returns: (transfer none) (nullable): the version, which is the last of the list
 */
PlenaryNamedVersion *
plenary_project_name_version (PlenaryProject *self, const char *name, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (!self->is_editing, NULL);

  g_autofree char *normal = normalise_name (name, error);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *made_at = g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");
  PlenaryChange *change = plenary_history_get_next_undo (self->history);
  g_autoptr (sqlite3_stmt) statement
      = normal != NULL ? plenary_database_prepare (
                             self->database,
                             "INSERT INTO version (number, change, name, author, made_at)"
                             " SELECT coalesce (max (number), 0) + 1, ?, ?, ?, ? FROM version",
                             error)
                       : NULL;

  if (statement == NULL)
    return NULL;

  sqlite3_bind_int64 (statement, 1,
                      change != NULL ? plenary_change_get_number (change) : PLENARY_HISTORY_START);
  sqlite3_bind_text (statement, 2, normal, -1, SQLITE_STATIC);
  sqlite3_bind_text (statement, 3, g_get_real_name (), -1, SQLITE_STATIC);
  sqlite3_bind_text (statement, 4, made_at, -1, SQLITE_STATIC);
  if (!write_and_commit (self, statement, error) || !plenary_project_load_versions (self, error))
    return NULL;
  /* Typing that goes on must not become part of the change whose state has a name. */
  plenary_history_end_group (self->history);

  guint length = g_list_model_get_n_items (G_LIST_MODEL (self->versions));
  g_autoptr (PlenaryNamedVersion) version
      = g_list_model_get_item (G_LIST_MODEL (self->versions), length - 1);

  /* The list holds it. */
  return version;
}

/**
 * plenary_project_rename_version:
 * @self: a project that is not being edited
 * @version: one of its versions
 * @name: what to call it, as for plenary_project_name_version()
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Returns: whether it was renamed; if not, nothing has changed
 */
gboolean
plenary_project_rename_version (PlenaryProject *self,
                                PlenaryNamedVersion *version,
                                const char *name,
                                GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_NAMED_VERSION (version), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (!self->is_editing, FALSE);

  g_autofree char *normal = normalise_name (name, error);
  g_autoptr (sqlite3_stmt) statement
      = normal != NULL ? plenary_database_prepare (
                             self->database, "UPDATE version SET name = ? WHERE number = ?", error)
                       : NULL;

  if (statement == NULL)
    return FALSE;

  sqlite3_bind_text (statement, 1, normal, -1, SQLITE_STATIC);
  sqlite3_bind_int64 (statement, 2, plenary_named_version_get_number (version));
  if (!write_and_commit (self, statement, error))
    return FALSE;
  plenary_named_version_set_name (version, normal);

  return TRUE;
}

/**
 * plenary_project_remove_version:
 * @self: a project that is not being edited
 * @version: one of its versions
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Forgets a name. The state it stood for stays in the history.
 *
 * Returns: whether it was removed; if not, nothing has changed
 */
gboolean
plenary_project_remove_version (PlenaryProject *self, PlenaryNamedVersion *version, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_NAMED_VERSION (version), FALSE);
  g_return_val_if_fail (!self->is_editing, FALSE);

  guint position = 0;
  g_autoptr (sqlite3_stmt) statement
      = plenary_database_prepare (self->database, "DELETE FROM version WHERE number = ?", error);

  if (statement == NULL)
    return FALSE;

  sqlite3_bind_int64 (statement, 1, plenary_named_version_get_number (version));
  if (!write_and_commit (self, statement, error))
    return FALSE;
  if (g_list_store_find (self->versions, version, &position))
    g_list_store_remove (self->versions, position);

  return TRUE;
}

/**
 * plenary_project_restore_version:
 * @self: a project that is not being edited
 * @version: one of its versions
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Brings the project to the state that has a name, as plenary_project_restore() does.
 *
 * Returns: whether the project is in that state now; if not, nothing has changed
 */
gboolean
plenary_project_restore_version (PlenaryProject *self, PlenaryNamedVersion *version, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_NAMED_VERSION (version), FALSE);
  g_return_val_if_fail (!self->is_editing, FALSE);

  return plenary_project_restore_number (self, plenary_named_version_get_change (version),
                                         plenary_named_version_get_name (version), error);
}
