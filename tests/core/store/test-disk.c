/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Somebody else writes to the file of an open project, or has another copy of it: it is seen,
 * nothing is overwritten, and there are three answers.
 */
#include "config.h"

#include "model/plenary-event.h"
#include "store/plenary-database.h"

#include "fixture.h"

#include <string.h>

/* Of waiting for what another program did to be seen; nothing depends on how long it takes. */
#define PATIENCE_SECONDS 30

typedef void (*Work) (PlenaryProject *project);

static void
copy_over (GFile *from, GFile *to)
{
  g_autoptr (GError) error = NULL;

  g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

static PlenaryProject *
open_copy (Fixture *fixture, const char *name)
{
  g_autoptr (GFile) file = file_in_folder (fixture, name);

  copy_over (fixture->file, file);

  return open_project (file);
}

/* As another computer would do it, in a folder that is synchronised. */
static void
change_behind (Fixture *fixture, Work work)
{
  g_autoptr (GFile) file = file_in_folder (fixture, "Elsewhere.plenary");
  PlenaryProject *elsewhere = open_copy (fixture, "Elsewhere.plenary");

  work (elsewhere);
  close_project (elsewhere);
  copy_over (file, fixture->file);
}

static void
rename_there (PlenaryProject *project)
{
  g_autoptr (GError) error = NULL;

  rename_session (project, "s1", "Theirs", NULL);
  add_session (project, "s3", "Tea");
  plenary_project_name_version (project, "As they sent it", &error);
  g_assert_no_error (error);
}

static void
begin (Fixture *fixture)
{
  add_session (fixture->project, "s1", "Opening");
  add_session (fixture->project, "s2", "Closing");
  g_assert_true (plenary_project_save (fixture->project, NULL));
}

static gboolean
give_up_cb (gpointer user_data)
{
  g_error ("It was not seen");

  return G_SOURCE_REMOVE;
}

static void
wait_until_changed (PlenaryProject *project)
{
  guint patience = g_timeout_add_seconds (PATIENCE_SECONDS, give_up_cb, NULL);

  while (!plenary_project_is_changed_on_disk (project))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (patience);
}

static char *
digest (GFile *file)
{
  g_autofree char *content = NULL;
  gsize length = 0;

  g_assert_true (g_file_load_contents (file, NULL, &content, &length, NULL, NULL));

  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) content, length);
}

static void
count_cb (GObject *object, GParamSpec *pspec, gpointer user_data)
{
  (*(guint *) user_data)++;
}

