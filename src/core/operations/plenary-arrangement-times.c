/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What changes the times of a session without moving it in the order: how long it is, and when it
 * starts.
 */
#include "config.h"

#include "operations/plenary-arrangement-private.h"

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
