/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How the elements of Plenary XML follow from the descriptions of the tables: their names, what
 * stands in what, and which attributes are left out. Reader and writer share it, so that they
 * cannot disagree.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

/**
 * PLENARY_XML_MAX_PLACES:
 *
 * In how many ways an element can stand in another.
 */
#define PLENARY_XML_MAX_PLACES 2

/**
 * PlenaryXmlPlace:
 * @column: column that names the record in whose element an element stands
 * @implied: column that has the same value in both records, 0 for none
 *
 * A way to stand in another element. Neither column is an attribute then.
 */
typedef struct
{
  guint column;
  guint implied;
} PlenaryXmlPlace;

/**
 * PlenaryXmlElement:
 * @record_type: class of the records
 * @info: their table
 * @name: name of the element
 * @initial: a new record, whose values are left out
 * @places: ways to stand in another element, the preferred first; none for those of the project
 * @n_places: how many
 *
 * The element of a class of records.
 */
typedef struct
{
  GType record_type;
  const PlenaryTableInfo *info;
  char *name;
  PlenaryRow *initial;
  PlenaryXmlPlace places[PLENARY_XML_MAX_PLACES];
  guint n_places;
} PlenaryXmlElement;

const PlenaryXmlElement *plenary_xml_elements (guint *n_elements);
const PlenaryXmlElement *plenary_xml_element_find (const char *name);
gboolean plenary_xml_element_has_own_id (const PlenaryXmlElement *self);
gboolean plenary_xml_element_is_top (const PlenaryXmlElement *self);
gboolean plenary_xml_element_is_recursive (const PlenaryXmlElement *self, guint column);
gboolean plenary_xml_element_needs (const PlenaryXmlElement *self, guint column);
gboolean plenary_xml_element_has_child (const PlenaryXmlElement *self, guint column);
gboolean plenary_xml_place_says (const PlenaryXmlPlace *place, guint column);
const PlenaryXmlPlace *plenary_xml_element_place_in (const PlenaryXmlElement *self,
                                                     const PlenaryXmlElement *outer);

G_END_DECLS
