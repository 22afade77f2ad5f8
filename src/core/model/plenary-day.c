/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-day.h"

struct _PlenaryDay
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryDay, plenary_day, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_DAY_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_DAY_DATE] = { "date", PLENARY_COLUMN_DATE, .is_required = TRUE },
  [PLENARY_DAY_TITLE] = { "title", PLENARY_COLUMN_TEXT },
};

static void
plenary_day_class_init (PlenaryDayClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "day",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .order = PLENARY_DAY_DATE,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_day_init (PlenaryDay *self)
{
}
