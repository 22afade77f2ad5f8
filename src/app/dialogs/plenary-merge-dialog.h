/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What was in dispute in a merge: each place with what both copies had and what was kept.
 */
#pragma once

#include "store/plenary-merge.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_MERGE_DIALOG (plenary_merge_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryMergeDialog, plenary_merge_dialog, PLENARY, MERGE_DIALOG, AdwDialog)

PlenaryMergeDialog *plenary_merge_dialog_new (PlenaryMerge *merge);

G_END_DECLS
