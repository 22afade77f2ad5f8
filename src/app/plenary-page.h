/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A page of the window: shows one side of a project. A page is made for one project and follows
 * its model. Its template says what it shows, and what it puts into the frame that all pages share:
 * the header, with Undo, what the page creates and its views, and the panel with the details of
 * what is selected. Its source has what a template cannot say. All of these are within the page, so
 * that its actions reach them.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PAGE (plenary_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (PlenaryPage, plenary_page, PLENARY, PAGE, AdwBin)

/**
 * PlenaryPageClass:
 * @show_record: (nullable): see plenary_page_show_record()
 * @start_search: (nullable): see plenary_page_start_search()
 */
struct _PlenaryPageClass
{
  AdwBinClass parent_class;

  gboolean (*show_record) (PlenaryPage *self, PlenaryRecord *record);
  gboolean (*start_search) (PlenaryPage *self);
};

PlenaryProject *plenary_page_get_project (PlenaryPage *self);
PlenaryModel *plenary_page_get_model (PlenaryPage *self);
gboolean plenary_page_show_record (PlenaryPage *self, PlenaryRecord *record);
gboolean plenary_page_start_search (PlenaryPage *self);
void plenary_page_show_details (PlenaryPage *self);
void plenary_page_set_notice (PlenaryPage *self, const char *sentence, const char *button);
void plenary_page_start_at_top (GtkScrollable *list);
GtkSelectionModel *plenary_page_create_selection (GListModel *items);
gboolean plenary_page_scroll_to (GtkWidget *view, gpointer item);

G_END_DECLS
