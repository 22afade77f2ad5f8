/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How a session is put at a place in the running order, and off it.
 */
#include "config.h"

#include "operations/plenary-arrangement-private.h"

/* Whether what comes to a position comes between two that start together. */
static gboolean
is_among_parallel (PlenaryArrangementDay *day, guint position)
{
  PlenaryArrangementItem *next = position < day->items->len ? day->items->pdata[position] : NULL;

  return position > 0 && next != NULL && next->is_parallel;
}

/* The first on a day, and the one that opens the event, give the others their times: who comes
 * before one of them takes its start, and it follows. */
static void
take_over_start (PlenaryArrangement *self, PlenaryArrangementDay *day, guint position)
{
  PlenaryArrangementItem *item = day->items->pdata[position];
  PlenaryArrangementItem *next
      = position + 1 < day->items->len ? day->items->pdata[position + 1] : NULL;

  if (next == NULL || next->starts_at == PLENARY_UNSET || next->is_parallel || item->is_parallel
      || (position > 0 && next->starts_at != self->opens_at))
    return;
  item->starts_at
      = position == 0 && next->starts_at == self->opens_at ? PLENARY_UNSET : next->starts_at;
  next->starts_at = PLENARY_UNSET;
  day->is_flowed = FALSE;
}

/**
 * plenary_arrangement_reorder:
 * @self: an arrangement
 * @session_id: id of an item of the agenda
 * @day_id: (nullable): id of a day; %NULL in a project without days
 * @position: which it becomes among the sessions of that day, counted without it; further than
 *   the end is the end
 *
 * Puts a session at a place in the running order, where it takes its time from those before it. A
 * place between two that are in parallel makes it parallel too.
 *
 * Returns: whether there are such a session and day
 */
gboolean
plenary_arrangement_reorder (PlenaryArrangement *self,
                             const char *session_id,
                             const char *day_id,
                             guint position)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  PlenaryArrangementItem *item = plenary_arrangement_find (self, session_id);
  PlenaryArrangementDay *day = plenary_arrangement_find_day (self, day_id);
  guint before = 0;

  if (item == NULL || day == NULL)
    return FALSE;
  if (item->day == day && g_ptr_array_find (day->items, item, &before)
      && before == MIN (position, day->items->len - 1))
    return TRUE;

  plenary_arrangement_take_out (self, item);
  position = MIN (position, day->items->len);
  item->is_parallel = is_among_parallel (day, position);
  plenary_arrangement_put_in (self, item, day, position);
  take_over_start (self, day, position);

  return TRUE;
}

/**
 * plenary_arrangement_step:
 * @self: an arrangement
 * @session_id: id of an item of the agenda
 * @n_places: how many places later it becomes; negative for earlier
 *
 * Moves a session in the running order of its day.
 *
 * Returns: whether it is scheduled and not at the end already
 */
gboolean
plenary_arrangement_step (PlenaryArrangement *self, const char *session_id, int n_places)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  PlenaryArrangementItem *item = plenary_arrangement_find (self, session_id);
  guint position = 0;

  if (item == NULL || item->day == NULL || n_places == 0)
    return FALSE;
  g_ptr_array_find (item->day->items, item, &position);

  int target = CLAMP ((int) position + n_places, 0, (int) item->day->items->len - 1);

  return target != (int) position
         && plenary_arrangement_reorder (self, session_id, item->day->id, (guint) target);
}

/**
 * plenary_arrangement_unschedule:
 * @self: an arrangement
 * @session_id: id of an item of the agenda
 *
 * Takes a session off its day. It keeps its room and its duration.
 *
 * Returns: whether there is such a session, and the project has days: without any, all that it
 *   has is on the agenda
 */
gboolean
plenary_arrangement_unschedule (PlenaryArrangement *self, const char *session_id)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  PlenaryArrangementItem *item = plenary_arrangement_find (self, session_id);

  if (item == NULL || plenary_arrangement_find_day (self, NULL) != NULL)
    return FALSE;
  plenary_arrangement_take_out (self, item);

  return TRUE;
}

/**
 * plenary_arrangement_set_room:
 * @self: an arrangement
 * @session_id: id of an item of the agenda
 * @room_id: (nullable): id of a room, or none
 *
 * Puts a session into another room, at the time it has.
 *
 * Returns: whether there is such a session
 */
gboolean
plenary_arrangement_set_room (PlenaryArrangement *self, const char *session_id, const char *room_id)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  PlenaryArrangementItem *item = plenary_arrangement_find (self, session_id);

  if (item == NULL)
    return FALSE;
  g_set_str (&item->room_id, room_id);
  if (item->day != NULL)
    item->day->is_flowed = FALSE;

  return TRUE;
}
