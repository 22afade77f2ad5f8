/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-agenda-header.h"

#include "agenda/plenary-agenda-words.h"
#include "model/plenary-room.h"

/* A heading stays in sight at least so far. */
#define LEAST_WIDTH 60

typedef struct
{
  GtkWidget *button;
  PlenaryRecord *record; /* its day or room; NULL for the day of a project without days */
  guint first_column;
  guint n_columns;
  gboolean is_day;
} Heading;

struct _PlenaryAgendaHeader
{
  GtkWidget parent_instance;

  GArray *headings;
  double column_width;
  double offset; /* from the left edge, in either direction of text */
  guint n_columns;
};

G_DEFINE_FINAL_TYPE (PlenaryAgendaHeader, plenary_agenda_header, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_REACHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
heading_clear (gpointer user_data)
{
  Heading *heading = user_data;

  g_clear_pointer (&heading->button, gtk_widget_unparent);
  g_clear_object (&heading->record);
}

static const Heading *
get_heading (PlenaryAgendaHeader *self, guint position)
{
  return &g_array_index (self->headings, Heading, position);
}

/* The heading over a column. */
static const Heading *
find_heading (PlenaryAgendaHeader *self, gboolean is_day, guint column)
{
  for (guint i = 0; i < self->headings->len; i++)
    {
      const Heading *heading = get_heading (self, i);

      if (heading->is_day == is_day && column >= heading->first_column
          && column < heading->first_column + heading->n_columns)
        return heading;
    }

  return NULL;
}

static const Heading *
find_focused (PlenaryAgendaHeader *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  for (guint i = 0; i < self->headings->len && child != NULL; i++)
    if (get_heading (self, i)->button == child)
      return get_heading (self, i);

  return NULL;
}

static void
plenary_agenda_header_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  PlenaryAgendaHeader *self = PLENARY_AGENDA_HEADER (widget);
  int heights[2] = { 0, 0 };

  for (guint i = 0; i < self->headings->len && orientation == GTK_ORIENTATION_VERTICAL; i++)
    {
      const Heading *heading = &g_array_index (self->headings, Heading, i);
      int height = 0;

      gtk_widget_measure (heading->button, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
      heights[heading->is_day ? 0 : 1] = MAX (heights[heading->is_day ? 0 : 1], height);
    }
  *minimum = heights[0] + heights[1];
  *natural = *minimum;
}

/* A heading of columns that are partly out of sight stands over the part that is seen. */
static void
allocate_heading (PlenaryAgendaHeader *self, const Heading *heading, int width, int day_height)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double full = heading->n_columns * self->column_width;
  double x = heading->first_column * self->column_width;
  int least = 0;
  int height = 0;

  if (is_rtl)
    x = self->n_columns * self->column_width - x - full;
  x -= self->offset;

  double left = CLAMP (x, 0, MAX (x + full - LEAST_WIDTH, x));
  double right = CLAMP (x + full, MIN (left + LEAST_WIDTH, x + full), MAX (width, left + 1));

  gboolean is_seen = x < width && x + full > 0;

  gtk_widget_set_child_visible (heading->button, is_seen);
  if (!is_seen)
    return;
  gtk_widget_measure (heading->button, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (heading->button, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
  gtk_widget_size_allocate (heading->button,
                            &(GtkAllocation) { (int) left, heading->is_day ? 0 : day_height,
                                               MAX ((int) (right - left), least), height },
                            -1);
}

static void
plenary_agenda_header_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlenaryAgendaHeader *self = PLENARY_AGENDA_HEADER (widget);
  int day_height = 0;

  for (guint i = 0; i < self->headings->len; i++)
    {
      const Heading *heading = &g_array_index (self->headings, Heading, i);
      int needed = 0;

      gtk_widget_measure (heading->button, GTK_ORIENTATION_VERTICAL, -1, NULL, &needed, NULL, NULL);
      if (heading->is_day)
        day_height = MAX (day_height, needed);
    }
  for (guint i = 0; i < self->headings->len; i++)
    allocate_heading (self, &g_array_index (self->headings, Heading, i), width, day_height);
}

static gboolean
focus_heading (PlenaryAgendaHeader *self, const Heading *heading)
{
  if (heading == NULL)
    return FALSE;
  /* The plan scrolls to it first: what is out of sight gets no keyboard. */
  g_signal_emit (self, signals[SIGNAL_REACHED], 0, heading->first_column, heading->n_columns);
  gtk_widget_set_child_visible (heading->button, TRUE);

  return gtk_widget_grab_focus (heading->button);
}

/* To the sides along the days or the rooms; up and down between a room and its day. Below them are
 * the sessions, which are the plan's. */
static gboolean
plenary_agenda_header_focus (GtkWidget *widget, GtkDirectionType direction)
{
  PlenaryAgendaHeader *self = PLENARY_AGENDA_HEADER (widget);
  const Heading *from = find_focused (self);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean is_forward = direction == (is_rtl ? GTK_DIR_LEFT : GTK_DIR_RIGHT);

  if (from == NULL || direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return FALSE;
  if (direction == GTK_DIR_DOWN)
    return from->is_day && focus_heading (self, find_heading (self, FALSE, from->first_column));

  const Heading *to
      = direction == GTK_DIR_UP ? find_heading (self, TRUE, from->first_column)
        : is_forward ? find_heading (self, from->is_day, from->first_column + from->n_columns)
        : from->first_column > 0 ? find_heading (self, from->is_day, from->first_column - 1)
                                 : NULL;

  if (to == NULL || to == from)
    gtk_widget_error_bell (widget);
  else
    focus_heading (self, to);

  return TRUE;
}

static void
activate (PlenaryAgendaHeader *self, const Heading *heading)
{
  if (heading != NULL)
    g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, heading->button, heading->record);
}

static void
clicked_cb (PlenaryAgendaHeader *self, GtkWidget *button)
{
  for (guint i = 0; i < self->headings->len; i++)
    if (get_heading (self, i)->button == button)
      activate (self, get_heading (self, i));
}

static void
pressed_cb (PlenaryAgendaHeader *self, int n_presses, double x, double y, GtkGesture *gesture)
{
  GtkWidget *button = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  clicked_cb (self, button);
}

static gboolean
menu_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  activate (PLENARY_AGENDA_HEADER (widget), find_focused (PLENARY_AGENDA_HEADER (widget)));

  return GDK_EVENT_STOP;
}

