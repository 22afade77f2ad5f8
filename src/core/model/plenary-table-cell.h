/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A cell of a row.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_TABLE_CELL (plenary_table_cell_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryTableCell, plenary_table_cell, PLENARY, TABLE_CELL, PlenaryRecord)

/**
 * PlenaryTableCellColumn:
 * @PLENARY_TABLE_CELL_ID: its id
 * @PLENARY_TABLE_CELL_ROW_ID: of which
 * @PLENARY_TABLE_CELL_RANK: order among its siblings
 * @PLENARY_TABLE_CELL_TEXT: its words
 *
 * Columns of the table "table_cell", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_TABLE_CELL_ID,
  PLENARY_TABLE_CELL_ROW_ID,
  PLENARY_TABLE_CELL_RANK,
  PLENARY_TABLE_CELL_TEXT,
} PlenaryTableCellColumn;

G_END_DECLS
