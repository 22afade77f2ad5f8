/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-allocation.h"

struct _PlenaryAllocation
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryAllocation, plenary_allocation, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_ALLOCATION_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_ALLOCATION_FRAMEWORK_ID]
  = { "framework-id", PLENARY_COLUMN_REFERENCE, .target = "framework", .is_required = TRUE },
  [PLENARY_ALLOCATION_TITLE] = { "title", PLENARY_COLUMN_TEXT },
  [PLENARY_ALLOCATION_FORUM] = { "forum", PLENARY_COLUMN_TEXT },
};

static void
plenary_allocation_class_init (PlenaryAllocationClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "allocation",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .order = PLENARY_ALLOCATION_TITLE,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_allocation_init (PlenaryAllocation *self)
{
}
