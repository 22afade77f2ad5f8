/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * From trees to pages: what must hold of every page, asserted on the pages as data. Documents
 * are made of filler, for what the words are does not matter.
 */
#include "config.h"

#include "../picture.h"
#include "typeset/plenary-typeset.h"

#include <string.h>

#define FILLER "Sed ut perspiciatis unde omnis iste natus error sit voluptatem accusantium "

static PlenaryNode *
add (PlenaryNode *parent, PlenaryNodeKind kind, int level, const char *markup)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryText) text
      = markup != NULL ? plenary_text_new_from_markup (markup, &error) : NULL;

  g_assert_no_error (error);

  return plenary_node_append_new (parent, kind, level, text);
}

static char *
repeat (const char *words, guint times)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < times; i++)
    g_string_append (text, words);

  return g_string_free_and_steal (text);
}

static PlenaryNode *
add_filler (PlenaryNode *parent, guint times)
{
  g_autofree char *words = repeat (FILLER, times);

  return add (parent, PLENARY_NODE_PARAGRAPH, 0, words);
}

static PlenaryPages *
lay_out (PlenaryDocumentTree *tree)
{
  g_autoptr (GError) error = NULL;
  PlenaryPages *pages = plenary_typeset (tree, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (pages);

  return pages;
}

static guint
count_lines (PlenaryPages *pages, guint page, const PlenaryNode *node, PlenaryPagePart part)
{
  const PlenaryPageContent *shown = plenary_pages_get_page (pages, page);
  guint n_lines = 0;

  for (guint i = 0; i < shown->items->len; i++)
    {
      const PlenaryPageItem *item = &g_array_index (shown->items, PlenaryPageItem, i);

      n_lines += item->kind == PLENARY_PAGE_ITEM_LINE && item->part == part
                 && (node == NULL || item->node == node);
    }

  return n_lines;
}

static const PlenaryPageItem *
find_last (PlenaryPages *pages, guint page, PlenaryPagePart part)
{
  const PlenaryPageContent *shown = plenary_pages_get_page (pages, page);
  const PlenaryPageItem *last = NULL;

  for (guint i = 0; i < shown->items->len; i++)
    {
      const PlenaryPageItem *item = &g_array_index (shown->items, PlenaryPageItem, i);

      if (item->kind == PLENARY_PAGE_ITEM_LINE && item->part == part)
        last = item;
    }

  return last;
}

static char *
dup_line (const PlenaryPageItem *item)
{
  const PlenarySetLine *line = plenary_set_text_get_line (item->text, item->line);

  return g_strndup (item->text->text + line->start, line->length);
}

/* A line is within the margins, and the text of a page ends above its notes. */
static void
assert_within (PlenaryPages *pages, guint page)
{
  const PlenaryStyleSheet *sheet = plenary_style_sheet_get_official ();
  const PlenaryPageContent *shown = plenary_pages_get_page (pages, page);
  double width_pt = 0;
  double height_pt = 0;
  double text_end_pt = 0;
  double notes_start_pt = G_MAXDOUBLE;

  plenary_pages_get_size (pages, &width_pt, &height_pt);
  for (guint i = 0; i < shown->items->len; i++)
    {
      const PlenaryPageItem *item = &g_array_index (shown->items, PlenaryPageItem, i);

      if (item->kind != PLENARY_PAGE_ITEM_LINE || item->part == PLENARY_PAGE_PART_HEAD
          || item->part == PLENARY_PAGE_PART_FOLIO)
        continue;

      const PlenarySetLine *line = plenary_set_text_get_line (item->text, item->line);
      double left_pt = item->x_pt + line->x_pt;
      double bottom_pt = item->y_pt + item->height_pt;

      g_assert_cmpfloat (left_pt, >=, sheet->margin_side_pt - 0.1);
      g_assert_cmpfloat (left_pt + line->width_pt, <=, width_pt - sheet->margin_side_pt + 0.1);
      g_assert_cmpfloat (item->y_pt, >=, sheet->margin_top_pt - 0.1);
      g_assert_cmpfloat (bottom_pt, <=, height_pt - sheet->margin_bottom_pt + 0.1);
      if (item->part == PLENARY_PAGE_PART_NOTE)
        notes_start_pt = MIN (notes_start_pt, item->y_pt);
      else if (item->part != PLENARY_PAGE_PART_NOTE_LABEL)
        text_end_pt = MAX (text_end_pt, bottom_pt);
    }
  g_assert_cmpfloat (text_end_pt, <=, notes_start_pt + 0.1);
}

/* All lines of all texts are there once and in order. */
static void
assert_complete (PlenaryPages *pages)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint p = 0; p < plenary_pages_get_n_pages (pages); p++)
    {
      const PlenaryPageContent *page = plenary_pages_get_page (pages, p);

      for (guint i = 0; i < page->items->len; i++)
        {
          const PlenaryPageItem *item = &g_array_index (page->items, PlenaryPageItem, i);

          if (item->kind != PLENARY_PAGE_ITEM_LINE
              || (item->part != PLENARY_PAGE_PART_TEXT && item->part != PLENARY_PAGE_PART_NOTE))
            continue;
          g_assert_cmpuint (GPOINTER_TO_UINT (g_hash_table_lookup (seen, (gpointer) item->text)),
                            ==, item->line);
          g_hash_table_insert (seen, (gpointer) item->text, GUINT_TO_POINTER (item->line + 1));
        }
    }

  GHashTableIter iter;
  gpointer text = NULL;
  gpointer n_lines = NULL;

  g_hash_table_iter_init (&iter, seen);
  while (g_hash_table_iter_next (&iter, &text, &n_lines))
    g_assert_cmpuint (plenary_set_text_get_n_lines (text), ==, GPOINTER_TO_UINT (n_lines));
}

