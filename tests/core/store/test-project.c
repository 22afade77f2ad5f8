/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A project is made, edited, undone, closed, opened, recovered and searched.
 */
#include "config.h"

#include "model/plenary-allocation.h"
#include "model/plenary-assignment.h"
#include "model/plenary-event.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "model/plenary-person.h"
#include "model/plenary-placement.h"
#include "model/plenary-session.h"
#include "store/plenary-change.h"
#include "store/plenary-search.h"

#include "fixture.h"

static void
test_round_trip (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Describe Event");
  g_autoptr (PlenaryText) aims = plenary_text_new_from_markup ("To <b>listen</b>", NULL);

  plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_TITLE, "Harbour Forum");
  plenary_edit_set_markup (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_AIMS, aims);
  plenary_edit_set_integer (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_OPENS_AT, 540);
  plenary_edit_set_integer (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_MODE,
                            PLENARY_MODE_HYBRID);
  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);
  g_assert_cmpint (plenary_project_get_state (fixture->project), ==, PLENARY_PROJECT_UNSAVED);

  reopen (fixture);

  PlenaryRecord *event = plenary_model_get_event (plenary_project_get_model (fixture->project));

  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_TITLE), ==, "Harbour Forum");
  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_AIMS), ==, "To <b>listen</b>");
  g_assert_cmpint (plenary_record_get_integer (event, PLENARY_EVENT_OPENS_AT), ==, 540);
  g_assert_cmpint (plenary_record_get_integer (event, PLENARY_EVENT_CLOSES_AT), ==, PLENARY_UNSET);
  g_assert_cmpint (plenary_record_get_integer (event, PLENARY_EVENT_MODE), ==, PLENARY_MODE_HYBRID);
  g_assert_cmpint (plenary_project_get_state (fixture->project), ==, PLENARY_PROJECT_SAVED);
}

static void
test_undo_redo_after_reopening (Fixture *fixture, gconstpointer user_data)
{
  add_session (fixture->project, "s1", "Opening");
  rename_session (fixture->project, "s1", "Welcome", NULL);
  rename_session (fixture->project, "s1", "Greetings", NULL);
  undo (fixture->project);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Welcome");

  reopen (fixture);
  g_assert_cmpstr (plenary_project_get_redo_label (fixture->project), ==, "Rename Session");
  undo (fixture->project);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Opening");
  undo (fixture->project);
  g_assert_null (title_of (fixture->project, "s1"));
  g_assert_null (plenary_project_get_undo_label (fixture->project));

  reopen (fixture);
  redo (fixture->project);
  redo (fixture->project);
  redo (fixture->project);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Greetings");
  g_assert_null (plenary_project_get_redo_label (fixture->project));

  g_autoptr (GError) error = NULL;

  g_assert_false (plenary_project_redo (fixture->project, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_NOTHING);
}

static void
test_new_edit_discards_undone (Fixture *fixture, gconstpointer user_data)
{
  add_session (fixture->project, "s1", "One");
  add_session (fixture->project, "s2", "Two");
  undo (fixture->project);
  add_session (fixture->project, "s3", "Three");
  g_assert_null (plenary_project_get_redo_label (fixture->project));

  undo (fixture->project);
  undo (fixture->project);
  g_assert_null (title_of (fixture->project, "s1"));
  redo (fixture->project);
  redo (fixture->project);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "One");
  g_assert_null (title_of (fixture->project, "s2"));
  g_assert_cmpstr (title_of (fixture->project, "s3"), ==, "Three");

  GListModel *history = plenary_project_get_history (fixture->project);
  g_autoptr (PlenaryChange) second = g_list_model_get_item (history, 1);

  g_assert_cmpuint (g_list_model_get_n_items (history), ==, 3);
  g_assert_cmpint (plenary_change_get_state (second), ==, PLENARY_CHANGE_DISCARDED);
}

