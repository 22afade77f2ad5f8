/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a project is about is read from its file, and from nothing that only pretends to be one.
 */
#include "config.h"

#include "store/plenary-database.h"
#include "store/plenary-project-peek.h"
#include "store/plenary-project.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("plenary-test-XXXXXX", &error);
  g_assert_no_error (error);
  /* A name that means something in an address. */
  fixture->path = g_build_filename (fixture->folder, "50% ?mode=rwc #1 é.plenary", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_remove (fixture->path);
  /* Looking leaves nothing beside the file. */
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_clear_object (&fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
create (Fixture *fixture, const char *title)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryText) background = NULL;
  g_autofree char *long_words = g_strnfill (200000, 'a');
  g_autoptr (PlenaryProject) project = plenary_project_create (fixture->file, &error);

  g_assert_no_error (error);
  background = plenary_text_new (long_words);

  PlenaryEdit *edit = plenary_project_begin_edit (project, "Plan");

  plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_TITLE, title);
  plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_STARTS_ON, "2027-05-12");
  plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_ENDS_ON, "2027-05-13");
  plenary_edit_set_integer (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_STATUS,
                            PLENARY_EVENT_STATUS_FINAL);
  plenary_edit_set_markup (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_BACKGROUND, background);
  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);
  g_assert_true (plenary_project_close (project, NULL));
}

static void
assert_sound (const PlenaryProjectPeek *peek, const char *title)
{
  g_assert_cmpstr (peek->title, ==, title);
  g_assert_cmpstr (peek->starts_on, ==, "2027-05-12");
  g_assert_cmpstr (peek->ends_on, ==, "2027-05-13");
  g_assert_cmpint (peek->status, ==, PLENARY_EVENT_STATUS_FINAL);
}

/* Changes the file as another program would. */
static void
tamper (Fixture *fixture, const char *sql)
{
  sqlite3 *connection = NULL;
  char *message = NULL;

  g_assert_cmpint (sqlite3_open (fixture->path, &connection), ==, SQLITE_OK);
  sqlite3_exec (connection, sql, NULL, NULL, &message);
  g_assert_cmpstr (message, ==, NULL);
  g_assert_cmpint (sqlite3_close (connection), ==, SQLITE_OK);
}

static void
assert_refused (Fixture *fixture, int code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryProjectPeek) peek = plenary_project_peek (fixture->file, NULL, &error);

  g_assert_null (peek);
  g_assert_error (error, PLENARY_STORE_ERROR, code);
  g_assert_nonnull (strstr (error->message, "#1"));
}

static void
test_project (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  create (fixture, "Forum ä");

  g_autoptr (PlenaryProjectPeek) peek = plenary_project_peek (fixture->file, NULL, &error);
  g_autoptr (PlenaryProjectPeek) copy = NULL;

  g_assert_no_error (error);
  copy = plenary_project_peek_copy (peek);
  assert_sound (copy, "Forum ä");
}

static void
kept_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GAsyncResult **kept = user_data;

  *kept = g_object_ref (result);
}

