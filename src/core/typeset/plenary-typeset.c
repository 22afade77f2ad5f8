/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A document that names pages, in its contents list or in its words, is divided more than once:
 * a page number changes a line, and a line may change a page. It ends when no number changed.
 */
#include "config.h"

#include "typeset/plenary-typeset.h"

#include "typeset/plenary-galley.h"
#include "typeset/plenary-paginator.h"

/* A document may swing between two divisions for ever; the last is then shown. */
#define MAX_ROUNDS 5

/* Page numbers of headings and of ids, counted from 1. */
static GHashTable *
number_nodes (PlenaryPages *pages)
{
  GHashTable *numbers = g_hash_table_new (NULL, NULL);
  guint n_anchors = 0;
  const PlenaryPageAnchor *anchors = plenary_pages_get_anchors (pages, &n_anchors);

  for (guint i = 0; i < n_anchors; i++)
    g_hash_table_insert (numbers, (gpointer) anchors[i].node,
                         GUINT_TO_POINTER (anchors[i].page + 1));

  return numbers;
}

static GHashTable *
number_ids (PlenaryPages *pages)
{
  GHashTable *numbers = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_anchors = 0;
  const PlenaryPageAnchor *anchors = plenary_pages_get_anchors (pages, &n_anchors);

  for (guint i = n_anchors; i > 0; i--)
    if (anchors[i - 1].node->id != NULL)
      g_hash_table_insert (numbers, anchors[i - 1].node->id,
                           GUINT_TO_POINTER (anchors[i - 1].page + 1));

  return numbers;
}

static gboolean
is_same (GHashTable *a, GHashTable *b)
{
  GHashTableIter iter;
  gpointer node = NULL;
  gpointer number = NULL;

  if (a == NULL || g_hash_table_size (a) != g_hash_table_size (b))
    return FALSE;

  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &node, &number))
    if (g_hash_table_lookup (b, node) != number)
      return FALSE;

  return TRUE;
}

static gboolean
divide (PlenaryPages *pages, PlenaryTextSetter *setter, PlenaryProgress *progress, GError **error)
{
  PlenaryGalley *galley = pages->galley;
  gboolean names_pages = galley->has_contents || galley->page_references->len > 0
                         || galley->note_references->len > 0;
  g_autoptr (GHashTable) shown = NULL;

  if (!plenary_paginate (pages, setter, NULL, progress, error))
    return FALSE;

  for (int round = 0; names_pages && round < MAX_ROUNDS; round++)
    {
      g_autoptr (GHashTable) numbers = number_nodes (pages);
      g_autoptr (GHashTable) ids = number_ids (pages);

      if (is_same (shown, numbers))
        break;
      plenary_galley_set_page_numbers (galley, setter, ids);
      if (!plenary_paginate (pages, setter, numbers, progress, error))
        return FALSE;
      g_clear_pointer (&shown, g_hash_table_unref);
      shown = g_steal_pointer (&numbers);
    }

  return TRUE;
}

static PlenaryPages *
lay_out (PlenaryDocumentTree *tree,
         const PlenaryStyleSheet *sheet,
         PlenaryPages *last,
         PlenaryProgress *progress,
         GError **error)
{
  double width_pt = 0;
  double height_pt = 0;

  plenary_paper_get_size (tree->paper, &width_pt, &height_pt);

  g_autoptr (PlenaryTextSetter) setter
      = plenary_text_setter_new (sheet, tree->language, tree->right_to_left);
  g_autoptr (PlenaryGalley) galley
      = plenary_galley_new (tree, sheet, width_pt - 2 * sheet->margin_side_pt);

  if (last != NULL)
    plenary_galley_reuse (galley, last->galley);
  if (!plenary_galley_set (galley, setter, progress, error))
    return NULL;

  g_autoptr (PlenaryPages) pages
      = plenary_pages_new (g_steal_pointer (&galley), width_pt, height_pt);

  if (!divide (pages, setter, progress, error))
    return NULL;

  return g_steal_pointer (&pages);
}

/**
 * plenary_typeset:
 * @tree: a document
 * @sheet: (nullable): its look; %NULL for the official one
 * @progress: (nullable): watches the work
 * @error: place for %G_IO_ERROR_CANCELLED
 *
 * Lays a document out on pages of its paper. The same document gives the same pages wherever
 * the same fonts are installed. Any thread; long documents take several.
 *
 * Returns: (transfer full) (nullable): the pages, or %NULL with @error set
 */
PlenaryPages *
plenary_typeset (PlenaryDocumentTree *tree,
                 const PlenaryStyleSheet *sheet,
                 PlenaryProgress *progress,
                 GError **error)
{
  g_return_val_if_fail (tree != NULL, NULL);
  g_return_val_if_fail (progress == NULL || PLENARY_IS_PROGRESS (progress), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (sheet == NULL)
    sheet = plenary_style_sheet_get_official ();

  return lay_out (tree, sheet, NULL, progress, error);
}

/**
 * plenary_typeset_again:
 * @tree: a document
 * @last: pages of an earlier state of it
 * @progress: (nullable): watches the work
 * @error: place for %G_IO_ERROR_CANCELLED
 *
 * Lays a document out after an edit, with the look it had: the pages are the same as
 * plenary_typeset() makes, but only what changed is set anew. @last stays as it is and may be
 * drawn by another thread meanwhile.
 *
 * Returns: (transfer full) (nullable): the pages, or %NULL with @error set
 */
PlenaryPages *
plenary_typeset_again (PlenaryDocumentTree *tree,
                       PlenaryPages *last,
                       PlenaryProgress *progress,
                       GError **error)
{
  g_return_val_if_fail (tree != NULL, NULL);
  g_return_val_if_fail (last != NULL, NULL);
  g_return_val_if_fail (progress == NULL || PLENARY_IS_PROGRESS (progress), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return lay_out (tree, last->galley->sheet, last, progress, error);
}
