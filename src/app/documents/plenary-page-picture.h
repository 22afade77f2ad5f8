/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A picture of one laid-out page, as large as it is given room: a sheet of paper on the screen.
 * To those who do not see it, an image that is named for its number and described by its words.
 */
#pragma once

#include "typeset/plenary-pages.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PAGE_PICTURE (plenary_page_picture_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPagePicture, plenary_page_picture, PLENARY, PAGE_PICTURE, GtkWidget)

PlenaryPagePicture *plenary_page_picture_new (PlenaryPages *pages, guint page);
guint plenary_page_picture_get_page (PlenaryPagePicture *self);
void plenary_page_picture_set_pages (PlenaryPagePicture *self, PlenaryPages *pages);

G_END_DECLS
