/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The life of a project: opening, undo, redo, saving, closing. Changes are in plenary-edit.c.
 */
#include "config.h"

#include "store/plenary-project-private.h"

#include "base/plenary-id.h"
#include "store/plenary-changeset.h"
#include "store/plenary-history.h"
#include "store/plenary-rows.h"
#include "store/plenary-schema.h"
#include "store/plenary-working-copy.h"

#include <glib/gi18n-lib.h>

/* From the first edit that is not in the named file until it is written there. */
#define SAVE_DELAY_MILLISECONDS 3000

struct _PlenaryProject
{
  GObject parent_instance;

  GFile *file;
  PlenaryWorkingCopy *copy;
  PlenaryDatabase *database;
  PlenaryModel *model;
  PlenaryHistory *history;
  gboolean is_editing;

  PlenaryProjectState state;
  char *current; /* state id of the working copy */
  guint save_source;
  gboolean is_saving;
};

G_DEFINE_FINAL_TYPE (PlenaryProject, plenary_project, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (PlenaryProjectState,
                    plenary_project_state,
                    G_DEFINE_ENUM_VALUE (PLENARY_PROJECT_SAVED, "saved"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PROJECT_UNSAVED, "unsaved"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PROJECT_SAVING, "saving"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PROJECT_READ_ONLY, "read-only"))

typedef enum
{
  PROP_FILE = 1,
  PROP_STATE,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
} PlenaryProjectProperty;

static GParamSpec *properties[PROP_REDO_LABEL + 1];

typedef enum
{
  SIGNAL_SAVE_FAILED,
} PlenaryProjectSignal;

static guint signals[SIGNAL_SAVE_FAILED + 1];

static void
update_state (PlenaryProject *self)
{
  g_autofree char *saved = plenary_working_copy_dup_saved_state (self->copy);
  PlenaryProjectState state = PLENARY_PROJECT_UNSAVED;

  if (plenary_project_get_read_only_reason (self) != NULL)
    state = PLENARY_PROJECT_READ_ONLY;
  else if (self->is_saving)
    state = PLENARY_PROJECT_SAVING;
  else if (g_strcmp0 (saved, self->current) == 0)
    state = PLENARY_PROJECT_SAVED;

  if (state == self->state)
    return;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
saved_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  PlenaryProject *self = PLENARY_PROJECT (object);
  g_autoptr (GError) error = NULL;

  if (!plenary_project_save_finish (self, result, &error))
    g_signal_emit (self, signals[SIGNAL_SAVE_FAILED], 0, error);
}

static gboolean
save_cb (gpointer user_data)
{
  PlenaryProject *self = user_data;

  self->save_source = 0;
  plenary_project_save_async (self, NULL, saved_cb, NULL);

  return G_SOURCE_REMOVE;
}

static void
schedule_save (PlenaryProject *self)
{
  if (self->save_source == 0 && plenary_project_get_read_only_reason (self) == NULL)
    self->save_source = g_timeout_add (SAVE_DELAY_MILLISECONDS, save_cb, self);
}

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

static gboolean
commit (PlenaryProject *self, GError **error)
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
  update_state (self);
  schedule_save (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_UNDO_LABEL]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REDO_LABEL]);
}

