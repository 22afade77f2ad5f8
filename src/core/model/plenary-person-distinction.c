/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-person-distinction.h"

struct _PlenaryPersonDistinction
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryPersonDistinction, plenary_person_distinction, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_PERSON_DISTINCTION_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_PERSON_DISTINCTION_PERSON_ID]
  = { "person-id", PLENARY_COLUMN_REFERENCE, .target = "person", .is_required = TRUE },
  [PLENARY_PERSON_DISTINCTION_OTHER_ID]
  = { "other-id", PLENARY_COLUMN_REFERENCE, .target = "person", .is_required = TRUE },
};

static void
plenary_person_distinction_class_init (PlenaryPersonDistinctionClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "person_distinction",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_PERSON_DISTINCTION_PERSON_ID,
    .joins = { PLENARY_PERSON_DISTINCTION_PERSON_ID, PLENARY_PERSON_DISTINCTION_OTHER_ID },
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_person_distinction_init (PlenaryPersonDistinction *self)
{
}
