/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-agenda-canvas.h"

#include "agenda/plenary-agenda-commands.h"
#include "agenda/plenary-agenda-drag.h"
#include "agenda/plenary-agenda-plan.h"
#include "agenda/plenary-agenda-tray.h"
#include "agenda/plenary-agenda-words.h"
#include "agenda/plenary-second-zone.h"
#include "agenda/plenary-venue-popover.h"
#include "model/plenary-event.h"
#include "schedule/plenary-zone.h"

#include <glib/gi18n.h>
#include <math.h>

/* How much larger a step of the zoom makes the plan. */
#define ZOOM_STEP 1.2

struct _PlenaryAgendaCanvas
{
  AdwBin parent_instance;

  /* Template widgets */
  PlenaryAgendaPlan *plan;
  PlenaryAgendaTray *tray;
  GtkLabel *status;
  GtkDropDown *zone;
  GtkWidget *session_popover;
  PlenaryVenuePopover *venue_popover;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *selected;
  PlenaryAgendaDrag *drag;
};

G_DEFINE_FINAL_TYPE (PlenaryAgendaCanvas, plenary_agenda_canvas, ADW_TYPE_BIN)

typedef enum
{
  PROP_PROJECT = 1,
  PROP_SELECTED,
} PlenaryAgendaCanvasProperty;

static GParamSpec *properties[PROP_SELECTED + 1];

static PlenaryModel *
get_model (PlenaryAgendaCanvas *self)
{
  return plenary_project_get_model (self->project);
}

/* Times are always with the name of their zone near. */
static char *
describe_zone (PlenaryAgendaCanvas *self)
{
  PlenaryRecord *event = plenary_model_get_event (get_model (self));
  const char *zone = event != NULL ? plenary_record_get_text (event, PLENARY_EVENT_ZONE) : "";

  return *zone != '\0' ? g_strdup_printf (_ ("Times of %s"), zone) : g_strdup ("");
}

static void
update_status (PlenaryAgendaCanvas *self)
{
  g_autofree char *text = self->selected != NULL
                              ? plenary_agenda_plan_dup_name (self->plan, self->selected)
                              : describe_zone (self);

  gtk_label_set_text (self->status, text);
}

static void
derived_cb (PlenaryAgendaCanvas *self)
{
  plenary_agenda_tray_show (self->tray, get_model (self),
                            plenary_agenda_plan_get_timetable (self->plan));
  plenary_agenda_tray_set_selected (self->tray, self->selected);
  update_status (self);
}

static void
chosen_cb (PlenaryAgendaCanvas *self, PlenaryRecord *session)
{
  plenary_agenda_canvas_set_selected (self, session);
}

static gboolean
focus_session (PlenaryAgendaCanvas *self, PlenaryRecord *session)
{
  return plenary_agenda_plan_focus_session (self->plan, session)
         || plenary_agenda_tray_focus_session (self->tray, session);
}

/* What was dragged has the keyboard, and where it is now is said. A new one is opened for its
 * title. */
static void
dropped_cb (PlenaryAgendaCanvas *self, const char *session_id, gboolean is_new)
{
  PlenaryRecord *session
      = plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION, session_id);

  if (session == NULL)
    return;
  focus_session (self, session);

  g_autofree char *name = plenary_agenda_plan_dup_name (self->plan, session);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), name,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  if (is_new)
    gtk_widget_activate_action (GTK_WIDGET (self), "session.open", NULL);
}

static gboolean
is_on_session (PlenaryAgendaCanvas *self, double x, double y)
{
  GtkWidget *found = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  return found != NULL && gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL
         && self->selected != NULL
         && (gtk_widget_is_ancestor (found, GTK_WIDGET (self->plan))
             || gtk_widget_is_ancestor (found, GTK_WIDGET (self->tray)));
}

static void
pressed_cb (PlenaryAgendaCanvas *self, int n_presses, double x, double y)
{
  if (n_presses == 2 && is_on_session (self, x, y))
    gtk_widget_activate_action (GTK_WIDGET (self), "session.open", NULL);
}

static void
show_menu (PlenaryAgendaCanvas *self, double x, double y)
{
  GdkRectangle place = { (int) x, (int) y, 1, 1 };

  gtk_popover_set_pointing_to (GTK_POPOVER (self->session_popover), &place);
  gtk_popover_popup (GTK_POPOVER (self->session_popover));
}

