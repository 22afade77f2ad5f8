/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is done to the days and rooms of a project: one edit each, which can be undone.
 */
#include "config.h"

#include "../store/fixture.h"

#include "model/plenary-day.h"
#include "model/plenary-room.h"
#include "operations/plenary-venue.h"

static PlenaryModel *
model_of (Fixture *fixture)
{
  return plenary_project_get_model (fixture->project);
}

static PlenaryEdit *
begin (Fixture *fixture)
{
  return plenary_project_begin_edit (fixture->project, "Test");
}

static void
insert (PlenaryEdit *edit, GType type, const char *id, guint column, const char *text, guint rank)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (type, id);

  plenary_row_set_text (row, column, text);
  if (rank > 0)
    plenary_row_set_text (row, rank, id);
  plenary_edit_insert (edit, row);
}

static void
insert_session (PlenaryEdit *edit, const char *id, const char *room_id, int starts_at)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_SESSION, id);

  plenary_row_set_text (row, PLENARY_SESSION_DAY_ID, "d");
  plenary_row_set_text (row, PLENARY_SESSION_ROOM_ID, room_id);
  plenary_row_set_text (row, PLENARY_SESSION_RANK, id);
  plenary_row_set_integer (row, PLENARY_SESSION_STARTS_AT, starts_at);
  plenary_row_set_integer (row, PLENARY_SESSION_DURATION, 30);
  plenary_edit_insert (edit, row);
}

/* Three days, two rooms, and on the first day a session in each and one in none. */
static void
set_up_venue (Fixture *fixture, gconstpointer user_data)
{
  set_up (fixture, user_data);

  PlenaryEdit *edit = begin (fixture);

  insert (edit, PLENARY_TYPE_DAY, "d", PLENARY_DAY_DATE, "2030-05-02", 0);
  insert (edit, PLENARY_TYPE_DAY, "e", PLENARY_DAY_DATE, "2030-05-03", 0);
  insert (edit, PLENARY_TYPE_DAY, "f", PLENARY_DAY_DATE, "2030-05-09", 0);
  insert (edit, PLENARY_TYPE_ROOM, "r", PLENARY_ROOM_NAME, "Room A", PLENARY_ROOM_RANK);
  insert (edit, PLENARY_TYPE_ROOM, "s", PLENARY_ROOM_NAME, "Room B", PLENARY_ROOM_RANK);
  insert_session (edit, "a", "r", 540);
  insert_session (edit, "b", "s", 540);
  insert_session (edit, "c", NULL, PLENARY_UNSET);
  commit (edit);
}

/* Days with their dates, rooms in their order, and where each session is: "a d r". */
static char *
describe (Fixture *fixture)
{
  PlenaryModel *model = model_of (fixture);
  PlenaryRecordList *days = plenary_model_list (model, PLENARY_TYPE_DAY);
  PlenaryRecordList *rooms = plenary_model_list (model, PLENARY_TYPE_ROOM);
  PlenaryRecordList *sessions = plenary_model_list (model, PLENARY_TYPE_SESSION);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plenary_record_list_get_length (days); i++)
    g_string_append_printf (
        text, "%s %s, ", plenary_record_get_id (plenary_record_list_get (days, i)),
        plenary_record_get_text (plenary_record_list_get (days, i), PLENARY_DAY_DATE) + 8);
  for (guint i = 0; i < plenary_record_list_get_length (rooms); i++)
    g_string_append_printf (
        text, "%s, ",
        plenary_record_get_text (plenary_record_list_get (rooms, i), PLENARY_ROOM_NAME));
  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    {
      PlenaryRecord *session = plenary_record_list_get (sessions, i);
      const char *day = plenary_record_get_text (session, PLENARY_SESSION_DAY_ID);
      const char *room = plenary_record_get_text (session, PLENARY_SESSION_ROOM_ID);

      g_string_append_printf (text, "%s%s %s %s", i > 0 ? ", " : "",
                              plenary_record_get_id (session), day != NULL ? day : "-",
                              room != NULL ? room : "-");
    }

  return g_string_free_and_steal (text);
}

static void
assert_venue (Fixture *fixture, const char *expected)
{
  g_autofree char *found = describe (fixture);

  g_assert_cmpstr (found, ==, expected);
}

#define AS_IT_WAS "d 02, e 03, f 09, Room A, Room B, a d r, b d s, c d -"

/* What was done is as expected, and one step takes it back. */
static void
assert_step (Fixture *fixture, PlenaryEdit *edit, const char *expected)
{
  g_autoptr (GError) error = NULL;

  commit (edit);
  assert_venue (fixture, expected);
  g_assert_true (plenary_project_undo (fixture->project, &error));
  g_assert_no_error (error);
  assert_venue (fixture, AS_IT_WAS);
}

static void
assert_refused (PlenaryEdit *edit, const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (plenary_edit_commit (edit, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, message));
}

static void
test_days (Fixture *fixture, gconstpointer user_data)
{
  PlenaryModel *model = model_of (fixture);
  PlenaryEdit *edit = begin (fixture);
  g_autofree char *id = plenary_venue_add_day (edit, model, NULL);

  commit (edit);
  g_assert_cmpstr (plenary_record_get_text (plenary_model_lookup (model, PLENARY_TYPE_DAY, id),
                                            PLENARY_DAY_DATE),
                   ==, "2030-05-10");
  edit = begin (fixture);
  g_assert_true (plenary_venue_remove_day (edit, model, id));
  commit (edit);

  edit = begin (fixture);
  g_assert_true (plenary_venue_remove_day (edit, model, "d"));
  assert_step (fixture, edit, "e 03, f 09, Room A, Room B, a - r, b - s, c - -");
  edit = begin (fixture);
  g_assert_true (plenary_venue_remove_day (edit, model, "e"));
  assert_step (fixture, edit, "d 02, f 09, Room A, Room B, a d r, b d s, c d -");
  edit = begin (fixture);
  plenary_venue_set_date (edit, model, "d", "2030-05-04");
  assert_step (fixture, edit, "e 03, d 04, f 09, Room A, Room B, a d r, b d s, c d -");
}

