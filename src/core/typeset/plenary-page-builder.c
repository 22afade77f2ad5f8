/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "typeset/plenary-page-builder.h"

/* A note of this many lines or more may be divided, with at least the second many on each side. */
#define MIN_DIVIDED_LINES 5
#define MIN_SLICE_LINES   2

/* What is left of long notes takes at most this part of the next page. */
#define MAX_REST 0.6

/* Dots of a leader: from the words and from the number. */
#define LEADER_GAP_PT 5

/**
 * plenary_page_builder_new:
 * @pages: pages to fill, whose earlier content is dropped
 * @setter: sets numbers and running heads
 *
 * Returns: (transfer full): a builder
 */
PlenaryPageBuilder *
plenary_page_builder_new (PlenaryPages *pages, PlenaryTextSetter *setter)
{
  const PlenaryStyleSheet *sheet = pages->galley->sheet;
  PlenaryPageBuilder *self = g_new0 (PlenaryPageBuilder, 1);

  plenary_pages_clear (pages);
  self->pages = pages;
  self->setter = setter;
  self->left_pt = sheet->margin_side_pt;
  self->top_pt = sheet->margin_top_pt;
  self->bottom_pt = pages->height_pt - sheet->margin_bottom_pt;
  self->limit_pt = self->bottom_pt;
  self->slices = g_array_new (FALSE, FALSE, sizeof (PlenaryNoteSlice));

  return self;
}

/**
 * plenary_page_builder_free:
 * @self: (transfer full): a builder
 */
void
plenary_page_builder_free (PlenaryPageBuilder *self)
{
  g_array_unref (self->slices);
  g_free (self);
}

static const PlenaryGalleyNote *
get_note (const PlenaryPageBuilder *self, guint index)
{
  return &g_array_index (self->pages->galley->notes, PlenaryGalleyNote, index);
}

static double
get_notes_gap (const PlenaryPageBuilder *self)
{
  const PlenaryStyleSheet *sheet = self->pages->galley->sheet;

  return self->notes_pt == 0 ? 2 * sheet->note_gap_pt
                             : sheet->text[PLENARY_TEXT_STYLE_NOTE].space_after_pt;
}

/* How many lines of a note, from one on, fit into a room. */
static guint
count_fitting (const PlenarySetText *text, guint first, double room_pt, double *height_pt)
{
  guint n_lines = 0;

  *height_pt = 0;
  for (guint i = first; i < plenary_set_text_get_n_lines (text); i++)
    {
      double line_pt = plenary_set_text_get_line (text, i)->height_pt;

      if (*height_pt + line_pt > room_pt)
        break;
      *height_pt += line_pt;
      n_lines++;
    }

  return n_lines;
}

static double
get_lines_height (const PlenarySetText *text, guint first, guint n_lines)
{
  double height_pt = 0;

  for (guint i = first; i < first + n_lines; i++)
    height_pt += plenary_set_text_get_line (text, i)->height_pt;

  return height_pt;
}

static void
add_slice (PlenaryPageBuilder *self, guint note, guint first, guint n_lines)
{
  const PlenarySetText *text = get_note (self, note)->set;
  PlenaryNoteSlice slice = { .note = note, .first = first, .n_lines = n_lines };

  if (n_lines > 0)
    self->notes_pt += get_notes_gap (self) + get_lines_height (text, first, n_lines);
  if (first + n_lines < plenary_set_text_get_n_lines (text))
    self->is_note_divided = TRUE;
  g_array_append_val (self->slices, slice);
}

