/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How long the core takes over a large project: 10,000 paragraphs of 540 bytes and 2,000 sessions.
 * Each figure stands beside a floor measured in the same run (the same work by SQLite or xmllint
 * alone) or beside its budget. It prints; it never fails for being slow.
 */
#include "config.h"

#include "made-project.h"

#include "check/plenary-check.h"
#include "formats/xml/plenary-xml.h"
#include "formats/pdf/plenary-pdf-writer.h"
#include "compose/plenary-compose.h"
#include "compose/plenary-places.h"
#include "model/plenary-paragraph.h"
#include "store/plenary-search.h"
#include "typeset/plenary-typeset.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

#define N_ROWS    10000
#define N_BYTES   540
#define N_REPEATS 200

typedef struct
{
  char *folder;
  GFile *file;
  PlenaryProject *project;
} Bench;

static double
now_ms (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static void
print_row (const char *what, double ms, const char *floor_name, double floor_ms, const char *budget)
{
  if (floor_ms > 0)
    g_print ("%-34s %9.2f ms   %6.2f x %-24s %s\n", what, ms, ms / floor_ms, floor_name, budget);
  else
    g_print ("%-34s %9.2f ms   %-33s %s\n", what, ms, "", budget);
}

static void
check (gboolean is_done, GError *error)
{
  if (!is_done)
    g_error ("%s", error->message);
}

/* The floor of opening: SQLite alone goes through all texts of the same file. */
static double
time_scan (const char *path)
{
  sqlite3 *connection = NULL;
  sqlite3_stmt *statement = NULL;
  double start = now_ms ();

  sqlite3_open (path, &connection);
  for (int table = 0; table < 2; table++)
    {
      sqlite3_prepare_v2 (connection,
                          table == 0 ? "SELECT * FROM paragraph" : "SELECT * FROM session", -1,
                          &statement, NULL);
      while (sqlite3_step (statement) == SQLITE_ROW)
        for (int i = 0; i < sqlite3_column_count (statement); i++)
          sqlite3_column_text (statement, i);
      sqlite3_finalize (statement);
    }
  sqlite3_close (connection);

  return now_ms () - start;
}

/* The floor of an edit: SQLite alone changes one row of a table of the same size, in WAL mode. */
static double
time_bare_edit (Bench *bench)
{
  g_autofree char *path = g_build_filename (bench->folder, "bare.db", NULL);
  sqlite3 *connection = NULL;

  sqlite3_open (path, &connection);
  sqlite3_exec (connection,
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                "CREATE TABLE t (id TEXT PRIMARY KEY, text TEXT) STRICT; BEGIN",
                NULL, NULL, NULL);
  for (guint i = 0; i < N_ROWS; i++)
    {
      g_autofree char *words = g_strnfill (N_BYTES, 'x');
      g_autofree char *sql = g_strdup_printf ("INSERT INTO t VALUES ('p%u', '%s')", i, words);

      sqlite3_exec (connection, sql, NULL, NULL, NULL);
    }
  sqlite3_exec (connection, "COMMIT", NULL, NULL, NULL);

  double start = now_ms ();

  for (guint i = 0; i < N_REPEATS; i++)
    {
      g_autofree char *sql
          = g_strdup_printf ("UPDATE t SET text = 'text %u' WHERE id = 'p5000'", i);

      sqlite3_exec (connection, sql, NULL, NULL, NULL);
    }

  double each = (now_ms () - start) / N_REPEATS;

  sqlite3_close (connection);

  return each;
}

static void
bench_open (Bench *bench)
{
  g_autofree char *path = g_file_get_path (bench->file);
  g_autoptr (GError) error = NULL;
  double floor_ms = time_scan (path);
  double start = now_ms ();

  bench->project = plenary_project_open (bench->file, NULL, &error);
  check (bench->project != NULL, error);
  print_row ("open, verified", now_ms () - start, "a scan of its texts", floor_ms, "300 ms");

  start = now_ms ();

  g_autoptr (PlenaryModel) snapshot = plenary_project_load_snapshot (bench->project, NULL, &error);

  check (snapshot != NULL, error);
  print_row ("snapshot", now_ms () - start, "a scan of its texts", floor_ms, "");
}

static void
bench_edits (Bench *bench)
{
  double floor_ms = time_bare_edit (bench);
  g_autoptr (GError) error = NULL;
  double start = now_ms ();

  /* A list is watched, as a page does. */
  plenary_model_list_by (plenary_project_get_model (bench->project), PLENARY_TYPE_PARAGRAPH,
                         PLENARY_PARAGRAPH_SECTION_ID, "h100");
  for (guint i = 0; i < N_REPEATS; i++)
    {
      g_autofree char *text = g_strdup_printf ("text %u", i);
      PlenaryEdit *edit = plenary_project_begin_edit (bench->project, "Type");

      plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, "p5000", PLENARY_PARAGRAPH_TEXT, text);
      check (plenary_edit_commit (edit, &error), error);
    }
  print_row ("one edit, model refreshed", (now_ms () - start) / N_REPEATS, "a bare UPDATE",
             floor_ms, "16 ms");

  start = now_ms ();
  for (guint i = 0; i < N_REPEATS; i++)
    check (plenary_project_undo (bench->project, &error), error);
  print_row ("one undo", (now_ms () - start) / N_REPEATS, "a bare UPDATE", floor_ms, "");
}

