/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Brings another copy of a project into it. What comes of the two is prepared from copies, in
 * whatever thread, and then made in one edit.
 *
 * The state that both copies once had is not kept anywhere: it is made again from the history of
 * this one, back to the last change that is also in the history of the other. The edit takes the
 * history of the other in, so that the next merge of the two finds what was merged already, and
 * their states and names are not lost when their file is replaced.
 */
#include "config.h"

#include "store/plenary-history-graph.h"
#include "store/plenary-project-private.h"
#include "store/plenary-rows.h"
#include "store/plenary-schema.h"

#include <glib/gi18n-lib.h>

/* What is to be done with the other copy. */
typedef enum
{
  WAY_MERGE,
  WAY_TAKE,
} Way;

/* The other copy, and what comes of it. */
typedef struct
{
  Way way;
  GFile *file;
  PlenaryWorkingCopy *copy;
  PlenaryDatabase *database;
  char *project;
  char *state;
  char *author;    /* of the last change there, "" when there is none */
  char *our_state; /* what the merge starts from */
  PlenaryMerge *merge;
} Preparation;

static void
preparation_free (Preparation *self)
{
  g_clear_pointer (&self->database, plenary_database_free);
  g_clear_pointer (&self->copy, plenary_working_copy_free);
  g_clear_object (&self->file);
  g_clear_object (&self->merge);
  g_free (self->project);
  g_free (self->state);
  g_free (self->author);
  g_free (self->our_state);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Preparation, preparation_free)

static char *
query_meta (PlenaryDatabase *database, const char *name, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT value FROM meta WHERE name = '%s'", name);

  return plenary_database_query_text (database, sql, error);
}

static PlenaryModel *
load_model (PlenaryDatabase *database, GCancellable *cancellable, GError **error)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  return plenary_rows_load (database, model, cancellable, error) ? g_steal_pointer (&model) : NULL;
}

/* A copy of the file, verified and of this version. */
static gboolean
open_other (Preparation *self, GError **error)
{
  gboolean is_newer = FALSE;

  self->copy = plenary_working_copy_open_other (self->file, error);
  if (self->copy == NULL)
    return FALSE;
  self->database = plenary_database_open (plenary_working_copy_get_path (self->copy),
                                          PLENARY_DATABASE_NONE, error);
  if (self->database == NULL || !plenary_schema_verify (self->database, &is_newer, error))
    return FALSE;
  if (is_newer)
    {
      g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_NEWER,
                           _ ("A newer version of Plenary wrote the file"));
      return FALSE;
    }

  self->project = query_meta (self->database, "project", error);
  if (self->project == NULL)
    return FALSE;
  self->state = query_meta (self->database, "state", error);
  if (self->state == NULL)
    return FALSE;
  self->author = plenary_database_query_text (
      self->database,
      "SELECT author FROM history WHERE state = 'done' ORDER BY number DESC LIMIT 1", error);

  return self->author != NULL;
}

static gboolean
verify_same_project (Preparation *self, PlenaryDatabase *ours, GError **error)
{
  g_autofree char *project = query_meta (ours, "project", error);

  if (project == NULL)
    return FALSE;
  if (*project != '\0' && g_str_equal (project, self->project))
    return TRUE;

  g_autofree char *title
      = plenary_database_query_text (self->database, "SELECT title FROM event", NULL);

  if (title != NULL && *title != '\0')
    /* Translators: the title of an event */
    g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                 _ ("It is not a copy of this project, but that of another event, “%s”"), title);
  else
    g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                         _ ("It is not a copy of this project, but that of another event"));

  return FALSE;
}

/* Where both have changed the same, the copy that was changed last counts: in both orders. */
static PlenaryMergeSide
find_preferred (Preparation *self, PlenaryHistoryGraph *ours, PlenaryHistoryGraph *theirs)
{
  gboolean is_ours_newer = plenary_history_graph_is_newer (ours, theirs);
  gboolean is_theirs_newer = plenary_history_graph_is_newer (theirs, ours);

  if (is_ours_newer == is_theirs_newer)
    is_ours_newer = g_strcmp0 (self->our_state, self->state) >= 0;

  return is_ours_newer ? PLENARY_MERGE_SIDE_OURS : PLENARY_MERGE_SIDE_THEIRS;
}

/* Our own states, made again one after the other. */
typedef struct
{
  PlenaryDatabase *database;
  PlenaryHistoryGraph *graph;
  gint64 number; /* where it is */
  GCancellable *cancellable;
} Past;

