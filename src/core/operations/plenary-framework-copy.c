/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-framework-copy.h"

#include "base/plenary-id.h"
#include "model/plenary-action-point.h"
#include "model/plenary-allocation.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"

static gboolean
is_equal (PlenaryRecord *a, PlenaryRecord *b, guint column)
{
  return g_str_equal (plenary_record_get_text (a, column), plenary_record_get_text (b, column));
}

/**
 * plenary_framework_find_like:
 * @model: a model
 * @framework: a framework of another model
 *
 * Looks for a framework that is already there: ids say nothing, since each project has its own.
 *
 * Returns: (transfer none) (nullable): the framework with the same title and symbol
 */
PlenaryRecord *
plenary_framework_find_like (PlenaryModel *model, PlenaryRecord *framework)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (framework), NULL);

  PlenaryRecordList *list = plenary_model_list (model, PLENARY_TYPE_FRAMEWORK);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *other = plenary_record_list_get (list, i);

      if (is_equal (other, framework, PLENARY_FRAMEWORK_TITLE)
          && is_equal (other, framework, PLENARY_FRAMEWORK_SYMBOL))
        return other;
    }

  return NULL;
}

/* Copies a record under a new id, as a part of what has been copied already. */
static void
copy (PlenaryEdit *edit, PlenaryRecord *record, GHashTable *ids)
{
  PlenaryRow *row = plenary_record_get_row (record);
  const PlenaryTableInfo *info = plenary_row_get_info (row);
  char *id = plenary_id_new ();
  g_autoptr (PlenaryRow) made = plenary_row_new_with_id (plenary_row_get_record_type (row), id);

  for (guint i = 1; i < info->n_columns; i++)
    {
      g_autofree char *value = plenary_row_dup_string (row, i);

      if (i == info->parent)
        plenary_row_set_text (made, i, g_hash_table_lookup (ids, value));
      else
        plenary_row_set_string (made, i, value, NULL);
    }
  g_hash_table_insert (ids, g_strdup (plenary_row_get_id (row)), id);
  plenary_edit_insert (edit, made);
}

static void
copy_all (PlenaryEdit *edit, PlenaryRecordList *list, GHashTable *ids)
{
  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    copy (edit, plenary_record_list_get (list, i), ids);
}

/**
 * plenary_framework_copy:
 * @edit: an edit
 * @source: a model, as of the library
 * @framework: a framework of @source
 *
 * Copies a framework with its objectives and their action points, under ids of their own.
 *
 * Returns: (transfer full) (element-type utf8 utf8): the new id for each id of @source
 */
GHashTable *
plenary_framework_copy (PlenaryEdit *edit, PlenaryModel *source, PlenaryRecord *framework)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (source), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (framework), NULL);

  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  PlenaryRecordList *objectives
      = plenary_model_list_by (source, PLENARY_TYPE_OBJECTIVE, PLENARY_OBJECTIVE_FRAMEWORK_ID,
                               plenary_record_get_id (framework));

  copy (edit, framework, ids);
  copy_all (edit, objectives, ids);
  for (guint i = 0; i < plenary_record_list_get_length (objectives); i++)
    copy_all (
        edit,
        plenary_model_list_by (source, PLENARY_TYPE_ACTION_POINT, PLENARY_ACTION_POINT_OBJECTIVE_ID,
                               plenary_record_get_id (plenary_record_list_get (objectives, i))),
        ids);

  return ids;
}

/**
 * plenary_framework_create:
 * @edit: an edit
 * @title: its title
 * @item_word: (nullable): what one of its items is called; %NULL for "Objective"
 * @items: (nullable) (array zero-terminated=1): titles of its items, numbered from 1
 *
 * Makes a framework of the user's own.
 *
 * Returns: (transfer full): its id
 */
char *
plenary_framework_create (PlenaryEdit *edit,
                          const char *title,
                          const char *item_word,
                          const char *const *items)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  g_autoptr (PlenaryRow) framework = plenary_row_new (PLENARY_TYPE_FRAMEWORK);

  plenary_row_set_text (framework, PLENARY_FRAMEWORK_TITLE, title);
  if (item_word != NULL)
    plenary_row_set_text (framework, PLENARY_FRAMEWORK_ITEM_WORD, item_word);
  plenary_edit_insert (edit, framework);

  for (int i = 0; items != NULL && items[i] != NULL; i++)
    {
      g_autoptr (PlenaryRow) objective = plenary_row_new (PLENARY_TYPE_OBJECTIVE);

      plenary_row_set_text (objective, PLENARY_OBJECTIVE_FRAMEWORK_ID,
                            plenary_row_get_id (framework));
      plenary_row_set_integer (objective, PLENARY_OBJECTIVE_NUMBER, i + 1);
      plenary_row_set_text (objective, PLENARY_OBJECTIVE_TITLE, items[i]);
      plenary_edit_insert (edit, objective);
    }

  return g_strdup (plenary_row_get_id (framework));
}

/**
 * plenary_framework_add_rows:
 * @edit: an edit
 * @framework_id: id of a framework
 * @items: (element-type PlenaryRow): new rows of objectives
 *
 * Makes rows that came from elsewhere, as from a table, the items of a framework.
 */
void
plenary_framework_add_rows (PlenaryEdit *edit, const char *framework_id, GPtrArray *items)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (framework_id != NULL);
  g_return_if_fail (items != NULL);

  for (guint i = 0; i < items->len; i++)
    {
      plenary_row_set_text (items->pdata[i], PLENARY_OBJECTIVE_FRAMEWORK_ID, framework_id);
      plenary_edit_insert (edit, items->pdata[i]);
    }
}

/**
 * plenary_framework_share_out:
 * @edit: an edit
 * @framework_id: id of a framework
 * @title: title of the allocation; "" where there is only one
 *
 * Begins to share a framework out among roundtables. All its objectives are in the tray.
 *
 * Returns: (transfer full): id of the allocation
 */
char *
plenary_framework_share_out (PlenaryEdit *edit, const char *framework_id, const char *title)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (framework_id != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  g_autoptr (PlenaryRow) allocation = plenary_row_new (PLENARY_TYPE_ALLOCATION);

  plenary_row_set_text (allocation, PLENARY_ALLOCATION_FRAMEWORK_ID, framework_id);
  plenary_row_set_text (allocation, PLENARY_ALLOCATION_TITLE, title);
  plenary_edit_insert (edit, allocation);

  return g_strdup (plenary_row_get_id (allocation));
}
