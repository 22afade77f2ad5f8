/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-question.h"

struct _PlenaryQuestion
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryQuestion, plenary_question, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_QUESTION_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_QUESTION_SESSION_ID]
  = { "session-id", PLENARY_COLUMN_REFERENCE, .target = "session", .is_required = TRUE },
  [PLENARY_QUESTION_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_QUESTION_TEXT] = { "text", PLENARY_COLUMN_MARKUP },
};

static void
plenary_question_class_init (PlenaryQuestionClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "question",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_QUESTION_SESSION_ID,
    .order = PLENARY_QUESTION_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_question_init (PlenaryQuestion *self)
{
}
