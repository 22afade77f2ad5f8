/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Which sessions stand in the timetable, and when.
 */
#include "config.h"

#include "../project.h"
#include "schedule/plenary-timetable.h"

static void
assert_slot (PlenaryTimetable *timetable, const char *id, int starts_at, int ends_at)
{
  const PlenarySlot *slot = plenary_timetable_lookup (timetable, id);

  g_assert_nonnull (slot);
  g_assert_cmpint (slot->starts_at, ==, starts_at);
  g_assert_cmpint (slot->ends_at, ==, ends_at);
}

static void
test_days (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add (model, "event", "event", "opens-at", "540", "closes-at", "600", NULL);
  add (model, "day", "late", "date", "2030-05-03", NULL);
  add (model, "day", "early", "date", "2030-05-02", NULL);
  add (model, "session", "a", "day-id", "early", "duration", "45", NULL);
  add (model, "session", "b", "day-id", "early", "duration", "30", NULL);
  add (model, "session", "item", "day-id", "early", "parent-id", "a", "duration", "10", NULL);
  add (model, "session", "pinned", "parent-id", "a", "starts-at", "550", "duration", "10", NULL);
  add (model, "session", "c", "day-id", "late", "starts-at", "545", "duration", "5", NULL);
  add (model, "session", "tray", "duration", "60", NULL);

  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);

  g_assert_cmpuint (plenary_timetable_get_n_days (timetable), ==, 2);
  g_assert_true (plenary_timetable_get_day (timetable, 0)->day == get (model, "early"));
  g_assert_cmpuint (plenary_timetable_get_day (timetable, 0)->sessions->len, ==, 2);
  g_assert_true (plenary_timetable_is_timed (timetable));
  assert_slot (timetable, "a", 540, 585);
  assert_slot (timetable, "b", 585, 615);
  assert_slot (timetable, "c", 545, 550);
  g_assert_cmpuint (plenary_timetable_lookup (timetable, "b")->flags, ==, PLENARY_SLOT_OVERRUN);
  g_assert_cmpuint (plenary_timetable_lookup (timetable, "c")->flags, ==, PLENARY_SLOT_GAP);
  g_assert_null (plenary_timetable_lookup (timetable, "tray"));
  g_assert_null (plenary_timetable_lookup (timetable, "item"));

  PlenarySlot item = plenary_slot_of_item (get (model, "item"));
  PlenarySlot pinned = plenary_slot_of_item (get (model, "pinned"));

  g_assert_cmpint (item.starts_at, ==, PLENARY_UNSET);
  g_assert_cmpint (item.ends_at, ==, PLENARY_UNSET);
  g_assert_cmpint (pinned.starts_at, ==, 550);
  g_assert_cmpint (pinned.ends_at, ==, 560);
}

/* What is in parallel counts once, what is not for everybody does not. */
static void
test_minutes (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add (model, "event", "event", "opens-at", "960", "closes-at", "1140", NULL);
  add (model, "session", "briefing", "starts-at", "900", "duration", "30", "visibility", "internal",
       NULL);
  add (model, "session", "a", "starts-at", "960", "duration", "60", NULL);
  add (model, "session", "b", "duration", "90", "parallel", "true", NULL);
  add (model, "session", "c", "duration", "30", NULL);
  add (model, "session", "late", "starts-at", "1110", "duration", "45", NULL);

  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);

  g_assert_cmpint (plenary_timetable_count_minutes (timetable, 0), ==, 165);
}

static void
test_no_days (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add (model, "event", "event", "opens-at", "540", NULL);
  add (model, "session", "a", NULL);
  add (model, "session", "b", NULL);

  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);

  g_assert_cmpuint (plenary_timetable_get_n_days (timetable), ==, 1);
  g_assert_null (plenary_timetable_get_day (timetable, 0)->day);
  g_assert_false (plenary_timetable_is_timed (timetable));
  assert_slot (timetable, "a", PLENARY_UNSET, PLENARY_UNSET);
  assert_slot (timetable, "b", PLENARY_UNSET, PLENARY_UNSET);
}

static void
test_nothing (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);

  g_assert_cmpuint (plenary_timetable_get_day (timetable, 0)->sessions->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/schedule/timetable/days", test_days);
  g_test_add_func ("/schedule/timetable/minutes", test_minutes);
  g_test_add_func ("/schedule/timetable/no-days", test_no_days);
  g_test_add_func ("/schedule/timetable/nothing", test_nothing);

  return g_test_run ();
}
