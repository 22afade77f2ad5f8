/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Each motion tries the whole move on a new arrangement, from what the project is: a drag that
 * comes back to where it began leaves nothing behind.
 */
#include "config.h"

#include "agenda/plenary-agenda-drag.h"

#include "model/plenary-session.h"

#include <glib/gi18n.h>
#include <math.h>

/* So near to an edge the plan scrolls, by as much a frame. */
#define EDGE_OF_PLAN 28
#define SCROLL_STEP  9

typedef enum
{
  MODE_NONE,
  MODE_WAITING, /* pressed, and not moved far enough to be a drag */
  MODE_DRAGGING,
} Mode;

struct _PlenaryAgendaDrag
{
  GObject parent_instance;

  GtkWidget *area; /* borrowed: it owns the gestures, which refer to this */
  PlenaryAgendaPlan *plan;
  PlenaryAgendaTray *tray;
  PlenaryProject *project;
  GtkGesture *gesture; /* borrowed from the area */

  Mode mode;
  PlenaryAgendaPart part;
  PlenaryRow *row; /* what is being made */
  char *session_id;
  char *room_id; /* the room it has */
  gboolean from_tray;
  guint column;   /* where it was taken */
  double minutes; /* when it was taken */
  double grip;    /* minutes between its start and where it was taken */
  double x;       /* where the pointer is, in the area */
  double y;
  PlenaryArrangement *arrangement;
  guint tick;
};

G_DEFINE_FINAL_TYPE (PlenaryAgendaDrag, plenary_agenda_drag, G_TYPE_OBJECT)

