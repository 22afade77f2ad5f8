/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Does what a check proposes.
 */
#pragma once

#include "check/plenary-remedy.h"
#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

void plenary_remedy_apply (PlenaryEdit *edit, PlenaryModel *model, const PlenaryRemedy *remedy);

G_END_DECLS