static void
test_is_seen (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  guint n_notifications = 0;

  begin (fixture);
  g_signal_connect (fixture->project, "notify::changed-on-disk", G_CALLBACK (count_cb),
                    &n_notifications);
  change_behind (fixture, rename_there);
  wait_until_changed (fixture->project);
  g_assert_cmpuint (n_notifications, ==, 1);

  g_autofree char *before = digest (fixture->file);
  g_autofree char *after = NULL;

  rename_session (fixture->project, "s2", "Ours", NULL);
  g_assert_false (plenary_project_save (fixture->project, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_CHANGED);
  g_clear_error (&error);
  g_assert_false (plenary_project_close (fixture->project, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_CHANGED);
  after = digest (fixture->file);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpint (plenary_project_get_state (fixture->project), ==, PLENARY_PROJECT_UNSAVED);

  /* Closing kept the edits: the next one who opens the file has them, and the same question. */
  g_object_unref (fixture->project);
  fixture->project = open_project (fixture->file);
  g_assert_true (plenary_project_is_recovered (fixture->project));
  g_assert_true (plenary_project_is_changed_on_disk (fixture->project));
  g_assert_cmpstr (title_of (fixture->project, "s2"), ==, "Ours");
}

static void
test_touched_only (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GFile) aside = file_in_folder (fixture, "Aside");
  g_autoptr (GError) error = NULL;

  begin (fixture);
  copy_over (fixture->file, aside);
  g_assert_true (g_file_delete (fixture->file, NULL, NULL));
  copy_over (aside, fixture->file);
  rename_session (fixture->project, "s1", "Welcome", NULL);
  plenary_project_save (fixture->project, &error);
  g_assert_no_error (error);
  g_assert_false (plenary_project_is_changed_on_disk (fixture->project));
}

static void
test_merge (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  begin (fixture);
  change_behind (fixture, rename_there);
  rename_session (fixture->project, "s2", "Ours", NULL);
  g_assert_false (plenary_project_save (fixture->project, NULL));
  g_assert_true (plenary_project_is_changed_on_disk (fixture->project));

  g_autoptr (PlenaryMerge) merge = plenary_project_merge_with_disk (fixture->project, &error);

  g_assert_no_error (error);
  g_assert_false (plenary_project_is_changed_on_disk (fixture->project));
  g_assert_cmpuint (plenary_merge_get_n_inserted (merge), ==, 1);
  g_assert_cmpuint (plenary_merge_get_n_changed (merge), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (plenary_merge_get_conflicts (merge)), ==, 0);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Theirs");
  g_assert_cmpstr (title_of (fixture->project, "s2"), ==, "Ours");
  g_assert_cmpstr (title_of (fixture->project, "s3"), ==, "Tea");
  g_assert_true (
      g_str_has_prefix (plenary_project_get_undo_label (fixture->project), "Merge Changes of "));

  undo (fixture->project);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Opening");
  g_assert_null (title_of (fixture->project, "s3"));
  redo (fixture->project);
  g_assert_cmpstr (title_of (fixture->project, "s3"), ==, "Tea");
  reopen (fixture);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Theirs");

  /* What was done there is in the history, and its states can be restored. */
  g_assert_cmpuint (n_changes (fixture->project), ==, 6);
  g_assert_cmpint (plenary_change_get_state (change_at (fixture->project, 4)), ==,
                   PLENARY_CHANGE_ELSEWHERE);
  g_assert_cmpstr (plenary_change_get_label (change_at (fixture->project, 5)), ==, "Add Session");

  g_autoptr (PlenaryNamedVersion) version
      = g_list_model_get_item (plenary_project_get_versions (fixture->project), 0);

  g_assert_cmpstr (plenary_named_version_get_name (version), ==, "As they sent it");
  plenary_project_restore_version (fixture->project, version, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Theirs");
  g_assert_cmpstr (title_of (fixture->project, "s2"), ==, "Closing");
}

/* A merge that was undone can be made again, and is then the same. */
static void
test_merge_again (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GFile) file = file_in_folder (fixture, "Other.plenary");
  PlenaryProject *other = NULL;

  begin (fixture);
  other = open_copy (fixture, "Other.plenary");
  rename_there (other);
  close_project (other);
  rename_session (fixture->project, "s2", "Ours", NULL);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlenaryMerge) merge = plenary_project_merge_file (fixture->project, file, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (plenary_merge_get_n_inserted (merge), ==, 1);
      g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Theirs");
      g_assert_cmpstr (title_of (fixture->project, "s2"), ==, "Ours");
      /* Two changes of theirs, once, and a merge each time. */
      g_assert_cmpuint (n_changes (fixture->project), ==, 6 + i);
      g_assert_cmpuint (g_list_model_get_n_items (plenary_project_get_versions (fixture->project)),
                        ==, 1);
      undo (fixture->project);
      g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Opening");
    }
}

/* The file is put back to what it was: there is nothing to merge, and ours goes on. */
static void
test_merge_older (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GFile) backup = file_in_folder (fixture, "Backup");
  g_autoptr (GError) error = NULL;

  begin (fixture);
  copy_over (fixture->file, backup);
  rename_session (fixture->project, "s1", "Ours", NULL);
  g_assert_true (plenary_project_save (fixture->project, NULL));
  copy_over (backup, fixture->file);
  wait_until_changed (fixture->project);

  g_autoptr (PlenaryMerge) merge = plenary_project_merge_with_disk (fixture->project, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (plenary_merge_get_n_changed (merge), ==, 0);
  g_assert_cmpuint (n_changes (fixture->project), ==, 3);
  g_assert_cmpint (plenary_project_get_state (fixture->project), ==, PLENARY_PROJECT_UNSAVED);
  reopen (fixture);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Ours");
}

/* A person who knows SQL wrote to the file: there is no history of it, and it counts. */
static void
test_other_tool (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *path = g_file_get_path (fixture->file);
  g_autoptr (GError) error = NULL;
  PlenaryDatabase *database = NULL;

  begin (fixture);
  database = plenary_database_open (path, PLENARY_DATABASE_NONE, &error);
  plenary_database_execute (database, "UPDATE session SET title = 'By hand' WHERE id = 's1'",
                            &error);
  g_assert_no_error (error);
  plenary_database_free (database);
  wait_until_changed (fixture->project);
  rename_session (fixture->project, "s2", "Ours", NULL);

  g_autoptr (PlenaryMerge) merge = plenary_project_merge_with_disk (fixture->project, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (plenary_merge_get_n_changed (merge), ==, 1);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "By hand");
  g_assert_cmpstr (title_of (fixture->project, "s2"), ==, "Ours");
}

