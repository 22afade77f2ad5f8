/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Where sessions go and what moves with them. A day is a line of words: "b*9:30-10:00" is pinned,
 * "b=9:30-10:00" is in parallel with the one before; "@r" is its room.
 */
#include "config.h"

#include "../project.h"
#include "model/plenary-session.h"
#include "operations/plenary-arrangement-private.h"

#include <stdio.h>

static void
add_session (PlenaryModel *model, const char *day_id, const char *word)
{
  char id[32] = "";
  char room[32] = "";
  int hour = -1;
  int minute = 0;
  int duration = -1;
  g_auto (GStrv) parts = g_strsplit (word, "@", 2);
  const char *times = parts[0] + strcspn (parts[0], "*=+");
  gboolean is_parallel = *times == '=';

  g_strlcpy (id, parts[0], (gsize) (times - parts[0]) + 1);
  if (parts[1] != NULL)
    g_strlcpy (room, parts[1], sizeof room);
  if (strchr (times, ':') != NULL)
    sscanf (strpbrk (times, "0123456789"), "%d:%d", &hour, &minute);
  if (strchr (times, '+') != NULL)
    duration = atoi (strchr (times, '+') + 1);

  g_autofree char *starts_at = hour >= 0 ? g_strdup_printf ("%d", hour * 60 + minute) : NULL;
  g_autofree char *length = duration >= 0 ? g_strdup_printf ("%d", duration) : NULL;

  add (model, "session", id, "parallel", is_parallel ? "true" : "false", "day-id",
       day_id != NULL ? day_id : "", "room-id", room, "starts-at",
       starts_at != NULL ? starts_at : "", "duration", length != NULL ? length : "", NULL);
}

/* Two days, "d" with sessions and "e" with none, and the session "tray". A session is written as
 * "a+30" or "a*9:00+30" or "a=+30@room". The event opens at nine unless it says otherwise. */
static PlenaryModel *
make_model (const char *sessions, const char *opens_at)
{
  PlenaryModel *model = plenary_model_new ();
  g_auto (GStrv) words = g_strsplit (sessions, " ", -1);

  add (model, "event", "event", "opens-at", opens_at, "closes-at", "1080", NULL);
  add (model, "day", "d", "date", "2030-05-02", NULL);
  add (model, "day", "e", "date", "2030-05-03", NULL);
  add (model, "room", "r", NULL);
  add (model, "room", "s", NULL);
  for (char **word = words; *word != NULL; word++)
    add_session (model, "d", *word);
  add_session (model, NULL, "tray");

  return model;
}

static void
append_time (GString *text, int minutes)
{
  if (minutes == PLENARY_UNSET)
    g_string_append (text, "?");
  else
    g_string_append_printf (text, "%d:%02d", minutes / 60, minutes % 60);
}

static char *
describe (PlenaryArrangement *self, const char *day_id)
{
  PlenaryArrangementDay *day = plenary_arrangement_find_day (self, day_id);
  GString *text = g_string_new (NULL);
  const char *last_rank = "";

  for (guint i = 0; i < day->items->len; i++)
    {
      PlenaryArrangementItem *item = day->items->pdata[i];
      const PlenarySlot *slot = plenary_arrangement_lookup (self, item->id);

      g_assert_cmpstr (last_rank, <, item->rank);
      last_rank = item->rank;
      g_string_append_printf (text, "%s%s%s%s", i > 0 ? " " : "", item->id,
                              item->is_parallel ? "=" : "",
                              item->starts_at != PLENARY_UNSET ? "*"
                              : item->is_parallel              ? ""
                                                               : ".");
      append_time (text, slot->starts_at);
      g_string_append (text, "-");
      append_time (text, slot->ends_at);
      if (item->room_id != NULL)
        g_string_append_printf (text, "@%s", item->room_id);
    }

  return g_string_free_and_steal (text);
}

static void
assert_day (PlenaryArrangement *self, const char *day_id, const char *expected)
{
  g_autofree char *found = describe (self, day_id);

  g_assert_cmpstr (found, ==, expected);
}

typedef struct
{
  const char *name;
  const char *sessions;
  const char *id;
  const char *room;
  int hour;
  int minute;
  const char *expected;
} PlaceCase;

