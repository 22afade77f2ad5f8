/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-body-distinction.h"

struct _PlenaryBodyDistinction
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryBodyDistinction, plenary_body_distinction, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_BODY_DISTINCTION_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_BODY_DISTINCTION_BODY_ID]
  = { "body-id", PLENARY_COLUMN_REFERENCE, .target = "body", .is_required = TRUE },
  [PLENARY_BODY_DISTINCTION_OTHER_ID]
  = { "other-id", PLENARY_COLUMN_REFERENCE, .target = "body", .is_required = TRUE },
};

static void
plenary_body_distinction_class_init (PlenaryBodyDistinctionClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "body_distinction",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_BODY_DISTINCTION_BODY_ID,
    .joins = { PLENARY_BODY_DISTINCTION_BODY_ID, PLENARY_BODY_DISTINCTION_OTHER_ID },
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_body_distinction_init (PlenaryBodyDistinction *self)
{
}
