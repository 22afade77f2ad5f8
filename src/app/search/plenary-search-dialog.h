/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Searches a whole project as a person types, and leads to what was found: the window it is
 * presented on has the action “page.go-to” with the table and the id of a record.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_SEARCH_DIALOG (plenary_search_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PlenarySearchDialog, plenary_search_dialog, PLENARY, SEARCH_DIALOG, AdwDialog)

PlenarySearchDialog *plenary_search_dialog_new (PlenaryProject *project);
void plenary_search_dialog_search (PlenarySearchDialog *self, const char *words);
GListModel *plenary_search_dialog_get_results (PlenarySearchDialog *self);

G_END_DECLS