enum
{
  SIGNAL_DROPPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static int
snap (double minutes)
{
  return (int) round (minutes / PLENARY_SESSION_LEAST_MINUTES) * PLENARY_SESSION_LEAST_MINUTES;
}

static graphene_point_t
map (PlenaryAgendaDrag *self, gpointer widget, double x, double y)
{
  graphene_point_t point = GRAPHENE_POINT_INIT (-1, -1);

  if (!gtk_widget_compute_point (self->area, GTK_WIDGET (widget),
                                 &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    point = GRAPHENE_POINT_INIT (-1, -1);

  return point;
}

static PlenaryAgendaPlace
find_place (PlenaryAgendaDrag *self, double x, double y)
{
  graphene_point_t point = map (self, self->plan, x, y);

  return plenary_agenda_plan_find_place (self->plan, point.x, point.y);
}

static gboolean
is_over_tray (PlenaryAgendaDrag *self)
{
  graphene_point_t point = map (self, self->tray, self->x, self->y);

  return gtk_widget_get_visible (GTK_WIDGET (self->tray)) && point.y >= 0;
}

static void
stop (PlenaryAgendaDrag *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->plan), self->tick);
  self->tick = 0;
  self->mode = MODE_NONE;
  g_clear_pointer (&self->row, plenary_row_unref);
  g_clear_pointer (&self->session_id, g_free);
  g_clear_pointer (&self->room_id, g_free);
  g_clear_pointer (&self->arrangement, plenary_arrangement_free);
  plenary_agenda_plan_clear_preview (self->plan);
  plenary_agenda_tray_set_is_target (self->tray, FALSE, FALSE);
}

/* A session that fills its day goes up and down without getting a room; it gets the one that it is
 * dragged to the side to. */
static const char *
choose_room (PlenaryAgendaDrag *self, const PlenaryAgendaPlace *place)
{
  return !self->from_tray && place->column == self->column ? self->room_id : place->room_id;
}

static void
try_move (PlenaryAgendaDrag *self, const PlenaryAgendaPlace *place)
{
  if (is_over_tray (self))
    plenary_arrangement_unschedule (self->arrangement, self->session_id);
  else
    plenary_arrangement_place (self->arrangement, self->session_id, place->day_id,
                               choose_room (self, place),
                               MAX (snap (place->minutes - self->grip), 0));
}

/* From where the pointer was pressed to where it is, on the day where it was pressed. */
static void
try_create (PlenaryAgendaDrag *self, const PlenaryAgendaPlace *place)
{
  int first = snap (MIN (self->minutes, place->minutes));
  int last
      = MAX (snap (MAX (self->minutes, place->minutes)), first + PLENARY_SESSION_LEAST_MINUTES);

  plenary_arrangement_insert (self->arrangement, self->row);
  plenary_arrangement_set_duration (self->arrangement, self->session_id, last - first);
  plenary_arrangement_place (self->arrangement, self->session_id,
                             plenary_row_get_text (self->row, PLENARY_SESSION_DAY_ID),
                             self->room_id, first);
}

static void
try_resize (PlenaryAgendaDrag *self, const PlenaryAgendaPlace *place)
{
  const PlenarySlot *slot = plenary_arrangement_lookup (self->arrangement, self->session_id);
  int minutes = snap (place->minutes - self->grip);

  if (slot == NULL || slot->starts_at == PLENARY_UNSET)
    return;
  if (self->part == PLENARY_AGENDA_PART_START)
    plenary_arrangement_set_start (
        self->arrangement, self->session_id,
        MAX (MIN (minutes, slot->ends_at - PLENARY_SESSION_LEAST_MINUTES), 0));
  else
    plenary_arrangement_set_duration (
        self->arrangement, self->session_id,
        MAX (minutes - slot->starts_at, PLENARY_SESSION_LEAST_MINUTES));
}

static void
try (PlenaryAgendaDrag *self)
{
  PlenaryAgendaPlace place = find_place (self, self->x, self->y);
  gboolean is_move = self->part == PLENARY_AGENDA_PART_BODY;

  g_clear_pointer (&self->arrangement, plenary_arrangement_free);
  self->arrangement = plenary_arrangement_new (plenary_project_get_model (self->project));
  if (self->part == PLENARY_AGENDA_PART_EMPTY)
    try_create (self, &place);
  else if (is_move)
    try_move (self, &place);
  else
    try_resize (self, &place);
  plenary_agenda_tray_set_is_target (self->tray, is_move, is_move && is_over_tray (self));
  plenary_agenda_plan_show_preview (self->plan, self->arrangement, self->session_id);
}

static int
get_push (double position, int size)
{
  if (position < EDGE_OF_PLAN)
    return -SCROLL_STEP;

  return position > size - EDGE_OF_PLAN ? SCROLL_STEP : 0;
}

/* Beyond the edge of what is seen there is more to drag to. */
static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  PlenaryAgendaDrag *self = user_data;
  graphene_point_t point = map (self, self->plan, self->x, self->y);
  int x = get_push (point.x, gtk_widget_get_width (widget));
  int y = is_over_tray (self) ? 0 : get_push (point.y, gtk_widget_get_height (widget));

  if (x == 0 && y == 0)
    return G_SOURCE_CONTINUE;
  plenary_agenda_plan_scroll_by (self->plan, x, y);
  try (self);

  return G_SOURCE_CONTINUE;
}

static void
take_session (PlenaryAgendaDrag *self, PlenaryRecord *session)
{
  self->session_id = g_strdup (plenary_record_get_id (session));
  self->room_id = g_strdup (plenary_record_get_text (session, PLENARY_SESSION_ROOM_ID));
}

static double
get_grip (const PlenaryAgendaPlace *place, const PlenarySlot *slot)
{
  if (slot == NULL)
    return 0;

  return place->minutes
         - (place->part == PLENARY_AGENDA_PART_END ? slot->ends_at : slot->starts_at);
}

static gboolean
take_from_plan (PlenaryAgendaDrag *self)
{
  PlenaryAgendaPlace place = find_place (self, self->x, self->y);

  self->part = place.part;
  self->column = place.column;
  self->minutes = place.minutes;
  self->from_tray = FALSE;
  if (place.part == PLENARY_AGENDA_PART_NONE)
    return FALSE;
  if (place.session == NULL)
    {
      self->row = plenary_row_new (PLENARY_TYPE_SESSION);
      self->session_id = g_strdup (plenary_row_get_id (self->row));
      self->room_id = g_strdup (place.room_id);
      plenary_row_set_text (self->row, PLENARY_SESSION_DAY_ID, place.day_id);
      plenary_row_set_text (self->row, PLENARY_SESSION_ROOM_ID, place.room_id);
      return TRUE;
    }

  const PlenarySlot *slot = plenary_timetable_lookup (
      plenary_agenda_plan_get_timetable (self->plan), plenary_record_get_id (place.session));

  take_session (self, place.session);
  self->grip = get_grip (&place, slot);
  /* What does not say how long it is has no end that could be taken. */
  if (slot == NULL || slot->ends_at == PLENARY_UNSET)
    self->part = PLENARY_AGENDA_PART_BODY;
  plenary_agenda_plan_focus_session (self->plan, place.session);

  return TRUE;
}