/* Makes room for the notes of a line, whose bottom is at @bottom_pt. */
static gboolean
take_notes (PlenaryPageBuilder *self,
            const PlenarySetText *text,
            guint line,
            double bottom_pt,
            gboolean is_forced)
{
  for (guint i = 0; text->notes != NULL && i < text->notes->len; i++)
    {
      const PlenarySetNote *mark = &g_array_index (text->notes, PlenarySetNote, i);

      if (mark->line != line)
        continue;

      const PlenarySetText *note = get_note (self, mark->number - 1)->set;
      guint n_lines = plenary_set_text_get_n_lines (note);
      double height_pt = 0;
      double room_pt = self->limit_pt - bottom_pt - self->notes_pt - get_notes_gap (self);
      guint n_fitting = self->is_note_divided ? 0 : count_fitting (note, 0, room_pt, &height_pt);

      if (n_fitting < n_lines)
        {
          gboolean is_divisible = n_lines >= MIN_DIVIDED_LINES && n_fitting >= MIN_SLICE_LINES;

          if (!is_forced && !is_divisible)
            return FALSE;
          n_fitting = MIN (n_fitting, n_lines - MIN (n_lines, MIN_SLICE_LINES));
        }
      add_slice (self, mark->number - 1, 0, n_fitting);
    }

  return TRUE;
}

static void
continue_notes (PlenaryPageBuilder *self, const GArray *rest)
{
  double room_pt = (self->bottom_pt - self->top_pt) * MAX_REST;

  for (guint i = 0; i < rest->len; i++)
    {
      const PlenaryNoteSlice *slice = &g_array_index (rest, PlenaryNoteSlice, i);
      const PlenarySetText *text = get_note (self, slice->note)->set;
      double height_pt = 0;
      guint first = slice->first + slice->n_lines;
      guint n_fitting = 0;

      if (!self->is_note_divided)
        n_fitting = count_fitting (text, first, room_pt - self->notes_pt, &height_pt);
      /* The first always goes on, or a line that is taller than the room would never end. */
      if (i == 0)
        n_fitting = MAX (n_fitting, 1);
      add_slice (self, slice->note, first, n_fitting);
    }
}

static GArray *
collect_rest (PlenaryPageBuilder *self)
{
  GArray *rest = g_array_new (FALSE, FALSE, sizeof (PlenaryNoteSlice));

  for (guint i = 0; i < self->slices->len; i++)
    {
      const PlenaryNoteSlice *slice = &g_array_index (self->slices, PlenaryNoteSlice, i);
      const PlenarySetText *text = get_note (self, slice->note)->set;

      if (slice->first + slice->n_lines < plenary_set_text_get_n_lines (text))
        g_array_append_val (rest, *slice);
    }

  return rest;
}

/**
 * plenary_page_builder_start_page:
 * @self: a builder
 *
 * Adds a page, and to its foot what the page before left over of its notes.
 */
void
plenary_page_builder_start_page (PlenaryPageBuilder *self)
{
  g_autoptr (GArray) rest = collect_rest (self);

  self->page = plenary_pages_add_page (self->pages);
  self->limit_pt = self->bottom_pt;
  self->notes_pt = 0;
  self->is_note_divided = FALSE;
  g_array_set_size (self->slices, 0);
  continue_notes (self, rest);
}

/**
 * plenary_page_builder_has_rest:
 * @self: a builder
 *
 * Returns: whether notes of this page go on on another
 */
gboolean
plenary_page_builder_has_rest (PlenaryPageBuilder *self)
{
  return self->is_note_divided;
}

/**
 * plenary_page_builder_mark:
 * @self: a builder
 *
 * Returns: the state of the page
 */
PlenaryPageMark
plenary_page_builder_mark (PlenaryPageBuilder *self)
{
  return (PlenaryPageMark) {
    .n_items = self->page->items->len,
    .n_links = self->page->links->len,
    .n_anchors = self->pages->anchors->len,
    .n_slices = self->slices->len,
    .notes_pt = self->notes_pt,
    .is_note_divided = self->is_note_divided,
  };
}

/**
 * plenary_page_builder_take_back:
 * @self: a builder
 * @mark: an earlier state of the same page
 *
 * Takes back what was placed since.
 */
void
plenary_page_builder_take_back (PlenaryPageBuilder *self, const PlenaryPageMark *mark)
{
  g_array_set_size (self->page->items, mark->n_items);
  g_array_set_size (self->page->links, mark->n_links);
  g_array_set_size (self->pages->anchors, mark->n_anchors);
  g_array_set_size (self->slices, mark->n_slices);
  self->notes_pt = mark->notes_pt;
  self->is_note_divided = mark->is_note_divided;
}

