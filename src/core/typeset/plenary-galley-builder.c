/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Flattens the tree into blocks. What stands where, how far in and how close is decided here,
 * by the style sheet and by neighbours; the paginator adds no judgement of its own on spaces.
 */
#include "config.h"

#include "typeset/plenary-galley-private.h"

#include <string.h>

/* However deep lists nest, words keep this much of the measure, if it has that much. */
#define MIN_WIDTH_PT 48

/* Room for a mark: its characters at this part of the size, and a gap. */
#define MARK_CHARACTER 0.58
#define MARK_GAP_PT    6

/* Below the title block, and above the words that a paragraph introduces. */
#define TITLE_SPACE_PT 18
#define INTRO_SPACE_PT 4
#define TIGHT_SPACE_PT 1.5

/* Where blocks go: a column, an indent in it, and the look of plain paragraphs there. */
typedef struct
{
  GPtrArray *flow;
  double x_pt;
  double end_pt;
  gboolean is_cell;
  PlenaryTextStyleName style;
} Place;

typedef struct
{
  PlenaryGalley *galley;
  GPtrArray *anchors; /* nodes that begin with the next block, NULL for none */
  double number_pt;   /* room for the numbers of paragraphs */
} Builder;

static void add_children (Builder *builder, const PlenaryNode *parent, const Place *place);

static const PlenaryTextStyle *
get_style (const Builder *builder, PlenaryTextStyleName name)
{
  return &builder->galley->sheet->text[name];
}

static double
get_mark_width (const PlenaryTextStyle *style, const char *label)
{
  if (label == NULL)
    return 0;

  return (double) g_utf8_strlen (label, -1) * style->size_pt * MARK_CHARACTER + MARK_GAP_PT;
}

/* A place to begin at, so far in as leaves room for words before the end. */
static double
limit_indent (double x_pt, double end_pt)
{
  return MIN (x_pt, end_pt - MIN (MIN_WIDTH_PT, end_pt));
}

static void
add_anchor (Builder *builder, const PlenaryNode *node)
{
  if (node->id == NULL && node->kind != PLENARY_NODE_HEADING)
    return;
  if (builder->anchors == NULL)
    builder->anchors = g_ptr_array_new ();
  g_ptr_array_add (builder->anchors, (gpointer) node);
}

/* Counts the notes of a text and remembers whether it names pages. */
static gboolean
take_notes (Builder *builder, const PlenaryNode *node, const PlenaryText *text)
{
  PlenaryGalley *galley = builder->galley;
  gboolean names_page = FALSE;
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);

  for (gsize i = 0; i < n_runs; i++)
    {
      if (runs[i].kind == PLENARY_RUN_NOTE && node != NULL)
        {
          PlenaryGalleyNote note = { .node = node, .text = runs[i].note };

          g_array_append_val (galley->notes, note);
          if (take_notes (builder, NULL, note.text))
            {
              guint index = galley->notes->len - 1;

              g_array_append_val (galley->note_references, index);
            }
        }
      else if (runs[i].kind == PLENARY_RUN_REFERENCE)
        {
          names_page = TRUE;
        }
    }

  return names_page;
}

static PlenaryBlock *
add_text (Builder *builder,
          const Place *place,
          const PlenaryNode *node,
          const PlenaryText *text,
          PlenaryTextStyleName name)
{
  const PlenaryTextStyle *style = get_style (builder, name);
  PlenaryBlock *block = plenary_block_new (PLENARY_BLOCK_TEXT, node);

  block->style = name;
  block->x_pt = limit_indent (place->x_pt + style->indent_start_pt, place->end_pt);
  block->width_pt
      = MAX (place->end_pt - block->x_pt - style->indent_end_pt, MIN (MIN_WIDTH_PT, place->end_pt));
  block->width_pt = MIN (block->width_pt, place->end_pt - block->x_pt);
  block->space_before_pt = style->space_before_pt;
  block->space_after_pt = style->space_after_pt;
  block->keeps_with_next = style->keeps_with_next || node->keep_with_next;
  block->text = text;
  block->first_note = builder->galley->notes->len + 1;
  if (take_notes (builder, node, text))
    g_ptr_array_add (builder->galley->page_references, block);
  block->anchors = g_steal_pointer (&builder->anchors);
  g_ptr_array_add (place->flow, block);

  return block;
}

static void
hang_label (PlenaryBlock *block, const char *label, double room_pt)
{
  block->label = label;
  block->label_x_pt = block->x_pt;
  block->label_width_pt = room_pt;

  double end_pt = block->x_pt + block->width_pt;

  block->x_pt = limit_indent (block->x_pt + room_pt, end_pt);
  block->width_pt = end_pt - block->x_pt;
}

