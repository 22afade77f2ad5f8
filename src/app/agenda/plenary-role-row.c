/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-role-row.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-party.h"
#include "model/plenary-assignment.h"
#include "operations/plenary-role-slot.h"
#include "widgets/plenary-date-field.h"
#include "widgets/plenary-form.h"
#include "widgets/plenary-ordered-list.h"
#include "widgets/plenary-party-picker.h"
#include "widgets/plenary-role-words.h"

#include <glib/gi18n.h>

/* Further down than this slots are no longer indented: the panel is narrow. */
#define MAX_DEPTH   3
#define INDENTATION 18

struct _PlenaryRoleRow
{
  AdwPreferencesRow parent_instance;

  /* Template widgets */
  GtkBox *content;
  GtkBox *header;
  GtkLabel *role_label;
  GtkImage *state_icon;
  GtkDropDown *state_button;
  GtkToggleButton *details_button;
  PlenaryPartyPicker *picker;
  GtkWidget *problem_box;
  GtkLabel *problem;
  GtkLabel *note;
  PlenaryPartyPicker *successor;
  AdwEntryRow *topic_row;
  AdwEntryRow *capacity_row;
  PlenaryPartyPicker *on_behalf;
  AdwComboRow *mode_row;
  AdwEntryRow *owner_row;
  AdwEntryRow *due_row;
  AdwComboRow *role_row;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *slot;
  PlenaryForm *form;

  gboolean is_showing; /* what changes in a widget now was not chosen by a person */
};

G_DEFINE_FINAL_TYPE (PlenaryRoleRow, plenary_role_row, ADW_TYPE_PREFERENCES_ROW)

static PlenaryModel *
get_model (PlenaryRoleRow *self)
{
  return plenary_project_get_model (self->project);
}

static void
commit (PlenaryRoleRow *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}

static guint
get_depth (PlenaryRoleRow *self)
{
  guint depth = 0;

  for (PlenaryRecord *slot = self->slot; slot != NULL && depth <= MAX_DEPTH; depth++)
    slot = plenary_model_lookup (get_model (self), PLENARY_TYPE_ASSIGNMENT,
                                 plenary_record_get_text (slot, PLENARY_ASSIGNMENT_PARENT_ID));

  return depth - 1;
}

/* What the slot is besides a role with somebody in it. */
static char *
describe_note (PlenaryRoleRow *self, gboolean is_heading, gboolean is_pair)
{
  PlenaryModel *model = get_model (self);
  PlenaryRecord *successor = plenary_model_lookup (
      model, PLENARY_TYPE_ASSIGNMENT,
      plenary_record_get_text (self->slot, PLENARY_ASSIGNMENT_REPLACED_BY_ID));

  if (successor != NULL)
    {
      g_autoptr (PlenaryPartyChoice) party = plenary_party_choice_new_party (model, successor);

      return g_strdup_printf (_ ("Replaced by %s"), party != NULL
                                                        ? plenary_party_choice_get_name (party)
                                                        : _ ("somebody who is not named yet"));
    }
  if (is_heading)
    return g_strdup (_ ("Heading of the list below; its state is that of the whole list"));
  if (is_pair)
    return g_strdup (_ ("The pair below shares the theme"));

  return g_strdup ("");
}

static void
show_note (PlenaryRoleRow *self)
{
  g_autoptr (GPtrArray) pair = plenary_party_list_pair (get_model (self), self->slot);
  gboolean is_heading = plenary_role_slot_is_heading (get_model (self), self->slot);
  g_autofree char *note = describe_note (self, is_heading, pair->len > 0);

  gtk_label_set_text (self->note, note);
  gtk_widget_set_visible (GTK_WIDGET (self->note), *note != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->picker), !is_heading && pair->len == 0);
  gtk_widget_set_hexpand (GTK_WIDGET (self->details_button), is_heading || pair->len > 0);
}

