/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-objective.h"

struct _PlenaryObjective
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryObjective, plenary_objective, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_OBJECTIVE_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_OBJECTIVE_FRAMEWORK_ID]
  = { "framework-id", PLENARY_COLUMN_REFERENCE, .target = "framework", .is_required = TRUE },
  [PLENARY_OBJECTIVE_NUMBER]
  = { "number", PLENARY_COLUMN_INTEGER, .is_required = TRUE, .minimum = 1, .maximum = 9999 },
  [PLENARY_OBJECTIVE_TITLE] = { "title", PLENARY_COLUMN_TEXT },
  [PLENARY_OBJECTIVE_GERUND] = { "gerund", PLENARY_COLUMN_TEXT },
  [PLENARY_OBJECTIVE_SHORT_TITLE] = { "short-title", PLENARY_COLUMN_TEXT },
  [PLENARY_OBJECTIVE_PARAGRAPH] = { "paragraph", PLENARY_COLUMN_TEXT },
  [PLENARY_OBJECTIVE_LABEL] = { "label", PLENARY_COLUMN_TEXT },
  [PLENARY_OBJECTIVE_ANNOUNCED] = { "announced", PLENARY_COLUMN_BOOLEAN },
};

static void
plenary_objective_class_init (PlenaryObjectiveClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "objective",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_OBJECTIVE_FRAMEWORK_ID,
    .order = PLENARY_OBJECTIVE_NUMBER,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_objective_init (PlenaryObjective *self)
{
}
