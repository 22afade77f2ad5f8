/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * All sessions are sorted by when they begin; each is compared with those that have not ended by
 * then. So a plan of thousands of sessions takes milliseconds.
 */
#include "config.h"

#include "schedule/plenary-conflicts-private.h"

#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "model/plenary-room.h"
#include "model/plenary-session.h"
#include "schedule/plenary-zone.h"

/* Minutes on the wall that a day can have sessions at. */
#define LAST_MINUTE 5759

static void
clash_clear (gpointer user_data)
{
  PlenaryClash *clash = user_data;

  g_clear_object (&clash->session);
  g_clear_object (&clash->other);
  g_clear_object (&clash->subject);
}

/* Minutes after the midnight of a day, as they are in Unix time. */
gint64
plenary_clock_get_instant (const PlenaryClock *clock, int minutes)
{
  if (clock->is_even)
    return clock->midnight + minutes;

  g_autoptr (GDateTime) instant = plenary_zone_get_instant (clock->zone, clock->date, minutes);

  return g_date_time_to_unix (instant) / 60;
}

static PlenaryClock
read_clock (const char *zone, PlenaryRecord *day)
{
  PlenaryClock clock = { zone, NULL, 0, TRUE };

  if (day == NULL)
    return clock;
  clock.date = plenary_record_get_text (day, PLENARY_DAY_DATE);

  g_autoptr (GDateTime) first = plenary_zone_get_instant (zone, clock.date, 0);
  g_autoptr (GDateTime) last = plenary_zone_get_instant (zone, clock.date, LAST_MINUTE);

  /* The name of a zone may be one that is not known here: then clocks are those of UTC. */
  if (first == NULL || last == NULL)
    {
      clock.zone = "";
      g_clear_pointer (&first, g_date_time_unref);
      g_clear_pointer (&last, g_date_time_unref);
      first = plenary_zone_get_instant ("", clock.date, 0);
      last = plenary_zone_get_instant ("", clock.date, LAST_MINUTE);
    }
  if (first == NULL || last == NULL)
    return clock;
  clock.midnight = g_date_time_to_unix (first) / 60;
  clock.is_even = g_date_time_get_utc_offset (first) == g_date_time_get_utc_offset (last);

  return clock;
}

static gboolean
is_held (PlenaryRecord *session, const PlenarySlot *slot)
{
  return slot->starts_at != PLENARY_UNSET && slot->ends_at != PLENARY_UNSET
         && plenary_record_get_integer (session, PLENARY_SESSION_VISIBILITY)
                != PLENARY_VISIBILITY_HIDDEN;
}

static void
add_held (PlenaryConflicts *self,
          guint day,
          guint group,
          PlenaryRecord *session,
          const PlenarySlot *slot)
{
  const PlenaryClock *clock = &g_array_index (self->clocks, PlenaryClock, day);
  PlenaryHeld held = {
    .session = session,
    .room_id = plenary_record_get_text (session, PLENARY_SESSION_ROOM_ID),
    .day = day,
    .group = group,
    .wall_start = slot->starts_at,
    .starts_at = plenary_clock_get_instant (clock, slot->starts_at),
    .ends_at = plenary_clock_get_instant (clock, slot->ends_at),
    .is_public
    = plenary_record_get_integer (session, PLENARY_SESSION_VISIBILITY) == PLENARY_VISIBILITY_PUBLIC,
  };

  g_array_append_val (self->held, held);
}

static int
compare_held (gconstpointer a, gconstpointer b)
{
  const PlenaryHeld *first = a;
  const PlenaryHeld *second = b;

  if (first->starts_at != second->starts_at)
    return first->starts_at < second->starts_at ? -1 : 1;

  return first->group < second->group ? -1 : first->group > second->group;
}

static void
read_days (PlenaryConflicts *self, const char *zone)
{
  guint group = 0;

  for (guint i = 0; i < plenary_timetable_get_n_days (self->timetable); i++)
    {
      const PlenaryTimetableDay *day = plenary_timetable_get_day (self->timetable, i);
      PlenaryClock clock = read_clock (zone, day->day);

      g_array_append_val (self->clocks, clock);
      for (guint j = 0; j < day->sessions->len; j++)
        {
          if (j == 0 || !day->slots[j].is_parallel)
            group++;
          if (is_held (day->sessions->pdata[j], &day->slots[j]))
            add_held (self, i, group, day->sessions->pdata[j], &day->slots[j]);
        }
    }
  g_array_sort (self->held, compare_held);
}