/**
 * plenary_page_builder_fits:
 * @self: a builder
 * @bottom_pt: where something would end
 *
 * Returns: whether that leaves room for the notes
 */
gboolean
plenary_page_builder_fits (PlenaryPageBuilder *self, double bottom_pt)
{
  /* Sums of heights differ by rounding from the same sums in another order. */
  return bottom_pt <= self->limit_pt - self->notes_pt + 0.01;
}

static void
add_item (PlenaryPageBuilder *self,
          PlenaryPagePart part,
          const PlenaryNode *node,
          const PlenarySetText *text,
          guint line,
          double x_pt,
          double y_pt)
{
  PlenaryPageItem item = {
    .kind = PLENARY_PAGE_ITEM_LINE,
    .part = part,
    .node = node,
    .x_pt = x_pt,
    .y_pt = y_pt,
    .width_pt = text->width_pt,
    .height_pt = plenary_set_text_get_line (text, line)->height_pt,
    .text = text,
    .line = line,
  };

  g_array_append_val (self->page->items, item);
}

/* Runs of one link that follow each other become one rectangle. */
static void
add_links (PlenaryPageBuilder *self,
           const PlenaryNode *node,
           const PlenarySetText *text,
           guint index)
{
  const PlenaryPageItem *item
      = &g_array_index (self->page->items, PlenaryPageItem, self->page->items->len - 1);
  const PlenarySetLine *line = plenary_set_text_get_line (text, index);
  int last = -1;

  for (guint i = 0; i < line->n_runs; i++)
    {
      const PlenarySetRun *run = plenary_set_text_get_run (text, line->first_run + i);
      double left_pt = item->x_pt + line->x_pt + run->x_pt;

      if (run->link >= 0 && run->link == last)
        {
          PlenaryPageLink *link
              = &g_array_index (self->page->links, PlenaryPageLink, self->page->links->len - 1);

          link->width_pt = left_pt + run->width_pt - link->x_pt;
        }
      else if (run->link >= 0)
        {
          PlenaryPageLink link = {
            .address = g_ptr_array_index (text->links, (guint) run->link),
            .node = node,
            .item = self->page->items->len - 1,
            .x_pt = left_pt,
            .y_pt = item->y_pt,
            .width_pt = run->width_pt,
            .height_pt = item->height_pt,
          };

          g_array_append_val (self->page->links, link);
        }
      last = run->link;
    }
}

static void
add_anchors (PlenaryPageBuilder *self, const PlenaryBlock *block, double x_pt, double y_pt)
{
  for (guint i = 0; block->anchors != NULL && i < block->anchors->len; i++)
    {
      PlenaryPageAnchor anchor = {
        .node = g_ptr_array_index (block->anchors, i),
        .page = self->pages->pages->len - 1,
        .x_pt = x_pt,
        .y_pt = y_pt,
      };

      g_array_append_val (self->pages->anchors, anchor);
    }
}

/* The dots and the page number after the last line of a contents entry. */
static void
add_page_number (PlenaryPageBuilder *self, const PlenaryBlock *block, double x_pt, double y_pt)
{
  const PlenaryGalley *galley = self->pages->galley;
  guint number = self->pages_of == NULL
                     ? 0
                     : GPOINTER_TO_UINT (g_hash_table_lookup (self->pages_of, block->contents_of));

  if (number == 0)
    return;

  g_autofree char *words = g_strdup_printf ("%u", number);
  double gap_pt = galley->sheet->number_gap_pt;
  gboolean right_to_left = galley->tree->right_to_left;
  double number_x_pt = right_to_left ? x_pt - gap_pt : x_pt + block->width_pt;
  PlenarySetText *text = plenary_text_setter_set_words (self->setter, words, block->style,
                                                        PLENARY_TEXT_ALIGNMENT_END, gap_pt);
  guint last = plenary_set_text_get_n_lines (block->set) - 1;
  const PlenarySetLine *entry = plenary_set_text_get_line (block->set, last);
  const PlenarySetLine *line = plenary_set_text_get_line (text, 0);
  double words_end_pt = x_pt + entry->x_pt + (right_to_left ? 0 : entry->width_pt);
  double number_start_pt = number_x_pt + line->x_pt + (right_to_left ? line->width_pt : 0);
  PlenaryPageItem leader = {
    .kind = PLENARY_PAGE_ITEM_LEADER,
    .part = PLENARY_PAGE_PART_ORNAMENT,
    .node = block->node,
    .x_pt = MIN (words_end_pt, number_start_pt) + LEADER_GAP_PT,
    .y_pt = y_pt + entry->baseline_pt - galley->sheet->leader_dot_pt,
    .width_pt = MAX (ABS (number_start_pt - words_end_pt) - 2 * LEADER_GAP_PT, 0),
    .height_pt = galley->sheet->leader_dot_pt,
    .step_pt = galley->sheet->leader_step_pt,
    .color = galley->sheet->leader_color,
  };

  g_ptr_array_add (self->pages->texts, text);
  g_array_append_val (self->page->items, leader);
  add_item (self, PLENARY_PAGE_PART_PAGE_NUMBER, block->node, text, 0, number_x_pt, y_pt);
}

