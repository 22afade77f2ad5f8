/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How a session is made a second time: with its sub-items, questions, objectives and roles. Who has
 * a role in the first has not said yes to the second: those who had are ideas again.
 */
#include "config.h"

#include "operations/plenary-session-tree.h"

#include "model/plenary-assignment.h"
#include "model/plenary-focus.h"
#include "model/plenary-question.h"
#include "model/plenary-session.h"
#include "operations/plenary-arrangement.h"

/* Sub-items stand under others at most this deep. */
#define MAX_DEPTH 8

/* A copy of a row with an id of its own. */
static PlenaryRow *
copy_row (PlenaryRecord *record)
{
  PlenaryRow *row = plenary_record_get_row (record);
  const PlenaryTableInfo *info = plenary_row_get_info (row);
  PlenaryRow *copy = plenary_row_new (plenary_row_get_record_type (row));

  for (guint i = 1; i < info->n_columns; i++)
    {
      g_autofree char *value = plenary_row_dup_string (row, i);
      g_autoptr (GError) error = NULL;

      /* What a row holds can be set: it was read in the same way. */
      if (!plenary_row_set_string (copy, i, value, &error))
        g_warning ("%s", error->message);
    }

  return copy;
}

static void
copy_questions (PlenaryEdit *edit, PlenaryModel *model, const char *id, const char *copy_id)
{
  PlenaryRecordList *list
      = plenary_model_list_by (model, PLENARY_TYPE_QUESTION, PLENARY_QUESTION_SESSION_ID, id);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      g_autoptr (PlenaryRow) row = copy_row (plenary_record_list_get (list, i));

      plenary_row_set_text (row, PLENARY_QUESTION_SESSION_ID, copy_id);
      plenary_edit_insert (edit, row);
    }
}

static void
copy_objectives (PlenaryEdit *edit, PlenaryModel *model, const char *id, const char *copy_id)
{
  PlenaryRecordList *list
      = plenary_model_list_by (model, PLENARY_TYPE_FOCUS, PLENARY_FOCUS_SESSION_ID, id);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      const char *objective_id
          = plenary_record_get_text (plenary_record_list_get (list, i), PLENARY_FOCUS_OBJECTIVE_ID);
      g_autoptr (PlenaryRow) row
          = plenary_row_new_joined (PLENARY_TYPE_FOCUS, copy_id, objective_id);

      plenary_edit_insert (edit, row);
    }
}

static gboolean
is_asked_again (PlenaryRecord *assignment)
{
  int state = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE);

  return state != PLENARY_ASSIGNMENT_STATE_DECLINED && state != PLENARY_ASSIGNMENT_STATE_REPLACED
         && state != PLENARY_ASSIGNMENT_STATE_ABSENT;
}

/* Roles may stand under others: @copies leads from the id of a role to that of its copy. */
static void
copy_roles (PlenaryEdit *edit, PlenaryModel *model, const char *id, const char *copy_id)
{
  PlenaryRecordList *list
      = plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID, id);
  g_autoptr (GHashTable) copies = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (list, i);

      if (!is_asked_again (assignment))
        continue;

      PlenaryRow *row = copy_row (assignment);

      plenary_row_set_text (row, PLENARY_ASSIGNMENT_SESSION_ID, copy_id);
      plenary_row_set_integer (row, PLENARY_ASSIGNMENT_STATE, PLENARY_ASSIGNMENT_STATE_IDEA);
      plenary_row_set_text (row, PLENARY_ASSIGNMENT_REPLACED_BY_ID, NULL);
      g_ptr_array_add (rows, row);
      g_hash_table_insert (copies, (char *) plenary_record_get_id (assignment),
                           (char *) plenary_row_get_id (row));
    }
  for (guint i = 0; i < rows->len; i++)
    {
      const char *parent_id = plenary_row_get_text (rows->pdata[i], PLENARY_ASSIGNMENT_PARENT_ID);

      plenary_row_set_text (rows->pdata[i], PLENARY_ASSIGNMENT_PARENT_ID,
                            parent_id != NULL ? g_hash_table_lookup (copies, parent_id) : NULL);
      plenary_edit_insert (edit, rows->pdata[i]);
    }
}

static void
copy_contents (PlenaryEdit *edit,
               PlenaryModel *model,
               const char *id,
               const char *copy_id,
               guint depth)
{
  PlenaryRecordList *items
      = plenary_model_list_by (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID, id);

  copy_questions (edit, model, id, copy_id);
  copy_objectives (edit, model, id, copy_id);
  copy_roles (edit, model, id, copy_id);
  for (guint i = 0; i < plenary_record_list_get_length (items) && depth < MAX_DEPTH; i++)
    {
      PlenaryRecord *item = plenary_record_list_get (items, i);
      g_autoptr (PlenaryRow) row = copy_row (item);

      plenary_row_set_text (row, PLENARY_SESSION_PARENT_ID, copy_id);
      plenary_row_set_integer (row, PLENARY_SESSION_STARTS_AT, PLENARY_UNSET);
      plenary_edit_insert (edit, row);
      copy_contents (edit, model, plenary_record_get_id (item), plenary_row_get_id (row),
                     depth + 1);
    }
}

/**
 * plenary_session_duplicate:
 * @edit: an edit
 * @model: the model of the project
 * @session_id: id of an item of the agenda
 *
 * Makes a session once more, after the first.
 *
 * Returns: (transfer full) (nullable): id of the copy; %NULL when there is no such session
 */
char *
plenary_session_duplicate (PlenaryEdit *edit, PlenaryModel *model, const char *session_id)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (session_id != NULL, NULL);

  PlenaryRecord *session = plenary_model_lookup (model, PLENARY_TYPE_SESSION, session_id);

  if (session == NULL || plenary_record_get_text (session, PLENARY_SESSION_PARENT_ID) != NULL)
    return NULL;

  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);
  g_autoptr (PlenaryRow) row = copy_row (session);
  const char *copy_id = plenary_row_get_id (row);
  guint position = 0;

  /* What was said of the first was not said of the second. */
  plenary_row_set_string (row, PLENARY_SESSION_DESCRIPTION_HELD, "", NULL);
  plenary_arrangement_insert (arrangement, row);
  if (plenary_arrangement_get_position (arrangement, session_id, &position))
    plenary_arrangement_reorder (arrangement, copy_id,
                                 plenary_arrangement_get_day_id (arrangement, session_id),
                                 position + 1);
  plenary_arrangement_write (arrangement, edit);
  copy_contents (edit, model, session_id, copy_id, 0);

  return g_strdup (copy_id);
}
