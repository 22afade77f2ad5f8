/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-roster-page.h"

#include "compose/plenary-uses.h"
#include "model/plenary-alias.h"
#include "model/plenary-biography.h"
#include "model/plenary-body.h"
#include "model/plenary-membership.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "operations/plenary-body-edits.h"
#include "operations/plenary-person-edits.h"
#include "roster/plenary-body-view.h"
#include "roster/plenary-person-selection.h"
#include "roster/plenary-person-view.h"
#include "roster/plenary-roster-commands.h"
#include "roster/plenary-roster-table.h"
#include "roster/plenary-unnamed-view.h"

#include <glib/gi18n.h>

struct _PlenaryRosterPage
{
  PlenaryPage parent_instance;

  AdwToastOverlay *toasts;
  AdwViewStack *stack;
  AdwViewStack *people_stack;
  AdwViewStack *bodies_stack;
  PlenaryRosterTable *people;
  PlenaryRosterTable *bodies;
  AdwViewStack *details;
  PlenaryPersonView *person_view;
  PlenaryBodyView *body_view;
  PlenaryPersonSelection *selection_view;
  AdwToggle *unnamed_toggle;
  PlenaryUnnamedView *unnamed_view;
};

G_DEFINE_FINAL_TYPE (PlenaryRosterPage, plenary_roster_page, PLENARY_TYPE_PAGE)

static PlenaryProject *
get_project (PlenaryRosterPage *self)
{
  return plenary_page_get_project (PLENARY_PAGE (self));
}

static PlenaryModel *
get_model (PlenaryRosterPage *self)
{
  return plenary_page_get_model (PLENARY_PAGE (self));
}

static gboolean
shows (PlenaryRosterPage *self, const char *view)
{
  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->stack), view) == 0;
}

static PlenaryRosterTable *
get_table (PlenaryRosterPage *self)
{
  return shows (self, "bodies") ? self->bodies : self->people;
}

/* Details */

static void
show_details (PlenaryRosterPage *self)
{
  g_autoptr (GPtrArray) selected = plenary_roster_page_list_selected (self);
  gboolean is_person = selected->len == 1 && PLENARY_IS_PERSON (selected->pdata[0]);
  gboolean is_body = selected->len == 1 && PLENARY_IS_BODY (selected->pdata[0]);

  plenary_person_view_set_person (self->person_view, is_person ? selected->pdata[0] : NULL);
  plenary_body_view_set_body (self->body_view, is_body ? selected->pdata[0] : NULL);
  if (selected->len > 1)
    plenary_person_selection_set_records (self->selection_view, selected);
  adw_view_stack_set_visible_child_name (self->details, is_person           ? "person"
                                                        : is_body           ? "body"
                                                        : selected->len > 1 ? "several"
                                                                            : "nobody");
  gtk_widget_action_set_enabled (
      GTK_WIDGET (self), "roster.delete",
      selected->len > 0 && plenary_project_get_read_only_reason (get_project (self)) == NULL);
  plenary_roster_commands_follow (self);
}

static void
opened_cb (PlenaryRosterPage *self)
{
  plenary_page_show_details (PLENARY_PAGE (self));
}

static void
show_stacks (PlenaryRosterPage *self)
{
  const struct
  {
    AdwViewStack *stack;
    GType type;
  } stacks[] = {
    { self->people_stack, PLENARY_TYPE_PERSON },
    { self->bodies_stack, PLENARY_TYPE_BODY },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (stacks); i++)
    {
      PlenaryRecordList *list = plenary_model_list (get_model (self), stacks[i].type);

      adw_view_stack_set_visible_child_name (
          stacks[i].stack, plenary_record_list_get_length (list) > 0 ? "table" : "empty");
    }
}

static void
show_unnamed (PlenaryRosterPage *self)
{
  guint n_unnamed = plenary_unnamed_view_refresh (self->unnamed_view);
  g_autofree char *label
      /* Translators: how many speakers without a name there are */
      = n_unnamed > 0
            ? g_strdup_printf (ngettext ("%u Unnamed", "%u Unnamed", n_unnamed), n_unnamed)
            : g_strdup (_ ("Unnamed"));

  adw_toggle_set_label (self->unnamed_toggle, label);
}

static void
model_changed_cb (PlenaryRosterPage *self)
{
  show_stacks (self);
  show_unnamed (self);
  show_details (self);
}

static void
view_changed_cb (PlenaryRosterPage *self)
{
  if (get_project (self) != NULL)
    show_details (self);
}

static void
show_people_cb (PlenaryRosterPage *self)
{
  adw_view_stack_set_visible_child_name (self->stack, "people");
  plenary_roster_table_start_search (self->people);
}

/* Commands */

