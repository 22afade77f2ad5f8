/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a transaction did to the rows of a project, as SQLite's session extension records it:
 * the same bytes undo, redo and refresh the model.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-database.h"

G_BEGIN_DECLS

sqlite3_session *plenary_changeset_start (PlenaryDatabase *database, GError **error);
GBytes *plenary_changeset_end (PlenaryDatabase *database, sqlite3_session *session, GError **error);
GBytes *plenary_changeset_invert (PlenaryDatabase *database, GBytes *changeset, GError **error);
GBytes *
plenary_changeset_join (PlenaryDatabase *database, GBytes *first, GBytes *second, GError **error);
GBytes *
plenary_changeset_join_all (PlenaryDatabase *database, GPtrArray *changesets, GError **error);
gboolean plenary_changeset_apply (PlenaryDatabase *database, GBytes *changeset, GError **error);
gboolean plenary_changeset_refresh (PlenaryDatabase *database,
                                    GBytes *changeset,
                                    PlenaryModel *model,
                                    GError **error);

G_END_DECLS
