/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A row of a paragraph that is a table.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_TABLE_ROW (plenary_table_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryTableRow, plenary_table_row, PLENARY, TABLE_ROW, PlenaryRecord)

/**
 * PlenaryTableRowColumn:
 * @PLENARY_TABLE_ROW_ID: its id
 * @PLENARY_TABLE_ROW_PARAGRAPH_ID: of which
 * @PLENARY_TABLE_ROW_RANK: order among its siblings
 * @PLENARY_TABLE_ROW_HEADER: whether it is repeated on each page
 *
 * Columns of the table "table_row", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_TABLE_ROW_ID,
  PLENARY_TABLE_ROW_PARAGRAPH_ID,
  PLENARY_TABLE_ROW_RANK,
  PLENARY_TABLE_ROW_HEADER,
} PlenaryTableRowColumn;

G_END_DECLS
