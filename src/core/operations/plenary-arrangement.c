/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The working copy: its days, its items and their ranks. How items are moved is in
 * plenary-arrangement-place.c and its neighbours.
 */
#include "config.h"

#include "operations/plenary-arrangement-private.h"

#include "base/plenary-rank.h"
#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "model/plenary-session.h"

#include <string.h>

static void
item_free (PlenaryArrangementItem *item)
{
  g_clear_object (&item->session);
  g_clear_pointer (&item->row, plenary_row_unref);
  g_free (item->id);
  g_free (item->rank);
  g_free (item->room_id);
  g_free (item);
}

static void
day_free (PlenaryArrangementDay *day)
{
  g_ptr_array_unref (day->items);
  g_free (day);
}

PlenaryArrangementItem *
plenary_arrangement_item_new (PlenaryRecord *session)
{
  PlenaryArrangementItem *item = g_new0 (PlenaryArrangementItem, 1);

  item->id = g_strdup (plenary_record_get_id (session));
  item->session = g_object_ref (session);
  item->rank = g_strdup (plenary_record_get_text (session, PLENARY_SESSION_RANK));
  item->room_id = g_strdup (plenary_record_get_text (session, PLENARY_SESSION_ROOM_ID));
  item->starts_at = plenary_record_get_integer (session, PLENARY_SESSION_STARTS_AT);
  item->duration = plenary_record_get_integer (session, PLENARY_SESSION_DURATION);
  item->is_parallel = plenary_record_get_boolean (session, PLENARY_SESSION_PARALLEL);

  return item;
}

static void
add_day (PlenaryArrangement *self, const char *id)
{
  PlenaryArrangementDay *day = g_new0 (PlenaryArrangementDay, 1);

  day->id = id;
  day->items = g_ptr_array_new ();
  g_ptr_array_add (self->days, day);
}

static void
add_items (PlenaryArrangement *self)
{
  PlenaryRecordList *list
      = plenary_model_list_by (self->model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID, NULL);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *session = plenary_record_list_get (list, i);
      PlenaryArrangementItem *item = plenary_arrangement_item_new (session);

      item->day = plenary_arrangement_find_day (
          self, plenary_record_get_text (session, PLENARY_SESSION_DAY_ID));
      if (item->day != NULL)
        g_ptr_array_add (item->day->items, item);
      g_hash_table_insert (self->items, item->id, item);
    }
}

static int
get_hour (PlenaryRecord *event, guint column)
{
  return event != NULL ? plenary_record_get_integer (event, column) : PLENARY_UNSET;
}

/**
 * plenary_arrangement_new:
 * @model: a model
 *
 * Copies the items of the agenda, all without a parent, as they are now.
 *
 * Returns: (transfer full): the arrangement
 */
PlenaryArrangement *
plenary_arrangement_new (PlenaryModel *model)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  PlenaryArrangement *self = g_new0 (PlenaryArrangement, 1);
  PlenaryRecordList *days = plenary_model_list (model, PLENARY_TYPE_DAY);
  guint n_days = plenary_record_list_get_length (days);
  PlenaryRecord *event = plenary_model_get_event (model);

  self->model = g_object_ref (model);
  self->days = g_ptr_array_new_with_free_func ((GDestroyNotify) day_free);
  self->items = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) item_free);
  self->removed = g_ptr_array_new_with_free_func (g_free);
  self->opens_at = get_hour (event, PLENARY_EVENT_OPENS_AT);
  self->closes_at = get_hour (event, PLENARY_EVENT_CLOSES_AT);
  for (guint i = 0; i < n_days; i++)
    add_day (self, plenary_record_get_id (plenary_record_list_get (days, i)));
  if (n_days == 0)
    add_day (self, NULL);
  add_items (self);

  return self;
}

/**
 * plenary_arrangement_free:
 * @self: (transfer full): an arrangement
 *
 * Lets go of an arrangement. The project stays as it is.
 */
void
plenary_arrangement_free (PlenaryArrangement *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->days);
  g_hash_table_unref (self->items);
  g_ptr_array_unref (self->removed);
  g_object_unref (self->model);
  g_free (self);
}

PlenaryArrangementItem *
plenary_arrangement_find (PlenaryArrangement *self, const char *id)
{
  return g_hash_table_lookup (self->items, id);
}

PlenaryArrangementDay *
plenary_arrangement_find_day (PlenaryArrangement *self, const char *id)
{
  for (guint i = 0; i < self->days->len; i++)
    {
      PlenaryArrangementDay *day = self->days->pdata[i];

      if (g_strcmp0 (day->id, id) == 0)
        return day;
    }

  return NULL;
}

/* Works out the slots of a day, unless they are known. */
void
plenary_arrangement_flow (PlenaryArrangement *self, PlenaryArrangementDay *day)
{
  if (day->is_flowed)
    return;

  guint n_items = day->items->len;
  g_autofree PlenarySlot *slots = g_new0 (PlenarySlot, n_items + 1);

  for (guint i = 0; i < n_items; i++)
    {
      PlenaryArrangementItem *item = day->items->pdata[i];

      slots[i] = (PlenarySlot) {
        .starts_at = item->starts_at,
        .duration = item->duration,
        .is_parallel = item->is_parallel,
        .room = item->room_id,
      };
    }
  plenary_flow_run (slots, n_items, self->opens_at, self->closes_at);
  for (guint i = 0; i < n_items; i++)
    ((PlenaryArrangementItem *) day->items->pdata[i])->slot = slots[i];
  day->is_flowed = TRUE;
}

