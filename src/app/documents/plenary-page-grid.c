/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "documents/plenary-page-grid.h"

#define MARGIN        24
#define NARROW_MARGIN 9
#define NARROW        500
#define GAP           18
#define MAX_FIT_ZOOM  2.0

static const double zooms[]
    = { 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4 };

static int
get_pitch (const PlenaryPageGrid *self)
{
  return self->page_height + GAP;
}

static int
get_n_rows (const PlenaryPageGrid *self)
{
  return ((int) self->n_pages + self->n_columns - 1) / self->n_columns;
}

/**
 * plenary_page_grid_fit:
 * @self: a grid
 * @width: how wide the screen is, in pixels
 * @fits_width: whether pages are as wide as there is room
 *
 * Works out how many pages stand side by side and how large they are. Two are never smaller than
 * on paper: that is what the width is for.
 *
 * Returns: whether pages stand otherwise than before
 */
gboolean
plenary_page_grid_fit (PlenaryPageGrid *self, int width, gboolean fits_width)
{
  g_return_val_if_fail (self != NULL, FALSE);

  PlenaryPageGrid before = *self;
  int margin = width < NARROW ? NARROW_MARGIN : MARGIN;
  double available = MAX (width - 2 * margin, 1);
  double width_px = self->width_pt * PLENARY_PIXELS_PER_POINT;
  double height_px = self->height_pt * PLENARY_PIXELS_PER_POINT;
  double least_width = width_px * (fits_width ? 1 : self->zoom);

  self->margin = margin;
  self->n_columns = self->n_pages > 1 && available >= 2 * least_width + GAP ? 2 : 1;
  if (fits_width)
    self->zoom = MIN ((available - (self->n_columns - 1) * GAP) / self->n_columns / width_px,
                      MAX_FIT_ZOOM);
  self->page_width = MAX ((int) (width_px * self->zoom), 1);
  self->page_height = MAX ((int) (height_px * self->zoom), 1);

  return self->n_columns != before.n_columns || self->page_width != before.page_width
         || self->page_height != before.page_height;
}

/**
 * plenary_page_grid_get_width:
 * @self: a grid
 *
 * Returns: how wide all pages are together, in pixels
 */
int
plenary_page_grid_get_width (const PlenaryPageGrid *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return 2 * self->margin + self->n_columns * self->page_width + (self->n_columns - 1) * GAP;
}

/**
 * plenary_page_grid_get_height:
 * @self: a grid
 *
 * Returns: how high all pages are together, in pixels
 */
int
plenary_page_grid_get_height (const PlenaryPageGrid *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return 2 * self->margin + get_n_rows (self) * get_pitch (self) - GAP;
}

/**
 * plenary_page_grid_get_bounds:
 * @self: a grid
 * @page: index of a page
 * @bounds: (out caller-allocates): where it stands
 *
 * Says where a page stands, from the start and the top of all.
 */
void
plenary_page_grid_get_bounds (const PlenaryPageGrid *self, guint page, GdkRectangle *bounds)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (bounds != NULL);

  int column = (int) page % self->n_columns;
  int row = (int) page / self->n_columns;

  *bounds = (GdkRectangle) {
    .x = self->margin + column * (self->page_width + GAP),
    .y = self->margin + row * get_pitch (self),
    .width = self->page_width,
    .height = self->page_height,
  };
}

/**
 * plenary_page_grid_get_range:
 * @self: a grid
 * @top: a height, in pixels from the top of all
 * @height: how high the screen is
 * @first: (out): the first page
 * @end: (out): the page after the last one
 *
 * Finds the pages that are on a screen, and a row above and below them.
 */
void
plenary_page_grid_get_range (const PlenaryPageGrid *self,
                             double top,
                             int height,
                             guint *first,
                             guint *end)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (first != NULL && end != NULL);

  double from = top - self->margin;
  int first_row = MAX ((int) (from / get_pitch (self)) - 1, 0);
  int end_row = MAX ((int) ((from + height) / get_pitch (self)) + 2, 0);

  *first = MIN ((guint) (first_row * self->n_columns), self->n_pages);
  *end = MIN ((guint) (end_row * self->n_columns), self->n_pages);
}

/**
 * plenary_page_grid_get_place:
 * @self: a grid
 * @y: a height, in pixels from the top of all
 *
 * Returns: the place there: pages before it, and the part of its page above it. It stays the same
 *   whatever the size of the pages; negative above the first one
 */
double
plenary_page_grid_get_place (const PlenaryPageGrid *self, double y)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->page_height > 0 ? (y - self->margin) / get_pitch (self) * self->n_columns : 0;
}

/**
 * plenary_page_grid_get_y:
 * @self: a grid
 * @place: a place
 *
 * Returns: where it is, in pixels from the top of all
 */
double
plenary_page_grid_get_y (const PlenaryPageGrid *self, double place)
{
  g_return_val_if_fail (self != NULL, 0);

  return place / self->n_columns * get_pitch (self) + self->margin;
}

/**
 * plenary_page_grid_get_y_of:
 * @self: a grid
 * @page: index of a page
 * @y_pt: a height on the page, from its top, in points
 *
 * Returns: how far to scroll for it, in pixels: what stands above it is seen to end
 */
double
plenary_page_grid_get_y_of (const PlenaryPageGrid *self, guint page, double y_pt)
{
  g_return_val_if_fail (self != NULL, 0);

  if (page == 0 && y_pt <= 0)
    return 0;

  GdkRectangle bounds;

  plenary_page_grid_get_bounds (self, page, &bounds);

  return bounds.y + y_pt * PLENARY_PIXELS_PER_POINT * self->zoom - GAP;
}

/**
 * plenary_page_zoom_clamp:
 * @zoom: a zoom
 *
 * Returns: the same, or the nearest at which pages can be shown
 */
double
plenary_page_zoom_clamp (double zoom)
{
  return CLAMP (zoom, zooms[0], zooms[G_N_ELEMENTS (zooms) - 1]);
}

/**
 * plenary_page_zoom_step:
 * @zoom: a zoom
 * @step: 1 for the next larger one, -1 for the next smaller one
 *
 * Returns: a zoom in round numbers; @zoom itself at the end of them
 */
double
plenary_page_zoom_step (double zoom, int step)
{
  g_return_val_if_fail (step == 1 || step == -1, zoom);

  for (gsize i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      double other = zooms[step > 0 ? i : G_N_ELEMENTS (zooms) - 1 - i];

      if ((other - zoom) * step > 0.005)
        return other;
    }

  return zoom;
}
