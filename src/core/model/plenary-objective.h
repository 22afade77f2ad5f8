/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An item of a framework.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_OBJECTIVE (plenary_objective_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryObjective, plenary_objective, PLENARY, OBJECTIVE, PlenaryRecord)

/**
 * PlenaryObjectiveColumn:
 * @PLENARY_OBJECTIVE_ID: its id
 * @PLENARY_OBJECTIVE_FRAMEWORK_ID: of which
 * @PLENARY_OBJECTIVE_NUMBER: its number
 * @PLENARY_OBJECTIVE_TITLE: official title, in the imperative
 * @PLENARY_OBJECTIVE_GERUND: title in the gerund
 * @PLENARY_OBJECTIVE_SHORT_TITLE: for narrow places
 * @PLENARY_OBJECTIVE_PARAGRAPH: place in the resolution
 * @PLENARY_OBJECTIVE_LABEL: what stands for its number, as in "10.7"
 * @PLENARY_OBJECTIVE_ANNOUNCED: whether the event is announced to deal with it
 *
 * Columns of the table "objective", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_OBJECTIVE_ID,
  PLENARY_OBJECTIVE_FRAMEWORK_ID,
  PLENARY_OBJECTIVE_NUMBER,
  PLENARY_OBJECTIVE_TITLE,
  PLENARY_OBJECTIVE_GERUND,
  PLENARY_OBJECTIVE_SHORT_TITLE,
  PLENARY_OBJECTIVE_PARAGRAPH,
  PLENARY_OBJECTIVE_LABEL,
  PLENARY_OBJECTIVE_ANNOUNCED,
} PlenaryObjectiveColumn;

G_END_DECLS