static void
add_contents_link (PlenaryPageBuilder *self, const PlenaryBlock *block, double x_pt, double y_pt)
{
  const PlenaryNode *heading = block->contents_of;
  double width_pt = block->width_pt + self->pages->galley->sheet->number_gap_pt;

  if (heading->id == NULL)
    return;

  char *address = g_strconcat ("#", heading->id, NULL);
  PlenaryPageLink link = {
    .address = address,
    .node = block->node,
    .item = self->page->items->len - 1,
    .x_pt = self->pages->galley->tree->right_to_left ? x_pt + block->width_pt - width_pt : x_pt,
    .y_pt = y_pt,
    .width_pt = width_pt,
    .height_pt = plenary_set_text_get_line (block->set, 0)->height_pt,
  };

  g_ptr_array_add (self->pages->addresses, address);
  g_array_append_val (self->page->links, link);
}

/**
 * plenary_page_builder_place_line:
 * @self: a builder
 * @block: a text
 * @line: which of its lines
 * @x_pt: left edge of the text
 * @label_x_pt: left edge of its label
 * @y_pt: top of the line
 * @is_forced: whether to place it whether it fits or not
 *
 * Places a line if it fits together with its notes; a long note may be divided.
 *
 * Returns: whether it was placed; if not, the page is as it was
 */
gboolean
plenary_page_builder_place_line (PlenaryPageBuilder *self,
                                 const PlenaryBlock *block,
                                 guint line,
                                 double x_pt,
                                 double label_x_pt,
                                 double y_pt,
                                 gboolean is_forced)
{
  const PlenarySetText *text = block->set;
  double bottom_pt = y_pt + plenary_set_text_get_line (text, line)->height_pt;
  gboolean is_repeated = self->part == PLENARY_PAGE_PART_REPEATED;

  if (!is_forced && !plenary_page_builder_fits (self, bottom_pt))
    return FALSE;

  PlenaryPageMark mark = plenary_page_builder_mark (self);

  if (!is_repeated && !take_notes (self, text, line, bottom_pt, is_forced))
    {
      plenary_page_builder_take_back (self, &mark);
      return FALSE;
    }

  if (line == 0 && !is_repeated)
    add_anchors (self, block, x_pt, y_pt);
  if (line == 0 && block->set_label != NULL)
    add_item (self, is_repeated ? self->part : PLENARY_PAGE_PART_LABEL, block->node,
              block->set_label, 0, label_x_pt, y_pt);
  add_item (self, self->part, block->node, text, line, x_pt, y_pt);
  if (text->links != NULL)
    add_links (self, block->node, text, line);
  if (block->contents_of != NULL)
    {
      add_contents_link (self, block, x_pt, y_pt);
      if (line + 1 == plenary_set_text_get_n_lines (text))
        add_page_number (self, block, x_pt, y_pt);
    }

  return TRUE;
}

