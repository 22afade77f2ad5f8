/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How a session is put at a time. It is taken out first, and what followed it closes up. Then it
 * goes where the time falls:
 *
 *  - between two sessions: in the order between them, pinned unless it follows at once;
 *  - at the start of another one in the same place: before it, which moves on;
 *  - at the start of another one in another room: in parallel with it;
 *  - into one that it stood before until now: still before it, so that a session that is moved on
 *    by some minutes takes with it what follows;
 *  - into any other: pinned there. The two overlap, which is shown and not refused.
 */
#include "config.h"

#include "operations/plenary-arrangement-private.h"

#include "model/plenary-session.h"

#define MAX_START 2879

/* Sessions that start together, as a range of a day's items. */
typedef struct
{
  guint first;
  guint end; /* the item after the last */
  int starts_at;
  int ends_at; /* the latest end; what has none counts as ending when it starts */
  int next_at; /* when the one after it starts if it is not pinned */
} Group;

static PlenaryArrangementItem *
get_item (PlenaryArrangementDay *day, guint position)
{
  return day->items->pdata[position];
}

static Group
read_group (PlenaryArrangementDay *day, guint first)
{
  Group group = { first, first, PLENARY_UNSET, PLENARY_UNSET, PLENARY_UNSET };

  do
    {
      const PlenarySlot *slot = &get_item (day, group.end)->slot;

      if (slot->starts_at != PLENARY_UNSET
          && (group.starts_at == PLENARY_UNSET || slot->starts_at < group.starts_at))
        group.starts_at = slot->starts_at;
      /* PLENARY_UNSET is less than any time. */
      group.next_at = MAX (group.next_at, slot->ends_at);
      group.ends_at = MAX (group.ends_at, MAX (slot->starts_at, slot->ends_at));
      group.end++;
    }
  while (group.end < day->items->len && get_item (day, group.end)->is_parallel);

  return group;
}

/* Whether two sessions cannot take place beside each other: one without a room fills the day. */
static gboolean
is_same_place (PlenaryArrangementItem *a, PlenaryArrangementItem *b)
{
  return a->room_id == NULL || b->room_id == NULL || g_str_equal (a->room_id, b->room_id);
}

static gboolean
has_same_place (PlenaryArrangementDay *day, const Group *group, PlenaryArrangementItem *item)
{
  for (guint i = group->first; i < group->end; i++)
    if (is_same_place (get_item (day, i), item))
      return TRUE;

  return FALSE;
}

/* When a session at a position would start if it were not pinned: where the ones before it end. */
static int
get_flow_time (PlenaryArrangement *self, PlenaryArrangementDay *day, guint position)
{
  guint first = 0;
  int time = self->opens_at;

  plenary_arrangement_flow (self, day);
  while (first < position)
    {
      Group group = read_group (day, first);

      time = group.next_at;
      first = group.end;
    }

  return time;
}

/* Who starts with the one that leaves takes its place. */
static gboolean
promote (PlenaryArrangementDay *day, guint position, const PlenaryArrangementItem *left)
{
  PlenaryArrangementItem *next = position < day->items->len ? get_item (day, position) : NULL;

  if (next == NULL || !next->is_parallel || (position > 0 && left->is_parallel))
    return FALSE;
  next->is_parallel = FALSE;
  if (next->starts_at == PLENARY_UNSET)
    next->starts_at = left->starts_at;

  return TRUE;
}

/* Who follows the one that leaves takes its start, when it would have none without it, and when it
 * is that which opens the event: what stands before is a briefing. */
static void
inherit (PlenaryArrangement *self,
         PlenaryArrangementDay *day,
         guint position,
         const PlenaryArrangementItem *left)
{
  PlenaryArrangementItem *next = position < day->items->len ? get_item (day, position) : NULL;
  gboolean was_known = next != NULL && next->slot.starts_at != PLENARY_UNSET;
  gboolean is_opening = left->starts_at != PLENARY_UNSET && left->starts_at == self->opens_at;

  day->is_flowed = FALSE;
  plenary_arrangement_flow (self, day);
  /* PLENARY_UNSET is less than any time. */
  if (!was_known || next->slot.starts_at >= (is_opening ? self->opens_at : 0))
    return;
  next->starts_at = left->slot.starts_at;
  day->is_flowed = FALSE;
  self->heir = next;
}

/* Takes an item out of its day, and gives the position of what followed it, those in parallel with
 * it left out. It has neither day nor pin nor company then. */
