/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a change did is said in one line.
 */
#include "config.h"

#include "model/plenary-person.h"
#include "model/plenary-question.h"
#include "model/plenary-session.h"
#include "store/plenary-change-summary.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  PlenaryProject *project;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("plenary-test-XXXXXX", &error);
  g_assert_no_error (error);

  g_autofree char *path = g_build_filename (fixture->folder, "Event.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  fixture->project = plenary_project_create (file, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "Event.plenary", NULL);

  g_assert_true (plenary_project_close (fixture->project, NULL));
  g_object_unref (fixture->project);
  g_unlink (path);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static PlenaryEdit *
begin (Fixture *fixture)
{
  return plenary_project_begin_edit (fixture->project, "Change");
}

static void
add (PlenaryEdit *edit, GType type, const char *id, guint column, const char *value)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (type, id);

  plenary_row_set_text (row, column, value);
  plenary_edit_insert (edit, row);
}

static PlenaryChange *
get_last (Fixture *fixture)
{
  GListModel *history = plenary_project_get_history (fixture->project);
  g_autoptr (PlenaryChange) change
      = g_list_model_get_item (history, g_list_model_get_n_items (history) - 1);

  return change;
}

static void
assert_described (Fixture *fixture, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *summary
      = plenary_project_describe_change (fixture->project, get_last (fixture), &error);

  g_assert_no_error (error);
  g_assert_cmpstr (summary, ==, expected);
}

static void
commit (Fixture *fixture, PlenaryEdit *edit, const char *expected)
{
  g_autoptr (GError) error = NULL;

  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);
  assert_described (fixture, expected);
}

static void
test_one (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);

  add (edit, PLENARY_TYPE_SESSION, "s1", PLENARY_SESSION_TITLE, "Opening");
  commit (fixture, edit, "Session “Opening” added");

  edit = begin (fixture);
  plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, "s1", PLENARY_SESSION_TITLE, "Welcome");
  commit (fixture, edit, "Session “Welcome”: Title");

  edit = begin (fixture);
  plenary_edit_set_integer (edit, PLENARY_TYPE_SESSION, "s1", PLENARY_SESSION_STARTS_AT, 540);
  plenary_edit_set_integer (edit, PLENARY_TYPE_SESSION, "s1", PLENARY_SESSION_DURATION, 30);
  commit (fixture, edit, "Session “Welcome”: Start, Duration");

  /* What is taken back is still described. */
  g_assert_true (plenary_project_undo (fixture->project, NULL));
  assert_described (fixture, "Session “Welcome”: Start, Duration");

  edit = begin (fixture);
  plenary_edit_delete (edit, PLENARY_TYPE_SESSION, "s1");
  commit (fixture, edit, "Session “Welcome” removed");
}

static void
test_many (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);

  add (edit, PLENARY_TYPE_PERSON, "p1", PLENARY_PERSON_FAMILY_NAME, "Lobo");
  add (edit, PLENARY_TYPE_SESSION, "s1", PLENARY_SESSION_TITLE, "One");
  add (edit, PLENARY_TYPE_SESSION, "s2", PLENARY_SESSION_TITLE, "Two");
  add (edit, PLENARY_TYPE_SESSION, "s3", PLENARY_SESSION_TITLE, "Three");
  commit (fixture, edit, "3 sessions, 1 person added");

  edit = begin (fixture);
  plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, "s1", PLENARY_SESSION_TITLE, "First");
  plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, "s2", PLENARY_SESSION_TITLE, "Second");
  commit (fixture, edit, "2 sessions changed");

  /* Added and removed together is neither. */
  edit = begin (fixture);
  plenary_edit_delete (edit, PLENARY_TYPE_PERSON, "p1");
  add (edit, PLENARY_TYPE_SESSION, "s4", PLENARY_SESSION_TITLE, "Four");
  commit (fixture, edit, "1 person, 1 session");
}

/* What a foreign key takes along is not what a person removed. */
static void
test_cascade (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);
  g_autoptr (PlenaryRow) question = plenary_row_new_with_id (PLENARY_TYPE_QUESTION, "q1");

  plenary_row_set_text (question, PLENARY_QUESTION_SESSION_ID, "s1");
  add (edit, PLENARY_TYPE_SESSION, "s1", PLENARY_SESSION_TITLE, "One");
  plenary_edit_insert (edit, question);
  commit (fixture, edit, "1 session, 1 question added");

  edit = begin (fixture);
  plenary_edit_delete (edit, PLENARY_TYPE_SESSION, "s1");
  commit (fixture, edit, "Session “One” removed");
}

#define ADD(path, function)                                                                        \
  g_test_add ("/store/change-summary/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("one", test_one);
  ADD ("many", test_many);
  ADD ("cascade", test_cascade);

  return g_test_run ();
}
