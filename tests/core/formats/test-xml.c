/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Plenary XML gives back what it was given: every table and every column, byte for byte.
 */
#include "config.h"

#include "every-row.h"

#include "base/plenary-error.h"
#include "base/plenary-rank.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

static GPtrArray *
read_bytes (GBytes *content)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *rows = plenary_xml_read (content, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (rows);

  return rows;
}

static GPtrArray *
read_string (const char *content)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (content, strlen (content));

  return read_bytes (bytes);
}

static PlenaryRow *
add_row (GPtrArray *rows, GType type, const char *id, guint parent, const char *value)
{
  PlenaryRow *row = plenary_row_new_with_id (type, id);

  if (parent != 0)
    plenary_row_set_text (row, parent, value);
  g_ptr_array_add (rows, row);

  return row;
}

static PlenaryRow *
find_row (GPtrArray *rows, const char *id)
{
  for (guint i = 0; i < rows->len; i++)
    if (strcmp (plenary_row_get_id (rows->pdata[i]), id) == 0)
      return rows->pdata[i];

  return NULL;
}

static void
assert_same_rows (GPtrArray *expected, GPtrArray *actual)
{
  g_assert_cmpuint (actual->len, ==, expected->len);

  for (guint i = 0; i < expected->len; i++)
    {
      PlenaryRow *row = expected->pdata[i];
      const PlenaryTableInfo *info = plenary_row_get_info (row);
      PlenaryRow *other = find_row (actual, plenary_row_get_id (row));

      g_assert_nonnull (other);
      g_assert_true (plenary_row_get_info (other) == info);
      for (guint column = 0; column < info->n_columns; column++)
        {
          g_autofree char *one = plenary_row_dup_string (row, column);
          g_autofree char *two = plenary_row_dup_string (other, column);

          if (strcmp (one, two) != 0)
            g_test_message ("%s %s", info->name, info->columns[column].name);
          g_assert_cmpstr (two, ==, one);
          g_assert_true (plenary_row_equal_column (row, other, column));
        }
    }
}

/* Writes, reads and writes again; checks that rows and bytes are the same; gives the bytes. */
static GBytes *
assert_round_trip (GPtrArray *rows)
{
  g_autoptr (PlenaryModel) model = model_of (rows);
  GBytes *once = write_model (model);
  g_autoptr (GPtrArray) read = read_bytes (once);
  g_autoptr (PlenaryModel) other = model_of (read);
  g_autoptr (GBytes) twice = write_model (other);

  assert_same_rows (rows, read);
  g_assert_cmpmem (g_bytes_get_data (once, NULL), g_bytes_get_size (once),
                   g_bytes_get_data (twice, NULL), g_bytes_get_size (twice));

  return once;
}

static void
test_every_column (void)
{
  g_autoptr (GPtrArray) rows = make_rows ();
  g_autoptr (GBytes) bytes = assert_round_trip (rows);

  g_assert_true (plenary_xml_is_xml (bytes));
}

static void
test_new_rows (void)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);

  add_row (rows, PLENARY_TYPE_EVENT, "event", 0, NULL);
  add_row (rows, PLENARY_TYPE_SESSION, "s", 0, NULL);

  g_autoptr (GBytes) bytes = assert_round_trip (rows);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_cmpstr (text, ==,
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<project xmlns=\"urn:plenary:project:1\" version=\"1\">\n"
                   "  <event/>\n"
                   "  <session id=\"s\" rank=\"i\"/>\n"
                   "</project>\n");
}