static void
test_take (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  begin (fixture);
  change_behind (fixture, rename_there);
  rename_session (fixture->project, "s2", "Ours", NULL);
  plenary_project_take_disk (fixture->project, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Theirs");
  g_assert_cmpstr (title_of (fixture->project, "s2"), ==, "Closing");
  g_assert_cmpstr (plenary_project_get_undo_label (fixture->project), ==, "Take the Changed File");
  undo (fixture->project);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Opening");
  g_assert_cmpstr (title_of (fixture->project, "s2"), ==, "Ours");
  g_assert_true (plenary_project_save (fixture->project, NULL));
}

static void
test_keep_both (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GFile) mine = file_in_folder (fixture, "Mine.plenary");
  g_autoptr (GError) error = NULL;
  guint n_notifications = 0;

  begin (fixture);
  change_behind (fixture, rename_there);

  g_autofree char *before = digest (fixture->file);
  g_autofree char *after = NULL;

  rename_session (fixture->project, "s2", "Ours", NULL);
  g_assert_false (plenary_project_keep_both (fixture->project, fixture->file, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED);
  g_clear_error (&error);

  g_signal_connect (fixture->project, "notify::file", G_CALLBACK (count_cb), &n_notifications);
  plenary_project_keep_both (fixture->project, mine, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n_notifications, ==, 1);
  g_assert_true (g_file_equal (plenary_project_get_file (fixture->project), mine));
  g_assert_cmpint (plenary_project_get_state (fixture->project), ==, PLENARY_PROJECT_SAVED);
  g_assert_cmpstr (title_of (fixture->project, "s2"), ==, "Ours");
  undo (fixture->project);
  redo (fixture->project);
  rename_session (fixture->project, "s2", "Still ours", NULL);
  close_project (g_steal_pointer (&fixture->project));
  after = digest (fixture->file);
  g_assert_cmpstr (before, ==, after);

  /* Theirs is theirs, without anything to recover; ours is ours; and the two can be merged. */
  fixture->project = open_project (fixture->file);
  g_assert_false (plenary_project_is_recovered (fixture->project));
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Theirs");

  g_autoptr (PlenaryMerge) merge = plenary_project_merge_file (fixture->project, mine, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Theirs");
  g_assert_cmpstr (title_of (fixture->project, "s2"), ==, "Still ours");
  g_assert_cmpstr (plenary_project_get_undo_label (fixture->project), ==,
                   "Merge Changes of “Mine.plenary”");
}

static void
test_keep_both_refused (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GFile) mine = file_in_folder (fixture, "Mine.plenary");
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryProject) other = NULL;

  begin (fixture);
  other = open_copy (fixture, "Mine.plenary");
  g_assert_false (plenary_project_keep_both (fixture->project, mine, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_LOCKED);
  g_clear_error (&error);

  /* A crash has left edits: they are not thrown away. */
  add_session (other, "s9", "Not saved");
  g_clear_object (&other);
  g_assert_false (plenary_project_keep_both (fixture->project, mine, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_LOCKED);
  g_assert_true (g_file_equal (plenary_project_get_file (fixture->project), fixture->file));

  PlenaryProject *recovered = open_project (mine);

  g_assert_cmpstr (title_of (recovered, "s9"), ==, "Not saved");
  close_project (recovered);
}

/* Two copies, each merged into the other, are the same; and what was merged is not merged again. */
static void
test_both_ways (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GFile) other_file = file_in_folder (fixture, "Other.plenary");
  g_autoptr (GFile) first_file = file_in_folder (fixture, "First.plenary");
  g_autoptr (GError) error = NULL;

  begin (fixture);

  PlenaryProject *other = open_copy (fixture, "Other.plenary");

  rename_session (fixture->project, "s1", "From here", NULL);
  rename_session (other, "s1", "From there", NULL);
  rename_session (other, "s2", "The end", NULL);
  g_assert_true (plenary_project_save (other, NULL));
  g_assert_true (plenary_project_save_copy (fixture->project, first_file, NULL));

  g_autoptr (PlenaryMerge) here = plenary_project_merge_file (fixture->project, other_file, &error);

  g_assert_no_error (error);

  g_autoptr (PlenaryMerge) there = plenary_project_merge_file (other, first_file, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (plenary_merge_get_conflicts (here)), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (plenary_merge_get_conflicts (there)), ==, 1);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, title_of (other, "s1"));
  g_assert_cmpstr (title_of (fixture->project, "s2"), ==, "The end");
  g_assert_cmpstr (title_of (other, "s2"), ==, "The end");

  /* Of one of the two nothing had to change: that it was merged is a change all the same. */
  for (guint i = 0; i < 2; i++)
    {
      PlenaryProject *project = i == 0 ? fixture->project : other;

      g_assert_true (g_str_has_prefix (plenary_project_get_undo_label (project), "Merge"));
      undo (project);
      redo (project);
    }

  /* Decided otherwise here, and one thing more done there. */
  rename_session (fixture->project, "s1", "Decided", NULL);
  rename_session (other, "s2", "The very end", NULL);
  g_assert_true (plenary_project_save (other, NULL));

  g_autoptr (PlenaryMerge) again
      = plenary_project_merge_file (fixture->project, other_file, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (plenary_merge_get_conflicts (again)), ==, 0);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Decided");
  g_assert_cmpstr (title_of (fixture->project, "s2"), ==, "The very end");

  guint before = n_changes (fixture->project);
  g_autoptr (PlenaryMerge) nothing
      = plenary_project_merge_file (fixture->project, other_file, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (n_changes (fixture->project), ==, before);
  close_project (other);
}

static void
test_refused (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GFile) another = file_in_folder (fixture, "Another.plenary");
  g_autoptr (GFile) garbage = file_in_folder (fixture, "Garbage");
  g_autoptr (GFile) nowhere = file_in_folder (fixture, "Nowhere");
  g_autoptr (GError) error = NULL;
  PlenaryProject *project = plenary_project_create (another, NULL);
  PlenaryEdit *edit = plenary_project_begin_edit (project, "Set Title");

  plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_TITLE, "Mountain Forum");
  commit (edit);
  close_project (project);
  begin (fixture);
  g_assert_true (g_file_replace_contents (garbage, "no", 2, NULL, FALSE, 0, NULL, NULL, NULL));

  const struct
  {
    GFile *file;
    GQuark domain;
    int code;
    const char *words;
  } cases[] = {
    { another, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED, "Mountain Forum" },
    { garbage, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_NOT_A_PROJECT, "Garbage" },
    { nowhere, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "Nowhere" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_null (plenary_project_merge_file (fixture->project, cases[i].file, &error));
      g_assert_error (error, cases[i].domain, cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].words));
      g_clear_error (&error);
    }
  g_assert_cmpuint (n_changes (fixture->project), ==, 2);

  /* Garbage in place of the file: neither answer that reads it, but the one that does not. */
  copy_over (garbage, fixture->file);
  wait_until_changed (fixture->project);
  g_assert_null (plenary_project_merge_with_disk (fixture->project, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_NOT_A_PROJECT);
  g_clear_error (&error);
  g_assert_false (plenary_project_take_disk (fixture->project, NULL));
  g_assert_true (plenary_project_is_changed_on_disk (fixture->project));
  plenary_project_keep_both (fixture->project, nowhere, &error);
  g_assert_no_error (error);
}

