/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the files of a report's text view share: the class and its keys (-text.c), the margins
 * (-margin.c), the clipboard (-clipboard.c) and what is dropped (-drop.c).
 */
#pragma once

#include "summary/plenary-report-text.h"
#include "widgets/plenary-text-view-private.h"

G_BEGIN_DECLS

/* Pixels between numbers and words. */
#define PLENARY_REPORT_NUMBER_GAP 14

struct _PlenaryReportText
{
  PlenaryTextView parent_instance;

  gboolean is_compact;
  int start_margin; /* pixels */
  int end_margin;
  int item_step;       /* of a level of a list */
  double scale;        /* of the type to its usual size */
  PangoLayout *layout; /* owned; for words in the margins */
};

void plenary_report_text_draw_margins (PlenaryReportText *self, GtkSnapshot *snapshot);
char *plenary_report_text_dup_description (PlenaryReportText *self, guint position);
gboolean
plenary_report_text_find_in_margin (PlenaryReportText *self, double x, double y, guint *position);

void plenary_report_text_add_drop_target (PlenaryReportText *self);

void plenary_report_text_copy_clipboard (GtkTextView *view);
void plenary_report_text_cut_clipboard (GtkTextView *view);
void plenary_report_text_paste_clipboard (GtkTextView *view);

G_END_DECLS
