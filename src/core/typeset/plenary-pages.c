/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "typeset/plenary-pages-private.h"

G_DEFINE_BOXED_TYPE (PlenaryPages, plenary_pages, plenary_pages_ref, plenary_pages_unref)

static void
page_free (PlenaryPageContent *page)
{
  g_array_unref (page->items);
  g_array_unref (page->links);
  g_free (page);
}

PlenaryPages *
plenary_pages_new (PlenaryGalley *galley, double width_pt, double height_pt)
{
  PlenaryPages *self = g_new0 (PlenaryPages, 1);

  self->galley = galley;
  self->width_pt = width_pt;
  self->height_pt = height_pt;
  self->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_set_text_unref);
  self->addresses = g_ptr_array_new_with_free_func (g_free);
  self->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) page_free);
  self->anchors = g_array_new (FALSE, FALSE, sizeof (PlenaryPageAnchor));
  self->ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_atomic_ref_count_init (&self->ref_count);

  return self;
}

PlenaryPageContent *
plenary_pages_add_page (PlenaryPages *self)
{
  PlenaryPageContent *page = g_new0 (PlenaryPageContent, 1);

  page->items = g_array_new (FALSE, FALSE, sizeof (PlenaryPageItem));
  page->links = g_array_new (FALSE, FALSE, sizeof (PlenaryPageLink));
  g_ptr_array_add (self->pages, page);

  return page;
}

/* Forgets all pages, to divide the galley anew. */
void
plenary_pages_clear (PlenaryPages *self)
{
  g_ptr_array_set_size (self->pages, 0);
  g_ptr_array_set_size (self->texts, 0);
  g_ptr_array_set_size (self->addresses, 0);
  g_array_set_size (self->anchors, 0);
  g_hash_table_remove_all (self->ids);
}

void
plenary_pages_index (PlenaryPages *self)
{
  g_hash_table_remove_all (self->ids);
  for (guint i = 0; i < self->anchors->len; i++)
    {
      const PlenaryPageAnchor *anchor = &g_array_index (self->anchors, PlenaryPageAnchor, i);

      if (anchor->node->id != NULL && !g_hash_table_contains (self->ids, anchor->node->id))
        g_hash_table_insert (self->ids, anchor->node->id, GUINT_TO_POINTER (i + 1));
    }
}

/**
 * plenary_pages_ref:
 * @self: pages
 *
 * Returns: (transfer full): @self
 */
PlenaryPages *
plenary_pages_ref (PlenaryPages *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * plenary_pages_unref:
 * @self: (transfer full): pages
 */
void
plenary_pages_unref (PlenaryPages *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->pages);
  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->addresses);
  g_array_unref (self->anchors);
  g_hash_table_unref (self->ids);
  plenary_galley_free (self->galley);
  g_free (self);
}

/**
 * plenary_pages_get_tree:
 * @self: pages
 *
 * Returns: (transfer none): the document they show
 */
PlenaryDocumentTree *
plenary_pages_get_tree (PlenaryPages *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->galley->tree;
}

/**
 * plenary_pages_get_size:
 * @self: pages
 * @width_pt: (out): width of the paper
 * @height_pt: (out): height of the paper
 */
void
plenary_pages_get_size (PlenaryPages *self, double *width_pt, double *height_pt)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (width_pt != NULL);
  g_return_if_fail (height_pt != NULL);

  *width_pt = self->width_pt;
  *height_pt = self->height_pt;
}

/**
 * plenary_pages_get_n_pages:
 * @self: pages
 *
 * Returns: how many pages there are, at least 1
 */
guint
plenary_pages_get_n_pages (PlenaryPages *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->pages->len;
}

/**
 * plenary_pages_get_page:
 * @self: pages
 * @page: index of a page, from 0
 *
 * Returns: (transfer none): the page
 */
const PlenaryPageContent *
plenary_pages_get_page (PlenaryPages *self, guint page)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (page < self->pages->len, NULL);

  return g_ptr_array_index (self->pages, page);
}

