/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What changes an arrangement without moving a session in the order: how long it is, when it
 * starts, that it comes and that it goes.
 */
#include "config.h"

#include "operations/plenary-arrangement-private.h"

#include "model/plenary-session.h"

#define MAX_START    2879
#define MAX_DURATION 2880

/**
 * plenary_arrangement_set_duration:
 * @self: an arrangement
 * @session_id: id of an item of the agenda
 * @minutes: how long it is, or %PLENARY_UNSET
 *
 * Makes a session longer or shorter. What follows it moves, up to the next pinned start.
 *
 * Returns: whether there is such a session and that is a duration
 */
gboolean
plenary_arrangement_set_duration (PlenaryArrangement *self, const char *session_id, int minutes)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  PlenaryArrangementItem *item = plenary_arrangement_find (self, session_id);

  if (item == NULL || (minutes != PLENARY_UNSET && (minutes < 0 || minutes > MAX_DURATION)))
    return FALSE;
  item->duration = minutes;
  if (item->day != NULL)
    item->day->is_flowed = FALSE;

  return TRUE;
}

/**
 * plenary_arrangement_set_start:
 * @self: an arrangement
 * @session_id: id of a scheduled item of the agenda
 * @starts_at: when it starts, in minutes after local midnight of its day
 *
 * Lets a session start earlier or later and end when it did, as dragging its upper edge does. Its
 * place in the order stays. It becomes pinned unless it would start then anyway.
 *
 * Returns: whether it has times, and an end after the start
 */
gboolean
plenary_arrangement_set_start (PlenaryArrangement *self, const char *session_id, int starts_at)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  PlenaryArrangementItem *item = plenary_arrangement_find (self, session_id);
  const PlenarySlot *slot = plenary_arrangement_lookup (self, session_id);

  if (slot == NULL || slot->ends_at == PLENARY_UNSET || starts_at < 0 || starts_at > MAX_START
      || starts_at >= slot->ends_at || slot->ends_at - starts_at > MAX_DURATION)
    return FALSE;

  item->duration = slot->ends_at - starts_at;
  item->starts_at = PLENARY_UNSET;
  item->day->is_flowed = FALSE;
  if (plenary_arrangement_lookup (self, session_id)->starts_at != starts_at)
    {
      item->starts_at = starts_at;
      item->day->is_flowed = FALSE;
    }

  return TRUE;
}

/**
 * plenary_arrangement_set_pinned:
 * @self: an arrangement
 * @session_id: id of a scheduled item of the agenda
 * @is_pinned: whether its start stays as it is whatever happens before it
 *
 * Pins a session to the time it has, or lets it follow the one before.
 *
 * Returns: whether it has a time to be pinned to
 */
gboolean
plenary_arrangement_set_pinned (PlenaryArrangement *self,
                                const char *session_id,
                                gboolean is_pinned)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  PlenaryArrangementItem *item = plenary_arrangement_find (self, session_id);
  const PlenarySlot *slot = plenary_arrangement_lookup (self, session_id);

  if (slot == NULL || slot->starts_at == PLENARY_UNSET)
    return FALSE;
  item->starts_at = is_pinned ? slot->starts_at : PLENARY_UNSET;
  item->day->is_flowed = FALSE;

  return TRUE;
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

  PlenaryRecordList *siblings
      = plenary_model_list_by (self->model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID, NULL);
  PlenaryArrangementItem *item = g_new0 (PlenaryArrangementItem, 1);

  item->id = g_strdup (plenary_row_get_id (session));
  item->row = plenary_row_ref (session);
  item->rank
      = plenary_record_list_dup_rank_at (siblings, plenary_record_list_get_length (siblings));
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