static void
test_group (Fixture *fixture, gconstpointer user_data)
{
  add_session (fixture->project, "s1", "");
  rename_session (fixture->project, "s1", "O", "typing");
  rename_session (fixture->project, "s1", "Op", "typing");
  rename_session (fixture->project, "s1", "Opening", "typing");
  rename_session (fixture->project, "s1", "Closing", "other");
  g_assert_cmpuint (g_list_model_get_n_items (plenary_project_get_history (fixture->project)), ==,
                    3);
  undo (fixture->project);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Opening");
  undo (fixture->project);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "");
  redo (fixture->project);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Opening");

  /* What was done again is not joined by more typing. */
  rename_session (fixture->project, "s1", "Openings", "typing");
  undo (fixture->project);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Opening");
}

static void
test_cascade_comes_back (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  PlenaryModel *model = plenary_project_get_model (fixture->project);

  add_session (fixture->project, "s1", "Opening");

  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Moderator");
  g_autoptr (PlenaryRow) role = plenary_row_new_with_id (PLENARY_TYPE_ASSIGNMENT, "r1");

  /* The person comes after the role that names her: references are checked at the end. */
  plenary_row_set_text (role, PLENARY_ASSIGNMENT_SESSION_ID, "s1");
  plenary_row_set_text (role, PLENARY_ASSIGNMENT_PERSON_ID, "p1");
  plenary_edit_insert (edit, role);
  add (edit, PLENARY_TYPE_PERSON, "p1", PLENARY_PERSON_FAMILY_NAME, "Okoro");
  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);

  edit = plenary_project_begin_edit (fixture->project, "Delete Session");
  plenary_edit_delete (edit, PLENARY_TYPE_SESSION, "s1");
  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);
  g_assert_null (plenary_model_lookup (model, PLENARY_TYPE_ASSIGNMENT, "r1"));

  undo (fixture->project);
  g_assert_nonnull (plenary_model_lookup (model, PLENARY_TYPE_ASSIGNMENT, "r1"));
  redo (fixture->project);
  g_assert_null (plenary_model_lookup (model, PLENARY_TYPE_ASSIGNMENT, "r1"));
  undo (fixture->project);

  /* A person with a role stays. */
  edit = plenary_project_begin_edit (fixture->project, "Delete Person");
  plenary_edit_delete (edit, PLENARY_TYPE_PERSON, "p1");
  g_assert_false (plenary_edit_commit (edit, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED);
  g_assert_nonnull (plenary_model_lookup (model, PLENARY_TYPE_PERSON, "p1"));
}

static void
add_placement (PlenaryEdit *edit, const char *session)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_joined (PLENARY_TYPE_PLACEMENT, "a1", "o1");

  plenary_row_set_text (row, PLENARY_PLACEMENT_SESSION_ID, session);
  plenary_edit_insert (edit, row);
}

static void
test_objective_has_one_place (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Allocate");
  g_autoptr (PlenaryRow) objective = plenary_row_new_with_id (PLENARY_TYPE_OBJECTIVE, "o1");

  add (edit, PLENARY_TYPE_FRAMEWORK, "f1", PLENARY_FRAMEWORK_TITLE, "Charter");
  plenary_row_set_text (objective, PLENARY_OBJECTIVE_FRAMEWORK_ID, "f1");
  plenary_edit_insert (edit, objective);
  add (edit, PLENARY_TYPE_ALLOCATION, "a1", PLENARY_ALLOCATION_FRAMEWORK_ID, "f1");
  add (edit, PLENARY_TYPE_SESSION, "s1", PLENARY_SESSION_TITLE, "Roundtable 1");
  add (edit, PLENARY_TYPE_SESSION, "s2", PLENARY_SESSION_TITLE, "Roundtable 2");
  add_placement (edit, "s1");
  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);

  edit = plenary_project_begin_edit (fixture->project, "Allocate Again");
  add_placement (edit, "s2");
  g_assert_false (plenary_edit_commit (edit, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED);
  g_clear_error (&error);

  edit = plenary_project_begin_edit (fixture->project, "Move");
  plenary_edit_set_text (edit, PLENARY_TYPE_PLACEMENT, "a1.o1", PLENARY_PLACEMENT_SESSION_ID, "s2");
  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);

  PlenaryRecordList *in_second
      = plenary_model_list_by (plenary_project_get_model (fixture->project), PLENARY_TYPE_PLACEMENT,
                               PLENARY_PLACEMENT_SESSION_ID, "s2");

  g_assert_cmpuint (plenary_record_list_get_length (in_second), ==, 1);
}