static void
bench_search (Bench *bench)
{
  static const char *const typed[] = { "w", "wo", "wor", "wordbc", "wordbc worde", "word wordb" };

  for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autofree char *what = g_strdup_printf ("search for %s", typed[i]);
      g_autoptr (GError) error = NULL;
      double start = now_ms ();

      for (int j = 0; j < 20; j++)
        {
          g_autoptr (GPtrArray) hits
              = plenary_project_search (bench->project, typed[i], 50, NULL, &error);

          check (hits != NULL, error);
        }
      print_row (what, (now_ms () - start) / 20, "", 0, "20 ms");
    }
}

static void
time_checks (PlenaryProject *project, const char *what, const char *budget)
{
  g_autoptr (GError) error = NULL;
  double start = now_ms ();
  g_autoptr (PlenaryModel) snapshot = plenary_project_load_snapshot (project, NULL, &error);

  check (snapshot != NULL, error);

  g_autoptr (GPtrArray) issues = plenary_check_run (snapshot, NULL, &error);

  check (issues != NULL, error);
  print_row (what, now_ms () - start, "", 0, budget);
}

/* With the snapshot that they are made on, as in the thread of the application. */
static void
bench_checks (Bench *bench)
{
  g_autofree char *path = g_build_filename (bench->folder, "usual.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryProject) usual = plenary_project_create (file, &error);

  check (usual != NULL, error);

  PlenaryEdit *edit = plenary_project_begin_edit (usual, "Fill");

  made_project_fill (edit, &made_usual);
  check (plenary_edit_commit (edit, &error), error);
  time_checks (usual, "all checks of 15,000 words", "100 ms");
  time_checks (bench->project, "all checks", "");
  check (plenary_project_close (usual, &error), error);
}

/* What the dialog of the search adds: where all records are, and the lines of a screen of them. */
static void
bench_places (Bench *bench)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = plenary_project_search (bench->project, "word", 30, NULL, &error);
  PlenaryModel *model = plenary_project_get_model (bench->project);

  check (hits != NULL, error);

  double start = now_ms ();
  g_autoptr (PlenaryPlaces) places = plenary_places_new (model);

  for (guint i = 0; i < hits->len; i++)
    {
      const PlenarySearchHit *hit = g_ptr_array_index (hits, i);
      PlenaryRecord *record = plenary_model_lookup (model, hit->record_type, hit->id);
      g_autofree char *name = plenary_places_dup_name (places, record);
      g_autofree char *place = plenary_places_dup_place (places, record);
    }
  print_row ("names and places of the results", now_ms () - start, "", 0, "20 ms");
}

static double
time_xmllint (const char *path)
{
  const char *const arguments[] = { "xmllint", "--noout", path, NULL };
  double start = now_ms ();

  if (!g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL,
                     NULL, NULL))
    return 0;

  return now_ms () - start;
}

static void
bench_xml (Bench *bench)
{
  g_autofree char *path = g_build_filename (bench->folder, "project.xml", NULL);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;
  double start = now_ms ();

  check (plenary_xml_write (plenary_project_get_model (bench->project), stream, NULL, &error),
         error);

  double write_ms = now_ms () - start;

  g_output_stream_close (stream, NULL, NULL);

  g_autoptr (GBytes) xml = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
  double megabytes = (double) g_bytes_get_size (xml) / 1e6;

  start = now_ms ();

  g_autoptr (GPtrArray) rows = plenary_xml_read (xml, NULL, &error);

  check (rows != NULL, error);

  double read_ms = now_ms () - start;

  g_file_set_contents (path, g_bytes_get_data (xml, NULL), (gssize) g_bytes_get_size (xml), NULL);

  double floor_ms = time_xmllint (path);
  g_autofree char *write_rate = g_strdup_printf ("%.0f MB/s of 50", 1000 * megabytes / write_ms);
  g_autofree char *read_rate = g_strdup_printf ("%.0f MB/s of 50", 1000 * megabytes / read_ms);

  print_row ("XML written", write_ms, "xmllint --noout", floor_ms, write_rate);
  print_row ("XML read", read_ms, "xmllint --noout", floor_ms, read_rate);
}

