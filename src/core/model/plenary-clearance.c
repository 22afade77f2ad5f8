/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-clearance.h"

struct _PlenaryClearance
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryClearance, plenary_clearance, PLENARY_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (PlenaryClearanceState,
                    plenary_clearance_state,
                    G_DEFINE_ENUM_VALUE (PLENARY_CLEARANCE_STATE_TO_SEND, "to-send"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CLEARANCE_STATE_SENT, "sent"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CLEARANCE_STATE_CLEARED, "cleared"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CLEARANCE_STATE_CHANGED, "changed"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CLEARANCE_STATE_REFUSED, "refused"))

static const PlenaryColumn columns[] = {
  [PLENARY_CLEARANCE_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_CLEARANCE_PARAGRAPH_ID]
  = { "paragraph-id", PLENARY_COLUMN_REFERENCE, .target = "paragraph", .is_required = TRUE },
  [PLENARY_CLEARANCE_BODY_ID]
  = { "body-id", PLENARY_COLUMN_REFERENCE, .target = "body", .is_required = TRUE },
  [PLENARY_CLEARANCE_STATE]
  = { "state", PLENARY_COLUMN_ENUM, .get_type = plenary_clearance_state_get_type },
  [PLENARY_CLEARANCE_SENT_ON] = { "sent-on", PLENARY_COLUMN_DATE },
  [PLENARY_CLEARANCE_DUE_ON] = { "due-on", PLENARY_COLUMN_DATE },
  [PLENARY_CLEARANCE_ANSWERED_ON] = { "answered-on", PLENARY_COLUMN_DATE },
  [PLENARY_CLEARANCE_ANSWER] = { "answer", PLENARY_COLUMN_MARKUP },
};

static void
plenary_clearance_class_init (PlenaryClearanceClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "clearance",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_CLEARANCE_PARAGRAPH_ID,
    .order = PLENARY_CLEARANCE_DUE_ON,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_clearance_init (PlenaryClearance *self)
{
}
