/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Pages are filled from the top with as much as fits. On the way the last place where the page
 * may end is remembered: between blocks that may be parted, or within a paragraph with enough
 * lines on both sides. When a line no longer fits, the page is taken back to that place. Where
 * a page has none, because all of it wants to stay together, it ends where it is full.
 *
 * A cell is filled by the same rules as a page. Cells of a row stand beside each other and are
 * filled in turn; a row that does not fit goes over to the next page with what each cell has
 * left. Every page takes at least a line from the flow, so that the work ends.
 */
#include "config.h"

#include "typeset/plenary-paginator.h"

#include "typeset/plenary-page-builder.h"

#include <glib/gi18n-lib.h>

/* Header rows that take more than this part of a page are not repeated. */
#define MAX_HEADER 0.33

/* Rounds of fitting a row above the notes that it brings along. */
#define MAX_ROW_ROUNDS 16

/* How far a flow has been placed. */
typedef struct
{
  guint block;
  guint line;
  guint row;
  GArray *cells; /* of Cursor, while inside a row, else NULL */
} Cursor;

/**
 * FillResult:
 * @FILL_DONE: all of the flow has been placed
 * @FILL_BROKEN: the page is full and the flow goes on
 * @FILL_NOTHING: nothing could be placed, and nothing was
 */
typedef enum
{
  FILL_DONE,
  FILL_BROKEN,
  FILL_NOTHING,
} FillResult;

/* A column that a flow is placed in: the page's, or a cell's. */
typedef struct
{
  double x_pt;
  double width_pt;
} Column;

/* The filling of one column of one page from one flow. */
typedef struct
{
  PlenaryPageBuilder *builder;
  GPtrArray *flow;
  Column column;
  Cursor *cursor;
  double y_pt;
  gboolean must_place; /* nothing stands above, so that waiting for another page helps nothing */
  gboolean is_empty;
  const PlenaryBlock *above;

  /* Where the page may end, if it may. */
  gboolean has_break;
  Cursor break_cursor;
  PlenaryPageMark break_mark;
  double break_y_pt;
} Fill;

static FillResult fill_column (PlenaryPageBuilder *builder,
                               GPtrArray *flow,
                               Column column,
                               Cursor *cursor,
                               double *y_pt,
                               gboolean must_place);

static void
cursor_clear (Cursor *cursor)
{
  g_clear_pointer (&cursor->cells, g_array_unref);
}

static GArray *
new_cells (guint n_cells)
{
  GArray *cells = g_array_sized_new (FALSE, TRUE, sizeof (Cursor), n_cells);

  g_array_set_clear_func (cells, (GDestroyNotify) cursor_clear);
  g_array_set_size (cells, n_cells);

  return cells;
}

static Cursor
cursor_copy (const Cursor *cursor)
{
  Cursor copy = *cursor;

  if (cursor->cells != NULL)
    {
      copy.cells = new_cells (cursor->cells->len);
      for (guint i = 0; i < cursor->cells->len; i++)
        g_array_index (copy.cells, Cursor, i)
            = cursor_copy (&g_array_index (cursor->cells, Cursor, i));
    }

  return copy;
}

static void
cursor_take (Cursor *cursor, Cursor value)
{
  cursor_clear (cursor);
  *cursor = value;
}

static double
mirror (const PlenaryPageBuilder *builder, Column column, double x_pt, double width_pt)
{
  if (builder->pages->galley->tree->right_to_left)
    return column.x_pt + column.width_pt - x_pt - width_pt;

  return column.x_pt + x_pt;
}

/* Remembers that the page may end before the cursor. */
static void
allow_break (Fill *fill)
{
  fill->has_break = TRUE;
  fill->break_cursor = *fill->cursor;
  fill->break_mark = plenary_page_builder_mark (fill->builder);
  fill->break_y_pt = fill->y_pt;
}

static FillResult
retreat (Fill *fill)
{
  g_assert (fill->has_break);

  plenary_page_builder_take_back (fill->builder, &fill->break_mark);
  cursor_take (fill->cursor, fill->break_cursor);
  fill->y_pt = fill->break_y_pt;

  return FILL_BROKEN;
}

static gboolean
may_break_in (const Fill *fill, const PlenaryBlock *block, guint first, guint line)
{
  const PlenaryStyleSheet *sheet = fill->builder->pages->galley->sheet;
  guint n_lines = plenary_set_text_get_n_lines (block->set);

  return n_lines > sheet->text[block->style].whole_lines && line - first >= sheet->orphans
         && n_lines - line >= sheet->widows;
}

