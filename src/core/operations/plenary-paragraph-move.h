/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Paragraphs moved to another place of the report. Those that report one taking of the floor go
 * together, and so do the items under a paragraph.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

GPtrArray *plenary_sections_list (PlenaryModel *model, const char *document_id);
GPtrArray *plenary_paragraph_list_group (PlenaryModel *model, PlenaryRecord *paragraph);
void plenary_paragraphs_move (PlenaryEdit *edit,
                              PlenaryModel *model,
                              GPtrArray *paragraphs,
                              const char *section_id,
                              PlenaryRecord *after);
gboolean plenary_paragraph_step (PlenaryEdit *edit,
                                 PlenaryModel *model,
                                 PlenaryRecord *paragraph,
                                 gboolean is_down);

G_END_DECLS
