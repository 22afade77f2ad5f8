/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Opens and makes projects: the working copy, verified; the model and the history, loaded.
 */
#include "config.h"

#include "store/plenary-project-private.h"

#include "base/plenary-id.h"
#include "model/plenary-event.h"
#include "store/plenary-rows.h"
#include "store/plenary-schema.h"

#include <glib/gi18n-lib.h>

static PlenaryDatabase *
open_copy (PlenaryWorkingCopy *copy, gboolean is_new, GError **error)
{
  g_autoptr (PlenaryDatabase) database
      = plenary_database_open (plenary_working_copy_get_path (copy),
                               is_new ? PLENARY_DATABASE_CREATE : PLENARY_DATABASE_NONE, error);
  gboolean is_newer = FALSE;

  if (database == NULL)
    return NULL;
  if (is_new ? !plenary_schema_create (database, error)
             : !plenary_schema_verify (database, &is_newer, error))
    return NULL;
  if (is_newer)
    plenary_working_copy_make_read_only (copy, _ ("A newer version of Plenary wrote the file"));
  /* A commit in WAL mode survives the end of the process; the log is made durable by itself. */
  if (!plenary_database_execute (database,
                                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                                 "PRAGMA wal_autocheckpoint = 1000",
                                 error))
    return NULL;

  return g_steal_pointer (&database);
}

PlenaryDatabase *
plenary_project_open_database (PlenaryWorkingCopy *copy, GError **error)
{
  return open_copy (copy, FALSE, error);
}

static gboolean
load (PlenaryProject *self, PlenaryProgress *progress, GError **error)
{
  GCancellable *cancellable = progress != NULL ? plenary_progress_get_cancellable (progress) : NULL;

  self->model = plenary_model_new ();
  self->history = plenary_history_new (self->database, error);

  return self->history != NULL && plenary_project_load_versions (self, error)
         && plenary_rows_load (self->database, self->model, cancellable, error);
}

static gboolean
read_current (PlenaryProject *self, GError **error)
{
  self->current = plenary_database_query_text (
      self->database, "SELECT value FROM meta WHERE name = 'state'", error);

  return self->current != NULL;
}

static PlenaryProject *
project_new (GFile *file, PlenaryWorkingCopy *copy, PlenaryDatabase *database)
{
  PlenaryProject *self = g_object_new (PLENARY_TYPE_PROJECT, NULL);

  self->file = g_object_ref (file);
  self->copy = copy;
  self->database = database;

  return self;
}

/* The copy and its database, verified. What a crash has left and cannot be used is set aside. */
static gboolean
open_verified (GFile *file,
               PlenaryProgress *progress,
               PlenaryWorkingCopy **copy,
               PlenaryDatabase **database,
               GError **error)
{
  g_autoptr (PlenaryWorkingCopy) found = plenary_working_copy_open (file, progress, error);

  if (found == NULL)
    return FALSE;

  *database = open_copy (found, FALSE, error);
  if (*database != NULL)
    {
      *copy = g_steal_pointer (&found);
      return TRUE;
    }

  if (!plenary_working_copy_is_recovered (found))
    {
      plenary_working_copy_discard (found);
      return FALSE;
    }

  plenary_working_copy_set_aside (found);
  g_clear_pointer (&found, plenary_working_copy_free);
  g_clear_error (error);

  return open_verified (file, progress, copy, database, error);
}

static PlenaryProject *
open_project (GFile *file, PlenaryProgress *progress, GError **error)
{
  PlenaryWorkingCopy *copy = NULL;
  PlenaryDatabase *database = NULL;

  if (!plenary_progress_report (progress, 0, _ ("Opening…"), error)
      || !open_verified (file, progress, &copy, &database, error))
    return NULL;

  g_autoptr (PlenaryProject) self = project_new (file, copy, database);

  if (!plenary_progress_report (progress, 0.5, NULL, error) || !load (self, progress, error)
      || !read_current (self, error))
    return NULL;
  if (!plenary_working_copy_is_recovered (copy)
      && !plenary_working_copy_note_origin (copy, self->current, error))
    return NULL;

  return g_steal_pointer (&self);
}

/* A project belongs to the main thread: there it starts to follow its state. */
static void
start (PlenaryProject *self)
{
  plenary_project_watch_file (self);
  plenary_project_update_state (self);
  if (self->state == PLENARY_PROJECT_UNSAVED)
    plenary_project_schedule_save (self);
}

