/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-fact-value.h"

struct _PlenaryFactValue
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryFactValue, plenary_fact_value, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_FACT_VALUE_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_FACT_VALUE_FACT_ID]
  = { "fact-id", PLENARY_COLUMN_REFERENCE, .target = "fact", .is_required = TRUE },
  [PLENARY_FACT_VALUE_VALUE] = { "value", PLENARY_COLUMN_TEXT },
  [PLENARY_FACT_VALUE_AS_OF] = { "as-of", PLENARY_COLUMN_DATE },
  [PLENARY_FACT_VALUE_SOURCE] = { "source", PLENARY_COLUMN_TEXT },
};

static void
plenary_fact_value_class_init (PlenaryFactValueClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "fact_value",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_FACT_VALUE_FACT_ID,
    .order = PLENARY_FACT_VALUE_AS_OF,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_fact_value_init (PlenaryFactValue *self)
{
}
