/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-body-view.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-members.h"
#include "model/plenary-body.h"
#include "model/plenary-event.h"
#include "model/plenary-membership.h"
#include "operations/plenary-body-edits.h"
#include "operations/plenary-party-choice.h"
#include "roster/plenary-alias-group.h"
#include "roster/plenary-body-kind.h"
#include "roster/plenary-body-row.h"
#include "roster/plenary-record-group.h"
#include "roster/plenary-rendering-group.h"
#include "roster/plenary-use-group.h"
#include "widgets/plenary-body-picker.h"
#include "widgets/plenary-date-field.h"
#include "widgets/plenary-form.h"

#include <glib/gi18n.h>

struct _PlenaryBodyView
{
  AdwBin parent_instance;

  /* Template widgets */
  GtkScrolledWindow *scroller;
  PlenaryRenderingGroup *renderings;
  AdwEntryRow *name_row;
  AdwComboRow *kind_row;
  AdwEntryRow *acronym_row;
  AdwEntryRow *article_row;
  AdwEntryRow *formal_row;
  AdwEntryRow *adjective_row;
  AdwEntryRow *other_row;
  AdwEntryRow *region_row;
  AdwSwitchRow *champion_row;
  PlenaryBodyRow *parent_row;
  PlenaryBodyRow *mechanism_row;
  AdwComboRow *status_row;
  AdwEntryRow *founded_row;
  AdwEntryRow *ended_row;
  AdwEntryRow *website_row;
  PlenaryRecordGroup *members;
  GtkMenuButton *add_member;
  PlenaryAliasGroup *aliases;
  PlenaryUseGroup *uses;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *body;
  PlenaryForm *form;
};

G_DEFINE_FINAL_TYPE (PlenaryBodyView, plenary_body_view, ADW_TYPE_BIN)

static PlenaryModel *
get_model (PlenaryBodyView *self)
{
  return plenary_project_get_model (self->project);
}

static gboolean
can_edit (PlenaryBodyView *self)
{
  return plenary_project_get_read_only_reason (self->project) == NULL;
}

static gboolean
commit (PlenaryBodyView *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (plenary_edit_commit (edit, &error))
    return TRUE;
  gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);

  return FALSE;
}

static void
show_renderings (PlenaryBodyView *self)
{
  const struct
  {
    const char *caption;
    PlenaryBodyForm form;
  } forms[] = {
    { _ ("In a Sentence"), PLENARY_BODY_FORM_ARTICLE },
    { _ ("Role Line"), PLENARY_BODY_FORM_FULL },
    { _ ("Cover"), PLENARY_BODY_FORM_FORMAL },
    { _ ("After the First Mention"), PLENARY_BODY_FORM_ACRONYM },
  };
  const char *date = plenary_record_get_text (plenary_model_get_event (get_model (self)),
                                              PLENARY_EVENT_STARTS_ON);
  g_autofree char *members = plenary_members_dup_names (get_model (self), self->body, date);
  g_autofree char *day = plenary_date_field_format (date);
  g_autofree char *caption = *day != '\0'
                                 /* Translators: members of a body on a date */
                                 ? g_strdup_printf (_ ("Members on %s"), day)
                                 : g_strdup (_ ("Members"));

  plenary_rendering_group_begin (self->renderings);
  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *name = plenary_body_dup_name (self->body, forms[i].form);

      plenary_rendering_group_add (self->renderings, forms[i].caption, name);
    }
  plenary_rendering_group_add (self->renderings, caption, members);
  plenary_rendering_group_end (self->renderings);
}

/* Members */

/* In the order of PlenaryMembershipRole. */
static const char *const roles[]
    = { N_ ("Member"), N_ ("Chair"), N_ ("Co-chair"), N_ ("Observer") };

static char *
describe_member (PlenaryModel *model, PlenaryRecord *membership, char **detail)
{
  PlenaryRecord *member = plenary_model_lookup (
      model, PLENARY_TYPE_BODY, plenary_record_get_text (membership, PLENARY_MEMBERSHIP_MEMBER_ID));
  g_autofree char *time = plenary_date_field_format_span (
      plenary_record_get_text (membership, PLENARY_MEMBERSHIP_STARTS_ON),
      plenary_record_get_text (membership, PLENARY_MEMBERSHIP_ENDS_ON));
  const char *role = _ (roles[plenary_record_get_integer (membership, PLENARY_MEMBERSHIP_ROLE)]);

  *detail = time != NULL ? g_strdup_printf ("%s, %s", role, time) : g_strdup (role);

  return member != NULL ? plenary_body_dup_name (member, PLENARY_BODY_FORM_USUAL) : g_strdup ("");
}

