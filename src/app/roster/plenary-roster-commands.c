/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-roster-commands.h"

#include "formats/csv/plenary-csv-people.h"
#include "formats/vcard/plenary-vcard-reader.h"
#include "formats/vcard/plenary-vcard-writer.h"
#include "operations/plenary-people-contacts.h"
#include "roster/plenary-duplicates-dialog.h"
#include "roster/plenary-import-people-dialog.h"
#include "widgets/plenary-file-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

/* What is in a file: one of the two. */
typedef struct
{
  PlenaryCsvTable *table;
  GPtrArray *contacts;
} List;

static void
list_free (List *list)
{
  g_clear_pointer (&list->table, plenary_csv_table_unref);
  g_clear_pointer (&list->contacts, g_ptr_array_unref);
  g_free (list);
}

static PlenaryProject *
get_project (PlenaryRosterPage *page)
{
  return plenary_page_get_project (PLENARY_PAGE (page));
}

static void
show_error (GtkWidget *widget, const char *heading, const GError *error)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, error->message);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  adw_dialog_present (dialog, widget);
}

/* Import */

static void
read_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  g_autoptr (GBytes) content = NULL;
  GError *error = NULL;
  List *list = g_new0 (List, 1);

  content = g_file_load_bytes (task_data, cancellable, NULL, &error);
  if (content != NULL && plenary_vcard_is_vcard (content))
    list->contacts = plenary_vcard_read (content, NULL, &error);
  else if (content != NULL)
    list->table = plenary_csv_table_read (content, NULL, &error);

  if (error == NULL)
    {
      g_task_return_pointer (task, list, (GDestroyNotify) list_free);
      return;
    }

  g_autofree char *name = g_file_get_basename (task_data);

  g_prefix_error (&error, "%s: ", name);
  list_free (list);
  g_task_return_error (task, error);
}

static void
imported_cb (PlenaryRosterPage *page, const char *counts)
{
  gtk_widget_activate_action (GTK_WIDGET (page), "window.tell-change", "s", counts);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  PlenaryRosterPage *page = PLENARY_ROSTER_PAGE (source);
  g_autoptr (GError) error = NULL;
  List *list = g_task_propagate_pointer (G_TASK (result), &error);

  if (list == NULL)
    {
      show_error (GTK_WIDGET (page), _ ("The List Could Not Be Read"), error);
      return;
    }

  PlenaryImportPeopleDialog *dialog
      = list->table != NULL
            ? plenary_import_people_dialog_new_for_table (get_project (page), list->table)
            : plenary_import_people_dialog_new_for_contacts (get_project (page), list->contacts);

  g_signal_connect_object (dialog, "imported", G_CALLBACK (imported_cb), page, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (page));
  list_free (list);
}

static void
chosen_to_import_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryRosterPage) page = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file == NULL)
    return;

  g_autoptr (GTask) task = g_task_new (page, NULL, read_cb, NULL);

  g_task_set_source_tag (task, chosen_to_import_cb);
  g_task_set_task_data (task, g_steal_pointer (&file), g_object_unref);
  g_task_run_in_thread (task, read_thread);
}

static GListModel *
list_filters (void)
{
  static const char *const suffixes[] = { "csv", "tsv", "txt", "vcf", "vcard" };
  GtkFileFilter *lists = gtk_file_filter_new ();
  GtkFileFilter *all = gtk_file_filter_new ();
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (lists, _ ("Lists and Address Books"));
  for (gsize i = 0; i < G_N_ELEMENTS (suffixes); i++)
    gtk_file_filter_add_suffix (lists, suffixes[i]);
  gtk_file_filter_set_name (all, _ ("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, lists);
  g_list_store_append (filters, all);
  g_object_unref (lists);
  g_object_unref (all);

  return G_LIST_MODEL (filters);
}

static GtkWindow *
get_window (GtkWidget *widget)
{
  return GTK_WINDOW (gtk_widget_get_root (widget));
}

static void
import_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (GtkFileDialog) dialog
      = plenary_file_dialog_new (_ ("Choose a List"), get_project (PLENARY_ROSTER_PAGE (widget)));
  g_autoptr (GListModel) filters = list_filters ();

  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_open (dialog, get_window (widget), NULL, chosen_to_import_cb,
                        g_object_ref (widget));
}

/* Export */

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWidget) page = user_data;
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autoptr (GError) error = NULL;

  if (!g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    {
      show_error (page, _ ("The Export Failed"), error);
      return;
    }

  /* Translators: the name of a file */
  g_autofree char *text = g_strdup_printf (_ ("“%s” was exported"), name);

  gtk_widget_activate_action (page, "window.tell", "s", text);
}