static PlenaryModel *
load_past (Past *past, gint64 number, GError **error)
{
  if (!plenary_database_execute (past->database, "BEGIN", error)
      || !plenary_history_graph_travel (past->graph, past->database, past->number, number, error)
      || !plenary_database_execute (past->database, "COMMIT", error))
    return NULL;
  past->number = number;

  return load_model (past->database, past->cancellable, error);
}

/* After merges in both directions the two copies have several states in common, none of which is
 * the base. The base is what comes of merging these, by the same rules as then. */
static PlenaryModel *
load_base (Past *past, GArray *common, GError **error)
{
  gint64 latest = common->len > 0 ? g_array_index (common, gint64, 0) : PLENARY_HISTORY_START;
  g_autoptr (PlenaryModel) base = load_past (past, latest, error);

  for (guint i = 1; i < common->len && base != NULL; i++)
    {
      gint64 number = g_array_index (common, gint64, i);
      gint64 before = plenary_history_graph_find_common (past->graph, latest, number);
      g_autoptr (PlenaryModel) start = load_past (past, before, error);
      g_autoptr (PlenaryModel) other = start != NULL ? load_past (past, number, error) : NULL;

      if (other == NULL)
        return NULL;

      g_autoptr (PlenaryMerge) merge
          = plenary_merge_new (start, base, other, PLENARY_MERGE_SIDE_OURS);

      g_object_unref (base);
      base = plenary_merge_dup_model (merge);
    }

  return g_steal_pointer (&base);
}

static gboolean
merge_models (Preparation *self,
              PlenaryDatabase *memory,
              PlenaryModel *ours,
              PlenaryModel *theirs,
              GCancellable *cancellable,
              GError **error)
{
  g_autoptr (PlenaryHistoryGraph) our_graph = plenary_history_graph_read (memory, error);
  g_autoptr (PlenaryHistoryGraph) their_graph
      = our_graph != NULL ? plenary_history_graph_read (self->database, error) : NULL;

  if (their_graph == NULL)
    return FALSE;

  g_autoptr (GArray) common = plenary_history_graph_list_common (our_graph, their_graph);
  Past past = { .database = memory,
                .graph = our_graph,
                .number = plenary_history_graph_get_head (our_graph),
                .cancellable = cancellable };
  g_autoptr (PlenaryModel) base = load_base (&past, common, error);

  if (base == NULL)
    return FALSE;
  self->merge
      = plenary_merge_new (base, ours, theirs, find_preferred (self, our_graph, their_graph));

  return TRUE;
}

/* Any thread: everything is read from copies. */
static gboolean
prepare (Preparation *self, PlenaryProject *project, GCancellable *cancellable, GError **error)
{
  g_autoptr (PlenaryDatabase) database = plenary_database_open (
      plenary_working_copy_get_path (project->copy), PLENARY_DATABASE_READ_ONLY, error);
  g_autoptr (PlenaryDatabase) memory
      = database != NULL ? plenary_database_copy_to_memory (database, error) : NULL;

  if (memory == NULL || !open_other (self, error) || !verify_same_project (self, memory, error))
    return FALSE;

  self->our_state = query_meta (memory, "state", error);
  if (self->our_state == NULL)
    return FALSE;

  g_autoptr (PlenaryModel) ours = load_model (memory, cancellable, error);
  g_autoptr (PlenaryModel) theirs
      = ours != NULL ? load_model (self->database, cancellable, error) : NULL;

  if (theirs == NULL)
    return FALSE;
  if (self->way == WAY_MERGE)
    return merge_models (self, memory, ours, theirs, cancellable, error);

  /* When nothing was changed here, all of theirs is taken. */
  self->merge = plenary_merge_new (ours, ours, theirs, PLENARY_MERGE_SIDE_THEIRS);

  return TRUE;
}

static Preparation *
preparation_new (PlenaryProject *project,
                 GFile *file,
                 Way way,
                 GCancellable *cancellable,
                 GError **error)
{
  g_autoptr (Preparation) self = g_new0 (Preparation, 1);

  self->way = way;
  self->file = g_object_ref (file);
  if (prepare (self, project, cancellable, error))
    return g_steal_pointer (&self);
  plenary_project_name_in_error (error, file);

  return NULL;
}

