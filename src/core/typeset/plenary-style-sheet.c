/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The official look: a serif for what is read, a sans for what is looked up (headings, times,
 * labels, page numbers), one dark blue, hairlines. Body lines are 15 points apart, and space
 * above and below blocks is kept near halves of that, so that the pages keep a calm rhythm.
 *
 * Emphasis is in the texts: a style is bold only where that is of the kind (titles, headings,
 * header rows), never for a role, so that all writers show the same.
 */
#include "config.h"

#include "typeset/plenary-style-sheet.h"

#define INK   0x1a1a1a
#define SOFT  0x555b63
#define BLUE  0x1f4e79
#define RULE  0xb4bcc6
#define TINT  0xf1f4f8
#define PAPER 0xffffff

/* The Arabic faces are named beside the Latin ones, so that the choice is not left to chance. */
#define SERIF   "Noto Serif,Noto Naskh Arabic"
#define SANS    "Noto Sans,Noto Sans Arabic"
#define FIGURES "tnum=1,lnum=1"

static const PlenaryStyleSheet official = {
  .margin_top_pt = 79,
  .margin_bottom_pt = 74,
  .margin_side_pt = 71,
  .head_pt = 48,
  .foot_pt = 42,
  .hairline_pt = 0.5,
  .rule_color = RULE,
  .leader_color = SOFT,
  .leader_dot_pt = 0.8,
  .leader_step_pt = 4.5,
  .link_color = BLUE,
  .note_rule_width_pt = 85,
  .note_gap_pt = 7,
  .note_label_pt = 14,
  .mark_scale = 0.64,
  .mark_rise = 0.34,
  .item_space_pt = 1.5,
  .number_gap_pt = 30,
  .logo_height_pt = 42,
  .photograph_height_pt = 96,
  .figure_gap_pt = 18,
  .figure_space_pt = 9,
  .orphans = 2,
  .widows = 2,
  .text = {
    [PLENARY_TEXT_STYLE_BODY] = {
      .family = SERIF, .size_pt = 10.5, .leading_pt = 15, .color = INK,
      .space_after_pt = 7.5, .label_pt = 28,
    },
    [PLENARY_TEXT_STYLE_TITLE] = {
      .family = SANS, .size_pt = 18, .leading_pt = 24, .is_bold = TRUE, .color = BLUE,
      .alignment = PLENARY_TEXT_ALIGNMENT_CENTER, .space_after_pt = 9, .keeps_with_next = TRUE,
      .indent_start_pt = 14, .indent_end_pt = 14,
      .balance = 1,
    },
    [PLENARY_TEXT_STYLE_SUBTITLE] = {
      .family = SANS, .size_pt = 12.5, .leading_pt = 17, .is_bold = TRUE, .color = INK,
      .alignment = PLENARY_TEXT_ALIGNMENT_CENTER, .space_after_pt = 8, .keeps_with_next = TRUE,
      .indent_start_pt = 28, .indent_end_pt = 28,
      .balance = 1,
    },
    [PLENARY_TEXT_STYLE_TITLE_LINE] = {
      .family = SERIF, .size_pt = 10.5, .leading_pt = 15, .color = SOFT,
      .alignment = PLENARY_TEXT_ALIGNMENT_CENTER, .space_after_pt = 3, .keeps_with_next = TRUE,
      .indent_start_pt = 28, .indent_end_pt = 28,
      .balance = 0.5,
    },
    [PLENARY_TEXT_STYLE_TITLE_KIND] = {
      .family = SANS, .size_pt = 11, .leading_pt = 15, .is_bold = TRUE, .color = INK,
      .tracking_pt = 0.8, .alignment = PLENARY_TEXT_ALIGNMENT_CENTER, .space_before_pt = 15,
      .space_after_pt = 15, .keeps_with_next = TRUE,
    },
    [PLENARY_TEXT_STYLE_HEADING_1] = {
      .family = SANS, .size_pt = 14, .leading_pt = 18.5, .is_bold = TRUE, .color = BLUE,
      .space_before_pt = 24, .space_after_pt = 7.5, .label_pt = 28, .keeps_with_next = TRUE,
      .balance = 0.3,
    },
    [PLENARY_TEXT_STYLE_HEADING_2] = {
      .family = SANS, .size_pt = 11.5, .leading_pt = 15.5, .is_bold = TRUE, .color = INK,
      .space_before_pt = 18, .space_after_pt = 6, .label_pt = 28, .keeps_with_next = TRUE,
      .balance = 0.3,
    },
    [PLENARY_TEXT_STYLE_HEADING_3] = {
      .family = SANS, .size_pt = 10.2, .leading_pt = 14, .is_bold = TRUE, .color = INK,
      .space_before_pt = 15, .space_after_pt = 5, .label_pt = 28, .keeps_with_next = TRUE,
      .balance = 0.3,
    },
    [PLENARY_TEXT_STYLE_HEADING_4] = {
      .family = SANS, .size_pt = 9.5, .leading_pt = 14, .is_bold = TRUE, .color = SOFT,
      .space_before_pt = 12, .space_after_pt = 4, .label_pt = 28, .keeps_with_next = TRUE,
      .balance = 0.3,
    },
    [PLENARY_TEXT_STYLE_BYLINE] = {
      .family = SERIF, .size_pt = 10.5, .leading_pt = 15, .color = SOFT,
      .space_after_pt = 9, .keeps_with_next = TRUE,
    },
    [PLENARY_TEXT_STYLE_QUOTE] = {
      .family = SERIF, .size_pt = 10, .leading_pt = 14, .color = INK, .space_before_pt = 3,
      .space_after_pt = 9, .indent_start_pt = 28, .indent_end_pt = 28, .label_pt = 28,
    },
    [PLENARY_TEXT_STYLE_CREDIT] = {
      .family = SERIF, .size_pt = 10, .leading_pt = 14, .color = SOFT,
      .space_before_pt = 15, .space_after_pt = 6,
    },
    [PLENARY_TEXT_STYLE_ITEM] = {
      .family = SERIF, .size_pt = 10.5, .leading_pt = 15, .color = INK, .space_after_pt = 3.5,
      .label_pt = 18,
    },
    [PLENARY_TEXT_STYLE_CELL] = {
      .family = SERIF, .size_pt = 9.5, .leading_pt = 13, .color = INK, .space_after_pt = 3,
      .label_pt = 14,
    },
    [PLENARY_TEXT_STYLE_CELL_HEAD] = {
      .family = SANS, .size_pt = 9, .leading_pt = 12.5, .is_bold = TRUE, .color = BLUE,
      .space_after_pt = 2,
    },
    [PLENARY_TEXT_STYLE_AGENDA_TIME] = {
      .family = SANS, .size_pt = 9.5, .leading_pt = 14.5, .color = BLUE, .features = FIGURES,
      .space_after_pt = 2,
    },
    [PLENARY_TEXT_STYLE_AGENDA] = {
      .family = SERIF, .size_pt = 10, .leading_pt = 14.5, .color = INK, .space_after_pt = 4,
      .label_pt = 15,
    },
    [PLENARY_TEXT_STYLE_OBJECTIVE_LABEL] = {
      .family = SANS, .size_pt = 9.2, .leading_pt = 13.5, .color = BLUE,
      .features = FIGURES,
    },
    [PLENARY_TEXT_STYLE_OBJECTIVE] = {
      .family = SERIF, .size_pt = 9.8, .leading_pt = 13.5, .color = INK, .label_pt = 14,
    },
    [PLENARY_TEXT_STYLE_FINDING] = {
      .family = SERIF, .size_pt = 9, .leading_pt = 12.5, .color = INK, .space_after_pt = 3.5,
      .label_pt = 10,
      .whole_lines = 8,
    },
    [PLENARY_TEXT_STYLE_NOTE] = {
      .family = SERIF, .size_pt = 8.5, .leading_pt = 11.5, .color = INK, .space_after_pt = 2,
      .label_pt = 14,
    },
    [PLENARY_TEXT_STYLE_RUNNING_HEAD] = {
      .family = SANS, .size_pt = 8.2, .leading_pt = 11, .color = SOFT,
      .is_one_line = TRUE,
    },
    [PLENARY_TEXT_STYLE_FOLIO] = {
      .family = SANS, .size_pt = 8.5, .leading_pt = 11, .color = SOFT, .features = FIGURES,
      .alignment = PLENARY_TEXT_ALIGNMENT_CENTER,
    },
    [PLENARY_TEXT_STYLE_CONTENTS_1] = {
      .family = SANS, .size_pt = 10, .leading_pt = 14, .is_bold = TRUE, .color = INK,
      .features = FIGURES, .space_before_pt = 7, .space_after_pt = 2.5, .label_pt = 24,
    },
    [PLENARY_TEXT_STYLE_CONTENTS_2] = {
      .family = SERIF, .size_pt = 10, .leading_pt = 14, .color = INK, .features = FIGURES,
      .space_after_pt = 2.5, .indent_start_pt = 14, .label_pt = 24,
    },
    [PLENARY_TEXT_STYLE_CONTENTS_3] = {
      .family = SERIF, .size_pt = 9.5, .leading_pt = 13, .color = SOFT, .features = FIGURES,
      .space_after_pt = 2, .indent_start_pt = 28, .label_pt = 24,
    },
  },
  .tables = {
    [PLENARY_NODE_ROLE_NONE] = {
      .head = PLENARY_TEXT_STYLE_CELL_HEAD, .first = PLENARY_TEXT_STYLE_CELL,
      .rest = PLENARY_TEXT_STYLE_CELL, .pad_x_pt = 6, .pad_y_pt = 4.5, .outer_inset = TRUE,
      .frame_rule_pt = 0.8, .row_rule_pt = 0.5, .rule_color = BLUE, .inner_rule_color = RULE,
      .fill = PAPER, .head_fill = TINT, .space_before_pt = 9, .space_after_pt = 13,
      .whole_row_pt = 70,
    },
    [PLENARY_NODE_ROLE_AGENDA] = {
      .first_column_pt = 88, .head = PLENARY_TEXT_STYLE_CELL_HEAD,
      .first = PLENARY_TEXT_STYLE_AGENDA_TIME, .rest = PLENARY_TEXT_STYLE_AGENDA,
      .pad_x_pt = 6, .pad_y_pt = 6.5, .frame_rule_pt = 0.8, .row_rule_pt = 0.5,
      .rule_color = BLUE, .inner_rule_color = RULE, .fill = PAPER, .head_fill = PAPER,
      .space_before_pt = 7.5, .space_after_pt = 15, .whole_row_pt = 110,
      .title_space_pt = 10,
      .repeats_first_column = TRUE,
    },
    [PLENARY_NODE_ROLE_OBJECTIVES] = {
      .first_column_pt = 84, .head = PLENARY_TEXT_STYLE_CELL_HEAD,
      .first = PLENARY_TEXT_STYLE_OBJECTIVE_LABEL, .rest = PLENARY_TEXT_STYLE_OBJECTIVE,
      .pad_x_pt = 9, .pad_y_pt = 3.8, .outer_inset = TRUE, .frame_rule_pt = 0.8,
      .rule_color = BLUE, .inner_rule_color = RULE, .fill = TINT, .head_fill = TINT,
      .space_before_pt = 6, .space_after_pt = 10, .whole_pt = 340,
      .whole_row_pt = 70,
    },
    [PLENARY_NODE_ROLE_FINDINGS] = {
      .head = PLENARY_TEXT_STYLE_CELL_HEAD, .first = PLENARY_TEXT_STYLE_FINDING,
      .rest = PLENARY_TEXT_STYLE_FINDING, .pad_x_pt = 7, .pad_y_pt = 5.5, .outer_inset = TRUE,
      .frame_rule_pt = 0.8, .row_rule_pt = 0.5, .column_rule_pt = 0.5, .rule_color = BLUE,
      .inner_rule_color = RULE, .fill = PAPER, .head_fill = TINT, .space_before_pt = 9,
      .space_after_pt = 13, .whole_row_pt = 60,
    },
    [PLENARY_NODE_ROLE_BIOGRAPHY] = {
      .first_column_pt = 104, .head = PLENARY_TEXT_STYLE_CELL_HEAD,
      .first = PLENARY_TEXT_STYLE_BODY, .rest = PLENARY_TEXT_STYLE_BODY, .pad_x_pt = 9,
      .fill = PAPER, .head_fill = PAPER, .space_before_pt = 2, .space_after_pt = 12,
      .whole_row_pt = 60,
    },
  },
};

/**
 * plenary_style_sheet_get_official:
 *
 * The look of Plenary's documents.
 *
 * Returns: (transfer none): a style sheet that lives as long as the process
 */
const PlenaryStyleSheet *
plenary_style_sheet_get_official (void)
{
  return &official;
}

/**
 * plenary_paper_get_size:
 * @paper: a paper
 * @width_pt: (out): its width
 * @height_pt: (out): its height
 *
 * Says how large a paper is, in points of 1/72 inch.
 */
void
plenary_paper_get_size (PlenaryPaper paper, double *width_pt, double *height_pt)
{
  g_return_if_fail (width_pt != NULL);
  g_return_if_fail (height_pt != NULL);

  switch (paper)
    {
    case PLENARY_PAPER_LETTER:
      *width_pt = 612;
      *height_pt = 792;
      break;
    case PLENARY_PAPER_A4:
    default:
      *width_pt = 595.276;
      *height_pt = 841.89;
      break;
    }
}
