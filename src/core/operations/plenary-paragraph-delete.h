/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What goes when a person deletes a selection that runs over several paragraphs, and which of them
 * stays to hold the rest.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

PlenaryRecord *plenary_paragraphs_delete_range (PlenaryEdit *edit,
                                                PlenaryModel *model,
                                                GPtrArray *paragraphs,
                                                gsize start,
                                                gsize end);

G_END_DECLS