static gboolean
take_from_tray (PlenaryAgendaDrag *self)
{
  graphene_point_t point = map (self, self->tray, self->x, self->y);
  PlenaryRecord *session = plenary_agenda_tray_find_session (self->tray, point.x, point.y);

  if (session == NULL)
    return FALSE;
  take_session (self, session);
  self->part = PLENARY_AGENDA_PART_BODY;
  self->from_tray = TRUE;
  self->grip = 0;
  plenary_agenda_tray_focus_session (self->tray, session);

  return TRUE;
}

static gboolean
is_touch (GtkGesture *gesture)
{
  GdkDevice *device
      = gtk_event_controller_get_current_event_device (GTK_EVENT_CONTROLLER (gesture));

  return device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
}

static void
begin_cb (PlenaryAgendaDrag *self, double x, double y, GtkGesture *gesture)
{
  stop (self);
  self->x = x;
  self->y = y;

  gboolean is_taken = self->project != NULL
                      && plenary_agenda_plan_get_timetable (self->plan) != NULL
                      && (is_over_tray (self) ? take_from_tray (self) : take_from_plan (self));

  /* A finger on empty space scrolls. */
  if (!is_taken || (self->part == PLENARY_AGENDA_PART_EMPTY && is_touch (gesture)))
    {
      stop (self);
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  self->mode = MODE_WAITING;
}

static void
update_cb (PlenaryAgendaDrag *self, double offset_x, double offset_y, GtkGesture *gesture)
{
  double x = 0;
  double y = 0;

  if (self->mode == MODE_NONE)
    return;
  gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (gesture), &x, &y);
  if (self->mode == MODE_WAITING)
    {
      if (!gtk_drag_check_threshold (self->area, (int) x, (int) y, (int) (x + offset_x),
                                     (int) (y + offset_y)))
        return;
      self->mode = MODE_DRAGGING;
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
      self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self->plan), scroll_cb, self, NULL);
    }
  self->x = x + offset_x;
  self->y = y + offset_y;
  try (self);
}

static const char *
get_edit_label (PlenaryAgendaDrag *self)
{
  switch (self->part)
    {
    case PLENARY_AGENDA_PART_EMPTY:
      return _ ("Add Session");
    case PLENARY_AGENDA_PART_BODY:
      return is_over_tray (self) ? _ ("Take Session off the Agenda") : _ ("Move Session");
    case PLENARY_AGENDA_PART_START:
    case PLENARY_AGENDA_PART_END:
    case PLENARY_AGENDA_PART_NONE:
    default:
      return _ ("Resize Session");
    }
}

static gboolean
commit (PlenaryAgendaDrag *self)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, get_edit_label (self));
  g_autoptr (GError) error = NULL;

  plenary_arrangement_write (self->arrangement, edit);
  if (plenary_edit_commit (edit, &error))
    return TRUE;
  gtk_widget_activate_action (self->area, "window.tell", "s", error->message);

  return FALSE;
}

static void
end_cb (PlenaryAgendaDrag *self)
{
  gboolean is_change = self->mode == MODE_DRAGGING && self->arrangement != NULL
                       && plenary_arrangement_is_changed (self->arrangement);
  gboolean is_new = self->part == PLENARY_AGENDA_PART_EMPTY;
  g_autofree char *id = g_strdup (self->session_id);

  if (self->mode == MODE_WAITING && is_new)
    plenary_agenda_plan_set_selected (self->plan, NULL);
  if (!is_change || !commit (self))
    {
      stop (self);
      return;
    }
  stop (self);
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, id, is_new);
}