/* A new database has its event; the row of an event gives it its properties. */
static gboolean
fill (PlenaryDatabase *database, GPtrArray *rows, GError **error)
{
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const PlenaryRow *row = rows->pdata[i];
      const PlenaryTableInfo *info = plenary_row_get_info (row);

      if (plenary_row_get_record_type (row) != PLENARY_TYPE_EVENT)
        {
          if (!plenary_rows_insert (database, row, error))
            return FALSE;
          continue;
        }
      for (guint column = 1; column < info->n_columns; column++)
        if (!plenary_row_is_initial (row, column)
            && !plenary_rows_update (database, row, column, error))
          return FALSE;
    }

  return TRUE;
}

/**
 * plenary_project_create:
 * @file: a file that does not exist
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Makes a project with an event that has no properties yet, and its file.
 *
 * Returns: (transfer full) (nullable): the project
 */
PlenaryProject *
plenary_project_create (GFile *file, GError **error)
{
  PlenaryProject *self = plenary_project_create_with_rows (file, NULL, error);

  if (self != NULL)
    plenary_project_watch_file (self);

  return self;
}

/**
 * plenary_project_create_with_rows:
 * @file: a file that does not exist
 * @rows: (element-type PlenaryRow) (nullable): what it has from the start; of an event at most one
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Makes a project that has contents from the start, and its file. They are no change: the history
 * is empty, and there is nothing to undo. Blocking; in any thread, when the project is closed
 * there.
 *
 * Returns: (transfer full) (nullable): the project
 */
PlenaryProject *
plenary_project_create_with_rows (GFile *file, GPtrArray *rows, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  PlenaryWorkingCopy *copy = plenary_working_copy_create (file, error);
  PlenaryDatabase *database = copy != NULL ? open_copy (copy, TRUE, error) : NULL;

  if (database == NULL)
    {
      g_clear_pointer (&copy, plenary_working_copy_free);
      plenary_project_name_in_error (error, file);
      return NULL;
    }

  g_autoptr (PlenaryProject) self = project_new (file, copy, database);
  g_autofree char *sql = NULL;
  g_autofree char *id = plenary_id_new ();

  sql = g_strdup_printf ("BEGIN; INSERT INTO meta (name, value) VALUES ('project', '%s')", id);
  if (!plenary_database_execute (database, sql, error) || !fill (database, rows, error)
      || !plenary_project_commit (self, error) || !load (self, NULL, error)
      || !plenary_project_save (self, error))
    {
      plenary_working_copy_discard (copy);
      plenary_project_name_in_error (error, file);
      return NULL;
    }
  plenary_project_update_state (self);
  /* A thread makes a project for others to open; one of the main loop goes on with it. */
  if (g_main_context_is_owner (NULL))
    plenary_project_watch_file (self);

  return g_steal_pointer (&self);
}

/**
 * plenary_project_open:
 * @file: a project file, from anywhere
 * @progress: (nullable): to show and to stop it
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Opens a project, blocking. Edits that a crash has kept from the file are there.
 *
 * Returns: (transfer full) (nullable): the project
 */
PlenaryProject *
plenary_project_open (GFile *file, PlenaryProgress *progress, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  PlenaryProject *self = open_project (file, progress, error);

  if (self == NULL)
    plenary_project_name_in_error (error, file);
  else
    start (self);

  return self;
}

typedef struct
{
  GFile *file;
  PlenaryProgress *progress;
} OpenTask;

static void
open_task_free (OpenTask *open)
{
  g_object_unref (open->file);
  g_clear_object (&open->progress);
  g_free (open);
}

static void
open_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  OpenTask *open = task_data;
  GError *error = NULL;
  PlenaryProject *project = open_project (open->file, open->progress, &error);

  if (project != NULL)
    {
      g_task_return_pointer (task, project, g_object_unref);
      return;
    }

  plenary_project_name_in_error (&error, open->file);
  g_task_return_error (task, error);
}

/**
 * plenary_project_open_async:
 * @file: a project file, from anywhere
 * @progress: (nullable): to show and to stop it
 * @callback: called when it is open, or could not be opened
 * @user_data: for @callback
 *
 * Opens a project in a thread.
 */
void
plenary_project_open_async (GFile *file,
                            PlenaryProgress *progress,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_return_if_fail (G_IS_FILE (file));

  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);
  OpenTask *open = g_new0 (OpenTask, 1);

  open->file = g_object_ref (file);
  if (progress != NULL)
    open->progress = g_object_ref (progress);
  g_task_set_source_tag (task, plenary_project_open_async);
  g_task_set_task_data (task, open, (GDestroyNotify) open_task_free);
  g_task_run_in_thread (task, open_thread);
}

/**
 * plenary_project_open_finish:
 * @result: what the callback got
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): the project
 */
PlenaryProject *
plenary_project_open_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  PlenaryProject *self = g_task_propagate_pointer (G_TASK (result), error);

  if (self != NULL)
    start (self);

  return self;
}
