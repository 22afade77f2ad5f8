/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Records stand in the order of the tables, and within a table in their own order. Those that
 * are parts of a record of their own class come after its other parts: the sections of a section
 * follow its paragraphs. The order depends on nothing but the rows, so that the same project
 * always gives the same bytes.
 */
#include "config.h"

#include "formats/xml/plenary-xml-tree.h"

#include "base/plenary-error.h"

#include <glib/gi18n-lib.h>

/* Parts of parts of the same class are nested so deep, and named by attribute beyond it. A ring
 * of records that are each part of the next comes out in the same way. */
#define MAX_NESTED 16

struct _PlenaryXmlTree
{
  GArray *nodes;     /* PlenaryXmlNode, the project first */
  GHashTable *by_id; /* id, of the row -> node */
};

static PlenaryXmlNode *
lookup (PlenaryXmlTree *self, const PlenaryXmlNode *node, guint column)
{
  const char *id = plenary_row_get_text (node->row, column);
  PlenaryXmlNode *found = id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;

  /* An id that belongs to a record of another class is as good as none. */
  if (found != NULL
      && g_strcmp0 (node->element->info->columns[column].target, found->element->info->name) != 0)
    return NULL;

  return found;
}

/* Whether a record stands in the one that is named by a column that refers to its own class. */
static gboolean
is_nested (PlenaryXmlTree *self, const PlenaryXmlNode *node, const PlenaryXmlPlace *place)
{
  const PlenaryXmlNode *at = node;

  for (int depth = 0; plenary_row_get_text (at->row, place->column) != NULL; depth++)
    {
      const PlenaryXmlNode *outer = lookup (self, at, place->column);

      if (outer == NULL || depth == MAX_NESTED)
        return FALSE;
      if (place->implied != 0
          && g_strcmp0 (plenary_row_get_text (at->row, place->implied),
                        plenary_row_get_text (outer->row, place->implied))
                 != 0)
        return FALSE;
      at = outer;
    }

  return at != node;
}

static void
append (PlenaryXmlNode *outer, PlenaryXmlNode *node, const PlenaryXmlPlace *place)
{
  node->place = place;
  if (outer->last != NULL)
    outer->last->next = node;
  else
    outer->first = node;
  outer->last = node;
}

/* Finds the element that a record stands in; NULL when there is none. */
static PlenaryXmlNode *
find_outer (PlenaryXmlTree *self, PlenaryXmlNode *node, const PlenaryXmlPlace **place)
{
  const PlenaryXmlElement *element = node->element;

  for (guint i = 0; i < element->n_places; i++)
    {
      gboolean is_recursive = plenary_xml_element_is_recursive (element, element->places[i].column);

      *place = &element->places[i];
      if (is_recursive ? is_nested (self, node, *place)
                       : lookup (self, node, (*place)->column) != NULL)
        return lookup (self, node, (*place)->column);
    }
  *place = NULL;

  return plenary_xml_element_is_top (element) ? &g_array_index (self->nodes, PlenaryXmlNode, 0)
                                              : NULL;
}

static gboolean
place_all (PlenaryXmlTree *self, gboolean recursive, GError **error)
{
  for (guint i = 1; i < self->nodes->len; i++)
    {
      PlenaryXmlNode *node = &g_array_index (self->nodes, PlenaryXmlNode, i);
      const PlenaryXmlPlace *place = NULL;
      PlenaryXmlNode *outer = find_outer (self, node, &place);

      if (outer == NULL)
        {
          /* Translators: a table and an id, as in: paragraph “p12” belongs to nothing */
          g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
                       _ ("%s “%s” belongs to nothing"), node->element->name,
                       plenary_row_get_id (node->row));
          return FALSE;
        }
      if (recursive == (outer->element == node->element))
        append (outer, node, place);
    }

  return TRUE;
}

static gboolean
index_ids (PlenaryXmlTree *self, GError **error)
{
  for (guint i = 1; i < self->nodes->len; i++)
    {
      PlenaryXmlNode *node = &g_array_index (self->nodes, PlenaryXmlNode, i);
      const char *id = plenary_row_get_id (node->row);

      if (!g_hash_table_insert (self->by_id, (char *) id, node))
        {
          g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
                       _ ("Two records have the id “%s”"), id);
          return FALSE;
        }
    }

  return TRUE;
}

static void
add_records (PlenaryXmlTree *self, PlenaryModel *model, const PlenaryXmlElement *element)
{
  PlenaryRecordList *records = plenary_model_list (model, element->record_type);

  for (guint i = 0; i < plenary_record_list_get_length (records); i++)
    {
      PlenaryXmlNode node = {
        .element = element,
        .row = plenary_row_ref (plenary_record_get_row (plenary_record_list_get (records, i))),
      };

      g_array_append_val (self->nodes, node);
    }
}

static void
node_clear (PlenaryXmlNode *node)
{
  g_clear_pointer (&node->row, plenary_row_unref);
}

/**
 * plenary_xml_tree_new:
 * @model: a model that nobody changes meanwhile
 * @error: place for a %PLENARY_DATA_ERROR
 *
 * Orders the records of a model.
 *
 * Returns: (transfer full) (nullable): the tree, or %NULL with @error set when records do not
 *   belong together, which no store allows
 */
PlenaryXmlTree *
plenary_xml_tree_new (PlenaryModel *model, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  g_autoptr (PlenaryXmlTree) self = g_new0 (PlenaryXmlTree, 1);
  PlenaryXmlNode project = { 0 };
  guint n_elements = 0;
  const PlenaryXmlElement *elements = plenary_xml_elements (&n_elements);

  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->nodes = g_array_new (FALSE, FALSE, sizeof (PlenaryXmlNode));
  g_array_set_clear_func (self->nodes, (GDestroyNotify) node_clear);
  g_array_append_val (self->nodes, project);
  for (guint i = 0; i < n_elements; i++)
    add_records (self, model, &elements[i]);

  /* From here on the array keeps its place, so that nodes can point at each other. */
  if (!index_ids (self, error) || !place_all (self, FALSE, error) || !place_all (self, TRUE, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * plenary_xml_tree_free:
 * @self: (transfer full): a tree
 */
void
plenary_xml_tree_free (PlenaryXmlTree *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->by_id);
  g_array_unref (self->nodes);
  g_free (self);
}

/**
 * plenary_xml_tree_get_project:
 * @self: a tree
 *
 * Returns: (transfer none): its root
 */
const PlenaryXmlNode *
plenary_xml_tree_get_project (PlenaryXmlTree *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &g_array_index (self->nodes, PlenaryXmlNode, 0);
}

/**
 * plenary_xml_tree_get_size:
 * @self: a tree
 *
 * Returns: how many records it has
 */
guint
plenary_xml_tree_get_size (PlenaryXmlTree *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->nodes->len - 1;
}
