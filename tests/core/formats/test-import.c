/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What was read comes into a project whole, in one step that can be undone, or not at all.
 */
#include "config.h"

#include "base/plenary-error.h"
#include "formats/plenary-import.h"
#include "formats/xml/plenary-xml.h"
#include "model/plenary-event.h"

#include <glib/gstdio.h>
#include <string.h>

#define HEAD "<project xmlns=\"urn:plenary:project:1\" version=\"1\">"

typedef struct
{
  char *folder;
  GFile *file;
  PlenaryProject *project;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("plenary-test-XXXXXX", &error);
  g_assert_no_error (error);

  g_autofree char *path = g_build_filename (fixture->folder, "Event.plenary", NULL);

  fixture->file = g_file_new_for_path (path);
  fixture->project = plenary_project_create (fixture->file, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  plenary_project_close (fixture->project, NULL);
  g_clear_object (&fixture->project);
  g_file_delete (fixture->file, NULL, NULL);
  g_clear_object (&fixture->file);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static gboolean
import_string (Fixture *fixture, const char *content, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (content, strlen (content));
  g_autoptr (GPtrArray) rows = plenary_xml_read (bytes, NULL, &problem);

  g_assert_no_error (problem);

  return plenary_import_rows (fixture->project, rows, "Import Forum", error);
}

static char *
export_string (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (PlenaryModel) model = plenary_project_load_snapshot (fixture->project, NULL, &error);

  g_assert_no_error (error);
  plenary_xml_write (model, stream, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_write_all (stream, "", 1, NULL, NULL, NULL);
  g_output_stream_close (stream, NULL, NULL);

  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (stream));
}

static void
test_whole (Fixture *fixture, gconstpointer user_data)
{
  static const char *content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" HEAD "\n"
                               "  <event title=\"Forum\" language=\"fr\" delegates=\"12\">\n"
                               "    <background>Why <b>not</b></background>\n"
                               "  </event>\n"
                               "  <session id=\"s\" rank=\"i\" title=\"Opening\">\n"
                               "    <assignment id=\"a\" rank=\"i\" person-id=\"p\"/>\n"
                               "  </session>\n"
                               "</project>\n";
  g_autoptr (GString) ordered = g_string_new (content);
  g_autoptr (GError) error = NULL;

  /* The person comes after those who refer to it, as a file made by hand may have it. */
  g_string_replace (ordered, "</project>", "  <person id=\"p\" family-name=\"Diallo\"/></project>",
                    1);
  g_assert_true (import_string (fixture, ordered->str, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (plenary_project_get_undo_label (fixture->project), ==, "Import Forum");

  g_autofree char *exported = export_string (fixture);

  g_string_assign (ordered, content);
  g_string_replace (ordered, "  <session",
                    "  <person id=\"p\" family-name=\"Diallo\"/>\n  <session", 1);
  g_assert_cmpstr (exported, ==, ordered->str);

  g_assert_true (plenary_project_undo (fixture->project, &error));
  g_assert_no_error (error);

  g_autofree char *empty = export_string (fixture);

  g_assert_cmpstr (
      empty, ==, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" HEAD "\n  <event/>\n</project>\n");
}

static void
test_not_empty (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (import_string (fixture, HEAD "<event/><session id='s'/></project>", &error));
  g_assert_no_error (error);
  g_assert_false (
      import_string (fixture, HEAD "<event title='x'/><session id='t'/></project>", &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED);
  g_assert_cmpstr (plenary_record_get_text (
                       plenary_model_get_event (plenary_project_get_model (fixture->project)),
                       PLENARY_EVENT_TITLE),
                   ==, "");
}

/* What only the database knows to be wrong: nothing of the file is taken. */
static void
test_refused (Fixture *fixture, gconstpointer user_data)
{
  static const char *const cases[] = {
    HEAD "<event title='x'/><session id='s'><assignment id='a' parent-id='a'/></session></project>",
    HEAD "<event title='x'/><body id='b'/><person id='p'/><session id='s'>"
         "<assignment id='a' body-id='b' person-id='p'/></session></project>",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (import_string (fixture, cases[i], &error));
      g_assert_nonnull (error);
      g_assert_true (error->domain == PLENARY_STORE_ERROR);

      g_autofree char *exported = export_string (fixture);

      g_assert_nonnull (strstr (exported, "\n  <event/>\n</project>"));
    }
}

/* A document becomes a file of its own, or there is none. */
static void
test_file (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *input_path = g_build_filename (fixture->folder, "plan.xml", NULL);
  g_autofree char *path = g_build_filename (fixture->folder, "plan.plenary", NULL);
  g_autoptr (GFile) input = g_file_new_for_path (input_path);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PlenaryProgress) progress = plenary_progress_new ();

  g_assert_true (g_file_set_contents (input_path, HEAD "<event title=\"Forum\"/></proj", -1, NULL));
  g_assert_false (plenary_import_file (input, file, NULL, &error));
  g_assert_nonnull (strstr (error->message, "plan.xml: "));
  g_assert_false (g_file_query_exists (file, NULL));
  g_clear_error (&error);

  g_assert_true (g_file_set_contents (input_path, "a\0b", 3, NULL));
  g_assert_false (plenary_import_file (input, file, NULL, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED);
  g_clear_error (&error);

  g_assert_true (
      g_file_set_contents (input_path, HEAD "<event title=\"Forum\"/></project>", -1, NULL));
  g_assert_true (plenary_import_file (input, file, progress, &error));
  g_assert_no_error (error);

  g_autoptr (PlenaryProject) project = plenary_project_open (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (
      plenary_record_get_text (plenary_model_get_event (plenary_project_get_model (project)),
                               PLENARY_EVENT_TITLE),
      ==, "Forum");
  g_assert_null (plenary_project_get_undo_label (project));
  g_assert_true (plenary_project_close (project, NULL));

  plenary_progress_cancel (progress);
  g_file_delete (file, NULL, NULL);
  g_assert_false (plenary_import_file (input, file, progress, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_query_exists (file, NULL));
  g_file_delete (input, NULL, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/formats/import/whole", Fixture, NULL, set_up, test_whole, tear_down);
  g_test_add ("/formats/import/not-empty", Fixture, NULL, set_up, test_not_empty, tear_down);
  g_test_add ("/formats/import/refused", Fixture, NULL, set_up, test_refused, tear_down);
  g_test_add ("/formats/import/file", Fixture, NULL, set_up, test_file, tear_down);

  return g_test_run ();
}
