/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Which change of a history was made after which: how to get from one state of a project to
 * another, and what two copies of it have in common. A snapshot, without what the changes did.
 */
#pragma once

#include "store/plenary-database.h"

G_BEGIN_DECLS

/**
 * PLENARY_HISTORY_START:
 *
 * Stands for the state before all changes, where a change has its number.
 */
#define PLENARY_HISTORY_START 0

typedef struct _PlenaryHistoryGraph PlenaryHistoryGraph;

PlenaryHistoryGraph *plenary_history_graph_read (PlenaryDatabase *database, GError **error);
void plenary_history_graph_free (PlenaryHistoryGraph *self);

gint64 plenary_history_graph_get_head (PlenaryHistoryGraph *self);
gint64 plenary_history_graph_find (PlenaryHistoryGraph *self, const char *id);
gboolean plenary_history_graph_is_newer (PlenaryHistoryGraph *self, PlenaryHistoryGraph *other);
gboolean plenary_history_graph_has_news (PlenaryHistoryGraph *self, PlenaryHistoryGraph *other);
GArray *plenary_history_graph_list_ancestors (PlenaryHistoryGraph *self, GArray *heads);
GArray *plenary_history_graph_list_common (PlenaryHistoryGraph *self, PlenaryHistoryGraph *other);
gint64 plenary_history_graph_find_common (PlenaryHistoryGraph *self, gint64 a, gint64 b);
gboolean plenary_history_graph_travel (PlenaryHistoryGraph *self,
                                       PlenaryDatabase *database,
                                       gint64 from,
                                       gint64 to,
                                       GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryHistoryGraph, plenary_history_graph_free)

G_END_DECLS