static void
test_layout (void)
{
  static const char *content
      = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<project xmlns=\"urn:plenary:project:1\" version=\"1\">\n"
        "  <event title=\"A &amp; B\" language=\"\">\n"
        "    <background>One\n"
        "two<note>Three</note></background>\n"
        "  </event>\n"
        "  <attachment id=\"x\">\n"
        "    <content>\n"
        "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWkFCQ0RF\n"
        "RkdI</content>\n"
        "  </attachment>\n"
        "  <body id=\"b\">\n"
        "    <alias id=\"l\" spelling=\"B.\"/>\n"
        "  </body>\n"
        "  <framework id=\"f\">\n"
        "    <objective id=\"o\" number=\"1\"/>\n"
        "  </framework>\n"
        "  <session id=\"s\" rank=\"i\">\n"
        "    <assignment id=\"a\" rank=\"i\">\n"
        "      <assignment id=\"aa\" rank=\"i\"/>\n"
        "    </assignment>\n"
        "    <focus objective-id=\"o\"/>\n"
        "    <session id=\"ss\" rank=\"i\" title=\"&#10;\"/>\n"
        "  </session>\n"
        "  <document id=\"d\" rank=\"i\">\n"
        "    <section id=\"c\" rank=\"i\">\n"
        "      <paragraph id=\"p\" rank=\"i\">\n"
        "        <text> <b>x</b> </text>\n"
        "        <paragraph-objective objective-id=\"o\"/>\n"
        "      </paragraph>\n"
        "      <section id=\"cc\" rank=\"i\"/>\n"
        "    </section>\n"
        "  </document>\n"
        "</project>\n";
  g_autoptr (GPtrArray) rows = read_string (content);
  g_autoptr (GBytes) bytes = assert_round_trip (rows);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_cmpstr (text, ==, content);
  g_assert_cmpstr (plenary_row_get_text (find_row (rows, "cc"), PLENARY_SECTION_DOCUMENT_ID), ==,
                   "d");
  g_assert_nonnull (find_row (rows, "s.o"));
  g_assert_nonnull (find_row (rows, "p.o"));
}

/* Sections each part of the next, in a ring and in a long line, come out and come back. */
static void
test_parts_of_parts (void)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);

  add_row (rows, PLENARY_TYPE_EVENT, "event", 0, NULL);
  add_row (rows, PLENARY_TYPE_SESSION, "ring-1", PLENARY_SESSION_PARENT_ID, "ring-2");
  add_row (rows, PLENARY_TYPE_SESSION, "ring-2", PLENARY_SESSION_PARENT_ID, "ring-1");
  add_row (rows, PLENARY_TYPE_SESSION, "own", PLENARY_SESSION_PARENT_ID, "own");
  add_row (rows, PLENARY_TYPE_SESSION, "line-0", 0, NULL);
  for (int i = 1; i < 100; i++)
    {
      g_autofree char *id = g_strdup_printf ("line-%d", i);
      g_autofree char *outer = g_strdup_printf ("line-%d", i - 1);

      add_row (rows, PLENARY_TYPE_SESSION, id, PLENARY_SESSION_PARENT_ID, outer);
    }

  g_autoptr (GBytes) bytes = assert_round_trip (rows);
}

static void
test_ranks (void)
{
  static const char *content = "<project xmlns=\"urn:plenary:project:1\" version=\"1\"><event/>"
                               "<session id=\"z\"/>"
                               "<session id=\"y\" rank=\"c\"><session id=\"in\"/></session>"
                               "<session id=\"x\"/><session id=\"w\"/>"
                               "<session id=\"v\" rank=\"d\"/><session id=\"u\"/>"
                               "</project>";
  g_autoptr (GPtrArray) rows = read_string (content);
  const char *const order[] = { "z", "y", "x", "w", "v", "u" };

  g_assert_cmpstr (plenary_row_get_text (find_row (rows, "y"), PLENARY_SESSION_RANK), ==, "c");
  g_assert_cmpstr (plenary_row_get_text (find_row (rows, "v"), PLENARY_SESSION_RANK), ==, "d");
  for (gsize i = 0; i + 1 < G_N_ELEMENTS (order); i++)
    {
      const char *rank = plenary_row_get_text (find_row (rows, order[i]), PLENARY_SESSION_RANK);
      const char *next = plenary_row_get_text (find_row (rows, order[i + 1]), PLENARY_SESSION_RANK);

      g_assert_true (plenary_rank_is_valid (rank));
      g_assert_cmpstr (rank, <, next);
    }
}

/* What another program may write that means the same. */
static void
test_other_writing (void)
{
  g_autoptr (GPtrArray) rows
      = read_string ("<p:project xmlns:p='urn:plenary:project:1' version='1'>\r\n"
                     "<!-- a remark --><?an instruction?>"
                     "<p:document id='d'><p:section id='s'>\r\n"
                     "<p:paragraph id='g'><p:text><![CDATA[a < b & c]]>&#233;<!-- x -->"
                     "<p:i>d</p:i><p:i>e</p:i>\r\nf</p:text></p:paragraph>"
                     "</p:section></p:document>"
                     "<p:event title='&#x41;&quot;'/></p:project>");

  g_assert_cmpstr (plenary_row_get_text (find_row (rows, "g"), PLENARY_PARAGRAPH_TEXT), ==,
                   "a &lt; b &amp; c\u00e9<i>de</i>\nf");
  g_assert_cmpstr (plenary_row_get_text (find_row (rows, "event"), PLENARY_EVENT_TITLE), ==, "A\"");
}