/* No page shows a single line of a longer paragraph, at its head or at its foot. */
static void
assert_no_widow (PlenaryPages *pages, const PlenaryNode *node)
{
  guint n_parts = 0;
  guint least = G_MAXUINT;

  for (guint p = 0; p < plenary_pages_get_n_pages (pages); p++)
    {
      guint n_lines = count_lines (pages, p, node, PLENARY_PAGE_PART_TEXT);

      if (n_lines == 0)
        continue;
      n_parts++;
      least = MIN (least, n_lines);
    }
  if (n_parts > 1)
    g_assert_cmpuint (least, >=, 2);
}

static void
assert_sound (PlenaryPages *pages)
{
  assert_complete (pages);
  for (guint p = 0; p < plenary_pages_get_n_pages (pages); p++)
    assert_within (pages, p);
}

static void
test_empty (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
  g_autoptr (PlenaryPages) pages = lay_out (tree);

  g_assert_cmpuint (plenary_pages_get_n_pages (pages), ==, 1);
  g_assert_cmpuint (plenary_pages_get_page (pages, 0)->items->len, ==, 0);
}

static void
test_paper (void)
{
  static const struct
  {
    PlenaryPaper paper;
    double width_pt;
    double height_pt;
  } cases[] = {
    { PLENARY_PAPER_A4, 595.276, 841.89 },
    { PLENARY_PAPER_LETTER, 612, 792 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
      double width_pt = 0;
      double height_pt = 0;

      tree->paper = cases[i].paper;

      g_autoptr (PlenaryPages) pages = lay_out (tree);

      plenary_pages_get_size (pages, &width_pt, &height_pt);
      g_assert_cmpfloat_with_epsilon (width_pt, cases[i].width_pt, 0.01);
      g_assert_cmpfloat_with_epsilon (height_pt, cases[i].height_pt, 0.01);
    }
}

/* Paragraphs of all lengths, each shift of the page's end against them. */
static void
test_widows (void)
{
  for (guint shift = 1; shift < 12; shift++)
    {
      g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();

      add_filler (tree->root, shift);
      for (guint i = 0; i < 40; i++)
        add_filler (tree->root, 1 + i * shift % 9);

      g_autoptr (PlenaryPages) pages = lay_out (tree);

      g_assert_cmpuint (plenary_pages_get_n_pages (pages), >=, 2);
      assert_sound (pages);
      for (guint i = 0; i < tree->root->children->len; i++)
        assert_no_widow (pages, g_ptr_array_index (tree->root->children, i));
    }
}

static void
test_heading_not_last (void)
{
  for (guint shift = 1; shift < 12; shift++)
    {
      g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();

      add_filler (tree->root, shift * 3);
      for (guint i = 0; i < 40; i++)
        {
          add (tree->root, PLENARY_NODE_HEADING, 1, "Heading");
          if (i % 3 == 0)
            add (tree->root, PLENARY_NODE_HEADING, 2, "Sub-heading");
          add_filler (tree->root, 2 + i % 5);
        }

      g_autoptr (PlenaryPages) pages = lay_out (tree);

      assert_sound (pages);
      for (guint p = 0; p < plenary_pages_get_n_pages (pages); p++)
        g_assert_cmpint (find_last (pages, p, PLENARY_PAGE_PART_TEXT)->node->kind, ==,
                         PLENARY_NODE_PARAGRAPH);
    }
}

/* More headings than a page holds have no place to end a page, but the pages end. */
static void
test_all_kept (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();

  for (guint i = 0; i < 100; i++)
    add (tree->root, PLENARY_NODE_HEADING, 1, "Heading");

  g_autoptr (PlenaryPages) pages = lay_out (tree);

  g_assert_cmpuint (plenary_pages_get_n_pages (pages), >, 3);
  assert_sound (pages);
}

static guint
find_page_of_note (PlenaryPages *pages, guint note, gboolean at_foot)
{
  for (guint p = 0; p < plenary_pages_get_n_pages (pages); p++)
    {
      const PlenaryPageContent *page = plenary_pages_get_page (pages, p);

      for (guint i = 0; i < page->items->len; i++)
        {
          const PlenaryPageItem *item = &g_array_index (page->items, PlenaryPageItem, i);

          if (item->kind != PLENARY_PAGE_ITEM_LINE)
            continue;
          if (at_foot && item->part == PLENARY_PAGE_PART_NOTE && item->note == note)
            return p;
          if (at_foot || item->part != PLENARY_PAGE_PART_TEXT || item->text->notes == NULL)
            continue;
          for (guint n = 0; n < item->text->notes->len; n++)
            {
              const PlenarySetNote *mark = &g_array_index (item->text->notes, PlenarySetNote, n);

              if (mark->number == note && mark->line == item->line)
                return p;
            }
        }
    }
  g_assert_not_reached ();
}

static void
test_notes_with_marks (void)
{
  for (guint shift = 1; shift < 10; shift++)
    {
      g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();

      add_filler (tree->root, shift * 2);
      for (guint i = 0; i < 30; i++)
        {
          g_autofree char *words = repeat (FILLER, 1 + i % 4);
          g_autofree char *note = repeat (FILLER, 1 + i % 5);
          g_autofree char *markup
              = g_strdup_printf ("%s<note>%s</note> %s<note>Short</note>", words, note, words);

          add (tree->root, PLENARY_NODE_PARAGRAPH, 0, markup);
        }

      g_autoptr (PlenaryPages) pages = lay_out (tree);

      assert_sound (pages);
      for (guint note = 1; note <= 60; note++)
        g_assert_cmpuint (find_page_of_note (pages, note, TRUE), ==,
                          find_page_of_note (pages, note, FALSE));
    }
}

/* A note longer than a page begins with its mark and goes on. */
static void
test_long_note (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
  g_autofree char *note = repeat (FILLER, 150);
  g_autofree char *markup = g_strdup_printf ("Words<note>%s</note> and more.", note);

  add_filler (tree->root, 10);
  add (tree->root, PLENARY_NODE_PARAGRAPH, 0, markup);

  g_autoptr (PlenaryPages) pages = lay_out (tree);

  assert_sound (pages);
  g_assert_cmpuint (plenary_pages_get_n_pages (pages), >, 1);
  g_assert_cmpuint (find_page_of_note (pages, 1, TRUE), ==, 0);
  for (guint p = 0; p < plenary_pages_get_n_pages (pages); p++)
    g_assert_cmpuint (count_lines (pages, p, NULL, PLENARY_PAGE_PART_NOTE), >=, 2);
}

static PlenaryNode *
add_table (PlenaryNode *parent, PlenaryNodeRole role)
{
  PlenaryNode *table = add (parent, PLENARY_NODE_TABLE, 0, NULL);

  table->role = role;

  return table;
}

static PlenaryNode *
add_row (PlenaryNode *table, const char *first, const char *second)
{
  PlenaryNode *row = add (table, PLENARY_NODE_ROW, 0, NULL);

  add (add (row, PLENARY_NODE_CELL, 0, NULL), PLENARY_NODE_PARAGRAPH, 0, first);
  add (add (row, PLENARY_NODE_CELL, 0, NULL), PLENARY_NODE_PARAGRAPH, 0, second);

  return row;
}

static void
test_agenda_time_again (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
  PlenaryNode *table = add_table (tree->root, PLENARY_NODE_ROLE_AGENDA);
  PlenaryNode *row = add_row (table, "09:00 – 10:00", "<b>Session</b>");
  PlenaryNode *cell = g_ptr_array_index (row->children, 1);

  for (guint i = 0; i < 30; i++)
    add_filler (cell, 4);

  g_autoptr (PlenaryPages) pages = lay_out (tree);
  guint n_pages = plenary_pages_get_n_pages (pages);

  assert_sound (pages);
  g_assert_cmpuint (n_pages, >, 2);
  g_assert_cmpuint (count_lines (pages, 0, NULL, PLENARY_PAGE_PART_REPEATED), ==, 0);
  for (guint p = 1; p < n_pages; p++)
    {
      const PlenaryPageItem *item = find_last (pages, p, PLENARY_PAGE_PART_REPEATED);

      g_assert_nonnull (item);

      g_autofree char *time = dup_line (item);

      g_assert_cmpstr (time, ==, "09:00 – 10:00");
    }
}

static void
test_header_again (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
  PlenaryNode *table = add_table (tree->root, PLENARY_NODE_ROLE_NONE);

  add_row (table, "Name", "Body")->header = TRUE;
  for (guint i = 0; i < 2000; i++)
    add_row (table, "A name", "A body");

  g_autoptr (PlenaryPages) pages = lay_out (tree);
  guint n_pages = plenary_pages_get_n_pages (pages);

  assert_sound (pages);
  g_assert_cmpuint (n_pages, >, 40);
  for (guint p = 0; p < n_pages; p++)
    g_assert_cmpuint (count_lines (pages, p, NULL, PLENARY_PAGE_PART_REPEATED), ==, p == 0 ? 0 : 2);
}

/* A heading, a table's header and its first row stay together. */
static void
test_table_begins_with_row (void)
{
  for (guint shift = 30; shift < 60; shift++)
    {
      g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();

      for (guint i = 0; i < shift; i++)
        add_filler (tree->root, 1);
      add (tree->root, PLENARY_NODE_HEADING, 1, "Heading");

      PlenaryNode *table = add_table (tree->root, PLENARY_NODE_ROLE_NONE);
      PlenaryNode *header = add_row (table, "Name", "Body");
      PlenaryNode *first = add_row (table, "A name", "A body");

      header->header = TRUE;
      add_row (table, "A name", "A body");
      first->id = g_strdup ("first");

      g_autoptr (PlenaryPages) pages = lay_out (tree);
      const PlenaryPageAnchor *anchor = plenary_pages_find (pages, "first");

      assert_sound (pages);
      g_assert_nonnull (anchor);
      g_assert_cmpuint (count_lines (pages, anchor->page,
                                     g_ptr_array_index (tree->root->children, shift),
                                     PLENARY_PAGE_PART_TEXT),
                        ==, 1);
      for (guint p = 0; p < plenary_pages_get_n_pages (pages); p++)
        g_assert_cmpint (find_last (pages, p, PLENARY_PAGE_PART_TEXT)->node->kind, ==,
                         PLENARY_NODE_PARAGRAPH);
    }
}

/* A box of objectives stands on one page, with the role line under it. */
static void
test_objectives_whole (void)
{
  for (guint shift = 30; shift < 60; shift++)
    {
      g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
      PlenaryNode *box = NULL;
      PlenaryNode *byline = NULL;

      for (guint i = 0; i < shift; i++)
        add_filler (tree->root, 1);
      box = add_table (tree->root, PLENARY_NODE_ROLE_OBJECTIVES);
      for (guint i = 0; i < 7; i++)
        add_row (box, "Objective", FILLER FILLER)->id = g_strdup_printf ("row-%u", i);
      byline = add (tree->root, PLENARY_NODE_PARAGRAPH, 0, "Chaired by the Chair");
      byline->role = PLENARY_NODE_ROLE_BYLINE;
      byline->id = g_strdup ("byline");
      add_filler (tree->root, 3);

      g_autoptr (PlenaryPages) pages = lay_out (tree);
      guint page = plenary_pages_find (pages, "row-0")->page;

      assert_sound (pages);
      g_assert_cmpuint (plenary_pages_find (pages, "row-6")->page, ==, page);
      g_assert_cmpuint (plenary_pages_find (pages, "byline")->page, ==, page);
    }
}

/* One row of long lists goes over pages between items, and no item is lost. */
static void
test_findings (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
  PlenaryNode *table = add_table (tree->root, PLENARY_NODE_ROLE_FINDINGS);
  PlenaryNode *header = add (table, PLENARY_NODE_ROW, 0, NULL);
  PlenaryNode *row = add (table, PLENARY_NODE_ROW, 0, NULL);
  static const guint n_items[] = { 60, 5, 25 };

  header->header = TRUE;
  for (guint c = 0; c < G_N_ELEMENTS (n_items); c++)
    {
      PlenaryNode *list = NULL;

      add (add (header, PLENARY_NODE_CELL, 0, NULL), PLENARY_NODE_PARAGRAPH, 0, "Practices");
      list = add (add (row, PLENARY_NODE_CELL, 0, NULL), PLENARY_NODE_LIST, 1, NULL);
      for (guint i = 0; i < n_items[c]; i++)
        {
          PlenaryNode *item = add (list, PLENARY_NODE_ITEM, 0, NULL);

          item->label = g_strdup ("•");
          add (item, PLENARY_NODE_PARAGRAPH, 0, FILLER "<note>A note</note>");
        }
    }

  g_autoptr (PlenaryPages) pages = lay_out (tree);

  assert_sound (pages);
  g_assert_cmpuint (plenary_pages_get_n_pages (pages), >, 3);
  for (guint note = 1; note <= 90; note++)
    g_assert_cmpuint (find_page_of_note (pages, note, TRUE), ==,
                      find_page_of_note (pages, note, FALSE));
}

/* A word that fits nowhere is broken; deep lists and narrow cells keep some measure. */
static void
test_narrow (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
  g_autofree char *word = repeat ("antidisestablishmentarianism", 400);
  PlenaryNode *parent = tree->root;

  add (tree->root, PLENARY_NODE_PARAGRAPH, 0, word);
  add_row (add_table (tree->root, PLENARY_NODE_ROLE_AGENDA), word, word);
  for (int level = 1; level < 60; level++)
    {
      PlenaryNode *item
          = add (add (parent, PLENARY_NODE_LIST, level, NULL), PLENARY_NODE_ITEM, 0, NULL);

      item->label = g_strdup ("•");
      add (item, PLENARY_NODE_PARAGRAPH, 0, FILLER);
      parent = item;
    }

  g_autoptr (PlenaryPages) pages = lay_out (tree);

  assert_sound (pages);
  g_assert_cmpuint (plenary_pages_get_n_pages (pages), >, 3);
}

static void
test_contents (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
  g_autoptr (GHashTable) listed = g_hash_table_new (NULL, NULL);

  add (tree->root, PLENARY_NODE_CONTENTS, 0, NULL);
  for (int i = 0; i < 60; i++)
    {
      g_autofree char *words = g_strdup_printf ("Heading %d<note>Not in the contents</note>", i);
      PlenaryNode *heading = add (tree->root, PLENARY_NODE_HEADING, 1 + i % 3, words);

      heading->id = g_strdup_printf ("heading-%d", i);
      heading->in_contents = i % 7 != 0;
      add_filler (tree->root, 10);
    }

  g_autoptr (PlenaryPages) pages = lay_out (tree);
  guint n_numbers = 0;

  assert_sound (pages);
  for (guint p = 0; p < plenary_pages_get_n_pages (pages); p++)
    {
      const PlenaryPageContent *page = plenary_pages_get_page (pages, p);

      for (guint i = 0; i < page->items->len; i++)
        {
          const PlenaryPageItem *item = &g_array_index (page->items, PlenaryPageItem, i);

          if (item->part != PLENARY_PAGE_PART_PAGE_NUMBER)
            continue;

          g_autofree char *shown = dup_line (item);
          g_autofree char *expected
              = g_strdup_printf ("%u", plenary_pages_find (pages, item->node->id)->page + 1);

          g_assert_true (item->node->in_contents);
          g_assert_cmpstr (shown, ==, expected);
          n_numbers++;
        }
    }
  g_assert_cmpuint (n_numbers, ==, 51);
  g_assert_cmpuint (plenary_pages_get_page (pages, 0)->links->len, >, 0);
  g_assert_true (
      g_array_index (plenary_pages_get_page (pages, 0)->links, PlenaryPageLink, 0).address[0]
      == '#');
}

static void
test_page_reference (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
  PlenaryNode *reference = add (tree->root, PLENARY_NODE_PARAGRAPH, 0,
                                "See page <ref to=\"there\" as=\"page\"/> and page "
                                "<ref to=\"nowhere\" as=\"page\"/>"
                                "<note>Page <ref to=\"there\" as=\"page\"/></note>.");

  for (guint i = 0; i < 30; i++)
    add_filler (tree->root, 8);
  add (tree->root, PLENARY_NODE_PARAGRAPH, 0, "There")->id = g_strdup ("there");

  g_autoptr (PlenaryPages) pages = lay_out (tree);
  guint number = plenary_pages_find (pages, "there")->page + 1;
  g_autofree char *expected = g_strdup_printf ("See page %u and page [?]1.", number);
  g_autofree char *expected_note = g_strdup_printf ("Page %u", number);
  const PlenaryPageContent *page = plenary_pages_get_page (pages, 0);
  const PlenaryPageItem *first = &g_array_index (page->items, PlenaryPageItem, 0);
  g_autofree char *shown = dup_line (first);
  g_autofree char *shown_note = dup_line (find_last (pages, 0, PLENARY_PAGE_PART_NOTE));

  g_assert_true (first->node == reference);
  g_assert_cmpuint (number, >, 1);
  g_assert_cmpstr (shown, ==, expected);
  g_assert_cmpstr (shown_note, ==, expected_note);
}

static void
test_links (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();

  add (tree->root, PLENARY_NODE_PARAGRAPH, 0,
       "Read <a href=\"https://example.org/a\">the <b>bold</b> resolution</a> and "
       "<a href=\"#there\">there</a>.")
      ->id
      = g_strdup ("there");

  g_autoptr (PlenaryPages) pages = lay_out (tree);
  const PlenaryPageContent *page = plenary_pages_get_page (pages, 0);

  g_assert_cmpuint (page->links->len, ==, 2);

  const PlenaryPageLink *out = &g_array_index (page->links, PlenaryPageLink, 0);
  const PlenaryPageLink *in = &g_array_index (page->links, PlenaryPageLink, 1);

  g_assert_cmpstr (out->address, ==, "https://example.org/a");
  g_assert_cmpstr (in->address, ==, "#there");
  g_assert_cmpfloat (in->x_pt, >, out->x_pt + out->width_pt);
  g_assert_true (plenary_pages_pick_link (pages, 0, out->x_pt + 1, out->y_pt + 1) == out);
  g_assert_null (plenary_pages_pick_link (pages, 0, out->x_pt - 2, out->y_pt + 1));
  g_assert_cmpstr (plenary_pages_pick (pages, 0, out->x_pt + 1, out->y_pt + 1)->node->id, ==,
                   "there");
  g_assert_null (plenary_pages_pick (pages, 0, 1, 1));
  g_assert_null (plenary_pages_find (pages, "nowhere"));
}

/* Labels hang in the margin of their text: on the left, or on the right. */
static void
test_direction (void)
{
  static const gboolean directions[] = { FALSE, TRUE };

  for (gsize i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
      PlenaryNode *paragraph
          = add (tree->root, PLENARY_NODE_PARAGRAPH, 0, directions[i] ? "نص قصير" : "Short text");

      paragraph->label = g_strdup ("1.");
      tree->right_to_left = directions[i];
      g_set_str (&tree->language, directions[i] ? "ar" : "en");
      add_row (add_table (tree->root, PLENARY_NODE_ROLE_AGENDA), "09:00", "A");

      g_autoptr (PlenaryPages) pages = lay_out (tree);
      const PlenaryPageContent *page = plenary_pages_get_page (pages, 0);
      const PlenaryPageItem *label = &g_array_index (page->items, PlenaryPageItem, 0);
      const PlenaryPageItem *words = &g_array_index (page->items, PlenaryPageItem, 1);
      double words_start_pt = words->x_pt + plenary_set_text_get_line (words->text, 0)->x_pt;

      assert_sound (pages);
      g_assert_cmpint (label->part, ==, PLENARY_PAGE_PART_LABEL);
      g_assert_cmpuint (plenary_pages_get_n_unknown_glyphs (pages), ==, 0);
      if (directions[i])
        g_assert_cmpfloat (label->x_pt, >, words_start_pt);
      else
        g_assert_cmpfloat (label->x_pt, <, words_start_pt);
    }
}

static void
test_page_break (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();

  add (tree->root, PLENARY_NODE_PAGE_BREAK, 0, NULL);
  add (tree->root, PLENARY_NODE_PARAGRAPH, 0, "One");
  add (tree->root, PLENARY_NODE_PAGE_BREAK, 0, NULL);
  add (tree->root, PLENARY_NODE_PAGE_BREAK, 0, NULL);
  add (tree->root, PLENARY_NODE_PARAGRAPH, 0, "Two");
  add (tree->root, PLENARY_NODE_PAGE_BREAK, 0, NULL);

  g_autoptr (PlenaryPages) pages = lay_out (tree);

  g_assert_cmpuint (plenary_pages_get_n_pages (pages), ==, 2);
}

static const PlenaryPageItem *
find_picture (PlenaryPages *pages, guint page, guint index)
{
  const GArray *items = plenary_pages_get_page (pages, page)->items;

  for (guint i = 0; i < items->len; i++)
    {
      const PlenaryPageItem *item = &g_array_index (items, PlenaryPageItem, i);

      if (item->kind == PLENARY_PAGE_ITEM_PICTURE && index-- == 0)
        return item;
    }

  return NULL;
}

/* Pictures of a figure are of one height, stand beside each other within the measure, and are on
 * one page with what they belong to. */
static void
test_figures (void)
{
  for (int right_to_left = 0; right_to_left < 2; right_to_left++)
    {
      g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
      g_autoptr (GBytes) wide_file = make_picture_file ("png", 90, 30, 0x000000ff);
      g_autoptr (GBytes) narrow_file = make_picture_file ("png", 30, 30, 0x000000ff);
      g_autoptr (PlenaryPicture) wide = plenary_picture_new (wide_file, NULL);
      g_autoptr (PlenaryPicture) narrow = plenary_picture_new (narrow_file, NULL);
      PlenaryNode *logos = add (tree->root, PLENARY_NODE_FIGURE, 0, NULL);

      tree->right_to_left = right_to_left;
      logos->role = PLENARY_NODE_ROLE_LOGOS;
      plenary_node_add_picture (logos, wide);
      plenary_node_add_picture (logos, narrow);
      add (tree->root, PLENARY_NODE_TITLE, 1, "Title");
      for (guint i = 0; i < 40; i++)
        {
          PlenaryNode *heading = add (tree->root, PLENARY_NODE_HEADING, 2, "Name");
          PlenaryNode *photograph = add (tree->root, PLENARY_NODE_FIGURE, 0, NULL);

          heading->keep_with_next = TRUE;
          photograph->role = PLENARY_NODE_ROLE_PHOTOGRAPH;
          plenary_node_add_picture (photograph, narrow);
          add_filler (tree->root, i % 7 + 1);
        }

      g_autoptr (PlenaryPages) pages = lay_out (tree);
      const PlenaryPageItem *first = find_picture (pages, 0, 0);
      const PlenaryPageItem *second = find_picture (pages, 0, 1);
      double width_pt = 0;
      double height_pt = 0;
      guint n_pictures = 0;

      plenary_pages_get_size (pages, &width_pt, &height_pt);
      g_assert_true (first->picture == wide);
      g_assert_true (second->picture == narrow);
      g_assert_cmpfloat (first->height_pt, ==, second->height_pt);
      g_assert_cmpfloat_with_epsilon (first->width_pt, 3 * second->width_pt, 0.01);
      g_assert_true ((second->x_pt > first->x_pt + first->width_pt) == !right_to_left);

      for (guint p = 0; p < plenary_pages_get_n_pages (pages); p++)
        for (guint i = 0; find_picture (pages, p, i) != NULL; i++)
          {
            const PlenaryPageItem *item = find_picture (pages, p, i);

            n_pictures++;
            g_assert_cmpfloat (item->x_pt, >=, 0);
            g_assert_cmpfloat (item->x_pt + item->width_pt, <=, width_pt);
            g_assert_cmpfloat (item->y_pt + item->height_pt, <, height_pt - 40);
          }
      g_assert_cmpuint (n_pictures, ==, 42);
    }
}

static void
test_running_head (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();

  tree->header = g_strdup ("Meeting of the Friends of the Forum");
  add_filler (tree->root, 140);

  g_autoptr (PlenaryPages) pages = lay_out (tree);

  g_assert_cmpuint (plenary_pages_get_n_pages (pages), ==, 3);
  for (guint p = 0; p < 3; p++)
    {
      g_autofree char *folio = dup_line (find_last (pages, p, PLENARY_PAGE_PART_FOLIO));
      g_autofree char *expected = g_strdup_printf ("%u / 3", p + 1);

      g_assert_cmpuint (count_lines (pages, p, NULL, PLENARY_PAGE_PART_HEAD), ==, p > 0);
      g_assert_cmpstr (folio, ==, expected);
    }
}

static char *
make_markup (GRand *random)
{
  GString *markup = g_string_new ("Words ");

  for (int parts = g_rand_int_range (random, 1, 6); parts > 0; parts--)
    switch (g_rand_int_range (random, 0, 8))
      {
      case 0:
        {
          g_autofree char *note = repeat (FILLER, (guint) g_rand_int_range (random, 1, 12));

          g_string_append_printf (markup, "<note>%s</note> ", note);
        }
        break;
      case 1:
        g_string_append (markup, "<a href=\"#node\">a <b>place</b></a>, page "
                                 "<ref to=\"node\" as=\"page\"/> ");
        break;
      case 2:
        g_string_append (markup, "<note>Short</note><note>Shorter</note> ");
        break;
      default:
        g_string_append (markup, FILLER FILLER);
        break;
      }

  return g_string_free_and_steal (markup);
}

static void
add_random (GRand *random, PlenaryNode *parent, int depth)
{
  g_autofree char *markup = make_markup (random);
  int kind = g_rand_int_range (random, 0, depth < 3 ? 12 : 7);
  PlenaryNode *node = NULL;

  if (kind < 6)
    {
      node = add (parent, PLENARY_NODE_PARAGRAPH, 0, markup);
      node->label = g_strdup (kind == 0 ? "12." : NULL);
      node->keep_with_next = kind == 1;
      node->role = kind == 2 ? PLENARY_NODE_ROLE_QUOTE : PLENARY_NODE_ROLE_NONE;
    }
  else if (kind < 8)
    {
      node = add (parent, PLENARY_NODE_HEADING, 1 + kind % 2, "A heading<note>Noted</note>");
      node->in_contents = TRUE;
    }
  else if (kind < 10)
    {
      PlenaryNode *list = add (parent, PLENARY_NODE_LIST, 1, NULL);

      for (int i = g_rand_int_range (random, 0, 6); i > 0; i--)
        {
          node = add (list, PLENARY_NODE_ITEM, 0, NULL);
          node->label = g_strdup ("•");
          add_random (random, node, depth + 1);
        }
    }
  else
    {
      PlenaryNode *table = add_table (
          parent, (PlenaryNodeRole) g_rand_int_range (random, 0, PLENARY_NODE_ROLE_FINDINGS + 1));

      for (int r = g_rand_int_range (random, 0, 8); r > 0; r--)
        {
          PlenaryNode *row = add (table, PLENARY_NODE_ROW, 0, NULL);

          row->header = g_rand_int_range (random, 0, 5) == 0;
          for (int c = g_rand_int_range (random, 0, 4); c > 0; c--)
            {
              PlenaryNode *cell = add (row, PLENARY_NODE_CELL, 0, NULL);

              for (int i = g_rand_int_range (random, 0, 5); i > 0; i--)
                add_random (random, cell, depth + 1);
            }
        }
    }
}

static guint
count_notes (const PlenaryNode *node)
{
  guint n_notes = 0;
  gsize n_runs = 0;
  const PlenaryRun *runs = node->text != NULL ? plenary_text_get_runs (node->text, &n_runs) : NULL;

  for (gsize i = 0; i < n_runs; i++)
    n_notes += runs[i].kind == PLENARY_RUN_NOTE;
  for (guint i = 0; i < node->children->len; i++)
    n_notes += count_notes (g_ptr_array_index (node->children, i));

  return n_notes;
}

/* Whatever a tree holds, in whatever place: it ends, nothing is lost, nothing overlaps. */
static void
test_random (void)
{
  for (guint32 seed = 1; seed <= 40; seed++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed);
      g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();

      tree->right_to_left = seed % 5 == 0;
      if (seed % 3 == 0)
        add (tree->root, PLENARY_NODE_CONTENTS, 0, NULL);
      for (int i = g_rand_int_range (random, 1, 12); i > 0; i--)
        add_random (random, tree->root, 0);
      add (tree->root, PLENARY_NODE_PARAGRAPH, 0, "The last")->id = g_strdup ("node");

      g_autoptr (PlenaryPages) pages = lay_out (tree);
      guint n_notes = count_notes (tree->root);

      g_test_message ("seed %u: %u pages", seed, plenary_pages_get_n_pages (pages));
      assert_sound (pages);
      g_assert_nonnull (plenary_pages_find (pages, "node"));
      for (guint note = 1; note <= n_notes; note++)
        g_assert_cmpuint (find_page_of_note (pages, note, TRUE), >=,
                          find_page_of_note (pages, note, FALSE));
    }
}

