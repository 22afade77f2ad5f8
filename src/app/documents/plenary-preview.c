/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "documents/plenary-preview.h"

#include "typeset/plenary-typeset.h"

struct _PlenaryPreview
{
  PlenaryDocumentKind kind;
  PlenaryPages *pages; /* NULL for a document that says nothing */
};

/* Every document has a title block; what stands under it makes it a document. */
static gboolean
says_something (const PlenaryNode *block)
{
  switch (block->kind)
    {
    case PLENARY_NODE_TITLE:
    case PLENARY_NODE_FIGURE:
    case PLENARY_NODE_CONTENTS:
    case PLENARY_NODE_PAGE_BREAK:
      return FALSE;
    case PLENARY_NODE_PARAGRAPH:
      return block->role != PLENARY_NODE_ROLE_CREDIT;
    case PLENARY_NODE_ROOT:
    case PLENARY_NODE_HEADING:
    case PLENARY_NODE_LIST:
    case PLENARY_NODE_ITEM:
    case PLENARY_NODE_TABLE:
    case PLENARY_NODE_ROW:
    case PLENARY_NODE_CELL:
    default:
      return TRUE;
    }
}

static gboolean
is_empty (PlenaryDocumentTree *tree)
{
  for (guint i = 0; i < tree->root->children->len; i++)
    if (says_something (tree->root->children->pdata[i]))
      return FALSE;

  return TRUE;
}

/**
 * plenary_preview_new:
 * @snapshot: a project
 * @kind: a kind of document
 * @last: (nullable): pages of the same document before an edit, which make this quicker
 * @progress: (nullable): watches the work
 * @error: place for an error of #PLENARY_COMPOSE_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Composes a document and lays it out. The thread that owns the snapshot.
 *
 * Returns: (transfer full) (nullable): the preview
 */
PlenaryPreview *
plenary_preview_new (PlenaryModel *snapshot,
                     PlenaryDocumentKind kind,
                     PlenaryPages *last,
                     PlenaryProgress *progress,
                     GError **error)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (snapshot), NULL);

  g_autoptr (PlenaryDocumentTree) tree = plenary_compose (snapshot, NULL, kind, error);
  g_autoptr (PlenaryPages) pages = NULL;

  if (tree == NULL)
    return NULL;
  if (!is_empty (tree))
    {
      pages = last != NULL
                  ? plenary_typeset_again (tree, last, progress, error)
                  : plenary_typeset (tree, plenary_style_sheet_get_official (), progress, error);
      if (pages == NULL)
        return NULL;
    }

  PlenaryPreview *self = g_new0 (PlenaryPreview, 1);

  self->kind = kind;
  self->pages = g_steal_pointer (&pages);

  return self;
}

/**
 * plenary_preview_free:
 * @self: (transfer full): a preview
 *
 * Frees a preview; its pages live on as long as somebody shows them.
 */
void
plenary_preview_free (PlenaryPreview *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->pages, plenary_pages_unref);
  g_free (self);
}

/**
 * plenary_preview_get_kind:
 * @self: a preview
 *
 * Returns: which kind of document it shows
 */
PlenaryDocumentKind
plenary_preview_get_kind (PlenaryPreview *self)
{
  g_return_val_if_fail (self != NULL, PLENARY_DOCUMENT_KIND_AGENDA);

  return self->kind;
}

/**
 * plenary_preview_get_pages:
 * @self: a preview
 *
 * Returns: (transfer none) (nullable): the pages; %NULL for a document that would say nothing
 *   below its title
 */
PlenaryPages *
plenary_preview_get_pages (PlenaryPreview *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->pages;
}

static gboolean
is_read (PlenaryPagePart part)
{
  switch (part)
    {
    case PLENARY_PAGE_PART_TEXT:
    case PLENARY_PAGE_PART_LABEL:
    case PLENARY_PAGE_PART_NOTE:
    case PLENARY_PAGE_PART_NOTE_LABEL:
    case PLENARY_PAGE_PART_PAGE_NUMBER:
      return TRUE;
    case PLENARY_PAGE_PART_REPEATED:
    case PLENARY_PAGE_PART_HEAD:
    case PLENARY_PAGE_PART_FOLIO:
    case PLENARY_PAGE_PART_ORNAMENT:
    case PLENARY_PAGE_PART_FIGURE:
    default:
      return FALSE;
    }
}

/**
 * plenary_pages_dup_words:
 * @pages: pages
 * @page: index of a page
 *
 * The words of a page in reading order, for those who do not see it: without running head, number
 * of the page and what is shown again.
 *
 * Returns: (transfer full): the words, a line of the page on each line
 */
char *
plenary_pages_dup_words (PlenaryPages *pages, guint page)
{
  g_return_val_if_fail (pages != NULL, NULL);
  g_return_val_if_fail (page < plenary_pages_get_n_pages (pages), NULL);

  GArray *items = plenary_pages_get_page (pages, page)->items;
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    {
      const PlenaryPageItem *item = &g_array_index (items, PlenaryPageItem, i);

      if (item->kind != PLENARY_PAGE_ITEM_LINE || !is_read (item->part))
        continue;

      const PlenarySetLine *line = plenary_set_text_get_line (item->text, item->line);
      gboolean is_label
          = item->part == PLENARY_PAGE_PART_LABEL || item->part == PLENARY_PAGE_PART_NOTE_LABEL;

      g_string_append_len (words, item->text->text + line->start, (gssize) line->length);
      g_string_append_c (words, is_label ? ' ' : '\n');
    }

  return g_strchomp (g_string_free_and_steal (words));
}
