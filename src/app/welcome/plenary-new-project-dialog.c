/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The date is a line of text, in whatever way the reader writes dates. What was understood of it
 * stands below in full, to the last day that the template has.
 */
#include "config.h"

#include "welcome/plenary-new-project-dialog.h"

#include "base/plenary-date.h"
#include "model/plenary-day.h"
#include "welcome/plenary-day-outline.h"
#include "widgets/plenary-file-dialog.h"
#include "widgets/plenary-date-field.h"

#include <glib/gi18n.h>

struct _PlenaryNewProjectDialog
{
  AdwDialog parent_instance;

  PlenaryDayOutline *outline;
  GtkLabel *description;
  AdwEntryRow *title;
  AdwEntryRow *first_day;
  GtkLabel *understood;
  GtkWidget *create_button;

  const PlenaryTemplate *template;
  guint n_days;
  GDate date; /* not valid while the line is no date */
  GTask *task;
  GFile *file; /* once it was chosen */
};

G_DEFINE_FINAL_TYPE (PlenaryNewProjectDialog, plenary_new_project_dialog, ADW_TYPE_DIALOG)

static char *
dup_date (const GDate *date, const char *format)
{
  char words[128];

  g_date_strftime (words, sizeof words, format, date);

  return g_strdup (words);
}

static char *
describe_days (PlenaryNewProjectDialog *self)
{
  GDate last = self->date;
  /* Translators: a day of an event; see g_date_strftime(). */
  const char *format = _ ("%A, %-d %B %Y");
  g_autofree char *from = dup_date (&self->date, format);

  if (self->n_days < 2)
    return g_steal_pointer (&from);
  g_date_add_days (&last, self->n_days - 1);

  g_autofree char *until = dup_date (&last, format);

  /* Translators: the first and the last day of an event */
  return g_strdup_printf (_ ("%s to %s"), from, until);
}

static void
set_error (GtkWidget *widget, gboolean is_error)
{
  if (is_error)
    gtk_widget_add_css_class (widget, "error");
  else
    gtk_widget_remove_css_class (widget, "error");
}

static void
date_changed_cb (PlenaryNewProjectDialog *self)
{
  g_autofree char *typed
      = plenary_date_field_parse (gtk_editable_get_text (GTK_EDITABLE (self->first_day)));
  gboolean is_date = typed != NULL && plenary_date_parse (typed, &self->date);
  g_autofree char *words = is_date ? describe_days (self) : NULL;

  gtk_label_set_label (self->understood,
                       is_date ? words : _ ("Write a date with day, month and year"));
  set_error (GTK_WIDGET (self->understood), !is_date);
  set_error (GTK_WIDGET (self->first_day), !is_date);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->first_day), GTK_ACCESSIBLE_STATE_INVALID,
                               is_date ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE,
                               -1);
  gtk_widget_set_sensitive (self->create_button, is_date);
  if (!is_date)
    g_date_clear (&self->date, 1);
}

static void
write_day (PlenaryNewProjectDialog *self, const GDate *date)
{
  g_autofree char *kept = plenary_date_format (date);
  g_autofree char *words = plenary_date_field_format (kept);

  gtk_editable_set_text (GTK_EDITABLE (self->first_day), words);
}

static void
show_error (PlenaryNewProjectDialog *self, const GError *error)
{
  AdwDialog *alert = adw_alert_dialog_new (_ ("The Project Could Not Be Made"), error->message);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (alert), "close", _ ("_Close"));
  adw_dialog_present (alert, GTK_WIDGET (self));
}

/* While the project is being made there is nothing to change, and no going back. */
static void
set_working (PlenaryNewProjectDialog *self, gboolean is_working)
{
  adw_dialog_set_can_close (ADW_DIALOG (self), !is_working);
  gtk_widget_set_sensitive (GTK_WIDGET (self), !is_working);
}

/* The person can choose another file, or give up. */
static void
fail (PlenaryNewProjectDialog *self, const GError *error)
{
  g_clear_object (&self->file);
  set_working (self, FALSE);
  gtk_widget_grab_focus (self->create_button);
  show_error (self, error);
}

static void create (PlenaryNewProjectDialog *self);

static void
trashed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryNewProjectDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (g_file_trash_finish (G_FILE (source), result, &error))
    create (self);
  else
    fail (self, error);
}

static void
created_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryNewProjectDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (plenary_template_create_project_finish (result, &error))
    adw_dialog_force_close (ADW_DIALOG (self));
  /* The person was asked whether to replace it; a project goes to the wastebasket all the same. */
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS))
    g_file_trash_async (self->file, G_PRIORITY_DEFAULT, NULL, trashed_cb, g_object_ref (self));
  else
    fail (self, error);
}

static void
create (PlenaryNewProjectDialog *self)
{
  plenary_template_create_project_async (self->template, self->file,
                                         gtk_editable_get_text (GTK_EDITABLE (self->title)),
                                         &self->date, created_cb, g_object_ref (self));
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryNewProjectDialog) self = user_data;

  g_clear_object (&self->file);
  self->file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  if (self->file == NULL || self->task == NULL)
    return;

  set_working (self, TRUE);
  create (self);
}

