/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-person-photograph.h"

#include "model/plenary-attachment.h"
#include "model/plenary-person.h"
#include "operations/plenary-person-edits.h"
#include "widgets/plenary-file-dialog.h"
#include "widgets/plenary-form.h"
#include "widgets/plenary-photograph.h"

#include <glib/gi18n.h>

/* Pixels of the picture on the page, on screens of twice the resolution. */
#define PICTURE_SIZE 192

struct _PlenaryPersonPhotograph
{
  AdwBin parent_instance;

  /* Template widgets */
  AdwAvatar *avatar;
  GtkWidget *fields;
  GtkWidget *buttons;
  AdwEntryRow *description_row;
  AdwEntryRow *credit_row;
  AdwSwitchRow *consent_row;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *person;
  PlenaryRecord *attachment;
  PlenaryForm *form;
  GBytes *shown;
};

G_DEFINE_FINAL_TYPE (PlenaryPersonPhotograph, plenary_person_photograph, ADW_TYPE_BIN)

/* A picture that is being made ready, for whom. */
typedef struct
{
  PlenaryPersonPhotograph *self;
  char *person_id;
  char *name;
} Arrival;

static Arrival *
arrival_new (PlenaryPersonPhotograph *self, const char *name)
{
  Arrival *arrival = g_new0 (Arrival, 1);

  arrival->self = g_object_ref (self);
  arrival->person_id = g_strdup (plenary_record_get_id (self->person));
  arrival->name = g_strdup (name);

  return arrival;
}

static void
arrival_free (Arrival *arrival)
{
  g_object_unref (arrival->self);
  g_free (arrival->person_id);
  g_free (arrival->name);
  g_free (arrival);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Arrival, arrival_free)

static void
tell (PlenaryPersonPhotograph *self, const GError *error)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryPersonPhotograph) self = user_data;
  g_autoptr (GdkTexture) texture = plenary_photograph_load_finish (result, NULL);

  if (self->avatar != NULL && g_task_get_task_data (G_TASK (result)) == self->shown)
    adw_avatar_set_custom_image (self->avatar, GDK_PAINTABLE (texture));
}

static void
show_picture (PlenaryPersonPhotograph *self)
{
  GBytes *bytes = self->attachment != NULL
                      ? plenary_record_get_bytes (self->attachment, PLENARY_ATTACHMENT_CONTENT)
                      : NULL;

  if (bytes == self->shown)
    return;
  g_clear_pointer (&self->shown, g_bytes_unref);
  adw_avatar_set_custom_image (self->avatar, NULL);
  if (bytes == NULL)
    return;
  self->shown = g_bytes_ref (bytes);
  plenary_photograph_load_async (bytes, PICTURE_SIZE, loaded_cb, g_object_ref (self));
}

static void
show_all (PlenaryPersonPhotograph *self)
{
  PlenaryModel *model = plenary_project_get_model (self->project);
  const char *id = self->person != NULL
                       ? plenary_record_get_text (self->person, PLENARY_PERSON_PHOTO_ID)
                       : NULL;
  PlenaryRecord *attachment = plenary_model_lookup (model, PLENARY_TYPE_ATTACHMENT, id);
  gboolean can_edit = plenary_project_get_read_only_reason (self->project) == NULL;

  if (g_set_object (&self->attachment, attachment))
    plenary_form_set_record (self->form, attachment);
  gtk_widget_set_visible (self->fields, attachment != NULL);
  gtk_widget_set_visible (self->buttons, can_edit);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "photograph.remove",
                                 can_edit && attachment != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "photograph.choose", can_edit);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "photograph.paste", can_edit);
  show_picture (self);
}

static void
prepared_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Arrival) arrival = user_data;
  PlenaryPersonPhotograph *self = arrival->self;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) content = plenary_photograph_prepare_finish (result, &error);

  if (self->project == NULL)
    return;

  PlenaryModel *model = plenary_project_get_model (self->project);
  PlenaryRecord *person = plenary_model_lookup (model, PLENARY_TYPE_PERSON, arrival->person_id);

  if (content != NULL && person != NULL)
    {
      PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Set Photograph"));

      plenary_person_set_photograph (edit, model, person, arrival->name, content);
      plenary_edit_commit (edit, &error);
    }
  if (error != NULL)
    {
      g_prefix_error (&error, "%s: ", arrival->name);
      tell (self, error);
    }
}

static void
take_file (PlenaryPersonPhotograph *self, GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  plenary_photograph_prepare_async (file, prepared_cb, arrival_new (self, name));
}

static void
take_texture (PlenaryPersonPhotograph *self, GdkTexture *texture)
{
  g_autoptr (GBytes) file = gdk_texture_save_to_png_bytes (texture);

  plenary_photograph_prepare_bytes_async (file, prepared_cb, arrival_new (self, _ ("Photograph")));
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryPersonPhotograph) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL && self->person != NULL)
    take_file (self, file);
  else if (file == NULL && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell (self, error);
}

