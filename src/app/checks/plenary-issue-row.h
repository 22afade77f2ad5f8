/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A row of the checks: what is wrong, how bad it is, where, and a button that leads there.
 */
#pragma once

#include "check/plenary-issue.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_ISSUE_ROW (plenary_issue_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryIssueRow, plenary_issue_row, PLENARY, ISSUE_ROW, GtkWidget)

PlenaryIssueRow *plenary_issue_row_new (void);
void plenary_issue_row_show (PlenaryIssueRow *self, PlenaryIssue *issue);
const char *plenary_issue_row_get_summary (PlenaryIssueRow *self);

const char *plenary_severity_get_name (PlenarySeverity severity);

G_END_DECLS
