/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-roster-brush.h"

#include <adwaita.h>

#define CAPTION_SCALE 0.82
#define CHIP_SCALE    0.9
#define CHIP_PADDING  9
#define CHIP_SPACING  6

/* As the style sheet of Adwaita dims texts. */
#define DIM_OPACITY               0.55F
#define DIM_OPACITY_HIGH_CONTRAST 0.9F
#define CHIP_OPACITY              0.1F

/* A layout as wide as its text, and no wider than a width. */
static PangoLayout *
make_layout (PlenaryRosterBrush *self, const char *text, double scale, int max_width)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (self->widget, text);
  int width = 0;

  if (scale < 1)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
      pango_layout_set_attributes (layout, attributes);
    }
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_get_pixel_size (layout, &width, NULL);
  if (width > max_width)
    {
      self->is_cut = TRUE;
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_width (layout, MAX (0, max_width) * PANGO_SCALE);
    }

  return layout;
}

static int
get_width (PangoLayout *layout)
{
  int width = 0;

  pango_layout_get_pixel_size (layout, &width, NULL);

  return width;
}

static int
get_height (PangoLayout *layout)
{
  int height = 0;

  pango_layout_get_pixel_size (layout, NULL, &height);

  return height;
}

/* Where something is from the left that is somewhere from the start. */
static float
get_left (PlenaryRosterBrush *self, int start, int width)
{
  return (float) (self->is_rtl ? self->width - start - width : start);
}

static void
draw_layout (PlenaryRosterBrush *self,
             PangoLayout *layout,
             int start,
             int top,
             const GdkRGBA *color)
{
  PangoRectangle extents;

  /* A cut layout is aligned within its width by the direction of its text. */
  pango_layout_get_pixel_extents (layout, NULL, &extents);
  gtk_snapshot_save (self->snapshot);
  gtk_snapshot_translate (
      self->snapshot, &GRAPHENE_POINT_INIT (
                          get_left (self, start, extents.width) - (float) extents.x, (float) top));
  gtk_snapshot_append_layout (self->snapshot, layout, color);
  gtk_snapshot_restore (self->snapshot);
}

static GdkRGBA
get_dim_color (PlenaryRosterBrush *self)
{
  AdwStyleManager *style
      = adw_style_manager_get_for_display (gtk_widget_get_display (self->widget));
  GdkRGBA color = self->color;

  color.alpha
      *= adw_style_manager_get_high_contrast (style) ? DIM_OPACITY_HIGH_CONTRAST : DIM_OPACITY;

  return color;
}

/**
 * plenary_roster_brush_measure_line:
 * @widget: a widget
 *
 * Returns: how high a line of text is in its font, in pixels
 */
int
plenary_roster_brush_measure_line (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), 0);

  PangoFontMetrics *metrics
      = pango_context_get_metrics (gtk_widget_get_pango_context (widget), NULL, NULL);
  int height = PANGO_PIXELS_CEIL (pango_font_metrics_get_height (metrics));

  pango_font_metrics_unref (metrics);

  return height;
}

/**
 * plenary_roster_brush_init:
 * @self: a brush
 * @widget: what is drawn
 * @snapshot: what it is drawn on
 *
 * Puts the brush at the start of the line, with the colour of the widget.
 */
void
plenary_roster_brush_init (PlenaryRosterBrush *self, GtkWidget *widget, GtkSnapshot *snapshot)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));

  *self = (PlenaryRosterBrush) {
    .widget = widget,
    .snapshot = snapshot,
    .width = gtk_widget_get_width (widget),
    .height = gtk_widget_get_height (widget),
    .is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
  };
  gtk_widget_get_color (widget, &self->color);
}

/**
 * plenary_roster_brush_skip:
 * @self: a brush
 * @width: pixels
 *
 * Goes on towards the end of the line.
 */
void
plenary_roster_brush_skip (PlenaryRosterBrush *self, int width)
{
  self->start += width;
}

/**
 * plenary_roster_brush_dim:
 * @self: a brush
 *
 * Draws what follows in the dim colour.
 */
void
plenary_roster_brush_dim (PlenaryRosterBrush *self)
{
  self->color = get_dim_color (self);
}

/**
 * plenary_roster_brush_draw_text:
 * @self: a brush
 * @text: a line of text
 *
 * Draws it in the room that is left.
 */
void
plenary_roster_brush_draw_text (PlenaryRosterBrush *self, const char *text)
{
  g_return_if_fail (text != NULL);

  g_autoptr (PangoLayout) layout = make_layout (self, text, 1, self->width - self->start);

  draw_layout (self, layout, self->start, (self->height - get_height (layout)) / 2, &self->color);
}

