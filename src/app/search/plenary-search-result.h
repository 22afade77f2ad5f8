/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A result of a search as a row shows it: what was found, where it stands, the words around, and
 * the record it leads to.
 */
#pragma once

#include "compose/plenary-places.h"
#include "store/plenary-search.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_SEARCH_RESULT (plenary_search_result_get_type ())
G_DECLARE_FINAL_TYPE (PlenarySearchResult, plenary_search_result, PLENARY, SEARCH_RESULT, GObject)

PlenarySearchResult *plenary_search_result_new (const PlenarySearchHit *hit,
                                                guint n_shown,
                                                guint total,
                                                PlenaryModel *model,
                                                PlenaryPlaces *places,
                                                const PlenaryQuery *query);
const char *plenary_search_result_get_table (PlenarySearchResult *self);
const char *plenary_search_result_get_id (PlenarySearchResult *self);
const char *plenary_search_result_get_name (PlenarySearchResult *self);
const char *plenary_search_result_get_description (PlenarySearchResult *self);

G_END_DECLS
