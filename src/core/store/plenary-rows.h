/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rows in and out of the database: the SQL of every table, from its description.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-database.h"

G_BEGIN_DECLS

gboolean plenary_rows_load (PlenaryDatabase *database,
                            PlenaryModel *model,
                            GCancellable *cancellable,
                            GError **error);
gboolean plenary_rows_read (PlenaryDatabase *database,
                            GType record_type,
                            const char *id,
                            PlenaryRow **row,
                            GError **error);
gboolean plenary_rows_insert (PlenaryDatabase *database, const PlenaryRow *row, GError **error);
gboolean plenary_rows_update (PlenaryDatabase *database,
                              const PlenaryRow *row,
                              guint column,
                              GError **error);
gboolean plenary_rows_rewrite (PlenaryDatabase *database, const PlenaryRow *row, GError **error);
gboolean
plenary_rows_delete (PlenaryDatabase *database, GType record_type, const char *id, GError **error);

G_END_DECLS
