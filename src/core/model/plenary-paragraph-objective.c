/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-paragraph-objective.h"

struct _PlenaryParagraphObjective
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryParagraphObjective, plenary_paragraph_objective, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_PARAGRAPH_OBJECTIVE_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID]
  = { "paragraph-id", PLENARY_COLUMN_REFERENCE, .target = "paragraph", .is_required = TRUE },
  [PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID]
  = { "objective-id", PLENARY_COLUMN_REFERENCE, .target = "objective", .is_required = TRUE },
};

static void
plenary_paragraph_objective_class_init (PlenaryParagraphObjectiveClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "paragraph_objective",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID,
    .joins = { PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID, PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID },
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_paragraph_objective_init (PlenaryParagraphObjective *self)
{
}
