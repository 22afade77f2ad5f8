/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-placement.h"

struct _PlenaryPlacement
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryPlacement, plenary_placement, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_PLACEMENT_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_PLACEMENT_ALLOCATION_ID]
  = { "allocation-id", PLENARY_COLUMN_REFERENCE, .target = "allocation", .is_required = TRUE },
  [PLENARY_PLACEMENT_OBJECTIVE_ID]
  = { "objective-id", PLENARY_COLUMN_REFERENCE, .target = "objective", .is_required = TRUE },
  [PLENARY_PLACEMENT_SESSION_ID]
  = { "session-id", PLENARY_COLUMN_REFERENCE, .target = "session", .is_required = TRUE },
};

static void
plenary_placement_class_init (PlenaryPlacementClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "placement",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_PLACEMENT_ALLOCATION_ID,
    .joins = { PLENARY_PLACEMENT_ALLOCATION_ID, PLENARY_PLACEMENT_OBJECTIVE_ID },
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_placement_init (PlenaryPlacement *self)
{
}