/* Nine o'clock is when the event opens. */
static const PlaceCase place_cases[] = {
  { "same", "a+30 b+30", "a", NULL, 9, 0, "a.9:00-9:30 b.9:30-10:00" },
  { "first", "a+30 b+20 c+10", "c", NULL, 9, 0, "c.9:00-9:10 a.9:10-9:40 b.9:40-10:00" },
  { "swap down", "a+30 b+20 c+10", "a", NULL, 9, 20, "b.9:00-9:20 a.9:20-9:50 c.9:50-10:00" },
  { "last", "a+30 b+20 c+10", "a", NULL, 9, 30, "b.9:00-9:20 c.9:20-9:30 a.9:30-10:00" },
  { "later takes followers", "a+30 b+20 c+10", "b", NULL, 9, 35,
    "a.9:00-9:30 b*9:35-9:55 c.9:55-10:05" },
  { "later by the first", "a+30 b+20", "a", NULL, 9, 5, "a*9:05-9:35 b.9:35-9:55" },
  { "earlier collides", "a+30 b+20 c+10", "b", NULL, 9, 25, "a.9:00-9:30 b*9:25-9:45 c.9:45-9:55" },
  { "inside a longer one", "a+90 b+20 c+10", "b", NULL, 9, 25,
    "a.9:00-10:30 b=*9:25-9:45 c.10:30-10:40" },
  { "gap", "a+30 b+20", "b", NULL, 11, 0, "a.9:00-9:30 b*11:00-11:20" },
  { "back into the flow", "a+30 b*11:00+20", "b", NULL, 9, 30, "a.9:00-9:30 b.9:30-9:50" },
  { "before a pinned one", "a+30 b+20 c*12:00+10", "b", NULL, 11, 40,
    "a.9:00-9:30 b*11:40-12:00 c*12:00-12:10" },
  { "over a pinned one", "a+30 b+20 c*12:00+10", "b", NULL, 11, 50,
    "a.9:00-9:30 b*11:50-12:10 c*12:00-12:10" },
  { "parallel", "a+30@r b+20@r", "b", "s", 9, 0, "a.9:00-9:30@r b=9:00-9:20@s" },
  { "parallel with a start", "a+30@r b+20@r c+10", "b", "s", 9, 10,
    "a.9:00-9:30@r b=*9:10-9:30@s c.9:30-9:40" },
  { "pushed by its room", "a+30@r b+20@s", "b", "r", 9, 0, "b.9:00-9:20@r a.9:20-9:50@r" },
  { "no room is all rooms", "a+30 b+20@s", "b", "s", 9, 0, "b.9:00-9:20@s a.9:20-9:50" },
  { "only the room", "a+30@r b=+20@s c+10", "b", "r", 9, 0,
    "a.9:00-9:30@r b=9:00-9:20@r c.9:30-9:40" },
  { "company stays", "a*10:00+30@r b=+20@s c+10", "a", "r", 12, 0,
    "b*10:00-10:20@s c.10:20-10:30 a*12:00-12:30@r" },
  { "company a little later", "a+30@r b=+20@s c+10", "a", "r", 9, 5,
    "b.9:00-9:20@s a=*9:05-9:35@r c.9:35-9:45" },
  { "from the tray", "a+30 b+20", "tray", NULL, 9, 30,
    "a.9:00-9:30 tray.9:30-10:00 b.10:00-10:20" },
  { "past midnight", "a+30", "tray", NULL, 24, 30, "a.9:00-9:30 tray*24:30-25:00" },
  { "no times", "a b", "tray", NULL, 10, 0, "a.9:00-? b.?-? tray*10:00-10:30" },
};

static void
test_place (gconstpointer user_data)
{
  const PlaceCase *test = user_data;
  g_autoptr (PlenaryModel) model = make_model (test->sessions, "540");
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  g_assert_true (plenary_arrangement_place (arrangement, test->id, "d", test->room,
                                            test->hour * 60 + test->minute));
  assert_day (arrangement, "d", test->expected);
}

