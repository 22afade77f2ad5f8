/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The text of a report as a page: the view of its buffer, with numbers in the margin at the start,
 * and who speaks, objectives and marks in the one at the end.
 */
#pragma once

#include "summary/plenary-report-buffer.h"
#include "widgets/plenary-text-view.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_REPORT_TEXT (plenary_report_text_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryReportText, plenary_report_text, PLENARY, REPORT_TEXT, PlenaryTextView)

PlenaryReportBuffer *plenary_report_text_get_buffer (PlenaryReportText *self);
gboolean plenary_report_text_get_compact (PlenaryReportText *self);
void plenary_report_text_set_compact (PlenaryReportText *self, gboolean is_compact);

G_END_DECLS