static PlenaryTextStyleName
get_title_style (int level)
{
  switch (level)
    {
    case 1:
      return PLENARY_TEXT_STYLE_TITLE;
    case 2:
      return PLENARY_TEXT_STYLE_SUBTITLE;
    case 4:
      return PLENARY_TEXT_STYLE_TITLE_KIND;
    default:
      return PLENARY_TEXT_STYLE_TITLE_LINE;
    }
}

static PlenaryTextStyleName
get_heading_style (int level)
{
  return PLENARY_TEXT_STYLE_HEADING_1 + (PlenaryTextStyleName) (CLAMP (level, 1, 4) - 1);
}

static PlenaryTextStyleName
get_paragraph_style (const PlenaryNode *node, const Place *place)
{
  switch (node->role)
    {
    case PLENARY_NODE_ROLE_BYLINE:
      return PLENARY_TEXT_STYLE_BYLINE;
    case PLENARY_NODE_ROLE_QUOTE:
      return PLENARY_TEXT_STYLE_QUOTE;
    case PLENARY_NODE_ROLE_CREDIT:
      return PLENARY_TEXT_STYLE_CREDIT;
    case PLENARY_NODE_ROLE_NONE:
    case PLENARY_NODE_ROLE_AGENDA:
    case PLENARY_NODE_ROLE_OBJECTIVES:
    case PLENARY_NODE_ROLE_FINDINGS:
    case PLENARY_NODE_ROLE_LOGOS:
    case PLENARY_NODE_ROLE_PHOTOGRAPH:
    case PLENARY_NODE_ROLE_BIOGRAPHY:
    default:
      return place->style;
    }
}

static PlenaryBlock *
get_last (const Place *place)
{
  return place->flow->len > 0 ? g_ptr_array_index (place->flow, place->flow->len - 1) : NULL;
}

static gboolean
is_title (const PlenaryBlock *block)
{
  return block->node->kind == PLENARY_NODE_TITLE;
}

static void
add_title (Builder *builder, const PlenaryNode *node, const Place *place)
{
  add_anchor (builder, node);
  add_text (builder, place, node, node->text, get_title_style (node->level));
}

static void
add_heading (Builder *builder, const PlenaryNode *node, const Place *place)
{
  PlenaryTextStyleName name = get_heading_style (node->level);
  const PlenaryTextStyle *style = get_style (builder, name);

  add_anchor (builder, node);

  PlenaryBlock *block = add_text (builder, place, node, node->text, name);

  if (node->label != NULL)
    hang_label (block, node->label, MAX (style->label_pt, get_mark_width (style, node->label)));
}

/* A role line belongs to what it stands under, and under a heading also to what follows. */
static void
tighten_byline (PlenaryBlock *above, PlenaryBlock *byline)
{
  if (above == NULL || above->node->kind == PLENARY_NODE_HEADING)
    return;

  /* Under something that is itself a good beginning, such as a box, the page may end. */
  byline->keeps_with_next = FALSE;
  above->keeps_with_next = TRUE;
  if (above->kind == PLENARY_BLOCK_TEXT)
    above->space_after_pt = TIGHT_SPACE_PT;
}

static void
add_paragraph (Builder *builder, const PlenaryNode *node, const Place *place)
{
  PlenaryTextStyleName name = get_paragraph_style (node, place);
  PlenaryBlock *above = get_last (place);
  Place inner = *place;

  add_anchor (builder, node);
  if (node->text != NULL)
    {
      PlenaryBlock *block = add_text (builder, place, node, node->text, name);

      if (node->label != NULL)
        hang_label (block, node->label, builder->number_pt);
      if (node->role == PLENARY_NODE_ROLE_BYLINE)
        tighten_byline (above, block);
      inner.x_pt = block->x_pt;
    }
  add_children (builder, node, &inner);
}

static double
get_list_room (const Builder *builder, const PlenaryNode *list, PlenaryTextStyleName name)
{
  const PlenaryTextStyle *style = get_style (builder, name);
  double room_pt = style->label_pt;

  for (guint i = 0; i < list->children->len; i++)
    {
      const PlenaryNode *item = g_ptr_array_index (list->children, i);

      room_pt = MAX (room_pt, get_mark_width (style, item->label));
    }

  return room_pt;
}