static void
assert_same (PlenaryPages *a, PlenaryPages *b)
{
  g_assert_cmpuint (plenary_pages_get_n_pages (a), ==, plenary_pages_get_n_pages (b));
  for (guint p = 0; p < plenary_pages_get_n_pages (a); p++)
    {
      const GArray *items = plenary_pages_get_page (a, p)->items;
      const GArray *others = plenary_pages_get_page (b, p)->items;

      g_assert_cmpuint (items->len, ==, others->len);
      for (guint i = 0; i < items->len; i++)
        {
          const PlenaryPageItem *item = &g_array_index (items, PlenaryPageItem, i);
          const PlenaryPageItem *other = &g_array_index (others, PlenaryPageItem, i);

          g_assert_cmpint (item->part, ==, other->part);
          g_assert_cmpfloat (item->x_pt, ==, other->x_pt);
          g_assert_cmpfloat (item->y_pt, ==, other->y_pt);
          g_assert_true (item->node == other->node);
          if (item->kind == PLENARY_PAGE_ITEM_LINE)
            g_assert_cmpstr (item->text->text, ==, other->text->text);
        }
    }
}

/* A document after so many edits. */
static PlenaryDocumentTree *
make_edited (guint n_edits)
{
  PlenaryDocumentTree *tree = plenary_document_tree_new ();

  add (tree->root, PLENARY_NODE_CONTENTS, 0, NULL);
  for (guint i = 0; i < 40; i++)
    {
      const char *words = FILLER "<note>A note</note>" FILLER;

      for (guint edit = 0; edit < n_edits; edit++)
        if (edit * 7 % 40 == i)
          words = edit % 2 == 0 ? "Changed" : "More<note>and</note> more<note>notes</note>";
      add (tree->root, PLENARY_NODE_HEADING, 1, "Heading")->in_contents = TRUE;
      add (tree->root, PLENARY_NODE_PARAGRAPH, 0, words);
    }

  return tree;
}

