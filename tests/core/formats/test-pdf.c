/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The PDF, read back with the programs of Poppler and MuPDF where they are installed.
 */
#include "config.h"

#include "formats/pdf/plenary-pdf-writer.h"
#include "typeset/plenary-typeset.h"

#include <glib/gstdio.h>
#include <string.h>

static PlenaryNode *
add (PlenaryNode *parent, PlenaryNodeKind kind, int level, const char *markup)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryText) text = plenary_text_new_from_markup (markup, &error);

  g_assert_no_error (error);

  return plenary_node_append_new (parent, kind, level, text);
}

static PlenaryDocumentTree *
make_tree (void)
{
  PlenaryDocumentTree *tree = plenary_document_tree_new ();

  g_set_str (&tree->title, "Summary report – Überblick");
  g_set_str (&tree->author, "The secretariat");
  add (tree->root, PLENARY_NODE_TITLE, 1, "Summary report");
  add (tree->root, PLENARY_NODE_HEADING, 1, "Opening")->id = g_strdup ("opening");
  add (tree->root, PLENARY_NODE_PARAGRAPH, 0,
       "The efficient office<note>Its <i>offices</i> at the foot.</note> reads "
       "<a href=\"https://example.org/it's?q=(a b)\">a resolution</a>, then "
       "<a href=\"#closing\">the closing</a> and <a href=\"#nowhere\">nothing</a>.")
      ->label
      = g_strdup ("1.");
  add (tree->root, PLENARY_NODE_PAGE_BREAK, 0, "");
  add (tree->root, PLENARY_NODE_HEADING, 1, "Closing")->id = g_strdup ("closing");
  add (tree->root, PLENARY_NODE_HEADING, 4, "Thanks");
  add (tree->root, PLENARY_NODE_PARAGRAPH, 0, "Thanks were <b>given</b>.")->label = g_strdup ("2.");

  return tree;
}

static GBytes *
write_tree (PlenaryDocumentTree *tree)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDateTime) date = g_date_time_new_utc (2026, 1, 2, 3, 4, 5);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (PlenaryPages) pages = plenary_typeset (tree, NULL, NULL, &error);

  g_assert_no_error (error);
  plenary_pdf_write (pages, stream, date, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_close (stream, NULL, NULL);

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

/* What a command prints about a file, which stands for FILE in it; %NULL with the test skipped
 * when there is no such program. */
static char *
read_with (GBytes *bytes, const char *command)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  g_auto (GStrv) arguments = g_strsplit (command, " ", -1);
  g_autofree char *path = g_find_program_in_path (arguments[0]);
  char *output = NULL;
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);

  if (path == NULL)
    {
      g_test_skip ("A program that reads PDF is not installed");
      return NULL;
    }

  g_close (g_file_open_tmp ("plenary-XXXXXX.pdf", &name, &error), NULL);
  g_assert_no_error (error);
  g_file_set_contents (name, data, (gssize) size, &error);
  g_assert_no_error (error);

  for (gsize i = 0; arguments[i] != NULL; i++)
    if (g_str_equal (arguments[i], "FILE"))
      g_set_str (&arguments[i], name);
  g_spawn_sync (NULL, arguments, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL,
                &output, NULL, NULL, &error);
  g_assert_no_error (error);
  g_remove (name);

  return output;
}

static void
assert_in_order (const char *output, const char *const *words)
{
  const char *at = output;

  for (gsize i = 0; words[i] != NULL; i++)
    {
      const char *found = strstr (at, words[i]);

      if (found == NULL)
        g_error ("“%s” is not in its place in:\n%s", words[i], output);
      at = found + strlen (words[i]);
    }
}

static void
test_words (void)
{
  static const char *const words[] = { "Summary report",
                                       "Opening",
                                       "1.",
                                       "The efficient office",
                                       "a resolution",
                                       "the closing",
                                       "nothing",
                                       "1",
                                       "Its offices at the foot",
                                       "1 / 2",
                                       "\f",
                                       "Closing",
                                       "Thanks",
                                       "2.",
                                       "Thanks were given",
                                       "2 / 2",
                                       NULL };
  g_autoptr (PlenaryDocumentTree) tree = make_tree ();
  g_autoptr (GBytes) bytes = write_tree (tree);
  g_autofree char *output = read_with (bytes, "pdftotext -raw FILE -");

  if (output != NULL)
    assert_in_order (output, words);
}

