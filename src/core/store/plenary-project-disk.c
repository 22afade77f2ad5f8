/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Sees when another program changes the named file. Until a person has said what is to become of
 * it nothing is saved: edits go on in the working copy, and there are three answers. Merging and
 * taking the file are in plenary-project-merge.c; keeping both is here, where the project moves
 * to another file.
 */
#include "config.h"

#include "store/plenary-project-private.h"

#include <glib/gi18n-lib.h>

static void
set_changed_on_disk (PlenaryProject *self, gboolean is_changed)
{
  if (self->is_changed_on_disk == is_changed)
    return;

  self->is_changed_on_disk = is_changed;
  if (is_changed)
    g_clear_handle_id (&self->save_source, g_source_remove);
  else if (self->state == PLENARY_PROJECT_UNSAVED)
    plenary_project_schedule_save (self);
  g_object_notify (G_OBJECT (self), "changed-on-disk");
}

void
plenary_project_check_file (PlenaryProject *self)
{
  /* A save that is under way looks at the file itself, and again when it has ended. A file that
   * is put back to what it was is no longer a question. */
  if (!self->is_saving)
    set_changed_on_disk (self, plenary_working_copy_is_changed (self->copy));
}

void
plenary_project_note_save (PlenaryProject *self, const GError *error)
{
  if (g_error_matches (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_CHANGED))
    set_changed_on_disk (self, TRUE);
}

static void
changed_cb (GFileMonitor *monitor,
            GFile *file,
            GFile *other_file,
            GFileMonitorEvent event,
            gpointer user_data)
{
  plenary_project_check_file (user_data);
}

static void
unwatch_file (PlenaryProject *self)
{
  if (self->monitor == NULL)
    return;

  g_signal_handlers_disconnect_by_func (self->monitor, changed_cb, self);
  g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);
}

/* Where a file cannot be watched, as on some network folders, saving still looks at it. */
void
plenary_project_watch_file (PlenaryProject *self)
{
  unwatch_file (self);
  if (plenary_project_get_read_only_reason (self) != NULL)
    return;

  self->monitor = g_file_monitor_file (self->file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (changed_cb), self, 0);
  plenary_project_check_file (self);
}

/* After what the file holds was taken into account. */
void
plenary_project_accept_file (PlenaryProject *self, PlenaryWorkingCopy *other, const char *state)
{
  g_autoptr (GError) error = NULL;

  /* After a crash the file would count as changed once more: merging it again does nothing. */
  if (!plenary_working_copy_accept_file (self->copy, other, state, &error))
    g_warning ("Noting what the file holds: %s", error->message);

  set_changed_on_disk (self, FALSE);
  plenary_project_check_file (self);
  plenary_project_update_state (self);
  if (self->state == PLENARY_PROJECT_UNSAVED)
    plenary_project_schedule_save (self);
}

/**
 * plenary_project_is_changed_on_disk:
 * @self: a project
 *
 * Returns: whether another program has changed the named file, so that nothing is saved until
 * plenary_project_merge_with_disk(), plenary_project_keep_both() or plenary_project_take_disk()
 */
gboolean
plenary_project_is_changed_on_disk (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);

  return self->is_changed_on_disk;
}

/* Makes sure that nobody has the project in a file open, nor left edits of it. */
static gboolean
verify_free (GFile *file, GError **error)
{
  gboolean is_there = g_file_query_exists (file, NULL);
  g_autoptr (PlenaryWorkingCopy) copy = is_there ? plenary_working_copy_open (file, NULL, error)
                                                 : plenary_working_copy_create (file, error);

  if (copy == NULL)
    return FALSE;
  if (plenary_working_copy_get_read_only_reason (copy) != NULL
      || plenary_working_copy_is_recovered (copy))
    {
      g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_LOCKED,
                           _ ("A project in this file is open elsewhere or was not saved"));
      return FALSE;
    }
  plenary_working_copy_discard (copy);

  return TRUE;
}

static gboolean
verify_movable (PlenaryProject *self, GFile *file, GError **error)
{
  const char *reason = plenary_project_get_read_only_reason (self);

  if (reason != NULL)
    g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_READ_ONLY, reason);
  else if (self->is_saving)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BUSY, _ ("The project is being saved"));
  else if (g_file_equal (file, self->file))
    g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                         _ ("Both can be kept only under different names"));
  else
    return verify_free (file, error);

  return FALSE;
}

/* Goes on in another file, which holds the project as it is now. */
static gboolean
move_to (PlenaryProject *self, GFile *file, GError **error)
{
  g_autoptr (PlenaryWorkingCopy) copy = plenary_working_copy_open (file, NULL, error);
  g_autoptr (PlenaryDatabase) database
      = copy != NULL ? plenary_project_open_database (copy, error) : NULL;

  if (database == NULL || !plenary_working_copy_note_origin (copy, self->current, error))
    return FALSE;

  plenary_history_set_database (self->history, database);
  plenary_database_free (self->database);
  self->database = g_steal_pointer (&database);
  plenary_working_copy_discard (self->copy);
  plenary_working_copy_free (self->copy);
  self->copy = g_steal_pointer (&copy);
  g_set_object (&self->file, file);

  return TRUE;
}

/**
 * plenary_project_keep_both:
 * @self: a project that is not being edited
 * @file: another file; one that exists is replaced
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Writes the project as it is now to another file and goes on there, blocking. The file that
 * another program has changed stays as that program left it. The two can be merged later.
 *
 * Returns: whether the project goes on in @file; if not, it goes on where it was
 */
gboolean
plenary_project_keep_both (PlenaryProject *self, GFile *file, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (!self->is_editing, FALSE);

  if (!verify_movable (self, file, error)
      || !plenary_working_copy_write_to (self->copy, file, error) || !move_to (self, file, error))
    {
      plenary_project_name_in_error (error, file);
      return FALSE;
    }

  g_clear_handle_id (&self->save_source, g_source_remove);
  set_changed_on_disk (self, FALSE);
  plenary_project_watch_file (self);
  plenary_project_update_state (self);
  g_object_notify (G_OBJECT (self), "file");

  return TRUE;
}