static void
show_on_behalf (PlenaryRoleRow *self)
{
  PlenaryRecord *body = plenary_model_lookup (
      get_model (self), PLENARY_TYPE_BODY,
      plenary_record_get_text (self->slot, PLENARY_ASSIGNMENT_ON_BEHALF_ID));
  g_autoptr (PlenaryPartyChoice) choice
      = body != NULL ? plenary_party_choice_new_record (get_model (self), body) : NULL;

  plenary_party_picker_set_choice (self->on_behalf, choice);
}

/* A drop-down calls itself by what is chosen; that alone does not say what of. */
static void
show_state (PlenaryRoleRow *self, PlenaryAssignmentState state, const char *noun)
{
  g_autofree char *name = g_strdup_printf ("%s, %s", noun, plenary_role_words_get_state (state));

  gtk_drop_down_set_selected (self->state_button, (guint) state);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->state_button),
                                 GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->state_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_slot (PlenaryRoleRow *self)
{
  PlenaryRole role = (PlenaryRole) plenary_record_get_integer (self->slot, PLENARY_ASSIGNMENT_ROLE);
  PlenaryAssignmentState state
      = (PlenaryAssignmentState) plenary_record_get_integer (self->slot, PLENARY_ASSIGNMENT_STATE);
  const char *noun = plenary_role_words_get_noun (role);
  g_autoptr (PlenaryPartyChoice) party
      = plenary_party_choice_new_party (get_model (self), self->slot);

  self->is_showing = TRUE;
  gtk_label_set_text (self->role_label, noun);
  gtk_image_set_from_icon_name (self->state_icon, plenary_role_words_get_icon_name (state));
  show_state (self, state, noun);
  plenary_party_picker_set_title (self->picker, noun);
  plenary_party_picker_set_choice (self->picker, party);
  gtk_widget_set_margin_start (GTK_WIDGET (self->content), (int) get_depth (self) * INDENTATION);
  show_note (self);
  show_on_behalf (self);
  self->is_showing = FALSE;
}

static void
follow (PlenaryRoleRow *self)
{
  /* The last thing that is told of a slot may be that it is gone. */
  if (plenary_model_lookup (get_model (self), PLENARY_TYPE_ASSIGNMENT,
                            plenary_record_get_id (self->slot))
      == self->slot)
    show_slot (self);
}

static void
state_selected_cb (PlenaryRoleRow *self)
{
  guint state = gtk_drop_down_get_selected (self->state_button);

  if (self->is_showing || self->slot == NULL || state == GTK_INVALID_LIST_POSITION)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Change State of Role"));

  plenary_role_slot_set_state (edit, self->slot, (PlenaryAssignmentState) state);
  commit (self, edit);
}

static void
chosen_cb (PlenaryRoleRow *self, PlenaryPartyChoice *choice)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Fill Role"));

  plenary_role_slot_fill (edit, self->slot, choice);
  commit (self, edit);
  show_slot (self);
}

static void
successor_chosen_cb (PlenaryRoleRow *self, PlenaryPartyChoice *choice)
{
  gtk_widget_set_visible (GTK_WIDGET (self->successor), FALSE);
  if (*plenary_party_choice_get_name (choice) == '\0')
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Replace"));
  g_autofree char *id = plenary_role_slot_replace (edit, get_model (self), self->slot, choice);

  commit (self, edit);
  plenary_party_picker_set_choice (self->successor, NULL);
}

static void
on_behalf_chosen_cb (PlenaryRoleRow *self, PlenaryPartyChoice *choice)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Change On Behalf of"));
  g_autofree char *id = plenary_party_choice_add_to_roster (choice, edit);

  plenary_edit_set_text (edit, PLENARY_TYPE_ASSIGNMENT, plenary_record_get_id (self->slot),
                         PLENARY_ASSIGNMENT_ON_BEHALF_ID, id);
  commit (self, edit);
}

