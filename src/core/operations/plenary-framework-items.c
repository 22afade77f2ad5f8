/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-framework-items.h"

#include "model/plenary-objective.h"
#include "store/plenary-store-error.h"

#include <glib/gi18n-lib.h>

/* The greatest number, as the column has it. */
#define MAX_NUMBER 9999

static PlenaryRecordList *
list_items (PlenaryModel *model, const char *framework_id)
{
  return plenary_model_list_by (model, PLENARY_TYPE_OBJECTIVE, PLENARY_OBJECTIVE_FRAMEWORK_ID,
                                framework_id);
}

static PlenaryRecordList *
list_siblings (PlenaryModel *model, PlenaryRecord *objective)
{
  return list_items (model, plenary_record_get_text (objective, PLENARY_OBJECTIVE_FRAMEWORK_ID));
}

static int
get_number (PlenaryRecord *objective)
{
  return plenary_record_get_integer (objective, PLENARY_OBJECTIVE_NUMBER);
}

static void
set_number (PlenaryEdit *edit, PlenaryRecord *objective, int number)
{
  if (get_number (objective) != number)
    plenary_edit_set_integer (edit, PLENARY_TYPE_OBJECTIVE, plenary_record_get_id (objective),
                              PLENARY_OBJECTIVE_NUMBER, number);
}

/* The database would refuse the number too, but not say which items are meant. */
static gboolean
is_number (PlenaryEdit *edit, int number)
{
  if (number >= 1 && number <= MAX_NUMBER)
    return TRUE;

  plenary_edit_fail (edit, g_error_new (PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                                        _ ("Items have numbers from 1 to %d, not %d"), MAX_NUMBER,
                                        number));

  return FALSE;
}

/**
 * plenary_framework_add_item:
 * @edit: an edit
 * @model: the model of the project
 * @framework_id: id of a framework
 * @title: title of the item
 *
 * Adds an item after the last one, with the next number.
 *
 * Returns: (transfer full) (nullable): id of the item; %NULL when there is no number for it
 */
char *
plenary_framework_add_item (PlenaryEdit *edit,
                            PlenaryModel *model,
                            const char *framework_id,
                            const char *title)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (framework_id != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  PlenaryRecordList *items = list_items (model, framework_id);
  guint n_items = plenary_record_list_get_length (items);
  int number = n_items > 0 ? get_number (plenary_record_list_get (items, n_items - 1)) + 1 : 1;
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_OBJECTIVE);

  if (!is_number (edit, number))
    return NULL;
  plenary_row_set_text (row, PLENARY_OBJECTIVE_FRAMEWORK_ID, framework_id);
  plenary_row_set_integer (row, PLENARY_OBJECTIVE_NUMBER, number);
  plenary_row_set_text (row, PLENARY_OBJECTIVE_TITLE, title);
  plenary_edit_insert (edit, row);

  return g_strdup (plenary_row_get_id (row));
}

/**
 * plenary_framework_move_item:
 * @edit: an edit
 * @model: the model of the project
 * @objective: an item of a framework
 * @position: where it is to stand among the items, from 0; past the end is the end
 *
 * Puts an item into another place. The items between the two places move up or down by one; the
 * framework has the same numbers afterwards.
 */
void
plenary_framework_move_item (PlenaryEdit *edit,
                             PlenaryModel *model,
                             PlenaryRecord *objective,
                             guint position)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_RECORD (objective));

  PlenaryRecordList *items = list_siblings (model, objective);
  guint n_items = plenary_record_list_get_length (items);
  guint from = 0;

  if (!plenary_record_list_find (items, objective, &from))
    return;

  guint to = MIN (position, n_items - 1);
  int step = to > from ? 1 : -1;

  for (guint i = from; i != to; i = (guint) ((int) i + step))
    set_number (edit, plenary_record_list_get (items, (guint) ((int) i + step)),
                get_number (plenary_record_list_get (items, i)));
  set_number (edit, objective, get_number (plenary_record_list_get (items, to)));
}

/**
 * plenary_framework_number_item:
 * @edit: an edit
 * @model: the model of the project
 * @objective: an item of a framework
 * @number: its new number
 *
 * Gives an item a number. An item that has the number already gives way to the next one, and so
 * on, up to the first number that is free: no two items have the same.
 */
void
plenary_framework_number_item (PlenaryEdit *edit,
                               PlenaryModel *model,
                               PlenaryRecord *objective,
                               int number)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_RECORD (objective));

  PlenaryRecordList *items = list_siblings (model, objective);
  int taken = number;

  if (!is_number (edit, number) || get_number (objective) == number)
    return;

  for (guint i = 0; i < plenary_record_list_get_length (items); i++)
    {
      PlenaryRecord *other = plenary_record_list_get (items, i);

      if (other == objective || get_number (other) != taken)
        continue;
      if (!is_number (edit, taken + 1))
        return;
      set_number (edit, other, ++taken);
    }
  set_number (edit, objective, number);
}
