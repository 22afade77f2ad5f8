/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Replaces the named file by the working copy, by itself a moment after an edit and on command.
 */
#include "config.h"

#include "store/plenary-project-private.h"

/* From the first edit that is not in the named file until it is written there. */
#define SAVE_DELAY_MILLISECONDS 3000

static void
saved_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  PlenaryProject *self = PLENARY_PROJECT (object);
  g_autoptr (GError) error = NULL;

  /* Of a file that others have changed the property tells. */
  if (!plenary_project_save_finish (self, result, &error)
      && !g_error_matches (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_CHANGED))
    g_signal_emit_by_name (self, "save-failed", error);
}

static gboolean
save_cb (gpointer user_data)
{
  PlenaryProject *self = user_data;

  self->save_source = 0;
  plenary_project_save_async (self, NULL, saved_cb, NULL);

  return G_SOURCE_REMOVE;
}

void
plenary_project_schedule_save (PlenaryProject *self)
{
  if (self->save_source == 0 && !self->is_changed_on_disk
      && plenary_project_get_read_only_reason (self) == NULL)
    self->save_source = g_timeout_add (SAVE_DELAY_MILLISECONDS, save_cb, self);
}

/**
 * plenary_project_save:
 * @self: a project
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Replaces the named file by the project as it is now, blocking. While another program's changes
 * of it are not decided upon, this fails with %PLENARY_STORE_ERROR_CHANGED.
 *
 * Returns: whether it was replaced; if not, it stands as it was
 */
gboolean
plenary_project_save (PlenaryProject *self, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);

  g_autoptr (GError) local_error = NULL;
  gboolean is_saved = plenary_working_copy_publish (self->copy, &local_error);

  if (is_saved)
    g_clear_handle_id (&self->save_source, g_source_remove);
  plenary_project_note_save (self, local_error);
  plenary_project_update_state (self);
  if (!is_saved)
    g_propagate_error (error, g_steal_pointer (&local_error));

  return is_saved;
}

static void
save_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  PlenaryProject *self = source;
  GError *error = NULL;

  if (plenary_working_copy_publish (self->copy, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * plenary_project_save_async:
 * @self: a project
 * @cancellable: (nullable): to be told nothing more of it; the file is replaced all the same
 * @callback: called when it was, or could not be
 * @user_data: for @callback
 *
 * Replaces the named file in a thread, while edits go on.
 */
void
plenary_project_save_async (PlenaryProject *self,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_return_if_fail (PLENARY_IS_PROJECT (self));

  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_clear_handle_id (&self->save_source, g_source_remove);
  self->is_saving = TRUE;
  plenary_project_update_state (self);
  g_task_set_source_tag (task, plenary_project_save_async);
  g_task_run_in_thread (task, save_thread);
}

/**
 * plenary_project_save_finish:
 * @self: a project
 * @result: what the callback got
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Returns: whether the file was replaced
 */
gboolean
plenary_project_save_finish (PlenaryProject *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  g_autoptr (GError) local_error = NULL;
  gboolean is_saved = g_task_propagate_boolean (G_TASK (result), &local_error);

  self->is_saving = FALSE;
  plenary_project_note_save (self, local_error);
  plenary_project_check_file (self);
  plenary_project_update_state (self);
  if (is_saved && self->state == PLENARY_PROJECT_UNSAVED)
    plenary_project_schedule_save (self);
  if (!is_saved)
    g_propagate_error (error, g_steal_pointer (&local_error));

  return is_saved;
}

/**
 * plenary_project_save_copy:
 * @self: a project
 * @file: another file
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Writes the project as it is now to another file, blocking.
 *
 * Returns: whether it was written
 */
gboolean
plenary_project_save_copy (PlenaryProject *self, GFile *file, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);

  return plenary_working_copy_write_to (self->copy, file, error);
}

/**
 * plenary_project_close:
 * @self: a project
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Saves what is not saved and removes the working copy. When saving fails the working copy
 * stays, and the next one who opens the file finds everything, as when another program has changed
 * the file and nobody has decided yet (%PLENARY_STORE_ERROR_CHANGED). Nothing but letting go of
 * the project may follow.
 *
 * Returns: whether the named file holds everything
 */
gboolean
plenary_project_close (PlenaryProject *self, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);

  g_clear_handle_id (&self->save_source, g_source_remove);
  plenary_project_update_state (self);
  if ((self->state == PLENARY_PROJECT_UNSAVED || self->state == PLENARY_PROJECT_SAVING)
      && !plenary_project_save (self, error))
    {
      plenary_project_name_in_error (error, self->file);
      return FALSE;
    }
  plenary_working_copy_discard (self->copy);

  return TRUE;
}
