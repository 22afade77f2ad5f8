/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "welcome/plenary-project-file-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

#define SUFFIX ".plenary"

/* Bytes that a file name may have, the suffix and some room for whoever copies it left out. */
#define MAX_NAME_BYTES 200

/**
 * plenary_project_file_dup_name:
 * @title: title of an event, or name of a document, however long
 *
 * Suggests what the file of a project is called.
 *
 * Returns: (transfer full): a name with the suffix of projects, without what file systems keep for
 *   themselves
 */
char *
plenary_project_file_dup_name (const char *title)
{
  g_return_val_if_fail (title != NULL, NULL);

  g_autofree char *name = g_strstrip (g_strdup (title));

  g_strdelimit (name, "/\\:*?\"<>|\n\r\t", '-');
  while (*name == '.')
    memmove (name, name + 1, strlen (name));
  if (strlen (name) > MAX_NAME_BYTES)
    {
      *g_utf8_find_prev_char (name, name + MAX_NAME_BYTES) = '\0';
      g_strchomp (name);
    }

  return g_strconcat (*name != '\0' ? name : _ ("Event"), SUFFIX, NULL);
}

/**
 * plenary_project_file_dialog_new:
 * @title: title of the event
 * @folder: (nullable): where to begin; %NULL for the folder of documents
 *
 * Makes a dialog that asks for the file of a new project.
 *
 * Returns: (transfer full): the dialog
 */
GtkFileDialog *
plenary_project_file_dialog_new (const char *title, GFile *folder)
{
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (folder == NULL || G_IS_FILE (folder), NULL);

  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autofree char *name = plenary_project_file_dup_name (title);
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autoptr (GFile) usual = g_file_new_for_path (documents != NULL ? documents : g_get_home_dir ());

  gtk_file_filter_set_name (filter, _ ("Projects of Plenary"));
  gtk_file_filter_add_suffix (filter, "plenary");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _ ("Keep the New Project"));
  gtk_file_dialog_set_accept_label (dialog, _ ("_Create"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_initial_folder (dialog, folder != NULL ? folder : usual);
  gtk_file_dialog_set_initial_name (dialog, name);

  return dialog;
}
