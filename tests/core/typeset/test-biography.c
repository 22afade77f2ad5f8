/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A photograph stands beside the words of a biography, whole, in the shape it has, wherever a page
 * ends.
 */
#include "config.h"

#include "../picture.h"
#include "typeset/plenary-typeset.h"

static PlenaryNode *
add (PlenaryNode *parent, PlenaryNodeKind kind, const char *words)
{
  g_autoptr (PlenaryText) text = words != NULL ? plenary_text_new (words) : NULL;

  return plenary_node_append_new (parent, kind, 1, text);
}

/* A heading, and a photograph beside some lines, as compose makes it. */
static const PlenaryNode *
add_life (PlenaryDocumentTree *tree, guint n_lines)
{
  g_autoptr (GBytes) file = make_picture_file ("png", 300, 400, 0x3584e4ff);
  g_autoptr (PlenaryPicture) picture = plenary_picture_new (file, NULL);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < n_lines * 12; i++)
    g_string_append (words, "remarks ");
  add (tree->root, PLENARY_NODE_HEADING, "Amara Diallo");

  PlenaryNode *table = add (tree->root, PLENARY_NODE_TABLE, NULL);
  PlenaryNode *row = add (table, PLENARY_NODE_ROW, NULL);
  PlenaryNode *figure
      = add (add (row, PLENARY_NODE_CELL, NULL), PLENARY_NODE_FIGURE, "Ms. Diallo smiles");

  table->role = PLENARY_NODE_ROLE_BIOGRAPHY;
  figure->role = PLENARY_NODE_ROLE_PHOTOGRAPH;
  plenary_node_add_picture (figure, picture);
  add (add (row, PLENARY_NODE_CELL, NULL), PLENARY_NODE_PARAGRAPH, words->str);
  g_string_free (words, TRUE);

  return figure;
}

static PlenaryPages *
lay_out (PlenaryDocumentTree *tree)
{
  g_autoptr (GError) error = NULL;
  PlenaryPages *pages = plenary_typeset (tree, NULL, NULL, &error);

  g_assert_no_error (error);

  return pages;
}

static const PlenaryPageItem *
find_picture (PlenaryPages *pages, const PlenaryNode *figure)
{
  for (guint i = 0; i < plenary_pages_get_n_pages (pages); i++)
    {
      GArray *items = plenary_pages_get_page (pages, i)->items;

      for (guint j = 0; j < items->len; j++)
        if (g_array_index (items, PlenaryPageItem, j).kind == PLENARY_PAGE_ITEM_PICTURE
            && g_array_index (items, PlenaryPageItem, j).node == figure)
          return &g_array_index (items, PlenaryPageItem, j);
    }

  return NULL;
}

static void
test_beside (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
  const PlenaryNode *figure = add_life (tree, 2);
  g_autoptr (PlenaryPages) pages = lay_out (tree);
  const PlenaryPageItem *picture = find_picture (pages, figure);
  GArray *items = plenary_pages_get_page (pages, 0)->items;

  g_assert_nonnull (picture);
  g_assert_cmpfloat_with_epsilon (picture->height_pt / picture->width_pt, 4.0 / 3, 0.02);
  for (guint i = 0; i < items->len; i++)
    {
      const PlenaryPageItem *item = &g_array_index (items, PlenaryPageItem, i);

      if (item->kind == PLENARY_PAGE_ITEM_LINE && item->node != NULL
          && item->node->kind == PLENARY_NODE_PARAGRAPH)
        {
          g_assert_cmpfloat (item->x_pt, >, picture->x_pt + picture->width_pt);
          g_assert_cmpfloat (item->y_pt, >=, picture->y_pt - 1);
        }
    }
}

/* What stands below a short biography stands below its photograph. */
static void
test_below (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
  const PlenaryNode *first = add_life (tree, 1);
  const PlenaryNode *second = add_life (tree, 1);
  g_autoptr (PlenaryPages) pages = lay_out (tree);
  const PlenaryPageItem *above = find_picture (pages, first);
  const PlenaryPageItem *below = find_picture (pages, second);

  g_assert_cmpfloat (below->y_pt, >, above->y_pt + above->height_pt);
}

/* A photograph is not parted: what does not fit stands on the next page. */
static void
test_page_end (void)
{
  for (guint n_before = 1; n_before < 14; n_before++)
    {
      g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
      const PlenaryNode *figure = NULL;
      double width_pt = 0;
      double height_pt = 0;

      for (guint i = 0; i < n_before; i++)
        add_life (tree, 3);
      figure = add_life (tree, 40);

      g_autoptr (PlenaryPages) pages = lay_out (tree);
      const PlenaryPageItem *picture = find_picture (pages, figure);

      plenary_pages_get_size (pages, &width_pt, &height_pt);
      g_assert_nonnull (picture);
      g_assert_cmpfloat (picture->y_pt + picture->height_pt, <, height_pt - 40);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/typeset/biography/beside", test_beside);
  g_test_add_func ("/typeset/biography/below", test_below);
  g_test_add_func ("/typeset/biography/page-end", test_page_end);

  return g_test_run ();
}