static void
add_item (Builder *builder, const PlenaryNode *item, const Place *place, double room_pt)
{
  guint first = place->flow->len;
  Place inner = *place;

  inner.x_pt = limit_indent (inner.x_pt + room_pt, place->end_pt);
  add_anchor (builder, item);
  if (item->text != NULL)
    add_text (builder, &inner, item, item->text, place->style);
  add_children (builder, item, &inner);

  if (item->label == NULL || first == place->flow->len)
    return;

  PlenaryBlock *block = g_ptr_array_index (place->flow, first);

  if (block->kind == PLENARY_BLOCK_TEXT && block->label == NULL)
    {
      block->label = item->label;
      block->label_x_pt = MAX (inner.x_pt - room_pt, 0);
      block->label_width_pt = room_pt;
    }
}

static void
add_list (Builder *builder, const PlenaryNode *list, const Place *place)
{
  PlenaryBlock *above = get_last (place);
  Place inner = *place;

  if (!place->is_cell)
    inner.style = PLENARY_TEXT_STYLE_ITEM;

  double room_pt = get_list_room (builder, list, inner.style);

  add_anchor (builder, list);
  for (guint i = 0; i < list->children->len; i++)
    {
      PlenaryBlock *last = get_last (place);

      if (i > 0 && place->is_cell && last != NULL)
        last->space_after_pt = builder->galley->sheet->item_space_pt;
      add_item (builder, g_ptr_array_index (list->children, i), &inner, room_pt);
    }

  PlenaryBlock *last = get_last (place);

  if (above == NULL || last == above)
    return;

  /* The words that introduce a list stay with it, and the list ends like what holds it. */
  if (above->kind == PLENARY_BLOCK_TEXT && above->node->kind == PLENARY_NODE_PARAGRAPH)
    {
      above->keeps_with_next = TRUE;
      above->space_after_pt = MIN (above->space_after_pt, INTRO_SPACE_PT);
    }
  if (!place->is_cell && place->style == PLENARY_TEXT_STYLE_BODY)
    last->space_after_pt = get_style (builder, place->style)->space_after_pt;
}

static guint
count_columns (const PlenaryNode *table)
{
  gsize n_columns = table->n_widths;

  for (guint i = 0; i < table->children->len; i++)
    {
      const PlenaryNode *row = g_ptr_array_index (table->children, i);

      n_columns = MAX (n_columns, row->children->len);
    }

  return (guint) n_columns;
}

/* Where the columns of a table end, from its start. */
static GArray *
share_width (const PlenaryNode *table,
             const PlenaryTableStyle *style,
             guint n_columns,
             double width_pt)
{
  GArray *edges = g_array_sized_new (FALSE, FALSE, sizeof (double), n_columns);
  gboolean has_widths = table->widths != NULL && table->n_widths == n_columns;
  double first_pt = n_columns > 1 ? MIN (style->first_column_pt, width_pt / 2) : 0;
  double sum = 0;
  double edge_pt = 0;

  for (guint i = 0; has_widths && i < n_columns; i++)
    sum += MAX (table->widths[i], 0);

  for (guint i = 0; i < n_columns; i++)
    {
      if (has_widths && sum > 0)
        edge_pt += width_pt * MAX (table->widths[i], 0) / sum;
      else if (first_pt > 0)
        edge_pt += i == 0 ? first_pt : (width_pt - first_pt) / (n_columns - 1);
      else
        edge_pt += width_pt / n_columns;
      g_array_append_val (edges, edge_pt);
    }

  return edges;
}

static PlenaryTableCell
make_cell (Builder *builder,
           const PlenaryBlock *table,
           const PlenaryNode *node,
           guint column,
           PlenaryTextStyleName style)
{
  const PlenaryTableStyle *look = table->table_style;
  const double *edges = (const double *) (gpointer) table->column_edges->data;
  guint n_columns = table->column_edges->len;
  double start_pt = column > 0 ? edges[column - 1] : 0;
  double pad_start_pt = column > 0 || look->outer_inset ? look->pad_x_pt : 0;
  double pad_end_pt = column + 1 < n_columns || look->outer_inset ? look->pad_x_pt : 0;
  PlenaryTableCell cell = {
    .node = node,
    .x_pt = table->x_pt + start_pt + pad_start_pt,
    .width_pt = MAX (edges[column] - start_pt - pad_start_pt - pad_end_pt, 1),
    .flow = plenary_galley_new_flow (),
  };
  Place place = { .flow = cell.flow, .end_pt = cell.width_pt, .is_cell = TRUE, .style = style };

  if (node == NULL)
    return cell;
  add_anchor (builder, node);
  if (node->text != NULL)
    add_text (builder, &place, node, node->text, style);
  add_children (builder, node, &place);

  return cell;
}

/* What a session is called is not parted from what is said of it; a second session that runs
 * at the same time stands apart from the first. */