static void
plenary_agenda_header_dispose (GObject *object)
{
  g_clear_pointer (&PLENARY_AGENDA_HEADER (object)->headings, g_array_unref);

  G_OBJECT_CLASS (plenary_agenda_header_parent_class)->dispose (object);
}

static void
plenary_agenda_header_class_init (PlenaryAgendaHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_agenda_header_dispose;
  widget_class->measure = plenary_agenda_header_measure;
  widget_class->size_allocate = plenary_agenda_header_size_allocate;
  widget_class->focus = plenary_agenda_header_focus;

  /**
   * PlenaryAgendaHeader::activated:
   * @self: a header
   * @heading: what shows it
   * @record: (nullable): a day or a room; %NULL for the day of a project without days
   *
   * Emitted when something is to be done with a day or a room.
   */
  signals[SIGNAL_ACTIVATED]
      = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                      NULL, G_TYPE_NONE, 2, GTK_TYPE_WIDGET, PLENARY_TYPE_RECORD);
  /**
   * PlenaryAgendaHeader::reached:
   * @self: a header
   * @first_column: the first column of a heading
   * @n_columns: how many it has
   *
   * Emitted when a heading is about to have the keyboard.
   */
  signals[SIGNAL_REACHED]
      = g_signal_new ("reached", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_cb, NULL);

  gtk_widget_class_set_css_name (widget_class, "planheader");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plenary_agenda_header_init (PlenaryAgendaHeader *self)
{
  self->headings = g_array_new (FALSE, TRUE, sizeof (Heading));
  g_array_set_clear_func (self->headings, heading_clear);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * plenary_agenda_header_new:
 *
 * Returns: (transfer floating): a header without columns
 */
PlenaryAgendaHeader *
plenary_agenda_header_new (void)
{
  return g_object_new (PLENARY_TYPE_AGENDA_HEADER, NULL);
}

static GtkWidget *
make_button (PlenaryAgendaHeader *self, gboolean is_day)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (NULL);
  GtkGesture *press = gtk_gesture_click_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, is_day ? "heading" : "caption");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE,
                                  -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (press), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (press, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (button, GTK_EVENT_CONTROLLER (press));
  gtk_widget_set_parent (button, GTK_WIDGET (self));

  return button;
}

/* Shows a heading after those that have been shown. A button that is there stays: it may have the
 * keyboard. */
static void
show_heading (PlenaryAgendaHeader *self, guint *n_shown, const char *text, Heading shown)
{
  guint position = (*n_shown)++;

  if (position < self->headings->len && get_heading (self, position)->is_day != shown.is_day)
    g_array_set_size (self->headings, position);
  if (position == self->headings->len)
    {
      g_array_set_size (self->headings, position + 1);
      g_array_index (self->headings, Heading, position).button = make_button (self, shown.is_day);
    }

  Heading *heading = &g_array_index (self->headings, Heading, position);
  GtkLabel *label = GTK_LABEL (gtk_button_get_child (GTK_BUTTON (heading->button)));

  heading->first_column = shown.first_column;
  heading->n_columns = shown.n_columns;
  heading->is_day = shown.is_day;
  g_set_object (&heading->record, shown.record);
  if (g_str_equal (gtk_label_get_text (label), text))
    return;
  gtk_label_set_text (label, text);
  gtk_widget_set_tooltip_text (heading->button, text);
}

