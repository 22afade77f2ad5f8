/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-remedy-apply.h"

#include "base/plenary-error.h"

#include <glib/gi18n-lib.h>

static gboolean
is_as_it_was (PlenaryModel *model, const PlenaryRemedy *remedy)
{
  PlenaryRecord *record = plenary_model_lookup (model, plenary_row_get_record_type (remedy->row),
                                                plenary_row_get_id (remedy->row));

  if (remedy->kind == PLENARY_REMEDY_INSERT)
    return record == NULL;
  if (record == NULL)
    return FALSE;
  if (remedy->kind == PLENARY_REMEDY_DELETE)
    return plenary_row_equal (plenary_record_get_row (record), remedy->row);

  g_autofree char *now = plenary_row_dup_string (plenary_record_get_row (record), remedy->column);

  return g_strcmp0 (now, remedy->before) == 0;
}

/**
 * plenary_remedy_apply:
 * @edit: an edit
 * @model: the model of its project
 * @remedy: what a check proposed
 *
 * Does what is proposed. When what it was proposed for has changed since, the edit fails.
 */
void
plenary_remedy_apply (PlenaryEdit *edit, PlenaryModel *model, const PlenaryRemedy *remedy)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (remedy != NULL);

  GType type = plenary_row_get_record_type (remedy->row);
  const char *id = plenary_row_get_id (remedy->row);

  if (!is_as_it_was (model, remedy))
    {
      plenary_edit_fail (edit, g_error_new_literal (PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
                                                    _ ("This has changed since it was checked")));
      return;
    }

  switch (remedy->kind)
    {
    case PLENARY_REMEDY_SET:
      {
        g_autofree char *value = plenary_row_dup_string (remedy->row, remedy->column);

        plenary_edit_set_string (edit, type, id, remedy->column, value);
        break;
      }
    case PLENARY_REMEDY_INSERT:
      plenary_edit_insert (edit, remedy->row);
      break;
    case PLENARY_REMEDY_DELETE:
    default:
      plenary_edit_delete (edit, type, id);
      break;
    }
}
