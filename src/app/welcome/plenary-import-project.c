/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "welcome/plenary-import-project.h"

#include "dialogs/plenary-progress-dialog.h"
#include "formats/plenary-format.h"
#include "formats/plenary-import.h"
#include "widgets/plenary-file-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

/* What one import knows: data of the task whose source is the window. */
typedef struct
{
  GFile *input; /* once it is known */
  GFile *file;  /* once it is known */
  PlenaryProgress *progress;
  AdwDialog *dialog; /* owned by the window while it is shown */
} Import;

static void
import_free (Import *import)
{
  g_clear_object (&import->input);
  g_clear_object (&import->file);
  g_object_unref (import->progress);
  g_free (import);
}

static void
imported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Import *import = g_task_get_task_data (task);
  GError *error = NULL;

  adw_dialog_force_close (import->dialog);
  if (g_task_propagate_boolean (G_TASK (result), &error))
    g_task_return_pointer (task, g_object_ref (import->file), g_object_unref);
  else
    g_task_return_error (task, error);
}

/* A project that is there already goes to the wastebasket, since the person said to replace it, and
 * not before the document could be read. */
static void
import_thread (GTask *work, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Import *import = task_data;
  GError *error = NULL;
  gboolean is_done = plenary_import_file (import->input, import->file, import->progress, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS))
    {
      g_clear_error (&error);
      is_done = g_file_trash (import->file, NULL, &error)
                && plenary_import_file (import->input, import->file, import->progress, &error);
    }

  if (is_done)
    g_task_return_boolean (work, TRUE);
  else
    g_task_return_error (work, error);
}

static void
start (GTask *task)
{
  Import *import = g_task_get_task_data (task);
  g_autoptr (GTask) work = g_task_new (NULL, NULL, imported_cb, g_object_ref (task));

  import->dialog = ADW_DIALOG (plenary_progress_dialog_new (import->progress));
  adw_dialog_set_title (import->dialog, _ ("Importing"));
  adw_dialog_present (import->dialog, g_task_get_source_object (task));
  g_task_set_source_tag (work, start);
  g_task_set_task_data (work, import, NULL);
  g_task_run_in_thread (work, import_thread);
}

static void
chosen_to_keep_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Import *import = g_task_get_task_data (task);
  GError *error = NULL;

  import->file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);
  if (import->file != NULL)
    start (task);
  else
    g_task_return_error (task, error);
}

static void
ask_where_to_keep (GTask *task)
{
  Import *import = g_task_get_task_data (task);
  g_autoptr (GFile) folder = g_file_get_parent (import->input);
  g_autofree char *base = g_file_get_basename (import->input);
  g_autofree char *name = g_filename_display_name (base);
  char *suffix = strrchr (name, '.');

  if (suffix != NULL && suffix != name)
    *suffix = '\0';

  g_autoptr (GtkFileDialog) dialog = plenary_file_dialog_new_for_project (name, folder);

  gtk_file_dialog_save (dialog, g_task_get_source_object (task), NULL, chosen_to_keep_cb,
                        g_object_ref (task));
}

static void
chosen_to_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Import *import = g_task_get_task_data (task);
  GError *error = NULL;

  import->input = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);
  if (import->input != NULL)
    ask_where_to_keep (task);
  else
    g_task_return_error (task, error);
}

static GtkFileFilter *
make_filter (void)
{
  GtkFileFilter *filter = gtk_file_filter_new ();
  guint n_formats = 0;
  const PlenaryFormat *formats = plenary_formats (&n_formats);

  gtk_file_filter_set_name (filter, _ ("Documents That Can Be Read"));
  for (guint i = 0; i < n_formats; i++)
    for (gsize j = 0; formats[i].read != NULL && formats[i].suffixes[j] != NULL; j++)
      gtk_file_filter_add_suffix (filter, formats[i].suffixes[j] + 1);

  return filter;
}

static void
ask_what_to_read (GTask *task)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = make_filter ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _ ("Import a Document"));
  gtk_file_dialog_set_accept_label (dialog, _ ("_Import"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open (dialog, g_task_get_source_object (task), NULL, chosen_to_read_cb,
                        g_object_ref (task));
}

/**
 * plenary_import_project_async:
 * @parent: the window to ask in
 * @input: (nullable): a document; %NULL to ask for one
 * @callback: called when the project is there, or will not be
 * @user_data: for @callback
 *
 * Asks where the new project is to be kept, reads the document in a thread, and makes the project.
 * Work that takes long shows how far it is, and can be cancelled.
 */
void
plenary_import_project_async (GtkWindow *parent,
                              GFile *input,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (input == NULL || G_IS_FILE (input));

  g_autoptr (GTask) task = g_task_new (parent, NULL, callback, user_data);
  Import *import = g_new0 (Import, 1);

  import->progress = plenary_progress_new ();
  g_task_set_source_tag (task, plenary_import_project_async);
  g_task_set_task_data (task, import, (GDestroyNotify) import_free);
  if (input != NULL)
    {
      import->input = g_object_ref (input);
      ask_where_to_keep (task);
    }
  else
    ask_what_to_read (task);
}

/**
 * plenary_import_project_finish:
 * @result: what the callback got
 * @error: place for an error that names the file; %GTK_DIALOG_ERROR_DISMISSED or
 *   %G_IO_ERROR_CANCELLED when the person changed their mind
 *
 * Returns: (transfer full) (nullable): the file of the new project
 */
GFile *
plenary_import_project_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