/* Places the lines of a text from the cursor on. */
static FillResult
fill_text (Fill *fill, const PlenaryBlock *block)
{
  guint first = fill->cursor->line;
  guint n_lines = plenary_set_text_get_n_lines (block->set);
  double x_pt = mirror (fill->builder, fill->column, block->x_pt, block->width_pt);
  double label_x_pt
      = mirror (fill->builder, fill->column, block->label_x_pt, block->label_width_pt);

  for (guint line = first; line < n_lines; line++)
    {
      double gap_pt = line == 0 ? plenary_block_get_gap (fill->above, block) : 0;

      fill->cursor->line = line;
      if (line > first && may_break_in (fill, block, first, line))
        allow_break (fill);

      gboolean is_placed = plenary_page_builder_place_line (fill->builder, block, line, x_pt,
                                                            label_x_pt, fill->y_pt + gap_pt,
                                                            fill->is_empty && fill->must_place);

      if (!is_placed)
        return FILL_BROKEN;
      fill->y_pt += gap_pt + plenary_set_text_get_line (block->set, line)->height_pt;
      fill->is_empty = FALSE;
    }

  return FILL_DONE;
}

static FillResult
fill_figure (Fill *fill, const PlenaryBlock *block)
{
  double x_pt = mirror (fill->builder, fill->column, block->x_pt, block->width_pt);
  double y_pt = fill->y_pt + plenary_block_get_gap (fill->above, block);

  if (!plenary_page_builder_place_figure (fill->builder, block, x_pt, y_pt,
                                          fill->is_empty && fill->must_place))
    return FILL_BROKEN;
  fill->y_pt = y_pt + block->height_pt;
  fill->is_empty = FALSE;

  return FILL_DONE;
}

static void
place_column_rules (PlenaryPageBuilder *builder,
                    const PlenaryBlock *block,
                    Column column,
                    double top_pt,
                    double bottom_pt)
{
  const PlenaryTableStyle *look = block->table_style;

  for (guint c = 0; look->column_rule_pt > 0 && c + 1 < block->column_edges->len; c++)
    {
      double edge_pt = block->x_pt + g_array_index (block->column_edges, double, c);

      plenary_page_builder_place_fill (
          builder, block->node, mirror (builder, column, edge_pt, look->column_rule_pt), top_pt,
          look->column_rule_pt, bottom_pt - top_pt, look->inner_rule_color);
    }
}

static void
place_table_rule (PlenaryPageBuilder *builder,
                  const PlenaryBlock *block,
                  Column column,
                  double y_pt,
                  double rule_pt,
                  guint32 color)
{
  if (rule_pt > 0)
    plenary_page_builder_place_fill (builder, block->node,
                                     mirror (builder, column, block->x_pt, block->width_pt),
                                     y_pt - rule_pt / 2, block->width_pt, rule_pt, color);
}

static guint
place_row_tint (PlenaryPageBuilder *builder,
                const PlenaryBlock *block,
                const PlenaryTableRow *row,
                Column column,
                double y_pt)
{
  const PlenaryTableStyle *look = block->table_style;
  guint32 tint = row->node->header ? look->head_fill : look->fill;

  if (tint == 0xffffff)
    return G_MAXUINT;

  return plenary_page_builder_place_fill (builder, block->node,
                                          mirror (builder, column, block->x_pt, block->width_pt),
                                          y_pt, block->width_pt, 0, tint);
}

/* A divided row shows its first cell again, if that is short and has been shown whole. */
static gboolean
is_repeated (const PlenaryBlock *block,
             const PlenaryTableCell *cell,
             const Cursor *cursor,
             guint column)
{
  return column == 0 && block->table_style->repeats_first_column && cursor->block >= cell->flow->len
         && cell->height_pt <= block->table_style->whole_row_pt;
}

