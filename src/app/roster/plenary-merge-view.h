/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Two records of the roster side by side: of each value in which they differ one is chosen by
 * clicking it, and below stands how the result will be printed.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_MERGE_VIEW (plenary_merge_view_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryMergeView, plenary_merge_view, PLENARY, MERGE_VIEW, AdwBin)

void plenary_merge_view_show (PlenaryMergeView *self,
                              PlenaryProject *project,
                              PlenaryRecord *kept,
                              PlenaryRecord *other,
                              const char *reason);
gboolean plenary_merge_view_merge (PlenaryMergeView *self, GError **error);
gboolean plenary_merge_view_tell_apart (PlenaryMergeView *self, GError **error);

G_END_DECLS
