/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What comes of two copies of a project that were changed apart from each other, and what has to
 * be done to one of them to get there. The head of plenary-merge.c says by which rules.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-conflict.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_MERGE (plenary_merge_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryMerge, plenary_merge, PLENARY, MERGE, GObject)

PlenaryMerge *plenary_merge_new (PlenaryModel *base,
                                 PlenaryModel *ours,
                                 PlenaryModel *theirs,
                                 PlenaryMergeSide preferred);
GListModel *plenary_merge_get_conflicts (PlenaryMerge *self);
guint plenary_merge_get_n_inserted (PlenaryMerge *self);
guint plenary_merge_get_n_changed (PlenaryMerge *self);
guint plenary_merge_get_n_deleted (PlenaryMerge *self);
PlenaryModel *plenary_merge_dup_model (PlenaryMerge *self);
void plenary_merge_apply (PlenaryMerge *self, PlenaryEdit *edit);

G_END_DECLS