/**
 * plenary_page_builder_place_fill:
 * @self: a builder
 * @node: (nullable): what it belongs to
 * @x_pt: left edge
 * @y_pt: top edge
 * @width_pt: of the rectangle
 * @height_pt: of the rectangle
 * @color: 0xRRGGBB
 *
 * Places a rule or a tint, whether it fits or not.
 *
 * Returns: index of the item, to change its height once that is known
 */
guint
plenary_page_builder_place_fill (PlenaryPageBuilder *self,
                                 const PlenaryNode *node,
                                 double x_pt,
                                 double y_pt,
                                 double width_pt,
                                 double height_pt,
                                 guint32 color)
{
  PlenaryPageItem item = {
    .kind = PLENARY_PAGE_ITEM_FILL,
    .part = PLENARY_PAGE_PART_ORNAMENT,
    .node = node,
    .x_pt = x_pt,
    .y_pt = y_pt,
    .width_pt = width_pt,
    .height_pt = height_pt,
    .color = color,
  };

  g_array_append_val (self->page->items, item);

  return self->page->items->len - 1;
}

/**
 * plenary_page_builder_place_figure:
 * @self: a builder
 * @block: a figure
 * @x_pt: left edge of the pictures
 * @y_pt: top edge
 * @is_forced: whether to place it whether it fits or not
 *
 * Places the pictures of a figure, if they fit, from the start of the line to its end.
 *
 * Returns: whether they were placed
 */
gboolean
plenary_page_builder_place_figure (PlenaryPageBuilder *self,
                                   const PlenaryBlock *block,
                                   double x_pt,
                                   double y_pt,
                                   gboolean is_forced)
{
  const PlenaryGalley *galley = self->pages->galley;
  gboolean right_to_left = galley->tree->right_to_left;
  double edge_pt = right_to_left ? x_pt + block->width_pt : x_pt;

  if (!is_forced && !plenary_page_builder_fits (self, y_pt + block->height_pt))
    return FALSE;

  add_anchors (self, block, x_pt, y_pt);
  for (guint i = 0; i < block->node->pictures->len; i++)
    {
      const PlenaryPicture *picture = block->node->pictures->pdata[i];
      double width_pt = block->height_pt * plenary_picture_get_aspect (picture);
      PlenaryPageItem item = {
        .kind = PLENARY_PAGE_ITEM_PICTURE,
        .part = PLENARY_PAGE_PART_FIGURE,
        .node = block->node,
        .x_pt = right_to_left ? edge_pt - width_pt : edge_pt,
        .y_pt = y_pt,
        .width_pt = width_pt,
        .height_pt = block->height_pt,
        .picture = picture,
      };

      edge_pt += (right_to_left ? -1 : 1) * (width_pt + galley->sheet->figure_gap_pt);
      g_array_append_val (self->page->items, item);
    }

  return TRUE;
}

static PlenarySetText *
set_note_number (PlenaryPageBuilder *self, guint number)
{
  g_autofree char *words = g_strdup_printf ("%u", number);

  return plenary_text_setter_set_words (self->setter, words, PLENARY_TEXT_STYLE_NOTE,
                                        PLENARY_TEXT_ALIGNMENT_START,
                                        self->pages->galley->sheet->note_label_pt);
}

static double
place_slice (PlenaryPageBuilder *self, const PlenaryNoteSlice *slice, double y_pt)
{
  const PlenaryGalley *galley = self->pages->galley;
  const PlenaryGalleyNote *note = get_note (self, slice->note);
  double room_pt = galley->sheet->note_label_pt;
  double x_pt = self->left_pt + (galley->tree->right_to_left ? 0 : room_pt);
  double label_x_pt
      = self->left_pt + (galley->tree->right_to_left ? galley->width_pt - room_pt : 0);

  if (slice->first == 0)
    {
      PlenarySetText *number = set_note_number (self, slice->note + 1);

      g_ptr_array_add (self->pages->texts, number);
      add_item (self, PLENARY_PAGE_PART_NOTE_LABEL, note->node, number, 0, label_x_pt, y_pt);
      g_array_index (self->page->items, PlenaryPageItem, self->page->items->len - 1).note
          = slice->note + 1;
    }
  for (guint i = slice->first; i < slice->first + slice->n_lines; i++)
    {
      add_item (self, PLENARY_PAGE_PART_NOTE, note->node, note->set, i, x_pt, y_pt);
      g_array_index (self->page->items, PlenaryPageItem, self->page->items->len - 1).note
          = slice->note + 1;
      if (note->set->links != NULL)
        add_links (self, note->node, note->set, i);
      y_pt += plenary_set_text_get_line (note->set, i)->height_pt;
    }

  return y_pt;
}