/* The first session is what gives all others their times. */
static void
test_first (void)
{
  g_autoptr (PlenaryModel) model = make_model ("a*10:00+30 b+20 c+10", "");
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  assert_day (arrangement, "d", "a*10:00-10:30 b.10:30-10:50 c.10:50-11:00");
  g_assert_true (plenary_arrangement_place (arrangement, "a", "d", NULL, 605));
  assert_day (arrangement, "d", "a*10:05-10:35 b.10:35-10:55 c.10:55-11:05");
  g_assert_true (plenary_arrangement_step (arrangement, "a", 1));
  assert_day (arrangement, "d", "b*10:05-10:25 a.10:25-10:55 c.10:55-11:05");
  g_assert_true (plenary_arrangement_step (arrangement, "c", -2));
  assert_day (arrangement, "d", "c*10:05-10:15 b.10:15-10:35 a.10:35-11:05");
  g_assert_true (plenary_arrangement_unschedule (arrangement, "c"));
  assert_day (arrangement, "d", "b*10:05-10:25 a.10:25-10:55");
  g_assert_true (plenary_arrangement_remove (arrangement, "b"));
  assert_day (arrangement, "d", "a*10:05-10:35");
  g_assert_null (plenary_arrangement_lookup (arrangement, "b"));
}

/* What is before the opening, a briefing, stays there. */
static void
test_opening (void)
{
  g_autoptr (PlenaryModel) model = make_model ("brief*8:00+30 a*9:00+30 b+20 c*10:00+10", "540");
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  g_assert_true (plenary_arrangement_step (arrangement, "b", -1));
  assert_day (arrangement, "d", "brief*8:00-8:30 b*9:00-9:20 a.9:20-9:50 c*10:00-10:10");
  g_assert_true (plenary_arrangement_step (arrangement, "b", 1));
  assert_day (arrangement, "d", "brief*8:00-8:30 a*9:00-9:30 b.9:30-9:50 c*10:00-10:10");
}

static void
test_days (void)
{
  g_autoptr (PlenaryModel) model = make_model ("a+30 b+20@r c+10", "540");
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  g_assert_true (plenary_arrangement_place (arrangement, "b", "e", "s", 540));
  assert_day (arrangement, "d", "a.9:00-9:30 c.9:30-9:40");
  assert_day (arrangement, "e", "b.9:00-9:20@s");
  g_assert_cmpstr (plenary_arrangement_get_day_id (arrangement, "b"), ==, "e");
  g_assert_cmpstr (plenary_arrangement_get_room_id (arrangement, "b"), ==, "s");
  g_assert_true (plenary_arrangement_is_changed (arrangement));
  g_assert_true (plenary_arrangement_reorder (arrangement, "b", "d", 1));
  assert_day (arrangement, "d", "a.9:00-9:30 b.9:30-9:50@s c.9:50-10:00");
  assert_day (arrangement, "e", "");
}

static void
test_order (void)
{
  g_autoptr (PlenaryModel) model = make_model ("a+30@r b=+20@s c=+25 d+10", "540");
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  g_assert_true (plenary_arrangement_step (arrangement, "c", -1));
  assert_day (arrangement, "d", "a.9:00-9:30@r c=9:00-9:25 b=9:00-9:20@s d.9:30-9:40");
  g_assert_true (plenary_arrangement_step (arrangement, "b", 1));
  assert_day (arrangement, "d", "a.9:00-9:30@r c=9:00-9:25 d.9:30-9:40 b.9:40-10:00@s");
  g_assert_false (plenary_arrangement_step (arrangement, "b", 1));
  g_assert_true (plenary_arrangement_step (arrangement, "a", 3));
  assert_day (arrangement, "d", "c.9:00-9:25 d.9:25-9:35 b.9:35-9:55@s a.9:55-10:25@r");
  g_assert_false (plenary_arrangement_step (arrangement, "tray", 1));
}

/* Lengthening Session I by ten minutes moves later sessions, not the pinned closing. */
static void
test_duration (void)
{
  g_autoptr (PlenaryModel) model = make_model ("i+75 ii+40 iii+40 closing*11:45+10", "540");
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  g_assert_true (plenary_arrangement_set_duration (arrangement, "i", 85));
  assert_day (arrangement, "d", "i.9:00-10:25 ii.10:25-11:05 iii.11:05-11:45 closing*11:45-11:55");
  g_assert_true (plenary_arrangement_set_duration (arrangement, "tray", 15));
  g_assert_true (plenary_arrangement_set_duration (arrangement, "ii", PLENARY_UNSET));
  assert_day (arrangement, "d", "i.9:00-10:25 ii.10:25-? iii.?-? closing*11:45-11:55");
}

