/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A paragraph that becomes the heading of a section of its own.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

char *
plenary_paragraph_make_heading (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *paragraph);

G_END_DECLS
