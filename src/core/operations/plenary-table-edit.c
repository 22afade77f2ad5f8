/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-table-edit.h"

#include "base/plenary-rank.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-table-cell.h"
#include "model/plenary-table-row.h"
#include "operations/plenary-paragraph-insert.h"

static PlenaryRecordList *
list_rows (PlenaryModel *model, PlenaryRecord *paragraph)
{
  return plenary_model_list_by (model, PLENARY_TYPE_TABLE_ROW, PLENARY_TABLE_ROW_PARAGRAPH_ID,
                                plenary_record_get_id (paragraph));
}

static PlenaryRecordList *
list_cells (PlenaryModel *model, PlenaryRecord *row)
{
  return plenary_model_list_by (model, PLENARY_TYPE_TABLE_CELL, PLENARY_TABLE_CELL_ROW_ID,
                                plenary_record_get_id (row));
}

static void
insert_cell (PlenaryEdit *edit, const char *row_id, const char *rank)
{
  g_autoptr (PlenaryRow) cell = plenary_row_new (PLENARY_TYPE_TABLE_CELL);

  plenary_row_set_text (cell, PLENARY_TABLE_CELL_ROW_ID, row_id);
  plenary_row_set_text (cell, PLENARY_TABLE_CELL_RANK, rank);
  plenary_edit_insert (edit, cell);
}

static char *
insert_row (PlenaryEdit *edit,
            const char *paragraph_id,
            const char *rank,
            gboolean is_header,
            guint n_columns)
{
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_TABLE_ROW);
  g_auto (GStrv) ranks = plenary_rank_spread (NULL, NULL, n_columns);

  plenary_row_set_text (row, PLENARY_TABLE_ROW_PARAGRAPH_ID, paragraph_id);
  plenary_row_set_text (row, PLENARY_TABLE_ROW_RANK, rank);
  plenary_row_set_boolean (row, PLENARY_TABLE_ROW_HEADER, is_header);
  plenary_edit_insert (edit, row);
  for (guint i = 0; i < n_columns; i++)
    insert_cell (edit, plenary_row_get_id (row), ranks[i]);

  return g_strdup (plenary_row_get_id (row));
}

/**
 * plenary_table_insert:
 * @edit: an edit
 * @model: the model of its project
 * @section_id: a section
 * @after: (nullable): a paragraph of that section; %NULL for its start
 * @n_rows: how many rows; the first is the head of the table
 * @n_columns: how many columns
 *
 * Puts an empty table into a section.
 *
 * Returns: (transfer full): id of its paragraph
 */
char *
plenary_table_insert (PlenaryEdit *edit,
                      PlenaryModel *model,
                      const char *section_id,
                      PlenaryRecord *after,
                      guint n_rows,
                      guint n_columns)
{
  g_return_val_if_fail (n_rows > 0 && n_columns > 0, NULL);

  g_autoptr (PlenaryText) caption = plenary_text_new ("");
  g_auto (GStrv) ranks = plenary_rank_spread (NULL, NULL, n_rows);
  char *id = plenary_paragraph_insert (edit, model, section_id, after, PLENARY_PARAGRAPH_KIND_TABLE,
                                       caption);

  for (guint i = 0; i < n_rows; i++)
    g_free (insert_row (edit, id, ranks[i], i == 0, n_columns));

  return id;
}

/**
 * plenary_table_count_columns:
 * @model: a model
 * @paragraph: a paragraph of the kind "table"
 *
 * Returns: how many cells its longest row has
 */
guint
plenary_table_count_columns (PlenaryModel *model, PlenaryRecord *paragraph)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), 0);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), 0);

  PlenaryRecordList *rows = list_rows (model, paragraph);
  guint n_columns = 0;

  for (guint i = 0; i < plenary_record_list_get_length (rows); i++)
    n_columns = MAX (n_columns, plenary_record_list_get_length (
                                    list_cells (model, plenary_record_list_get (rows, i))));

  return n_columns;
}

/**
 * plenary_table_add_row:
 * @edit: an edit
 * @model: the model of its project
 * @paragraph: a paragraph of the kind "table"
 *
 * Adds a row at the end, of as many cells as the table has columns.
 *
 * Returns: (transfer full): its id
 */
char *
plenary_table_add_row (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *paragraph)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), NULL);

  PlenaryRecordList *rows = list_rows (model, paragraph);
  guint n_rows = plenary_record_list_get_length (rows);
  g_autofree char *rank = plenary_record_list_dup_rank_at (rows, n_rows);

  return insert_row (edit, plenary_record_get_id (paragraph), rank, n_rows == 0,
                     MAX (plenary_table_count_columns (model, paragraph), 1));
}

/**
 * plenary_table_add_column:
 * @edit: an edit
 * @model: the model of its project
 * @paragraph: a paragraph of the kind "table"
 *
 * Adds an empty cell at the end of each row.
 */
void
plenary_table_add_column (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *paragraph)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_PARAGRAPH (paragraph));

  PlenaryRecordList *rows = list_rows (model, paragraph);

  for (guint i = 0; i < plenary_record_list_get_length (rows); i++)
    {
      PlenaryRecord *row = plenary_record_list_get (rows, i);
      PlenaryRecordList *cells = list_cells (model, row);
      g_autofree char *rank
          = plenary_record_list_dup_rank_at (cells, plenary_record_list_get_length (cells));

      insert_cell (edit, plenary_record_get_id (row), rank);
    }
}

/**
 * plenary_table_delete_column:
 * @edit: an edit
 * @model: the model of its project
 * @paragraph: a paragraph of the kind "table"
 * @column: which, from 0
 *
 * Deletes a cell of each row that has so many.
 */
void
plenary_table_delete_column (PlenaryEdit *edit,
                             PlenaryModel *model,
                             PlenaryRecord *paragraph,
                             guint column)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_PARAGRAPH (paragraph));

  PlenaryRecordList *rows = list_rows (model, paragraph);

  for (guint i = 0; i < plenary_record_list_get_length (rows); i++)
    {
      PlenaryRecordList *cells = list_cells (model, plenary_record_list_get (rows, i));

      if (column < plenary_record_list_get_length (cells))
        plenary_edit_delete (edit, PLENARY_TYPE_TABLE_CELL,
                             plenary_record_get_id (plenary_record_list_get (cells, column)));
    }
}
