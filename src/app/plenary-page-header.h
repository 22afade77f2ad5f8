/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The header bar of a page: Undo and Redo, which say what they would do, what the page creates, its
 * views, search, export and the menu.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PAGE_HEADER (plenary_page_header_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPageHeader, plenary_page_header, PLENARY, PAGE_HEADER, AdwBin)

GtkWidget *plenary_page_header_get_start (PlenaryPageHeader *self);
void plenary_page_header_set_start (PlenaryPageHeader *self, GtkWidget *start);
void plenary_page_header_set_views (PlenaryPageHeader *self, GtkWidget *views);
void plenary_page_header_set_has_details (PlenaryPageHeader *self, gboolean has_details);

G_END_DECLS