static void
test_refused (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    guint column;
    const char *value;
  } cases[] = {
    { PLENARY_SESSION_KIND, "ball" },         { PLENARY_SESSION_DURATION, "-1" },
    { PLENARY_SESSION_ROOM_ID, "no-room" },   { PLENARY_SESSION_PARENT_ID, "s1" },
    { PLENARY_SESSION_DESCRIPTION, "a & b" },
  };

  add_session (fixture->project, "s1", "Opening");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Break");

      plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, "s1", PLENARY_SESSION_TITLE, "Changed");
      plenary_edit_set_string (edit, PLENARY_TYPE_SESSION, "s1", cases[i].column, cases[i].value);
      g_assert_false (plenary_edit_commit (edit, &error));
      g_assert_nonnull (error);
      g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Opening");
      g_assert_cmpuint (g_list_model_get_n_items (plenary_project_get_history (fixture->project)),
                        ==, 1);
    }
}

static void
test_edit_without_effect (Fixture *fixture, gconstpointer user_data)
{
  add_session (fixture->project, "s1", "Opening");
  rename_session (fixture->project, "s1", "Opening", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (plenary_project_get_history (fixture->project)), ==,
                    1);

  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Never Mind");

  plenary_edit_delete (edit, PLENARY_TYPE_SESSION, "s1");
  plenary_edit_cancel (edit);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Opening");
}

/* A crash: the project is let go of without closing it. */
static void
test_recovery (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  add_session (fixture->project, "s1", "Opening");
  g_clear_object (&fixture->project);

  fixture->project = plenary_project_open (fixture->file, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (plenary_project_is_recovered (fixture->project));
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Opening");
  g_assert_cmpint (plenary_project_get_state (fixture->project), ==, PLENARY_PROJECT_UNSAVED);

  reopen (fixture);
  g_assert_false (plenary_project_is_recovered (fixture->project));
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Opening");
}

static void
test_open_elsewhere (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryProject) second = plenary_project_open (fixture->file, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (plenary_project_get_read_only_reason (second));
  g_assert_cmpint (plenary_project_get_state (second), ==, PLENARY_PROJECT_READ_ONLY);

  PlenaryEdit *edit = plenary_project_begin_edit (second, "Edit");

  plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_TITLE, "Mine");
  g_assert_false (plenary_edit_commit (edit, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_READ_ONLY);
  g_assert_true (plenary_project_close (second, NULL));
}

static void
test_changed_behind (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_file_get_path (fixture->file);
  g_autofree char *content = NULL;
  gsize length = 0;

  add_session (fixture->project, "s1", "Opening");
  g_assert_true (g_file_set_contents (path, "somebody else's", -1, NULL));
  g_assert_false (plenary_project_save (fixture->project, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_CHANGED);
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_cmpstr (content, ==, "somebody else's");
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Opening");
}

static void
test_snapshot (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  add_session (fixture->project, "s1", "Before");

  g_autoptr (PlenaryModel) snapshot
      = plenary_project_load_snapshot (fixture->project, NULL, &error);

  g_assert_no_error (error);
  rename_session (fixture->project, "s1", "After", NULL);

  PlenaryRecord *session = plenary_model_lookup (snapshot, PLENARY_TYPE_SESSION, "s1");

  g_assert_cmpstr (plenary_record_get_text (session, PLENARY_SESSION_TITLE), ==, "Before");
}

static void
test_search (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    const char *words;
    guint n_hits;
  } cases[] = {
    { "cafe", 1 },    { "CAFÉ disc", 1 }, { "disc", 1 },        { "missing", 0 },
    { "\" OR *", 0 }, { "", 0 },          { "lisbon bold", 1 }, { "href", 0 },
  };
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Describe");
  g_autoptr (PlenaryText) text = plenary_text_new_from_markup (
      "In <a href=\"https://example.org\">Lisbon</a>, <b>bold</b> steps", NULL);

  add (edit, PLENARY_TYPE_SESSION, "s1", PLENARY_SESSION_TITLE, "Knowledge Café discussions");
  plenary_edit_set_markup (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_AIMS, text);
  g_assert_true (plenary_edit_commit (edit, NULL));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) hits
          = plenary_project_search (fixture->project, cases[i].words, 10, NULL, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (hits->len, ==, cases[i].n_hits);
      if (hits->len > 0)
        {
          PlenarySearchHit *hit = g_ptr_array_index (hits, 0);

          g_assert_cmpuint (hit->ranges->len, >, 0);
        }
    }

  /* What is undone is not found. */
  undo (fixture->project);

  g_autoptr (GPtrArray) hits = plenary_project_search (fixture->project, "cafe", 10, NULL, NULL);

  g_assert_cmpuint (hits->len, ==, 0);
}

