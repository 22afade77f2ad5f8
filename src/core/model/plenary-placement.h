/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An objective in its session. Its id joins those of allocation and objective: an objective has
 * one place.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_PLACEMENT (plenary_placement_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPlacement, plenary_placement, PLENARY, PLACEMENT, PlenaryRecord)

/**
 * PlenaryPlacementColumn:
 * @PLENARY_PLACEMENT_ID: its id
 * @PLENARY_PLACEMENT_ALLOCATION_ID: of which
 * @PLENARY_PLACEMENT_OBJECTIVE_ID: what
 * @PLENARY_PLACEMENT_SESSION_ID: where
 *
 * Columns of the table "placement", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_PLACEMENT_ID,
  PLENARY_PLACEMENT_ALLOCATION_ID,
  PLENARY_PLACEMENT_OBJECTIVE_ID,
  PLENARY_PLACEMENT_SESSION_ID,
} PlenaryPlacementColumn;

G_END_DECLS
