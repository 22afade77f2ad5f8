/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-fact.h"

struct _PlenaryFact
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryFact, plenary_fact, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_FACT_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_FACT_LABEL] = { "label", PLENARY_COLUMN_TEXT },
};

static void
plenary_fact_class_init (PlenaryFactClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "fact",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .order = PLENARY_FACT_LABEL,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_fact_init (PlenaryFact *self)
{
}
