/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a paragraph carries beside its words: marks, objectives, and the intervention it reports.
 * A paragraph that was made in the same edit may be tagged in it too.
 */
#pragma once

#include "model/plenary-mark.h"
#include "model/plenary-model.h"
#include "operations/plenary-party-choice.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

gboolean
plenary_paragraph_has_mark (PlenaryModel *model, const char *paragraph_id, PlenaryMarkKind kind);
guint plenary_paragraph_get_marks (PlenaryModel *model, PlenaryRecord *paragraph);
void plenary_paragraph_set_mark (PlenaryEdit *edit,
                                 PlenaryModel *model,
                                 const char *paragraph_id,
                                 PlenaryMarkKind kind,
                                 gboolean is_marked);
gboolean plenary_paragraph_has_objective (PlenaryModel *model,
                                          const char *paragraph_id,
                                          const char *objective_id);
GPtrArray *plenary_paragraph_list_objectives (PlenaryModel *model, PlenaryRecord *paragraph);
void plenary_paragraph_set_objective (PlenaryEdit *edit,
                                      PlenaryModel *model,
                                      const char *paragraph_id,
                                      const char *intervention_id,
                                      const char *objective_id,
                                      gboolean is_tagged);
PlenaryRecord *plenary_paragraph_find_session (PlenaryModel *model, PlenaryRecord *paragraph);
PlenaryRecord *plenary_paragraph_get_intervention (PlenaryModel *model, PlenaryRecord *paragraph);
gboolean plenary_paragraph_set_speaker (PlenaryEdit *edit,
                                        PlenaryModel *model,
                                        PlenaryRecord *paragraph,
                                        PlenaryPartyChoice *speaker);
void plenary_paragraph_set_intervention (PlenaryEdit *edit,
                                         PlenaryRecord *paragraph,
                                         PlenaryRecord *intervention);

G_END_DECLS
