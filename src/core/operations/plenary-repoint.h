/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Whatever refers to one record is made to refer to another. It follows the tables of the model,
 * so that a table that is added later is not forgotten.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

void
plenary_repoint (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *from, PlenaryRecord *to);

G_END_DECLS
