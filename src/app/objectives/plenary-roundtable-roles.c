/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "objectives/plenary-roundtable-roles.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-composition.h"
#include "compose/plenary-party.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-assignment.h"
#include "model/plenary-session.h"
#include "operations/plenary-role-slot.h"
#include "widgets/plenary-party-picker.h"
#include "widgets/plenary-passing-popover.h"

#include <glib/gi18n.h>

/* Width of the field in a popover. */
#define PICKER_WIDTH 260

struct _PlenaryRoundtableRoles
{
  GtkWidget parent_instance;

  PlenaryProject *project;
  PlenaryRecord *session;
  GPtrArray *slots; /* Slot */
};

/* A button. */
typedef struct
{
  PlenaryRoundtableRoles *roles; /* borrowed */
  PlenaryRole role;
  PlenaryRecord *assignment; /* NULL where nobody is */
  char *label;
  GtkWidget *button; /* borrowed */
} Slot;

G_DEFINE_FINAL_TYPE (PlenaryRoundtableRoles, plenary_roundtable_roles, GTK_TYPE_WIDGET)

static PlenaryModel *
get_model (PlenaryRoundtableRoles *self)
{
  return plenary_project_get_model (self->project);
}

static void
slot_free (Slot *slot)
{
  g_clear_object (&slot->assignment);
  g_free (slot->label);
  g_free (slot);
}

static gboolean
is_filled (PlenaryRecord *assignment)
{
  switch (
      (PlenaryAssignmentState) plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE))
    {
    case PLENARY_ASSIGNMENT_STATE_DECLINED:
    case PLENARY_ASSIGNMENT_STATE_REPLACED:
    case PLENARY_ASSIGNMENT_STATE_ABSENT:
      return FALSE;
    case PLENARY_ASSIGNMENT_STATE_IDEA:
    case PLENARY_ASSIGNMENT_STATE_ENQUIRED:
    case PLENARY_ASSIGNMENT_STATE_TBC:
    case PLENARY_ASSIGNMENT_STATE_CONFIRMED:
    default:
      return TRUE;
    }
}

/* The name alone: a column has no room for posts. */
static char *
dup_name (PlenaryModel *model, PlenaryRecord *assignment)
{
  PlenaryParty party = plenary_party_of_assignment (model, assignment);
  gboolean is_confirmed = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE)
                          == PLENARY_ASSIGNMENT_STATE_CONFIRMED;
  g_autofree char *name = party.person != NULL ? plenary_person_dup_name (party.person, TRUE)
                          : party.body != NULL
                              ? plenary_body_dup_name (party.body, PLENARY_BODY_FORM_USUAL)
                              : g_strdup (party.words);

  if (is_confirmed)
    return g_steal_pointer (&name);
  if (*name == '\0')
    return g_strdup (_ ("to be confirmed"));

  /* Translators: a name that is to be confirmed */
  return g_strdup_printf (_ ("%s (tbc)"), name);
}

static Slot *
slot_new (PlenaryRoundtableRoles *self, PlenaryRole role, PlenaryRecord *assignment, char *label)
{
  Slot *slot = g_new0 (Slot, 1);

  slot->roles = self;
  slot->role = role;
  slot->assignment = assignment != NULL ? g_object_ref (assignment) : NULL;
  slot->label = label;

  return slot;
}

static Slot *
slot_new_filled (PlenaryRoundtableRoles *self, PlenaryRole role, PlenaryRecord *assignment)
{
  g_autofree char *name = dup_name (get_model (self), assignment);

  /* Translators: a role, and who has it */
  return slot_new (self, role, assignment,
                   g_strdup_printf (_ ("%s: %s"), plenary_role_get_noun (role, FALSE), name));
}

/* Adds the slots of one role; where nobody is, an open one, after all that are filled. */
static void
add_slots (PlenaryRoundtableRoles *self,
           GPtrArray *slots,
           guint *n_filled,
           PlenaryRole role,
           const char *invitation)
{
  PlenaryRecordList *list = plenary_model_list_by (get_model (self), PLENARY_TYPE_ASSIGNMENT,
                                                   PLENARY_ASSIGNMENT_SESSION_ID,
                                                   plenary_record_get_id (self->session));
  guint n_before = *n_filled;

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (list, i);

      if (plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE) == (int) role
          && is_filled (assignment))
        g_ptr_array_insert (slots, (int) (*n_filled)++, slot_new_filled (self, role, assignment));
    }
  if (*n_filled == n_before && invitation != NULL)
    g_ptr_array_add (slots, slot_new (self, role, NULL, g_strdup (invitation)));
}