/* After each edit, by way of many, the pages are those of a layout from nothing. */
static void
test_again (void)
{
  g_autoptr (PlenaryDocumentTree) first = make_edited (0);
  g_autoptr (PlenaryPages) last = lay_out (first);

  for (guint n_edits = 1; n_edits < 30; n_edits++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlenaryDocumentTree) tree = make_edited (n_edits);
      g_autoptr (PlenaryPages) again = plenary_typeset_again (tree, last, NULL, &error);
      g_autoptr (PlenaryPages) anew = lay_out (tree);

      g_assert_no_error (error);
      assert_same (again, anew);
      g_clear_pointer (&last, plenary_pages_unref);
      last = g_steal_pointer (&again);
    }
}

static void
test_cancel (void)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
  g_autoptr (PlenaryProgress) progress = plenary_progress_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 1000; i++)
    add_filler (tree->root, 2);
  plenary_progress_cancel (progress);
  g_assert_null (plenary_typeset (tree, NULL, progress, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/typeset/typeset/empty", test_empty);
  g_test_add_func ("/typeset/typeset/paper", test_paper);
  g_test_add_func ("/typeset/typeset/widows", test_widows);
  g_test_add_func ("/typeset/typeset/heading-not-last", test_heading_not_last);
  g_test_add_func ("/typeset/typeset/all-kept", test_all_kept);
  g_test_add_func ("/typeset/typeset/notes-with-marks", test_notes_with_marks);
  g_test_add_func ("/typeset/typeset/long-note", test_long_note);
  g_test_add_func ("/typeset/typeset/agenda-time-again", test_agenda_time_again);
  g_test_add_func ("/typeset/typeset/header-again", test_header_again);
  g_test_add_func ("/typeset/typeset/table-begins-with-row", test_table_begins_with_row);
  g_test_add_func ("/typeset/typeset/objectives-whole", test_objectives_whole);
  g_test_add_func ("/typeset/typeset/findings", test_findings);
  g_test_add_func ("/typeset/typeset/narrow", test_narrow);
  g_test_add_func ("/typeset/typeset/contents", test_contents);
  g_test_add_func ("/typeset/typeset/page-reference", test_page_reference);
  g_test_add_func ("/typeset/typeset/links", test_links);
  g_test_add_func ("/typeset/typeset/direction", test_direction);
  g_test_add_func ("/typeset/typeset/page-break", test_page_break);
  g_test_add_func ("/typeset/typeset/figures", test_figures);
  g_test_add_func ("/typeset/typeset/running-head", test_running_head);
  g_test_add_func ("/typeset/typeset/random", test_random);
  g_test_add_func ("/typeset/typeset/again", test_again);
  g_test_add_func ("/typeset/typeset/cancel", test_cancel);

  return g_test_run ();
}
