/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Export from a window: the file is asked for, then written in a thread from a snapshot, with
 * progress and Cancel.
 */
#include "config.h"

#include "plenary-window-private.h"

#include "compose/plenary-compose.h"
#include "dialogs/plenary-progress-dialog.h"
#include "formats/plenary-export.h"
#include "model/plenary-event.h"
#include "summary/plenary-leaks-dialog.h"
#include "widgets/plenary-file-dialog.h"

#include <glib/gi18n.h>

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
  else if (g_error_matches (error, PLENARY_COMPOSE_ERROR, PLENARY_COMPOSE_ERROR_LEAK))
    {
      adw_dialog_present (
          plenary_leaks_dialog_new (export->project, export->kind, GTK_WIDGET (self)),
          GTK_WIDGET (self));
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

/* What can be exported from the menus, and the end of the suggested name of the file. */
static const struct
{
  const char *label;
  const char *format;
  const char *kind;
  const char *suffix;
} exports[] = {
  { N_ ("_Agenda as PDF…"), "pdf", "agenda", N_ (" – Agenda") },
  { N_ ("_Concept Note as PDF…"), "pdf", "concept-note", N_ (" – Concept Note") },
  { N_ ("Summary _Report as PDF…"), "pdf", "summary-report", N_ (" – Summary Report") },
  { N_ ("_Final Report as PDF…"), "pdf", "final-report", N_ (" – Final Report") },
  { N_ ("_Note for File as PDF…"), "pdf", "note-for-file", N_ (" – Note for File") },
  { N_ ("Project as _XML…"), "xml", "", "" },
};

/* The event, the document and the usual suffix of the format. */
static char *
suggest_name (PlenaryWindow *self, const PlenaryFormat *format, const char *kind)
{
  PlenaryRecord *event = plenary_model_get_event (plenary_project_get_model (self->project));
  const char *short_title = plenary_record_get_text (event, PLENARY_EVENT_SHORT_TITLE);
  const char *title = plenary_record_get_text (event, PLENARY_EVENT_TITLE);
  const char *document = "";

  for (gsize i = 0; i < G_N_ELEMENTS (exports); i++)
    if (g_str_equal (exports[i].kind, kind) && *exports[i].suffix != '\0')
      document = _ (exports[i].suffix);

  g_autofree char *suffix = g_strconcat (document, format->suffixes[0], NULL);

  return plenary_file_dialog_dup_name (*short_title != '\0' ? short_title : title, suffix);
}

static PlenaryDocumentKind
find_kind (const char *nick)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (PLENARY_TYPE_DOCUMENT_KIND);
  const GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  return value != NULL ? value->value : PLENARY_DOCUMENT_KIND_SUMMARY_REPORT;
}

/* Asks where to, then writes a document of a kind, or the project, in a format. */
void
plenary_window_export (PlenaryWindow *self, const char *format_id, const char *kind)
{
  const PlenaryFormat *format = plenary_format_find (format_id);

  if (self->project == NULL || format == NULL)
    return;

  Export *export = g_new0 (Export, 1);
  g_autoptr (GtkFileDialog) dialog = plenary_file_dialog_new (_ ("Export"), self->project);
  g_autofree char *name = suggest_name (self, format, kind);

  export->window = g_object_ref (self);
  export->project = g_object_ref (self->project);
  export->format = format;
  export->kind = find_kind (kind);
  export->progress = plenary_progress_new ();
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self), NULL, chosen_to_export_cb, export);
}

/**
 * plenary_window_fill_export_menu:
 * @menu: a menu
 *
 * Appends what a window can export.
 */
void
plenary_window_fill_export_menu (GMenu *menu)
{
  g_return_if_fail (G_IS_MENU (menu));

  for (gsize i = 0; i < G_N_ELEMENTS (exports); i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_ (exports[i].label), NULL);

      g_menu_item_set_action_and_target (item, "project.export", "(ss)", exports[i].format,
                                         exports[i].kind);
      g_menu_append_item (menu, item);
    }
}