/* A day, and how much of its hours is planned where those are known. */
static char *
dup_day (const PlenaryAgendaColumn *column, PlenaryTimetable *timetable, int hours)
{
  g_autofree char *day = plenary_agenda_dup_day (column->day, column->number);

  if (hours == PLENARY_UNSET)
    return g_steal_pointer (&day);

  g_autofree char *sum = plenary_agenda_dup_sum (
      plenary_timetable_count_minutes (timetable, column->number - 1), hours);

  return g_strdup_printf ("%s · %s", day, sum);
}

static guint
count_columns_of_day (PlenaryAgendaLayout *layout, guint first)
{
  guint n_columns = 1;

  while (first + n_columns < plenary_agenda_layout_get_n_columns (layout)
         && !plenary_agenda_layout_get_column (layout, first + n_columns)->is_first)
    n_columns++;

  return n_columns;
}

/**
 * plenary_agenda_header_show:
 * @self: a header
 * @layout: the layout of the plan
 * @timetable: the timetable that it is of
 * @hours: how many minutes a day of the event has, or %PLENARY_UNSET
 *
 * Shows the days and rooms of a layout. A project without rooms has days alone.
 */
void
plenary_agenda_header_show (PlenaryAgendaHeader *self,
                            PlenaryAgendaLayout *layout,
                            PlenaryTimetable *timetable,
                            int hours)
{
  g_return_if_fail (PLENARY_IS_AGENDA_HEADER (self));
  g_return_if_fail (layout != NULL);
  g_return_if_fail (timetable != NULL);

  guint n_shown = 0;

  self->n_columns = plenary_agenda_layout_get_n_columns (layout);
  for (guint i = 0; i < self->n_columns; i++)
    {
      const PlenaryAgendaColumn *column = plenary_agenda_layout_get_column (layout, i);

      if (column->is_first)
        {
          g_autofree char *text = dup_day (column, timetable, hours);

          show_heading (self, &n_shown, text,
                        (Heading) { NULL, column->day, i, count_columns_of_day (layout, i), TRUE });
        }
      if (column->room != NULL)
        show_heading (self, &n_shown, plenary_record_get_text (column->room, PLENARY_ROOM_NAME),
                      (Heading) { NULL, column->room, i, 1, FALSE });
    }
  g_array_set_size (self->headings, n_shown);
}

/**
 * plenary_agenda_header_set_scale:
 * @self: a header
 * @column_width: width of a column
 * @offset: how far the plan is scrolled from its left edge
 *
 * Follows the plan.
 */
void
plenary_agenda_header_set_scale (PlenaryAgendaHeader *self, double column_width, double offset)
{
  g_return_if_fail (PLENARY_IS_AGENDA_HEADER (self));

  self->column_width = column_width;
  self->offset = offset;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * plenary_agenda_header_focus_column:
 * @self: a header
 * @is_day: whether the day is meant, or the room
 * @column: a column
 *
 * Gives the keyboard to a heading.
 *
 * Returns: whether there is one
 */
gboolean
plenary_agenda_header_focus_column (PlenaryAgendaHeader *self, gboolean is_day, guint column)
{
  g_return_val_if_fail (PLENARY_IS_AGENDA_HEADER (self), FALSE);

  return focus_heading (self, find_heading (self, is_day, column));
}

/**
 * plenary_agenda_header_get_focused:
 * @self: a header
 * @column: (out): the first column of the heading
 *
 * Returns: whether a heading has the keyboard
 */
gboolean
plenary_agenda_header_get_focused (PlenaryAgendaHeader *self, guint *column)
{
  g_return_val_if_fail (PLENARY_IS_AGENDA_HEADER (self), FALSE);
  g_return_val_if_fail (column != NULL, FALSE);

  const Heading *focused = find_focused (self);

  if (focused != NULL)
    *column = focused->first_column;

  return focused != NULL;
}

/**
 * plenary_agenda_header_activate:
 * @self: a header
 *
 * Asks for what is done with the day or room that has the keyboard.
 */
void
plenary_agenda_header_activate (PlenaryAgendaHeader *self)
{
  g_return_if_fail (PLENARY_IS_AGENDA_HEADER (self));

  activate (self, find_focused (self));
}
