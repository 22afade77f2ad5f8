/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The flow of a day: from how long sessions last, and which starts are pinned, to when each
 * begins and ends. Pure functions on numbers; times are minutes after local midnight as clocks
 * on the wall show them, past 1440 on the following day.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PlenarySlotFlags:
 * @PLENARY_SLOT_GAP: nothing happens between the session before and this one
 * @PLENARY_SLOT_OVERLAP: it is pinned to a time before the end of the session before
 * @PLENARY_SLOT_OVERRUN: it ends after the event closes
 * @PLENARY_SLOT_ROOM: another session has the same room at the same time
 *
 * What is remarkable about a slot.
 */
typedef enum
{
  PLENARY_SLOT_NORMAL = 0,
  PLENARY_SLOT_GAP = 1 << 0,
  PLENARY_SLOT_OVERLAP = 1 << 1,
  PLENARY_SLOT_OVERRUN = 1 << 2,
  PLENARY_SLOT_ROOM = 1 << 3,
} PlenarySlotFlags;

/**
 * PlenarySlot:
 * @starts_at: in: the pinned start, or %PLENARY_UNSET for one that follows. Out: the start, or
 *   %PLENARY_UNSET where nothing says when it is
 * @duration: in minutes, or %PLENARY_UNSET
 * @is_parallel: whether it starts together with the one before
 * @room: (nullable): a word that says where; two slots in one room must not overlap
 * @ends_at: out: the end, or %PLENARY_UNSET
 * @is_pinned: out: whether the start was given
 * @flags: out: what is remarkable
 *
 * A session as the flow sees it.
 */
typedef struct
{
  int starts_at;
  int duration;
  gboolean is_parallel;
  const char *room;
  int ends_at;
  gboolean is_pinned;
  PlenarySlotFlags flags;
} PlenarySlot;

gboolean plenary_flow_run (PlenarySlot *slots, gsize n_slots, int opens_at, int closes_at);

G_END_DECLS
