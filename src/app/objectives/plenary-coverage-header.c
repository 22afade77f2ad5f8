/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A screen reader has the names from the cells: to it the headings are no more than decoration.
 */
#include "config.h"

#include "objectives/plenary-coverage-header.h"

#include "objectives/plenary-coverage-row.h"

/* Up to so many names stand upright, in wide columns. Lengths are those with text of the usual
 * size. */
#define FEW_COLUMNS 7

#define WIDE_COLUMN   108
#define NARROW_COLUMN 36

/* Room for a slanted name, along its line. */
#define SLANTED_LENGTH 150
#define SLANTED_SIDE   112 /* of the square that it needs */

struct _PlenaryCoverageHeader
{
  GtkWidget parent_instance;

  GPtrArray *layouts; /* PangoLayout */
  guint marked;
};

G_DEFINE_FINAL_TYPE (PlenaryCoverageHeader, plenary_coverage_header, GTK_TYPE_WIDGET)

static gboolean
is_slanted (PlenaryCoverageHeader *self)
{
  return self->layouts->len > FEW_COLUMNS;
}

static void
set_width (PlenaryCoverageHeader *self, PangoLayout *layout)
{
  int length = is_slanted (self) ? SLANTED_LENGTH : WIDE_COLUMN - 12;

  pango_layout_set_width (layout, plenary_coverage_scale (GTK_WIDGET (self), length) * PANGO_SCALE);
  pango_layout_set_height (layout, is_slanted (self) ? -1 : -2);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (layout, is_slanted (self) ? PANGO_ALIGN_LEFT : PANGO_ALIGN_CENTER);
}

static int
measure_upright (PlenaryCoverageHeader *self)
{
  int most = 0;

  for (guint i = 0; i < self->layouts->len; i++)
    {
      int height = 0;

      pango_layout_get_pixel_size (self->layouts->pdata[i], NULL, &height);
      most = MAX (most, height);
    }

  return most + 12;
}

static void
plenary_coverage_header_measure (GtkWidget *widget,
                                 GtkOrientation orientation,
                                 int for_size,
                                 int *minimum,
                                 int *natural,
                                 int *minimum_baseline,
                                 int *natural_baseline)
{
  PlenaryCoverageHeader *self = PLENARY_COVERAGE_HEADER (widget);
  int size = 0;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    size = is_slanted (self) ? plenary_coverage_scale (widget, SLANTED_SIDE) + 6
                             : measure_upright (self);
  else
    size = (int) self->layouts->len * plenary_coverage_header_get_column_width (self)
           + plenary_coverage_header_get_overhang (self);
  *minimum = size;
  *natural = size;
}

/* Slanted names rise from their columns, towards the end of the line. */
static void
draw_name (PlenaryCoverageHeader *self, GtkSnapshot *snapshot, guint column, const GdkRGBA *color)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  float width = (float) plenary_coverage_header_get_column_width (self);
  float start = (float) column * width;
  float x = is_rtl ? (float) gtk_widget_get_width (GTK_WIDGET (self)) - start - width : start;
  float bottom = (float) gtk_widget_get_height (GTK_WIDGET (self));
  PangoLayout *layout = self->layouts->pdata[column];
  PangoRectangle text;

  /* Where the words stand in their layout depends on the direction they are written in. */
  pango_layout_get_pixel_extents (layout, NULL, &text);
  gtk_snapshot_save (snapshot);
  if (is_slanted (self))
    {
      int edge = is_rtl ? text.x + text.width : text.x;

      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x + width / 2, bottom - 6));
      gtk_snapshot_rotate (snapshot, is_rtl ? 45 : -45);
      gtk_snapshot_translate (snapshot,
                              &GRAPHENE_POINT_INIT (-(float) edge, -(float) text.height / 2));
    }
  else
    {
      gtk_snapshot_translate (snapshot,
                              &GRAPHENE_POINT_INIT (x + 6, bottom - (float) text.height - 6));
    }
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

static void
plenary_coverage_header_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlenaryCoverageHeader *self = PLENARY_COVERAGE_HEADER (widget);
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  for (guint i = 0; i < self->layouts->len; i++)
    {
      GdkRGBA faded = color;

      faded.alpha *= self->marked == G_MAXUINT || self->marked == i ? 1 : 0.55f;
      draw_name (self, snapshot, i, &faded);
    }
}

static void
plenary_coverage_header_finalize (GObject *object)
{
  g_ptr_array_unref (PLENARY_COVERAGE_HEADER (object)->layouts);

  G_OBJECT_CLASS (plenary_coverage_header_parent_class)->finalize (object);
}

static void
plenary_coverage_header_class_init (PlenaryCoverageHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = plenary_coverage_header_finalize;
  widget_class->measure = plenary_coverage_header_measure;
  widget_class->snapshot = plenary_coverage_header_snapshot;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
plenary_coverage_header_init (PlenaryCoverageHeader *self)
{
  self->layouts = g_ptr_array_new_with_free_func (g_object_unref);
  self->marked = G_MAXUINT;
}

/**
 * plenary_coverage_header_set_names:
 * @self: the headings
 * @names: (array zero-terminated=1): the names of the columns
 *
 * Shows names.
 */
void
plenary_coverage_header_set_names (PlenaryCoverageHeader *self, const char *const *names)
{
  g_return_if_fail (PLENARY_IS_COVERAGE_HEADER (self));
  g_return_if_fail (names != NULL);

  g_ptr_array_set_size (self->layouts, 0);
  for (guint i = 0; names[i] != NULL; i++)
    g_ptr_array_add (self->layouts, gtk_widget_create_pango_layout (GTK_WIDGET (self), names[i]));
  for (guint i = 0; i < self->layouts->len; i++)
    set_width (self, self->layouts->pdata[i]);
  self->marked = G_MAXUINT;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * plenary_coverage_header_get_column_width:
 * @self: the headings
 *
 * Returns: the width of a column, in pixels
 */
int
plenary_coverage_header_get_column_width (PlenaryCoverageHeader *self)
{
  g_return_val_if_fail (PLENARY_IS_COVERAGE_HEADER (self), 0);

  return plenary_coverage_scale (GTK_WIDGET (self),
                                 is_slanted (self) ? NARROW_COLUMN : WIDE_COLUMN);
}

/**
 * plenary_coverage_header_get_overhang:
 * @self: the headings
 *
 * Returns: the width that names need past the last column, in pixels
 */
int
plenary_coverage_header_get_overhang (PlenaryCoverageHeader *self)
{
  g_return_val_if_fail (PLENARY_IS_COVERAGE_HEADER (self), 0);

  return is_slanted (self) ? plenary_coverage_scale (GTK_WIDGET (self), SLANTED_SIDE) : 0;
}

/**
 * plenary_coverage_header_mark:
 * @self: the headings
 * @column: the column of the cross-hair, from 0; %G_MAXUINT for none
 *
 * Lets the name of one column stand out.
 */
void
plenary_coverage_header_mark (PlenaryCoverageHeader *self, guint column)
{
  g_return_if_fail (PLENARY_IS_COVERAGE_HEADER (self));

  self->marked = column;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