/* Fills the cells of a row as far as they fit and says how far down the longest reaches. */
static FillResult
fill_cells (PlenaryPageBuilder *builder,
            const PlenaryBlock *block,
            const PlenaryTableRow *row,
            Column column,
            GArray *cursors,
            gboolean is_continued,
            double top_pt,
            double *bottom_pt,
            gboolean must_place)
{
  FillResult result = FILL_DONE;

  *bottom_pt = top_pt;
  for (guint c = 0; c < row->cells->len; c++)
    {
      const PlenaryTableCell *cell = &g_array_index (row->cells, PlenaryTableCell, c);
      Cursor *cursor = &g_array_index (cursors, Cursor, c);
      gboolean is_again = is_continued && is_repeated (block, cell, cursor, c);
      Cursor again = { 0 };
      PlenaryPagePart part = builder->part;
      Column inner = {
        .x_pt = mirror (builder, column, cell->x_pt, cell->width_pt),
        .width_pt = cell->width_pt,
      };
      double y_pt = top_pt;

      if (is_again)
        builder->part = PLENARY_PAGE_PART_REPEATED;

      FillResult filled
          = fill_column (builder, cell->flow, inner, is_again ? &again : cursor, &y_pt, must_place);

      builder->part = part;
      cursor_clear (&again);
      *bottom_pt = MAX (*bottom_pt, y_pt);
      if (is_again)
        continue;
      if (filled == FILL_NOTHING)
        return FILL_NOTHING;
      if (filled == FILL_BROKEN)
        result = FILL_BROKEN;
    }

  return result;
}

/* Places a row once, or what fits of it; *cells is where its cells begin, and then where they
 * go on. */
static FillResult
try_row (PlenaryPageBuilder *builder,
         const PlenaryBlock *block,
         guint index,
         Column column,
         GArray **cells,
         double *y_pt,
         gboolean must_place)
{
  const PlenaryTableRow *row = &g_array_index (block->rows, PlenaryTableRow, index);
  double pad_pt = block->table_style->pad_y_pt;
  gboolean is_continued = *cells != NULL;
  double bottom_pt = 0;
  guint tint = place_row_tint (builder, block, row, column, *y_pt);

  if (!is_continued)
    *cells = new_cells (row->cells->len);

  FillResult result = fill_cells (builder, block, row, column, *cells, is_continued, *y_pt + pad_pt,
                                  &bottom_pt, must_place);

  bottom_pt += pad_pt;
  if (tint != G_MAXUINT)
    g_array_index (builder->page->items, PlenaryPageItem, tint).height_pt = bottom_pt - *y_pt;
  place_column_rules (builder, block, column, *y_pt, bottom_pt);
  if (result == FILL_DONE)
    g_clear_pointer (cells, g_array_unref);
  *y_pt = bottom_pt;

  return result;
}

/* Places a row, or what fits of it. The notes that its cells bring along may leave less room
 * than the cells were filled for; then they are filled again for what is left. When nothing
 * fits, all is as it was. */
static FillResult
fill_row (PlenaryPageBuilder *builder,
          const PlenaryBlock *block,
          guint index,
          Column column,
          GArray **cells,
          double *y_pt,
          gboolean must_place)
{
  double limit_pt = builder->limit_pt;
  PlenaryPageMark mark = plenary_page_builder_mark (builder);
  FillResult result = FILL_NOTHING;

  builder->limit_pt -= block->table_style->pad_y_pt;
  for (int round = 0; round < MAX_ROW_ROUNDS; round++)
    {
      Cursor start = { .cells = *cells };
      Cursor at = cursor_copy (&start);
      double bottom_pt = *y_pt;

      result = try_row (builder, block, index, column, &at.cells, &bottom_pt, must_place);

      double excess_pt = bottom_pt - limit_pt + builder->notes_pt;
      gboolean is_last = round + 1 == MAX_ROW_ROUNDS;

      if (result != FILL_NOTHING && (excess_pt <= 0.01 || (must_place && is_last)))
        {
          cursor_take (&start, at);
          *cells = start.cells;
          *y_pt = bottom_pt;
          break;
        }
      cursor_clear (&at);
      plenary_page_builder_take_back (builder, &mark);
      if (result == FILL_NOTHING)
        break;
      result = FILL_NOTHING;
      builder->limit_pt -= excess_pt;
    }
  builder->limit_pt = limit_pt;

  return result;
}

static double
get_header_height (const PlenaryBlock *block)
{
  double height_pt = 0;

  for (guint r = 0; r < block->n_header_rows; r++)
    height_pt += g_array_index (block->rows, PlenaryTableRow, r).height_pt;

  return height_pt;
}