static void
test_start (void)
{
  g_autoptr (PlenaryModel) model = make_model ("a+30 b+20 c+10", "540");
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  g_assert_true (plenary_arrangement_set_start (arrangement, "b", 575));
  assert_day (arrangement, "d", "a.9:00-9:30 b*9:35-9:50 c.9:50-10:00");
  g_assert_true (plenary_arrangement_set_start (arrangement, "b", 570));
  assert_day (arrangement, "d", "a.9:00-9:30 b.9:30-9:50 c.9:50-10:00");
  g_assert_false (plenary_arrangement_is_changed (arrangement));
  g_assert_true (plenary_arrangement_set_pinned (arrangement, "b", TRUE));
  g_assert_true (plenary_arrangement_set_duration (arrangement, "a", 5));
  assert_day (arrangement, "d", "a.9:00-9:05 b*9:30-9:50 c.9:50-10:00");
  g_assert_true (plenary_arrangement_set_pinned (arrangement, "b", FALSE));
  assert_day (arrangement, "d", "a.9:00-9:05 b.9:05-9:25 c.9:25-9:35");
}

/* What two merged copies inserted in the same place has equal ranks. */
static void
test_equal_ranks (void)
{
  g_autoptr (PlenaryModel) model = make_model ("a+30", "540");

  add (model, "session", "x", "day-id", "d", "rank", "9", "duration", "10", NULL);
  add (model, "session", "y", "day-id", "d", "rank", "9", "duration", "10", NULL);
  add (model, "session", "z", "day-id", "d", "rank", "9", "duration", "10", NULL);

  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  g_assert_true (plenary_arrangement_reorder (arrangement, "a", "d", 1));
  assert_day (arrangement, "d", "x.9:00-9:10 a.9:10-9:40 y.9:40-9:50 z.9:50-10:00");
}

static void
test_refused (void)
{
  g_autoptr (PlenaryModel) model = make_model ("a+30 b", "540");
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_SESSION, "a");

  g_assert_false (plenary_arrangement_place (arrangement, "nobody", "d", NULL, 540));
  g_assert_false (plenary_arrangement_place (arrangement, "a", "never", NULL, 540));
  g_assert_false (plenary_arrangement_place (arrangement, "a", "d", NULL, -5));
  g_assert_false (plenary_arrangement_place (arrangement, "a", "d", NULL, 2880));
  g_assert_false (plenary_arrangement_reorder (arrangement, "a", "never", 0));
  g_assert_false (plenary_arrangement_set_duration (arrangement, "a", -1));
  g_assert_false (plenary_arrangement_set_duration (arrangement, "a", 2881));
  g_assert_false (plenary_arrangement_set_start (arrangement, "a", 570));
  g_assert_false (plenary_arrangement_set_start (arrangement, "b", 540));
  g_assert_false (plenary_arrangement_set_start (arrangement, "tray", 540));
  g_assert_false (plenary_arrangement_set_pinned (arrangement, "tray", TRUE));
  g_assert_false (plenary_arrangement_remove (arrangement, "nobody"));
  g_assert_false (plenary_arrangement_insert (arrangement, row));
  g_assert_false (plenary_arrangement_is_changed (arrangement));
}

/* A project without days has one, which is no record; nothing can be taken off it. */
static void
test_no_days (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add (model, "event", "event", "opens-at", "540", NULL);
  add (model, "session", "a", "duration", "30", NULL);
  add (model, "session", "b", "duration", "20", NULL);

  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  g_assert_false (plenary_arrangement_unschedule (arrangement, "a"));
  g_assert_true (plenary_arrangement_place (arrangement, "b", NULL, NULL, 540));
  assert_day (arrangement, NULL, "b.9:00-9:20 a.9:20-9:50");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (place_cases); i++)
    {
      g_autofree char *path
          = g_strconcat ("/operations/arrangement/place/", place_cases[i].name, NULL);

      g_test_add_data_func (path, &place_cases[i], test_place);
    }
  g_test_add_func ("/operations/arrangement/first", test_first);
  g_test_add_func ("/operations/arrangement/opening", test_opening);
  g_test_add_func ("/operations/arrangement/days", test_days);
  g_test_add_func ("/operations/arrangement/order", test_order);
  g_test_add_func ("/operations/arrangement/duration", test_duration);
  g_test_add_func ("/operations/arrangement/start", test_start);
  g_test_add_func ("/operations/arrangement/equal-ranks", test_equal_ranks);
  g_test_add_func ("/operations/arrangement/refused", test_refused);
  g_test_add_func ("/operations/arrangement/no-days", test_no_days);

  return g_test_run ();
}
