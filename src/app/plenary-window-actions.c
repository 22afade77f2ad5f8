/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a window does on command.
 */
#include "config.h"

#include "plenary-window-private.h"

#include "history/plenary-history-dialog.h"
#include "search/plenary-search-dialog.h"

#include <glib/gi18n.h>

/* Where the example is, in the tree it was built in; installed it is in the data directory. */
#define EXAMPLE_VARIABLE "PLENARY_EXAMPLE"

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

/* Leads to a record: the name of its table, and its id. */
static void
go_to_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  const char *table = NULL;
  const char *id = NULL;

  g_variant_get (parameter, "(&s&s)", &table, &id);
  plenary_window_go_to (PLENARY_WINDOW (widget), table, id);
}

static void
search_page_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryWindow *self = PLENARY_WINDOW (widget);
  GtkWidget *page = adw_view_stack_get_visible_child (self->pages);

  if (page != NULL && !plenary_page_start_search (PLENARY_PAGE (page)))
    gtk_widget_activate_action (widget, "project.search", NULL);
}

/* Says a sentence, for widgets that have no other place for it. */
static void
tell_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  plenary_window_tell (PLENARY_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
chosen_for_copy_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryWindow) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (GError) error = NULL;

  if (file == NULL)
    return;

  g_autofree char *name = g_file_get_basename (file);
  /* Translators: the name of a file */
  g_autofree char *text = g_strdup_printf (_ ("A copy was saved as “%s”"), name);

  if (plenary_project_save_copy (self->project, file, &error))
    plenary_window_tell (self, text);
  else
    plenary_window_show_error (self, _ ("The Copy Could Not Be Saved"), error);
}

static void
save_copy_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryWindow *self = PLENARY_WINDOW (widget);

  if (self->project == NULL)
    return;

  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *name = g_file_get_basename (self->file);
  /* Translators: the name of a file, as in “Copy of dialogue.plenary” */
  g_autofree char *copy = g_strdup_printf (_ ("Copy of %s"), name);

  gtk_file_dialog_set_title (dialog, _ ("Save a Copy"));
  gtk_file_dialog_set_initial_name (dialog, copy);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self), NULL, chosen_for_copy_cb, g_object_ref (self));
}

static void
show_history_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryWindow *self = PLENARY_WINDOW (widget);

  if (self->project != NULL)
    adw_dialog_present (ADW_DIALOG (plenary_history_dialog_new (self->project)), widget);
}

static void
search_project_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryWindow *self = PLENARY_WINDOW (widget);

  if (self->project != NULL)
    adw_dialog_present (ADW_DIALOG (plenary_search_dialog_new (self->project)), widget);
}

/* In a format, a document of a kind; of formats that write the whole project the kind is "". */
static void
export_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  const char *format = NULL;
  const char *kind = NULL;

  g_variant_get (parameter, "(&s&s)", &format, &kind);
  plenary_window_export (PLENARY_WINDOW (widget), format, kind);
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
    { "project.export", "(ss)", export_cb },
    { "project.undo", NULL, undo_cb },
    { "project.redo", NULL, redo_cb },
    { "project.close", NULL, close_cb },
    { "project.save-copy", NULL, save_copy_cb },
    { "project.search", NULL, search_project_cb },
    { "project.history", NULL, show_history_cb },
    { "page.show", "s", show_page_cb },
    { "page.go-to", "(ss)", go_to_cb },
    { "page.search", NULL, search_page_cb },
    { "window.tell", "s", tell_cb },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter,
                                     actions[i].activate);
}