/* The dates stay; the days change places on them. */
static void
test_step_day (Fixture *fixture, gconstpointer user_data)
{
  const struct
  {
    const char *day;
    int n_days;
    const char *expected;
  } cases[] = {
    { "d", 1, "e 02, d 03, f 09, Room A, Room B, a d r, b d s, c d -" },
    { "d", 2, "e 02, f 03, d 09, Room A, Room B, a d r, b d s, c d -" },
    { "f", -2, "f 02, d 03, e 09, Room A, Room B, a d r, b d s, c d -" },
    { "d", -1, NULL },
    { "f", 1, NULL },
    { "e", 0, NULL },
    { "nobody", 1, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlenaryEdit *edit = begin (fixture);
      gboolean is_moved
          = plenary_venue_step_day (edit, model_of (fixture), cases[i].day, cases[i].n_days);

      g_assert_cmpint (is_moved, ==, cases[i].expected != NULL);
      if (is_moved)
        assert_step (fixture, edit, cases[i].expected);
      else
        plenary_edit_cancel (edit);
    }
}

/* What stands on the agenda before there are days is on the first one, and stays there when the
 * last one goes. */
static void
test_first_day (Fixture *fixture, gconstpointer user_data)
{
  static const char *const days[] = { "f", "e", "d" };
  PlenaryModel *model = model_of (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      PlenaryEdit *edit = begin (fixture);

      g_assert_true (plenary_venue_remove_day (edit, model, days[i]));
      commit (edit);
    }
  assert_venue (fixture, "Room A, Room B, a - r, b - s, c - -");

  PlenaryEdit *edit = begin (fixture);
  g_autofree char *id = plenary_venue_add_day (edit, model, "2031-01-01");
  g_autofree char *expected
      = g_strdup_printf ("%s 01, Room A, Room B, a %s r, b %s s, c %s -", id, id, id, id);

  commit (edit);
  assert_venue (fixture, expected);
}

static void
test_rooms (Fixture *fixture, gconstpointer user_data)
{
  PlenaryModel *model = model_of (fixture);
  PlenaryEdit *edit = begin (fixture);

  g_free (plenary_venue_add_room (edit, model, "Room C"));
  assert_step (fixture, edit, "d 02, e 03, f 09, Room A, Room B, Room C, a d r, b d s, c d -");
  edit = begin (fixture);
  plenary_venue_rename_room (edit, model, "s", "Salle B");
  assert_step (fixture, edit, "d 02, e 03, f 09, Room A, Salle B, a d r, b d s, c d -");
  edit = begin (fixture);
  g_assert_true (plenary_venue_step_room (edit, model, "s", -1));
  assert_step (fixture, edit, "d 02, e 03, f 09, Room B, Room A, a d r, b d s, c d -");
  edit = begin (fixture);
  g_assert_false (plenary_venue_step_room (edit, model, "s", 1));
  g_assert_false (plenary_venue_step_room (edit, model, "nobody", 1));
  plenary_edit_cancel (edit);
}

/* What was in a room has none, and waits for a place; with the only room nothing else goes. */
static void
test_remove_room (Fixture *fixture, gconstpointer user_data)
{
  PlenaryModel *model = model_of (fixture);
  PlenaryEdit *edit = begin (fixture);

  g_assert_true (plenary_venue_remove_room (edit, model, "s"));
  assert_step (fixture, edit, "d 02, e 03, f 09, Room A, a d r, b - -, c d -");
  edit = begin (fixture);
  g_assert_true (plenary_venue_remove_room (edit, model, "s"));
  commit (edit);
  edit = begin (fixture);
  g_assert_true (plenary_venue_remove_room (edit, model, "r"));
  commit (edit);
  assert_venue (fixture, "d 02, e 03, f 09, a d -, b - -, c d -");
}

static void
test_refused (Fixture *fixture, gconstpointer user_data)
{
  PlenaryModel *model = model_of (fixture);
  PlenaryEdit *edit = begin (fixture);

  g_assert_false (plenary_venue_remove_day (edit, model, "nobody"));
  g_assert_false (plenary_venue_remove_room (edit, model, "nobody"));
  plenary_edit_cancel (edit);
  edit = begin (fixture);
  plenary_venue_rename_room (edit, model, "s", "Room A");
  assert_refused (edit, "“Room A” already");
  edit = begin (fixture);
  g_free (plenary_venue_add_room (edit, model, ""));
  assert_refused (edit, "needs a name");
  edit = begin (fixture);
  g_free (plenary_venue_add_day (edit, model, "yesterday"));
  assert_refused (edit, "yesterday");
  edit = begin (fixture);
  plenary_venue_set_date (edit, model, "d", "2030-05-03");
  assert_refused (edit, "“2030-05-03” already");
  edit = begin (fixture);
  plenary_venue_set_date (edit, model, "d", "2030-02-31");
  assert_refused (edit, "2030-02-31");
  assert_venue (fixture, AS_IT_WAS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function)                                                                        \
  g_test_add ("/operations/venue/" path, Fixture, NULL, set_up_venue, function, tear_down)

  ADD ("days", test_days);
  ADD ("step-day", test_step_day);
  ADD ("first-day", test_first_day);
  ADD ("rooms", test_rooms);
  ADD ("remove-room", test_remove_room);
  ADD ("refused", test_refused);

  return g_test_run ();
}
