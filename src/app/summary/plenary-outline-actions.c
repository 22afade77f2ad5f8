/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is done with the section that is selected in the outline: moved, named, given blocks, a way
 * to begin its paragraphs, deleted. All are operations of the core; each is one step to undo.
 */
#include "config.h"

#include "summary/plenary-outline-private.h"

#include "model/plenary-section.h"
#include "operations/plenary-outline-order.h"
#include "operations/plenary-outline-plan.h"

#include <glib/gi18n.h>

static PlenaryModel *
get_model (PlenaryOutline *self)
{
  return plenary_project_widget_get_model (PLENARY_PROJECT_WIDGET (self));
}

static PlenaryEdit *
begin (PlenaryOutline *self, const char *label)
{
  return plenary_project_widget_begin (PLENARY_PROJECT_WIDGET (self), label);
}

static void
commit (PlenaryOutline *self, PlenaryEdit *edit)
{
  plenary_project_widget_commit (PLENARY_PROJECT_WIDGET (self), edit);
}

/* What can be done with the section that is selected. */
void
plenary_outline_update_actions (PlenaryOutline *self)
{
  static const struct
  {
    const char *name;
    PlenaryOutlineStep step;
  } steps[] = { { "outline.move-up", PLENARY_OUTLINE_STEP_UP },
                { "outline.move-down", PLENARY_OUTLINE_STEP_DOWN },
                { "outline.move-out", PLENARY_OUTLINE_STEP_OUT },
                { "outline.move-in", PLENARY_OUTLINE_STEP_IN } };
  static const char *const others[] = { "outline.rename", "outline.delete", "outline.lead-in" };
  PlenaryRecord *section = plenary_outline_get_selected (self);
  gboolean is_session = section != NULL
                        && plenary_record_get_integer (section, PLENARY_SECTION_KIND)
                               == PLENARY_SECTION_KIND_SESSION;

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    gtk_widget_action_set_enabled (
        GTK_WIDGET (self), steps[i].name,
        section != NULL && plenary_outline_can_step (get_model (self), section, steps[i].step));
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), others[i], section != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "outline.add-block", is_session);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "outline.add", self->document != NULL);
}

static void
step (PlenaryOutline *self, PlenaryOutlineStep where)
{
  PlenaryRecord *section = plenary_outline_get_selected (self);

  if (section == NULL)
    return;

  g_autofree char *heading = plenary_outline_dup_heading (self, section);
  g_autoptr (PlenaryRecord) moved = g_object_ref (section);
  PlenaryEdit *edit = begin (self, _ ("Move Section"));

  plenary_outline_step (edit, get_model (self), section, where);
  commit (self, edit);
  plenary_outline_set_selected (self, moved);

  /* Translators: the heading of a section */
  g_autofree char *sentence = g_strdup_printf (_ ("“%s” was moved"), heading);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
move_up_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  step (PLENARY_OUTLINE (widget), PLENARY_OUTLINE_STEP_UP);
}

static void
move_down_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  step (PLENARY_OUTLINE (widget), PLENARY_OUTLINE_STEP_DOWN);
}

static void
move_out_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  step (PLENARY_OUTLINE (widget), PLENARY_OUTLINE_STEP_OUT);
}

static void
move_in_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  step (PLENARY_OUTLINE (widget), PLENARY_OUTLINE_STEP_IN);
}

/* The row of the selected section, to point at. */
static gboolean
find_row (PlenaryOutline *self, graphene_rect_t *bounds)
{
  PlenaryRecord *section = plenary_outline_get_selected (self);
  GHashTableIter iter;
  gpointer item = NULL;

  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    if (gtk_list_item_get_item (item) == section)
      return gtk_widget_compute_bounds (gtk_list_item_get_child (item), GTK_WIDGET (self), bounds);

  return FALSE;
}

static void
point_at_row (PlenaryOutline *self, GtkPopover *popover)
{
  graphene_rect_t bounds;

  if (!find_row (self, &bounds))
    return;

  GdkRectangle rectangle = { (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                             (int) bounds.size.height };

  gtk_popover_set_pointing_to (popover, &rectangle);
}

static void
rename_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryOutline *self = PLENARY_OUTLINE (widget);
  PlenaryRecord *section = plenary_outline_get_selected (self);

  if (section == NULL)
    return;

  g_autofree char *title
      = plenary_text_dup_words (plenary_record_get_markup (section, PLENARY_SECTION_TITLE));
  g_autofree char *heading = plenary_outline_dup_heading (self, section);

  gtk_editable_set_text (GTK_EDITABLE (self->rename_entry), title);
  gtk_entry_set_placeholder_text (self->rename_entry, heading);
  point_at_row (self, self->rename_popover);
  gtk_popover_popup (self->rename_popover);
  gtk_widget_grab_focus (GTK_WIDGET (self->rename_entry));
}

