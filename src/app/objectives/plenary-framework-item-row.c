/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "objectives/plenary-framework-item-row.h"

#include "allocate/plenary-objective-list.h"
#include "model/plenary-objective.h"
#include "operations/plenary-framework-items.h"
#include "widgets/plenary-form.h"

#include <glib/gi18n.h>

struct _PlenaryFrameworkItemRow
{
  AdwExpanderRow parent_instance;

  GtkLabel *number;
  AdwEntryRow *number_row; /* NULL until the row is opened for the first time */
  AdwSwitchRow *announced_row;

  PlenaryProject *project;
  PlenaryRecord *objective;
  PlenaryForm *form; /* NULL as well */
  gboolean is_showing;
};

G_DEFINE_FINAL_TYPE (PlenaryFrameworkItemRow, plenary_framework_item_row, ADW_TYPE_EXPANDER_ROW)

enum
{
  SIGNAL_MOVED,
  SIGNAL_DROPPED,
  SIGNAL_REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
commit (PlenaryFrameworkItemRow *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}

static void
show_item (PlenaryFrameworkItemRow *self)
{
  PlenaryModel *model = plenary_project_get_model (self->project);
  const char *title = plenary_record_get_text (self->objective, PLENARY_OBJECTIVE_TITLE);
  const char *short_title
      = plenary_record_get_text (self->objective, PLENARY_OBJECTIVE_SHORT_TITLE);
  gboolean is_announced = plenary_record_get_boolean (self->objective, PLENARY_OBJECTIVE_ANNOUNCED);
  g_autofree char *number = plenary_objective_dup_number (self->objective);
  g_autofree char *name = plenary_objective_dup_name (model, self->objective);
  g_autofree char *subtitle = is_announced && *short_title != '\0'
                                  /* Translators: the short title of an objective that the event is
                                   * announced to deal with */
                                  ? g_strdup_printf (_ ("%s · in focus"), short_title)
                                  : g_strdup (is_announced ? _ ("In focus") : short_title);

  self->is_showing = TRUE;
  gtk_label_set_text (self->number, number);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 *title != '\0' ? title : _ ("Untitled item"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->number), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  if (self->number_row != NULL)
    {
      g_autofree char *digits = g_strdup_printf (
          "%d", plenary_record_get_integer (self->objective, PLENARY_OBJECTIVE_NUMBER));

      gtk_editable_set_text (GTK_EDITABLE (self->number_row), digits);
      adw_switch_row_set_active (self->announced_row, is_announced);
    }
  self->is_showing = FALSE;
}

static void
number_applied_cb (PlenaryFrameworkItemRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->number_row));
  guint64 number = 0;

  if (!g_ascii_string_to_unsigned (text, 10, 1, 9999, &number, NULL))
    {
      show_item (self);
      return;
    }

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Number Item"));

  plenary_framework_number_item (edit, plenary_project_get_model (self->project), self->objective,
                                 (int) number);
  commit (self, edit);
}

static void
announced_cb (PlenaryFrameworkItemRow *self)
{
  if (self->is_showing)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Change Focus"));

  plenary_edit_set_boolean (edit, PLENARY_TYPE_OBJECTIVE, plenary_record_get_id (self->objective),
                            PLENARY_OBJECTIVE_ANNOUNCED,
                            adw_switch_row_get_active (self->announced_row));
  commit (self, edit);
}

static GtkWidget *
add_row (PlenaryFrameworkItemRow *self, GtkWidget *row, const char *title)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);

  return row;
}

/* The fields of an item are made when they are looked at: frameworks are long, and most of their
 * rows stay closed. */
static void
expanded_cb (PlenaryFrameworkItemRow *self)
{
  const struct
  {
    PlenaryObjectiveColumn column;
    const char *title;
    const char *label;
  } fields[] = {
    { PLENARY_OBJECTIVE_TITLE, _ ("Title"), _ ("Change Title of Item") },
    { PLENARY_OBJECTIVE_GERUND, _ ("Title in the Gerund, for Lead-Ins"), _ ("Change Gerund") },
    { PLENARY_OBJECTIVE_SHORT_TITLE, _ ("Short Title"), _ ("Change Short Title") },
    { PLENARY_OBJECTIVE_LABEL, _ ("Label in Place of the Number"), _ ("Change Label") },
    { PLENARY_OBJECTIVE_PARAGRAPH, _ ("Place in the Resolution"), _ ("Change Place") },
  };

  if (self->form != NULL || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  self->form = plenary_form_new (self->project);
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    plenary_form_add_text (self->form,
                           GTK_EDITABLE (add_row (self, adw_entry_row_new (), fields[i].title)),
                           fields[i].column, fields[i].label);
  plenary_form_set_record (self->form, self->objective);

  self->number_row = ADW_ENTRY_ROW (add_row (self, adw_entry_row_new (), _ ("Number")));
  adw_entry_row_set_show_apply_button (self->number_row, TRUE);
  adw_entry_row_set_input_purpose (self->number_row, GTK_INPUT_PURPOSE_DIGITS);
  self->announced_row = ADW_SWITCH_ROW (add_row (self, adw_switch_row_new (), _ ("In Focus")));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->announced_row),
                               _ ("The event is announced to deal with it"));
  show_item (self);
  g_signal_connect_object (self->number_row, "apply", G_CALLBACK (number_applied_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->announced_row, "notify::active", G_CALLBACK (announced_cb), self,
                           G_CONNECT_SWAPPED);
}

