/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A guiding question.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_QUESTION (plenary_question_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryQuestion, plenary_question, PLENARY, QUESTION, PlenaryRecord)

/**
 * PlenaryQuestionColumn:
 * @PLENARY_QUESTION_ID: its id
 * @PLENARY_QUESTION_SESSION_ID: for which
 * @PLENARY_QUESTION_RANK: order among its siblings
 * @PLENARY_QUESTION_TEXT: the question
 *
 * Columns of the table "question", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_QUESTION_ID,
  PLENARY_QUESTION_SESSION_ID,
  PLENARY_QUESTION_RANK,
  PLENARY_QUESTION_TEXT,
} PlenaryQuestionColumn;

G_END_DECLS
