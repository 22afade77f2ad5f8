/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is done to sessions of a project: one edit each, which can be undone.
 */
#include "config.h"

#include "../store/fixture.h"

#include "compose/plenary-numbering.h"
#include "model/plenary-assignment.h"
#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "model/plenary-question.h"
#include "operations/plenary-arrangement.h"
#include "operations/plenary-session-tree.h"
#include "schedule/plenary-timetable.h"

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
add_timed_session (PlenaryEdit *edit, const char *id, const char *rank, int starts_at, int duration)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_SESSION, id);

  plenary_row_set_text (row, PLENARY_SESSION_DAY_ID, "d");
  plenary_row_set_text (row, PLENARY_SESSION_RANK, rank);
  plenary_row_set_text (row, PLENARY_SESSION_TITLE, id);
  plenary_row_set_boolean (row, PLENARY_SESSION_NUMBERED, TRUE);
  plenary_row_set_integer (row, PLENARY_SESSION_STARTS_AT, starts_at);
  plenary_row_set_integer (row, PLENARY_SESSION_DURATION, duration);
  plenary_edit_insert (edit, row);
}

static void
add_day (PlenaryEdit *edit, const char *id, const char *date)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_DAY, id);

  plenary_row_set_text (row, PLENARY_DAY_DATE, date);
  plenary_edit_insert (edit, row);
}

/* Two days; on the first three numbered sessions and a pinned closing. */
static void
set_up_agenda (Fixture *fixture, gconstpointer user_data)
{
  set_up (fixture, user_data);

  PlenaryEdit *edit = begin (fixture);

  add_day (edit, "d", "2030-05-02");
  add_day (edit, "e", "2030-05-03");
  add_timed_session (edit, "a", "1", 540, 60);
  add_timed_session (edit, "b", "2", PLENARY_UNSET, 30);
  add_timed_session (edit, "c", "3", PLENARY_UNSET, 30);
  add_timed_session (edit, "closing", "4", 720, 10);
  commit (edit);
}

/* Id, label and start of each session of the first day. */
static char *
describe (Fixture *fixture)
{
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model_of (fixture));
  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (model_of (fixture), NULL);
  const PlenaryTimetableDay *day = plenary_timetable_get_day (timetable, 0);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < day->sessions->len; i++)
    {
      const char *id = plenary_record_get_id (day->sessions->pdata[i]);

      g_string_append_printf (
          text, "%s%s %s %d:%02d", i > 0 ? ", " : "",
          plenary_record_get_text (day->sessions->pdata[i], PLENARY_SESSION_TITLE),
          plenary_numbering_lookup (numbering, id)->number, day->slots[i].starts_at / 60,
          day->slots[i].starts_at % 60);
    }

  return g_string_free_and_steal (text);
}

static void
assert_agenda (Fixture *fixture, const char *expected)
{
  g_autofree char *found = describe (fixture);

  g_assert_cmpstr (found, ==, expected);
}

#define AS_IT_WAS "a I 9:00, b II 10:00, c III 10:30, closing IV 12:00"

static void
undo_all (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (plenary_project_undo (fixture->project, &error));
  g_assert_no_error (error);
  assert_agenda (fixture, AS_IT_WAS);
}

static const char *
text_of (Fixture *fixture, const char *id, guint column)
{
  return plenary_record_get_text (
      plenary_model_lookup (model_of (fixture), PLENARY_TYPE_SESSION, id), column);
}

/* Moving a session renumbers labels and times, and is one step to undo and to redo. */
static void
test_write (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model_of (fixture));
  PlenaryEdit *edit = begin (fixture);

  assert_agenda (fixture, AS_IT_WAS);
  g_assert_true (plenary_arrangement_step (arrangement, "b", -1));
  plenary_arrangement_write (arrangement, edit);
  commit (edit);
  assert_agenda (fixture, "b I 9:00, a II 9:30, c III 10:30, closing IV 12:00");
  undo_all (fixture);
  g_assert_true (plenary_project_redo (fixture->project, NULL));
  assert_agenda (fixture, "b I 9:00, a II 9:30, c III 10:30, closing IV 12:00");
}

/* A longer session moves later ones, not the pinned closing. */
static void
test_longer (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model_of (fixture));
  PlenaryEdit *edit = begin (fixture);

  g_assert_true (plenary_arrangement_set_duration (arrangement, "a", 70));
  plenary_arrangement_write (arrangement, edit);
  commit (edit);
  assert_agenda (fixture, "a I 9:00, b II 10:10, c III 10:40, closing IV 12:00");
  undo_all (fixture);
}

static void
test_nest (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);

  g_assert_true (plenary_session_nest (edit, model_of (fixture), "b"));
  commit (edit);
  g_assert_cmpstr (text_of (fixture, "b", PLENARY_SESSION_PARENT_ID), ==, "a");
  g_assert_null (text_of (fixture, "b", PLENARY_SESSION_DAY_ID));
  assert_agenda (fixture, "a I 9:00, c III 10:00, closing IV 12:00");

  edit = begin (fixture);
  g_assert_true (plenary_session_raise (edit, model_of (fixture), "b"));
  commit (edit);
  g_assert_null (text_of (fixture, "b", PLENARY_SESSION_PARENT_ID));
  assert_agenda (fixture, AS_IT_WAS);
}