typedef struct
{
  PlenaryMerge *merge;
  GError *error;
  gboolean is_done;
} Outcome;

static void
merged_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  Outcome *outcome = user_data;

  outcome->merge
      = plenary_project_merge_with_disk_finish (PLENARY_PROJECT (object), result, &outcome->error);
  outcome->is_done = TRUE;
}

/* Typing goes on while the merge is prepared: what was typed is in it. */
static void
test_async (Fixture *fixture, gconstpointer user_data)
{
  Outcome outcome = { NULL };

  begin (fixture);
  change_behind (fixture, rename_there);
  plenary_project_merge_with_disk_async (fixture->project, NULL, merged_cb, &outcome);
  rename_session (fixture->project, "s2", "Typed meanwhile", NULL);
  while (!outcome.is_done)
    g_main_context_iteration (NULL, TRUE);
  g_assert_no_error (outcome.error);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Theirs");
  g_assert_cmpstr (title_of (fixture->project, "s2"), ==, "Typed meanwhile");
  g_object_unref (outcome.merge);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/store/disk/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("is-seen", test_is_seen);
  ADD ("touched-only", test_touched_only);
  ADD ("merge", test_merge);
  ADD ("merge-again", test_merge_again);
  ADD ("merge-older", test_merge_older);
  ADD ("other-tool", test_other_tool);
  ADD ("take", test_take);
  ADD ("keep-both", test_keep_both);
  ADD ("keep-both-refused", test_keep_both_refused);
  ADD ("both-ways", test_both_ways);
  ADD ("refused", test_refused);
  ADD ("async", test_async);

  return g_test_run ();
}