/* Roundtables ask for four roles; another session shows who leads it. */
static GPtrArray *
list_slots (PlenaryRoundtableRoles *self)
{
  const struct
  {
    PlenaryRole role;
    const char *invitation; /* where a roundtable has nobody */
  } roles[] = {
    { PLENARY_ROLE_CHAIR, _ ("Add a Chair") },
    { PLENARY_ROLE_CO_CHAIR, _ ("Add a Co-Chair") },
    { PLENARY_ROLE_FACILITATOR, _ ("Add a Facilitator") },
    { PLENARY_ROLE_RAPPORTEUR, _ ("Add a Rapporteur") },
    { PLENARY_ROLE_MODERATOR, NULL },
    { PLENARY_ROLE_HOST, NULL },
    { PLENARY_ROLE_CO_HOST, NULL },
  };
  gboolean is_roundtable = plenary_record_get_integer (self->session, PLENARY_SESSION_KIND)
                           == PLENARY_SESSION_KIND_ROUNDTABLE;
  GPtrArray *slots = g_ptr_array_new_with_free_func ((GDestroyNotify) slot_free);
  guint n_filled = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    add_slots (self, slots, &n_filled, roles[i].role, is_roundtable ? roles[i].invitation : NULL);

  return slots;
}

static void
commit (PlenaryRoundtableRoles *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}

static void
fill (Slot *slot, PlenaryEdit *edit, PlenaryPartyChoice *choice)
{
  PlenaryRoundtableRoles *self = slot->roles;

  if (slot->assignment != NULL)
    plenary_role_slot_fill (edit, slot->assignment, choice);
  else
    g_free (plenary_role_slot_add (edit, get_model (self), plenary_record_get_id (self->session),
                                   NULL, slot->role, choice));
}

/* The button of a role keeps the keyboard when it is made anew. */
static void
focus_role (PlenaryRoundtableRoles *self, PlenaryRole role)
{
  for (guint i = 0; i < self->slots->len; i++)
    {
      Slot *slot = self->slots->pdata[i];

      if (slot->role == role)
        {
          gtk_widget_grab_focus (slot->button);
          return;
        }
    }
}

/* After the popover is closed: it goes with the buttons when they are made anew. */
static void
finish (Slot *slot, PlenaryEdit *edit)
{
  g_autoptr (PlenaryRoundtableRoles) self = g_object_ref (slot->roles);
  PlenaryRole role = slot->role;

  commit (self, edit);
  focus_role (self, role);
}

static void
close_popover (Slot *slot)
{
  GtkWidget *popover = gtk_widget_get_last_child (slot->button);

  if (GTK_IS_POPOVER (popover))
    gtk_popover_popdown (GTK_POPOVER (popover));
}