static void
count (PlenaryConflicts *self, PlenaryRecord *session)
{
  const char *id = plenary_record_get_id (session);
  guint n_found = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, id));

  g_hash_table_insert (self->counts, g_strdup (id), GUINT_TO_POINTER (n_found + 1));
}

/* Takes note of something that does not fit. */
void
plenary_conflicts_add (PlenaryConflicts *self, PlenaryClash clash)
{
  g_object_ref (clash.session);
  if (clash.other != NULL)
    g_object_ref (clash.other);
  if (clash.subject != NULL)
    g_object_ref (clash.subject);
  g_array_append_val (self->clashes, clash);
  if (clash.kind == PLENARY_CLASH_GAP)
    return;
  count (self, clash.session);
  if (clash.other != NULL)
    count (self, clash.other);
}

/* The earlier one has not ended when the later one starts. */
static void
compare_sessions (PlenaryConflicts *self, const PlenaryHeld *earlier, const PlenaryHeld *later)
{
  gboolean is_one_room
      = earlier->room_id != NULL && g_strcmp0 (earlier->room_id, later->room_id) == 0;
  gboolean has_room = earlier->room_id != NULL && later->room_id != NULL;

  if (!is_one_room && (has_room || earlier->group == later->group))
    return;
  plenary_conflicts_add (
      self, (PlenaryClash) {
                .kind = is_one_room ? PLENARY_CLASH_ROOM : PLENARY_CLASH_OVERLAP,
                .session = later->session,
                .other = earlier->session,
                .subject = is_one_room ? plenary_model_lookup (self->model, PLENARY_TYPE_ROOM,
                                                               later->room_id)
                                       : NULL,
                .starts_at = later->wall_start,
                .minutes = (int) (MIN (earlier->ends_at, later->ends_at) - later->starts_at),
            });
}

static void
find_overlaps (PlenaryConflicts *self)
{
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->held->len; i++)
    {
      const PlenaryHeld *later = &g_array_index (self->held, PlenaryHeld, i);

      for (guint j = 0; j < open->len;)
        {
          const PlenaryHeld *earlier
              = &g_array_index (self->held, PlenaryHeld, g_array_index (open, guint, j));

          if (earlier->ends_at <= later->starts_at)
            {
              g_array_remove_index (open, j);
              continue;
            }
          if (later->ends_at > later->starts_at)
            compare_sessions (self, earlier, later);
          j++;
        }
      g_array_append_val (open, i);
    }
}

/* What lies before the event opens, after it closes and between its days is no gap. */
static void
find_gaps (PlenaryConflicts *self, const PlenaryTimetableDay *day)
{
  int ends_at = PLENARY_UNSET;

  for (guint i = 0; i < day->sessions->len; i++)
    {
      const PlenarySlot *slot = &day->slots[i];
      gboolean is_gap = (slot->flags & PLENARY_SLOT_GAP) != 0 && ends_at != PLENARY_UNSET
                        && slot->starts_at > ends_at
                        && (self->opens_at == PLENARY_UNSET || ends_at >= self->opens_at)
                        && (self->closes_at == PLENARY_UNSET || slot->starts_at <= self->closes_at);

      if (is_gap)
        plenary_conflicts_add (self, (PlenaryClash) {
                                         .kind = PLENARY_CLASH_GAP,
                                         .session = day->sessions->pdata[i],
                                         .starts_at = ends_at,
                                         .minutes = slot->starts_at - ends_at,
                                     });
      ends_at = MAX (ends_at, slot->ends_at);
    }
}