static void
test_create_refuses_existing (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (plenary_project_create (fixture->file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
}

static void
test_create_with_rows (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);
  PlenaryRow *event = plenary_row_new_with_id (PLENARY_TYPE_EVENT, "event");
  PlenaryRow *session = plenary_row_new_with_id (PLENARY_TYPE_SESSION, "s1");
  g_autoptr (GFile) parent = g_file_get_parent (fixture->file);
  g_autoptr (GFile) file = g_file_get_child (parent, "Other.plenary");

  g_assert_true (plenary_project_close (fixture->project, NULL));
  g_clear_object (&fixture->project);
  g_file_delete (fixture->file, NULL, NULL);
  g_set_object (&fixture->file, file);
  plenary_row_set_text (event, PLENARY_EVENT_TITLE, "Forum");
  plenary_row_set_text (session, PLENARY_SESSION_RANK, "i");
  plenary_row_set_text (session, PLENARY_SESSION_DAY_ID, "d1");
  g_ptr_array_add (rows, event);
  g_ptr_array_add (rows, session);

  g_assert_null (plenary_project_create_with_rows (fixture->file, rows, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED);
  g_assert_false (g_file_query_exists (fixture->file, NULL));
  g_clear_error (&error);

  plenary_row_set_text (session, PLENARY_SESSION_DAY_ID, NULL);
  fixture->project = plenary_project_create_with_rows (fixture->file, rows, &error);
  g_assert_no_error (error);
  reopen (fixture);

  PlenaryModel *model = plenary_project_get_model (fixture->project);

  g_assert_cmpstr (plenary_record_get_text (plenary_model_get_event (model), PLENARY_EVENT_TITLE),
                   ==, "Forum");
  g_assert_nonnull (plenary_model_lookup (model, PLENARY_TYPE_SESSION, "s1"));
  g_assert_null (plenary_project_get_undo_label (fixture->project));
}

#define ADD(path, function)                                                                        \
  g_test_add ("/store/project/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("round-trip", test_round_trip);
  ADD ("undo-redo-after-reopening", test_undo_redo_after_reopening);
  ADD ("new-edit-discards-undone", test_new_edit_discards_undone);
  ADD ("group", test_group);
  ADD ("cascade-comes-back", test_cascade_comes_back);
  ADD ("objective-has-one-place", test_objective_has_one_place);
  ADD ("refused", test_refused);
  ADD ("edit-without-effect", test_edit_without_effect);
  ADD ("recovery", test_recovery);
  ADD ("open-elsewhere", test_open_elsewhere);
  ADD ("changed-behind", test_changed_behind);
  ADD ("snapshot", test_snapshot);
  ADD ("search", test_search);
  ADD ("create-refuses-existing", test_create_refuses_existing);
  ADD ("create-with-rows", test_create_with_rows);

  return g_test_run ();
}