static void
choose_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (GtkFileDialog) dialog = plenary_file_dialog_new (
      _ ("Choose a Photograph"), PLENARY_PERSON_PHOTOGRAPH (widget)->project);
  g_autoptr (GtkFileFilter) pictures = gtk_file_filter_new ();
  GtkRoot *root = gtk_widget_get_root (widget);

  gtk_file_filter_add_mime_type (pictures, "image/*");
  gtk_file_filter_set_name (pictures, _ ("Pictures"));
  gtk_file_dialog_set_default_filter (dialog, pictures);
  gtk_file_dialog_open (dialog, GTK_WINDOW (root), NULL, chosen_cb, g_object_ref (widget));
}

static void
pasted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryPersonPhotograph) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture
      = gdk_clipboard_read_texture_finish (GDK_CLIPBOARD (source), result, &error);

  if (texture != NULL && self->person != NULL)
    take_texture (self, texture);
  else if (texture == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s",
                                _ ("There is no picture to paste"));
}

static void
paste_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gdk_clipboard_read_texture_async (gtk_widget_get_clipboard (widget), NULL, pasted_cb,
                                    g_object_ref (widget));
}

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryPersonPhotograph *self = PLENARY_PERSON_PHOTOGRAPH (widget);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Remove Photograph"));
  g_autoptr (GError) error = NULL;

  plenary_person_remove_photograph (edit, plenary_project_get_model (self->project), self->person);
  if (!plenary_edit_commit (edit, &error))
    tell (self, error);
}

static gboolean
drop_cb (PlenaryPersonPhotograph *self, const GValue *value)
{
  if (self->person == NULL || plenary_project_get_read_only_reason (self->project) != NULL)
    return FALSE;
  if (G_VALUE_HOLDS (value, G_TYPE_FILE))
    take_file (self, g_value_get_object (value));
  else if (G_VALUE_HOLDS (value, GDK_TYPE_TEXTURE))
    take_texture (self, g_value_get_object (value));

  return TRUE;
}

static void
plenary_person_photograph_dispose (GObject *object)
{
  PlenaryPersonPhotograph *self = PLENARY_PERSON_PHOTOGRAPH (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_PERSON_PHOTOGRAPH);
  g_clear_object (&self->form);
  g_clear_object (&self->attachment);
  g_clear_object (&self->person);
  g_clear_object (&self->project);
  g_clear_pointer (&self->shown, g_bytes_unref);

  G_OBJECT_CLASS (plenary_person_photograph_parent_class)->dispose (object);
}

static void
plenary_person_photograph_class_init (PlenaryPersonPhotographClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_person_photograph_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/roster/plenary-person-photograph.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonPhotograph, avatar);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonPhotograph, fields);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonPhotograph, buttons);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonPhotograph, description_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonPhotograph, credit_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonPhotograph, consent_row);
  gtk_widget_class_install_action (widget_class, "photograph.choose", NULL, choose_cb);
  gtk_widget_class_install_action (widget_class, "photograph.paste", NULL, paste_cb);
  gtk_widget_class_install_action (widget_class, "photograph.remove", NULL, remove_cb);
}

static void
plenary_person_photograph_init (PlenaryPersonPhotograph *self)
{
  GType types[] = { G_TYPE_FILE, GDK_TYPE_TEXTURE };
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/**
 * plenary_person_photograph_set_project:
 * @self: a widget that has no project yet
 * @project: the project of the people whose photographs it shows
 */
void
plenary_person_photograph_set_project (PlenaryPersonPhotograph *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_PERSON_PHOTOGRAPH (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (self->project == NULL);

  self->project = g_object_ref (project);
  self->form = plenary_form_new (project);
  plenary_form_add_text (self->form, GTK_EDITABLE (self->description_row),
                         PLENARY_ATTACHMENT_DESCRIPTION, _ ("Describe Photograph"));
  plenary_form_add_text (self->form, GTK_EDITABLE (self->credit_row), PLENARY_ATTACHMENT_CREDIT,
                         _ ("Change Credit of Photograph"));
  plenary_form_add_switch (self->form, self->consent_row, PLENARY_ATTACHMENT_CONSENT,
                           _ ("Change Consent to Photograph"));
  g_signal_connect_object (plenary_project_get_model (project), "changed", G_CALLBACK (show_all),
                           self, G_CONNECT_SWAPPED);
  show_all (self);
}

/**
 * plenary_person_photograph_set_person:
 * @self: a widget that has a project
 * @person: (nullable): a person of it
 *
 * Shows the photograph of a person.
 */
void
plenary_person_photograph_set_person (PlenaryPersonPhotograph *self, PlenaryRecord *person)
{
  g_return_if_fail (PLENARY_IS_PERSON_PHOTOGRAPH (self));
  g_return_if_fail (self->project != NULL);

  g_set_object (&self->person, person);
  show_all (self);
}
