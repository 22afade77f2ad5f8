/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The records of a model in the order and nesting in which Plenary XML has them.
 */
#pragma once

#include "formats/xml/plenary-xml-element.h"

G_BEGIN_DECLS

typedef struct _PlenaryXmlNode PlenaryXmlNode;

/**
 * PlenaryXmlNode:
 * @element: its element; %NULL for the project
 * @place: (nullable): how it stands in the element it is in
 * @row: its record; %NULL for the project
 * @first: (nullable): the first of the elements in it
 * @last: (nullable): the last of them
 * @next: (nullable): the next in the same element
 *
 * An element with those in it. Owned by its tree.
 */
struct _PlenaryXmlNode
{
  const PlenaryXmlElement *element;
  const PlenaryXmlPlace *place;
  PlenaryRow *row;
  PlenaryXmlNode *first;
  PlenaryXmlNode *last;
  PlenaryXmlNode *next;
};

typedef struct _PlenaryXmlTree PlenaryXmlTree;

PlenaryXmlTree *plenary_xml_tree_new (PlenaryModel *model, GError **error);
void plenary_xml_tree_free (PlenaryXmlTree *self);
const PlenaryXmlNode *plenary_xml_tree_get_project (PlenaryXmlTree *self);
guint plenary_xml_tree_get_size (PlenaryXmlTree *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryXmlTree, plenary_xml_tree_free)

G_END_DECLS
