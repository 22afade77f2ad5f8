/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-role-list.h"

#include "agenda/plenary-agenda-words.h"
#include "agenda/plenary-role-row.h"
#include "compose/plenary-composition.h"
#include "model/plenary-assignment.h"
#include "model/plenary-session.h"
#include "operations/plenary-role-slot.h"
#include "operations/plenary-sibling-order.h"
#include "schedule/plenary-conflicts.h"
#include "widgets/plenary-ordered-list.h"
#include "widgets/plenary-role-words.h"

#include <glib/gi18n.h>

/* Nobody has slots under slots under slots to more than this depth. */
#define MAX_DEPTH 6

struct _PlenaryRoleList
{
  AdwPreferencesGroup parent_instance;

  GtkMenuButton *add_button;
  PlenaryOrderedList *list;
  AdwWrapBox *open_slots;

  PlenaryProject *project;
  PlenaryRecord *session;
  GListStore *slots; /* those of the session, what stands under one right after it */
};

G_DEFINE_FINAL_TYPE (PlenaryRoleList, plenary_role_list, ADW_TYPE_PREFERENCES_GROUP)

static PlenaryModel *
get_model (PlenaryRoleList *self)
{
  return plenary_project_get_model (self->project);
}

static gboolean
can_edit (PlenaryRoleList *self)
{
  return plenary_project_get_read_only_reason (self->project) == NULL;
}

static void
commit (PlenaryRoleList *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}

static PlenarySessionKind
get_kind (PlenaryRoleList *self)
{
  return (PlenarySessionKind) plenary_record_get_integer (self->session, PLENARY_SESSION_KIND);
}

static PlenaryRecordList *
list_slots (PlenaryRoleList *self)
{
  return plenary_model_list_by (get_model (self), PLENARY_TYPE_ASSIGNMENT,
                                PLENARY_ASSIGNMENT_SESSION_ID,
                                plenary_record_get_id (self->session));
}

static void
append_under (GPtrArray *slots, PlenaryRecordList *list, const char *parent_id, int depth)
{
  for (guint i = 0; depth < MAX_DEPTH && i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *slot = plenary_record_list_get (list, i);

      if (g_strcmp0 (plenary_record_get_text (slot, PLENARY_ASSIGNMENT_PARENT_ID), parent_id) != 0)
        continue;
      g_ptr_array_add (slots, slot);
      append_under (slots, list, plenary_record_get_id (slot), depth + 1);
    }
}

/* Rows of slots that stay where they are stay too, and with them the keyboard. */
static void
show_slots (PlenaryRoleList *self, GPtrArray *slots)
{
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (self->slots));
  guint least = MIN (n_before, slots->len);
  guint head = 0;
  guint tail = 0;

  for (; head < least; head++)
    {
      g_autoptr (PlenaryRecord) slot = g_list_model_get_item (G_LIST_MODEL (self->slots), head);

      if (slot != slots->pdata[head])
        break;
    }
  for (; tail < least - head; tail++)
    {
      g_autoptr (PlenaryRecord) slot
          = g_list_model_get_item (G_LIST_MODEL (self->slots), n_before - 1 - tail);

      if (slot != slots->pdata[slots->len - 1 - tail])
        break;
    }
  if (n_before - head - tail > 0 || slots->len - head - tail > 0)
    g_list_store_splice (self->slots, head, n_before - head - tail, slots->pdata + head,
                         slots->len - head - tail);
}

static void
add_role (PlenaryRoleList *self, const char *parent_id, PlenaryRole role)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Role"));
  g_autofree char *id = plenary_role_slot_add (
      edit, get_model (self), plenary_record_get_id (self->session), parent_id, role, NULL);

  commit (self, edit);

  PlenaryRecord *slot = plenary_model_lookup (get_model (self), PLENARY_TYPE_ASSIGNMENT, id);

  if (slot != NULL)
    plenary_role_list_show_slot (self, slot);
}

static void
add_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  add_role (PLENARY_ROLE_LIST (widget), NULL, (PlenaryRole) g_variant_get_int32 (parameter));
}

static PlenaryRecord *
find_next (PlenaryRoleList *self, PlenaryRecord *slot)
{
  guint position = 0;

  if (!g_list_store_find (self->slots, slot, &position))
    return NULL;

  g_autoptr (PlenaryRecord) next = g_list_model_get_item (G_LIST_MODEL (self->slots), position + 1);

  /* The list keeps it. */
  return next;
}

/* From one to the next, so that a list of names is typed without a hand to the mouse: after the
 * last discussant comes another. Who leads a session is one, and whoever stands next follows. */
