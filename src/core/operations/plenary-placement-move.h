/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Objectives in their roundtables. An allocation is a partition: an objective is in one of its
 * sessions, or in the tray. The database keeps it so; what is refused is said in words here.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

void plenary_placement_add (PlenaryEdit *edit,
                            PlenaryModel *model,
                            PlenaryRecord *allocation,
                            PlenaryRecord *objective,
                            PlenaryRecord *session);
void plenary_placement_move (PlenaryEdit *edit,
                             PlenaryModel *model,
                             PlenaryRecord *allocation,
                             PlenaryRecord *objective,
                             PlenaryRecord *session);

G_END_DECLS
