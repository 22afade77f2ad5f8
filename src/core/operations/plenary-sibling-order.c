/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-sibling-order.h"

#include "model/plenary-assignment.h"
#include "model/plenary-membership.h"
#include "model/plenary-post.h"
#include "model/plenary-question.h"
#include "model/plenary-session.h"

static gboolean
has_member (const PlenarySiblings *self, PlenaryRecord *record)
{
  return self->parent_column == 0
         || g_strcmp0 (plenary_record_get_text (record, self->parent_column), self->parent_id) == 0;
}

/* Where the sibling at a position stands in the whole list; its end for none there. */
static guint
find_in_list (const PlenarySiblings *self, guint position)
{
  guint length = plenary_record_list_get_length (self->list);
  guint after_last = 0;
  guint n_before = 0;

  for (guint i = 0; i < length; i++)
    if (has_member (self, plenary_record_list_get (self->list, i)))
      {
        if (n_before == position)
          return i;
        n_before++;
        after_last = i + 1;
      }

  return n_before > 0 ? after_last : length;
}

/**
 * plenary_siblings_of:
 * @model: a model
 * @record: a role, a question, a sub-item, a post or a membership of it
 *
 * Returns: the record and those it stands among; they live as long as the record is not changed
 */
PlenarySiblings
plenary_siblings_of (PlenaryModel *model, PlenaryRecord *record)
{
  PlenarySiblings self = { NULL, 0, NULL };

  g_return_val_if_fail (PLENARY_IS_MODEL (model), self);

  if (PLENARY_IS_ASSIGNMENT (record))
    {
      self.list
          = plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID,
                                   plenary_record_get_text (record, PLENARY_ASSIGNMENT_SESSION_ID));
      self.parent_column = PLENARY_ASSIGNMENT_PARENT_ID;
      self.parent_id = plenary_record_get_text (record, PLENARY_ASSIGNMENT_PARENT_ID);
    }
  else if (PLENARY_IS_QUESTION (record))
    self.list
        = plenary_model_list_by (model, PLENARY_TYPE_QUESTION, PLENARY_QUESTION_SESSION_ID,
                                 plenary_record_get_text (record, PLENARY_QUESTION_SESSION_ID));
  else if (PLENARY_IS_SESSION (record))
    self.list = plenary_model_list_by (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID,
                                       plenary_record_get_text (record, PLENARY_SESSION_PARENT_ID));
  else if (PLENARY_IS_POST (record))
    self.list = plenary_model_list_by (model, PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID,
                                       plenary_record_get_text (record, PLENARY_POST_PERSON_ID));
  else if (PLENARY_IS_MEMBERSHIP (record))
    self.list
        = plenary_model_list_by (model, PLENARY_TYPE_MEMBERSHIP, PLENARY_MEMBERSHIP_BODY_ID,
                                 plenary_record_get_text (record, PLENARY_MEMBERSHIP_BODY_ID));
  else
    g_return_val_if_reached (self);

  return self;
}

/**
 * plenary_siblings_get_length:
 * @self: siblings
 *
 * Returns: how many they are
 */
guint
plenary_siblings_get_length (const PlenarySiblings *self)
{
  g_return_val_if_fail (self != NULL, 0);

  guint length = plenary_record_list_get_length (self->list);
  guint n_members = 0;

  for (guint i = 0; i < length; i++)
    n_members += has_member (self, plenary_record_list_get (self->list, i));

  return n_members;
}

/**
 * plenary_siblings_get:
 * @self: siblings
 * @position: a position among them
 *
 * Returns: (transfer none) (nullable): the one there; %NULL past their end
 */
PlenaryRecord *
plenary_siblings_get (const PlenarySiblings *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (position >= plenary_siblings_get_length (self))
    return NULL;

  return plenary_record_list_get (self->list, find_in_list (self, position));
}

/**
 * plenary_siblings_find:
 * @self: siblings
 * @record: a record
 * @position: (out): where it stands among them
 *
 * Returns: whether it is one of them
 */
gboolean
plenary_siblings_find (const PlenarySiblings *self, PlenaryRecord *record, guint *position)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (position != NULL, FALSE);

  guint length = plenary_record_list_get_length (self->list);
  guint n_before = 0;

  for (guint i = 0; i < length; i++)
    {
      PlenaryRecord *member = plenary_record_list_get (self->list, i);

      if (member == record && has_member (self, member))
        {
          *position = n_before;
          return TRUE;
        }
      n_before += has_member (self, member);
    }

  return FALSE;
}

/**
 * plenary_siblings_dup_rank_at:
 * @self: siblings
 * @position: 0 to their length, or more for the end
 *
 * Returns: (transfer full): a rank for one that is to stand before the one at a position
 */
char *
plenary_siblings_dup_rank_at (const PlenarySiblings *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plenary_record_list_dup_rank_at (self->list, find_in_list (self, position));
}

/**
 * plenary_siblings_move:
 * @self: siblings
 * @edit: an edit
 * @record: one of them
 * @position: the position it has then; past the end is the end
 *
 * Moves a record among its siblings.
 *
 * Returns: whether it has another position then
 */
gboolean
plenary_siblings_move (const PlenarySiblings *self,
                       PlenaryEdit *edit,
                       PlenaryRecord *record,
                       guint position)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (edit != NULL, FALSE);

  const PlenaryTableInfo *info = plenary_table_info_of_type (G_OBJECT_TYPE (record));
  guint before = 0;

  position = MIN (position, plenary_siblings_get_length (self) - 1);
  if (!plenary_siblings_find (self, record, &before) || before == position)
    return FALSE;

  /* Further down it comes after the one that has the position now. */
  g_autofree char *rank
      = plenary_siblings_dup_rank_at (self, before < position ? position + 1 : position);

  plenary_edit_set_text (edit, G_OBJECT_TYPE (record), plenary_record_get_id (record), info->order,
                         rank);

  return TRUE;
}

/**
 * plenary_siblings_step:
 * @self: siblings
 * @edit: an edit
 * @record: one of them
 * @n_places: how many places later it comes; negative for earlier
 *
 * Moves a record among its siblings, as far as it goes.
 *
 * Returns: whether it has another position then
 */
gboolean
plenary_siblings_step (const PlenarySiblings *self,
                       PlenaryEdit *edit,
                       PlenaryRecord *record,
                       int n_places)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (edit != NULL, FALSE);

  guint before = 0;

  if (!plenary_siblings_find (self, record, &before))
    return FALSE;

  return plenary_siblings_move (self, edit, record, (guint) MAX (0, (int) before + n_places));
}
