/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The seam between the text of a report and the store.
 *
 * One text buffer holds the whole report, a block of lines for each heading and paragraph, and a
 * list of blocks says which is which. The project is the only truth: the buffer shows it, and asks
 * for changes.
 *
 *   typing       goes into the buffer first, within one block. At the end of each key the block is
 *                read and committed, joined by plenary_edit_set_group() to the word before. So the
 *                project is never behind by more than a key, and nothing has to be flushed.
 *   structure    splitting, joining, moving, pasting, deleting over several blocks: the operation
 *                is committed first, and the buffer is refreshed from the model as it is when
 *                another part of the application, or Undo, has changed something.
 *   refreshing   compares the list of blocks with the one shown and the rows with those shown. Only
 *                what differs is written, so the cursor, the selection and the view stay.
 *
 * Which paragraph a line belongs to is known by a mark at the start of each block, found by
 * bisection. So a paragraph keeps its identity whatever is done to its words, and what makes two of
 * one, or one of two, is always a named operation of the core, which says who keeps it.
 *
 * HACKING.md says what else was tried, and what was measured.
 */
#pragma once

#include "operations/plenary-excerpt.h"
#include "store/plenary-project.h"
#include "summary/plenary-report-block.h"
#include "widgets/plenary-text-buffer.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_REPORT_BUFFER (plenary_report_buffer_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryReportBuffer,
                      plenary_report_buffer,
                      PLENARY,
                      REPORT_BUFFER,
                      PlenaryTextBuffer)

PlenaryReportBuffer *plenary_report_buffer_new (void);
void plenary_report_buffer_show (PlenaryReportBuffer *self,
                                 PlenaryProject *project,
                                 PlenaryRecord *document,
                                 PlenaryRecord *section);
void plenary_report_buffer_refresh (PlenaryReportBuffer *self);
void plenary_report_buffer_set_following (PlenaryReportBuffer *self, gboolean is_following);
void plenary_report_buffer_set_item_step (PlenaryReportBuffer *self, int pixels, gboolean is_rtl);
void plenary_report_buffer_set_resting (PlenaryReportBuffer *self, gboolean is_resting);
PlenaryProject *plenary_report_buffer_get_project (PlenaryReportBuffer *self);

guint plenary_report_buffer_get_n_blocks (PlenaryReportBuffer *self);
PlenaryReportBlock *plenary_report_buffer_get_block (PlenaryReportBuffer *self, guint position);
gboolean
plenary_report_buffer_find (PlenaryReportBuffer *self, const GtkTextIter *iter, guint *position);
gboolean plenary_report_buffer_find_record (PlenaryReportBuffer *self,
                                            PlenaryRecord *record,
                                            guint *position);
gboolean plenary_report_buffer_get_cursor (PlenaryReportBuffer *self, guint *position);
gboolean plenary_report_buffer_get_selected (PlenaryReportBuffer *self, guint *first, guint *last);
void plenary_report_buffer_get_start (PlenaryReportBuffer *self, guint position, GtkTextIter *iter);
void plenary_report_buffer_get_words (PlenaryReportBuffer *self,
                                      guint position,
                                      GtkTextIter *start,
                                      GtkTextIter *end);
gsize plenary_report_buffer_get_offset (PlenaryReportBuffer *self,
                                        guint position,
                                        const GtkTextIter *iter);
void plenary_report_buffer_get_place (PlenaryReportBuffer *self,
                                      guint position,
                                      gsize offset,
                                      GtkTextIter *iter);
char *plenary_report_buffer_dup_number (PlenaryReportBuffer *self, guint position);
char *plenary_report_buffer_dup_speaker (PlenaryReportBuffer *self, guint position);

gboolean plenary_report_buffer_join (PlenaryReportBuffer *self);
void plenary_report_buffer_break_line_within (PlenaryReportBuffer *self);
gboolean plenary_report_buffer_step (PlenaryReportBuffer *self, gboolean is_down);
void plenary_report_buffer_set_kind (PlenaryReportBuffer *self, int kind);
void plenary_report_buffer_make_heading (PlenaryReportBuffer *self);
char *plenary_report_buffer_insert_after (PlenaryReportBuffer *self,
                                          PlenaryRecord *paragraph,
                                          PlenaryRecord *section,
                                          const char *intervention_id);
PlenaryExcerpt *plenary_report_buffer_make_excerpt (PlenaryReportBuffer *self);
void plenary_report_buffer_put_excerpt (PlenaryReportBuffer *self, const PlenaryExcerpt *excerpt);
gboolean plenary_report_buffer_move_selection (PlenaryReportBuffer *self,
                                               const GtkTextIter *target,
                                               gboolean is_copy);
void plenary_report_buffer_set_moved (PlenaryReportBuffer *self, gboolean is_moved);

G_END_DECLS