static void
plenary_project_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryProject *self = PLENARY_PROJECT (object);

  switch ((PlenaryProjectProperty) prop_id)
    {
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_UNDO_LABEL:
      g_value_set_string (value, plenary_project_get_undo_label (self));
      break;
    case PROP_REDO_LABEL:
      g_value_set_string (value, plenary_project_get_redo_label (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_project_dispose (GObject *object)
{
  PlenaryProject *self = PLENARY_PROJECT (object);

  g_clear_handle_id (&self->save_source, g_source_remove);
  g_clear_object (&self->history);
  g_clear_object (&self->model);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (plenary_project_parent_class)->dispose (object);
}

static void
plenary_project_finalize (GObject *object)
{
  PlenaryProject *self = PLENARY_PROJECT (object);

  g_clear_pointer (&self->database, plenary_database_free);
  g_clear_pointer (&self->copy, plenary_working_copy_free);
  g_free (self->current);

  G_OBJECT_CLASS (plenary_project_parent_class)->finalize (object);
}

static void
plenary_project_class_init (PlenaryProjectClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = plenary_project_get_property;
  object_class->dispose = plenary_project_dispose;
  object_class->finalize = plenary_project_finalize;

  /**
   * PlenaryProject:file:
   *
   * The file that a person named.
   */
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);

  /**
   * PlenaryProject:state:
   *
   * Whether the named file holds everything.
   */
  properties[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, PLENARY_TYPE_PROJECT_STATE,
                                              PLENARY_PROJECT_SAVED, flags);

  /**
   * PlenaryProject:undo-label:
   *
   * What undo would take back; %NULL when there is nothing.
   */
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);

  /**
   * PlenaryProject:redo-label:
   *
   * What redo would do again; %NULL when there is nothing.
   */
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PlenaryProject::save-failed:
   * @self: the project
   * @error: what was wrong
   *
   * The named file could not be replaced. Everything is safe in the working copy, and the next
   * edit tries again.
   */
  signals[SIGNAL_SAVE_FAILED]
      = g_signal_new ("save-failed", PLENARY_TYPE_PROJECT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
plenary_project_init (PlenaryProject *self)
{
}

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

static gboolean
load (PlenaryProject *self, PlenaryProgress *progress, GError **error)
{
  GCancellable *cancellable = progress != NULL ? plenary_progress_get_cancellable (progress) : NULL;

  self->model = plenary_model_new ();
  self->history = plenary_history_new (self->database, error);

  return self->history != NULL
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

/* Says of which file an error tells. */
static void
prefix_with_file (GError **error, GFile *file)
{
  g_autofree char *name = g_file_get_parse_name (file);

  if (error != NULL && *error != NULL
      && !g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_prefix_error (error, "%s: ", name);
}

/* A project belongs to the main thread: there it starts to follow its state. */
static void
start (PlenaryProject *self)
{
  update_state (self);
  if (self->state == PLENARY_PROJECT_UNSAVED)
    schedule_save (self);
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
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  PlenaryWorkingCopy *copy = plenary_working_copy_create (file, error);
  PlenaryDatabase *database = copy != NULL ? open_copy (copy, TRUE, error) : NULL;

  if (database == NULL)
    {
      g_clear_pointer (&copy, plenary_working_copy_free);
      prefix_with_file (error, file);
      return NULL;
    }

  g_autoptr (PlenaryProject) self = project_new (file, copy, database);
  g_autofree char *sql = NULL;
  g_autofree char *id = plenary_id_new ();

  sql = g_strdup_printf ("BEGIN; INSERT INTO meta (name, value) VALUES ('project', '%s')", id);
  if (!plenary_database_execute (database, sql, error) || !commit (self, error)
      || !load (self, NULL, error) || !plenary_project_save (self, error))
    {
      prefix_with_file (error, file);
      return NULL;
    }
  start (self);

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
    prefix_with_file (error, file);
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

  prefix_with_file (&error, open->file);
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

/**
 * plenary_project_get_file:
 * @self: a project
 *
 * Returns: (transfer none): the file that a person named
 */
GFile *
plenary_project_get_file (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);

  return self->file;
}

/**
 * plenary_project_get_model:
 * @self: a project
 *
 * Returns: (transfer none): the model that follows the project
 */
PlenaryModel *
plenary_project_get_model (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);

  return self->model;
}

/**
 * plenary_project_get_state:
 * @self: a project
 *
 * Returns: whether the named file holds everything
 */
PlenaryProjectState
plenary_project_get_state (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), PLENARY_PROJECT_READ_ONLY);

  return self->state;
}

/**
 * plenary_project_get_read_only_reason:
 * @self: a project
 *
 * Returns: (transfer none) (nullable): why it cannot be edited, for a person; %NULL when it can
 */
const char *
plenary_project_get_read_only_reason (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);

  return plenary_working_copy_get_read_only_reason (self->copy);
}

/**
 * plenary_project_is_recovered:
 * @self: a project
 *
 * Returns: whether it was opened with edits that a crash had kept from the file
 */
gboolean
plenary_project_is_recovered (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);

  return plenary_working_copy_is_recovered (self->copy);
}

/**
 * plenary_project_load_snapshot:
 * @self: a project
 * @cancellable: (nullable): to stop it
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Reads the project as it is now into a model of its own, which the calling thread then owns.
 * Any thread, while the project is held.
 *
 * Returns: (transfer full) (nullable): the snapshot
 */
PlenaryModel *
plenary_project_load_snapshot (PlenaryProject *self, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);

  g_autoptr (PlenaryDatabase) database = plenary_database_open (
      plenary_working_copy_get_path (self->copy), PLENARY_DATABASE_READ_ONLY, error);
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  if (database == NULL || !plenary_rows_load (database, model, cancellable, error))
    return NULL;

  return g_steal_pointer (&model);
}

PlenaryDatabase *
plenary_project_get_database (PlenaryProject *self)
{
  return self->database;
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
      || !commit (self, error))
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
      && plenary_history_set_state (self->history, change, state, error) && commit (self, error))
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

/**
 * plenary_project_save:
 * @self: a project
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Replaces the named file by the project as it is now, blocking.
 *
 * Returns: whether it was replaced; if not, it stands as it was
 */
gboolean
plenary_project_save (PlenaryProject *self, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);

  gboolean is_saved = plenary_working_copy_publish (self->copy, error);

  if (is_saved)
    g_clear_handle_id (&self->save_source, g_source_remove);
  update_state (self);

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
  update_state (self);
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

  gboolean is_saved = g_task_propagate_boolean (G_TASK (result), error);

  self->is_saving = FALSE;
  update_state (self);
  if (is_saved && self->state == PLENARY_PROJECT_UNSAVED)
    schedule_save (self);

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
 * stays, and the next one who opens the file finds everything. Nothing but letting go of the
 * project may follow.
 *
 * Returns: whether the named file holds everything
 */
gboolean
plenary_project_close (PlenaryProject *self, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);

  g_clear_handle_id (&self->save_source, g_source_remove);
  update_state (self);
  if ((self->state == PLENARY_PROJECT_UNSAVED || self->state == PLENARY_PROJECT_SAVING)
      && !plenary_project_save (self, error))
    {
      prefix_with_file (error, self->file);
      return FALSE;
    }
  plenary_working_copy_discard (self->copy);

  return TRUE;
}
