/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The notice on the pages of a window: a lasting condition of its project, and the decision that
 * ends it. Of several the one that most needs a person is shown.
 */
#include "config.h"

#include "plenary-window-private.h"

#include "widgets/plenary-file-dialog.h"

#include <glib/gi18n.h>

static void
merged_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryMerge) merge
      = plenary_project_merge_with_disk_finish (PLENARY_PROJECT (source), result, &error);

  if (merge != NULL)
    plenary_window_show_merge (self, merge);
  else
    plenary_window_show_error (self, _ ("The Changes Could Not Be Merged"), error);
}

static void
taken_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!plenary_project_take_disk_finish (PLENARY_PROJECT (source), result, &error))
    plenary_window_show_error (self, _ ("The File Could Not Be Taken"), error);
}

static void
chosen_to_keep_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryWindow) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (GError) error = NULL;

  if (file == NULL)
    return;
  if (plenary_project_keep_both (self->project, file, &error))
    g_set_object (&self->file, file);
  else
    plenary_window_show_error (self, _ ("The Project Could Not Be Kept Beside the Other"), error);
}

static void
keep_both (PlenaryWindow *self)
{
  g_autoptr (GtkFileDialog) dialog = plenary_file_dialog_new (_ ("Keep Both"), self->project);
  g_autofree char *name = g_file_get_basename (self->file);
  /* Translators: the name of a file, as in “Mine – dialogue.plenary” */
  g_autofree char *suggested = g_strdup_printf (_ ("Mine – %s"), name);

  gtk_file_dialog_set_initial_name (dialog, suggested);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self), NULL, chosen_to_keep_cb, g_object_ref (self));
}

static void
decided_cb (PlenaryWindow *self, const char *response)
{
  if (g_str_equal (response, "merge"))
    plenary_project_merge_with_disk_async (self->project, NULL, merged_cb, g_object_ref (self));
  else if (g_str_equal (response, "keep"))
    keep_both (self);
  else if (g_str_equal (response, "take"))
    plenary_project_take_disk_async (self->project, NULL, taken_cb, g_object_ref (self));
}

/* Nothing is saved until a person has decided; each answer can be undone. */
static void
ask (PlenaryWindow *self)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (
      adw_alert_dialog_new (_ ("The File Has Changed"),
                            _ ("Your changes are safe, but not in the file. Merging brings both "
                               "together; taking the file "
                               "sets your changes aside, and Undo brings them back.")));

  adw_alert_dialog_add_responses (dialog, "later", _ ("_Later"), "take", _ ("_Take the File"),
                                  "keep", _ ("_Keep Both…"), "merge", _ ("_Merge"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "merge", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "merge");
  adw_alert_dialog_set_close_response (dialog, "later");
  g_signal_connect_object (dialog, "response", G_CALLBACK (decided_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

/* Does what the button of the notice says. */
void
plenary_window_answer_notice (PlenaryWindow *self)
{
  if (plenary_project_is_changed_on_disk (self->project))
    ask (self);
  else
    plenary_window_set_notice (self, NULL, NULL);
}

/* Shows the condition that the project is in. */
static void
follow (PlenaryWindow *self)
{
  const char *reason = plenary_project_get_read_only_reason (self->project);

  if (plenary_project_is_changed_on_disk (self->project))
    plenary_window_set_notice (self, _ ("Another program has changed the file"), _ ("_Decide…"));
  else if (reason != NULL)
    plenary_window_set_notice (self, reason, NULL);
  else if (plenary_project_is_recovered (self->project) && !self->is_recovery_known)
    plenary_window_set_notice (
        self, _ ("Changes that were not saved last time have been recovered"), _ ("_Dismiss"));
  else
    plenary_window_set_notice (self, NULL, NULL);
  self->is_recovery_known = TRUE;
}

static void
save_failed_cb (PlenaryWindow *self, const GError *error)
{
  g_autofree char *text = g_strdup_printf (
      /* Translators: what is wrong */
      _ ("The file could not be saved: %s. Everything is safe in the working copy."),
      error->message);

  if (!plenary_project_is_changed_on_disk (self->project))
    plenary_window_set_notice (self, text, _ ("_Dismiss"));
}

/* Follows the project that the window has just been given. */
void
plenary_window_watch_conditions (PlenaryWindow *self)
{
  g_signal_connect_object (self->project, "notify::changed-on-disk", G_CALLBACK (follow), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->project, "save-failed", G_CALLBACK (save_failed_cb), self,
                           G_CONNECT_SWAPPED);
  follow (self);
}
