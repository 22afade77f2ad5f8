/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * From columns and minutes to places of the widget and back. Where text runs from right to left
 * the ruler is at the right, and the first column beside it.
 */
#include "config.h"

#include "agenda/plenary-agenda-plan-private.h"

#include <adwaita.h>

#define LEAST_COLUMN_WIDTH 110
#define LEAST_DAY_WIDTH    150

/* Space between blocks that stand side by side. */
#define GAP 2

#define LEAST_MINUTE_HEIGHT    0.4
#define GREATEST_MINUTE_HEIGHT 8.0

/* How high a minute is when the plan is shown first, where a day does not fit. */
#define COMFORTABLE_MINUTE_HEIGHT 1.5
#define GENEROUS_MINUTE_HEIGHT    3.0

/* What is seen before the first session. */
#define MINUTES_BEFORE_FIRST 15

/* An edge can be taken so far inside a block, unless that is too low for three parts. */
#define EDGE 6

/* Widths and heights that hold text follow its size. */
static double
scale (PlenaryAgendaPlan *self, double length)
{
  return adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, length,
                                gtk_widget_get_settings (GTK_WIDGET (self)));
}

static gboolean
is_rtl (PlenaryAgendaPlan *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

double
plenary_agenda_plan_get_content_width (PlenaryAgendaPlan *self)
{
  return plenary_agenda_layout_get_n_columns (self->layout) * self->column_width;
}

static int
get_minutes (PlenaryAgendaPlan *self)
{
  return plenary_agenda_layout_get_last_minute (self->layout)
         - plenary_agenda_layout_get_first_minute (self->layout);
}

double
plenary_agenda_plan_get_content_height (PlenaryAgendaPlan *self)
{
  return get_minutes (self) * self->minute_height;
}

/* The left edge of what begins at a distance from the first column. */
static double
map_x (PlenaryAgendaPlan *self, double distance, double width)
{
  double scrolled = gtk_adjustment_get_value (self->hadjustment);

  if (is_rtl (self))
    return plenary_agenda_plan_get_content_width (self) - distance - width - scrolled;

  return self->ruler_width + distance - scrolled;
}

static double
map_y (PlenaryAgendaPlan *self, double minutes)
{
  return self->header_height
         + (minutes - plenary_agenda_layout_get_first_minute (self->layout)) * self->minute_height
         - gtk_adjustment_get_value (self->vadjustment);
}

static GtkAllocation
map_span (PlenaryAgendaPlan *self,
          double distance,
          double width,
          int starts_at,
          int ends_at,
          int gap)
{
  int x = (int) map_x (self, distance, width);
  int y = (int) map_y (self, starts_at);
  int bottom = (int) map_y (self, ends_at);

  return (GtkAllocation) { x + gap, y, MAX ((int) width - 2 * gap, 1), MAX (bottom - y - 1, 4) };
}

GtkAllocation
plenary_agenda_plan_map_cell (PlenaryAgendaPlan *self, const PlenaryAgendaCell *cell)
{
  double full = cell->n_columns * self->column_width;
  double width = full / cell->n_lanes;

  return map_span (self, cell->first_column * self->column_width + cell->lane * width, width,
                   cell->slot.starts_at, cell->ends_at, GAP);
}

GtkAllocation
plenary_agenda_plan_map_mark (PlenaryAgendaPlan *self, const PlenaryAgendaMark *mark)
{
  return map_span (self, mark->first_column * self->column_width,
                   mark->n_columns * self->column_width, mark->starts_at, mark->ends_at, GAP);
}

/* All columns in the width that there is, or as many as are not too narrow. */
static void
choose_column_width (PlenaryAgendaPlan *self, int width)
{
  guint n_columns = plenary_agenda_layout_get_n_columns (self->layout);
  guint n_first = 0;
  int least = LEAST_DAY_WIDTH;

  for (guint i = 0; i < n_columns; i++)
    n_first += plenary_agenda_layout_get_column (self->layout, i)->is_first;
  if (n_first < n_columns)
    least = LEAST_COLUMN_WIDTH;
  self->column_width = MAX ((double) (width - self->ruler_width) / n_columns, scale (self, least));
}

static void
configure (GtkAdjustment *adjustment, double content, double page)
{
  double upper = MAX (content, page);
  double value = MIN (gtk_adjustment_get_value (adjustment), upper - page);

  gtk_adjustment_configure (adjustment, MAX (value, 0), 0, upper, page * 0.1, page * 0.9, page);
}

/* The plan begins with its first session, at the side where text begins. */
static void
place_first (PlenaryAgendaPlan *self)
{
  int first_minute = plenary_agenda_layout_get_first_minute (self->layout);
  int starts_at = G_MAXINT;

  for (guint i = 0; i < plenary_agenda_layout_get_n_cells (self->layout); i++)
    starts_at = MIN (starts_at, plenary_agenda_layout_get_cell (self->layout, i)->slot.starts_at);
  if (starts_at != G_MAXINT)
    gtk_adjustment_set_value (self->vadjustment, (starts_at - MINUTES_BEFORE_FIRST - first_minute)
                                                     * self->minute_height);
  gtk_adjustment_set_value (self->hadjustment,
                            is_rtl (self) ? plenary_agenda_plan_get_content_width (self) : 0);
  self->is_placed = TRUE;
}

/* Works out sizes for the room that there is. */
void
plenary_agenda_plan_configure (PlenaryAgendaPlan *self, int width, int height)
{
  double page_height = MAX (height - self->header_height, 1);
  double page_width = MAX (width - self->ruler_width, 1);

  choose_column_width (self, width);
  if (self->minute_height <= 0)
    self->minute_height
        = CLAMP (page_height / get_minutes (self), scale (self, COMFORTABLE_MINUTE_HEIGHT),
                 scale (self, GENEROUS_MINUTE_HEIGHT));
  configure (self->hadjustment, plenary_agenda_plan_get_content_width (self), page_width);
  configure (self->vadjustment, plenary_agenda_plan_get_content_height (self), page_height);
  if (!self->is_placed)
    place_first (self);
  plenary_agenda_ruler_set_scale (
      self->ruler, plenary_agenda_layout_get_first_minute (self->layout),
      plenary_agenda_layout_get_last_minute (self->layout), self->minute_height,
      gtk_adjustment_get_value (self->vadjustment));
  plenary_agenda_header_set_scale (self->header, self->column_width,
                                   gtk_adjustment_get_value (self->hadjustment));
}

static void
bring_into_view (GtkAdjustment *adjustment, double start, double end)
{
  gtk_adjustment_clamp_page (adjustment, start, end);
  /* The start counts where not all fits. */
  if (start < gtk_adjustment_get_value (adjustment))
    gtk_adjustment_set_value (adjustment, start);
}

/* Scrolls as little as needed. */
void
plenary_agenda_plan_scroll_to_cell (PlenaryAgendaPlan *self, const PlenaryAgendaCell *cell)
{
  GtkAllocation area = plenary_agenda_plan_map_cell (self, cell);
  double x = area.x - (is_rtl (self) ? 0 : self->ruler_width)
             + gtk_adjustment_get_value (self->hadjustment);
  double y = area.y - self->header_height + gtk_adjustment_get_value (self->vadjustment);

  bring_into_view (self->hadjustment, x, x + area.width);
  bring_into_view (self->vadjustment, y - GAP, y + area.height + GAP);
}

/* To the sides only. */
void
plenary_agenda_plan_scroll_to_columns (PlenaryAgendaPlan *self, guint first, guint n_columns)
{
  double width = n_columns * self->column_width;
  double x = first * self->column_width;

  if (is_rtl (self))
    x = plenary_agenda_plan_get_content_width (self) - x - width;
  bring_into_view (self->hadjustment, x, x + width);
}

static PlenaryAgendaPart
find_part (const GtkAllocation *area, double y)
{
  if (area->height >= 3 * EDGE && y < area->y + EDGE)
    return PLENARY_AGENDA_PART_START;
  /* Of a low block the lower edge matters more. */
  if (area->height >= 2 * EDGE && y >= area->y + area->height - EDGE)
    return PLENARY_AGENDA_PART_END;

  return PLENARY_AGENDA_PART_BODY;
}

static void
find_session (PlenaryAgendaPlan *self, double x, double y, PlenaryAgendaPlace *place)
{
  GHashTableIter iter;
  gpointer block = NULL;
  guint best = 0;

  g_hash_table_iter_init (&iter, self->blocks);
  while (g_hash_table_iter_next (&iter, NULL, &block))
    {
      PlenaryRecord *session = plenary_session_block_get_session (block);
      guint position = 0;

      if (!plenary_agenda_layout_find (self->layout, plenary_record_get_id (session), &position))
        continue;

      GtkAllocation area = plenary_agenda_plan_map_cell (
          self, plenary_agenda_layout_get_cell (self->layout, position));

      if (x < area.x || x >= area.x + area.width || y < area.y || y >= area.y + area.height
          || (place->session != NULL && position < best))
        continue;
      best = position;
      place->session = session;
      place->part = find_part (&area, y);
    }
}

/**
 * plenary_agenda_plan_find_place:
 * @self: a plan
 * @x: a place of the widget
 * @y: a place of the widget
 *
 * Finds out what is at a place.
 *
 * Returns: what is there; a place outside has the nearest column and time, and no part
 */
PlenaryAgendaPlace
plenary_agenda_plan_find_place (PlenaryAgendaPlan *self, double x, double y)
{
  PlenaryAgendaPlace place = { PLENARY_AGENDA_PART_NONE, NULL, 0, NULL, NULL, 0 };

  g_return_val_if_fail (PLENARY_IS_AGENDA_PLAN (self), place);

  if (self->layout == NULL || self->column_width <= 0 || self->minute_height <= 0)
    return place;

  int width = gtk_widget_get_width (GTK_WIDGET (self));
  guint n_columns = plenary_agenda_layout_get_n_columns (self->layout);
  int first_minute = plenary_agenda_layout_get_first_minute (self->layout);
  double left = is_rtl (self) ? 0 : self->ruler_width;
  double right = is_rtl (self) ? width - self->ruler_width : width;
  double distance = is_rtl (self) ? map_x (self, 0, 0) - x : x - map_x (self, 0, 0);
  const PlenaryAgendaColumn *column = NULL;

  place.column = (guint) CLAMP (distance / self->column_width, 0, n_columns - 1);
  place.minutes = CLAMP (first_minute + (y - map_y (self, first_minute)) / self->minute_height,
                         first_minute, plenary_agenda_layout_get_last_minute (self->layout));
  column = plenary_agenda_layout_get_column (self->layout, place.column);
  place.day_id = column->day != NULL ? plenary_record_get_id (column->day) : NULL;
  place.room_id = column->room != NULL ? plenary_record_get_id (column->room) : NULL;
  if (x < left || x >= right || y < self->header_height
      || y >= gtk_widget_get_height (GTK_WIDGET (self)) || distance < 0)
    return place;
  place.part = PLENARY_AGENDA_PART_EMPTY;
  find_session (self, x, y, &place);

  return place;
}

/**
 * plenary_agenda_plan_get_minute_height:
 * @self: a plan
 *
 * Returns: how high a minute is
 */
double
plenary_agenda_plan_get_minute_height (PlenaryAgendaPlan *self)
{
  g_return_val_if_fail (PLENARY_IS_AGENDA_PLAN (self), 0);

  return self->minute_height;
}

static void
set_minute_height (PlenaryAgendaPlan *self, double minute_height)
{
  double page = gtk_adjustment_get_page_size (self->vadjustment);
  double middle = gtk_adjustment_get_value (self->vadjustment) + page / 2;
  double factor = 0;

  minute_height = CLAMP (minute_height, LEAST_MINUTE_HEIGHT, GREATEST_MINUTE_HEIGHT);
  factor = self->minute_height > 0 ? minute_height / self->minute_height : 1;
  self->minute_height = minute_height;
  if (self->layout == NULL)
    return;
  gtk_adjustment_configure (self->vadjustment, middle * factor - page / 2, 0,
                            MAX (plenary_agenda_plan_get_content_height (self), page), page * 0.1,
                            page * 0.9, page);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * plenary_agenda_plan_zoom:
 * @self: a plan
 * @factor: how much higher a minute becomes
 *
 * Makes the plan larger or smaller; the time in the middle stays there.
 */
void
plenary_agenda_plan_zoom (PlenaryAgendaPlan *self, double factor)
{
  g_return_if_fail (PLENARY_IS_AGENDA_PLAN (self));
  g_return_if_fail (factor > 0);

  if (self->minute_height > 0)
    set_minute_height (self, self->minute_height * factor);
}

/**
 * plenary_agenda_plan_fit_day:
 * @self: a plan
 *
 * Makes the plan as large as there is room for a whole day.
 */
void
plenary_agenda_plan_fit_day (PlenaryAgendaPlan *self)
{
  g_return_if_fail (PLENARY_IS_AGENDA_PLAN (self));

  if (self->layout != NULL)
    set_minute_height (self, gtk_adjustment_get_page_size (self->vadjustment) / get_minutes (self));
}

/**
 * plenary_agenda_plan_scroll_by:
 * @self: a plan
 * @x: how far to the right
 * @y: how far down
 *
 * Scrolls, as when something is dragged to the edge.
 */
void
plenary_agenda_plan_scroll_by (PlenaryAgendaPlan *self, double x, double y)
{
  g_return_if_fail (PLENARY_IS_AGENDA_PLAN (self));

  gtk_adjustment_set_value (self->hadjustment, gtk_adjustment_get_value (self->hadjustment) + x);
  gtk_adjustment_set_value (self->vadjustment, gtk_adjustment_get_value (self->vadjustment) + y);
}