static void
fill_member (PlenaryRecordRow *row)
{
  const char *const names[] = { _ (roles[0]), _ (roles[1]), _ (roles[2]), _ (roles[3]), NULL };

  plenary_record_row_add_choice (row, PLENARY_MEMBERSHIP_ROLE, _ ("Role"),
                                 _ ("Change Role of Member"), names);
  plenary_record_row_add_date (row, PLENARY_MEMBERSHIP_STARTS_ON, _ ("From"),
                               _ ("Change Membership"));
  plenary_record_row_add_date (row, PLENARY_MEMBERSHIP_ENDS_ON, _ ("Until"),
                               _ ("Change Membership"));
}

static const PlenaryRecordGroupInfo member_info = {
  .get_type = plenary_membership_get_type,
  .column = PLENARY_MEMBERSHIP_BODY_ID,
  .label = N_ ("Remove Member"),
  .fill = fill_member,
  .describe = describe_member,
  .move_label = N_ ("Move Member"),
};

static void
chosen_cb (PlenaryBodyView *self, PlenaryPartyChoice *choice)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Member"));
  g_autofree char *member_id = plenary_party_choice_add_to_roster (choice, edit);
  g_autofree char *id = plenary_body_add_member (edit, get_model (self),
                                                 plenary_record_get_id (self->body), member_id);

  commit (self, edit);
}

static void
sort_members_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryBodyView *self = PLENARY_BODY_VIEW (widget);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Sort Members"));

  plenary_body_sort_members (edit, get_model (self), self->body, g_variant_get_boolean (parameter));
  commit (self, edit);
}

static void
model_changed_cb (PlenaryBodyView *self)
{
  if (self->body == NULL
      || plenary_model_lookup (get_model (self), PLENARY_TYPE_BODY,
                               plenary_record_get_id (self->body))
             != self->body)
    return;
  show_renderings (self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    plenary_use_group_show (self->uses, get_model (self), self->body);
}

static void
map_cb (PlenaryBodyView *self)
{
  if (self->project != NULL)
    model_changed_cb (self);
}

static void
add_texts (PlenaryBodyView *self)
{
  const struct
  {
    AdwEntryRow *row;
    guint column;
    const char *label;
  } texts[] = {
    { self->name_row, PLENARY_BODY_NAME, _ ("Change Name of Body") },
    { self->acronym_row, PLENARY_BODY_ACRONYM, _ ("Change Acronym") },
    { self->article_row, PLENARY_BODY_ARTICLE, _ ("Change Article") },
    { self->formal_row, PLENARY_BODY_FORMAL_NAME, _ ("Change Formal Name") },
    { self->adjective_row, PLENARY_BODY_ADJECTIVE, _ ("Change Adjective") },
    { self->other_row, PLENARY_BODY_OTHER_NAME, _ ("Change Other Name") },
    { self->region_row, PLENARY_BODY_REGION, _ ("Change Region") },
    { self->website_row, PLENARY_BODY_WEBSITE, _ ("Change Website of Body") },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    plenary_form_add_text (self->form, GTK_EDITABLE (texts[i].row), texts[i].column,
                           texts[i].label);
}

static void
add_choices (PlenaryBodyView *self)
{
  g_autoptr (GtkStringList) kinds = plenary_body_kind_list_nouns ();

  adw_combo_row_set_model (self->kind_row, G_LIST_MODEL (kinds));
  plenary_form_add_choice (self->form, self->kind_row, PLENARY_BODY_KIND,
                           _ ("Change Kind of Body"));
  plenary_form_add_choice (self->form, self->status_row, PLENARY_BODY_STATUS,
                           _ ("Change Status of Body"));
  plenary_form_add_switch (self->form, self->champion_row, PLENARY_BODY_CHAMPION,
                           _ ("Change Champion Country"));
  plenary_date_field_add_calendar (self->founded_row);
  plenary_date_field_add_calendar (self->ended_row);
  plenary_form_add_parsed (self->form, self->founded_row, PLENARY_BODY_FOUNDED_ON,
                           _ ("Change Foundation of Body"), plenary_date_field_format,
                           plenary_date_field_parse);
  plenary_form_add_parsed (self->form, self->ended_row, PLENARY_BODY_ENDED_ON,
                           _ ("Change End of Body"), plenary_date_field_format,
                           plenary_date_field_parse);
}

static void
plenary_body_view_dispose (GObject *object)
{
  PlenaryBodyView *self = PLENARY_BODY_VIEW (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_BODY_VIEW);
  g_clear_object (&self->form);
  g_clear_object (&self->body);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_body_view_parent_class)->dispose (object);
}

static void
plenary_body_view_class_init (PlenaryBodyViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_body_view_dispose;

  g_type_ensure (PLENARY_TYPE_ALIAS_GROUP);
  g_type_ensure (PLENARY_TYPE_BODY_ROW);
  g_type_ensure (PLENARY_TYPE_RECORD_GROUP);
  g_type_ensure (PLENARY_TYPE_RENDERING_GROUP);
  g_type_ensure (PLENARY_TYPE_USE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/roster/plenary-body-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, renderings);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, name_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, kind_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, acronym_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, article_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, formal_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, adjective_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, other_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, region_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, champion_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, parent_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, mechanism_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, status_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, founded_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, ended_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, website_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, members);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, add_member);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, aliases);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBodyView, uses);
  gtk_widget_class_install_action (widget_class, "body.sort-members", "b", sort_members_cb);
}

