/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Lists of a document tree: items of any depth in a row become nested lists with their marks.
 */
#pragma once

#include "compose/plenary-node.h"

G_BEGIN_DECLS

/**
 * PlenaryListBuilder:
 * @parent: where the outermost list goes
 * @depth: how many lists are open
 * @lists: the open list of each level, from 0
 * @markers: how its items are marked
 * @counts: items it has
 *
 * A list that is being built. Set @parent and leave the rest 0.
 */
typedef struct
{
  PlenaryNode *parent;
  int depth;
  PlenaryNode *lists[PLENARY_TEXT_MAX_LEVEL];
  PlenaryMarker markers[PLENARY_TEXT_MAX_LEVEL];
  int counts[PLENARY_TEXT_MAX_LEVEL];
} PlenaryListBuilder;

char *plenary_list_dup_mark (PlenaryMarker marker, int level, int position);
char *plenary_number_dup_roman (int number);
PlenaryNode *plenary_list_builder_add (PlenaryListBuilder *self,
                                       int level,
                                       PlenaryMarker marker,
                                       const PlenaryText *text);
void plenary_list_builder_end (PlenaryListBuilder *self);

void plenary_node_append_lines (PlenaryNode *parent, const PlenaryText *text);

G_END_DECLS