static void
menu_pressed_cb (PlenaryAgendaCanvas *self, int n_presses, double x, double y)
{
  graphene_point_t point = GRAPHENE_POINT_INIT (0, 0);

  if (!gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (self->plan),
                                 &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    return;

  PlenaryAgendaPlace place = plenary_agenda_plan_find_place (self->plan, point.x, point.y);

  if (place.session == NULL)
    return;
  plenary_agenda_plan_focus_session (self->plan, place.session);
  show_menu (self, x, y);
}

static void
menu_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlenaryAgendaCanvas *self = PLENARY_AGENDA_CANVAS (widget);
  GtkWidget *focused = gtk_root_get_focus (gtk_widget_get_root (widget));
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  if (self->selected != NULL && focused != NULL
      && gtk_widget_compute_bounds (focused, widget, &bounds))
    show_menu (self, bounds.origin.x, bounds.origin.y + bounds.size.height);
}

static void
heading_cb (PlenaryAgendaCanvas *self, GtkWidget *heading, PlenaryRecord *record)
{
  plenary_venue_popover_show (self->venue_popover, self->project, record, heading);
}

static gboolean
scroll_cb (PlenaryAgendaCanvas *self, double x, double y, GtkEventController *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (controller);

  if ((state & GDK_CONTROL_MASK) == 0)
    return GDK_EVENT_PROPAGATE;
  plenary_agenda_plan_zoom (self->plan, pow (ZOOM_STEP, -y));

  return GDK_EVENT_STOP;
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  return plenary_agenda_drag_cancel (PLENARY_AGENDA_CANVAS (widget)->drag);
}

static void
zone_cb (PlenaryAgendaCanvas *self)
{
  GtkStringObject *chosen = gtk_drop_down_get_selected_item (self->zone);
  gboolean is_zone = gtk_drop_down_get_selected (self->zone) > 0 && chosen != NULL;
  const char *zone = is_zone ? gtk_string_object_get_string (chosen) : NULL;

  plenary_agenda_plan_set_second_zone (self->plan, zone);
  if (self->project != NULL)
    plenary_second_zone_save (plenary_project_get_file (self->project), zone);
}

static void
restore_zone (PlenaryAgendaCanvas *self)
{
  g_autofree char *zone = plenary_second_zone_load (plenary_project_get_file (self->project));
  GtkStringList *zones = GTK_STRING_LIST (gtk_drop_down_get_model (self->zone));
  guint position = zone != NULL ? gtk_string_list_find (zones, zone) : G_MAXUINT;

  /* A zone may be one that is not known here any more. */
  if (position != G_MAXUINT)
    gtk_drop_down_set_selected (self->zone, position);
}

static void
fill_zones (PlenaryAgendaCanvas *self)
{
  g_auto (GStrv) zones = plenary_zone_list ();
  g_autoptr (GtkStringList) list = gtk_string_list_new ((const char *const *) zones);
  const char *none[] = { _ ("None"), NULL };

  gtk_string_list_splice (list, 0, 0, none);
  gtk_drop_down_set_expression (
      self->zone, gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string"));
  gtk_drop_down_set_model (self->zone, G_LIST_MODEL (list));
}

static void
plenary_agenda_canvas_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  PlenaryAgendaCanvas *self = PLENARY_AGENDA_CANVAS (object);

  switch ((PlenaryAgendaCanvasProperty) prop_id)
    {
    case PROP_PROJECT:
      g_value_set_object (value, self->project);
      break;
    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_project (PlenaryAgendaCanvas *self, PlenaryProject *project)
{
  if (g_set_object (&self->project, project) && project != NULL)
    {
      restore_zone (self);
      plenary_agenda_drag_set_project (self->drag, project);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROJECT]);
    }
}

