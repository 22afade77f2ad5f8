/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The order of what stands under one other: the questions of a session, its sub-items, its roles,
 * and the roles under a role. Only the rank of what is moved changes.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

/**
 * PlenarySiblings:
 * @list: a list that has them all, in the order of their ranks, and may have others
 * @parent_column: column that says under which of the same class a record stands; 0 when all of
 *   the list are siblings
 * @parent_id: (nullable): the one they stand under
 *
 * Records whose order counts among each other. Borrows all it points to.
 */
typedef struct
{
  PlenaryRecordList *list;
  guint parent_column;
  const char *parent_id;
} PlenarySiblings;

PlenarySiblings plenary_siblings_of (PlenaryModel *model, PlenaryRecord *record);
guint plenary_siblings_get_length (const PlenarySiblings *self);
PlenaryRecord *plenary_siblings_get (const PlenarySiblings *self, guint position);
gboolean
plenary_siblings_find (const PlenarySiblings *self, PlenaryRecord *record, guint *position);
char *plenary_siblings_dup_rank_at (const PlenarySiblings *self, guint position);
gboolean plenary_siblings_move (const PlenarySiblings *self,
                                PlenaryEdit *edit,
                                PlenaryRecord *record,
                                guint position);
gboolean plenary_siblings_step (const PlenarySiblings *self,
                                PlenaryEdit *edit,
                                PlenaryRecord *record,
                                int n_places);

G_END_DECLS
