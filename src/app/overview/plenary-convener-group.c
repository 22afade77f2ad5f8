/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "overview/plenary-convener-group.h"

#include "model/plenary-body.h"
#include "model/plenary-convener.h"
#include "operations/plenary-party-choice.h"
#include "widgets/plenary-body-picker.h"
#include "widgets/plenary-form.h"

#include <glib/gi18n.h>

struct _PlenaryConvenerGroup
{
  PlenaryOrderedGroup parent_instance;

  GtkMenuButton *add_button;
  PlenaryBodyPicker *picker;
};

G_DEFINE_FINAL_TYPE (PlenaryConvenerGroup, plenary_convener_group, PLENARY_TYPE_ORDERED_GROUP)

static void
chosen_cb (PlenaryConvenerGroup *self, PlenaryPartyChoice *choice)
{
  PlenaryOrderedGroup *group = PLENARY_ORDERED_GROUP (self);
  g_autofree char *rank = plenary_ordered_group_dup_last_rank (group);
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_CONVENER);
  PlenaryEdit *edit
      = plenary_project_begin_edit (plenary_ordered_group_get_project (group), _ ("Add Convener"));

  plenary_party_choice_fill_row (choice, edit, row);
  plenary_row_set_text (row, PLENARY_CONVENER_RANK, rank);
  plenary_edit_insert (edit, row);
  plenary_ordered_group_commit (group, edit);
}

static void
show_name (AdwPreferencesRow *row, GParamSpec *pspec, PlenaryRecord *body)
{
  adw_preferences_row_set_title (row, plenary_record_get_text (body, PLENARY_BODY_NAME));
}

static GtkWidget *
plenary_convener_group_create_row (PlenaryOrderedGroup *group, PlenaryRecord *convener)
{
  /* In the order of PlenaryConvenerCapacity. */
  const char *const capacities[]
      = { _ ("Chair"),        _ ("Co-chair"),  _ ("Host"),          _ ("Co-convener"),
          _ ("Co-organiser"), _ ("Supporter"), _ ("Pledge holder"), NULL };
  g_autoptr (GtkStringList) model = gtk_string_list_new (capacities);
  PlenaryProject *project = plenary_ordered_group_get_project (group);
  PlenaryRecord *body
      = plenary_model_lookup (plenary_project_get_model (project), PLENARY_TYPE_BODY,
                              plenary_record_get_text (convener, PLENARY_CONVENER_BODY_ID));
  GtkWidget *row = adw_combo_row_new ();
  PlenaryForm *form = plenary_form_new (project);

  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (model));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  plenary_form_add_choice (form, ADW_COMBO_ROW (row), PLENARY_CONVENER_CAPACITY,
                           _ ("Change Capacity"));
  plenary_form_set_record (form, convener);
  g_object_set_data_full (G_OBJECT (row), "form", form, g_object_unref);
  g_signal_connect_object (body, "notify", G_CALLBACK (show_name), row, G_CONNECT_SWAPPED);
  show_name (ADW_PREFERENCES_ROW (row), NULL, body);

  return row;
}

static void
plenary_convener_group_class_init (PlenaryConvenerGroupClass *klass)
{
  PlenaryOrderedGroupClass *group_class = PLENARY_ORDERED_GROUP_CLASS (klass);

  group_class->get_record_type = plenary_convener_get_type;
  group_class->rank_column = PLENARY_CONVENER_RANK;
  group_class->move_label = N_ ("Move Convener");
  group_class->remove_label = N_ ("Remove Convener");
  group_class->create_row = plenary_convener_group_create_row;
}

static void
plenary_convener_group_init (PlenaryConvenerGroup *self)
{
  self->add_button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  self->picker = plenary_body_picker_new ();
  gtk_menu_button_set_popover (self->add_button, GTK_WIDGET (self->picker));
  gtk_menu_button_set_icon_name (self->add_button, "list-add-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->add_button), _ ("Add Convener"));
  gtk_widget_add_css_class (GTK_WIDGET (self->add_button), "flat");
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self),
                                           GTK_WIDGET (self->add_button));
  g_signal_connect_object (self->picker, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
}

/**
 * plenary_convener_group_set_project:
 * @self: a group that has no project yet
 * @project: the project whose conveners it shows
 */
void
plenary_convener_group_set_project (PlenaryConvenerGroup *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_CONVENER_GROUP (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));

  plenary_body_picker_set_model (self->picker, plenary_project_get_model (project));
  gtk_widget_set_visible (GTK_WIDGET (self->add_button),
                          plenary_project_get_read_only_reason (project) == NULL);
  plenary_ordered_group_set_project (PLENARY_ORDERED_GROUP (self), project);
}
