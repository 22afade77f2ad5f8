/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-table-row.h"

struct _PlenaryTableRow
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryTableRow, plenary_table_row, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_TABLE_ROW_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_TABLE_ROW_PARAGRAPH_ID]
  = { "paragraph-id", PLENARY_COLUMN_REFERENCE, .target = "paragraph", .is_required = TRUE },
  [PLENARY_TABLE_ROW_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_TABLE_ROW_HEADER] = { "header", PLENARY_COLUMN_BOOLEAN },
};

static void
plenary_table_row_class_init (PlenaryTableRowClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "table_row",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_TABLE_ROW_PARAGRAPH_ID,
    .order = PLENARY_TABLE_ROW_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_table_row_init (PlenaryTableRow *self)
{
}
