/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is wrong with a project: a list of #PlenaryIssue, the worst first and then by place. It is
 * checked again in a thread after each change. Whoever shows something of it shares the one list of
 * the project.
 */
#pragma once

#include "check/plenary-issue.h"
#include "store/plenary-project.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_ISSUE_LIST (plenary_issue_list_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryIssueList, plenary_issue_list, PLENARY, ISSUE_LIST, GObject)

PlenaryIssueList *plenary_issue_list_ref_for_project (PlenaryProject *project);

gboolean plenary_issue_list_is_ready (PlenaryIssueList *self);
guint plenary_issue_list_count (PlenaryIssueList *self, PlenarySeverity severity);

G_END_DECLS