static void
bench_pages (Bench *bench)
{
  PlenaryModel *model = plenary_project_get_model (bench->project);
  g_autoptr (GError) error = NULL;
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (0);
  double start = now_ms ();
  g_autoptr (PlenaryDocumentTree) tree
      = plenary_compose (model, NULL, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT, &error);

  check (tree != NULL, error);
  print_row ("report composed", now_ms () - start, "", 0, "");
  start = now_ms ();

  g_autoptr (PlenaryPages) pages = plenary_typeset (tree, NULL, NULL, &error);

  check (pages != NULL, error);

  double typeset_ms = now_ms () - start;

  start = now_ms ();
  check (plenary_pdf_write (pages, stream, time, NULL, &error), error);

  double pdf_ms = now_ms () - start;
  g_autofree char *per_pages
      = g_strdup_printf ("%u pages; 600 ms for 200 pages", plenary_pages_get_n_pages (pages));

  print_row ("report set on pages", typeset_ms, "", 0, per_pages);
  print_row ("PDF written", pdf_ms, "", 0, "");
}

static void
set_up (Bench *bench)
{
  g_autoptr (GError) error = NULL;

  bench->folder = g_dir_make_tmp ("plenary-bench-XXXXXX", &error);
  check (bench->folder != NULL, error);

  g_autofree char *path = g_build_filename (bench->folder, "large.plenary", NULL);

  bench->file = g_file_new_for_path (path);

  g_autoptr (PlenaryProject) project = plenary_project_create (bench->file, &error);

  check (project != NULL, error);

  PlenaryEdit *edit = plenary_project_begin_edit (project, "Fill");
  double start = now_ms ();

  made_project_fill (edit, &made_large);
  check (plenary_edit_commit (edit, &error), error);
  print_row ("36,000 rows in one edit", now_ms () - start, "", 0, "");
  start = now_ms ();
  check (plenary_project_close (project, &error), error);
  print_row ("saved and closed", now_ms () - start, "", 0, "");
}

/* One edit for every hundredth paragraph. */
static void
change_paragraphs (PlenaryProject *project, guint first, const char *text)
{
  g_autoptr (GError) error = NULL;

  for (guint i = first; i < made_large.n_paragraphs; i += 100)
    {
      g_autofree char *id = g_strdup_printf ("p%u", i);
      PlenaryEdit *edit = plenary_project_begin_edit (project, "Write");

      plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, id, PLENARY_PARAGRAPH_TEXT, text);
      check (plenary_edit_commit (edit, &error), error);
    }
}

static void
bench_copies (Bench *bench)
{
  g_autofree char *path = g_build_filename (bench->folder, "other.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryProject) other = NULL;

  check (plenary_project_save_copy (bench->project, file, &error), error);
  other = plenary_project_open (file, NULL, &error);
  check (other != NULL, error);
  change_paragraphs (other, 0, "What they wrote.");
  check (plenary_project_close (other, &error), error);
  change_paragraphs (bench->project, 50, "What we wrote.");

  double floor_ms = time_scan (path);
  double start = now_ms ();
  g_autoptr (PlenaryMerge) merge = plenary_project_merge_file (bench->project, file, &error);

  check (merge != NULL, error);
  print_row ("merge of another copy", now_ms () - start, "a scan of its texts", floor_ms, "");

  g_autoptr (PlenaryChange) first
      = g_list_model_get_item (plenary_project_get_history (bench->project), 0);

  start = now_ms ();
  check (plenary_project_restore (bench->project, first, &error), error);
  print_row ("restore over 101 changes", now_ms () - start, "", 0, "");
  check (plenary_project_undo (bench->project, &error), error);
}

static void
tear_down (Bench *bench)
{
  g_autoptr (GDir) folder = g_dir_open (bench->folder, 0, NULL);

  plenary_project_close (bench->project, NULL);
  g_object_unref (bench->project);
  for (const char *name = g_dir_read_name (folder); name != NULL; name = g_dir_read_name (folder))
    {
      g_autofree char *path = g_build_filename (bench->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (bench->folder);
  g_object_unref (bench->file);
  g_free (bench->folder);
}

int
main (void)
{
  Bench bench = { 0 };

  g_print ("%-34s %12s   %-33s %s\n", "10,000 paragraphs, 2,000 sessions", "", "against", "budget");
  set_up (&bench);
  bench_open (&bench);
  bench_edits (&bench);
  bench_search (&bench);
  bench_places (&bench);
  bench_checks (&bench);
  bench_copies (&bench);
  bench_xml (&bench);
  bench_pages (&bench);
  tear_down (&bench);

  return 0;
}
