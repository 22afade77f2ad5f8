/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A lettered point under an objective.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_ACTION_POINT (plenary_action_point_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryActionPoint,
                      plenary_action_point,
                      PLENARY,
                      ACTION_POINT,
                      PlenaryRecord)

/**
 * PlenaryActionPointColumn:
 * @PLENARY_ACTION_POINT_ID: its id
 * @PLENARY_ACTION_POINT_OBJECTIVE_ID: of which
 * @PLENARY_ACTION_POINT_LETTER: its letter
 * @PLENARY_ACTION_POINT_TEXT: its words
 *
 * Columns of the table "action_point", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_ACTION_POINT_ID,
  PLENARY_ACTION_POINT_OBJECTIVE_ID,
  PLENARY_ACTION_POINT_LETTER,
  PLENARY_ACTION_POINT_TEXT,
} PlenaryActionPointColumn;

G_END_DECLS
