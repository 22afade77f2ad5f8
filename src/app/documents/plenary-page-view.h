/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The pages of a document under each other, two side by side where there is room. Only the pages
 * near those on the screen are widgets. Scrolls with the keyboard; zooms, or fits the width.
 */
#pragma once

#include "typeset/plenary-pages.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PAGE_VIEW (plenary_page_view_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPageView, plenary_page_view, PLENARY, PAGE_VIEW, GtkWidget)

PlenaryPageView *plenary_page_view_new (void);
PlenaryPages *plenary_page_view_get_pages (PlenaryPageView *self);
void plenary_page_view_set_pages (PlenaryPageView *self, PlenaryPages *pages);
double plenary_page_view_get_zoom (PlenaryPageView *self);
void plenary_page_view_set_zoom (PlenaryPageView *self, double zoom);
void plenary_page_view_zoom_in (PlenaryPageView *self);
void plenary_page_view_zoom_out (PlenaryPageView *self);
gboolean plenary_page_view_get_fits_width (PlenaryPageView *self);
void plenary_page_view_set_fits_width (PlenaryPageView *self, gboolean fits_width);
void plenary_page_view_scroll_to (PlenaryPageView *self, guint page, double y_pt);

G_END_DECLS
