/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What an editor shows of a document beside the words that people write: derived headings, the
 * words that paragraphs open with, derived blocks, and what references show. It is what the
 * document will say, but as the record has it: who said what is shown in full, and the policy of
 * the document is applied when it is composed. A draft is of the moment until it is told to follow
 * its model; while nothing has changed except paragraphs it stays good, and only counts again what
 * references show of them.
 */
#pragma once

#include "compose/plenary-numbering.h"

G_BEGIN_DECLS

typedef struct _PlenaryDraft PlenaryDraft;

PlenaryDraft *plenary_draft_new (PlenaryModel *model, PlenaryRecord *document);
void plenary_draft_free (PlenaryDraft *self);
gboolean plenary_draft_follow (PlenaryDraft *self);

PlenaryText *plenary_draft_make_heading (PlenaryDraft *self, PlenaryRecord *section);
PlenaryText *
plenary_draft_make_lead_in (PlenaryDraft *self, PlenaryRecord *section, PlenaryRecord *paragraph);
gboolean plenary_draft_names_objective (PlenaryRecord *section, PlenaryRecord *paragraph);
PlenaryText *
plenary_draft_make_block (PlenaryDraft *self, PlenaryRecord *section, PlenaryRecord *paragraph);
char *
plenary_draft_dup_reference (PlenaryDraft *self, const char *target, PlenaryReferenceForm form);
char *plenary_draft_dup_speaker (PlenaryDraft *self, PlenaryRecord *intervention);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryDraft, plenary_draft_free)

G_END_DECLS
