/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An objective that an intervention spoke to.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_INTERVENTION_OBJECTIVE (plenary_intervention_objective_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryInterventionObjective,
                      plenary_intervention_objective,
                      PLENARY,
                      INTERVENTION_OBJECTIVE,
                      PlenaryRecord)

/**
 * PlenaryInterventionObjectiveColumn:
 * @PLENARY_INTERVENTION_OBJECTIVE_ID: its id
 * @PLENARY_INTERVENTION_OBJECTIVE_INTERVENTION_ID: which
 * @PLENARY_INTERVENTION_OBJECTIVE_OBJECTIVE_ID: what
 *
 * Columns of the table "intervention_objective", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_INTERVENTION_OBJECTIVE_ID,
  PLENARY_INTERVENTION_OBJECTIVE_INTERVENTION_ID,
  PLENARY_INTERVENTION_OBJECTIVE_OBJECTIVE_ID,
} PlenaryInterventionObjectiveColumn;

G_END_DECLS
