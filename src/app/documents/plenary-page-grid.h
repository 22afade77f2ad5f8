/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Where the pages of a document stand: under each other, two side by side where there is room. All
 * have the same size, so that a place is a multiplication and not a measurement: a document of a
 * thousand pages scrolls like one of ten. Numbers alone; a plain value.
 */
#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/**
 * PLENARY_PIXELS_PER_POINT:
 *
 * At a zoom of 1 a point on paper is as large as the screen says it is.
 */
#define PLENARY_PIXELS_PER_POINT (96.0 / 72.0)

/**
 * PlenaryPageGrid:
 * @n_pages: how many pages there are
 * @width_pt: width of a page on paper, in points
 * @height_pt: its height
 * @zoom: how large pages are, 1 being as on paper
 * @margin: around all pages, in pixels
 * @n_columns: pages side by side
 * @page_width: width of a page, in pixels
 * @page_height: its height; 0 before the grid was fitted for the first time
 *
 * Set the first three, and @zoom where pages do not fit the width; plenary_page_grid_fit() works
 * out the rest.
 */
typedef struct
{
  guint n_pages;
  double width_pt;
  double height_pt;
  double zoom;
  int margin;
  int n_columns;
  int page_width;
  int page_height;
} PlenaryPageGrid;

gboolean plenary_page_grid_fit (PlenaryPageGrid *self, int width, gboolean fits_width);
int plenary_page_grid_get_width (const PlenaryPageGrid *self);
int plenary_page_grid_get_height (const PlenaryPageGrid *self);
void plenary_page_grid_get_bounds (const PlenaryPageGrid *self, guint page, GdkRectangle *bounds);
void plenary_page_grid_get_range (const PlenaryPageGrid *self,
                                  double top,
                                  int height,
                                  guint *first,
                                  guint *end);
double plenary_page_grid_get_place (const PlenaryPageGrid *self, double y);
double plenary_page_grid_get_y (const PlenaryPageGrid *self, double place);
double plenary_page_grid_get_y_of (const PlenaryPageGrid *self, guint page, double y_pt);

double plenary_page_zoom_clamp (double zoom);
double plenary_page_zoom_step (double zoom, int step);

G_END_DECLS
