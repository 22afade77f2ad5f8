/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A project is brought back to states it had, also to those that undo and new edits have left
 * behind; and a project of an older version opens with what can be known of its history.
 */
#include "config.h"

#include "model/plenary-assignment.h"
#include "model/plenary-document.h"
#include "store/plenary-search.h"

#include "fixture.h"

static void
restore (PlenaryProject *project, guint number)
{
  g_autoptr (GError) error = NULL;

  plenary_project_restore (project, change_at (project, number), &error);
  g_assert_no_error (error);
}

static void
test_restore (Fixture *fixture, gconstpointer user_data)
{
  add_session (fixture->project, "s1", "Opening");
  rename_session (fixture->project, "s1", "Welcome", NULL);
  add_session (fixture->project, "s2", "Closing");
  delete_session (fixture->project, "s1");

  restore (fixture->project, 2);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Welcome");
  g_assert_null (title_of (fixture->project, "s2"));
  g_assert_cmpuint (n_changes (fixture->project), ==, 5);
  g_assert_cmpstr (plenary_project_get_undo_label (fixture->project), ==,
                   "Restore “Rename Session”");
  for (guint i = 1; i <= 5; i++)
    g_assert_cmpint (plenary_change_get_state (change_at (fixture->project, i)), ==,
                     PLENARY_CHANGE_DONE);

  undo (fixture->project);
  g_assert_null (title_of (fixture->project, "s1"));
  g_assert_cmpstr (title_of (fixture->project, "s2"), ==, "Closing");

  reopen (fixture);
  redo (fixture->project);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Welcome");

  /* The restored state and the one before it can themselves be restored. */
  restore (fixture->project, 4);
  g_assert_null (title_of (fixture->project, "s1"));
  restore (fixture->project, 5);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Welcome");
  g_assert_cmpstr (plenary_project_get_undo_label (fixture->project), ==,
                   "Restore “Rename Session”");
  plenary_project_restore (fixture->project, NULL, NULL);
  g_assert_null (title_of (fixture->project, "s1"));
  g_assert_null (title_of (fixture->project, "s2"));
  g_assert_cmpstr (plenary_project_get_undo_label (fixture->project), ==, "Restore “Beginning”");
}

static void
test_present_state (Fixture *fixture, gconstpointer user_data)
{
  add_session (fixture->project, "s1", "Opening");
  restore (fixture->project, 1);
  g_assert_cmpuint (n_changes (fixture->project), ==, 1);
}

static void
test_undone_and_discarded (Fixture *fixture, gconstpointer user_data)
{
  add_session (fixture->project, "s1", "One");
  rename_session (fixture->project, "s1", "Two", NULL);
  rename_session (fixture->project, "s1", "Three", NULL);
  undo (fixture->project);
  undo (fixture->project);

  /* Undone: forward again, as a change that can be undone. */
  restore (fixture->project, 3);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Three");
  g_assert_null (plenary_project_get_redo_label (fixture->project));
  undo (fixture->project);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "One");

  /* Several branches, each left behind by the next: all of them can be found again. */
  rename_session (fixture->project, "s1", "Four", NULL);
  undo (fixture->project);
  undo (fixture->project);
  add_session (fixture->project, "s2", "Five");
  reopen (fixture);

  static const struct
  {
    guint number;
    const char *first;
    const char *second;
  } cases[] = {
    { 2, "Two", NULL },  { 3, "Three", NULL }, { 4, "Three", NULL },
    { 5, "Four", NULL }, { 1, "One", NULL },   { 6, NULL, "Five" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      restore (fixture->project, cases[i].number);
      g_assert_cmpstr (title_of (fixture->project, "s1"), ==, cases[i].first);
      g_assert_cmpstr (title_of (fixture->project, "s2"), ==, cases[i].second);
    }
}

static void
test_cascades (Fixture *fixture, gconstpointer user_data)
{
  PlenaryModel *model = plenary_project_get_model (fixture->project);
  PlenaryEdit *edit = NULL;

  add_session (fixture->project, "s1", "Opening");
  edit = plenary_project_begin_edit (fixture->project, "Add Role");
  add (edit, PLENARY_TYPE_ASSIGNMENT, "r1", PLENARY_ASSIGNMENT_SESSION_ID, "s1");
  commit (edit);
  edit = plenary_project_begin_edit (fixture->project, "Move Role");
  add (edit, PLENARY_TYPE_SESSION, "s2", PLENARY_SESSION_TITLE, "Closing");
  plenary_edit_set_text (edit, PLENARY_TYPE_ASSIGNMENT, "r1", PLENARY_ASSIGNMENT_SESSION_ID, "s2");
  commit (edit);
  delete_session (fixture->project, "s2");
  g_assert_null (plenary_model_lookup (model, PLENARY_TYPE_ASSIGNMENT, "r1"));

  restore (fixture->project, 2);

  PlenaryRecord *role = plenary_model_lookup (model, PLENARY_TYPE_ASSIGNMENT, "r1");

  g_assert_cmpstr (plenary_record_get_text (role, PLENARY_ASSIGNMENT_SESSION_ID), ==, "s1");
  restore (fixture->project, 4);
  g_assert_null (plenary_model_lookup (model, PLENARY_TYPE_ASSIGNMENT, "r1"));
}

