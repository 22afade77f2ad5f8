/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What does not fit, as lines: kind, session, the one it collides with, what is needed twice, from
 * when and for how many minutes.
 */
#include "config.h"

#include "../project.h"
#include "model/plenary-session.h"
#include "schedule/plenary-conflicts.h"

static const char *const kinds[]
    = { "room", "overlap", "person", "body", "early", "overrun", "gap" };

static char *
describe (PlenaryModel *model)
{
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);
  g_autoptr (PlenaryConflicts) conflicts = plenary_conflicts_new (model, timetable);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plenary_conflicts_get_n (conflicts); i++)
    {
      const PlenaryClash *clash = plenary_conflicts_get (conflicts, i);

      g_string_append_printf (text, "%s%s %s %s %s %d+%d", i > 0 ? "; " : "", kinds[clash->kind],
                              plenary_record_get_id (clash->session),
                              clash->other != NULL ? plenary_record_get_id (clash->other) : "-",
                              clash->subject != NULL ? plenary_record_get_id (clash->subject) : "-",
                              clash->starts_at, clash->minutes);
    }

  return g_string_free_and_steal (text);
}

static void
assert_conflicts (PlenaryModel *model, const char *expected)
{
  g_autofree char *found = describe (model);

  g_assert_cmpstr (found, ==, expected);
}

static PlenaryModel *
make_model (const char *zone, const char *first, const char *second)
{
  PlenaryModel *model = plenary_model_new ();

  add (model, "event", "event", "zone", zone, NULL);
  add (model, "day", "d", "date", first, NULL);
  add (model, "day", "e", "date", second, NULL);
  add (model, "room", "r", "name", "Room A", NULL);
  add (model, "room", "s", "name", "Room B", NULL);
  add (model, "person", "ana", "family-name", "Ana", NULL);
  add (model, "body", "iom", "name", "IOM", NULL);
  add (model, "body", "youth", "name", "Youth", "kind", "category", NULL);

  return model;
}

static void
test_rooms (void)
{
  g_autoptr (PlenaryModel) model = make_model ("Europe/Zurich", "2030-05-02", "2030-05-03");

  add (model, "session", "a", "day-id", "d", "room-id", "r", "starts-at", "540", "duration", "60",
       NULL);
  add (model, "session", "b", "day-id", "d", "room-id", "r", "starts-at", "585", "duration", "30",
       NULL);
  /* Another room, the same room when it is free again, and one that nobody sees. */
  add (model, "session", "c", "day-id", "d", "room-id", "s", "starts-at", "585", "duration", "30",
       "parallel", "true", NULL);
  add (model, "session", "f", "day-id", "d", "room-id", "r", "starts-at", "615", "duration", "30",
       NULL);
  add (model, "session", "h", "day-id", "d", "room-id", "r", "starts-at", "540", "duration", "60",
       "visibility", "hidden", NULL);
  add (model, "session", "next", "day-id", "e", "room-id", "r", "starts-at", "540", "duration",
       "60", NULL);
  assert_conflicts (model, "room b a r 585+15");
}

/* Who has no room fills them all, but for those meant to be in parallel. */
static void
test_overlaps (void)
{
  g_autoptr (PlenaryModel) model = make_model ("", "2030-05-02", "2030-05-03");

  add (model, "session", "a", "day-id", "d", "starts-at", "540", "duration", "60", NULL);
  add (model, "session", "b", "day-id", "d", "duration", "30", "parallel", "true", NULL);
  add (model, "session", "c", "day-id", "d", "room-id", "s", "starts-at", "590", "duration", "30",
       NULL);
  assert_conflicts (model, "overlap c a - 590+10");
}