guint
plenary_arrangement_take_out (PlenaryArrangement *self, PlenaryArrangementItem *item)
{
  PlenaryArrangementDay *day = item->day;
  guint position = 0;

  self->heir = NULL;
  if (day != NULL)
    {
      plenary_arrangement_flow (self, day);
      g_ptr_array_find (day->items, item, &position);
      g_ptr_array_remove_index (day->items, position);
      if (promote (day, position, item))
        position++;
      else
        inherit (self, day, position, item);
      while (position < day->items->len && get_item (day, position)->is_parallel)
        position++;
      day->is_flowed = FALSE;
    }
  item->day = NULL;
  item->starts_at = PLENARY_UNSET;
  item->is_parallel = FALSE;

  return position;
}

/* Puts an item before others, pinned unless it would start at that time anyway. */
static void
put_between (PlenaryArrangement *self,
             PlenaryArrangementItem *item,
             PlenaryArrangementDay *day,
             guint position,
             int starts_at)
{
  if (get_flow_time (self, day, position) != starts_at)
    item->starts_at = starts_at;
  /* What it left its start to follows it again. */
  if (position < day->items->len && get_item (day, position) == self->heir)
    self->heir->starts_at = PLENARY_UNSET;
  plenary_arrangement_put_in (self, item, day, position);
}

/* Puts an item beside those of a group. */
static void
put_beside (PlenaryArrangement *self,
            PlenaryArrangementItem *item,
            PlenaryArrangementDay *day,
            const Group *group,
            int starts_at)
{
  int ends_at = starts_at + item->duration;

  /* A session that goes on longer in the same room is the one that the next ones follow. */
  item->is_parallel = !has_same_place (day, group, item) || ends_at < group->ends_at;
  if (!item->is_parallel || get_item (day, group->first)->slot.starts_at != starts_at)
    item->starts_at = starts_at;
  plenary_arrangement_put_in (self, item, day, group->end);
}

/* Whether sessions have no start of their own, so that they move on. */
static gboolean
does_flow (PlenaryArrangement *self, PlenaryArrangementDay *day, const Group *group)
{
  PlenaryArrangementItem *head = get_item (day, group->first);

  return head->starts_at == PLENARY_UNSET || head == self->heir;
}

/* Puts an item on a day where a time falls. What stands at @first_follower and after it followed
 * the item until now. */
static void
put_at (PlenaryArrangement *self,
        PlenaryArrangementItem *item,
        PlenaryArrangementDay *day,
        guint first_follower,
        int starts_at)
{
  guint position = 0;

  plenary_arrangement_flow (self, day);
  while (position < day->items->len)
    {
      Group group = read_group (day, position);
      gboolean is_follower = group.first >= first_follower && does_flow (self, day, &group);
      gboolean is_over = group.ends_at <= starts_at && group.starts_at < starts_at;

      if (group.starts_at == PLENARY_UNSET || is_over)
        {
          position = group.end;
          continue;
        }
      if (group.starts_at > starts_at || is_follower
          || (group.starts_at == starts_at && has_same_place (day, &group, item)))
        break;
      put_beside (self, item, day, &group, starts_at);
      return;
    }
  put_between (self, item, day, position, starts_at);
}

/**
 * plenary_arrangement_place:
 * @self: an arrangement
 * @session_id: id of an item of the agenda
 * @day_id: (nullable): id of a day; %NULL in a project without days
 * @room_id: (nullable): id of its room
 * @starts_at: when it starts, in minutes after local midnight of the day
 *
 * Puts a session at a time, as a drag over the plan does. One that does not say how long it is
 * gets %PLENARY_SESSION_USUAL_MINUTES.
 *
 * Returns: whether there are such a session, day and time
 */
gboolean
plenary_arrangement_place (PlenaryArrangement *self,
                           const char *session_id,
                           const char *day_id,
                           const char *room_id,
                           int starts_at)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  PlenaryArrangementItem *item = plenary_arrangement_find (self, session_id);
  PlenaryArrangementDay *day = plenary_arrangement_find_day (self, day_id);

  if (item == NULL || day == NULL || starts_at < 0 || starts_at > MAX_START)
    return FALSE;

  const PlenarySlot *slot = plenary_arrangement_lookup (self, session_id);
  gboolean is_same_time = item->day == day && slot->starts_at == starts_at;

  g_set_str (&item->room_id, room_id);
  day->is_flowed = FALSE;
  if (is_same_time)
    return TRUE;

  gboolean was_here = item->day == day;
  guint position = plenary_arrangement_take_out (self, item);

  if (item->duration == PLENARY_UNSET)
    item->duration = PLENARY_SESSION_USUAL_MINUTES;
  put_at (self, item, day, was_here ? position : G_MAXUINT, starts_at);

  return TRUE;
}
