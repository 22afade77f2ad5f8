/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-holder.h"

struct _PlenaryHolder
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryHolder, plenary_holder, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_HOLDER_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_HOLDER_FINDING_ID]
  = { "finding-id", PLENARY_COLUMN_REFERENCE, .target = "finding", .is_required = TRUE },
  [PLENARY_HOLDER_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_HOLDER_BODY_ID] = { "body-id", PLENARY_COLUMN_REFERENCE, .target = "body" },
  [PLENARY_HOLDER_TEXT] = { "text", PLENARY_COLUMN_TEXT },
  [PLENARY_HOLDER_RELATION] = { "relation", PLENARY_COLUMN_TEXT },
};

static void
plenary_holder_class_init (PlenaryHolderClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "holder",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_HOLDER_FINDING_ID,
    .order = PLENARY_HOLDER_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_holder_init (PlenaryHolder *self)
{
}
