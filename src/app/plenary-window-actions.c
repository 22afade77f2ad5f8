/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a window does on command: open, export, undo, redo, close, change page.
 */
#include "config.h"

#include "plenary-window-private.h"

#include "dialogs/plenary-progress-dialog.h"
#include "formats/plenary-export.h"
#include "model/plenary-event.h"

#include <glib/gi18n.h>

/* Where the example is, in the tree it was built in; installed it is in the data directory. */
#define EXAMPLE_VARIABLE "PLENARY_EXAMPLE"

typedef struct
{
  PlenaryWindow *window; /* until the file is chosen */
  PlenaryProject *project;
  const PlenaryFormat *format;
  PlenaryDocumentKind kind;
  PlenaryProgress *progress;
  GFile *file; /* where to write, once a person has said it */
  AdwDialog *dialog;
} Export;

static void
export_free (Export *export)
{
  g_clear_object (&export->window);
  g_clear_object (&export->project);
  g_clear_object (&export->progress);
  g_clear_object (&export->file);
  g_free (export);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryProject) project = plenary_project_open_finish (result, &error);

  if (project != NULL)
    {
      plenary_window_set_project (self, project);
      return;
    }

  g_clear_object (&self->file);
  gtk_stack_set_visible_child_name (self->stack, "welcome");
  plenary_window_show_error (self, _ ("The Project Could Not Be Opened"), error);
}

/**
 * plenary_window_open:
 * @self: a window
 * @file: a project file
 *
 * Opens a project, in this window when it has none, else in a new one.
 */
void
plenary_window_open (PlenaryWindow *self, GFile *file)
{
  g_return_if_fail (PLENARY_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (self->file != NULL && g_file_equal (self->file, file))
    return;
  if (self->file != NULL)
    {
      GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

      g_application_open (G_APPLICATION (application), &file, 1, "");
      return;
    }

  self->file = g_object_ref (file);
  gtk_stack_set_visible_child_name (self->stack, "opening");
  plenary_project_open_async (file, NULL, opened_cb, g_object_ref (self));
}

static void
chosen_to_open_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryWindow) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL)
    plenary_window_open (self, file);
}

static void
open_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (filter, _ ("Projects of Plenary"));
  gtk_file_filter_add_pattern (filter, "*.plenary");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _ ("Open a Project"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open (dialog, GTK_WINDOW (widget), NULL, chosen_to_open_cb,
                        g_object_ref (widget));
}

static GFile *
find_example (void)
{
  const char *path = g_getenv (EXAMPLE_VARIABLE);

  if (path != NULL)
    return g_file_new_for_path (path);

  return g_file_new_build_filename (PLENARY_DATA_DIR, "examples", "example.plenary", NULL);
}

/* The example is copied: whoever tries things out has a copy to try them on. */
static void
open_example_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (GFile) example = find_example ();
  g_autoptr (GFile) folder = g_file_new_build_filename (g_get_user_data_dir (), "plenary", NULL);
  g_autoptr (GFile) copy = g_file_get_child (folder, "example.plenary");
  g_autoptr (GError) error = NULL;

  g_file_make_directory_with_parents (folder, NULL, NULL);
  if (!g_file_query_exists (copy, NULL)
      && !g_file_copy (example, copy, G_FILE_COPY_TARGET_DEFAULT_PERMS, NULL, NULL, NULL, &error))
    plenary_window_show_error (PLENARY_WINDOW (widget), _ ("The Example Could Not Be Opened"),
                               error);
  else
    plenary_window_open (PLENARY_WINDOW (widget), copy);
}

static void
travel (PlenaryWindow *self, gboolean (*go) (PlenaryProject *, GError **))
{
  g_autoptr (GError) error = NULL;

  if (self->project != NULL && !go (self->project, &error))
    adw_toast_overlay_add_toast (self->toasts, adw_toast_new (error->message));
}

static void
undo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  travel (PLENARY_WINDOW (widget), plenary_project_undo);
}

static void
redo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  travel (PLENARY_WINDOW (widget), plenary_project_redo);
}

static void
close_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_window_close (GTK_WINDOW (widget));
}

