/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "overview/plenary-logo-group.h"

#include "model/plenary-attachment.h"
#include "model/plenary-logo.h"
#include "operations/plenary-logo-edits.h"
#include "widgets/plenary-file-dialog.h"
#include "widgets/plenary-form.h"
#include "widgets/plenary-photograph.h"

#include <glib/gi18n.h>

/* Of the picture in its row; the pixels serve screens of twice the resolution. */
#define PICTURE_WIDTH  72
#define PICTURE_HEIGHT 32

struct _PlenaryLogoGroup
{
  PlenaryOrderedGroup parent_instance;

  GtkWidget *add_button;
};

G_DEFINE_FINAL_TYPE (PlenaryLogoGroup, plenary_logo_group, PLENARY_TYPE_ORDERED_GROUP)

/* A picture that is being made ready. */
typedef struct
{
  PlenaryLogoGroup *group;
  char *name;
} Arrival;

static void
arrival_free (Arrival *arrival)
{
  g_object_unref (arrival->group);
  g_free (arrival->name);
  g_free (arrival);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Arrival, arrival_free)

static void
prepared_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Arrival) arrival = user_data;
  PlenaryOrderedGroup *group = PLENARY_ORDERED_GROUP (arrival->group);
  PlenaryProject *project = plenary_ordered_group_get_project (group);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) content = plenary_photograph_prepare_finish (result, &error);

  if (content == NULL)
    {
      g_autofree char *text = g_strdup_printf ("“%s”: %s", arrival->name, error->message);

      gtk_widget_activate_action (GTK_WIDGET (group), "window.tell", "s", text);
      return;
    }
  /* Its page may be gone by now. */
  if (project == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Add Logo"));
  g_autofree char *id
      = plenary_logo_add (edit, plenary_project_get_model (project), arrival->name, content);

  plenary_ordered_group_commit (group, edit);
}

static void
add_file (PlenaryLogoGroup *self, GFile *file)
{
  Arrival *arrival = g_new0 (Arrival, 1);

  arrival->group = g_object_ref (self);
  arrival->name = g_file_get_basename (file);
  plenary_photograph_prepare_async (file, prepared_cb, arrival);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryLogoGroup) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL)
    add_file (self, file);
}

static void
add_clicked_cb (PlenaryLogoGroup *self)
{
  g_autoptr (GtkFileDialog) dialog = plenary_file_dialog_new (
      _ ("Add Logo"), plenary_ordered_group_get_project (PLENARY_ORDERED_GROUP (self)));
  g_autoptr (GtkFileFilter) pictures = gtk_file_filter_new ();

  gtk_file_filter_set_name (pictures, _ ("Pictures"));
  gtk_file_filter_add_pixbuf_formats (pictures);
  gtk_file_dialog_set_default_filter (dialog, pictures);
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                        opened_cb, g_object_ref (self));
}

static gboolean
drop_cb (PlenaryLogoGroup *self, const GValue *value, double x, double y, GtkDropTarget *target)
{
  add_file (self, g_value_get_object (value));

  return TRUE;
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkPicture) picture = user_data;
  g_autoptr (GdkTexture) texture = plenary_photograph_load_finish (result, NULL);

  if (texture != NULL)
    gtk_picture_set_paintable (picture, GDK_PAINTABLE (texture));
}

static GtkWidget *
create_picture (PlenaryRecord *attachment)
{
  GtkWidget *picture = gtk_picture_new ();
  GBytes *content = plenary_record_get_bytes (attachment, PLENARY_ATTACHMENT_CONTENT);

  gtk_widget_set_size_request (picture, PICTURE_WIDTH, PICTURE_HEIGHT);
  gtk_widget_set_valign (picture, GTK_ALIGN_CENTER);
  gtk_widget_set_overflow (picture, GTK_OVERFLOW_HIDDEN);
  if (content != NULL)
    plenary_photograph_load_async (content, 2 * PICTURE_WIDTH, loaded_cb, g_object_ref (picture));

  return picture;
}

static GtkWidget *
plenary_logo_group_create_row (PlenaryOrderedGroup *group, PlenaryRecord *logo)
{
  PlenaryProject *project = plenary_ordered_group_get_project (group);
  PlenaryRecord *attachment
      = plenary_model_lookup (plenary_project_get_model (project), PLENARY_TYPE_ATTACHMENT,
                              plenary_record_get_text (logo, PLENARY_LOGO_ATTACHMENT_ID));
  GtkWidget *row = adw_entry_row_new ();
  PlenaryForm *form = plenary_form_new (project);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Whose Logo This Is"));
  adw_entry_row_add_prefix (ADW_ENTRY_ROW (row), create_picture (attachment));
  plenary_form_add_text (form, GTK_EDITABLE (row), PLENARY_ATTACHMENT_DESCRIPTION,
                         _ ("Describe Logo"));
  plenary_form_set_record (form, attachment);
  g_object_set_data_full (G_OBJECT (row), "form", form, g_object_unref);

  return row;
}

static void
plenary_logo_group_class_init (PlenaryLogoGroupClass *klass)
{
  PlenaryOrderedGroupClass *group_class = PLENARY_ORDERED_GROUP_CLASS (klass);

  group_class->get_record_type = plenary_logo_get_type;
  group_class->rank_column = PLENARY_LOGO_RANK;
  group_class->move_label = N_ ("Move Logo");
  group_class->remove_label = N_ ("Remove Logo");
  group_class->create_row = plenary_logo_group_create_row;
  group_class->remove = plenary_logo_remove;
}

static void
plenary_logo_group_init (PlenaryLogoGroup *self)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_FILE, GDK_ACTION_COPY);

  self->add_button = gtk_button_new_from_icon_name ("list-add-symbolic");
  gtk_widget_set_tooltip_text (self->add_button, _ ("Add Logo"));
  gtk_widget_add_css_class (self->add_button, "flat");
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), self->add_button);
  g_signal_connect_object (self->add_button, "clicked", G_CALLBACK (add_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/**
 * plenary_logo_group_set_project:
 * @self: a group that has no project yet
 * @project: the project whose logos it shows
 */
void
plenary_logo_group_set_project (PlenaryLogoGroup *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_LOGO_GROUP (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));

  gtk_widget_set_visible (self->add_button, plenary_project_get_read_only_reason (project) == NULL);
  plenary_ordered_group_set_project (PLENARY_ORDERED_GROUP (self), project);
}
