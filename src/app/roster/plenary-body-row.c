/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-body-row.h"

#include "compose/plenary-body-name.h"
#include "model/plenary-body.h"
#include "operations/plenary-party-choice.h"
#include "widgets/plenary-body-picker.h"

#include <glib/gi18n.h>

struct _PlenaryBodyRow
{
  AdwActionRow parent_instance;

  GtkMenuButton *button;
  GtkWidget *clear_button;
  PlenaryBodyPicker *picker;

  PlenaryProject *project;
  PlenaryRecord *record;
  guint column;
  const char *label;
};

G_DEFINE_FINAL_TYPE (PlenaryBodyRow, plenary_body_row, ADW_TYPE_ACTION_ROW)

static void
show_body (PlenaryBodyRow *self)
{
  if (self->record == NULL)
    return;

  PlenaryModel *model = plenary_project_get_model (self->project);
  const PlenaryTableInfo *info = plenary_row_get_info (plenary_record_get_row (self->record));
  PlenaryRecord *body = plenary_model_lookup (model, PLENARY_TYPE_BODY,
                                              plenary_record_get_text (self->record, self->column));
  g_autofree char *name = body != NULL ? plenary_body_dup_name (body, PLENARY_BODY_FORM_USUAL)
                                       : g_strdup (_ ("None"));

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), name);
  gtk_widget_set_visible (self->clear_button,
                          body != NULL && !info->columns[self->column].is_required
                              && plenary_project_get_read_only_reason (self->project) == NULL);
}

static void
write_body (PlenaryBodyRow *self, PlenaryEdit *edit, const char *body_id)
{
  g_autoptr (GError) error = NULL;

  plenary_edit_set_text (edit, G_OBJECT_TYPE (self->record), plenary_record_get_id (self->record),
                         self->column, body_id);
  if (!plenary_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}

static void
chosen_cb (PlenaryBodyRow *self, PlenaryPartyChoice *choice)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, self->label);
  g_autofree char *id = plenary_party_choice_add_to_roster (choice, edit);

  write_body (self, edit, id);
}

static void
clear_cb (PlenaryBodyRow *self)
{
  write_body (self, plenary_project_begin_edit (self->project, self->label), NULL);
}

static void
plenary_body_row_dispose (GObject *object)
{
  PlenaryBodyRow *self = PLENARY_BODY_ROW (object);

  g_clear_object (&self->record);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_body_row_parent_class)->dispose (object);
}

static void
plenary_body_row_class_init (PlenaryBodyRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_body_row_dispose;
}

static void
plenary_body_row_init (PlenaryBodyRow *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  self->clear_button = gtk_button_new_from_icon_name ("edit-clear-symbolic");
  self->picker = plenary_body_picker_new ();

  gtk_menu_button_set_icon_name (self->button, "edit-find-symbolic");
  gtk_menu_button_set_popover (self->button, GTK_WIDGET (self->picker));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _ ("Choose a Body"));
  gtk_widget_set_tooltip_text (self->clear_button, _ ("Without a Body"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->clear_button);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->button));
  gtk_widget_set_valign (self->clear_button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->clear_button, "flat");
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), GTK_WIDGET (self->button));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "property");
  g_signal_connect_object (self->picker, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->clear_button, "clicked", G_CALLBACK (clear_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * plenary_body_row_bind:
 * @self: a row that is not bound yet
 * @project: a project
 * @column: a column that refers to a body, in the records that the row is to show
 * @label: what a change of it is called; a static string
 */
void
plenary_body_row_bind (PlenaryBodyRow *self,
                       PlenaryProject *project,
                       guint column,
                       const char *label)
{
  g_return_if_fail (PLENARY_IS_BODY_ROW (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (self->project == NULL);

  self->project = g_object_ref (project);
  self->column = column;
  self->label = label;
  plenary_body_picker_set_model (self->picker, plenary_project_get_model (project));
  gtk_widget_set_visible (GTK_WIDGET (self->button),
                          plenary_project_get_read_only_reason (project) == NULL);
  g_signal_connect_object (plenary_project_get_model (project), "changed", G_CALLBACK (show_body),
                           self, G_CONNECT_SWAPPED);
}

/**
 * plenary_body_row_set_record:
 * @self: a row that is bound
 * @record: (nullable): the record whose body it shows
 */
void
plenary_body_row_set_record (PlenaryBodyRow *self, PlenaryRecord *record)
{
  g_return_if_fail (PLENARY_IS_BODY_ROW (self));
  g_return_if_fail (self->project != NULL);

  g_set_object (&self->record, record);
  show_body (self);
}
