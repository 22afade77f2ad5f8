/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What lies under the blocks: lines of hours, rooms and days.
 */
#include "config.h"

#include "agenda/plenary-agenda-plan-private.h"

#include "model/plenary-event.h"

/* Opacity of the lines, of the text's colour. */
#define DAY_LINE  0.30f
#define HOUR_LINE 0.15f
#define HALF_LINE 0.06f
#define OFF_HOURS 0.04f

static void
draw_rectangle (GtkSnapshot *snapshot,
                GdkRGBA color,
                float opacity,
                double x,
                double y,
                double width,
                double height)
{
  color.alpha *= opacity;
  gtk_snapshot_append_color (
      snapshot, &color, &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height));
}

/* Lines of the hours, and a shade over what is outside the hours of the event. */
static void
draw_hours (PlenaryAgendaPlan *self, GtkSnapshot *snapshot, const GdkRGBA *color, double width)
{
  PlenaryRecord *event = plenary_model_get_event (plenary_project_get_model (self->project));
  int opens_at
      = event != NULL ? plenary_record_get_integer (event, PLENARY_EVENT_OPENS_AT) : PLENARY_UNSET;
  int closes_at
      = event != NULL ? plenary_record_get_integer (event, PLENARY_EVENT_CLOSES_AT) : PLENARY_UNSET;
  int first = plenary_agenda_layout_get_first_minute (self->layout);
  int last = plenary_agenda_layout_get_last_minute (self->layout);

  if (opens_at > first)
    draw_rectangle (snapshot, *color, OFF_HOURS, 0, 0, width,
                    (opens_at - first) * self->minute_height);
  if (closes_at != PLENARY_UNSET && closes_at < last)
    draw_rectangle (snapshot, *color, OFF_HOURS, 0, (closes_at - first) * self->minute_height,
                    width, (last - closes_at) * self->minute_height);
  for (int minutes = first; minutes <= last; minutes += 30)
    draw_rectangle (snapshot, *color, minutes % 60 == 0 ? HOUR_LINE : HALF_LINE, 0,
                    (int) ((minutes - first) * self->minute_height), width, 1);
}

static void
draw_columns (PlenaryAgendaPlan *self, GtkSnapshot *snapshot, const GdkRGBA *color, double height)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double width = plenary_agenda_plan_get_content_width (self);

  for (guint i = 0; i < plenary_agenda_layout_get_n_columns (self->layout); i++)
    {
      double x = i * self->column_width;
      gboolean is_first = plenary_agenda_layout_get_column (self->layout, i)->is_first;

      draw_rectangle (snapshot, *color, is_first ? DAY_LINE : HOUR_LINE,
                      (int) (is_rtl ? width - x - 1 : x), 0, 1, height);
    }
}

static void
draw_grid (PlenaryAgendaPlan *self, GtkSnapshot *snapshot)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double x = (is_rtl ? 0 : self->ruler_width) - gtk_adjustment_get_value (self->hadjustment);
  double y = self->header_height - gtk_adjustment_get_value (self->vadjustment);
  GdkRGBA color = { 0 };

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (int) x, (float) (int) y));
  draw_hours (self, snapshot, &color, plenary_agenda_plan_get_content_width (self));
  draw_columns (self, snapshot, &color, plenary_agenda_plan_get_content_height (self));
  gtk_snapshot_restore (snapshot);
}

void
plenary_agenda_plan_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlenaryAgendaPlan *self = PLENARY_AGENDA_PLAN (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (self->layout == NULL)
    return;
  gtk_snapshot_push_clip (
      snapshot,
      &GRAPHENE_RECT_INIT ((float) (is_rtl ? 0 : self->ruler_width), (float) self->header_height,
                           (float) (gtk_widget_get_width (widget) - self->ruler_width),
                           (float) (gtk_widget_get_height (widget) - self->header_height)));
  draw_grid (self, snapshot);
  for (; child != GTK_WIDGET (self->ruler); child = gtk_widget_get_next_sibling (child))
    gtk_widget_snapshot_child (widget, child, snapshot);
  gtk_snapshot_pop (snapshot);
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_widget_snapshot_child (widget, child, snapshot);
}