static void
repeat_header (PlenaryPageBuilder *builder, const PlenaryBlock *block, Column column, double *y_pt)
{
  double page_pt = builder->bottom_pt - builder->top_pt;

  if (get_header_height (block) > page_pt * MAX_HEADER)
    return;

  PlenaryPagePart part = builder->part;

  builder->part = PLENARY_PAGE_PART_REPEATED;
  for (guint r = 0; r < block->n_header_rows; r++)
    {
      g_autoptr (GArray) cells = NULL;

      fill_row (builder, block, r, column, &cells, y_pt, TRUE);
      place_table_rule (builder, block, column, *y_pt, block->table_style->row_rule_pt,
                        block->table_style->inner_rule_color);
    }
  builder->part = part;
}

/* A short row is not divided, unless it stands at the head of the page already. */
static gboolean
may_divide (const PlenaryBlock *block, const Cursor *cursor)
{
  return cursor->cells != NULL
         || g_array_index (block->rows, PlenaryTableRow, cursor->row).height_pt
                > block->table_style->whole_row_pt;
}

/* Places the row at the cursor, or what fits of it, with the rule above it. */
static FillResult
fill_next_row (Fill *fill,
               const PlenaryBlock *block,
               double *y_pt,
               gboolean is_first,
               gboolean must_place)
{
  PlenaryPageBuilder *builder = fill->builder;
  Cursor *cursor = fill->cursor;
  const PlenaryTableStyle *look = block->table_style;
  gboolean is_divisible = must_place || may_divide (block, cursor);
  PlenaryPageMark mark = plenary_page_builder_mark (builder);
  double row_y_pt = *y_pt;

  if (!is_first)
    place_table_rule (builder, block, fill->column, row_y_pt, look->row_rule_pt,
                      look->inner_rule_color);

  FillResult result
      = fill_row (builder, block, cursor->row, fill->column, &cursor->cells, &row_y_pt, must_place);

  if (result == FILL_BROKEN && !is_divisible)
    {
      g_clear_pointer (&cursor->cells, g_array_unref);
      result = FILL_NOTHING;
    }
  if (result == FILL_NOTHING)
    plenary_page_builder_take_back (builder, &mark);
  else
    *y_pt = row_y_pt;

  return result;
}

/* Places the rows of a table from the cursor on. Header rows alone are no beginning, except at
 * the head of a page: without the row that follows them, nothing is placed. Where a page ends
 * within the table it has a thin rule instead of that of its frame. */
static FillResult
fill_table (Fill *fill, const PlenaryBlock *block)
{
  PlenaryPageBuilder *builder = fill->builder;
  Cursor *cursor = fill->cursor;
  const PlenaryTableStyle *look = block->table_style;
  PlenaryPageMark start = plenary_page_builder_mark (builder);
  guint start_row = cursor->row;
  gboolean is_continued = cursor->row > 0 || cursor->cells != NULL;
  double y_pt = fill->y_pt + plenary_block_get_gap (fill->above, block) + look->frame_rule_pt;
  gboolean is_at_head = fill->is_empty && fill->must_place;
  gboolean is_whole = block->height_pt <= look->whole_pt;
  gboolean has_placed = FALSE;
  FillResult result = FILL_DONE;

  place_table_rule (builder, block, fill->column, y_pt,
                    is_continued ? look->row_rule_pt : look->frame_rule_pt,
                    is_continued ? look->inner_rule_color : look->rule_color);
  if (is_continued && cursor->row >= block->n_header_rows)
    repeat_header (builder, block, fill->column, &y_pt);

  while (result == FILL_DONE && cursor->row < block->rows->len)
    {
      gboolean is_beginning = is_at_head || cursor->row >= block->n_header_rows;

      result
          = fill_next_row (fill, block, &y_pt, cursor->row == start_row, is_at_head && !has_placed);
      if (result == FILL_DONE)
        cursor->row++;
      has_placed = has_placed || (result != FILL_NOTHING && is_beginning);
    }

  if (result != FILL_DONE && !is_at_head && (!has_placed || is_whole))
    {
      plenary_page_builder_take_back (builder, &start);
      g_clear_pointer (&cursor->cells, g_array_unref);
      cursor->row = start_row;
      return FILL_NOTHING;
    }
  place_table_rule (builder, block, fill->column, y_pt,
                    result == FILL_DONE ? look->frame_rule_pt : look->row_rule_pt,
                    result == FILL_DONE ? look->rule_color : look->inner_rule_color);
  fill->y_pt = y_pt + look->frame_rule_pt;
  fill->is_empty = FALSE;

  return result == FILL_DONE ? FILL_DONE : FILL_BROKEN;
}

static void
next_block (Fill *fill)
{
  Cursor next = { .block = fill->cursor->block + 1 };

  cursor_take (fill->cursor, next);
}