static void
create_cb (PlenaryNewProjectDialog *self)
{
  if (!g_date_valid (&self->date) || self->task == NULL)
    return;

  g_autoptr (GtkFileDialog) dialog = plenary_file_dialog_new_for_project (
      gtk_editable_get_text (GTK_EDITABLE (self->title)), NULL);

  gtk_file_dialog_save (dialog, g_task_get_task_data (self->task), NULL, chosen_cb,
                        g_object_ref (self));
}

static void
plenary_new_project_dialog_closed (AdwDialog *dialog)
{
  PlenaryNewProjectDialog *self = PLENARY_NEW_PROJECT_DIALOG (dialog);
  g_autoptr (GTask) task = g_steal_pointer (&self->task);

  if (task == NULL)
    return;
  if (self->file != NULL)
    g_task_return_pointer (task, g_steal_pointer (&self->file), g_object_unref);
  else
    g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_CANCELLED,
                                     _ ("No project was made"));
}

static void
plenary_new_project_dialog_dispose (GObject *object)
{
  PlenaryNewProjectDialog *self = PLENARY_NEW_PROJECT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_NEW_PROJECT_DIALOG);
  g_clear_object (&self->task);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (plenary_new_project_dialog_parent_class)->dispose (object);
}

static void
plenary_new_project_dialog_class_init (PlenaryNewProjectDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_new_project_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = plenary_new_project_dialog_closed;

  g_type_ensure (PLENARY_TYPE_DAY_OUTLINE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/welcome/plenary-new-project-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryNewProjectDialog, outline);
  gtk_widget_class_bind_template_child (widget_class, PlenaryNewProjectDialog, description);
  gtk_widget_class_bind_template_child (widget_class, PlenaryNewProjectDialog, title);
  gtk_widget_class_bind_template_child (widget_class, PlenaryNewProjectDialog, first_day);
  gtk_widget_class_bind_template_child (widget_class, PlenaryNewProjectDialog, understood);
  gtk_widget_class_bind_template_child (widget_class, PlenaryNewProjectDialog, create_button);
  gtk_widget_class_bind_template_callback (widget_class, create_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_changed_cb);
}

static void
plenary_new_project_dialog_init (PlenaryNewProjectDialog *self)
{
  g_date_clear (&self->date, 1);
  gtk_widget_init_template (GTK_WIDGET (self));
  plenary_date_field_add_calendar (self->first_day);
}

/**
 * plenary_new_project_dialog_new:
 * @template: what the project begins with
 *
 * Returns: (transfer floating): the dialog
 */
PlenaryNewProjectDialog *
plenary_new_project_dialog_new (const PlenaryTemplate *template)
{
  g_return_val_if_fail (template != NULL, NULL);

  PlenaryNewProjectDialog *self = g_object_new (PLENARY_TYPE_NEW_PROJECT_DIALOG, NULL);
  g_autoptr (PlenaryModel) model = plenary_template_load_model (template, NULL);
  GDate today;

  self->template = template;
  self->n_days = plenary_record_list_get_length (plenary_model_list (model, PLENARY_TYPE_DAY));
  plenary_day_outline_set_model (self->outline, model);
  adw_dialog_set_title (ADW_DIALOG (self), plenary_template_get_title (template));
  gtk_label_set_label (self->description, plenary_template_get_description (template));
  g_date_clear (&today, 1);
  g_date_set_time_t (&today, time (NULL));
  write_day (self, &today);

  return self;
}

/**
 * plenary_new_project_dialog_choose_async:
 * @self: a dialog that is not shown yet
 * @parent: the window to show it in
 * @callback: called when the project is there, or will not be
 * @user_data: for @callback
 *
 * Shows the dialog. What goes wrong is shown in it; the person can try again, or give up.
 */
void
plenary_new_project_dialog_choose_async (PlenaryNewProjectDialog *self,
                                         GtkWindow *parent,
                                         GAsyncReadyCallback callback,
                                         gpointer user_data)
{
  g_return_if_fail (PLENARY_IS_NEW_PROJECT_DIALOG (self));
  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (self->task == NULL);

  self->task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (self->task, plenary_new_project_dialog_choose_async);
  g_task_set_task_data (self->task, g_object_ref (parent), g_object_unref);
  adw_dialog_present (ADW_DIALOG (self), GTK_WIDGET (parent));
}

/**
 * plenary_new_project_dialog_choose_finish:
 * @self: a dialog
 * @result: what the callback got
 * @error: place for %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the file of the new project; %NULL when there is none
 */
GFile *
plenary_new_project_dialog_choose_finish (PlenaryNewProjectDialog *self,
                                          GAsyncResult *result,
                                          GError **error)
{
  g_return_val_if_fail (PLENARY_IS_NEW_PROJECT_DIALOG (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
