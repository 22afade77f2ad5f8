/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the files of a report's view share: the view and the places in it (-view.c), and its
 * commands (-actions.c).
 */
#pragma once

#include "summary/plenary-report-text.h"
#include "summary/plenary-report-view.h"

G_BEGIN_DECLS

struct _PlenaryReportView
{
  GtkWidget parent_instance;

  /* Template */
  GtkWidget *toolbar;
  AdwClampScrollable *clamp;
  GtkDropDown *kind_list;
  PlenaryReportText *text;

  GtkWidget *reference_popover; /* a child, made when it is first needed */

  GSimpleActionGroup *actions; /* owned */
  PlenaryProject *project;     /* owned */
  PlenaryRecord *document;     /* owned */
  PlenaryRecord *section;      /* owned; NULL while all are shown */
  PlenaryRecord *paragraph;    /* owned; of the cursor, as last announced */
  GtkTextTag *highlight;       /* owned by the buffer */
  guint zoom;
  gboolean is_showing_kind;
};

PlenaryReportBlock *plenary_report_view_get_cursor_block (PlenaryReportView *self);
void plenary_report_view_scroll_to_cursor (PlenaryReportView *self);

void plenary_report_view_install_actions (GtkWidgetClass *widget_class);
void plenary_report_view_show_kind (PlenaryReportView *self, const PlenaryReportBlock *block);
void plenary_report_view_reset_zoom (PlenaryReportView *self);

G_END_DECLS