static void
find_overruns (PlenaryConflicts *self, const PlenaryTimetableDay *day)
{
  for (guint i = 0; i < day->sessions->len; i++)
    {
      PlenaryRecord *session = day->sessions->pdata[i];
      const PlenarySlot *slot = &day->slots[i];
      gboolean is_early = self->opens_at != PLENARY_UNSET && slot->starts_at != PLENARY_UNSET
                          && slot->starts_at < self->opens_at;
      int limit = MAX (self->closes_at, slot->starts_at);

      if (plenary_record_get_integer (session, PLENARY_SESSION_VISIBILITY)
          != PLENARY_VISIBILITY_PUBLIC)
        continue;
      if (is_early)
        plenary_conflicts_add (self, (PlenaryClash) {
                                         .kind = PLENARY_CLASH_EARLY,
                                         .session = session,
                                         .starts_at = slot->starts_at,
                                         .minutes = self->opens_at - slot->starts_at,
                                     });
      if ((slot->flags & PLENARY_SLOT_OVERRUN) != 0)
        plenary_conflicts_add (self, (PlenaryClash) {
                                         .kind = PLENARY_CLASH_OVERRUN,
                                         .session = session,
                                         .starts_at = limit,
                                         .minutes = slot->ends_at - limit,
                                     });
    }
}

/**
 * plenary_conflicts_new:
 * @model: a model
 * @timetable: when its sessions are
 *
 * Finds what does not fit. Any thread.
 *
 * Returns: (transfer full): what was found: what collides first, in order of time; then persons
 *   and bodies; then for each day what is outside its hours, and its gaps
 */
PlenaryConflicts *
plenary_conflicts_new (PlenaryModel *model, PlenaryTimetable *timetable)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (timetable != NULL, NULL);

  PlenaryConflicts *self = g_new0 (PlenaryConflicts, 1);
  PlenaryRecord *event = plenary_model_get_event (model);

  self->model = model;
  self->timetable = timetable;
  self->opens_at
      = event != NULL ? plenary_record_get_integer (event, PLENARY_EVENT_OPENS_AT) : PLENARY_UNSET;
  self->closes_at
      = event != NULL ? plenary_record_get_integer (event, PLENARY_EVENT_CLOSES_AT) : PLENARY_UNSET;
  self->clocks = g_array_new (FALSE, FALSE, sizeof (PlenaryClock));
  self->held = g_array_new (FALSE, FALSE, sizeof (PlenaryHeld));
  self->clashes = g_array_new (FALSE, FALSE, sizeof (PlenaryClash));
  g_array_set_clear_func (self->clashes, clash_clear);
  self->counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  read_days (self, event != NULL ? plenary_record_get_text (event, PLENARY_EVENT_ZONE) : "");
  find_overlaps (self);
  plenary_conflicts_find_double_bookings (self);
  for (guint i = 0; i < plenary_timetable_get_n_days (timetable); i++)
    {
      find_overruns (self, plenary_timetable_get_day (timetable, i));
      find_gaps (self, plenary_timetable_get_day (timetable, i));
    }
  self->timetable = NULL;
  self->model = NULL;
  g_clear_pointer (&self->clocks, g_array_unref);
  g_clear_pointer (&self->held, g_array_unref);

  return self;
}

/**
 * plenary_conflicts_free:
 * @self: (transfer full): conflicts
 *
 * Lets go of conflicts and of the records they hold.
 */
void
plenary_conflicts_free (PlenaryConflicts *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->counts);
  g_array_unref (self->clashes);
  g_free (self);
}

/**
 * plenary_conflicts_get_n:
 * @self: conflicts
 *
 * Returns: how many there are
 */
guint
plenary_conflicts_get_n (PlenaryConflicts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->clashes->len;
}

/**
 * plenary_conflicts_get:
 * @self: conflicts
 * @position: which, from 0
 *
 * Returns: (transfer none): the clash
 */
const PlenaryClash *
plenary_conflicts_get (PlenaryConflicts *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->clashes->len, NULL);

  return &g_array_index (self->clashes, PlenaryClash, position);
}

/**
 * plenary_conflicts_count:
 * @self: conflicts
 * @session_id: id of an item of the agenda
 *
 * Returns: how many of them it is in; gaps are nobody's
 */
guint
plenary_conflicts_count (PlenaryConflicts *self, const char *session_id)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (session_id != NULL, 0);

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, session_id));
}

/**
 * plenary_clash_is_collision:
 * @clash: a clash
 *
 * Returns: whether two sessions take the same minutes, which a plan shows where they are
 */
gboolean
plenary_clash_is_collision (const PlenaryClash *clash)
{
  g_return_val_if_fail (clash != NULL, FALSE);

  return clash->kind == PLENARY_CLASH_ROOM || clash->kind == PLENARY_CLASH_OVERLAP;
}
