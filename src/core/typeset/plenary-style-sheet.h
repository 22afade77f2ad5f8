/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How the pages look, as data: paper, margins, the type of each kind of text and the rules of
 * each kind of table. Nothing else in typeset holds a size or a colour. All lengths are points.
 */
#pragma once

#include "compose/plenary-node.h"

G_BEGIN_DECLS

/**
 * PlenaryTextStyleName:
 *
 * The kinds of text that look different.
 */
typedef enum
{
  PLENARY_TEXT_STYLE_BODY,
  PLENARY_TEXT_STYLE_TITLE,
  PLENARY_TEXT_STYLE_SUBTITLE,
  PLENARY_TEXT_STYLE_TITLE_LINE,
  PLENARY_TEXT_STYLE_TITLE_KIND,
  PLENARY_TEXT_STYLE_HEADING_1,
  PLENARY_TEXT_STYLE_HEADING_2,
  PLENARY_TEXT_STYLE_HEADING_3,
  PLENARY_TEXT_STYLE_HEADING_4,
  PLENARY_TEXT_STYLE_BYLINE,
  PLENARY_TEXT_STYLE_QUOTE,
  PLENARY_TEXT_STYLE_CREDIT,
  PLENARY_TEXT_STYLE_ITEM,
  PLENARY_TEXT_STYLE_CELL,
  PLENARY_TEXT_STYLE_CELL_HEAD,
  PLENARY_TEXT_STYLE_AGENDA_TIME,
  PLENARY_TEXT_STYLE_AGENDA,
  PLENARY_TEXT_STYLE_OBJECTIVE_LABEL,
  PLENARY_TEXT_STYLE_OBJECTIVE,
  PLENARY_TEXT_STYLE_FINDING,
  PLENARY_TEXT_STYLE_NOTE,
  PLENARY_TEXT_STYLE_RUNNING_HEAD,
  PLENARY_TEXT_STYLE_FOLIO,
  PLENARY_TEXT_STYLE_CONTENTS_1,
  PLENARY_TEXT_STYLE_CONTENTS_2,
  PLENARY_TEXT_STYLE_CONTENTS_3,
} PlenaryTextStyleName;

#define PLENARY_N_TEXT_STYLES (PLENARY_TEXT_STYLE_CONTENTS_3 + 1)

/**
 * PlenaryTextAlignment:
 *
 * Where the lines of a text stand in its measure; start is the right in a document that is
 * written from right to left.
 */
typedef enum
{
  PLENARY_TEXT_ALIGNMENT_START,
  PLENARY_TEXT_ALIGNMENT_CENTER,
  PLENARY_TEXT_ALIGNMENT_END,
} PlenaryTextAlignment;

/**
 * PlenaryTextStyle:
 * @family: font families, the first that has a character sets it
 * @size_pt: size of the type
 * @leading_pt: from one baseline to the next
 * @is_bold: whether bold
 * @is_italic: whether italic
 * @features: (nullable): OpenType features
 * @tracking_pt: added between letters
 * @color: 0xRRGGBB
 * @alignment: where lines stand
 * @space_before_pt: least space above, left out at the head of a page
 * @space_after_pt: least space below; the larger of two neighbours counts
 * @indent_start_pt: from the start of the measure
 * @indent_end_pt: from the end of the measure
 * @label_pt: room for a hanging number or mark
 * @keeps_with_next: never parted from what follows
 * @whole_lines: a text of no more lines than these is not divided by a page
 * @balance: lines are evened out where the last is shorter than this part of the measure
 * @is_one_line: whether words that do not fit into one line are left out
 */
typedef struct
{
  const char *family;
  double size_pt;
  double leading_pt;
  gboolean is_bold;
  gboolean is_italic;
  const char *features;
  double tracking_pt;
  guint32 color;
  PlenaryTextAlignment alignment;
  double space_before_pt;
  double space_after_pt;
  double indent_start_pt;
  double indent_end_pt;
  double label_pt;
  gboolean keeps_with_next;
  guint whole_lines;
  double balance;
  gboolean is_one_line;
} PlenaryTextStyle;

