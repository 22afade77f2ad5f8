/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A recent project in a list: activating it opens the project, its button takes it off the list.
 */
#pragma once

#include "welcome/plenary-recent-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_RECENT_ROW (plenary_recent_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRecentRow, plenary_recent_row, PLENARY, RECENT_ROW, AdwActionRow)

PlenaryRecentRow *plenary_recent_row_new (PlenaryRecentProject *project);
char *plenary_recent_row_dup_when (GDateTime *when, GDateTime *now);

G_END_DECLS