static void
go_on_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryRoleList *self = PLENARY_ROLE_LIST (widget);
  PlenaryRecord *slot = plenary_model_lookup (get_model (self), PLENARY_TYPE_ASSIGNMENT,
                                              g_variant_get_string (parameter, NULL));

  if (slot == NULL)
    return;

  int role = plenary_record_get_integer (slot, PLENARY_ASSIGNMENT_ROLE);
  const char *parent_id = plenary_record_get_text (slot, PLENARY_ASSIGNMENT_PARENT_ID);
  PlenaryRecord *next = find_next (self, slot);
  gboolean is_same
      = next != NULL && plenary_record_get_integer (next, PLENARY_ASSIGNMENT_ROLE) == role;

  if (next != NULL && (is_same || plenary_role_leads (role)))
    plenary_role_list_show_slot (self, next);
  else if (can_edit (self) && !plenary_role_leads (role))
    add_role (self, parent_id, (PlenaryRole) role);
}

static gboolean
has_role (PlenaryRoleList *self, PlenaryRole role)
{
  PlenaryRecordList *list = list_slots (self);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    if (plenary_record_get_integer (plenary_record_list_get (list, i), PLENARY_ASSIGNMENT_ROLE)
        == (int) role)
      return TRUE;

  return FALSE;
}

static void
show_open_slots (PlenaryRoleList *self)
{
  guint n_roles = 0;
  const PlenaryRole *roles = plenary_role_slots_offered (get_kind (self), &n_roles);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->open_slots)); child != NULL;
       child = gtk_widget_get_first_child (GTK_WIDGET (self->open_slots)))
    adw_wrap_box_remove (self->open_slots, child);
  for (guint i = 0; can_edit (self) && i < n_roles; i++)
    {
      if (has_role (self, roles[i]))
        continue;

      GtkWidget *button = gtk_button_new_with_label (plenary_role_words_get_invitation (roles[i]));

      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "roles.add");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", (int) roles[i]);
      gtk_widget_add_css_class (button, "plenary-open-slot");
      adw_wrap_box_append (self->open_slots, button);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->open_slots),
                          gtk_widget_get_first_child (GTK_WIDGET (self->open_slots)) != NULL);
}

static void
append_item (GMenu *menu, PlenaryRole role)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (plenary_role_words_get_noun (role), NULL);

  g_menu_item_set_action_and_target (item, "roles.add", "i", (int) role);
  g_menu_append_item (menu, item);
}

/* What the kind of session has as a rule comes first, all that there is after it. */
static void
show_menu (PlenaryRoleList *self)
{
  guint n_roles = 0;
  const PlenaryRole *roles = plenary_role_slots_offered (get_kind (self), &n_roles);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) usual = g_menu_new ();
  g_autoptr (GMenu) all = g_menu_new ();

  for (guint i = 0; i < n_roles; i++)
    append_item (usual, roles[i]);
  for (int role = PLENARY_ROLE_CHAIR; role <= PLENARY_ROLE_SPEAKER; role++)
    append_item (all, (PlenaryRole) role);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (usual));
  g_menu_append_submenu (menu, _ ("Any Role"), G_MENU_MODEL (all));
  gtk_menu_button_set_menu_model (self->add_button, G_MENU_MODEL (menu));
}

/* The session in which whoever fills a slot has to be at the same time, if there is one. */
static PlenaryRecord *
find_other (PlenaryRoleList *self, PlenaryConflicts *conflicts, PlenaryRecord *slot)
{
  const char *person_id = plenary_record_get_text (slot, PLENARY_ASSIGNMENT_PERSON_ID);
  const char *id
      = person_id != NULL ? person_id : plenary_record_get_text (slot, PLENARY_ASSIGNMENT_BODY_ID);

  for (guint i = 0; id != NULL && i < plenary_conflicts_get_n (conflicts); i++)
    {
      const PlenaryClash *clash = plenary_conflicts_get (conflicts, i);
      gboolean is_here = clash->session == self->session || clash->other == self->session;

      if (is_here && clash->other != NULL && clash->subject != NULL
          && g_str_equal (plenary_record_get_id (clash->subject), id))
        return clash->session == self->session ? clash->other : clash->session;
    }

  return NULL;
}

/* Who has to be in two places is told of where that was arranged. */
static void
show_problems (PlenaryRoleList *self, GPtrArray *slots)
{
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (get_model (self));
  g_autoptr (PlenaryConflicts) conflicts = plenary_conflicts_new (get_model (self), timetable);

  for (guint i = 0; i < slots->len; i++)
    {
      GtkWidget *row = plenary_ordered_list_get_row (self->list, slots->pdata[i]);
      PlenaryRecord *other = find_other (self, conflicts, slots->pdata[i]);
      g_autofree char *title = other != NULL ? plenary_agenda_dup_title (other, "") : NULL;
      g_autofree char *sentence
          /* Translators: the title of a session */
          = title != NULL ? g_strdup_printf (_ ("In “%s” at the same time"), title) : g_strdup ("");

      if (row != NULL)
        plenary_role_row_set_problem (PLENARY_ROLE_ROW (row), sentence);
    }
}

