/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-file-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

/* Letters of a name, the suffix left out: what a chooser of files shows of it. */
#define MAX_LETTERS 60

/* Cuts a name after the last word that fits, or within a word that is longer. */
static void
shorten (char *name)
{
  if (g_utf8_strlen (name, -1) <= MAX_LETTERS)
    return;

  char *end = g_utf8_offset_to_pointer (name, MAX_LETTERS);
  char *space = g_utf8_strrchr (name, end + 1 - name, ' ');

  *(space != NULL ? space : end) = '\0';
}

/**
 * plenary_file_dialog_dup_name:
 * @title: title of an event, or name of a document, however long
 * @suffix: what the name ends with, with its dot
 *
 * Suggests what a file is called.
 *
 * Returns: (transfer full): a name without what file systems keep for themselves
 */
char *
plenary_file_dialog_dup_name (const char *title, const char *suffix)
{
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (suffix != NULL, NULL);

  g_autofree char *name = g_strstrip (g_strdup (title));

  g_strdelimit (name, "/\\:*?\"<>|\n\r\t", '-');
  while (*name == '.')
    memmove (name, name + 1, strlen (name));
  shorten (name);

  return g_strconcat (*name != '\0' ? name : _ ("Event"), suffix, NULL);
}

/**
 * plenary_file_dialog_new:
 * @title: what is asked for
 * @project: the project that the file has to do with
 *
 * Returns: (transfer full): a dialog that begins where the project is kept
 */
GtkFileDialog *
plenary_file_dialog_new (const char *title, PlenaryProject *project)
{
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);

  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GFile) folder = g_file_get_parent (plenary_project_get_file (project));

  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_initial_folder (dialog, folder);

  return dialog;
}

/**
 * plenary_file_dialog_new_for_project:
 * @title: title of the event
 * @folder: (nullable): where to begin; %NULL for the folder of documents
 *
 * Makes a dialog that asks for the file of a new project.
 *
 * Returns: (transfer full): the dialog
 */
GtkFileDialog *
plenary_file_dialog_new_for_project (const char *title, GFile *folder)
{
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (folder == NULL || G_IS_FILE (folder), NULL);

  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autofree char *name = plenary_file_dialog_dup_name (title, ".plenary");
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
