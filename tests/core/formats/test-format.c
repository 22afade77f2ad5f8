/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Formats are found by name and by content, and refuse what they cannot do.
 */
#include "config.h"

#include "base/plenary-error.h"
#include "formats/plenary-format.h"

#include <string.h>

static void
test_table (void)
{
  guint n_formats = 0;
  const PlenaryFormat *formats = plenary_formats (&n_formats);

  for (guint i = 0; i < n_formats; i++)
    {
      g_assert_true (plenary_format_find (formats[i].id) == &formats[i]);
      g_assert_cmpstr (plenary_format_get_name (&formats[i]), !=, "");
      g_assert_nonnull (strchr (formats[i].media_type, '/'));
      g_assert_nonnull (formats[i].suffixes[0]);
      g_assert_true ((formats[i].read == NULL) == (formats[i].is_content == NULL));
    }
  g_assert_null (plenary_format_find ("XML"));
  g_assert_null (plenary_format_find (""));
}

static void
test_names (void)
{
  static const struct
  {
    const char *file_name;
    const char *id;
  } cases[] = {
    { "Forum.xml", "xml" },
    { "Forum 2025.XML", "xml" },
    { "report.Pdf", "pdf" },
    { "notes.txt", "text" },
    { "xml", NULL },
    { "Forum.plenary", NULL },
    { "", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const PlenaryFormat *format = plenary_format_find_for_name (cases[i].file_name);

      g_assert_cmpstr (format != NULL ? format->id : NULL, ==, cases[i].id);
    }
}

static void
test_content (void)
{
  static const struct
  {
    const char *content;
    gsize length;
    gboolean is_xml;
  } cases[] = {
    { "<project xmlns=\"urn:plenary:project:1\"/>", 40, TRUE },
    { "<!-- first --> <project xmlns='urn:plenary:project:9'>", 54, TRUE },
    { "<?xml version=\"1.0\"?><schedule/>", 32, TRUE },
    { "\xEF\xBB\xBF<?xml version=\"1.0\"?>", 24, TRUE },
    { "\xFF\xFE<\0?\0", 6, TRUE },
    { "1. The forum was opened.", 24, FALSE },
    { "SQLite format 3\0", 16, FALSE },
    { "%PDF-1.7", 8, FALSE },
    { "", 0, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i].content, cases[i].length);
      const PlenaryFormat *format = plenary_format_detect (bytes, "file");

      g_assert_cmpint (format != NULL && strcmp (format->id, "xml") == 0, ==, cases[i].is_xml);
    }
}

static void
test_refusals (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static ("%PDF-1.7", 8);
  g_autoptr (PlenaryModel) model = plenary_model_new ();
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  const PlenaryFormat *pdf = plenary_format_find ("pdf");
  const PlenaryFormat *xml = plenary_format_find ("xml");

  g_assert_null (plenary_format_read (pdf, bytes, "a.pdf", NULL, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED);
  g_assert_cmpstr (error->message, ==, "Plenary does not read PDF Document");
  g_clear_error (&error);
  g_assert_false (plenary_format_write_project (pdf, model, stream, NULL, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED);
  g_clear_error (&error);
  g_assert_false (plenary_format_write_tree (pdf, NULL, stream, NULL, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED);
  g_clear_error (&error);
  g_assert_false (plenary_format_write_pages (xml, NULL, stream, NULL, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/formats/format/table", test_table);
  g_test_add_func ("/formats/format/names", test_names);
  g_test_add_func ("/formats/format/content", test_content);
  g_test_add_func ("/formats/format/refusals", test_refusals);

  return g_test_run ();
}