/* The list of roles knows who comes next. */
static void
done_cb (PlenaryRoleRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "roles.go-on", "s",
                              plenary_record_get_id (self->slot));
}

static void
replace_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryRoleRow *self = PLENARY_ROLE_ROW (widget);

  gtk_widget_set_visible (GTK_WIDGET (self->successor), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->successor));
}

static void
add_under_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryRoleRow *self = PLENARY_ROLE_ROW (widget);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Role"));
  g_autofree char *id = plenary_role_slot_add (
      edit, get_model (self), plenary_record_get_text (self->slot, PLENARY_ASSIGNMENT_SESSION_ID),
      plenary_record_get_id (self->slot),
      (PlenaryRole) plenary_record_get_integer (self->slot, PLENARY_ASSIGNMENT_ROLE), NULL);

  commit (self, edit);
}

static void
add_pair_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryRoleRow *self = PLENARY_ROLE_ROW (widget);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Pair of Co-Chairs"));
  g_autofree char *id = plenary_role_slot_add_pair (edit, get_model (self), self->slot);

  commit (self, edit);
}

static void
gather_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryRoleRow *self = PLENARY_ROLE_ROW (widget);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Confirm List as a Whole"));
  g_autofree char *id = plenary_role_slot_gather (edit, get_model (self), self->slot);

  commit (self, edit);
}

static void
add_form (PlenaryRoleRow *self)
{
  g_autoptr (GtkStringList) roles = plenary_role_words_list_roles ();

  adw_combo_row_set_model (self->role_row, G_LIST_MODEL (roles));
  plenary_date_field_add_calendar (self->due_row);
  self->form = plenary_form_new (self->project);
  plenary_form_add_text (self->form, GTK_EDITABLE (self->topic_row), PLENARY_ASSIGNMENT_TOPIC,
                         _ ("Change Theme"));
  plenary_form_add_text (self->form, GTK_EDITABLE (self->capacity_row), PLENARY_ASSIGNMENT_CAPACITY,
                         _ ("Change Capacity"));
  plenary_form_add_choice (self->form, self->mode_row, PLENARY_ASSIGNMENT_MODE,
                           _ ("Change Participation"));
  plenary_form_add_text (self->form, GTK_EDITABLE (self->owner_row), PLENARY_ASSIGNMENT_OWNER,
                         _ ("Change Who Asks"));
  plenary_form_add_parsed (self->form, self->due_row, PLENARY_ASSIGNMENT_DUE_ON,
                           _ ("Change Due Date"), plenary_date_field_format,
                           plenary_date_field_parse);
  plenary_form_add_choice (self->form, self->role_row, PLENARY_ASSIGNMENT_ROLE, _ ("Change Role"));
  plenary_form_set_record (self->form, self->slot);
}

static void
set_up_pickers (PlenaryRoleRow *self)
{
  PlenaryPartyPicker *pickers[] = { self->picker, self->successor, self->on_behalf };
  gboolean can_edit = plenary_project_get_read_only_reason (self->project) == NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (pickers); i++)
    {
      plenary_party_picker_set_model (pickers[i], get_model (self));
      plenary_party_picker_set_editable (pickers[i], can_edit);
    }
  plenary_party_picker_set_placeholder (self->picker, _ ("Name, State or free words"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->state_button), can_edit);
}

static void
plenary_role_row_dispose (GObject *object)
{
  PlenaryRoleRow *self = PLENARY_ROLE_ROW (object);

  g_clear_object (&self->form);
  /* The row lets go of the child first: it would unparent it once more after the template has. */
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_ROLE_ROW);
  g_clear_object (&self->slot);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_role_row_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/agenda/plenary-role-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, content);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, header);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, role_label);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, state_icon);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, state_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, details_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, picker);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, problem_box);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, problem);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, note);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, successor);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, topic_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, capacity_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, on_behalf);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, mode_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, owner_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, due_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoleRow, role_row);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_behalf_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, state_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, successor_chosen_cb);
}