static void
chosen_cb (PlenaryPartyPicker *picker, PlenaryPartyChoice *choice, gpointer user_data)
{
  Slot *slot = user_data;
  const char *name = plenary_party_choice_get_name (choice);

  if (*name == '\0' && plenary_party_choice_get_record (choice) == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (
      slot->roles->project, slot->assignment != NULL ? _ ("Change Role") : _ ("Fill Role"));

  fill (slot, edit, choice);
  close_popover (slot);
  finish (slot, edit);
}

static void
remove_cb (GtkButton *button, gpointer user_data)
{
  Slot *slot = user_data;
  PlenaryEdit *edit = plenary_project_begin_edit (slot->roles->project, _ ("Remove Role"));

  plenary_role_slot_remove (edit, get_model (slot->roles), slot->assignment);
  close_popover (slot);
  finish (slot, edit);
}

static GtkWidget *
create_picker (Slot *slot)
{
  PlenaryModel *model = get_model (slot->roles);
  GtkWidget *picker = plenary_party_picker_new ();
  PlenaryParty party = slot->assignment != NULL
                           ? plenary_party_of_assignment (model, slot->assignment)
                           : (PlenaryParty) { 0 };
  PlenaryRecord *record = party.person != NULL ? party.person : party.body;

  plenary_party_picker_set_model (PLENARY_PARTY_PICKER (picker), model);
  plenary_party_picker_set_title (PLENARY_PARTY_PICKER (picker),
                                  plenary_role_get_noun (slot->role, FALSE));
  plenary_party_picker_set_placeholder (PLENARY_PARTY_PICKER (picker), _ ("Person, body or words"));
  gtk_widget_set_size_request (picker, PICKER_WIDTH, -1);
  if (record != NULL)
    {
      g_autoptr (PlenaryPartyChoice) choice = plenary_party_choice_new_record (model, record);

      plenary_party_picker_set_choice (PLENARY_PARTY_PICKER (picker), choice);
    }
  g_signal_connect (picker, "chosen", G_CALLBACK (chosen_cb), slot);

  return picker;
}

/* What the button opens is made when it is opened: a board has dozens of them. A menu button does
 * not do, since it is as high as one line whatever its label needs. */
static void
clicked_cb (GtkButton *button, gpointer user_data)
{
  Slot *slot = user_data;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *popover = gtk_popover_new ();

  gtk_box_append (GTK_BOX (box), create_picker (slot));
  if (slot->assignment != NULL)
    {
      GtkWidget *remove = gtk_button_new_with_label (_ ("Remove"));

      g_signal_connect (remove, "clicked", G_CALLBACK (remove_cb), slot);
      gtk_box_append (GTK_BOX (box), remove);
    }
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  plenary_passing_popover_open (popover, GTK_WIDGET (button));
}

static GtkWidget *
create_button (Slot *slot)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (slot->label);

  gtk_label_set_xalign (GTK_LABEL (label), slot->assignment != NULL ? 0 : 0.5f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, "caption");
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button,
                            slot->assignment != NULL ? "plenary-slot" : "plenary-open-slot");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  slot->label, GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE, -1);
  g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), slot);

  return button;
}

static gboolean
is_same (GPtrArray *a, GPtrArray *b)
{
  gboolean is_equal = a->len == b->len;

  for (guint i = 0; is_equal && i < a->len; i++)
    {
      const Slot *first = a->pdata[i];
      const Slot *second = b->pdata[i];

      is_equal = first->assignment == second->assignment && first->role == second->role
                 && g_str_equal (first->label, second->label);
    }

  return is_equal;
}

/* A popover that is still fading goes before the button it hangs on. */
static void
drop_button (GtkWidget *button)
{
  GtkWidget *popover = gtk_widget_get_last_child (button);

  if (GTK_IS_POPOVER (popover))
    gtk_widget_unparent (popover);
  gtk_widget_unparent (button);
}

static void
clear (PlenaryRoundtableRoles *self)
{
  GtkWidget *child = NULL;

  for (child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_first_child (GTK_WIDGET (self)))
    drop_button (child);
  g_ptr_array_set_size (self->slots, 0);
}

static void
plenary_roundtable_roles_dispose (GObject *object)
{
  PlenaryRoundtableRoles *self = PLENARY_ROUNDTABLE_ROLES (object);

  clear (self);
  g_clear_object (&self->session);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_roundtable_roles_parent_class)->dispose (object);
}

static void
plenary_roundtable_roles_finalize (GObject *object)
{
  g_ptr_array_unref (PLENARY_ROUNDTABLE_ROLES (object)->slots);

  G_OBJECT_CLASS (plenary_roundtable_roles_parent_class)->finalize (object);
}

static void
plenary_roundtable_roles_class_init (PlenaryRoundtableRolesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_roundtable_roles_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_roundtable_roles_finalize;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
plenary_roundtable_roles_init (PlenaryRoundtableRoles *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  self->slots = g_ptr_array_new_with_free_func ((GDestroyNotify) slot_free);
}

/**
 * plenary_roundtable_roles_show:
 * @self: the roles of a column
 * @project: the project
 * @session: its session
 *
 * Shows who leads the session now. Buttons stay as long as they say the same.
 */
void
plenary_roundtable_roles_show (PlenaryRoundtableRoles *self,
                               PlenaryProject *project,
                               PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_ROUNDTABLE_ROLES (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (PLENARY_IS_RECORD (session));

  g_set_object (&self->project, project);
  g_set_object (&self->session, session);

  g_autoptr (GPtrArray) slots = list_slots (self);

  if (is_same (self->slots, slots))
    return;

  clear (self);
  for (guint i = 0; i < slots->len; i++)
    {
      Slot *slot = slots->pdata[i];

      slot->button = create_button (slot);
      gtk_widget_set_parent (slot->button, GTK_WIDGET (self));
    }
  g_clear_pointer (&self->slots, g_ptr_array_unref);
  self->slots = g_steal_pointer (&slots);
}