static void
add_person_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryRosterPage *self = PLENARY_ROSTER_PAGE (widget);
  PlenaryEdit *edit = plenary_project_begin_edit (get_project (self), _ ("Add Person"));
  g_autofree char *id = plenary_person_add (edit, "");
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    {
      gtk_widget_activate_action (widget, "window.tell", "s", error->message);
      return;
    }
  adw_view_stack_set_visible_child_name (self->stack, "people");
  plenary_roster_table_select (self->people,
                               plenary_model_lookup (get_model (self), PLENARY_TYPE_PERSON, id));
  plenary_page_show_details (PLENARY_PAGE (self));
  plenary_person_view_start_typing (self->person_view);
}

static void
add_body_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryRosterPage *self = PLENARY_ROSTER_PAGE (widget);
  PlenaryEdit *edit = plenary_project_begin_edit (get_project (self), _ ("Add Body"));
  g_autofree char *id = plenary_body_add (edit, "", PLENARY_BODY_KIND_ORGANISATION);
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    {
      gtk_widget_activate_action (widget, "window.tell", "s", error->message);
      return;
    }
  adw_view_stack_set_visible_child_name (self->stack, "bodies");
  plenary_roster_table_select (self->bodies,
                               plenary_model_lookup (get_model (self), PLENARY_TYPE_BODY, id));
  plenary_page_show_details (PLENARY_PAGE (self));
  plenary_body_view_start_typing (self->body_view);
}

static void
show_uses_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryRosterPage *self = PLENARY_ROSTER_PAGE (widget);

  plenary_page_show_details (PLENARY_PAGE (self));
  if (plenary_person_view_get_person (self->person_view) != NULL)
    plenary_person_view_show_uses (self->person_view);
  else if (plenary_body_view_get_body (self->body_view) != NULL)
    plenary_body_view_show_uses (self->body_view);
}

/* Who is cited stays; the places can be looked at and given to somebody else. */
static void
refuse (PlenaryRosterPage *self, const GError *error)
{
  AdwToast *toast = adw_toast_new (error->message);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _ ("Show Where"));
  adw_toast_set_action_name (toast, "roster.show-uses");
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
delete_one (PlenaryRosterPage *self, PlenaryRecord *record)
{
  gboolean is_person = PLENARY_IS_PERSON (record);
  PlenaryEdit *edit = plenary_project_begin_edit (
      get_project (self), is_person ? _ ("Delete Person") : _ ("Delete Body"));
  g_autoptr (GError) error = NULL;

  if (is_person)
    plenary_person_delete (edit, get_model (self), record);
  else
    plenary_body_delete (edit, get_model (self), record);
  if (!plenary_edit_commit (edit, &error))
    refuse (self, error);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell-change", "s",
                                is_person ? _ ("Person deleted") : _ ("Body deleted"));
}

static void
delete_several (PlenaryRosterPage *self, GPtrArray *records)
{
  gboolean are_people = PLENARY_IS_PERSON (records->pdata[0]);
  PlenaryEdit *edit = plenary_project_begin_edit (
      get_project (self), are_people ? _ ("Delete People") : _ ("Delete Bodies"));
  guint n_kept = are_people ? plenary_people_delete_unused (edit, get_model (self), records)
                            : plenary_bodies_delete_unused (edit, get_model (self), records);
  guint n_deleted = records->len - n_kept;
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
      return;
    }

  g_autofree char *deleted
      = g_strdup_printf (ngettext ("%u deleted", "%u deleted", n_deleted), n_deleted);
  g_autofree char *kept = g_strdup_printf (
      ngettext ("%u is named somewhere and stays", "%u are named somewhere and stay", n_kept),
      n_kept);
  g_autofree char *sentence = n_deleted > 0 && n_kept > 0
                                  ? g_strdup_printf ("%s; %s", deleted, kept)
                              : n_deleted > 0 ? g_strdup (deleted)
                                              : g_strdup (kept);

  gtk_widget_activate_action (GTK_WIDGET (self),
                              n_deleted > 0 ? "window.tell-change" : "window.tell", "s", sentence);
}

static void
delete_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryRosterPage *self = PLENARY_ROSTER_PAGE (widget);
  g_autoptr (GPtrArray) selected = plenary_roster_page_list_selected (self);

  if (selected->len == 1)
    delete_one (self, selected->pdata[0]);
  else if (selected->len > 1)
    delete_several (self, selected);
}

