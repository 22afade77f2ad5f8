/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-node.h"

G_DEFINE_BOXED_TYPE (PlenaryNode, plenary_node, plenary_node_ref, plenary_node_unref)
G_DEFINE_BOXED_TYPE (PlenaryDocumentTree,
                     plenary_document_tree,
                     plenary_document_tree_ref,
                     plenary_document_tree_unref)

/**
 * plenary_node_new:
 * @kind: what it is
 *
 * Makes an empty node.
 *
 * Returns: (transfer full): the node
 */
PlenaryNode *
plenary_node_new (PlenaryNodeKind kind)
{
  PlenaryNode *self = g_new0 (PlenaryNode, 1);

  self->kind = kind;
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_node_unref);
  g_atomic_ref_count_init (&self->ref_count);

  return self;
}

/**
 * plenary_node_ref:
 * @self: a node
 *
 * Returns: (transfer full): @self
 */
PlenaryNode *
plenary_node_ref (PlenaryNode *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * plenary_node_unref:
 * @self: (transfer full): a node
 *
 * Lets go of a node, and with the last holder of all it holds.
 */
void
plenary_node_unref (PlenaryNode *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->id);
  g_clear_pointer (&self->text, plenary_text_unref);
  g_clear_pointer (&self->contents_text, plenary_text_unref);
  g_free (self->label);
  g_free (self->widths);
  g_clear_pointer (&self->pictures, g_ptr_array_unref);
  g_ptr_array_unref (self->children);
  g_free (self);
}

/**
 * plenary_node_append:
 * @self: a node
 * @child: (transfer full): a node that has no parent yet
 *
 * Adds @child after the other children of @self.
 *
 * Returns: (transfer none): @child
 */
PlenaryNode *
plenary_node_append (PlenaryNode *self, PlenaryNode *child)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (child != NULL, NULL);

  g_ptr_array_add (self->children, child);

  return child;
}

/**
 * plenary_node_append_new:
 * @self: a node
 * @kind: what the new node is
 * @level: its level, 0 where it has none
 * @text: (nullable): its words
 *
 * Makes a node and adds it after the other children of @self.
 *
 * Returns: (transfer none): the new node
 */
PlenaryNode *
plenary_node_append_new (PlenaryNode *self,
                         PlenaryNodeKind kind,
                         int level,
                         const PlenaryText *text)
{
  g_return_val_if_fail (self != NULL, NULL);

  PlenaryNode *child = plenary_node_new (kind);

  child->level = level;
  if (text != NULL)
    child->text = plenary_text_ref (text);

  return plenary_node_append (self, child);
}

/**
 * plenary_node_add_picture:
 * @self: a figure
 * @picture: a picture
 *
 * Adds a picture after the others.
 */
void
plenary_node_add_picture (PlenaryNode *self, PlenaryPicture *picture)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->kind == PLENARY_NODE_FIGURE);
  g_return_if_fail (picture != NULL);

  if (self->pictures == NULL)
    self->pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_picture_unref);
  g_ptr_array_add (self->pictures, plenary_picture_ref (picture));
}

/**
 * plenary_node_set_widths:
 * @self: a table
 * @widths: (array length=n_widths): parts of the measure, which sum to 1
 * @n_widths: number of columns
 *
 * Says how the columns of a table share the measure.
 */
void
plenary_node_set_widths (PlenaryNode *self, const double *widths, gsize n_widths)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->kind == PLENARY_NODE_TABLE);

  g_free (self->widths);
  self->widths = g_memdup2 (widths, n_widths * sizeof *widths);
  self->n_widths = n_widths;
}

/**
 * plenary_document_tree_new:
 *
 * Makes an empty document in English on A4.
 *
 * Returns: (transfer full): the document
 */
PlenaryDocumentTree *
plenary_document_tree_new (void)
{
  PlenaryDocumentTree *self = g_new0 (PlenaryDocumentTree, 1);

  self->title = g_strdup ("");
  self->language = g_strdup ("en");
  self->root = plenary_node_new (PLENARY_NODE_ROOT);
  g_atomic_ref_count_init (&self->ref_count);

  return self;
}

/**
 * plenary_document_tree_ref:
 * @self: a document
 *
 * Returns: (transfer full): @self
 */
PlenaryDocumentTree *
plenary_document_tree_ref (PlenaryDocumentTree *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * plenary_document_tree_unref:
 * @self: (transfer full): a document
 *
 * Lets go of a document, and with the last holder of its tree.
 */
void
plenary_document_tree_unref (PlenaryDocumentTree *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->title);
  g_free (self->header);
  g_free (self->without_consent);
  g_free (self->author);
  g_free (self->language);
  plenary_node_unref (self->root);
  g_free (self);
}