/* The name that was typed for the section that is selected. */
void
plenary_outline_rename_selected (PlenaryOutline *self)
{
  PlenaryRecord *section = plenary_outline_get_selected (self);

  gtk_popover_popdown (self->rename_popover);
  if (section == NULL)
    return;

  PlenaryEdit *edit = begin (self, _ ("Rename Section"));

  plenary_outline_rename (edit, section, gtk_editable_get_text (GTK_EDITABLE (self->rename_entry)));
  commit (self, edit);
}

static void
select_added (PlenaryOutline *self, const char *id)
{
  PlenaryRecord *section = plenary_model_lookup (get_model (self), PLENARY_TYPE_SECTION, id);

  if (section == NULL)
    return;
  plenary_outline_set_selected (self, section);
  plenary_outline_go_to (self, section);
}

static void
add_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryOutline *self = PLENARY_OUTLINE (widget);

  if (self->document == NULL)
    return;

  PlenaryEdit *edit = begin (self, _ ("Add Section"));
  g_autofree char *id
      = plenary_outline_add (edit, get_model (self), self->document,
                             plenary_outline_get_selected (self), _ ("New Section"));

  commit (self, edit);
  select_added (self, id);
  gtk_widget_activate_action (widget, "outline.rename", NULL);
}

static void
add_block_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryOutline *self = PLENARY_OUTLINE (widget);
  PlenaryRecord *section = plenary_outline_get_selected (self);
  g_autoptr (GEnumClass) klass = g_type_class_ref (PLENARY_TYPE_SECTION_KIND);
  const GEnumValue *kind = g_enum_get_value_by_nick (klass, g_variant_get_string (parameter, NULL));

  if (section == NULL || kind == NULL)
    return;

  PlenaryEdit *edit = begin (self, _ ("Add Section"));
  g_autofree char *id
      = plenary_outline_plan_add_block (edit, get_model (self), section, kind->value);

  commit (self, edit);
  select_added (self, id);
}

static void
delete_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryOutline *self = PLENARY_OUTLINE (widget);
  PlenaryRecord *section = plenary_outline_get_selected (self);

  if (section == NULL)
    return;

  g_autofree char *heading = plenary_outline_dup_heading (self, section);
  PlenaryEdit *edit = begin (self, _ ("Delete Section"));

  plenary_edit_delete (edit, PLENARY_TYPE_SECTION, plenary_record_get_id (section));
  commit (self, edit);

  /* Translators: the heading of a section */
  g_autofree char *sentence = g_strdup_printf (_ ("“%s” was deleted"), heading);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* All lead-ins that the section generates are rewritten by saying so. */
static void
lead_in_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryOutline *self = PLENARY_OUTLINE (widget);
  PlenaryRecord *section = plenary_outline_get_selected (self);

  if (section == NULL)
    return;

  PlenaryEdit *edit = begin (self, _ ("Change Lead-Ins"));

  plenary_edit_set_string (edit, PLENARY_TYPE_SECTION, plenary_record_get_id (section),
                           PLENARY_SECTION_LEAD_IN, g_variant_get_string (parameter, NULL));
  commit (self, edit);
}

static void
show_menu_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryOutline *self = PLENARY_OUTLINE (widget);

  if (plenary_outline_get_selected (self) == NULL)
    return;
  point_at_row (self, GTK_POPOVER (self->menu));
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

void
plenary_outline_install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    const char *parameter;
    GtkWidgetActionActivateFunc activate;
    guint key;
    GdkModifierType modifiers;
  } actions[] = {
    { "outline.add", NULL, add_cb },
    { "outline.add-block", "s", add_block_cb },
    { "outline.delete", NULL, delete_cb, GDK_KEY_Delete },
    { "outline.lead-in", "s", lead_in_cb },
    { "outline.menu", NULL, show_menu_cb, GDK_KEY_F10, GDK_SHIFT_MASK },
    { "outline.move-down", NULL, move_down_cb, GDK_KEY_Down, GDK_ALT_MASK },
    { "outline.move-in", NULL, move_in_cb, GDK_KEY_Right, GDK_ALT_MASK },
    { "outline.move-out", NULL, move_out_cb, GDK_KEY_Left, GDK_ALT_MASK },
    { "outline.move-up", NULL, move_up_cb, GDK_KEY_Up, GDK_ALT_MASK },
    { "outline.rename", NULL, rename_cb, GDK_KEY_F2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter,
                                       actions[i].activate);
      if (actions[i].key != 0)
        gtk_widget_class_add_binding_action (widget_class, actions[i].key, actions[i].modifiers,
                                             actions[i].name, NULL);
    }
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "outline.menu", NULL);
}
