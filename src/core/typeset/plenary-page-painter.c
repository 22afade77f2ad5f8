/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "typeset/plenary-page-painter.h"

#include <pango/pangocairo.h>

/* Rules below underlined words: from the baseline and thick, as parts of the size. */
#define UNDERLINE_DROP  0.12
#define UNDERLINE_THICK 0.05

static void
set_color (cairo_t *cr, guint32 color)
{
  cairo_set_source_rgb (cr, ((color >> 16) & 0xff) / 255.0, ((color >> 8) & 0xff) / 255.0,
                        (color & 0xff) / 255.0);
}

static void
paint_line (const PlenaryPageItem *item, cairo_t *cr)
{
  const PlenarySetText *text = item->text;
  const PlenarySetLine *line = plenary_set_text_get_line (text, item->line);
  double baseline_pt = item->y_pt + line->baseline_pt;

  for (guint i = 0; i < line->n_runs; i++)
    {
      const PlenarySetRun *run = plenary_set_text_get_run (text, line->first_run + i);
      double x_pt = item->x_pt + line->x_pt + run->x_pt;

      set_color (cr, run->color);
      cairo_move_to (cr, x_pt, baseline_pt - run->rise_pt);
      pango_cairo_show_glyph_item (cr, text->text, run->glyphs);
      if (!run->is_underlined)
        continue;
      cairo_rectangle (cr, x_pt, baseline_pt + text->size_pt * UNDERLINE_DROP, run->width_pt,
                       text->size_pt * UNDERLINE_THICK);
      cairo_fill (cr);
    }
}

/* Dots stand on a grid that is common to all lines of the page. */
static void
paint_leader (const PlenaryPageItem *item, cairo_t *cr)
{
  double radius_pt = item->height_pt / 2;
  int first = (int) (item->x_pt / item->step_pt) + 1;

  set_color (cr, item->color);
  for (int i = first; i * item->step_pt < item->x_pt + item->width_pt; i++)
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, i * item->step_pt, item->y_pt + radius_pt, radius_pt, 0, 2 * G_PI);
    }
  cairo_fill (cr);
}

/**
 * plenary_page_paint:
 * @pages: pages
 * @page: index of a page
 * @cr: where to draw; a unit is a point, and the origin the top left corner of the paper
 *
 * Draws a page, without the paper below it. The same pages may not be drawn by two threads at
 * the same time, for their fonts are not made for that.
 */
void
plenary_page_paint (PlenaryPages *pages, guint page, cairo_t *cr)
{
  g_return_if_fail (pages != NULL);
  g_return_if_fail (cr != NULL);
  g_return_if_fail (page < plenary_pages_get_n_pages (pages));

  const PlenaryPageContent *shown = plenary_pages_get_page (pages, page);

  for (guint i = 0; i < shown->items->len; i++)
    {
      const PlenaryPageItem *item = &g_array_index (shown->items, PlenaryPageItem, i);

      switch (item->kind)
        {
        case PLENARY_PAGE_ITEM_LINE:
          paint_line (item, cr);
          break;
        case PLENARY_PAGE_ITEM_FILL:
          set_color (cr, item->color);
          cairo_rectangle (cr, item->x_pt, item->y_pt, item->width_pt, item->height_pt);
          cairo_fill (cr);
          break;
        case PLENARY_PAGE_ITEM_LEADER:
          paint_leader (item, cr);
          break;
        case PLENARY_PAGE_ITEM_PICTURE:
          plenary_picture_paint (item->picture, cr, item->x_pt, item->y_pt, item->width_pt,
                                 item->height_pt);
          break;
        default:
          g_assert_not_reached ();
        }
    }
}
