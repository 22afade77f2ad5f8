/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-table-cell.h"

struct _PlenaryTableCell
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryTableCell, plenary_table_cell, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_TABLE_CELL_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_TABLE_CELL_ROW_ID]
  = { "row-id", PLENARY_COLUMN_REFERENCE, .target = "table_row", .is_required = TRUE },
  [PLENARY_TABLE_CELL_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_TABLE_CELL_TEXT] = { "text", PLENARY_COLUMN_MARKUP },
};

static void
plenary_table_cell_class_init (PlenaryTableCellClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "table_cell",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_TABLE_CELL_ROW_ID,
    .order = PLENARY_TABLE_CELL_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_table_cell_init (PlenaryTableCell *self)
{
}
