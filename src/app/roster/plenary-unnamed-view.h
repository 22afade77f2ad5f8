/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The list of those who have a part in the event and no name yet, to be completed one after the
 * other.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_UNNAMED_VIEW (plenary_unnamed_view_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryUnnamedView, plenary_unnamed_view, PLENARY, UNNAMED_VIEW, AdwBin)

void plenary_unnamed_view_set_project (PlenaryUnnamedView *self, PlenaryProject *project);
guint plenary_unnamed_view_refresh (PlenaryUnnamedView *self);

G_END_DECLS