/**
 * plenary_arrangement_lookup:
 * @self: an arrangement
 * @session_id: id of a session
 *
 * Returns: (transfer none) (nullable): when it would be, until the next change; %NULL for a
 *   sub-item and for a session that would not be scheduled
 */
const PlenarySlot *
plenary_arrangement_lookup (PlenaryArrangement *self, const char *session_id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (session_id != NULL, NULL);

  PlenaryArrangementItem *item = plenary_arrangement_find (self, session_id);

  if (item == NULL || item->day == NULL)
    return NULL;
  plenary_arrangement_flow (self, item->day);

  return &item->slot;
}

/**
 * plenary_arrangement_get_day_id:
 * @self: an arrangement
 * @session_id: id of a session
 *
 * Returns: (transfer none) (nullable): the day it would be on
 */
const char *
plenary_arrangement_get_day_id (PlenaryArrangement *self, const char *session_id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (session_id != NULL, NULL);

  PlenaryArrangementItem *item = plenary_arrangement_find (self, session_id);

  return item != NULL && item->day != NULL ? item->day->id : NULL;
}

/**
 * plenary_arrangement_get_room_id:
 * @self: an arrangement
 * @session_id: id of a session
 *
 * Returns: (transfer none) (nullable): the room it would be in
 */
const char *
plenary_arrangement_get_room_id (PlenaryArrangement *self, const char *session_id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (session_id != NULL, NULL);

  PlenaryArrangementItem *item = plenary_arrangement_find (self, session_id);

  return item != NULL ? item->room_id : NULL;
}

/**
 * plenary_arrangement_get_position:
 * @self: an arrangement
 * @session_id: id of a session
 * @position: (out): which it would be among the sessions of its day
 *
 * Returns: whether it would be scheduled
 */
gboolean
plenary_arrangement_get_position (PlenaryArrangement *self, const char *session_id, guint *position)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);
  g_return_val_if_fail (position != NULL, FALSE);

  PlenaryArrangementItem *item = plenary_arrangement_find (self, session_id);

  return item != NULL && item->day != NULL && g_ptr_array_find (item->day->items, item, position);
}

/* The rank of the nearest item on the days before or after, for one that opens or closes its day:
 * ranks then follow the days too, and a session that becomes unscheduled keeps its place. */
static const char *
find_rank_beside (PlenaryArrangement *self, PlenaryArrangementDay *day, int direction)
{
  guint position = 0;

  g_ptr_array_find (self->days, day, &position);
  for (int i = (int) position + direction; i >= 0 && i < (int) self->days->len; i += direction)
    {
      GPtrArray *items = ((PlenaryArrangementDay *) self->days->pdata[i])->items;

      if (items->len > 0)
        return ((PlenaryArrangementItem *) items->pdata[direction < 0 ? items->len - 1 : 0])->rank;
    }

  return NULL;
}

static const char *
get_rank_at (PlenaryArrangementDay *day, guint position)
{
  return ((PlenaryArrangementItem *) day->items->pdata[position])->rank;
}

/* The first rank of a day from a position on that is greater than another one. */
static const char *
find_rank_after (PlenaryArrangementDay *day, guint position, const char *rank)
{
  for (; position < day->items->len; position++)
    if (strcmp (get_rank_at (day, position), rank) > 0)
      return get_rank_at (day, position);

  return NULL;
}

static void
set_rank (PlenaryArrangementDay *day, guint position, const char *before, const char *after)
{
  PlenaryArrangementItem *item = day->items->pdata[position];
  char *rank = plenary_rank_between (before, after);

  g_free (item->rank);
  item->rank = rank;
}

/* Gives the item at a position a rank between its neighbours. */
static void
rank_item (PlenaryArrangement *self, PlenaryArrangementDay *day, guint position)
{
  gboolean is_first = position == 0;
  gboolean is_last = position + 1 == day->items->len;
  const char *before
      = is_first ? find_rank_beside (self, day, -1) : get_rank_at (day, position - 1);
  const char *after = is_last ? find_rank_beside (self, day, 1) : get_rank_at (day, position + 1);

  /* Ranks need not follow the days; within a day they must. */
  if (before != NULL && after != NULL && strcmp (before, after) >= 0)
    {
      before = is_first ? NULL : before;
      after = is_last ? NULL : after;
    }
  set_rank (day, position, before, after);

  /* Two merged copies can have left equal ranks: what comes after gets another one too. */
  for (guint i = position + 1; i < day->items->len; i++)
    {
      const char *last = get_rank_at (day, i - 1);

      if (strcmp (get_rank_at (day, i), last) > 0)
        break;
      set_rank (day, i, last, find_rank_after (day, i + 1, last));
    }
}

/* Puts an item, which is nowhere, into a day, where it gets a rank. */
void
plenary_arrangement_put_in (PlenaryArrangement *self,
                            PlenaryArrangementItem *item,
                            PlenaryArrangementDay *day,
                            guint position)
{
  g_ptr_array_insert (day->items, (int) position, item);
  item->day = day;
  day->is_flowed = FALSE;
  rank_item (self, day, position);
}