static void
set_apart_titles (const PlenaryTableCell *cell, const PlenaryTableStyle *look, guint column)
{
  if (look->repeats_first_column && column > 0 && cell->flow->len > 1)
    ((PlenaryBlock *) g_ptr_array_index (cell->flow, 0))->keeps_with_next = TRUE;

  for (guint i = 1; i < cell->flow->len; i++)
    {
      PlenaryBlock *block = g_ptr_array_index (cell->flow, i);

      if (block->node->keep_with_next)
        block->space_before_pt = MAX (block->space_before_pt, look->title_space_pt);
    }
}

static void
add_row (Builder *builder, PlenaryBlock *table, const PlenaryNode *node)
{
  const PlenaryTableStyle *look = table->table_style;
  PlenaryTableRow row = { .node = node, .cells = plenary_galley_new_cells () };

  add_anchor (builder, node);
  for (guint c = 0; c < table->column_edges->len; c++)
    {
      const PlenaryNode *child
          = c < node->children->len ? g_ptr_array_index (node->children, c) : NULL;
      PlenaryTextStyleName style = node->header ? look->head : c == 0 ? look->first : look->rest;
      PlenaryTableCell cell = make_cell (builder, table, child, c, style);

      set_apart_titles (&cell, look, c);
      g_array_append_val (row.cells, cell);
    }
  if (node->header && table->n_header_rows == table->rows->len)
    table->n_header_rows++;
  g_array_append_val (table->rows, row);
}

static void
add_table (Builder *builder, const PlenaryNode *node, const Place *place)
{
  const PlenaryTableStyle *look
      = &builder->galley->sheet->tables[node->role <= PLENARY_NODE_ROLE_BIOGRAPHY ? node->role : 0];
  guint n_columns = count_columns (node);

  if (n_columns == 0)
    return;
  /* A cell has no room for columns: what a table in it says is set as one column. */
  if (place->is_cell)
    {
      add_children (builder, node, place);
      return;
    }
  /* A role that is not one of a table has no look there. */
  if (look->head == PLENARY_TEXT_STYLE_BODY)
    look = &builder->galley->sheet->tables[PLENARY_NODE_ROLE_NONE];

  PlenaryBlock *block = plenary_block_new (PLENARY_BLOCK_TABLE, node);

  add_anchor (builder, node);
  block->table_style = look;
  block->x_pt = place->x_pt;
  block->width_pt = place->end_pt - place->x_pt;
  block->space_before_pt = look->space_before_pt;
  block->space_after_pt = look->space_after_pt;
  block->keeps_with_next = node->keep_with_next;
  block->rows = plenary_galley_new_rows ();
  block->column_edges = share_width (node, look, n_columns, block->width_pt);
  for (guint i = 0; i < node->children->len; i++)
    add_row (builder, block, g_ptr_array_index (node->children, i));
  g_ptr_array_add (place->flow, block);
}

static void
add_contents_line (Builder *builder, const PlenaryNode *heading, const Place *place)
{
  PlenaryTextStyleName name
      = PLENARY_TEXT_STYLE_CONTENTS_1 + (PlenaryTextStyleName) (CLAMP (heading->level, 1, 3) - 1);
  const PlenaryTextStyle *style = get_style (builder, name);
  PlenaryBlock *block = plenary_block_new (PLENARY_BLOCK_TEXT, heading);

  block->style = name;
  block->x_pt = place->x_pt + style->indent_start_pt;
  block->width_pt
      = MAX (place->end_pt - block->x_pt - builder->galley->sheet->number_gap_pt, MIN_WIDTH_PT);
  block->space_before_pt = style->space_before_pt;
  block->space_after_pt = style->space_after_pt;
  block->text = heading->contents_text != NULL ? heading->contents_text : heading->text;
  block->contents_of = heading;
  if (heading->label != NULL)
    hang_label (block, heading->label,
                MAX (style->label_pt, get_mark_width (style, heading->label)));
  g_ptr_array_add (place->flow, block);
}

static void
add_contents (Builder *builder, const PlenaryNode *node, const Place *place)
{
  if (node->kind == PLENARY_NODE_HEADING && node->in_contents
      && (node->contents_text != NULL || node->text != NULL))
    {
      builder->galley->has_contents = TRUE;
      add_contents_line (builder, node, place);
    }
  for (guint i = 0; i < node->children->len; i++)
    add_contents (builder, g_ptr_array_index (node->children, i), place);
}