/* Two sessions in parallel, one after them, and a part of each of the two. */
static PlenaryModel *
make_parallel_model (void)
{
  PlenaryModel *model = make_model ("", "2030-05-02", "2030-05-03");

  add (model, "session", "a", "day-id", "d", "room-id", "r", "starts-at", "540", "duration", "60",
       NULL);
  add (model, "session", "b", "day-id", "d", "room-id", "s", "duration", "45", "parallel", "true",
       NULL);
  add (model, "session", "c", "day-id", "d", "room-id", "r", "duration", "30", NULL);
  add (model, "session", "late", "parent-id", "b", "starts-at", "575", "duration", "10", NULL);
  add (model, "session", "part", "parent-id", "a", NULL);

  return model;
}

static void
test_present (void)
{
  g_autoptr (PlenaryModel) model = make_parallel_model ();

  add (model, "assignment", "1", "session-id", "a", "person-id", "ana", NULL);
  /* In a part of the same session, and in the next one. */
  add (model, "assignment", "2", "session-id", "part", "person-id", "ana", NULL);
  add (model, "assignment", "3", "session-id", "c", "person-id", "ana", NULL);
  add (model, "assignment", "4", "session-id", "late", "person-id", "ana", "mode", "video-message",
       NULL);
  add (model, "assignment", "5", "session-id", "b", "person-id", "ana", "state", "declined", NULL);
  add (model, "assignment", "6", "session-id", "a", "body-id", "youth", NULL);
  add (model, "assignment", "7", "session-id", "b", "body-id", "youth", NULL);
  assert_conflicts (model, "");
}

static void
test_body (void)
{
  g_autoptr (PlenaryModel) model = make_parallel_model ();

  add (model, "assignment", "8", "session-id", "a", "body-id", "iom", NULL);
  add (model, "assignment", "9", "session-id", "b", "body-id", "iom", NULL);
  assert_conflicts (model, "body b a iom 540+45");
}

/* A long duty that others follow is not forgotten when a short one has ended. */
static void
test_long_duty (void)
{
  g_autoptr (PlenaryModel) model = make_model ("", "2030-05-02", "2030-05-03");

  add (model, "session", "a", "day-id", "d", "room-id", "r", "starts-at", "540", "duration", "120",
       NULL);
  add (model, "session", "b", "day-id", "d", "room-id", "s", "starts-at", "560", "duration", "20",
       NULL);
  add (model, "session", "c", "day-id", "d", "room-id", "s", "starts-at", "600", "duration", "20",
       NULL);
  add (model, "session", "f", "day-id", "d", "room-id", "s", "starts-at", "660", "duration", "20",
       NULL);
  add (model, "assignment", "1", "session-id", "f", "person-id", "ana", NULL);
  add (model, "assignment", "2", "session-id", "c", "person-id", "ana", NULL);
  add (model, "assignment", "3", "session-id", "b", "person-id", "ana", NULL);
  add (model, "assignment", "4", "session-id", "a", "person-id", "ana", NULL);
  assert_conflicts (model, "person b a ana 560+20; person c a ana 600+20");
}

static void
test_sub_item (void)
{
  g_autoptr (PlenaryModel) model = make_model ("", "2030-05-02", "2030-05-03");

  add (model, "session", "a", "day-id", "d", "room-id", "r", "starts-at", "540", "duration", "60",
       NULL);
  add (model, "session", "b", "day-id", "d", "room-id", "s", "duration", "60", "parallel", "true",
       NULL);
  add (model, "session", "part", "parent-id", "b", "starts-at", "590", "duration", "20", NULL);
  add (model, "assignment", "1", "session-id", "a", "person-id", "ana", NULL);
  add (model, "assignment", "2", "session-id", "part", "person-id", "ana", NULL);
  assert_conflicts (model, "person b a ana 590+10");
}

/* A reception that goes on past midnight, and what begins the next day before it is over. */
static void
test_midnight (void)
{
  g_autoptr (PlenaryModel) model = make_model ("Europe/Zurich", "2030-05-02", "2030-05-03");

  add (model, "session", "night", "day-id", "d", "room-id", "r", "starts-at", "1380", "duration",
       "120", NULL);
  add (model, "session", "early", "day-id", "e", "room-id", "r", "starts-at", "30", "duration",
       "60", NULL);
  add (model, "session", "later", "day-id", "e", "room-id", "r", "starts-at", "90", "duration",
       "60", NULL);
  assert_conflicts (model, "room early night r 30+30");
}