static void
show_page_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  plenary_window_show_page (PLENARY_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
export_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Export *export = task_data;
  GError *error = NULL;
  g_autoptr (PlenaryModel) snapshot
      = plenary_project_load_snapshot (export->project, cancellable, &error);
  g_autoptr (GBytes) content
      = snapshot != NULL
            ? plenary_export (snapshot, export->format, export->kind, export->progress, &error)
            : NULL;
  gsize length = 0;
  const void *bytes = content != NULL ? g_bytes_get_data (content, &length) : NULL;

  if (content != NULL
      && g_file_replace_contents (export->file, bytes, length, NULL, FALSE,
                                  G_FILE_CREATE_REPLACE_DESTINATION, NULL, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  PlenaryWindow *self = PLENARY_WINDOW (source);
  Export *export = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  gboolean is_written = g_task_propagate_boolean (G_TASK (result), &error);

  adw_dialog_force_close (export->dialog);
  if (is_written)
    {
      g_autofree char *name = g_file_get_basename (export->file);
      /* Translators: the name of a file */
      g_autofree char *text = g_strdup_printf (_ ("“%s” was exported"), name);

      adw_toast_overlay_add_toast (self->toasts, adw_toast_new (text));
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      plenary_window_show_error (self, _ ("The Export Failed"), error);
    }
}

static void
chosen_to_export_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Export *export = user_data;
  g_autoptr (PlenaryWindow) self = g_steal_pointer (&export->window);

  export->file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  if (export->file == NULL)
    {
      export_free (export);
      return;
    }

  g_autoptr (GTask) task
      = g_task_new (self, plenary_progress_get_cancellable (export->progress), exported_cb, NULL);

  export->dialog = ADW_DIALOG (plenary_progress_dialog_new (export->progress));
  adw_dialog_present (export->dialog, GTK_WIDGET (self));
  g_task_set_source_tag (task, chosen_to_export_cb);
  g_task_set_task_data (task, export, (GDestroyNotify) export_free);
  g_task_run_in_thread (task, export_thread);
}

static char *
suggest_name (PlenaryWindow *self, const char *suffix)
{
  PlenaryRecord *event = plenary_model_get_event (plenary_project_get_model (self->project));
  const char *short_title = plenary_record_get_text (event, PLENARY_EVENT_SHORT_TITLE);
  const char *title = plenary_record_get_text (event, PLENARY_EVENT_TITLE);
  g_autofree char *name = g_strconcat (*short_title != '\0' ? short_title
                                       : *title != '\0'     ? title
                                                            : _ ("Event"),
                                       suffix, NULL);

  return g_strdelimit (g_steal_pointer (&name), "/\\\n\t", '-');
}

static void
start_export (PlenaryWindow *self,
              const char *format_id,
              PlenaryDocumentKind kind,
              const char *suffix)
{
  if (self->project == NULL)
    return;

  Export *export = g_new0 (Export, 1);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *name = suggest_name (self, suffix);

  export->project = g_object_ref (self->project);
  export->format = plenary_format_find (format_id);
  export->kind = kind;
  export->progress = plenary_progress_new ();

  export->window = g_object_ref (self);
  gtk_file_dialog_set_title (dialog, _ ("Export"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self), NULL, chosen_to_export_cb, export);
}

static void
export_xml_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  start_export (PLENARY_WINDOW (widget), "xml", PLENARY_DOCUMENT_KIND_SUMMARY_REPORT, ".xml");
}

static void
export_agenda_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  /* Translators: the end of the name of a file */
  start_export (PLENARY_WINDOW (widget), "pdf", PLENARY_DOCUMENT_KIND_AGENDA, _ (" – Agenda.pdf"));
}

static void
export_report_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  start_export (PLENARY_WINDOW (widget), "pdf", PLENARY_DOCUMENT_KIND_SUMMARY_REPORT,
                /* Translators: the end of the name of a file */
                _ (" – Summary Report.pdf"));
}

void
plenary_window_install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    const char *parameter;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "project.open", NULL, open_cb },
    { "project.open-example", NULL, open_example_cb },
    { "project.export-xml", NULL, export_xml_cb },
    { "project.export-agenda", NULL, export_agenda_cb },
    { "project.export-report", NULL, export_report_cb },
    { "project.undo", NULL, undo_cb },
    { "project.redo", NULL, redo_cb },
    { "project.close", NULL, close_cb },
    { "page.show", "s", show_page_cb },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter,
                                     actions[i].activate);
}
