/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "schedule/plenary-timetable.h"

#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "model/plenary-session.h"

/* Bytes that ids are kept in together: those of some hundred sessions. */
#define SIZE_OF_IDS 4096

struct _PlenaryTimetable
{
  GPtrArray *days;   /* PlenaryTimetableDay */
  GStringChunk *ids; /* of sessions */
  GHashTable *slots; /* one of the ids: its slot, borrowed */
};

static void
day_free (PlenaryTimetableDay *day)
{
  g_clear_object (&day->day);
  g_ptr_array_unref (day->sessions);
  g_free (day->slots);
  g_free (day);
}

static int
get_hour (PlenaryRecord *event, guint column)
{
  return event != NULL ? plenary_record_get_integer (event, column) : PLENARY_UNSET;
}

static PlenarySlot
read_slot (PlenaryRecord *session)
{
  return (PlenarySlot) {
    .starts_at = plenary_record_get_integer (session, PLENARY_SESSION_STARTS_AT),
    .duration = plenary_record_get_integer (session, PLENARY_SESSION_DURATION),
    .is_parallel = plenary_record_get_boolean (session, PLENARY_SESSION_PARALLEL),
    .room = plenary_record_get_text (session, PLENARY_SESSION_ROOM_ID),
  };
}

static void
add_day (PlenaryTimetable *self, PlenaryModel *model, PlenaryRecord *day)
{
  PlenaryTimetableDay *made = g_new0 (PlenaryTimetableDay, 1);
  PlenaryRecord *event = plenary_model_get_event (model);
  PlenaryRecordList *sessions
      = plenary_model_list_by (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_DAY_ID,
                               day != NULL ? plenary_record_get_id (day) : NULL);

  made->day = day != NULL ? g_object_ref (day) : NULL;
  made->sessions = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    {
      PlenaryRecord *session = plenary_record_list_get (sessions, i);

      if (plenary_record_get_text (session, PLENARY_SESSION_PARENT_ID) == NULL)
        g_ptr_array_add (made->sessions, g_object_ref (session));
    }

  made->slots = g_new0 (PlenarySlot, made->sessions->len + 1);
  for (guint i = 0; i < made->sessions->len; i++)
    made->slots[i] = read_slot (made->sessions->pdata[i]);
  made->is_timed = plenary_flow_run (made->slots, made->sessions->len,
                                     get_hour (event, PLENARY_EVENT_OPENS_AT),
                                     get_hour (event, PLENARY_EVENT_CLOSES_AT));
  for (guint i = 0; i < made->sessions->len; i++)
    {
      const char *id = plenary_record_get_id (made->sessions->pdata[i]);

      g_hash_table_insert (self->slots, g_string_chunk_insert (self->ids, id), &made->slots[i]);
    }
  g_ptr_array_add (self->days, made);
}

/**
 * plenary_timetable_new:
 * @model: a model
 *
 * Works out when each session is. On every day the first session starts when the event opens,
 * unless it is pinned.
 *
 * Returns: (transfer full): the timetable
 */
PlenaryTimetable *
plenary_timetable_new (PlenaryModel *model)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  PlenaryTimetable *self = g_new0 (PlenaryTimetable, 1);
  PlenaryRecordList *days = plenary_model_list (model, PLENARY_TYPE_DAY);
  guint n_days = plenary_record_list_get_length (days);

  self->days = g_ptr_array_new_with_free_func ((GDestroyNotify) day_free);
  self->ids = g_string_chunk_new (SIZE_OF_IDS);
  self->slots = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < n_days; i++)
    add_day (self, model, plenary_record_list_get (days, i));
  if (n_days == 0)
    add_day (self, model, NULL);

  return self;
}

/**
 * plenary_timetable_free:
 * @self: (transfer full): a timetable
 *
 * Lets go of a timetable and of the records it holds.
 */
void
plenary_timetable_free (PlenaryTimetable *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->slots);
  g_string_chunk_free (self->ids);
  g_ptr_array_unref (self->days);
  g_free (self);
}

/**
 * plenary_timetable_get_n_days:
 * @self: a timetable
 *
 * Returns: how many days there are; at least 1
 */
guint
plenary_timetable_get_n_days (PlenaryTimetable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->days->len;
}

/**
 * plenary_timetable_get_day:
 * @self: a timetable
 * @position: which day, from 0
 *
 * Returns: (transfer none): the day
 */
const PlenaryTimetableDay *
plenary_timetable_get_day (PlenaryTimetable *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->days->len, NULL);

  return self->days->pdata[position];
}

/**
 * plenary_timetable_lookup:
 * @self: a timetable
 * @session_id: id of a session
 *
 * Returns: (transfer none) (nullable): when it is; %NULL for a sub-item and for a session that
 *   is not scheduled
 */
const PlenarySlot *
plenary_timetable_lookup (PlenaryTimetable *self, const char *session_id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (session_id != NULL, NULL);

  return g_hash_table_lookup (self->slots, session_id);
}

/**
 * plenary_timetable_is_timed:
 * @self: a timetable
 *
 * Returns: whether any day has times, so that an agenda has a column for them
 */
gboolean
plenary_timetable_is_timed (PlenaryTimetable *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->days->len; i++)
    if (plenary_timetable_get_day (self, i)->is_timed)
      return TRUE;

  return FALSE;
}

/**
 * plenary_timetable_count_minutes:
 * @self: a timetable
 * @position: of a day
 *
 * How long something goes on, for everybody, on a day. What is in parallel counts once, what does
 * not say when it is does not count.
 *
 * Returns: the minutes
 */
int
plenary_timetable_count_minutes (PlenaryTimetable *self, guint position)
{
  g_return_val_if_fail (self != NULL, 0);

  const PlenaryTimetableDay *day = plenary_timetable_get_day (self, position);
  int reached = 0;
  int minutes = 0;

  for (guint i = 0; i < day->sessions->len; i++)
    {
      const PlenarySlot *slot = &day->slots[i];

      if (plenary_record_get_integer (day->sessions->pdata[i], PLENARY_SESSION_VISIBILITY)
              != PLENARY_VISIBILITY_PUBLIC
          || slot->starts_at == PLENARY_UNSET || slot->ends_at == PLENARY_UNSET)
        continue;
      minutes += MAX (slot->ends_at - MAX (slot->starts_at, reached), 0);
      reached = MAX (reached, slot->ends_at);
    }

  return minutes;
}

/**
 * plenary_slot_of_item:
 * @session: a sub-item of a session
 *
 * When a sub-item is. It does not flow: without a pinned start it has no times.
 *
 * Returns: its slot
 */
PlenarySlot
plenary_slot_of_item (PlenaryRecord *session)
{
  PlenarySlot slot = read_slot (session);

  slot.is_parallel = FALSE;
  if (slot.starts_at == PLENARY_UNSET)
    slot.duration = PLENARY_UNSET;
  plenary_flow_run (&slot, 1, PLENARY_UNSET, PLENARY_UNSET);

  return slot;
}