/* On 31 March 2030 clocks in Zurich go from 02:00 to 03:00: what the first session takes up to
 * half past two on the wall it has had by then, and the second begins at the same moment. */
static void
test_spring (void)
{
  g_autoptr (PlenaryModel) model = make_model ("Europe/Zurich", "2030-03-30", "2030-03-31");

  add (model, "session", "a", "day-id", "d", "room-id", "r", "starts-at", "1500", "duration", "90",
       NULL);
  add (model, "session", "b", "day-id", "e", "room-id", "r", "starts-at", "135", "duration", "60",
       NULL);
  assert_conflicts (model, "");
}

static void
test_spring_minutes (void)
{
  g_autoptr (PlenaryModel) model = make_model ("Europe/Zurich", "2030-03-30", "2030-03-31");

  /* From half past one to a quarter past three: an hour less than the wall says. */
  add (model, "session", "c", "day-id", "e", "room-id", "s", "starts-at", "60", "duration", "135",
       NULL);
  add (model, "session", "f", "day-id", "e", "room-id", "s", "starts-at", "90", "duration", "120",
       NULL);
  assert_conflicts (model, "room f c s 90+45");
}

static void
test_hours (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add (model, "event", "event", "opens-at", "540", "closes-at", "720", NULL);
  add (model, "session", "brief", "starts-at", "500", "duration", "20", "visibility", "internal",
       NULL);
  add (model, "session", "a", "starts-at", "530", "duration", "60", NULL);
  add (model, "session", "b", "starts-at", "610", "duration", "60", NULL);
  add (model, "session", "c", "duration", "60", NULL);
  add (model, "session", "x", "duration", "15", NULL);
  assert_conflicts (model, "early a - - 530+10; overrun c - - 720+10; overrun x - - 730+15; "
                           "gap b - - 590+20");

  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);
  g_autoptr (PlenaryConflicts) conflicts = plenary_conflicts_new (model, timetable);

  g_assert_cmpuint (plenary_conflicts_count (conflicts, "a"), ==, 1);
  g_assert_cmpuint (plenary_conflicts_count (conflicts, "b"), ==, 0);
  g_assert_cmpuint (plenary_conflicts_count (conflicts, "nobody"), ==, 0);
}

/* A zone that this computer does not know. */
static void
test_unknown (void)
{
  g_autoptr (PlenaryModel) model = make_model ("Atlantis/Poseidonis", "2030-05-02", "2030-05-03");

  add (model, "session", "a", "day-id", "d", "room-id", "r", "starts-at", "540", "duration", "60",
       NULL);
  add (model, "session", "b", "day-id", "e", "room-id", "r", "starts-at", "540", "duration", "60",
       NULL);
  assert_conflicts (model, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/schedule/conflicts/rooms", test_rooms);
  g_test_add_func ("/schedule/conflicts/overlaps", test_overlaps);
  g_test_add_func ("/schedule/conflicts/present", test_present);
  g_test_add_func ("/schedule/conflicts/body", test_body);
  g_test_add_func ("/schedule/conflicts/long-duty", test_long_duty);
  g_test_add_func ("/schedule/conflicts/sub-item", test_sub_item);
  g_test_add_func ("/schedule/conflicts/midnight", test_midnight);
  g_test_add_func ("/schedule/conflicts/spring", test_spring);
  g_test_add_func ("/schedule/conflicts/spring-minutes", test_spring_minutes);
  g_test_add_func ("/schedule/conflicts/hours", test_hours);
  g_test_add_func ("/schedule/conflicts/unknown", test_unknown);

  return g_test_run ();
}
