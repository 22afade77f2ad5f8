/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The history of a project, newest first, by day: what was done, by whom and when, versions that
 * have a name, and the way back to each. It stands in a dialog as well as beside a page; the
 * window around it has the action “project.undo”.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_HISTORY_VIEW (plenary_history_view_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryHistoryView, plenary_history_view, PLENARY, HISTORY_VIEW, AdwBin)

PlenaryHistoryView *plenary_history_view_new (PlenaryProject *project);
GListModel *plenary_history_view_get_entries (PlenaryHistoryView *self);

G_END_DECLS