static void
test_nest_deeper (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);

  g_assert_true (plenary_session_nest (edit, model_of (fixture), "b"));
  commit (edit);
  edit = begin (fixture);
  g_assert_true (plenary_session_nest (edit, model_of (fixture), "c"));
  commit (edit);
  edit = begin (fixture);
  g_assert_true (plenary_session_nest (edit, model_of (fixture), "c"));
  commit (edit);
  g_assert_cmpstr (text_of (fixture, "c", PLENARY_SESSION_PARENT_ID), ==, "b");
  edit = begin (fixture);
  g_assert_true (plenary_session_raise (edit, model_of (fixture), "c"));
  commit (edit);
  g_assert_cmpstr (text_of (fixture, "c", PLENARY_SESSION_PARENT_ID), ==, "a");
}

/* The first session cannot become part of one before it, an item of the agenda cannot be raised,
 * and nothing can be done to what is not there. */
static void
test_refused (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);
  PlenaryModel *model = model_of (fixture);

  g_assert_false (plenary_session_nest (edit, model, "a"));
  g_assert_false (plenary_session_nest (edit, model, "nobody"));
  g_assert_false (plenary_session_raise (edit, model, "a"));
  g_assert_false (plenary_session_delete (edit, model, "nobody"));
  g_assert_null (plenary_session_duplicate (edit, model, "nobody"));
  plenary_edit_cancel (edit);
  assert_agenda (fixture, AS_IT_WAS);
}

/* Who follows the first takes its start. */
static void
test_delete (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);

  g_assert_true (plenary_session_delete (edit, model_of (fixture), "a"));
  commit (edit);
  assert_agenda (fixture, "b I 9:00, c II 9:30, closing III 12:00");
  undo_all (fixture);
}

static void
add_contents (Fixture *fixture)
{
  PlenaryEdit *edit = begin (fixture);
  g_autoptr (PlenaryRow) question = plenary_row_new (PLENARY_TYPE_QUESTION);
  g_autoptr (PlenaryRow) chair = plenary_row_new_with_id (PLENARY_TYPE_ASSIGNMENT, "chair");
  g_autoptr (PlenaryRow) under = plenary_row_new_with_id (PLENARY_TYPE_ASSIGNMENT, "under");
  g_autoptr (PlenaryRow) declined = plenary_row_new_with_id (PLENARY_TYPE_ASSIGNMENT, "declined");
  PlenaryRow *roles[] = { chair, under, declined };

  plenary_row_set_text (question, PLENARY_QUESTION_SESSION_ID, "b");
  plenary_row_set_text (question, PLENARY_QUESTION_RANK, "1");
  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      plenary_row_set_text (roles[i], PLENARY_ASSIGNMENT_SESSION_ID, "b");
      plenary_row_set_text (roles[i], PLENARY_ASSIGNMENT_RANK, "1");
      plenary_row_set_integer (roles[i], PLENARY_ASSIGNMENT_STATE,
                               PLENARY_ASSIGNMENT_STATE_CONFIRMED);
      plenary_edit_insert (edit, roles[i]);
    }
  plenary_edit_set_text (edit, PLENARY_TYPE_ASSIGNMENT, "under", PLENARY_ASSIGNMENT_PARENT_ID,
                         "chair");
  plenary_edit_set_integer (edit, PLENARY_TYPE_ASSIGNMENT, "declined", PLENARY_ASSIGNMENT_STATE,
                            PLENARY_ASSIGNMENT_STATE_DECLINED);
  plenary_edit_insert (edit, question);
  commit (edit);
}

/* The copy has the roles, but nobody has said yes to it. */
static void
test_duplicate (Fixture *fixture, gconstpointer user_data)
{
  add_contents (fixture);

  PlenaryEdit *edit = begin (fixture);
  g_autofree char *id = plenary_session_duplicate (edit, model_of (fixture), "b");

  commit (edit);
  assert_agenda (fixture, "a I 9:00, b II 10:00, b III 10:30, c IV 11:00, closing V 12:00");

  PlenaryRecordList *roles = plenary_model_list_by (model_of (fixture), PLENARY_TYPE_ASSIGNMENT,
                                                    PLENARY_ASSIGNMENT_SESSION_ID, id);
  PlenaryRecordList *questions = plenary_model_list_by (model_of (fixture), PLENARY_TYPE_QUESTION,
                                                        PLENARY_QUESTION_SESSION_ID, id);
  guint n_under = 0;

  g_assert_cmpuint (plenary_record_list_get_length (questions), ==, 1);
  g_assert_cmpuint (plenary_record_list_get_length (roles), ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      PlenaryRecord *role = plenary_record_list_get (roles, i);
      const char *parent_id = plenary_record_get_text (role, PLENARY_ASSIGNMENT_PARENT_ID);

      g_assert_cmpint (plenary_record_get_integer (role, PLENARY_ASSIGNMENT_STATE), ==,
                       PLENARY_ASSIGNMENT_STATE_IDEA);
      g_assert_cmpstr (parent_id, !=, "chair");
      n_under += parent_id != NULL;
    }
  g_assert_cmpuint (n_under, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function)                                                                        \
  g_test_add ("/operations/session-tree/" path, Fixture, NULL, set_up_agenda, function, tear_down)

  ADD ("write", test_write);
  ADD ("longer", test_longer);
  ADD ("nest", test_nest);
  ADD ("nest-deeper", test_nest_deeper);
  ADD ("refused", test_refused);
  ADD ("delete", test_delete);
  ADD ("duplicate", test_duplicate);

  return g_test_run ();
}
