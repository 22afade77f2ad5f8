/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Findings of a session: gathered from what was marked, added, put in order, given holders. The
 * tables of reports print from them.
 */
#pragma once

#include "model/plenary-finding.h"
#include "model/plenary-model.h"
#include "operations/plenary-party-choice.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

guint plenary_findings_gather (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *session);
char *plenary_finding_add (PlenaryEdit *edit,
                           PlenaryModel *model,
                           PlenaryRecord *session,
                           PlenaryFindingKind kind,
                           const PlenaryText *text);
char *plenary_finding_add_from_paragraph (PlenaryEdit *edit,
                                          PlenaryModel *model,
                                          PlenaryRecord *paragraph,
                                          PlenaryFindingKind kind);
GPtrArray *
plenary_findings_list_kind (PlenaryModel *model, PlenaryRecord *session, PlenaryFindingKind kind);
gboolean plenary_finding_step (PlenaryEdit *edit,
                               PlenaryModel *model,
                               PlenaryRecord *finding,
                               gboolean is_down);
void plenary_finding_move (PlenaryEdit *edit,
                           PlenaryModel *model,
                           PlenaryRecord *finding,
                           PlenaryFindingKind kind,
                           PlenaryRecord *before);
char *plenary_finding_add_holder (PlenaryEdit *edit,
                                  PlenaryModel *model,
                                  PlenaryRecord *finding,
                                  PlenaryPartyChoice *choice);

G_END_DECLS