static void
follow (PlenaryRoleList *self)
{
  if (self->session == NULL)
    return;

  g_autoptr (GPtrArray) slots = g_ptr_array_new ();

  append_under (slots, list_slots (self), NULL, 0);
  show_slots (self, slots);
  show_problems (self, slots);
  show_open_slots (self);
}

static void
follow_kind (PlenaryRoleList *self)
{
  show_menu (self);
  show_open_slots (self);
}

static void
step_cb (PlenaryRoleList *self, PlenaryRecord *slot, int n_places)
{
  PlenarySiblings siblings = plenary_siblings_of (get_model (self), slot);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Move Role"));

  plenary_siblings_step (&siblings, edit, slot, n_places);
  commit (self, edit);
}

/* Dropped on one of another list it joins that list. */
static void
dropped_cb (PlenaryRoleList *self, PlenaryRecord *slot, PlenaryRecord *target)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Move Role"));

  plenary_role_slot_move_to (edit, get_model (self), slot, target);
  commit (self, edit);
}

static void
removed_cb (PlenaryRoleList *self, PlenaryRecord *slot)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Remove Role"));

  plenary_role_slot_remove (edit, get_model (self), slot);
  commit (self, edit);
}

static GtkWidget *
create_row (PlenaryRecord *slot, gpointer user_data)
{
  PlenaryRoleList *self = user_data;
  PlenaryRoleRow *row = plenary_role_row_new (self->project, slot);

  if (can_edit (self))
    {
      g_autoptr (GMenuModel) menu = plenary_role_row_create_menu ();

      plenary_role_row_set_menu (row, plenary_ordered_list_create_menu (self->list, slot, menu));
    }

  return GTK_WIDGET (row);
}

static void
plenary_role_list_dispose (GObject *object)
{
  PlenaryRoleList *self = PLENARY_ROLE_LIST (object);

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->slots);
  g_clear_object (&self->session);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_role_list_parent_class)->dispose (object);
}

static void
plenary_role_list_class_init (PlenaryRoleListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_role_list_dispose;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "roles.add", "i", add_cb);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "roles.go-on", "s", go_on_cb);
}

static void
plenary_role_list_init (PlenaryRoleList *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  self->slots = g_list_store_new (PLENARY_TYPE_RECORD);
  self->list = plenary_ordered_list_new ();
  self->open_slots = ADW_WRAP_BOX (adw_wrap_box_new ());
  self->add_button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  plenary_ordered_list_set_title (self->list, _ ("Roles"));
  adw_wrap_box_set_child_spacing (self->open_slots, 6);
  adw_wrap_box_set_line_spacing (self->open_slots, 6);
  gtk_menu_button_set_icon_name (self->add_button, "list-add-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->add_button), _ ("Add Role"));
  gtk_widget_add_css_class (GTK_WIDGET (self->add_button), "flat");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->open_slots));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self),
                                           GTK_WIDGET (self->add_button));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), box);
  g_signal_connect_object (self->list, "step", G_CALLBACK (step_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
}

static void
set_project (PlenaryRoleList *self, PlenaryProject *project)
{
  if (self->project == project)
    return;

  g_return_if_fail (self->project == NULL);

  self->project = g_object_ref (project);
  plenary_ordered_list_set_movable (self->list, can_edit (self));
  plenary_ordered_list_bind (self->list, G_LIST_MODEL (self->slots), create_row, self);
  gtk_widget_set_visible (GTK_WIDGET (self->add_button), can_edit (self));
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (follow), self,
                           G_CONNECT_SWAPPED);
}

/**
 * plenary_role_list_set_session:
 * @self: a list
 * @project: the project, always the same
 * @session: (nullable): the session whose roles are shown
 */
void
plenary_role_list_set_session (PlenaryRoleList *self,
                               PlenaryProject *project,
                               PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_ROLE_LIST (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (session == NULL || PLENARY_IS_SESSION (session));

  set_project (self, project);
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_set_object (&self->session, session);
  g_list_store_remove_all (self->slots);
  if (session == NULL)
    return;
  g_signal_connect_object (session, "notify::kind", G_CALLBACK (follow_kind), self,
                           G_CONNECT_SWAPPED);
  show_menu (self);
  follow (self);
}

/**
 * plenary_role_list_show_slot:
 * @self: a list
 * @slot: an assignment
 *
 * Gives the keyboard to the entry of a slot.
 *
 * Returns: whether it is in the list
 */
gboolean
plenary_role_list_show_slot (PlenaryRoleList *self, PlenaryRecord *slot)
{
  g_return_val_if_fail (PLENARY_IS_ROLE_LIST (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_RECORD (slot), FALSE);

  GtkWidget *row = plenary_ordered_list_get_row (self->list, slot);

  return row != NULL && plenary_role_row_edit (PLENARY_ROLE_ROW (row));
}
