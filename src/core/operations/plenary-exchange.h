/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A question and its answer, each an intervention of its own; in a report one item of a list, the
 * answer in italics after the question.
 */
#pragma once

#include "model/plenary-intervention.h"
#include "model/plenary-model.h"
#include "operations/plenary-party-choice.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

/**
 * PlenaryExchange:
 * @section_id: section of the report it goes to
 * @session: the session it is part of
 * @asker: (nullable): who asks; %NULL for somebody who is not named
 * @question: what is asked
 * @respondent: (nullable): who answers; %NULL for nobody yet
 * @answer: what is answered
 *
 * A question and its answer. Borrows all it points to.
 */
typedef struct
{
  const char *section_id;
  PlenaryRecord *session;
  PlenaryPartyChoice *asker;
  const PlenaryText *question;
  PlenaryPartyChoice *respondent;
  const PlenaryText *answer;
} PlenaryExchange;

char *
plenary_exchange_add (PlenaryEdit *edit, PlenaryModel *model, const PlenaryExchange *exchange);
void plenary_exchange_set_kind (PlenaryEdit *edit,
                                PlenaryModel *model,
                                PlenaryRecord *intervention,
                                PlenaryInterventionKind kind);

G_END_DECLS