static void
test_read_only (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  add_session (fixture->project, "s1", "Opening");
  rename_session (fixture->project, "s1", "Welcome", NULL);
  g_assert_true (plenary_project_save (fixture->project, NULL));

  g_autoptr (PlenaryProject) reader = open_project (fixture->file);

  g_assert_false (plenary_project_restore (reader, change_at (reader, 1), &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_READ_ONLY);
  plenary_project_close (reader, NULL);
}

static void
unpack (const char *name, GFile *to)
{
  g_autofree char *path = g_build_filename (g_getenv ("PLENARY_FIXTURES"), "store", name, NULL);
  g_autoptr (GFile) packed = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GInputStream) input = G_INPUT_STREAM (g_file_read (packed, NULL, &error));
  g_autoptr (GConverter) unzip
      = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));

  g_assert_no_error (error);

  g_autoptr (GInputStream) content = g_converter_input_stream_new (input, unzip);
  g_autoptr (GOutputStream) output
      = G_OUTPUT_STREAM (g_file_replace (to, NULL, FALSE, G_FILE_CREATE_NONE, NULL, &error));

  g_output_stream_splice (output, content, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, &error);
  g_assert_no_error (error);
}

/* Made by Plenary before the history was a tree: set title, plan, a rename that was undone and
 * discarded, another rename, and two changes that are undone. */
static void
test_version_1 (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GFile) file = file_in_folder (fixture, "Old.plenary");
  g_autoptr (GError) error = NULL;

  unpack ("version-1.plenary.gz", file);

  PlenaryProject *project = open_project (file);

  g_assert_null (plenary_project_get_read_only_reason (project));
  g_assert_cmpuint (n_changes (project), ==, 6);
  g_assert_cmpstr (title_of (project, "s1"), ==, "Welcome");

  /* The index of words has been made anew. */
  g_autoptr (GPtrArray) hits = plenary_project_search (project, "welc", 10, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (hits->len, ==, 1);
  redo (project);
  g_assert_null (title_of (project, "s2"));
  redo (project);
  restore (project, 2);
  g_assert_cmpstr (title_of (project, "s1"), ==, "Opening");
  g_assert_cmpstr (title_of (project, "s2"), ==, "Closing");
  restore (project, 6);
  g_assert_null (title_of (project, "s2"));

  /* What it was made after was not noted then. */
  g_assert_false (plenary_project_restore (project, change_at (project, 3), &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_NOTHING);
  g_assert_cmpstr (title_of (project, "s1"), ==, "Welcome");

  close_project (project);
  project = open_project (file);
  g_assert_cmpuint (n_changes (project), ==, 8);
  close_project (project);
}

/* Made by Plenary before documents could list speakers: a document is added and renamed, and the
 * renaming undone. What was recorded of the narrower table is done again on the wider one. */
static void
test_version_2 (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GFile) file = file_in_folder (fixture, "Old.plenary");

  unpack ("version-2.plenary.gz", file);

  PlenaryProject *project = open_project (file);
  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryRecord *document = plenary_model_lookup (model, PLENARY_TYPE_DOCUMENT, "d1");

  g_assert_null (plenary_project_get_read_only_reason (project));
  g_assert_cmpint (plenary_record_get_integer (document, PLENARY_DOCUMENT_SPEAKERS), ==,
                   PLENARY_SPEAKER_ORDER_NONE);
  redo (project);
  g_assert_cmpstr (plenary_record_get_text (document, PLENARY_DOCUMENT_TITLE), ==, "Record");
  restore (project, 1);
  g_assert_cmpstr (plenary_record_get_text (document, PLENARY_DOCUMENT_TITLE), ==, "Note");
  g_autoptr (GError) error = NULL;
  plenary_project_restore (project, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (plenary_model_lookup (model, PLENARY_TYPE_DOCUMENT, "d1"));
  restore (project, 2);
  document = plenary_model_lookup (model, PLENARY_TYPE_DOCUMENT, "d1");
  g_assert_cmpstr (plenary_record_get_text (document, PLENARY_DOCUMENT_TITLE), ==, "Record");
  close_project (project);
}

/* Copies that were made before version 2 still know what they have in common. */
static void
test_version_1_copies (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GFile) file = file_in_folder (fixture, "Old.plenary");
  g_autoptr (GFile) other_file = file_in_folder (fixture, "Other.plenary");
  g_autoptr (GError) error = NULL;

  unpack ("version-1.plenary.gz", file);
  unpack ("version-1.plenary.gz", other_file);

  PlenaryProject *project = open_project (file);
  PlenaryProject *other = open_project (other_file);

  rename_session (project, "s1", "Here", NULL);
  rename_session (other, "s2", "There", NULL);
  close_project (other);

  g_autoptr (PlenaryMerge) merge = plenary_project_merge_file (project, other_file, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (plenary_merge_get_conflicts (merge)), ==, 0);
  g_assert_cmpstr (title_of (project, "s1"), ==, "Here");
  g_assert_cmpstr (title_of (project, "s2"), ==, "There");
  g_assert_cmpuint (n_changes (project), ==, 9);
  close_project (project);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/store/restore/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("restore", test_restore);
  ADD ("present-state", test_present_state);
  ADD ("undone-and-discarded", test_undone_and_discarded);
  ADD ("cascades", test_cascades);
  ADD ("read-only", test_read_only);
  ADD ("version-1", test_version_1);
  ADD ("version-1-copies", test_version_1_copies);
  ADD ("version-2", test_version_2);

  return g_test_run ();
}
