/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-intervention-objective.h"

struct _PlenaryInterventionObjective
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryInterventionObjective,
                     plenary_intervention_objective,
                     PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_INTERVENTION_OBJECTIVE_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_INTERVENTION_OBJECTIVE_INTERVENTION_ID]
  = { "intervention-id", PLENARY_COLUMN_REFERENCE, .target = "intervention", .is_required = TRUE },
  [PLENARY_INTERVENTION_OBJECTIVE_OBJECTIVE_ID]
  = { "objective-id", PLENARY_COLUMN_REFERENCE, .target = "objective", .is_required = TRUE },
};

static void
plenary_intervention_objective_class_init (PlenaryInterventionObjectiveClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "intervention_objective",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_INTERVENTION_OBJECTIVE_INTERVENTION_ID,
    .joins = { PLENARY_INTERVENTION_OBJECTIVE_INTERVENTION_ID,
               PLENARY_INTERVENTION_OBJECTIVE_OBJECTIVE_ID },
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_intervention_objective_init (PlenaryInterventionObjective *self)
{
}