/**
 * plenary_roster_brush_draw_lines:
 * @self: a brush
 * @text: a line of text
 * @caption: what stands below it, smaller
 *
 * Draws both in the room that is left.
 */
void
plenary_roster_brush_draw_lines (PlenaryRosterBrush *self, const char *text, const char *caption)
{
  g_return_if_fail (text != NULL);
  g_return_if_fail (caption != NULL);

  int room = self->width - self->start;
  g_autoptr (PangoLayout) upper = make_layout (self, text, 1, room);
  g_autoptr (PangoLayout) lower = make_layout (self, caption, CAPTION_SCALE, room);
  int top = (self->height - get_height (upper) - get_height (lower)) / 2;
  GdkRGBA dim = get_dim_color (self);

  draw_layout (self, upper, self->start, top, &self->color);
  draw_layout (self, lower, self->start, top + get_height (upper), &dim);
}

/* A chip that needs less than its half leaves the rest to the other. */
static void
share_room (int room, int *first, int *second)
{
  int half = room / 2;

  if (*first + *second <= room)
    return;
  if (*first < half)
    *second = room - *first;
  else if (*second < half)
    *first = room - *second;
  else
    *first = *second = half;
}

static void
draw_chip (PlenaryRosterBrush *self, const char *words, int max_width)
{
  g_autoptr (PangoLayout) layout
      = make_layout (self, words, CHIP_SCALE, max_width - 2 * CHIP_PADDING);
  int width = MIN (get_width (layout) + 2 * CHIP_PADDING, max_width);
  int height = get_height (layout) + 2;
  int top = (self->height - height) / 2;
  GdkRGBA ground = self->color;
  GskRoundedRect outline;

  ground.alpha *= CHIP_OPACITY;
  gsk_rounded_rect_init_from_rect (&outline,
                                   &GRAPHENE_RECT_INIT (get_left (self, self->start, width),
                                                        (float) top, (float) width, (float) height),
                                   (float) height / 2);
  gtk_snapshot_push_rounded_clip (self->snapshot, &outline);
  gtk_snapshot_append_color (self->snapshot, &ground, &outline.bounds);
  gtk_snapshot_pop (self->snapshot);
  draw_layout (self, layout, self->start + CHIP_PADDING, top + 1, &self->color);
  plenary_roster_brush_skip (self, width + CHIP_SPACING);
}

static int
measure_chip (PlenaryRosterBrush *self, const char *words)
{
  g_autoptr (PangoLayout) layout = make_layout (self, words, CHIP_SCALE, G_MAXINT);

  return get_width (layout) + 2 * CHIP_PADDING;
}

/**
 * plenary_roster_brush_draw_chips:
 * @self: a brush
 * @first: (nullable): words of a chip
 * @second: (nullable): words of another
 * @rest: (nullable): what stands after them, dim, and says that there are more
 *
 * Draws chips in the room that is left.
 */
void
plenary_roster_brush_draw_chips (PlenaryRosterBrush *self,
                                 const char *first,
                                 const char *second,
                                 const char *rest)
{
  g_autoptr (PangoLayout) more
      = rest != NULL ? make_layout (self, rest, 1, self->width - self->start) : NULL;
  int room = self->width - self->start - (more != NULL ? get_width (more) + CHIP_SPACING : 0);
  int widths[] = { first != NULL ? measure_chip (self, first) : 0,
                   second != NULL ? measure_chip (self, second) : 0 };

  share_room (room - (second != NULL ? CHIP_SPACING : 0), &widths[0], &widths[1]);
  if (first != NULL)
    draw_chip (self, first, widths[0]);
  if (second != NULL)
    draw_chip (self, second, widths[1]);
  if (more == NULL)
    return;

  GdkRGBA dim = get_dim_color (self);

  draw_layout (self, more, self->start, (self->height - get_height (more)) / 2, &dim);
  self->is_cut = TRUE;
}

/**
 * plenary_roster_brush_draw_icon:
 * @self: a brush
 * @name: the name of a symbolic icon
 * @size: how large it is, in pixels
 *
 * Draws it and stays where it is.
 */
void
plenary_roster_brush_draw_icon (PlenaryRosterBrush *self, const char *name, int size)
{
  g_return_if_fail (name != NULL);

  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (self->widget));
  g_autoptr (GtkIconPaintable) icon = gtk_icon_theme_lookup_icon (
      theme, name, NULL, size, gtk_widget_get_scale_factor (self->widget),
      gtk_widget_get_direction (self->widget), 0);

  gtk_snapshot_save (self->snapshot);
  gtk_snapshot_translate (self->snapshot, &GRAPHENE_POINT_INIT (get_left (self, self->start, size),
                                                                (float) (self->height - size) / 2));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), self->snapshot, size,
                                            size, &self->color, 1);
  gtk_snapshot_restore (self->snapshot);
}