static void
test_async (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  create (fixture, "Forum");
  plenary_project_peek_async (fixture->file, NULL, kept_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  g_autoptr (PlenaryProjectPeek) peek = plenary_project_peek_finish (result, &error);

  g_assert_no_error (error);
  assert_sound (peek, "Forum");
}

static void
test_cancelled (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  create (fixture, "Forum");
  g_cancellable_cancel (cancellable);
  g_assert_null (plenary_project_peek (fixture->file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* A file in WAL mode is read without making what SQLite keeps beside it. */
static void
test_wal (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  create (fixture, "Forum");
  tamper (fixture, "PRAGMA journal_mode = WAL");
  g_assert_cmpint (g_chmod (fixture->folder, 0500), ==, 0);

  g_autoptr (PlenaryProjectPeek) peek = plenary_project_peek (fixture->file, NULL, &error);

  g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);
  g_assert_no_error (error);
  assert_sound (peek, "Forum");
}

static void
test_newer (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  create (fixture, "Forum");
  tamper (fixture, "PRAGMA user_version = 99");

  g_autoptr (PlenaryProjectPeek) peek = plenary_project_peek (fixture->file, NULL, &error);

  g_assert_no_error (error);
  assert_sound (peek, "Forum");
}

static void
test_not_utf8 (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  create (fixture, "Forum");
  tamper (fixture, "DROP TRIGGER event_changes_search;"
                   "UPDATE event SET title = CAST (x'41ff42' AS TEXT)");

  g_autoptr (PlenaryProjectPeek) peek = plenary_project_peek (fixture->file, NULL, &error);

  g_assert_no_error (error);
  assert_sound (peek, "A\357\277\275B");
}

static void
test_other_files (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (plenary_project_peek (fixture->file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);

  g_assert_true (g_file_set_contents (fixture->path, "not a project", -1, NULL));
  assert_refused (fixture, PLENARY_STORE_ERROR_NOT_A_PROJECT);
  g_remove (fixture->path);

  /* Whoever opens a pipe waits for its other end. */
  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  assert_refused (fixture, PLENARY_STORE_ERROR_NOT_A_PROJECT);
  g_remove (fixture->path);

  tamper (fixture, "CREATE TABLE event (id, title)");
  assert_refused (fixture, PLENARY_STORE_ERROR_NOT_A_PROJECT);
}

static void
test_hostile (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    const char *sql;
    PlenaryStoreError code;
  } cases[] = {
    { "CREATE TABLE other (id)", PLENARY_STORE_ERROR_FOREIGN },
    /* A view would never end. */
    { "CREATE VIEW event AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
      " SELECT 'event' AS id, i AS title, '' AS starts_on, '' AS ends_on, '' AS status FROM n",
      PLENARY_STORE_ERROR_FOREIGN },
    { "CREATE VIRTUAL TABLE event USING fts5 (id, title, starts_on, ends_on, status)",
      PLENARY_STORE_ERROR_FOREIGN },
    { "CREATE TABLE event (id, title)", PLENARY_STORE_ERROR_FAILED },
    { "CREATE TABLE event (id, title, starts_on, ends_on, status)", PLENARY_STORE_ERROR_DAMAGED },
    /* Without an index, a million rows are looked through for one that is not there. */
    { "CREATE TABLE event (id, title, starts_on, ends_on, status);"
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)"
      " INSERT INTO event SELECT i, '', '', '', '' FROM n",
      PLENARY_STORE_ERROR_FAILED },
    { "CREATE TABLE event (id, title, starts_on, ends_on, status);"
      "INSERT INTO event VALUES ('event', hex (zeroblob (100000)), '', '', '')",
      PLENARY_STORE_ERROR_FAILED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *sql = g_strconcat (
          "PRAGMA application_id = 1349281134; PRAGMA user_version = 1;", cases[i].sql, NULL);

      g_test_message ("%s", cases[i].sql);
      tamper (fixture, sql);
      assert_refused (fixture, cases[i].code);
      g_remove (fixture->path);
    }
}

static void
test_truncated (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *content = NULL;
  gsize length = 0;

  create (fixture, "Forum");
  g_assert_true (g_file_get_contents (fixture->path, &content, &length, NULL));
  g_assert_true (g_file_set_contents (fixture->path, content, 5000, NULL));
  assert_refused (fixture, PLENARY_STORE_ERROR_DAMAGED);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/store/project-peek/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("project", test_project);
  ADD ("async", test_async);
  ADD ("cancelled", test_cancelled);
  ADD ("wal", test_wal);
  ADD ("newer", test_newer);
  ADD ("not-utf8", test_not_utf8);
  ADD ("other-files", test_other_files);
  ADD ("hostile", test_hostile);
  ADD ("truncated", test_truncated);

  return g_test_run ();
}
