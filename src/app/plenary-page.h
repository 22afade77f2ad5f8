/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A page of the window: shows one side of a project. A page is made for one project and follows
 * its model; its template has what it shows, its source what a template cannot say.
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
void plenary_page_start_at_top (PlenaryPage *self, GtkScrollable *list);
GtkSelectionModel *plenary_page_create_selection (GListModel *items);
gboolean plenary_page_scroll_to (GtkWidget *view, gpointer item);

G_END_DECLS
