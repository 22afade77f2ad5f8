/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A block of a report as it is edited: a heading, the line under it, a paragraph, or what is
 * derived and only shown. Blocks are made of the records of a document, in the order in which it
 * is read.
 */
#pragma once

#include "compose/plenary-draft.h"
#include "model/plenary-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlenaryReportBlockKind:
 * @PLENARY_REPORT_BLOCK_HEADING: the heading of a section
 * @PLENARY_REPORT_BLOCK_BYLINE: the line under it
 * @PLENARY_REPORT_BLOCK_WORDS: a paragraph or an item
 * @PLENARY_REPORT_BLOCK_DERIVED: what stands for a table, roles, objectives or findings
 *
 * What a block of a report is.
 */
typedef enum
{
  PLENARY_REPORT_BLOCK_HEADING,
  PLENARY_REPORT_BLOCK_BYLINE,
  PLENARY_REPORT_BLOCK_WORDS,
  PLENARY_REPORT_BLOCK_DERIVED,
} PlenaryReportBlockKind;

/**
 * PlenaryReportBlock:
 * @kind: what it is
 * @record: the section or the paragraph
 * @section: the section, of a paragraph that which it is in
 * @level: of a heading, from 1; of an item, from 1; else 0
 * @number: of a numbered paragraph, from 1; else 0
 * @row: (nullable): the row that is shown
 * @lead: (nullable): words that are generated before its own
 * @text: (nullable): its words
 * @n_notes: how many notes are in its words
 * @first_note: number of the first of them
 * @mark: (nullable): where it starts in the buffer, which owns it
 *
 * A block of a report.
 */
typedef struct
{
  PlenaryReportBlockKind kind;
  PlenaryRecord *record;
  PlenaryRecord *section;
  int level;
  guint number;
  PlenaryRow *row;
  PlenaryText *lead;
  PlenaryText *text;
  guint n_notes;
  guint first_note;
  GtkTextMark *mark;
} PlenaryReportBlock;

void plenary_report_block_free (PlenaryReportBlock *self);
GPtrArray *
plenary_report_blocks_list (PlenaryModel *model, const char *document_id, PlenaryRecord *section);
gboolean plenary_report_block_is_same (const PlenaryReportBlock *a, const PlenaryReportBlock *b);
gboolean plenary_report_block_is_editable (const PlenaryReportBlock *self);
gboolean plenary_report_block_is_paragraph (const PlenaryReportBlock *self);
int plenary_report_block_get_paragraph_kind (const PlenaryReportBlock *self);
guint plenary_report_block_get_column (const PlenaryReportBlock *self);
guint plenary_report_block_count_notes (const PlenaryText *text);
gboolean plenary_report_block_update (PlenaryReportBlock *self, PlenaryDraft *draft);

G_END_DECLS