static void
plenary_body_view_init (PlenaryBodyView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "map", G_CALLBACK (map_cb), NULL);
}

/**
 * plenary_body_view_set_project:
 * @self: a view that has no project yet
 * @project: the project of the bodies it shows
 */
void
plenary_body_view_set_project (PlenaryBodyView *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_BODY_VIEW (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (self->project == NULL);

  PlenaryBodyPicker *picker = plenary_body_picker_new ();

  self->project = g_object_ref (project);
  self->form = plenary_form_new (project);
  add_texts (self);
  add_choices (self);
  plenary_body_row_bind (self->parent_row, project, PLENARY_BODY_PARENT_ID,
                         _ ("Change What Body Is Part Of"));
  plenary_body_row_bind (self->mechanism_row, project, PLENARY_BODY_MECHANISM_ID,
                         _ ("Change Mechanism of Body"));
  plenary_record_group_bind (self->members, project, &member_info);
  plenary_alias_group_set_project (self->aliases, project);
  plenary_body_picker_set_model (picker, get_model (self));
  g_signal_connect_object (picker, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (self->add_member, GTK_WIDGET (picker));
  gtk_widget_set_visible (GTK_WIDGET (self->add_member), can_edit (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "body.sort-members", can_edit (self));
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * plenary_body_view_set_body:
 * @self: a view that has a project
 * @body: (nullable): a body of it
 *
 * Shows a body, from the top.
 */
void
plenary_body_view_set_body (PlenaryBodyView *self, PlenaryRecord *body)
{
  g_return_if_fail (PLENARY_IS_BODY_VIEW (self));
  g_return_if_fail (body == NULL || PLENARY_IS_BODY (body));
  g_return_if_fail (self->project != NULL);

  if (!g_set_object (&self->body, body))
    return;
  plenary_form_set_record (self->form, body);
  plenary_body_row_set_record (self->parent_row, body);
  plenary_body_row_set_record (self->mechanism_row, body);
  plenary_record_group_set_whole (self->members, body);
  plenary_alias_group_set_party (self->aliases, body);
  model_changed_cb (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/**
 * plenary_body_view_get_body:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the body that is shown
 */
PlenaryRecord *
plenary_body_view_get_body (PlenaryBodyView *self)
{
  g_return_val_if_fail (PLENARY_IS_BODY_VIEW (self), NULL);

  return self->body;
}

/**
 * plenary_body_view_start_typing:
 * @self: a view
 *
 * Gives the keyboard to the name, as of a body that was just added.
 */
void
plenary_body_view_start_typing (PlenaryBodyView *self)
{
  g_return_if_fail (PLENARY_IS_BODY_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->name_row));
}

/**
 * plenary_body_view_show_uses:
 * @self: a view
 *
 * Scrolls to where the body appears, and gives the keyboard to the first place.
 */
void
plenary_body_view_show_uses (PlenaryBodyView *self)
{
  g_return_if_fail (PLENARY_IS_BODY_VIEW (self));

  gtk_widget_child_focus (GTK_WIDGET (self->uses), GTK_DIR_TAB_FORWARD);
}