/**
 * plenary_page_builder_end_page:
 * @self: a builder
 *
 * Ends a page: places its notes at the foot, below their rule.
 */
void
plenary_page_builder_end_page (PlenaryPageBuilder *self)
{
  const PlenaryGalley *galley = self->pages->galley;
  const PlenaryStyleSheet *sheet = galley->sheet;
  gboolean is_first = TRUE;

  if (self->notes_pt == 0)
    return;

  double y_pt = self->bottom_pt - self->notes_pt + sheet->note_gap_pt;
  double rule_pt = sheet->note_rule_width_pt;
  double rule_x_pt = self->left_pt + (galley->tree->right_to_left ? galley->width_pt - rule_pt : 0);

  plenary_page_builder_place_fill (self, NULL, rule_x_pt, y_pt, rule_pt, sheet->hairline_pt,
                                   sheet->rule_color);
  y_pt += sheet->note_gap_pt;
  for (guint i = 0; i < self->slices->len; i++)
    {
      const PlenaryNoteSlice *slice = &g_array_index (self->slices, PlenaryNoteSlice, i);

      if (slice->n_lines == 0)
        continue;
      if (!is_first)
        y_pt += sheet->text[PLENARY_TEXT_STYLE_NOTE].space_after_pt;
      y_pt = place_slice (self, slice, y_pt);
      is_first = FALSE;
    }
}

static void
place_words (PlenaryPageBuilder *self,
             PlenaryPagePart part,
             PlenarySetText *text,
             double x_pt,
             double baseline_pt)
{
  const PlenarySetLine *line = plenary_set_text_get_line (text, 0);

  add_item (self, part, NULL, text, 0, x_pt, baseline_pt - line->baseline_pt);
}

/**
 * plenary_page_builder_place_heads:
 * @self: a builder that has filled all pages
 *
 * Places running heads, which the first page has not, and page numbers, now that it is known
 * how many there are. A single page has no number.
 */
void
plenary_page_builder_place_heads (PlenaryPageBuilder *self)
{
  const PlenaryGalley *galley = self->pages->galley;
  const PlenaryStyleSheet *sheet = galley->sheet;
  guint n_pages = self->pages->pages->len;
  g_autoptr (PlenarySetText) head = NULL;

  if (n_pages == 1)
    return;
  if (galley->tree->header != NULL)
    {
      head = plenary_text_setter_set_words (self->setter, galley->tree->header,
                                            PLENARY_TEXT_STYLE_RUNNING_HEAD,
                                            PLENARY_TEXT_ALIGNMENT_START, galley->width_pt);
      g_ptr_array_add (self->pages->texts, plenary_set_text_ref (head));
    }

  for (guint i = 0; i < n_pages; i++)
    {
      g_autofree char *words = g_strdup_printf ("%u / %u", i + 1, n_pages);
      PlenarySetText *folio
          = plenary_text_setter_set_words (self->setter, words, PLENARY_TEXT_STYLE_FOLIO,
                                           PLENARY_TEXT_ALIGNMENT_CENTER, galley->width_pt);

      self->page = g_ptr_array_index (self->pages->pages, i);
      g_ptr_array_add (self->pages->texts, folio);
      if (i > 0 && head != NULL)
        {
          place_words (self, PLENARY_PAGE_PART_HEAD, head, self->left_pt, sheet->head_pt);
          plenary_page_builder_place_fill (self, NULL, self->left_pt, sheet->head_pt + 6,
                                           galley->width_pt, sheet->hairline_pt, sheet->rule_color);
        }
      place_words (self, PLENARY_PAGE_PART_FOLIO, folio, self->left_pt,
                   self->pages->height_pt - sheet->foot_pt);
    }
}
