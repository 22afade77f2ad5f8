/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-agenda-ruler.h"

#include "agenda/plenary-agenda-words.h"

#include <adwaita.h>

/* Of a time, at the usual size of text. */
#define WIDTH_OF_TIME 46
#define DIM_OPACITY   0.55f

/* Half hours have a time where the hours are so far apart. */
#define HEIGHT_FOR_HALVES 96

struct _PlenaryAgendaRuler
{
  GtkWidget parent_instance;

  int first_minute;
  int last_minute;
  double minute_height;
  double offset;
  int difference; /* of the second zone in minutes, PLENARY_UNSET for none */
};

G_DEFINE_FINAL_TYPE (PlenaryAgendaRuler, plenary_agenda_ruler, GTK_TYPE_WIDGET)

static int
get_width_of_time (PlenaryAgendaRuler *self)
{
  return (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, WIDTH_OF_TIME,
                                      gtk_widget_get_settings (GTK_WIDGET (self)));
}

static void
draw_time (PlenaryAgendaRuler *self,
           GtkSnapshot *snapshot,
           int minutes,
           float x,
           float y,
           float opacity)
{
  g_autofree char *text = plenary_agenda_dup_time (minutes);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  GdkRGBA color = { 0 };
  int width = 0;
  int height = 0;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  color.alpha *= opacity;
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (x + (float) (get_width_of_time (self) - width) / 2,
                                                y - (float) height / 2));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
plenary_agenda_ruler_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlenaryAgendaRuler *self = PLENARY_AGENDA_RULER (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float own = is_rtl || self->difference == PLENARY_UNSET ? 0 : (float) get_width_of_time (self);
  float other = is_rtl ? (float) get_width_of_time (self) : 0;
  int step = 60 * self->minute_height >= HEIGHT_FOR_HALVES ? 30 : 60;

  for (int minutes = self->first_minute; minutes <= self->last_minute; minutes += step)
    {
      float y = (float) ((minutes - self->first_minute) * self->minute_height - self->offset);

      if (y < -step || y > (float) (gtk_widget_get_height (widget) + step))
        continue;
      draw_time (self, snapshot, minutes, own, y, minutes % 60 == 0 ? 1 : DIM_OPACITY);
      if (self->difference != PLENARY_UNSET)
        draw_time (self, snapshot, (minutes + self->difference + 2 * 1440) % 1440, other, y,
                   DIM_OPACITY);
    }
}

static void
plenary_agenda_ruler_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  PlenaryAgendaRuler *self = PLENARY_AGENDA_RULER (widget);
  int n_zones = self->difference != PLENARY_UNSET ? 2 : 1;

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? n_zones * get_width_of_time (self) : 0;
  *natural = *minimum;
}

static void
plenary_agenda_ruler_class_init (PlenaryAgendaRulerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = plenary_agenda_ruler_measure;
  widget_class->snapshot = plenary_agenda_ruler_snapshot;

  gtk_widget_class_set_css_name (widget_class, "ruler");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
plenary_agenda_ruler_init (PlenaryAgendaRuler *self)
{
  self->minute_height = 1;
  self->difference = PLENARY_UNSET;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (GTK_WIDGET (self), "numeric");
}

/**
 * plenary_agenda_ruler_new:
 *
 * Returns: (transfer floating): a ruler
 */
PlenaryAgendaRuler *
plenary_agenda_ruler_new (void)
{
  return g_object_new (PLENARY_TYPE_AGENDA_RULER, NULL);
}

/**
 * plenary_agenda_ruler_set_scale:
 * @self: a ruler
 * @first_minute: its first time, in minutes after midnight; a full hour
 * @last_minute: its last time
 * @minute_height: height of a minute
 * @offset: how far it is scrolled
 *
 * Shows other times, or elsewhere.
 */
void
plenary_agenda_ruler_set_scale (PlenaryAgendaRuler *self,
                                int first_minute,
                                int last_minute,
                                double minute_height,
                                double offset)
{
  g_return_if_fail (PLENARY_IS_AGENDA_RULER (self));

  self->first_minute = first_minute;
  self->last_minute = last_minute;
  self->minute_height = minute_height;
  self->offset = offset;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * plenary_agenda_ruler_set_difference:
 * @self: a ruler
 * @minutes: how much later clocks are in the second zone, or %PLENARY_UNSET to show none
 *
 * Shows the times of a second zone, or none.
 */
void
plenary_agenda_ruler_set_difference (PlenaryAgendaRuler *self, int minutes)
{
  g_return_if_fail (PLENARY_IS_AGENDA_RULER (self));

  if (self->difference == minutes)
    return;
  self->difference = minutes;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
