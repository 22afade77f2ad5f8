/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the sources of a merge share: the rows that have come out of it so far.
 */
#pragma once

#include "store/plenary-merge.h"

G_BEGIN_DECLS

struct _PlenaryMerge
{
  GObject parent_instance;

  PlenaryModel *base;
  PlenaryModel *ours;
  PlenaryModel *theirs;
  PlenaryMergeSide preferred;

  GHashTable *rows; /* GType -> id, of its row -> owned row */
  GPtrArray *lost;  /* rows of paragraphs whose text is not the one that is kept */
  GListStore *conflicts;

  /* What leads from ours to the rows. */
  GPtrArray *inserted;
  GPtrArray *changed;
  GPtrArray *deleted;
};

PlenaryRow *plenary_merge_lookup (PlenaryMerge *self, GType record_type, const char *id);
void plenary_merge_put (PlenaryMerge *self, PlenaryRow *row);
void plenary_merge_repair (PlenaryMerge *self);

G_END_DECLS