static GdkContentProvider *
prepare_cb (PlenaryFrameworkItemRow *self, double x, double y, GtkDragSource *source)
{
  return gdk_content_provider_new_typed (PLENARY_TYPE_OBJECTIVE, self->objective);
}

static void
drag_begin_cb (PlenaryFrameworkItemRow *self, GdkDrag *drag, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, 24, 24);
}

static gboolean
drop_cb (PlenaryFrameworkItemRow *self,
         const GValue *value,
         double x,
         double y,
         GtkDropTarget *target)
{
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, g_value_get_object (value));

  return TRUE;
}

static void
move_up_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_MOVED], 0, -1);
}

static void
move_down_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_MOVED], 0, 1);
}

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_REMOVED], 0);
}

static void
make_movable (PlenaryFrameworkItemRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (PLENARY_TYPE_OBJECTIVE, GDK_ACTION_MOVE);
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenu) menu = g_menu_new ();

  g_menu_append (menu, _ ("Move _Up"), "item.move-up");
  g_menu_append (menu, _ ("Move _Down"), "item.move-down");
  g_menu_append (menu, _ ("_Delete"), "item.remove");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, _ ("Move or Delete"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  adw_expander_row_add_suffix (ADW_EXPANDER_ROW (self), button);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
plenary_framework_item_row_dispose (GObject *object)
{
  PlenaryFrameworkItemRow *self = PLENARY_FRAMEWORK_ITEM_ROW (object);

  g_clear_object (&self->form);
  g_clear_object (&self->objective);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_framework_item_row_parent_class)->dispose (object);
}

static void
plenary_framework_item_row_class_init (PlenaryFrameworkItemRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_framework_item_row_dispose;

  /**
   * PlenaryFrameworkItemRow::moved:
   * @self: the row
   * @step: -1 for up, 1 for down
   */
  signals[SIGNAL_MOVED] = g_signal_new ("moved", PLENARY_TYPE_FRAMEWORK_ITEM_ROW, G_SIGNAL_RUN_LAST,
                                        0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * PlenaryFrameworkItemRow::dropped:
   * @self: the row
   * @objective: the item that was dropped on it
   */
  signals[SIGNAL_DROPPED]
      = g_signal_new ("dropped", PLENARY_TYPE_FRAMEWORK_ITEM_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                      NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);

  /**
   * PlenaryFrameworkItemRow::removed:
   * @self: the row
   */
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", PLENARY_TYPE_FRAMEWORK_ITEM_ROW,
                                          G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "item.move-up", NULL, move_up_cb);
  gtk_widget_class_install_action (widget_class, "item.move-down", NULL, move_down_cb);
  gtk_widget_class_install_action (widget_class, "item.remove", NULL, remove_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "item.move-up",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "item.move-down",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "item.remove", NULL);
}

static void
plenary_framework_item_row_init (PlenaryFrameworkItemRow *self)
{
  self->number = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_set_valign (GTK_WIDGET (self->number), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->number), "plenary-number");
  gtk_widget_add_css_class (GTK_WIDGET (self->number), "numeric");
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->number));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_expander_row_set_title_lines (ADW_EXPANDER_ROW (self), 2);
  make_movable (self);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
}

/**
 * plenary_framework_item_row_new:
 * @project: a project
 * @objective: an item of one of its frameworks
 *
 * Returns: (transfer floating): a row that shows and follows it
 */
PlenaryFrameworkItemRow *
plenary_framework_item_row_new (PlenaryProject *project, PlenaryRecord *objective)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (PLENARY_IS_OBJECTIVE (objective), NULL);

  PlenaryFrameworkItemRow *self = g_object_new (PLENARY_TYPE_FRAMEWORK_ITEM_ROW, NULL);

  self->project = g_object_ref (project);
  self->objective = g_object_ref (objective);
  g_signal_connect_object (objective, "notify", G_CALLBACK (show_item), self, G_CONNECT_SWAPPED);
  show_item (self);

  return self;
}

/**
 * plenary_framework_item_row_get_objective:
 * @self: a row
 *
 * Returns: (transfer none): the item that it shows
 */
PlenaryRecord *
plenary_framework_item_row_get_objective (PlenaryFrameworkItemRow *self)
{
  g_return_val_if_fail (PLENARY_IS_FRAMEWORK_ITEM_ROW (self), NULL);

  return self->objective;
}
