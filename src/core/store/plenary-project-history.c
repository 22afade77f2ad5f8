/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Ends the transactions of edits, and takes them back: undo and redo apply a changeset and note
 * the new state of the change.
 */
#include "config.h"

#include "store/plenary-project-private.h"

#include "base/plenary-id.h"
#include "store/plenary-changeset.h"

#include <glib/gi18n-lib.h>

/* Gives the working copy a new state id, in the transaction that makes it one. */
static gboolean
renew_state (PlenaryProject *self, char **state, GError **error)
{
  g_autofree char *id = plenary_id_new ();
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (
      self->database, "INSERT OR REPLACE INTO meta (name, value) VALUES ('state', ?)", error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_text (statement, 1, id, -1, SQLITE_STATIC);
  if (!plenary_database_run (self->database, statement, error))
    return FALSE;
  *state = g_steal_pointer (&id);

  return TRUE;
}

gboolean
plenary_project_commit (PlenaryProject *self, GError **error)
{
  g_autofree char *state = NULL;

  if (!renew_state (self, &state, error)
      || !plenary_database_execute (self->database, "COMMIT", error))
    return FALSE;
  g_set_str (&self->current, state);

  return TRUE;
}

/* After a commit: everybody who shows the project is told, and the file will follow. */
static void
publish (PlenaryProject *self, GBytes *changeset)
{
  g_autoptr (GError) error = NULL;

  plenary_history_accept (self->history);
  if (!plenary_changeset_refresh (self->database, changeset, self->model, &error))
    g_warning ("Reading what was changed: %s", error->message);
  plenary_project_update_state (self);
  plenary_project_schedule_save (self);
  g_object_notify (G_OBJECT (self), "undo-label");
  g_object_notify (G_OBJECT (self), "redo-label");
}

/**
 * plenary_project_begin_edit:
 * @self: a project that is not being edited
 * @label: what is going to be done, for a person: "Undo …"
 *
 * Begins a change. It must be committed or cancelled before the main loop runs again.
 *
 * Returns: (transfer full): the edit
 */
PlenaryEdit *
plenary_project_begin_edit (PlenaryProject *self, const char *label)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);
  g_return_val_if_fail (label != NULL, NULL);
  g_return_val_if_fail (!self->is_editing, NULL);

  self->is_editing = TRUE;

  return plenary_edit_new (self, label);
}

void
plenary_project_end_edit (PlenaryProject *self)
{
  self->is_editing = FALSE;
}

/* Ends the transaction of an edit. The caller rolls back when this fails. */
gboolean
plenary_project_record (PlenaryProject *self,
                        const char *label,
                        const char *group,
                        GBytes *changeset,
                        GError **error)
{
  if (!plenary_history_record (self->history, label, group, changeset, error)
      || !plenary_project_commit (self, error))
    {
      plenary_history_reject (self->history);
      return FALSE;
    }
  publish (self, changeset);

  return TRUE;
}

static gboolean
apply_and_commit (PlenaryProject *self,
                  PlenaryChange *change,
                  GBytes *changeset,
                  PlenaryChangeState state,
                  GError **error)
{
  if (!plenary_database_execute (self->database, "BEGIN IMMEDIATE", error))
    return FALSE;

  if (plenary_changeset_apply (self->database, changeset, error)
      && plenary_history_set_state (self->history, change, state, error)
      && plenary_project_commit (self, error))
    return TRUE;

  plenary_history_reject (self->history);
  plenary_database_execute (self->database, "ROLLBACK", NULL);

  return FALSE;
}

/* Undo and redo are one thing: a changeset is applied and the change notes its new state. */
static gboolean
travel (PlenaryProject *self, PlenaryChange *change, PlenaryChangeState state, GError **error)
{
  const char *reason = plenary_project_get_read_only_reason (self);

  if (change == NULL || reason != NULL)
    {
      g_set_error_literal (error, PLENARY_STORE_ERROR,
                           reason != NULL ? PLENARY_STORE_ERROR_READ_ONLY
                                          : PLENARY_STORE_ERROR_NOTHING,
                           reason != NULL                   ? reason
                           : state == PLENARY_CHANGE_UNDONE ? _ ("There is nothing to undo")
                                                            : _ ("There is nothing to redo"));
      return FALSE;
    }

  g_autoptr (GBytes) done = plenary_history_read (self->history, change, error);
  g_autoptr (GBytes) changeset = NULL;

  if (done == NULL)
    return FALSE;
  changeset = state == PLENARY_CHANGE_UNDONE
                  ? plenary_changeset_invert (self->database, done, error)
                  : g_bytes_ref (done);
  if (changeset == NULL || !apply_and_commit (self, change, changeset, state, error))
    return FALSE;
  publish (self, changeset);

  return TRUE;
}

/**
 * plenary_project_get_undo_label:
 * @self: a project
 *
 * Returns: (transfer none) (nullable): what undo would take back
 */
const char *
plenary_project_get_undo_label (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);

  PlenaryChange *change = plenary_history_get_next_undo (self->history);

  return change != NULL ? plenary_change_get_label (change) : NULL;
}

/**
 * plenary_project_get_redo_label:
 * @self: a project
 *
 * Returns: (transfer none) (nullable): what redo would do again
 */
const char *
plenary_project_get_redo_label (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);

  PlenaryChange *change = plenary_history_get_next_redo (self->history);

  return change != NULL ? plenary_change_get_label (change) : NULL;
}

/**
 * plenary_project_undo:
 * @self: a project
 * @error: place for a %PLENARY_STORE_ERROR, %PLENARY_STORE_ERROR_NOTHING among them
 *
 * Takes the last change back.
 *
 * Returns: whether it was taken back
 */
gboolean
plenary_project_undo (PlenaryProject *self, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);
  g_return_val_if_fail (!self->is_editing, FALSE);

  return travel (self, plenary_history_get_next_undo (self->history), PLENARY_CHANGE_UNDONE, error);
}

/**
 * plenary_project_redo:
 * @self: a project
 * @error: place for a %PLENARY_STORE_ERROR, %PLENARY_STORE_ERROR_NOTHING among them
 *
 * Does again what was undone last.
 *
 * Returns: whether it was done
 */
gboolean
plenary_project_redo (PlenaryProject *self, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);
  g_return_val_if_fail (!self->is_editing, FALSE);

  return travel (self, plenary_history_get_next_redo (self->history), PLENARY_CHANGE_DONE, error);
}

/**
 * plenary_project_get_history:
 * @self: a project
 *
 * Returns: (transfer none): list of #PlenaryChange, oldest first
 */
GListModel *
plenary_project_get_history (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);

  return plenary_history_get_changes (self->history);
}
