/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "schedule/plenary-flow.h"

#include "model/plenary-row.h"

/* Sessions that start together: where the group starts, and where the next one follows. */
typedef struct
{
  int starts_at;
  int ends_at;
} Group;

static gboolean
has_times (const PlenarySlot *slots, gsize n_slots)
{
  for (gsize i = 0; i < n_slots; i++)
    if (slots[i].starts_at != PLENARY_UNSET || slots[i].duration != PLENARY_UNSET)
      return TRUE;

  return FALSE;
}

static void
end_slot (PlenarySlot *slot)
{
  gboolean is_known = slot->starts_at != PLENARY_UNSET && slot->duration != PLENARY_UNSET;

  slot->ends_at = is_known ? slot->starts_at + slot->duration : PLENARY_UNSET;
}

static void
place_parallel (PlenarySlot *slot, Group *group)
{
  if (!slot->is_pinned)
    slot->starts_at = group->starts_at;
  end_slot (slot);
  if (slot->ends_at != PLENARY_UNSET && group->ends_at != PLENARY_UNSET)
    group->ends_at = MAX (group->ends_at, slot->ends_at);
  else if (slot->ends_at != PLENARY_UNSET)
    group->ends_at = slot->ends_at;
}

static void
place_after (PlenarySlot *slot, Group *group)
{
  if (!slot->is_pinned)
    slot->starts_at = group->ends_at;
  else if (group->ends_at != PLENARY_UNSET && slot->starts_at > group->ends_at)
    slot->flags |= PLENARY_SLOT_GAP;
  else if (group->ends_at != PLENARY_UNSET && slot->starts_at < group->ends_at)
    slot->flags |= PLENARY_SLOT_OVERLAP;
  end_slot (slot);
  group->starts_at = slot->starts_at;
  group->ends_at = slot->ends_at;
}

/* Times first: on a day of hundreds of sessions few have them in common. */
static gboolean
meet (const PlenarySlot *a, const PlenarySlot *b)
{
  return a->starts_at < b->ends_at && b->starts_at < a->ends_at && a->ends_at != PLENARY_UNSET
         && b->ends_at != PLENARY_UNSET && a->room != NULL && g_strcmp0 (a->room, b->room) == 0;
}

static void
mark_rooms (PlenarySlot *slots, gsize n_slots)
{
  for (gsize i = 0; i < n_slots; i++)
    for (gsize j = i + 1; j < n_slots; j++)
      if (meet (&slots[i], &slots[j]))
        {
          slots[i].flags |= PLENARY_SLOT_ROOM;
          slots[j].flags |= PLENARY_SLOT_ROOM;
        }
}

/**
 * plenary_flow_run:
 * @slots: (array length=n_slots): the sessions of one day in their order
 * @n_slots: how many
 * @opens_at: when the first starts if it is not pinned, or %PLENARY_UNSET
 * @closes_at: when the event closes, or %PLENARY_UNSET
 *
 * Works out when each session of a day starts and ends. A session follows the one before it; a
 * pinned one starts when it says, whatever that does to its neighbours; a parallel one starts
 * with the one before it, and what comes after the group follows its longest member. After a
 * session that does not say how long it lasts nothing is known until the next pinned start.
 *
 * A day on which no session is pinned and none says how long it lasts has no times at all, even
 * where it is known when the event opens. Any thread.
 *
 * Returns: whether the day has times
 */
gboolean
plenary_flow_run (PlenarySlot *slots, gsize n_slots, int opens_at, int closes_at)
{
  g_return_val_if_fail (slots != NULL || n_slots == 0, FALSE);

  gboolean is_timed = has_times (slots, n_slots);
  Group group = { PLENARY_UNSET, is_timed ? opens_at : PLENARY_UNSET };

  for (gsize i = 0; i < n_slots; i++)
    {
      PlenarySlot *slot = &slots[i];

      slot->is_pinned = slot->starts_at != PLENARY_UNSET;
      slot->flags = PLENARY_SLOT_NORMAL;
      if (slot->is_parallel && i > 0)
        place_parallel (slot, &group);
      else
        place_after (slot, &group);
      if (closes_at != PLENARY_UNSET && slot->ends_at != PLENARY_UNSET && slot->ends_at > closes_at)
        slot->flags |= PLENARY_SLOT_OVERRUN;
    }
  mark_rooms (slots, n_slots);

  return is_timed;
}
