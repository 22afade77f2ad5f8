/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the galley and its builder share: a file each, for they are the two halves of one thing.
 */
#pragma once

#include "typeset/plenary-galley.h"

G_BEGIN_DECLS

void plenary_galley_build (PlenaryGalley *self);
PlenaryBlock *plenary_block_new (PlenaryBlockKind kind, const PlenaryNode *node);
void plenary_block_free (PlenaryBlock *self);
GPtrArray *plenary_galley_new_flow (void);
GArray *plenary_galley_new_rows (void);
GArray *plenary_galley_new_cells (void);

G_END_DECLS