static void
plenary_agenda_canvas_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  PlenaryAgendaCanvas *self = PLENARY_AGENDA_CANVAS (object);

  switch ((PlenaryAgendaCanvasProperty) prop_id)
    {
    case PROP_PROJECT:
      set_project (self, g_value_get_object (value));
      break;
    case PROP_SELECTED:
      plenary_agenda_canvas_set_selected (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_agenda_canvas_dispose (GObject *object)
{
  PlenaryAgendaCanvas *self = PLENARY_AGENDA_CANVAS (object);

  if (self->drag != NULL)
    plenary_agenda_drag_cancel (self->drag);
  g_clear_object (&self->drag);
  g_clear_pointer (&self->session_popover, gtk_widget_unparent);
  if (self->venue_popover != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->venue_popover));
  self->venue_popover = NULL;
  /* The bin lets go of the child first: it would unparent it once more after the template has. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_AGENDA_CANVAS);
  g_clear_object (&self->selected);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_agenda_canvas_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * PlenaryAgendaCanvas:project:
   *
   * The project that the canvas shows; set once.
   */
  properties[PROP_PROJECT]
      = g_param_spec_object ("project", NULL, NULL, PLENARY_TYPE_PROJECT, flags);

  /**
   * PlenaryAgendaCanvas:selected: (nullable)
   *
   * The session that is selected.
   */
  properties[PROP_SELECTED]
      = g_param_spec_object ("selected", NULL, NULL, PLENARY_TYPE_RECORD, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_agenda_canvas_class_init (PlenaryAgendaCanvasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_agenda_canvas_get_property;
  object_class->set_property = plenary_agenda_canvas_set_property;
  object_class->dispose = plenary_agenda_canvas_dispose;
  install_properties (object_class);

  g_type_ensure (PLENARY_TYPE_AGENDA_PLAN);
  g_type_ensure (PLENARY_TYPE_AGENDA_TRAY);
  g_type_ensure (PLENARY_TYPE_VENUE_POPOVER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/agenda/plenary-agenda-canvas.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryAgendaCanvas, plan);
  gtk_widget_class_bind_template_child (widget_class, PlenaryAgendaCanvas, tray);
  gtk_widget_class_bind_template_child (widget_class, PlenaryAgendaCanvas, status);
  gtk_widget_class_bind_template_child (widget_class, PlenaryAgendaCanvas, zone);
  gtk_widget_class_bind_template_child (widget_class, PlenaryAgendaCanvas, session_popover);
  gtk_widget_class_bind_template_child (widget_class, PlenaryAgendaCanvas, venue_popover);
  gtk_widget_class_bind_template_callback (widget_class, derived_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, heading_cb);
  gtk_widget_class_bind_template_callback (widget_class, zone_cb);

  gtk_widget_class_install_action (widget_class, "menu.popup", NULL, menu_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "menu.popup",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "menu.popup", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  plenary_agenda_commands_bind (widget_class);
}

static void
add_controllers (PlenaryAgendaCanvas *self)
{
  GtkEventController *scroll
      = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);
  GtkGesture *press = gtk_gesture_click_new ();
  GtkGesture *menu_press = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (scroll, GTK_PHASE_CAPTURE);
  g_signal_connect_object (scroll, "scroll", G_CALLBACK (scroll_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  g_signal_connect_object (press, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (press));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (menu_press), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (menu_press, "pressed", G_CALLBACK (menu_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (menu_press));
}

static void
plenary_agenda_canvas_init (PlenaryAgendaCanvas *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_parent (self->session_popover, GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->venue_popover), GTK_WIDGET (self));
  self->drag = plenary_agenda_drag_new (GTK_WIDGET (self), self->plan, self->tray);
  g_signal_connect_object (self->drag, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  add_controllers (self);
  fill_zones (self);
}

/**
 * plenary_agenda_canvas_set_selected:
 * @self: a canvas
 * @session: (nullable): a session, or nothing
 *
 * Selects a session.
 */
void
plenary_agenda_canvas_set_selected (PlenaryAgendaCanvas *self, PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_AGENDA_CANVAS (self));
  g_return_if_fail (session == NULL || PLENARY_IS_RECORD (session));

  if (!g_set_object (&self->selected, session))
    return;
  plenary_agenda_tray_set_selected (self->tray, session);
  if (self->project != NULL)
    update_status (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * plenary_agenda_canvas_zoom:
 * @self: a canvas
 * @n_steps: how many steps larger; negative for smaller
 *
 * Makes the plan larger or smaller.
 */
void
plenary_agenda_canvas_zoom (PlenaryAgendaCanvas *self, int n_steps)
{
  g_return_if_fail (PLENARY_IS_AGENDA_CANVAS (self));

  plenary_agenda_plan_zoom (self->plan, pow (ZOOM_STEP, n_steps));
}

/**
 * plenary_agenda_canvas_fit_day:
 * @self: a canvas
 *
 * Makes the plan as large as there is room for a whole day.
 */
void
plenary_agenda_canvas_fit_day (PlenaryAgendaCanvas *self)
{
  g_return_if_fail (PLENARY_IS_AGENDA_CANVAS (self));

  plenary_agenda_plan_fit_day (self->plan);
}

/**
 * plenary_agenda_canvas_show_session:
 * @self: a canvas
 * @session: an item of the agenda
 *
 * Scrolls to a session, selects it and gives it the keyboard.
 *
 * Returns: whether it is on the canvas
 */
gboolean
plenary_agenda_canvas_show_session (PlenaryAgendaCanvas *self, PlenaryRecord *session)
{
  g_return_val_if_fail (PLENARY_IS_AGENDA_CANVAS (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_RECORD (session), FALSE);

  plenary_agenda_canvas_set_selected (self, session);

  return focus_session (self, session);
}

/**
 * plenary_agenda_canvas_open_heading:
 * @self: a canvas
 * @is_day: whether a day is meant, or a room
 *
 * Opens what is done with the day or the room of the selected session, or with the first one.
 */
void
plenary_agenda_canvas_open_heading (PlenaryAgendaCanvas *self, gboolean is_day)
{
  g_return_if_fail (PLENARY_IS_AGENDA_CANVAS (self));

  plenary_agenda_plan_open_heading (self->plan, is_day);
}
