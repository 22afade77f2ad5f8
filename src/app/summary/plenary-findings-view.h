/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The findings of a session by their kinds, in columns as the table of a report has them: edited,
 * gathered from what was marked, moved from column to column.
 */
#pragma once

#include "widgets/plenary-project-widget.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_FINDINGS_VIEW (plenary_findings_view_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryFindingsView,
                      plenary_findings_view,
                      PLENARY,
                      FINDINGS_VIEW,
                      PlenaryProjectWidget)

GtkWidget *plenary_findings_view_new (void);
void plenary_findings_view_set_session (PlenaryFindingsView *self, PlenaryRecord *session);
gboolean plenary_findings_view_show_finding (PlenaryFindingsView *self, PlenaryRecord *finding);

G_END_DECLS
