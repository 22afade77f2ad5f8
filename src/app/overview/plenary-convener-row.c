/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "overview/plenary-convener-row.h"

#include "model/plenary-body.h"
#include "model/plenary-convener.h"
#include "widgets/plenary-form.h"

#include <glib/gi18n.h>

struct _PlenaryConvenerRow
{
  AdwComboRow parent_instance;

  PlenaryRecord *convener;
  PlenaryForm *form;
};

G_DEFINE_FINAL_TYPE (PlenaryConvenerRow, plenary_convener_row, ADW_TYPE_COMBO_ROW)

enum
{
  SIGNAL_STEP,
  SIGNAL_DROPPED,
  SIGNAL_REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
move_up_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_STEP], 0, -1);
}

static void
move_down_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_STEP], 0, 1);
}

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_REMOVED], 0);
}

static GdkContentProvider *
prepare_cb (PlenaryConvenerRow *self, double x, double y, GtkDragSource *source)
{
  return gdk_content_provider_new_typed (PLENARY_TYPE_CONVENER, self->convener);
}

static void
drag_begin_cb (PlenaryConvenerRow *self, GdkDrag *drag, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, 12, 12);
}

static gboolean
drop_cb (PlenaryConvenerRow *self, const GValue *value, double x, double y, GtkDropTarget *target)
{
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, g_value_get_object (value));

  return TRUE;
}

static void
make_movable (PlenaryConvenerRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (PLENARY_TYPE_CONVENER, GDK_ACTION_MOVE);
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenu) menu = g_menu_new ();

  g_menu_append (menu, _ ("Move _Up"), "convener.move-up");
  g_menu_append (menu, _ ("Move _Down"), "convener.move-down");
  g_menu_append (menu, _ ("_Remove"), "convener.remove");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, _ ("Move or Remove"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), button);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
show_name (PlenaryConvenerRow *self, GParamSpec *pspec, PlenaryRecord *body)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 plenary_record_get_text (body, PLENARY_BODY_NAME));
}

static void
plenary_convener_row_dispose (GObject *object)
{
  PlenaryConvenerRow *self = PLENARY_CONVENER_ROW (object);

  g_clear_object (&self->form);
  g_clear_object (&self->convener);

  G_OBJECT_CLASS (plenary_convener_row_parent_class)->dispose (object);
}

static void
plenary_convener_row_class_init (PlenaryConvenerRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_convener_row_dispose;

  /**
   * PlenaryConvenerRow::step:
   * @self: the row
   * @step: -1 for up, 1 for down
   */
  signals[SIGNAL_STEP] = g_signal_new ("step", PLENARY_TYPE_CONVENER_ROW, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * PlenaryConvenerRow::dropped:
   * @self: the row
   * @convener: the convener that was dropped on it
   */
  signals[SIGNAL_DROPPED] = g_signal_new ("dropped", PLENARY_TYPE_CONVENER_ROW, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);

  /**
   * PlenaryConvenerRow::removed:
   * @self: the row
   */
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", PLENARY_TYPE_CONVENER_ROW, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "convener.move-up", NULL, move_up_cb);
  gtk_widget_class_install_action (widget_class, "convener.move-down", NULL, move_down_cb);
  gtk_widget_class_install_action (widget_class, "convener.remove", NULL, remove_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "convener.move-up",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK,
                                       "convener.move-down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "convener.remove", NULL);
}

static void
plenary_convener_row_init (PlenaryConvenerRow *self)
{
  /* In the order of PlenaryConvenerCapacity. */
  const char *const capacities[]
      = { _ ("Chair"),        _ ("Co-chair"),  _ ("Host"),          _ ("Co-convener"),
          _ ("Co-organiser"), _ ("Supporter"), _ ("Pledge holder"), NULL };
  g_autoptr (GtkStringList) model = gtk_string_list_new (capacities);

  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (model));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
}

/**
 * plenary_convener_row_new:
 * @project: a project
 * @convener: one of its conveners
 *
 * Returns: (transfer floating): a row that shows it
 */
PlenaryConvenerRow *
plenary_convener_row_new (PlenaryProject *project, PlenaryRecord *convener)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (PLENARY_IS_CONVENER (convener), NULL);

  PlenaryConvenerRow *self = g_object_new (PLENARY_TYPE_CONVENER_ROW, NULL);
  PlenaryRecord *body
      = plenary_model_lookup (plenary_project_get_model (project), PLENARY_TYPE_BODY,
                              plenary_record_get_text (convener, PLENARY_CONVENER_BODY_ID));

  self->convener = g_object_ref (convener);
  self->form = plenary_form_new (project);
  plenary_form_add_choice (self->form, ADW_COMBO_ROW (self), PLENARY_CONVENER_CAPACITY,
                           _ ("Change Capacity"));
  plenary_form_set_record (self->form, convener);
  g_signal_connect_object (body, "notify", G_CALLBACK (show_name), self, G_CONNECT_SWAPPED);
  show_name (self, NULL, body);
  if (plenary_project_get_read_only_reason (project) == NULL)
    make_movable (self);

  return self;
}

/**
 * plenary_convener_row_get_convener:
 * @self: a row
 *
 * Returns: (transfer none): the convener that it shows
 */
PlenaryRecord *
plenary_convener_row_get_convener (PlenaryConvenerRow *self)
{
  g_return_val_if_fail (PLENARY_IS_CONVENER_ROW (self), NULL);

  return self->convener;
}
