/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A table that was typed: its rows and cells, under the words of its paragraph as a caption. The
 * columns share the measure by how much they say, none getting less than a tenth.
 */
#include "config.h"

#include "compose/plenary-composition.h"
#include "compose/plenary-list-builder.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-table-cell.h"
#include "model/plenary-table-row.h"

/* The narrowest column, before all are scaled to the measure. */
#define MIN_PART 0.1

/* Characters in a cell between which more of them ask for more room. */
#define MIN_SIZE 5
#define MAX_SIZE 80

static void
append_row (PlenaryComposition *self, PlenaryNode *table, PlenaryRecord *row, GArray *sizes)
{
  PlenaryRecordList *cells = plenary_model_list_by (
      self->model, PLENARY_TYPE_TABLE_CELL, PLENARY_TABLE_CELL_ROW_ID, plenary_record_get_id (row));
  PlenaryNode *node = plenary_node_append_new (table, PLENARY_NODE_ROW, 0, NULL);

  node->header = plenary_record_get_boolean (row, PLENARY_TABLE_ROW_HEADER);
  for (guint i = 0; i < plenary_record_list_get_length (cells); i++)
    {
      const PlenaryText *text
          = plenary_record_get_markup (plenary_record_list_get (cells, i), PLENARY_TABLE_CELL_TEXT);
      PlenaryNode *cell = plenary_node_append_new (node, PLENARY_NODE_CELL, 0, NULL);
      double size = (double) g_utf8_strlen (plenary_text_get_plain (text), -1);

      if (i >= sizes->len)
        g_array_append_val (sizes, size);
      else
        g_array_index (sizes, double, i) = MAX (g_array_index (sizes, double, i), size);
      plenary_node_append_lines (cell, text);
    }
}

/* Rows that were typed with fewer cells get empty ones. */
static void
complete_rows (PlenaryNode *table, guint n_columns)
{
  for (guint i = 0; i < table->children->len; i++)
    {
      PlenaryNode *row = table->children->pdata[i];

      while (row->children->len < n_columns)
        plenary_node_append_new (row, PLENARY_NODE_CELL, 0, NULL);
    }
}

static void
share_measure (PlenaryNode *table, GArray *sizes)
{
  double sum = 0;
  double total = 0;

  /* A column of long sentences does not starve one of words. */
  for (guint i = 0; i < sizes->len; i++)
    {
      g_array_index (sizes, double, i)
          = CLAMP (g_array_index (sizes, double, i), MIN_SIZE, MAX_SIZE);
      sum += g_array_index (sizes, double, i);
    }
  for (guint i = 0; i < sizes->len; i++)
    {
      g_array_index (sizes, double, i) = MAX (g_array_index (sizes, double, i) / sum, MIN_PART);
      total += g_array_index (sizes, double, i);
    }
  for (guint i = 0; i < sizes->len; i++)
    g_array_index (sizes, double, i) /= total;
  plenary_node_set_widths (table, (const double *) (gpointer) sizes->data, sizes->len);
}

static void
append_caption (PlenaryNode *parent, PlenaryRecord *paragraph)
{
  guint n_before = parent->children->len;

  plenary_node_append_lines (parent, plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT));
  for (guint i = n_before; i < parent->children->len; i++)
    ((PlenaryNode *) parent->children->pdata[i])->keep_with_next = TRUE;
}

/**
 * plenary_table_append:
 * @self: a composition
 * @parent: where it goes
 * @paragraph: a paragraph of the kind "table"
 *
 * Adds a table.
 *
 * Returns: (transfer none) (nullable): the table; %NULL, and nothing is added, when it has no
 *   cells
 */
PlenaryNode *
plenary_table_append (PlenaryComposition *self, PlenaryNode *parent, PlenaryRecord *paragraph)
{
  PlenaryRecordList *rows
      = plenary_model_list_by (self->model, PLENARY_TYPE_TABLE_ROW, PLENARY_TABLE_ROW_PARAGRAPH_ID,
                               plenary_record_get_id (paragraph));
  g_autoptr (PlenaryNode) table = plenary_node_new (PLENARY_NODE_TABLE);
  g_autoptr (GArray) sizes = g_array_new (FALSE, TRUE, sizeof (double));

  for (guint i = 0; i < plenary_record_list_get_length (rows); i++)
    append_row (self, table, plenary_record_list_get (rows, i), sizes);
  if (sizes->len == 0)
    return NULL;

  complete_rows (table, sizes->len);
  share_measure (table, sizes);
  table->id = g_strdup (plenary_record_get_id (paragraph));
  append_caption (parent, paragraph);

  return plenary_node_append (parent, g_steal_pointer (&table));
}
