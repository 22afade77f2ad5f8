/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * New paragraphs, and those that go on with another: of the same kind, by the same speaker, with
 * the same marks and objectives.
 */
#pragma once

#include "model/plenary-model.h"
#include "model/plenary-paragraph.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

PlenaryRow *plenary_paragraph_row_new (PlenaryParagraphKind kind, const PlenaryText *text);
PlenaryRow *plenary_paragraph_row_like (PlenaryRecord *paragraph, const PlenaryText *text);
void plenary_paragraph_copy_tags (PlenaryEdit *edit,
                                  PlenaryModel *model,
                                  const char *from_id,
                                  const char *to_id);
void plenary_paragraphs_insert (PlenaryEdit *edit,
                                PlenaryModel *model,
                                const char *section_id,
                                PlenaryRecord *after,
                                GPtrArray *rows);
char *plenary_paragraph_insert (PlenaryEdit *edit,
                                PlenaryModel *model,
                                const char *section_id,
                                PlenaryRecord *after,
                                PlenaryParagraphKind kind,
                                const PlenaryText *text);

G_END_DECLS