static void
plenary_role_row_class_init (PlenaryRoleRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_role_row_dispose;

  g_type_ensure (PLENARY_TYPE_PARTY_PICKER);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "role.replace", NULL, replace_cb);
  gtk_widget_class_install_action (widget_class, "role.add-under", NULL, add_under_cb);
  gtk_widget_class_install_action (widget_class, "role.add-pair", NULL, add_pair_cb);
  gtk_widget_class_install_action (widget_class, "role.gather", NULL, gather_cb);
}

static void
plenary_role_row_init (PlenaryRoleRow *self)
{
  g_autoptr (GtkStringList) states = plenary_role_words_list_states ();

  self->is_showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_down_set_model (self->state_button, G_LIST_MODEL (states));
  self->is_showing = FALSE;
}

/**
 * plenary_role_row_new:
 * @project: a project
 * @slot: an assignment of it
 *
 * Returns: (transfer floating): a row that shows and changes the slot
 */
PlenaryRoleRow *
plenary_role_row_new (PlenaryProject *project, PlenaryRecord *slot)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (PLENARY_IS_ASSIGNMENT (slot), NULL);

  PlenaryRoleRow *self = g_object_new (PLENARY_TYPE_ROLE_ROW, NULL);

  self->project = g_object_ref (project);
  self->slot = g_object_ref (slot);
  set_up_pickers (self);
  add_form (self);
  plenary_ordered_row_set_entry (GTK_WIDGET (self), GTK_WIDGET (self->picker));
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (follow), self,
                           G_CONNECT_SWAPPED);
  show_slot (self);

  return self;
}

/**
 * plenary_role_row_create_menu:
 *
 * Returns: (transfer full): what can be done with a role besides moving and removing it
 */
GMenuModel *
plenary_role_row_create_menu (void)
{
  GMenu *menu = g_menu_new ();

  g_menu_append (menu, _ ("Re_place…"), "role.replace");
  g_menu_append (menu, _ ("Add _Under This"), "role.add-under");
  g_menu_append (menu, _ ("Add _Pair of Co-Chairs"), "role.add-pair");
  g_menu_append (menu, _ ("_Confirm the List as a Whole"), "role.gather");

  return G_MENU_MODEL (menu);
}

/**
 * plenary_role_row_set_menu:
 * @self: a row
 * @button: a button with a menu
 *
 * Puts the button to the others of the row.
 */
void
plenary_role_row_set_menu (PlenaryRoleRow *self, GtkWidget *button)
{
  g_return_if_fail (PLENARY_IS_ROLE_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (button));

  gtk_widget_add_css_class (button, "plenary-small-button");
  gtk_box_append (self->header, button);
}

/**
 * plenary_role_row_set_problem:
 * @self: a row
 * @sentence: what is wrong with who fills the role, or ""
 *
 * Shows a problem in the row.
 */
void
plenary_role_row_set_problem (PlenaryRoleRow *self, const char *sentence)
{
  g_return_if_fail (PLENARY_IS_ROLE_ROW (self));
  g_return_if_fail (sentence != NULL);

  gtk_label_set_text (self->problem, sentence);
  gtk_widget_set_visible (self->problem_box, *sentence != '\0');
}

/**
 * plenary_role_row_edit:
 * @self: a row
 *
 * Gives the keyboard to the entry of the row, or to its state where nobody is named.
 *
 * Returns: whether the row is on the screen
 */
gboolean
plenary_role_row_edit (PlenaryRoleRow *self)
{
  g_return_val_if_fail (PLENARY_IS_ROLE_ROW (self), FALSE);

  return gtk_widget_grab_focus (gtk_widget_get_visible (GTK_WIDGET (self->picker))
                                    ? GTK_WIDGET (self->picker)
                                    : GTK_WIDGET (self->state_button));
}