/* Pictures are of one height: that of the style, or what lets them all stand in the measure. */
static void
add_figure (Builder *builder, const PlenaryNode *node, const Place *place)
{
  const PlenaryStyleSheet *sheet = builder->galley->sheet;
  gboolean is_logos = node->role == PLENARY_NODE_ROLE_LOGOS;
  double measure_pt = place->end_pt - place->x_pt;
  double gaps_pt = (node->pictures->len - 1) * sheet->figure_gap_pt;
  double aspect = 0;
  PlenaryBlock *block = plenary_block_new (PLENARY_BLOCK_FIGURE, node);

  for (guint i = 0; i < node->pictures->len; i++)
    aspect += plenary_picture_get_aspect (node->pictures->pdata[i]);
  block->height_pt = MIN (is_logos ? sheet->logo_height_pt : sheet->photograph_height_pt,
                          MAX (measure_pt - gaps_pt, 1) / aspect);
  block->width_pt = block->height_pt * aspect + gaps_pt;
  block->x_pt = place->x_pt + (is_logos ? (measure_pt - block->width_pt) / 2 : 0);
  block->space_after_pt = sheet->figure_space_pt;
  block->keeps_with_next = TRUE;
  add_anchor (builder, node);
  block->anchors = g_steal_pointer (&builder->anchors);
  g_ptr_array_add (place->flow, block);
}

static void
add_node (Builder *builder, const PlenaryNode *node, const Place *place)
{
  switch (node->kind)
    {
    case PLENARY_NODE_TITLE:
      if (node->text != NULL)
        add_title (builder, node, place);
      break;
    case PLENARY_NODE_HEADING:
      if (node->text != NULL)
        add_heading (builder, node, place);
      break;
    case PLENARY_NODE_PARAGRAPH:
      add_paragraph (builder, node, place);
      break;
    case PLENARY_NODE_LIST:
      add_list (builder, node, place);
      break;
    case PLENARY_NODE_TABLE:
      add_table (builder, node, place);
      break;
    case PLENARY_NODE_FIGURE:
      if (node->pictures != NULL)
        add_figure (builder, node, place);
      break;
    case PLENARY_NODE_CONTENTS:
      add_anchor (builder, node);
      add_contents (builder, builder->galley->tree->root, place);
      break;
    case PLENARY_NODE_PAGE_BREAK:
      g_ptr_array_add (place->flow, plenary_block_new (PLENARY_BLOCK_PAGE_BREAK, node));
      break;
    case PLENARY_NODE_ROOT:
    case PLENARY_NODE_ITEM:
    case PLENARY_NODE_ROW:
    case PLENARY_NODE_CELL:
    default:
      /* Out of place, but its words are not lost. */
      add_children (builder, node, place);
      break;
    }
}

static void
add_children (Builder *builder, const PlenaryNode *parent, const Place *place)
{
  Place inner = *place;

  for (guint i = 0; i < parent->children->len; i++)
    {
      const PlenaryNode *node = g_ptr_array_index (parent->children, i);
      PlenaryBlock *above = get_last (place);

      /* A list below a numbered paragraph begins where the words of the paragraph do. */
      if (node->kind == PLENARY_NODE_LIST && above != NULL && above->label != NULL
          && above->node->kind == PLENARY_NODE_PARAGRAPH && above->node->label == above->label)
        inner.x_pt = above->x_pt;
      else
        inner.x_pt = place->x_pt;
      add_node (builder, node, &inner);

      if (above != NULL && place->flow->len > 0 && is_title (above) && !is_title (get_last (place)))
        above->space_after_pt = MAX (above->space_after_pt, TITLE_SPACE_PT);
    }
}

/* The numbers of all paragraphs hang in one column, as wide as the longest needs. */
static double
find_number_room (const PlenaryNode *node, const PlenaryTextStyle *style)
{
  double room_pt = style->label_pt;

  if (node->kind == PLENARY_NODE_PARAGRAPH)
    room_pt = MAX (room_pt, get_mark_width (style, node->label));
  for (guint i = 0; i < node->children->len; i++)
    {
      double child_pt = find_number_room (g_ptr_array_index (node->children, i), style);

      room_pt = MAX (room_pt, child_pt);
    }

  return room_pt;
}

void
plenary_galley_build (PlenaryGalley *self)
{
  Builder builder = { .galley = self };
  Place place = {
    .flow = self->flow,
    .end_pt = self->width_pt,
    .style = PLENARY_TEXT_STYLE_BODY,
  };

  builder.number_pt = find_number_room (self->tree->root, get_style (&builder, place.style));
  add_children (&builder, self->tree->root, &place);
  g_clear_pointer (&builder.anchors, g_ptr_array_unref);
}
