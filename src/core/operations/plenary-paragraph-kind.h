/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a paragraph is, and how deep an item stands in its list.
 */
#pragma once

#include "model/plenary-model.h"
#include "model/plenary-paragraph.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

gboolean plenary_paragraph_is_derived (PlenaryParagraphKind kind);
void plenary_paragraph_set_kind (PlenaryEdit *edit,
                                 PlenaryRecord *paragraph,
                                 PlenaryParagraphKind kind,
                                 PlenaryMarker marker);
gboolean plenary_paragraph_shift (PlenaryEdit *edit,
                                  PlenaryModel *model,
                                  PlenaryRecord *paragraph,
                                  int levels);

G_END_DECLS
