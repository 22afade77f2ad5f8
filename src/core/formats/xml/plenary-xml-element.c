/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An element stands where the parent column of its table says. The table below has the places
 * that cannot be told from that: parts of parts of the same kind are nested as a person would
 * expect to read them, and a name of a body stands with the body.
 */
#include "config.h"

#include "formats/xml/plenary-xml-element.h"

#include "model/plenary-event.h"

#include <string.h>

static const struct
{
  const char *table;
  const char *column;
  const char *implied;
} more_places[] = {
  { "alias", "body-id", NULL },
  { "assignment", "parent-id", "session-id" },
  { "section", "parent-id", "document-id" },
};

static guint
find_column (const PlenaryTableInfo *info, const char *name)
{
  guint column = 0;

  if (name != NULL && !plenary_table_info_find_column (info, name, &column))
    g_assert_not_reached ();

  return column;
}

static void
add_place (PlenaryXmlElement *self, guint column, guint implied)
{
  g_assert (self->n_places < PLENARY_XML_MAX_PLACES);

  self->places[self->n_places++] = (PlenaryXmlPlace) { column, implied };
}

static void
element_init (PlenaryXmlElement *self, GType record_type)
{
  const PlenaryTableInfo *info = plenary_table_info_of_type (record_type);

  self->record_type = record_type;
  self->info = info;
  self->name = g_strdelimit (g_strdup (info->name), "_", '-');
  self->initial = plenary_row_new_with_id (record_type, "");

  for (gsize i = 0; i < G_N_ELEMENTS (more_places); i++)
    if (strcmp (more_places[i].table, info->name) == 0 && more_places[i].implied != NULL)
      add_place (self, find_column (info, more_places[i].column),
                 find_column (info, more_places[i].implied));
  if (info->parent != 0)
    add_place (self, info->parent, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (more_places); i++)
    if (strcmp (more_places[i].table, info->name) == 0 && more_places[i].implied == NULL)
      add_place (self, find_column (info, more_places[i].column), 0);
}

/**
 * plenary_xml_elements:
 * @n_elements: (out): how many
 *
 * The elements of records, in the order of files. Any thread.
 *
 * Returns: (transfer none) (array length=n_elements): the elements
 */
const PlenaryXmlElement *
plenary_xml_elements (guint *n_elements)
{
  static PlenaryXmlElement *elements = NULL;
  const GType *types = plenary_model_get_record_types (n_elements);

  if (g_once_init_enter_pointer (&elements))
    {
      PlenaryXmlElement *made = g_new0 (PlenaryXmlElement, *n_elements);

      for (guint i = 0; i < *n_elements; i++)
        element_init (&made[i], types[i]);
      g_once_init_leave_pointer (&elements, made);
    }

  return elements;
}

/**
 * plenary_xml_element_find:
 * @name: name of an element
 *
 * Returns: (transfer none) (nullable): the element of a record that has that name
 */
const PlenaryXmlElement *
plenary_xml_element_find (const char *name)
{
  guint n_elements = 0;
  const PlenaryXmlElement *elements = plenary_xml_elements (&n_elements);

  for (guint i = 0; i < n_elements; i++)
    if (strcmp (elements[i].name, name) == 0)
      return &elements[i];

  return NULL;
}

/**
 * plenary_xml_element_has_own_id:
 * @self: an element
 *
 * Returns: whether it has an id that does not follow from what it is
 */
gboolean
plenary_xml_element_has_own_id (const PlenaryXmlElement *self)
{
  return self->info->joins[0] == 0 && self->record_type != PLENARY_TYPE_EVENT;
}

/**
 * plenary_xml_element_is_top:
 * @self: an element
 *
 * Returns: whether it can stand in the project itself
 */
gboolean
plenary_xml_element_is_top (const PlenaryXmlElement *self)
{
  for (guint i = 0; i < self->n_places; i++)
    if (!plenary_xml_element_is_recursive (self, self->places[i].column))
      return FALSE;

  return TRUE;
}

/**
 * plenary_xml_element_is_recursive:
 * @self: an element
 * @column: a column
 *
 * Returns: whether the column refers to a record of the same class
 */
gboolean
plenary_xml_element_is_recursive (const PlenaryXmlElement *self, guint column)
{
  return g_strcmp0 (self->info->columns[column].target, self->info->name) == 0;
}

/**
 * plenary_xml_element_needs:
 * @self: an element
 * @column: a column
 *
 * Returns: whether the value of the column is always there, because a new record has none
 */
gboolean
plenary_xml_element_needs (const PlenaryXmlElement *self, guint column)
{
  const PlenaryColumn *info = &self->info->columns[column];

  if (info->kind == PLENARY_COLUMN_ID)
    return plenary_xml_element_has_own_id (self);
  if (info->kind == PLENARY_COLUMN_INTEGER)
    return info->is_required && info->initial < info->minimum;

  return info->is_required;
}

/**
 * plenary_xml_element_has_child:
 * @self: an element
 * @column: a column
 *
 * Returns: whether the column is a child element; others are attributes
 */
gboolean
plenary_xml_element_has_child (const PlenaryXmlElement *self, guint column)
{
  PlenaryColumnKind kind = self->info->columns[column].kind;

  return kind == PLENARY_COLUMN_MARKUP || kind == PLENARY_COLUMN_BLOB;
}

/**
 * plenary_xml_place_says:
 * @place: (nullable): how an element stands in another
 * @column: a column of the inner one
 *
 * Returns: whether the value of the column follows from the place
 */
gboolean
plenary_xml_place_says (const PlenaryXmlPlace *place, guint column)
{
  return place != NULL && column != 0 && (place->column == column || place->implied == column);
}

/**
 * plenary_xml_element_place_in:
 * @self: an element
 * @outer: (nullable): another, or %NULL for the project
 *
 * Returns: (transfer none) (nullable): how the one stands in the other, if it may
 */
const PlenaryXmlPlace *
plenary_xml_element_place_in (const PlenaryXmlElement *self, const PlenaryXmlElement *outer)
{
  for (guint i = 0; i < self->n_places; i++)
    if (outer != NULL
        && strcmp (self->info->columns[self->places[i].column].target, outer->info->name) == 0)
      return &self->places[i];

  return NULL;
}