static char *
make_label (PlenaryProject *self, Preparation *preparation)
{
  g_autofree char *name = g_file_get_basename (preparation->file);
  g_autofree char *shown = g_filename_display_name (name);

  if (preparation->way == WAY_TAKE)
    return g_strdup (_ ("Take the Changed File"));
  if (g_file_equal (self->file, preparation->file) && *preparation->author != '\0')
    /* Translators: the name of a person */
    return g_strdup_printf (_ ("Merge Changes of %s"), preparation->author);

  /* Translators: the name of a file */
  return g_strdup_printf (_ ("Merge Changes of “%s”"), shown);
}

/* Whether the other copy has been through something that this one has not: then the edit is made
 * even when no record changes, for its history. */
static gboolean
has_news (PlenaryProject *self, Preparation *preparation)
{
  g_autoptr (PlenaryHistoryGraph) ours = plenary_history_graph_read (self->database, NULL);
  g_autoptr (PlenaryHistoryGraph) theirs = plenary_history_graph_read (preparation->database, NULL);

  return ours != NULL && theirs != NULL && plenary_history_graph_has_news (ours, theirs);
}

static gboolean
apply (PlenaryProject *self, Preparation *preparation, GError **error)
{
  g_autofree char *label = make_label (self, preparation);
  gboolean is_news = has_news (self, preparation);
  PlenaryEdit *edit = plenary_project_begin_edit (self, label);
  GError *local_error = NULL;

  if (is_news)
    plenary_edit_set_kept (edit);
  if (plenary_edit_can_go_on (edit)
      && !plenary_history_import (self->history, preparation->database, &local_error))
    plenary_edit_fail (edit, local_error);
  plenary_merge_apply (preparation->merge, edit);

  if (!plenary_edit_commit (edit, error))
    return FALSE;
  if (!plenary_project_load_versions (self, &local_error))
    g_warning ("Reading the versions of the other copy: %s", local_error->message);
  g_clear_error (&local_error);

  return TRUE;
}

/* Main thread. What was prepared in a thread counts only when nothing was edited meanwhile. */
static PlenaryMerge *
finish (PlenaryProject *self, Preparation *prepared, GError **error)
{
  gboolean is_stale = g_strcmp0 (prepared->our_state, self->current) != 0;
  g_autoptr (Preparation) again
      = is_stale ? preparation_new (self, prepared->file, prepared->way, NULL, error) : NULL;
  Preparation *preparation = is_stale ? again : prepared;

  if (preparation == NULL)
    return NULL;
  if (!apply (self, preparation, error))
    {
      plenary_project_name_in_error (error, preparation->file);
      return NULL;
    }
  if (g_file_equal (self->file, preparation->file))
    plenary_project_accept_file (self, preparation->copy, preparation->state);

  return g_object_ref (preparation->merge);
}

static PlenaryMerge *
run (PlenaryProject *self, GFile *file, Way way, GError **error)
{
  g_autoptr (Preparation) preparation = preparation_new (self, file, way, NULL, error);

  return preparation != NULL ? finish (self, preparation, error) : NULL;
}

typedef struct
{
  GFile *file;
  Way way;
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->file);
  g_free (request);
}

static void
run_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Request *request = task_data;
  GError *error = NULL;
  Preparation *preparation
      = preparation_new (source, request->file, request->way, cancellable, &error);

  if (preparation != NULL)
    g_task_return_pointer (task, preparation, (GDestroyNotify) preparation_free);
  else
    g_task_return_error (task, error);
}

static void
run_async (PlenaryProject *self,
           GFile *file,
           Way way,
           gpointer tag,
           GCancellable *cancellable,
           GAsyncReadyCallback callback,
           gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  Request *request = g_new0 (Request, 1);

  request->file = g_object_ref (file);
  request->way = way;
  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, run_thread);
}

static PlenaryMerge *
run_finish (PlenaryProject *self, GAsyncResult *result, GError **error)
{
  g_autoptr (Preparation) preparation = g_task_propagate_pointer (G_TASK (result), error);

  return preparation != NULL ? finish (self, preparation, error) : NULL;
}

/**
 * plenary_project_merge_file:
 * @self: a project that is not being edited
 * @file: another copy of the project
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR; %PLENARY_STORE_ERROR_REFUSED when the
 * file is the project of another event
 *
 * Merges what was changed in another copy since the two last had the same state, as one change
 * with the name "Merge Changes of …", blocking. The other file is only read.
 *
 * Returns: (transfer full) (nullable): what was merged, with its conflicts; %NULL when nothing
 * has changed
 */
PlenaryMerge *
plenary_project_merge_file (PlenaryProject *self, GFile *file, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (!self->is_editing, NULL);

  return run (self, file, WAY_MERGE, error);
}

