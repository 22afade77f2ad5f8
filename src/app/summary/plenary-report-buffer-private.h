/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the files of a report's buffer share: the class and typing (-buffer.c), where blocks are
 * (-places.c), writing blocks (-writer.c), following the project (-refresh.c), and changes of
 * structure (-commands.c, -deletion.c, -drag.c).
 */
#pragma once

#include "summary/plenary-report-buffer.h"
#include "widgets/plenary-text-buffer-private.h"

G_BEGIN_DECLS

#define PLENARY_REPORT_N_HEADINGS 4

struct _PlenaryReportBuffer
{
  PlenaryTextBuffer parent_instance;

  PlenaryProject *project;
  PlenaryRecord *document; /* NULL while there is no report */
  PlenaryRecord *section;  /* NULL while all are shown */
  PlenaryDraft *draft;
  GPtrArray *blocks; /* PlenaryReportBlock, as they are in the buffer */

  /* Owned by the table of tags. */
  PlenaryTextTag *lead;
  GtkTextTag *headings[PLENARY_REPORT_N_HEADINGS];
  GtkTextTag *byline;
  GtkTextTag *quote;
  GtkTextTag *derived;
  GtkTextTag *items[PLENARY_TEXT_MAX_LEVEL];

  /* State */
  char *typed_id;        /* of the block that was typed in last */
  guint n_groups;        /* of typing */
  char *gesture;         /* group of all edits while one is made by hand; else NULL */
  gboolean is_moved;     /* words were dragged; nothing is deleted where they were */
  gboolean is_busy;      /* an own change is being committed; who made it sees to the cursor */
  gboolean is_typing;    /* that change is of words that are in the buffer already */
  gboolean is_resting;   /* nobody looks; what changes is shown later */
  gboolean is_stale;     /* and something has changed */
  gboolean is_following; /* the cursor goes where others change something */
};

/* Where something was changed: shown to who is looking. */
typedef struct
{
  PlenaryRecord *record; /* borrowed; NULL for nowhere */
  PlenaryReportBlockKind kind;
  gsize offset;
} PlenaryReportPlace;

GtkTextTag *plenary_report_buffer_get_look (PlenaryReportBuffer *self,
                                            const PlenaryReportBlock *block);
void plenary_report_buffer_add_looks (PlenaryReportBuffer *self);

void plenary_report_buffer_get_end (PlenaryReportBuffer *self, guint position, GtkTextIter *iter);
void plenary_report_buffer_put_cursor (PlenaryReportBuffer *self, const PlenaryReportPlace *place);

void plenary_report_buffer_insert_blocks (PlenaryReportBuffer *self,
                                          guint position,
                                          GPtrArray *blocks,
                                          guint first,
                                          guint last);
void plenary_report_buffer_remove_blocks (PlenaryReportBuffer *self, guint first, guint last);
gsize plenary_report_buffer_rewrite (PlenaryReportBuffer *self,
                                     guint position,
                                     const PlenaryText *former_lead,
                                     const PlenaryText *former);
void plenary_report_buffer_apply_look (PlenaryReportBuffer *self, guint position);
void plenary_report_buffer_number_notes (PlenaryReportBuffer *self, guint position);

void plenary_report_buffer_follow_block (PlenaryReportBuffer *self, guint position);

void plenary_report_buffer_flush (PlenaryReportBuffer *self);
PlenaryEdit *plenary_report_buffer_begin_edit (PlenaryReportBuffer *self, const char *label);
gboolean plenary_report_buffer_commit (PlenaryReportBuffer *self, PlenaryEdit *edit);
void plenary_report_buffer_complain (PlenaryReportBuffer *self, const char *problem);

gboolean plenary_report_buffer_delete_blocks (PlenaryReportBuffer *self,
                                              guint first,
                                              gsize start,
                                              guint last,
                                              gsize end);
void plenary_report_buffer_put_excerpt_at (PlenaryReportBuffer *self,
                                           guint position,
                                           gsize offset,
                                           const PlenaryExcerpt *excerpt);
void plenary_report_buffer_break (PlenaryTextBuffer *buffer);
int plenary_report_buffer_get_item (PlenaryTextBuffer *buffer, PlenaryMarker *marker);
void plenary_report_buffer_set_item (PlenaryTextBuffer *buffer, int level, PlenaryMarker marker);
void plenary_report_buffer_start_item (PlenaryTextBuffer *buffer,
                                       GtkTextIter *line,
                                       PlenaryMarker marker);
gboolean plenary_report_buffer_shift_item (PlenaryTextBuffer *buffer, int levels);

G_END_DECLS