static void
test_encodings (void)
{
  static const char *const encodings[] = { "UTF-16", "UTF-16LE", "ISO-8859-1", "UTF-8" };
  static const char *const declared[] = { "UTF-16", "UTF-16", "ISO-8859-1", "UTF-8" };

  for (gsize i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      g_autofree char *text = g_strdup_printf (
          "%s<?xml version=\"1.0\" encoding=\"%s\"?>"
          "<project xmlns=\"urn:plenary:project:1\" version=\"1\"><event title=\"caf\u00e9\"/>"
          "</project>",
          i == 1 || i == 3 ? "\uFEFF" : "", declared[i]);
      gsize length = 0;
      char *content = g_convert (text, -1, encodings[i], "UTF-8", NULL, &length, NULL);
      g_autoptr (GBytes) bytes = g_bytes_new_take (content, length);
      g_autoptr (GPtrArray) rows = read_bytes (bytes);

      g_assert_cmpstr (plenary_row_get_text (rows->pdata[0], PLENARY_EVENT_TITLE), ==, "caf\u00e9");
    }
}

/* What a database of another program may hold comes out as well-formed XML all the same. */
static void
test_bad_rows (void)
{
  static const struct
  {
    const char *title;
    const char *background;
    const char *title_read;
    const char *background_read;
  } cases[] = {
    { "bell\a end\xEF\xBF\xBF", "no <mark-up", "bell\uFFFD end\uFFFD", "no &lt;mark-up" },
    { "half \xC3", "a > b", "half \uFFFD", "a &gt; b" },
    { "", "<i>a</i><i>b</i>\x7F", "", "<i>ab</i>" },
    { "", "half \xC3", "", "half \uFFFD" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryModel) model = plenary_model_new ();
      g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_EVENT, "event");

      plenary_row_set_text (row, PLENARY_EVENT_TITLE, cases[i].title);
      plenary_row_set_text (row, PLENARY_EVENT_BACKGROUND, cases[i].background);
      load (model, row);

      g_autoptr (GBytes) once = write_model (model);
      g_autoptr (GPtrArray) rows = read_bytes (once);
      g_autoptr (GBytes) twice = assert_round_trip (rows);

      g_assert_cmpstr (plenary_row_get_text (rows->pdata[0], PLENARY_EVENT_TITLE), ==,
                       cases[i].title_read);
      g_assert_cmpstr (plenary_row_get_text (rows->pdata[0], PLENARY_EVENT_BACKGROUND), ==,
                       cases[i].background_read);
      g_assert_true (g_bytes_equal (once, twice));
    }
}

static void
test_nothing_to_belong_to (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryModel) model = plenary_model_new ();
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_PARAGRAPH, "p");
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  plenary_row_set_text (row, PLENARY_PARAGRAPH_SECTION_ID, "lost");
  load (model, row);
  g_assert_false (plenary_xml_write (model, stream, NULL, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE);
  g_assert_cmpstr (error->message, ==, "paragraph “p” belongs to nothing");
}

static void
test_cancel (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = make_rows ();
  g_autoptr (PlenaryModel) model = model_of (rows);
  g_autoptr (GBytes) bytes = write_model (model);
  g_autoptr (PlenaryProgress) progress = plenary_progress_new ();
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  plenary_progress_cancel (progress);
  g_assert_null (plenary_xml_read (bytes, progress, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_false (plenary_xml_write (model, stream, progress, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_stream_fails (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = make_rows ();
  g_autoptr (PlenaryModel) model = model_of (rows);
  char small[16];
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new (small, sizeof small, NULL, NULL);

  g_assert_false (plenary_xml_write (model, stream, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/formats/xml/every-column", test_every_column);
  g_test_add_func ("/formats/xml/new-rows", test_new_rows);
  g_test_add_func ("/formats/xml/layout", test_layout);
  g_test_add_func ("/formats/xml/parts-of-parts", test_parts_of_parts);
  g_test_add_func ("/formats/xml/ranks", test_ranks);
  g_test_add_func ("/formats/xml/other-writing", test_other_writing);
  g_test_add_func ("/formats/xml/encodings", test_encodings);
  g_test_add_func ("/formats/xml/bad-rows", test_bad_rows);
  g_test_add_func ("/formats/xml/nothing-to-belong-to", test_nothing_to_belong_to);
  g_test_add_func ("/formats/xml/cancel", test_cancel);
  g_test_add_func ("/formats/xml/stream-fails", test_stream_fails);

  return g_test_run ();
}