static void
test_fonts (void)
{
  g_autoptr (PlenaryDocumentTree) tree = make_tree ();
  g_autoptr (GBytes) bytes = write_tree (tree);
  g_autofree char *output = read_with (bytes, "pdffonts FILE");

  if (output == NULL)
    return;

  g_auto (GStrv) lines = g_strsplit (g_strchomp (output), "\n", -1);

  /* Two lines of head; name, type, encoding, then embedded, subset and to Unicode. */
  g_assert_cmpuint (g_strv_length (lines), >, 3);
  for (gsize i = 2; lines[i] != NULL; i++)
    g_assert_nonnull (strstr (lines[i], "yes yes yes"));
}

static void
test_metadata (void)
{
  static const char *const words[]
      = { "Summary report – Überblick", "The secretariat", "Plenary", "Pages:           2", NULL };
  g_autoptr (PlenaryDocumentTree) tree = make_tree ();
  g_autoptr (GBytes) bytes = write_tree (tree);
  g_autofree char *output = read_with (bytes, "pdfinfo -isodates FILE");

  if (output == NULL)
    return;
  assert_in_order (output, words);
  g_assert_nonnull (strstr (output, "2026-01-02T03:04:05"));
}

static void
test_links (void)
{
  static const char *const words[] = { "https://example.org/it%27s?q=(a%20b)", NULL };
  g_autoptr (PlenaryDocumentTree) tree = make_tree ();
  g_autoptr (GBytes) bytes = write_tree (tree);
  g_autofree char *output = read_with (bytes, "pdfinfo -url FILE");

  if (output != NULL)
    assert_in_order (output, words);
}

static void
test_outline (void)
{
  static const char *const titles[] = { "\t\"Opening\"", "\t\"Closing\"", "\t\t\"Thanks\"", NULL };
  g_autoptr (PlenaryDocumentTree) tree = make_tree ();
  g_autoptr (GBytes) bytes = write_tree (tree);
  g_autofree char *output = read_with (bytes, "mutool show FILE outline");

  if (output != NULL)
    assert_in_order (output, titles);
}

static void
test_same_bytes (void)
{
  g_autoptr (PlenaryDocumentTree) tree = make_tree ();

  for (guint i = 0; i < 300; i++)
    add (tree->root, PLENARY_NODE_PARAGRAPH, 0, "Many paragraphs are set by several threads.");

  g_autoptr (GBytes) first = write_tree (tree);
  g_autoptr (GBytes) second = write_tree (tree);

  g_assert_true (g_bytes_equal (first, second));
}

static void
test_cancel (void)
{
  g_autoptr (PlenaryDocumentTree) tree = make_tree ();
  g_autoptr (PlenaryProgress) progress = plenary_progress_new ();
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GDateTime) date = g_date_time_new_utc (2026, 1, 2, 3, 4, 5);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryPages) pages = plenary_typeset (tree, NULL, NULL, NULL);

  plenary_progress_cancel (progress);
  g_assert_false (plenary_pdf_write (pages, stream, date, progress, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* A full disk: the stream takes a few bytes and no more. */
static void
test_no_space (void)
{
  static char few[64];
  g_autoptr (PlenaryDocumentTree) tree = make_tree ();
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new (few, sizeof few, NULL, NULL);
  g_autoptr (GDateTime) date = g_date_time_new_utc (2026, 1, 2, 3, 4, 5);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryPages) pages = plenary_typeset (tree, NULL, NULL, NULL);

  g_assert_false (plenary_pdf_write (pages, stream, date, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/formats/pdf/words", test_words);
  g_test_add_func ("/formats/pdf/fonts", test_fonts);
  g_test_add_func ("/formats/pdf/metadata", test_metadata);
  g_test_add_func ("/formats/pdf/links", test_links);
  g_test_add_func ("/formats/pdf/outline", test_outline);
  g_test_add_func ("/formats/pdf/same-bytes", test_same_bytes);
  g_test_add_func ("/formats/pdf/cancel", test_cancel);
  g_test_add_func ("/formats/pdf/no-space", test_no_space);

  return g_test_run ();
}