/**
 * plenary_project_merge_file_async:
 * @self: a project
 * @file: another copy of the project
 * @cancellable: (nullable): to stop it
 * @callback: called when it is prepared, or could not be
 * @user_data: for @callback
 *
 * Prepares a merge in a thread, while edits go on. plenary_project_merge_file_finish() makes it.
 */
void
plenary_project_merge_file_async (PlenaryProject *self,
                                  GFile *file,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  g_return_if_fail (PLENARY_IS_PROJECT (self));
  g_return_if_fail (G_IS_FILE (file));

  run_async (self, file, WAY_MERGE, plenary_project_merge_file_async, cancellable, callback,
             user_data);
}

/**
 * plenary_project_merge_file_finish:
 * @self: a project that is not being edited
 * @result: what the callback got
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Makes a merge that was prepared. When something was edited meanwhile it is prepared again,
 * blocking.
 *
 * Returns: (transfer full) (nullable): what was merged, with its conflicts; %NULL when nothing
 * has changed
 */
PlenaryMerge *
plenary_project_merge_file_finish (PlenaryProject *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (!self->is_editing, NULL);

  return run_finish (self, result, error);
}

/**
 * plenary_project_merge_with_disk:
 * @self: a project that is not being edited
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Merges what another program has written to the named file, as plenary_project_merge_file()
 * does. Saving goes on after that.
 *
 * Returns: (transfer full) (nullable): what was merged, with its conflicts; %NULL when nothing
 * has changed
 */
PlenaryMerge *
plenary_project_merge_with_disk (PlenaryProject *self, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);
  g_return_val_if_fail (!self->is_editing, NULL);

  return run (self, self->file, WAY_MERGE, error);
}

/**
 * plenary_project_merge_with_disk_async:
 * @self: a project
 * @cancellable: (nullable): to stop it
 * @callback: called when it is prepared, or could not be
 * @user_data: for @callback
 *
 * Prepares a merge with the named file in a thread, while edits go on.
 * plenary_project_merge_with_disk_finish() makes it.
 */
void
plenary_project_merge_with_disk_async (PlenaryProject *self,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data)
{
  g_return_if_fail (PLENARY_IS_PROJECT (self));

  run_async (self, self->file, WAY_MERGE, plenary_project_merge_with_disk_async, cancellable,
             callback, user_data);
}

/**
 * plenary_project_merge_with_disk_finish:
 * @self: a project that is not being edited
 * @result: what the callback got
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Makes a merge that was prepared, as plenary_project_merge_file_finish() does.
 *
 * Returns: (transfer full) (nullable): what was merged, with its conflicts; %NULL when nothing
 * has changed
 */
PlenaryMerge *
plenary_project_merge_with_disk_finish (PlenaryProject *self, GAsyncResult *result, GError **error)
{
  return plenary_project_merge_file_finish (self, result, error);
}

/**
 * plenary_project_take_disk:
 * @self: a project that is not being edited
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Makes the project what another program has written to the named file, as one change, which can
 * be undone: nothing of what was here is lost. Saving goes on after that.
 *
 * Returns: whether the project is what the file is; if not, nothing has changed
 */
gboolean
plenary_project_take_disk (PlenaryProject *self, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);
  g_return_val_if_fail (!self->is_editing, FALSE);

  g_autoptr (PlenaryMerge) merge = run (self, self->file, WAY_TAKE, error);

  return merge != NULL;
}

/**
 * plenary_project_take_disk_async:
 * @self: a project
 * @cancellable: (nullable): to stop it
 * @callback: called when it is prepared, or could not be
 * @user_data: for @callback
 *
 * Reads the named file in a thread, while edits go on. plenary_project_take_disk_finish() makes
 * the project what it is.
 */
void
plenary_project_take_disk_async (PlenaryProject *self,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  g_return_if_fail (PLENARY_IS_PROJECT (self));

  run_async (self, self->file, WAY_TAKE, plenary_project_take_disk_async, cancellable, callback,
             user_data);
}

/**
 * plenary_project_take_disk_finish:
 * @self: a project that is not being edited
 * @result: what the callback got
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Makes the project what the named file is, as plenary_project_take_disk() does.
 *
 * Returns: whether the project is what the file is; if not, nothing has changed
 */
gboolean
plenary_project_take_disk_finish (PlenaryProject *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (!self->is_editing, FALSE);

  g_autoptr (PlenaryMerge) merge = run_finish (self, result, error);

  return merge != NULL;
}
