/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * States of a project get names, and are found by them whatever happens afterwards.
 */
#include "config.h"

#include "fixture.h"

static PlenaryNamedVersion *
name_version (PlenaryProject *project, const char *name)
{
  g_autoptr (GError) error = NULL;
  PlenaryNamedVersion *version = plenary_project_name_version (project, name, &error);

  g_assert_no_error (error);

  return version;
}

static PlenaryNamedVersion *
version_at (PlenaryProject *project, guint position)
{
  g_autoptr (PlenaryNamedVersion) version
      = g_list_model_get_item (plenary_project_get_versions (project), position);

  return version;
}

static void
restore_version (PlenaryProject *project, guint position)
{
  g_autoptr (GError) error = NULL;

  plenary_project_restore_version (project, version_at (project, position), &error);
  g_assert_no_error (error);
}

static void
test_name (Fixture *fixture, gconstpointer user_data)
{
  add_session (fixture->project, "s1", "Opening");
  g_assert_true (plenary_project_save (fixture->project, NULL));

  PlenaryNamedVersion *version = name_version (fixture->project, "  Sent to the troika\n");

  g_assert_cmpstr (plenary_named_version_get_name (version), ==, "Sent to the troika");
  g_assert_cmpstr (plenary_named_version_get_author (version), ==, g_get_real_name ());
  g_assert_nonnull (plenary_named_version_get_time (version));
  g_assert_cmpint (plenary_named_version_get_change (version), ==, 1);
  g_assert_cmpint (plenary_project_get_state (fixture->project), ==, PLENARY_PROJECT_UNSAVED);
  g_assert_cmpuint (n_changes (fixture->project), ==, 1);

  reopen (fixture);
  version = version_at (fixture->project, 0);
  g_assert_cmpstr (plenary_named_version_get_name (version), ==, "Sent to the troika");
  g_assert_cmpint (plenary_named_version_get_number (version), ==, 1);
}

/* Undone, and something else done instead: the state is still there. */
static void
test_name_outlives_undo (Fixture *fixture, gconstpointer user_data)
{
  name_version (fixture->project, "Nothing yet");
  add_session (fixture->project, "s1", "Opening");
  rename_session (fixture->project, "s1", "Welcome", NULL);
  name_version (fixture->project, "Sent");
  undo (fixture->project);
  undo (fixture->project);
  add_session (fixture->project, "s2", "Closing");
  reopen (fixture);

  restore_version (fixture->project, 1);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Welcome");
  g_assert_null (title_of (fixture->project, "s2"));
  g_assert_cmpstr (plenary_project_get_undo_label (fixture->project), ==, "Restore “Sent”");
  undo (fixture->project);
  g_assert_cmpstr (title_of (fixture->project, "s2"), ==, "Closing");

  restore_version (fixture->project, 0);
  g_assert_null (title_of (fixture->project, "s1"));
  g_assert_null (title_of (fixture->project, "s2"));
  g_assert_cmpuint (g_list_model_get_n_items (plenary_project_get_versions (fixture->project)), ==,
                    2);
}

/* Typing goes on in the same paragraph: what has the name is what was there when it was given. */
static void
test_typing_goes_on (Fixture *fixture, gconstpointer user_data)
{
  add_session (fixture->project, "s1", "");
  rename_session (fixture->project, "s1", "Open", "typing");
  name_version (fixture->project, "Half a word");
  rename_session (fixture->project, "s1", "Opening", "typing");
  g_assert_cmpuint (n_changes (fixture->project), ==, 3);
  restore_version (fixture->project, 0);
  g_assert_cmpstr (title_of (fixture->project, "s1"), ==, "Open");
}

static void
count_cb (GObject *object, GParamSpec *pspec, gpointer user_data)
{
  (*(guint *) user_data)++;
}

static void
test_rename_and_remove (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  PlenaryNamedVersion *version = name_version (fixture->project, "Sent");
  guint n_notifications = 0;

  name_version (fixture->project, "Cleared");
  g_signal_connect (version, "notify::name", G_CALLBACK (count_cb), &n_notifications);
  plenary_project_rename_version (fixture->project, version, "Sent twice", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n_notifications, ==, 1);
  plenary_project_rename_version (fixture->project, version, "Sent twice", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n_notifications, ==, 1);
  plenary_project_remove_version (fixture->project, version_at (fixture->project, 1), &error);
  g_assert_no_error (error);

  reopen (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (plenary_project_get_versions (fixture->project)), ==,
                    1);
  g_assert_cmpstr (plenary_named_version_get_name (version_at (fixture->project, 0)), ==,
                   "Sent twice");
}

static void
test_refused (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *long_name = g_strnfill (201, 'a');
  const char *const names[] = { "", " \t\n", "\xff", long_name };
  PlenaryNamedVersion *version = name_version (fixture->project, "Kept");

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (plenary_project_name_version (fixture->project, names[i], &error));
      g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED);
      g_assert_false (plenary_project_rename_version (fixture->project, version, names[i], NULL));
      g_assert_cmpstr (plenary_named_version_get_name (version), ==, "Kept");
    }
  g_assert_cmpuint (g_list_model_get_n_items (plenary_project_get_versions (fixture->project)), ==,
                    1);

  g_assert_true (plenary_project_save (fixture->project, NULL));

  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryProject) reader = open_project (fixture->file);

  g_assert_null (plenary_project_name_version (reader, "Mine", &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_READ_ONLY);
  plenary_project_close (reader, NULL);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/store/version/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("name", test_name);
  ADD ("name-outlives-undo", test_name_outlives_undo);
  ADD ("typing-goes-on", test_typing_goes_on);
  ADD ("rename-and-remove", test_rename_and_remove);
  ADD ("refused", test_refused);

  return g_test_run ();
}