/**
 * plenary_pages_get_anchors:
 * @self: pages
 * @n_anchors: (out): how many
 *
 * Where headings, and all nodes that have an id, begin.
 *
 * Returns: (transfer none) (array length=n_anchors): the places, in the order of the document
 */
const PlenaryPageAnchor *
plenary_pages_get_anchors (PlenaryPages *self, guint *n_anchors)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_anchors != NULL, NULL);

  *n_anchors = self->anchors->len;

  return (const PlenaryPageAnchor *) (gpointer) self->anchors->data;
}

/**
 * plenary_pages_find:
 * @self: pages
 * @id: id of a record
 *
 * Returns: (transfer none) (nullable): where the record begins, or %NULL when it is not shown
 */
const PlenaryPageAnchor *
plenary_pages_find (PlenaryPages *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (self->ids, id));

  return index > 0 ? &g_array_index (self->anchors, PlenaryPageAnchor, index - 1) : NULL;
}

static gboolean
contains (double x, double y, double left, double top, double width, double height)
{
  return x >= left && x < left + width && y >= top && y < top + height;
}

/**
 * plenary_pages_pick:
 * @self: pages
 * @page: index of a page
 * @x_pt: from the left edge of the paper
 * @y_pt: from the top edge of the paper
 *
 * Finds the line at a point, for a click in the preview.
 *
 * Returns: (transfer none) (nullable): the line, or %NULL where there is none
 */
const PlenaryPageItem *
plenary_pages_pick (PlenaryPages *self, guint page, double x_pt, double y_pt)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (page < self->pages->len, NULL);

  const PlenaryPageContent *shown = g_ptr_array_index (self->pages, page);

  for (guint i = 0; i < shown->items->len; i++)
    {
      const PlenaryPageItem *item = &g_array_index (shown->items, PlenaryPageItem, i);

      if (item->kind == PLENARY_PAGE_ITEM_LINE
          && contains (x_pt, y_pt, item->x_pt, item->y_pt, item->width_pt, item->height_pt))
        return item;
    }

  return NULL;
}

/**
 * plenary_pages_pick_link:
 * @self: pages
 * @page: index of a page
 * @x_pt: from the left edge of the paper
 * @y_pt: from the top edge of the paper
 *
 * Finds the link at a point.
 *
 * Returns: (transfer none) (nullable): the link, or %NULL where there is none
 */
const PlenaryPageLink *
plenary_pages_pick_link (PlenaryPages *self, guint page, double x_pt, double y_pt)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (page < self->pages->len, NULL);

  const PlenaryPageContent *shown = g_ptr_array_index (self->pages, page);

  for (guint i = 0; i < shown->links->len; i++)
    {
      const PlenaryPageLink *link = &g_array_index (shown->links, PlenaryPageLink, i);

      if (contains (x_pt, y_pt, link->x_pt, link->y_pt, link->width_pt, link->height_pt))
        return link;
    }

  return NULL;
}

/**
 * plenary_pages_get_n_unknown_glyphs:
 * @self: pages
 *
 * Counts the characters that no font on this machine has, for a warning before export.
 *
 * Returns: how many characters are shown as boxes
 */
guint
plenary_pages_get_n_unknown_glyphs (PlenaryPages *self)
{
  g_return_val_if_fail (self != NULL, 0);

  guint n_unknown = 0;

  for (guint p = 0; p < self->pages->len; p++)
    {
      const PlenaryPageContent *page = g_ptr_array_index (self->pages, p);

      for (guint i = 0; i < page->items->len; i++)
        {
          const PlenaryPageItem *item = &g_array_index (page->items, PlenaryPageItem, i);

          /* A text counts once, with its first line. */
          if (item->kind == PLENARY_PAGE_ITEM_LINE && item->line == 0)
            n_unknown += item->text->n_unknown_glyphs;
        }
    }

  return n_unknown;
}
