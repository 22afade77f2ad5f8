/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Tags of paragraphs from their words: a report that came as text says "objective 5" and "GCM
 * objectives 8, 9 and 13", and is tagged with what it says.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

guint plenary_objective_tags_add (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *framework);

G_END_DECLS