/* The page is full at a line. It ends at the last place where it may; where there is none, at
 * this line if waiting would not help, else it is as if nothing had been placed. */
static FillResult
end_at_line (Fill *fill,
             const PlenaryPageMark *start,
             const Cursor *start_cursor,
             double start_y_pt)
{
  if (fill->has_break)
    return retreat (fill);
  if (fill->must_place && !fill->is_empty)
    return FILL_BROKEN;

  plenary_page_builder_take_back (fill->builder, start);
  cursor_take (fill->cursor, cursor_copy (start_cursor));
  fill->y_pt = start_y_pt;

  return FILL_NOTHING;
}

static FillResult
fill_blocks (Fill *fill)
{
  PlenaryPageMark start = plenary_page_builder_mark (fill->builder);
  double start_y_pt = fill->y_pt;
  Cursor start_cursor = cursor_copy (fill->cursor);
  FillResult result = FILL_DONE;

  while (fill->cursor->block < fill->flow->len)
    {
      const PlenaryBlock *block = g_ptr_array_index (fill->flow, fill->cursor->block);

      if (block->kind == PLENARY_BLOCK_PAGE_BREAK)
        {
          next_block (fill);
          if (fill->is_empty || fill->cursor->block == fill->flow->len)
            continue;
          result = FILL_BROKEN;
          break;
        }
      if (!fill->is_empty && fill->above != NULL && !fill->above->keeps_with_next)
        allow_break (fill);

      gboolean is_table = block->kind == PLENARY_BLOCK_TABLE;

      if (block->kind == PLENARY_BLOCK_FIGURE)
        result = fill_figure (fill, block);
      else
        result = is_table ? fill_table (fill, block) : fill_text (fill, block);
      if (is_table && result == FILL_BROKEN)
        break;
      if (result != FILL_DONE)
        {
          result = end_at_line (fill, &start, &start_cursor, start_y_pt);
          break;
        }
      fill->above = block;
      next_block (fill);
    }
  cursor_clear (&start_cursor);

  return result;
}

static FillResult
fill_column (PlenaryPageBuilder *builder,
             GPtrArray *flow,
             Column column,
             Cursor *cursor,
             double *y_pt,
             gboolean must_place)
{
  Fill fill = {
    .builder = builder,
    .flow = flow,
    .column = column,
    .cursor = cursor,
    .y_pt = *y_pt,
    .must_place = must_place,
    .is_empty = TRUE,
  };
  FillResult result = fill_blocks (&fill);

  *y_pt = fill.y_pt;

  return result;
}

/**
 * plenary_paginate:
 * @pages: pages to fill
 * @setter: sets numbers and running heads
 * @pages_of: (nullable) (element-type PlenaryNode guint): page numbers to show in contents lists
 * @progress: (nullable): watches the work
 * @error: place for %G_IO_ERROR_CANCELLED
 *
 * Divides the galley of @pages, which has been set, into pages.
 *
 * Returns: whether it was done
 */
gboolean
plenary_paginate (PlenaryPages *pages,
                  PlenaryTextSetter *setter,
                  GHashTable *pages_of,
                  PlenaryProgress *progress,
                  GError **error)
{
  g_return_val_if_fail (pages != NULL, FALSE);
  g_return_val_if_fail (setter != NULL, FALSE);

  const PlenaryGalley *galley = pages->galley;
  g_autoptr (PlenaryPageBuilder) builder = plenary_page_builder_new (pages, setter);
  Column column = { .x_pt = builder->left_pt, .width_pt = galley->width_pt };
  Cursor cursor = { 0 };
  FillResult result = FILL_BROKEN;

  builder->pages_of = pages_of;
  while (result != FILL_DONE || plenary_page_builder_has_rest (builder))
    {
      double y_pt = builder->top_pt;
      double fraction = galley->flow->len > 0 ? (double) cursor.block / galley->flow->len : 1;

      if (!plenary_progress_report (progress, fraction, _ ("Making pages"), error))
        {
          cursor_clear (&cursor);
          return FALSE;
        }
      plenary_page_builder_start_page (builder);
      result = fill_column (builder, galley->flow, column, &cursor, &y_pt, TRUE);
      plenary_page_builder_end_page (builder);
    }
  cursor_clear (&cursor);
  plenary_page_builder_place_heads (builder);
  plenary_pages_index (pages);

  return TRUE;
}