static void
chosen_to_export_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryRosterPage) page = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : NULL;

  if (file == NULL)
    return;

  g_autoptr (GPtrArray) contacts
      = plenary_people_list_contacts (plenary_page_get_model (PLENARY_PAGE (page)), NULL);
  gboolean is_vcard = g_str_has_suffix (name, ".vcf") || g_str_has_suffix (name, ".vcard");
  char *content = is_vcard ? plenary_vcard_write (contacts) : plenary_csv_people_write (contacts);
  g_autoptr (GBytes) bytes = g_bytes_new_take (content, strlen (content));

  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                                       written_cb, g_object_ref (page));
}

static void
export_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  const char *format = g_variant_get_string (parameter, NULL);
  g_autoptr (GtkFileDialog) dialog
      = plenary_file_dialog_new (_ ("Export People"), get_project (PLENARY_ROSTER_PAGE (widget)));
  g_autofree char *name
      = g_strconcat (_ ("People"), strcmp (format, "vcard") == 0 ? ".vcf" : ".csv", NULL);

  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, get_window (widget), NULL, chosen_to_export_cb,
                        g_object_ref (widget));
}

/* Duplicates */

static void
show_duplicates_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  adw_dialog_present (
      ADW_DIALOG (plenary_duplicates_dialog_new (get_project (PLENARY_ROSTER_PAGE (widget)))),
      widget);
}

static void
merge_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryRosterPage *page = PLENARY_ROSTER_PAGE (widget);
  g_autoptr (GPtrArray) selected = plenary_roster_page_list_selected (page);

  if (selected->len == 2)
    adw_dialog_present (ADW_DIALOG (plenary_duplicates_dialog_new_for_pair (
                            get_project (page), selected->pdata[0], selected->pdata[1])),
                        widget);
}

/**
 * plenary_roster_commands_install:
 * @widget_class: the class of the page
 *
 * Gives it the actions.
 */
void
plenary_roster_commands_install (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  gtk_widget_class_install_action (widget_class, "roster.import", NULL, import_cb);
  gtk_widget_class_install_action (widget_class, "roster.export", "s", export_cb);
  gtk_widget_class_install_action (widget_class, "roster.find-duplicates", NULL,
                                   show_duplicates_cb);
  gtk_widget_class_install_action (widget_class, "roster.merge", NULL, merge_cb);
}

/**
 * plenary_roster_commands_follow:
 * @page: a page
 *
 * Enables what can be done with what is in the roster, and with what is selected in it, now.
 */
void
plenary_roster_commands_follow (PlenaryRosterPage *page)
{
  g_return_if_fail (PLENARY_IS_ROSTER_PAGE (page));

  g_autoptr (GPtrArray) selected = plenary_roster_page_list_selected (page);
  gboolean can_edit = plenary_project_get_read_only_reason (get_project (page)) == NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (page), "roster.import", can_edit);
  gtk_widget_action_set_enabled (GTK_WIDGET (page), "roster.find-duplicates", can_edit);
  gtk_widget_action_set_enabled (GTK_WIDGET (page), "roster.merge", can_edit && selected->len == 2);
}
