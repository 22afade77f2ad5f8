/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Where the projects of windows come from and go to: new, opened, imported, the example, copies,
 * the next edition, and other copies merged in.
 */
#include "config.h"

#include "plenary-window-private.h"

#include "dialogs/plenary-merge-dialog.h"
#include "formats/plenary-template.h"
#include "welcome/plenary-import-project.h"
#include "welcome/plenary-new-project-dialog.h"
#include "welcome/plenary-recent-list.h"
#include "widgets/plenary-file-dialog.h"

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
      g_autofree char *uri = g_file_get_uri (self->file);

      plenary_recent_manager_add_project (gtk_recent_manager_get_default (), uri);
      plenary_window_set_project (self, project);
      if (self->is_imported)
        plenary_window_offer_recognition (self);
      self->is_imported = FALSE;
      return;
    }

  g_clear_object (&self->file);
  gtk_stack_set_visible_child_name (self->stack, "welcome");
  plenary_window_show_error (self, _ ("The Project Could Not Be Opened"), error);
}

static gboolean
is_shown_elsewhere (PlenaryWindow *self, GFile *file)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  GList *windows = application != NULL ? gtk_application_get_windows (application) : NULL;

  for (GList *l = windows; l != NULL; l = l->next)
    if (l->data != self && PLENARY_IS_WINDOW (l->data) && PLENARY_WINDOW (l->data)->file != NULL
        && g_file_equal (PLENARY_WINDOW (l->data)->file, file))
      return TRUE;

  return FALSE;
}

/**
 * plenary_window_open:
 * @self: a window
 * @file: a project file
 *
 * Opens a project, in this window when it has none, else in a new one; a window that shows it
 * already comes to the front.
 */
void
plenary_window_open (PlenaryWindow *self, GFile *file)
{
  g_return_if_fail (PLENARY_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (self->file != NULL && g_file_equal (self->file, file))
    return;
  if (self->file != NULL || is_shown_elsewhere (self, file))
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
open_uri_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  plenary_window_open (PLENARY_WINDOW (widget), file);
}

/* A person who closes a dialog has said all there is to say. */
static gboolean
is_dismissed (const GError *error)
{
  return g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED)
         || g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED)
         || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = plenary_new_project_dialog_choose_finish (
      PLENARY_NEW_PROJECT_DIALOG (source), result, &error);

  if (file != NULL)
    plenary_window_open (self, file);
  else if (!is_dismissed (error))
    plenary_window_show_error (self, _ ("The Project Could Not Be Made"), error);
}

static void
new_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  const PlenaryTemplate *template = plenary_template_find (g_variant_get_string (parameter, NULL));

  if (template != NULL)
    plenary_new_project_dialog_choose_async (plenary_new_project_dialog_new (template),
                                             GTK_WINDOW (widget), made_cb, g_object_ref (widget));
}

static void
imported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = plenary_import_project_finish (result, &error);

  if (file != NULL)
    {
      self->is_imported = self->file == NULL;
      plenary_window_open (self, file);
    }
  else if (!is_dismissed (error))
    plenary_window_show_error (self, _ ("The Document Could Not Be Imported"), error);
}

static void
import_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (GFile) input
      = parameter != NULL ? g_file_new_for_uri (g_variant_get_string (parameter, NULL)) : NULL;

  plenary_import_project_async (GTK_WINDOW (widget), input, imported_cb, g_object_ref (widget));
}

static GtkFileDialog *
create_open_dialog (const char *title)
{
  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (filter, _ ("Projects of Plenary"));
  gtk_file_filter_add_pattern (filter, "*.plenary");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));

  return dialog;
}

static void
open_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (GtkFileDialog) dialog = create_open_dialog (_ ("Open a Project"));

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

  g_autoptr (GtkFileDialog) dialog = plenary_file_dialog_new (_ ("Save a Copy"), self->project);
  g_autofree char *name = g_file_get_basename (self->file);
  /* Translators: the name of a file, as in “Copy of dialogue.plenary” */
  g_autofree char *copy = g_strdup_printf (_ ("Copy of %s"), name);

  gtk_file_dialog_set_initial_name (dialog, copy);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self), NULL, chosen_for_copy_cb, g_object_ref (self));
}

static void
chosen_for_edition_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryWindow) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (GError) error = NULL;

  if (file == NULL)
    return;

  g_autoptr (PlenaryProject) edition
      = plenary_project_create_next_edition (self->project, file, NULL, &error);

  /* It is opened in a window of its own, like any other project. */
  if (edition != NULL && plenary_project_close (edition, &error))
    plenary_window_open (self, file);
  else
    plenary_window_show_error (self, _ ("The Next Edition Could Not Be Made"), error);
}

static void
next_edition_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryWindow *self = PLENARY_WINDOW (widget);

  if (self->project == NULL)
    return;

  g_autoptr (GtkFileDialog) dialog = plenary_file_dialog_new (_ ("Next Edition"), self->project);
  g_autofree char *name = g_file_get_basename (self->file);
  /* Translators: the name of a file, as in “Next dialogue.plenary” */
  g_autofree char *suggested = g_strdup_printf (_ ("Next %s"), name);

  gtk_file_dialog_set_initial_name (dialog, suggested);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self), NULL, chosen_for_edition_cb,
                        g_object_ref (self));
}

static void
merged_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryMerge) merge
      = plenary_project_merge_file_finish (PLENARY_PROJECT (source), result, &error);

  if (merge != NULL)
    plenary_window_show_merge (self, merge);
  else
    plenary_window_show_error (self, _ ("The Copy Could Not Be Merged"), error);
}

static void
chosen_to_merge_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryWindow) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL)
    plenary_project_merge_file_async (self->project, file, NULL, merged_cb, g_object_ref (self));
}

static void
merge_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryWindow *self = PLENARY_WINDOW (widget);

  if (self->project == NULL)
    return;

  g_autoptr (GtkFileDialog) dialog = create_open_dialog (_ ("Merge Another Copy"));

  gtk_file_dialog_open (dialog, GTK_WINDOW (self), NULL, chosen_to_merge_cb, g_object_ref (self));
}

/* Says what a merge has done: in passing when nothing was in dispute. */
void
plenary_window_show_merge (PlenaryWindow *self, PlenaryMerge *merge)
{
  guint n_rows = plenary_merge_get_n_inserted (merge) + plenary_merge_get_n_changed (merge)
                 + plenary_merge_get_n_deleted (merge);
  g_autofree char *text = g_strdup_printf (
      ngettext ("%u change was merged", "%u changes were merged", n_rows), n_rows);

  if (g_list_model_get_n_items (plenary_merge_get_conflicts (merge)) > 0)
    adw_dialog_present (ADW_DIALOG (plenary_merge_dialog_new (merge)), GTK_WIDGET (self));
  else
    plenary_window_tell (self, n_rows > 0 ? text : _ ("The copy has nothing new"));
}

void
plenary_window_install_project_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    const char *parameter;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "project.new", "s", new_cb },
    { "project.open", NULL, open_cb },
    { "project.open-uri", "s", open_uri_cb },
    { "project.import", NULL, import_cb },
    { "project.import-uri", "s", import_cb },
    { "project.open-example", NULL, open_example_cb },
    { "project.save-copy", NULL, save_copy_cb },
    { "project.next-edition", NULL, next_edition_cb },
    { "project.merge", NULL, merge_cb },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter,
                                     actions[i].activate);
}