static void
motion_cb (PlenaryAgendaDrag *self, double x, double y)
{
  if (self->mode == MODE_DRAGGING)
    return;

  PlenaryAgendaPlace place = find_place (self, x, y);
  gboolean is_edge
      = place.part == PLENARY_AGENDA_PART_START || place.part == PLENARY_AGENDA_PART_END;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->plan), is_edge ? "ns-resize" : NULL);
}

static void
plenary_agenda_drag_dispose (GObject *object)
{
  PlenaryAgendaDrag *self = PLENARY_AGENDA_DRAG (object);

  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_agenda_drag_parent_class)->dispose (object);
}

static void
plenary_agenda_drag_finalize (GObject *object)
{
  PlenaryAgendaDrag *self = PLENARY_AGENDA_DRAG (object);

  g_clear_pointer (&self->row, plenary_row_unref);
  g_clear_pointer (&self->arrangement, plenary_arrangement_free);
  g_free (self->session_id);
  g_free (self->room_id);

  G_OBJECT_CLASS (plenary_agenda_drag_parent_class)->finalize (object);
}

static void
plenary_agenda_drag_class_init (PlenaryAgendaDragClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = plenary_agenda_drag_dispose;
  object_class->finalize = plenary_agenda_drag_finalize;

  /**
   * PlenaryAgendaDrag::dropped:
   * @self: a drag
   * @session_id: id of the session
   * @is_new: whether it was made
   *
   * Emitted when a drag has changed the project.
   */
  signals[SIGNAL_DROPPED]
      = g_signal_new ("dropped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
}

static void
plenary_agenda_drag_init (PlenaryAgendaDrag *self)
{
}

/**
 * plenary_agenda_drag_new:
 * @area: a widget with both in it
 * @plan: the plan
 * @tray: its tray
 *
 * Follows the pointer in a widget. Neither it nor the other two are owned.
 *
 * Returns: (transfer full): a drag, to be kept as long as the widget
 */
PlenaryAgendaDrag *
plenary_agenda_drag_new (GtkWidget *area, PlenaryAgendaPlan *plan, PlenaryAgendaTray *tray)
{
  g_return_val_if_fail (GTK_IS_WIDGET (area), NULL);
  g_return_val_if_fail (PLENARY_IS_AGENDA_PLAN (plan), NULL);
  g_return_val_if_fail (PLENARY_IS_AGENDA_TRAY (tray), NULL);

  PlenaryAgendaDrag *self = g_object_new (PLENARY_TYPE_AGENDA_DRAG, NULL);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *gesture = gtk_gesture_drag_new ();

  self->area = area;
  self->plan = plan;
  self->tray = tray;
  self->gesture = gesture;
  g_signal_connect_object (gesture, "drag-begin", G_CALLBACK (begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gesture, "drag-update", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gesture, "drag-end", G_CALLBACK (end_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gesture, "cancel", G_CALLBACK (stop), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (area, GTK_EVENT_CONTROLLER (gesture));
  gtk_widget_add_controller (area, motion);

  return self;
}

/**
 * plenary_agenda_drag_set_project:
 * @self: a drag
 * @project: (nullable): the project that is changed
 *
 * Says what is changed.
 */
void
plenary_agenda_drag_set_project (PlenaryAgendaDrag *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_AGENDA_DRAG (self));
  g_return_if_fail (project == NULL || PLENARY_IS_PROJECT (project));

  g_set_object (&self->project, project);
}

/**
 * plenary_agenda_drag_cancel:
 * @self: a drag
 *
 * Lets go without changing anything.
 *
 * Returns: whether something was being dragged
 */
gboolean
plenary_agenda_drag_cancel (PlenaryAgendaDrag *self)
{
  g_return_val_if_fail (PLENARY_IS_AGENDA_DRAG (self), FALSE);

  gboolean was_dragging = self->mode == MODE_DRAGGING;

  stop (self);
  if (was_dragging)
    gtk_gesture_set_state (self->gesture, GTK_EVENT_SEQUENCE_DENIED);

  return was_dragging;
}