/* The Delete key deletes rows; in a field it deletes characters. */
static gboolean
table_key_cb (PlenaryRosterPage *self, guint key, guint code, GdkModifierType state)
{
  if (key != GDK_KEY_Delete || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;

  return gtk_widget_activate_action (GTK_WIDGET (self), "roster.delete", NULL);
}

/* Posts, spellings and biographies are shown with who has them. */
static PlenaryRecord *
find_shown (PlenaryModel *model, PlenaryRecord *record)
{
  if (PLENARY_IS_POST (record))
    return plenary_model_lookup (model, PLENARY_TYPE_PERSON,
                                 plenary_record_get_text (record, PLENARY_POST_PERSON_ID));
  if (PLENARY_IS_BIOGRAPHY (record))
    return plenary_model_lookup (model, PLENARY_TYPE_PERSON,
                                 plenary_record_get_text (record, PLENARY_BIOGRAPHY_PERSON_ID));
  if (PLENARY_IS_MEMBERSHIP (record))
    return plenary_model_lookup (model, PLENARY_TYPE_BODY,
                                 plenary_record_get_text (record, PLENARY_MEMBERSHIP_BODY_ID));
  if (PLENARY_IS_ALIAS (record))
    {
      PlenaryRecord *person = plenary_model_lookup (
          model, PLENARY_TYPE_PERSON, plenary_record_get_text (record, PLENARY_ALIAS_PERSON_ID));

      return person != NULL
                 ? person
                 : plenary_model_lookup (model, PLENARY_TYPE_BODY,
                                         plenary_record_get_text (record, PLENARY_ALIAS_BODY_ID));
    }

  return record;
}

static gboolean
plenary_roster_page_show_record (PlenaryPage *page, PlenaryRecord *record)
{
  PlenaryRosterPage *self = PLENARY_ROSTER_PAGE (page);
  PlenaryRecord *shown = find_shown (get_model (self), record);

  if (!PLENARY_IS_PERSON (shown) && !PLENARY_IS_BODY (shown))
    return FALSE;
  adw_view_stack_set_visible_child_name (self->stack,
                                         PLENARY_IS_BODY (shown) ? "bodies" : "people");
  if (!plenary_roster_table_show_record (get_table (self), shown))
    return FALSE;
  show_details (self);

  return TRUE;
}

static gboolean
plenary_roster_page_start_search (PlenaryPage *page)
{
  PlenaryRosterPage *self = PLENARY_ROSTER_PAGE (page);

  /* Those without a name are found by what they are in the agenda. */
  if (shows (self, "unnamed"))
    adw_view_stack_set_visible_child_name (self->stack, "people");
  plenary_roster_table_start_search (get_table (self));

  return TRUE;
}

static void
set_up_table (PlenaryRosterPage *self, PlenaryRosterTable *table, GType type)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  plenary_roster_table_set_source (table, get_model (self), type);
  g_signal_connect_object (table, "selected", G_CALLBACK (show_details), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (table_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (table), keys);
}

static void
plenary_roster_page_constructed (GObject *object)
{
  PlenaryRosterPage *self = PLENARY_ROSTER_PAGE (object);
  gboolean can_edit = plenary_project_get_read_only_reason (get_project (self)) == NULL;

  G_OBJECT_CLASS (plenary_roster_page_parent_class)->constructed (object);

  set_up_table (self, self->people, PLENARY_TYPE_PERSON);
  set_up_table (self, self->bodies, PLENARY_TYPE_BODY);
  plenary_person_view_set_project (self->person_view, get_project (self));
  plenary_body_view_set_project (self->body_view, get_project (self));
  plenary_person_selection_set_project (self->selection_view, get_project (self));
  plenary_unnamed_view_set_project (self->unnamed_view, get_project (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "roster.add-person", can_edit);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "roster.add-body", can_edit);
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  model_changed_cb (self);
}

static void
plenary_roster_page_class_init (PlenaryRosterPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = plenary_roster_page_constructed;
  PLENARY_PAGE_CLASS (klass)->show_record = plenary_roster_page_show_record;
  PLENARY_PAGE_CLASS (klass)->start_search = plenary_roster_page_start_search;

  g_type_ensure (PLENARY_TYPE_BODY_VIEW);
  g_type_ensure (PLENARY_TYPE_PERSON_SELECTION);
  g_type_ensure (PLENARY_TYPE_PERSON_VIEW);
  g_type_ensure (PLENARY_TYPE_ROSTER_TABLE);
  g_type_ensure (PLENARY_TYPE_UNNAMED_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/roster/plenary-roster-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, people_stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, bodies_stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, people);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, bodies);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, details);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, person_view);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, body_view);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, selection_view);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, unnamed_toggle);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, unnamed_view);
  gtk_widget_class_bind_template_callback (widget_class, show_people_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_changed_cb);
  gtk_widget_class_install_action (widget_class, "roster.add-person", NULL, add_person_cb);
  gtk_widget_class_install_action (widget_class, "roster.add-body", NULL, add_body_cb);
  gtk_widget_class_install_action (widget_class, "roster.delete", NULL, delete_cb);
  gtk_widget_class_install_action (widget_class, "roster.show-uses", NULL, show_uses_cb);
  plenary_roster_commands_install (widget_class);
}

static void
plenary_roster_page_init (PlenaryRosterPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_roster_page_list_selected:
 * @self: a page
 *
 * Returns: (transfer full) (element-type PlenaryRecord): the people, or the bodies, that are
 *   selected in the table that is shown
 */
GPtrArray *
plenary_roster_page_list_selected (PlenaryRosterPage *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_PAGE (self), NULL);

  return shows (self, "unnamed") ? g_ptr_array_new_with_free_func (g_object_unref)
                                 : plenary_roster_table_list_selected (get_table (self));
}
