/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The galley: a document set in one long column, measured but not yet divided into pages. It
 * flattens the tree into blocks with their indents, spaces and hanging marks; lists disappear
 * into indents, tables keep their cells, each a small galley of its own. Making it is the slow
 * half of typesetting and every text of it stands alone, so it is done by all processors;
 * dividing it into pages then only adds up heights that are known.
 */
#pragma once

#include "base/plenary-progress.h"
#include "compose/plenary-node.h"
#include "typeset/plenary-text-setter.h"

G_BEGIN_DECLS

typedef struct _PlenaryBlock PlenaryBlock;

/**
 * PlenaryBlockKind:
 *
 * What a block is.
 */
typedef enum
{
  PLENARY_BLOCK_TEXT,
  PLENARY_BLOCK_TABLE,
  PLENARY_BLOCK_FIGURE,
  PLENARY_BLOCK_PAGE_BREAK,
} PlenaryBlockKind;

/**
 * PlenaryTableCell:
 * @node: (nullable): the cell; %NULL where a row has too few
 * @x_pt: of its text, from the start of the column that holds the table
 * @width_pt: of its text
 * @flow: (element-type PlenaryBlock): what it holds
 * @height_pt: of all it holds
 *
 * A cell of a table.
 */
typedef struct
{
  const PlenaryNode *node;
  double x_pt;
  double width_pt;
  GPtrArray *flow;
  double height_pt;
} PlenaryTableCell;

/**
 * PlenaryTableRow:
 * @node: the row
 * @cells: (element-type PlenaryTableCell): as many as the table has columns
 * @height_pt: of its tallest cell, with padding
 *
 * A row of a table.
 */
typedef struct
{
  const PlenaryNode *node;
  GArray *cells;
  double height_pt;
} PlenaryTableRow;

/**
 * PlenaryBlock:
 * @kind: what it is
 * @node: where it comes from
 * @style: look of its text
 * @x_pt: from the start of its column
 * @width_pt: of its text, or of the pictures with the gaps between them
 * @space_before_pt: least space above
 * @space_after_pt: least space below
 * @keeps_with_next: never parted from what follows
 * @text: (nullable): its words
 * @first_note: number of its first note; 0 when notes are left out
 * @label: (nullable): number or mark that hangs before its first line
 * @label_x_pt: of the label, from the start of the column
 * @label_width_pt: room for the label
 * @contents_of: (nullable): for a line of the contents list: the heading it leads to
 * @anchors: (nullable) (element-type PlenaryNode): nodes that begin with this block
 * @set: its lines
 * @set_label: (nullable): its label
 * @table_style: look of the table
 * @rows: (nullable) (element-type PlenaryTableRow): rows of the table
 * @height_pt: of all rows, or of the pictures
 * @n_header_rows: rows at its head that each page repeats
 * @column_edges: (nullable) (element-type double): for a table: where columns end, from its start
 *
 * A block of the galley.
 */
struct _PlenaryBlock
{
  PlenaryBlockKind kind;
  const PlenaryNode *node;
  PlenaryTextStyleName style;
  double x_pt;
  double width_pt;
  double space_before_pt;
  double space_after_pt;
  gboolean keeps_with_next;
  const PlenaryText *text;
  guint first_note;
  const char *label;
  double label_x_pt;
  double label_width_pt;
  const PlenaryNode *contents_of;
  GPtrArray *anchors;
  PlenarySetText *set;
  PlenarySetText *set_label;
  const PlenaryTableStyle *table_style;
  GArray *rows;
  double height_pt;
  guint n_header_rows;
  GArray *column_edges;
};

/**
 * PlenaryGalleyNote:
 * @node: the node that has the mark
 * @text: the note
 * @set: its lines
 *
 * A footnote. The first has number 1 and index 0.
 */
typedef struct
{
  const PlenaryNode *node;
  const PlenaryText *text;
  PlenarySetText *set;
} PlenaryGalleyNote;

/**
 * PlenaryGalley:
 * @tree: the document
 * @sheet: its look
 * @width_pt: the measure
 * @flow: (element-type PlenaryBlock): its blocks
 * @notes: (element-type PlenaryGalleyNote): its notes, in order
 * @page_references: (element-type PlenaryBlock): blocks whose words name pages
 * @note_references: (element-type guint): indices of notes whose words name pages
 * @has_contents: whether page numbers of headings are shown
 * @age: how many layouts its oldest texts have served
 *
 * A document in one column.
 */
typedef struct
{
  PlenaryDocumentTree *tree;
  const PlenaryStyleSheet *sheet;
  double width_pt;
  GPtrArray *flow;
  GArray *notes;
  GPtrArray *page_references;
  GArray *note_references;
  gboolean has_contents;
  guint age;
} PlenaryGalley;

PlenaryGalley *
plenary_galley_new (PlenaryDocumentTree *tree, const PlenaryStyleSheet *sheet, double width_pt);
void plenary_galley_free (PlenaryGalley *self);
void plenary_galley_reuse (PlenaryGalley *self, PlenaryGalley *last);
gboolean plenary_galley_set (PlenaryGalley *self,
                             PlenaryTextSetter *setter,
                             PlenaryProgress *progress,
                             GError **error);
void plenary_galley_set_page_numbers (PlenaryGalley *self,
                                      PlenaryTextSetter *setter,
                                      GHashTable *page_numbers);
double plenary_block_get_gap (const PlenaryBlock *above, const PlenaryBlock *below);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryGalley, plenary_galley_free)

G_END_DECLS
