/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Paragraphs taken apart and put together. The first part keeps the identity, and with it what
 * others say about the paragraph; speaker and tags are on both.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

char *plenary_paragraph_split (PlenaryEdit *edit,
                               PlenaryModel *model,
                               PlenaryRecord *paragraph,
                               gsize offset);
PlenaryRecord *plenary_paragraph_get_previous (PlenaryModel *model, PlenaryRecord *paragraph);
gboolean plenary_paragraph_join (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *paragraph);
void plenary_paragraph_absorb (PlenaryEdit *edit,
                               PlenaryModel *model,
                               PlenaryRecord *paragraph,
                               PlenaryRecord *absorbed);

G_END_DECLS
