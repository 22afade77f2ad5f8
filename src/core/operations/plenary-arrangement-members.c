/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How sessions come to an arrangement and leave it.
 */
#include "config.h"

#include "operations/plenary-arrangement-private.h"

#include "model/plenary-session.h"

static char *
dup_last_rank (PlenaryArrangement *self)
{
  PlenaryRecordList *list
      = plenary_model_list_by (self->model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID, NULL);

  return plenary_record_list_dup_rank_at (list, plenary_record_list_get_length (list));
}

/**
 * plenary_arrangement_insert:
 * @self: an arrangement
 * @session: a new session; where it stands is not read from it
 *
 * Adds a session that is not scheduled yet, after all others.
 *
 * Returns: whether its id is new
 */
gboolean
plenary_arrangement_insert (PlenaryArrangement *self, PlenaryRow *session)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (session != NULL, FALSE);
  g_return_val_if_fail (plenary_row_get_record_type (session) == PLENARY_TYPE_SESSION, FALSE);

  if (plenary_arrangement_find (self, plenary_row_get_id (session)) != NULL)
    return FALSE;

  PlenaryArrangementItem *item = g_new0 (PlenaryArrangementItem, 1);

  item->id = g_strdup (plenary_row_get_id (session));
  item->row = plenary_row_ref (session);
  item->rank = dup_last_rank (self);
  item->room_id = g_strdup (plenary_row_get_text (session, PLENARY_SESSION_ROOM_ID));
  item->starts_at = PLENARY_UNSET;
  item->duration = plenary_row_get_integer (session, PLENARY_SESSION_DURATION);
  g_hash_table_insert (self->items, item->id, item);

  return TRUE;
}

/**
 * plenary_arrangement_remove:
 * @self: an arrangement
 * @session_id: id of an item of the agenda
 *
 * Deletes a session. What followed it closes up.
 *
 * Returns: whether there is such a session
 */
gboolean
plenary_arrangement_remove (PlenaryArrangement *self, const char *session_id)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  PlenaryArrangementItem *item = plenary_arrangement_find (self, session_id);

  if (item == NULL)
    return FALSE;
  plenary_arrangement_take_out (self, item);
  if (item->session != NULL)
    g_ptr_array_add (self->removed, g_strdup (session_id));
  g_hash_table_remove (self->items, session_id);

  return TRUE;
}

/**
 * plenary_arrangement_adopt:
 * @self: an arrangement
 * @item: a sub-item of a session
 *
 * Adds a sub-item as a session that is not scheduled yet. That it has no parent any more is for
 * the caller to write.
 *
 * Returns: whether it was none of the arrangement
 */
gboolean
plenary_arrangement_adopt (PlenaryArrangement *self, PlenaryRecord *item)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_SESSION (item), FALSE);

  if (plenary_arrangement_find (self, plenary_record_get_id (item)) != NULL)
    return FALSE;

  PlenaryArrangementItem *adopted = plenary_arrangement_item_new (item);

  g_free (adopted->rank);
  adopted->rank = dup_last_rank (self);
  adopted->starts_at = PLENARY_UNSET;
  adopted->is_parallel = FALSE;
  g_hash_table_insert (self->items, adopted->id, adopted);

  return TRUE;
}

/**
 * plenary_arrangement_release:
 * @self: an arrangement
 * @session_id: id of an item of the agenda
 *
 * Lets go of a session that becomes a sub-item. What followed it closes up; what becomes of it is
 * for the caller to write.
 *
 * Returns: whether there is such a session
 */
gboolean
plenary_arrangement_release (PlenaryArrangement *self, const char *session_id)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  PlenaryArrangementItem *item = plenary_arrangement_find (self, session_id);

  if (item == NULL)
    return FALSE;
  plenary_arrangement_take_out (self, item);
  g_hash_table_remove (self->items, session_id);

  return TRUE;
}
