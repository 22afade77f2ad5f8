/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-focus.h"

struct _PlenaryFocus
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryFocus, plenary_focus, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_FOCUS_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_FOCUS_SESSION_ID]
  = { "session-id", PLENARY_COLUMN_REFERENCE, .target = "session", .is_required = TRUE },
  [PLENARY_FOCUS_OBJECTIVE_ID]
  = { "objective-id", PLENARY_COLUMN_REFERENCE, .target = "objective", .is_required = TRUE },
};

static void
plenary_focus_class_init (PlenaryFocusClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "focus",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_FOCUS_SESSION_ID,
    .joins = { PLENARY_FOCUS_SESSION_ID, PLENARY_FOCUS_OBJECTIVE_ID },
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_focus_init (PlenaryFocus *self)
{
}
