/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The outline of a report from the agenda as held: a section for each session in the order of the
 * timetable, with the blocks that sessions of its kind have.
 */
#pragma once

#include "model/plenary-document.h"
#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

guint plenary_outline_plan_add (PlenaryEdit *edit, PlenaryModel *model, PlenaryDocumentKind kind);
guint plenary_outline_plan_add_session (PlenaryEdit *edit,
                                        PlenaryModel *model,
                                        PlenaryDocumentKind kind,
                                        PlenaryRecord *session);
char *plenary_outline_plan_add_block (PlenaryEdit *edit,
                                      PlenaryModel *model,
                                      PlenaryRecord *section,
                                      int kind);

G_END_DECLS
