/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A report, or a section of one, as it is written: the text as a page, and above it the commands
 * for it. What else the Summary page has - outline, capture, inspector, search - asks it where the
 * cursor is, and tells it where to go.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_REPORT_VIEW (plenary_report_view_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryReportView, plenary_report_view, PLENARY, REPORT_VIEW, GtkWidget)

GtkWidget *plenary_report_view_new (void);
void plenary_report_view_show (PlenaryReportView *self,
                               PlenaryProject *project,
                               PlenaryRecord *document);

PlenaryRecord *plenary_report_view_get_document (PlenaryReportView *self);
PlenaryRecord *plenary_report_view_get_section (PlenaryReportView *self);
void plenary_report_view_set_section (PlenaryReportView *self, PlenaryRecord *section);
PlenaryRecord *plenary_report_view_get_paragraph (PlenaryReportView *self);
PlenaryRecord *plenary_report_view_get_cursor_section (PlenaryReportView *self);
GPtrArray *plenary_report_view_list_selected (PlenaryReportView *self);

gboolean plenary_report_view_select_record (PlenaryReportView *self, PlenaryRecord *record);
gboolean plenary_report_view_select_words (PlenaryReportView *self,
                                           PlenaryRecord *record,
                                           gsize start,
                                           gsize end);
gsize plenary_report_view_get_offset (PlenaryReportView *self);
char *plenary_report_view_insert_after (PlenaryReportView *self,
                                        PlenaryRecord *paragraph,
                                        PlenaryRecord *section,
                                        const char *intervention_id);
void plenary_report_view_clear_highlights (PlenaryReportView *self);
void plenary_report_view_highlight (PlenaryReportView *self,
                                    PlenaryRecord *record,
                                    gsize start,
                                    gsize end);

G_END_DECLS
