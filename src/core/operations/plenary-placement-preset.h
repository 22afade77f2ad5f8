/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Known ways to share a framework out, and the roundtables it takes.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

GPtrArray *
plenary_placement_add_roundtables (PlenaryEdit *edit, PlenaryModel *model, guint n_roundtables);
char *plenary_placement_apply_preset (PlenaryEdit *edit,
                                      PlenaryModel *model,
                                      PlenaryRecord *allocation,
                                      PlenaryModel *source,
                                      PlenaryRecord *preset);

G_END_DECLS
