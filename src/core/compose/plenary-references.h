/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Cross-references of a tree that is otherwise complete: each becomes the words it shows, with a
 * link to the place where the document has its target.
 */
#pragma once

#include "compose/plenary-node.h"
#include "compose/plenary-numbering.h"

G_BEGIN_DECLS

/**
 * PLENARY_BROKEN_REFERENCE:
 *
 * What stands for a reference to something the document lacks.
 */
#define PLENARY_BROKEN_REFERENCE "[?]"

void plenary_references_resolve (PlenaryDocumentTree *tree,
                                 PlenaryNumbering *numbering,
                                 GHashTable *aliases);

G_END_DECLS