/**
 * PlenaryTableStyle:
 * @first_column_pt: width of the first column where the table names no widths; 0 for equal
 * @head: text of header cells
 * @first: text of the first column
 * @rest: text of the other columns
 * @pad_x_pt: between the edge of a cell and its text, left and right
 * @pad_y_pt: the same above and below
 * @outer_inset: whether the outermost text keeps its padding from the edge of the measure
 * @frame_rule_pt: rules above and below the table; 0 for none
 * @row_rule_pt: rules between rows
 * @column_rule_pt: rules between columns
 * @rule_color: of the frame
 * @inner_rule_color: between rows and columns
 * @fill: behind the rows, 0xFFFFFF for none
 * @head_fill: behind header rows, 0xFFFFFF for none
 * @space_before_pt: least space above
 * @space_after_pt: least space below
 * @whole_row_pt: a row no taller than this is not divided by a page
 * @whole_pt: a table no taller than this is not divided by a page
 * @title_space_pt: above words in a cell that are kept with what they introduce
 * @repeats_first_column: whether a divided row shows its first cell again
 */
typedef struct
{
  double first_column_pt;
  PlenaryTextStyleName head;
  PlenaryTextStyleName first;
  PlenaryTextStyleName rest;
  double pad_x_pt;
  double pad_y_pt;
  gboolean outer_inset;
  double frame_rule_pt;
  double row_rule_pt;
  double column_rule_pt;
  guint32 rule_color;
  guint32 inner_rule_color;
  guint32 fill;
  guint32 head_fill;
  double space_before_pt;
  double space_after_pt;
  double whole_row_pt;
  double whole_pt;
  double title_space_pt;
  gboolean repeats_first_column;
} PlenaryTableStyle;

/**
 * PlenaryStyleSheet:
 * @margin_top_pt: above the text
 * @margin_bottom_pt: below the text
 * @margin_side_pt: left and right of the text
 * @head_pt: from the edge of the paper to the baseline of the running head
 * @foot_pt: from the edge of the paper to the baseline of the page number
 * @hairline_pt: thickness of thin rules
 * @rule_color: of thin rules
 * @leader_color: of the dots in the contents list
 * @leader_dot_pt: thickness of a dot
 * @leader_step_pt: from one dot to the next
 * @link_color: of words that lead out of the document
 * @note_rule_width_pt: length of the rule above footnotes
 * @note_gap_pt: between the text and that rule, and again between the rule and the notes
 * @note_label_pt: room for the number of a note
 * @mark_scale: size of marks of notes, superscripts and subscripts, as a part of the text's
 * @mark_rise: how far marks and superscripts stand above the baseline, as a part of the size
 * @item_space_pt: between items of a list in a cell
 * @number_gap_pt: least room between a contents entry and its page number
 * @logo_height_pt: of the pictures above a title block, when they fit beside each other
 * @photograph_height_pt: of a picture of a person
 * @figure_gap_pt: between pictures
 * @figure_space_pt: least space below pictures
 * @orphans: least lines of a paragraph at the foot of a page
 * @widows: least lines of a paragraph at the head of a page
 * @text: by %PlenaryTextStyleName
 * @tables: by %PlenaryNodeRole
 */
typedef struct
{
  double margin_top_pt;
  double margin_bottom_pt;
  double margin_side_pt;
  double head_pt;
  double foot_pt;
  double hairline_pt;
  guint32 rule_color;
  guint32 leader_color;
  double leader_dot_pt;
  double leader_step_pt;
  guint32 link_color;
  double note_rule_width_pt;
  double note_gap_pt;
  double note_label_pt;
  double mark_scale;
  double mark_rise;
  double item_space_pt;
  double number_gap_pt;
  double logo_height_pt;
  double photograph_height_pt;
  double figure_gap_pt;
  double figure_space_pt;
  guint orphans;
  guint widows;
  PlenaryTextStyle text[PLENARY_N_TEXT_STYLES];
  PlenaryTableStyle tables[PLENARY_NODE_ROLE_BIOGRAPHY + 1];
} PlenaryStyleSheet;

const PlenaryStyleSheet *plenary_style_sheet_get_official (void);
void plenary_paper_get_size (PlenaryPaper paper, double *width_pt, double *height_pt);

G_END_DECLS
