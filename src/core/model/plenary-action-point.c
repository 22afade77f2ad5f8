/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-action-point.h"

struct _PlenaryActionPoint
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryActionPoint, plenary_action_point, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_ACTION_POINT_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_ACTION_POINT_OBJECTIVE_ID]
  = { "objective-id", PLENARY_COLUMN_REFERENCE, .target = "objective", .is_required = TRUE },
  [PLENARY_ACTION_POINT_LETTER] = { "letter", PLENARY_COLUMN_TEXT },
  [PLENARY_ACTION_POINT_TEXT] = { "text", PLENARY_COLUMN_TEXT },
};

static void
plenary_action_point_class_init (PlenaryActionPointClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "action_point",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_ACTION_POINT_OBJECTIVE_ID,
    .order = PLENARY_ACTION_POINT_LETTER,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_action_point_init (PlenaryActionPoint *self)
{
}
