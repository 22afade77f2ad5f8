/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * HTML of the clipboard: what of it is inline text, and what is not; and back.
 */
#include "config.h"

#include "formats/html/plenary-html-reader.h"
#include "formats/html/plenary-html-writer.h"

#include <string.h>

#define ITEM(level, marker) "<item level=\"" level "\" as=\"" marker "\"/>"
#define BULLET              ITEM ("1", "bullet")

static void
assert_read (const char *html, gssize length, const char *markup)
{
  g_autoptr (PlenaryText) text = plenary_text_new_from_html (html, length);
  g_autoptr (PlenaryText) again
      = plenary_text_new_from_markup (plenary_text_get_markup (text), NULL);

  g_assert_cmpstr (plenary_text_get_markup (text), ==, markup);
  g_assert_nonnull (again);
}

static void
test_elements (void)
{
  static const struct
  {
    const char *html;
    const char *markup;
  } cases[] = {
    { "", "" },
    { "words", "words" },
    { "a &lt; b &amp; c &eacute;", "a &lt; b &amp; c é" },
    { "  two \n\t spaces  ", "two spaces" },
    { "<p>one</p><p>two</p>", "one\ntwo" },
    { "<p>one</p>\n\n<p></p><p>&nbsp;</p><p>two</p>", "one\ntwo" },
    { "<div><div>one</div>two</div>three", "one\ntwo\nthree" },
    { "one<br>two<br><br>three", "one\ntwo\nthree" },
    { "<b>a</b><strong>b</strong><i>c</i><em>d</em><u>e</u>", "<b>ab</b><i>cd</i><u>e</u>" },
    { "a <b>b</b> c <b>d </b>e", "a <b>b</b> c <b>d</b> e" },
    { "x<sup>2</sup>H<sub>2</sub>O", "x<sup>2</sup>H<sub>2</sub>O" },
    { "<span style='FONT-WEIGHT: Bold; color: red'>a</span>", "<b>a</b>" },
    { "<b><span style='font-weight:400'>a</span>b</b>", "a<b>b</b>" },
    { "<a href='https://x.org/'><u>x</u></a>", "<a href=\"https://x.org/\">x</a>" },
    { "<a href='javascript:alert(1)'>x</a><a href='#top'>y</a><a href='rel'>z</a>", "xyz" },
    { "<a href=' mailto:a@b.org '>x</a>", "<a href=\"mailto:a@b.org\">x</a>" },
    { "<ul><li>a<li>b</ul>c", BULLET "a\n" BULLET "b\nc" },
    { "<ol type=i><li>a<ol><li>b</ol><li>c</ol>",
      ITEM ("1", "roman") "a\n" ITEM ("2", "decimal") "b\n" ITEM ("1", "roman") "c" },
    { "<li>a", BULLET "a" },
    { "<ul><li><p>a</p><p>b</p></li><li></li></ul>", BULLET "a b" },
    { "<ul><ul><ul><ul><ul><ul><ul><ul><li>a</ul></ul></ul></ul></ul></ul></ul></ul>",
      ITEM ("6", "bullet") "a" },
    { "<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc" },
    { "<pre>one  two\nthree</pre>", "one two\nthree" },
    { "<title>t</title><style>p{}</style><script>s</script><!-- c -->x", "x" },
    { "<p style='display:none'>a<p hidden>b<p>c", "c" },
    { "<iframe>a</iframe><object>b</object><svg><text>c</text></svg>d", "d" },
    { "a\x01\x7f"
      "b&#8;c",
      "abc" },
    { "\xff\xfe", "" },
    { "<p>\xc3\x28</p>", "\xef\xbf\xbd(" },
    { "<![CDATA[x]]>&bogus;<b", "&amp;bogus;" },
    { "<!--[if gte mso 9]><p>a</p><![endif]-->b<![if !x]>c<![endif]>d", "bcd" },
    { "Version:0.9\r\nStartHTML:0000000105\r\n<html><body>x</body></html>", "x" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_read (cases[i].html, -1, cases[i].markup);
}

/* As they lie on the clipboard after copying in these programs. */
static void
test_programs (void)
{
  static const struct
  {
    const char *file;
    const char *markup;
  } cases[] = {
    { "word.html",
      "<b>Background</b>\n"
      "The forum meets under resolution 12<note>Adopted at its <i>tenth</i> session.</note> on "
      "<i>tidal</i> energy, CO<sub>2</sub> and its "
      "<a href=\"https://example.org/a?b=1&amp;c=2\">annexes</a>.\n" ITEM (
          "1", "decimal") "To review\n" ITEM ("2", "letter") "the terms\n" BULLET "To agree" },
    { "libreoffice.html",
      "Aims\n"
      "<b>Review</b> and <i>agree</i><note>Subject to "
      "approval.</note>:\n" ITEM ("1", "decimal") "terms\n" ITEM (
          "2", "letter") "of the first kind\n" ITEM ("1", "decimal") "dates\n" BULLET "one\n"
                                                                     "left\n"
                                                                     "right" },
    { "firefox.html",
      "Harbour Forum\n"
      "The <b>forum</b><a href=\"https://en.example.org/wiki/Forum#cite_note-1\"><sup>[1]</sup></a>"
      " is a meeting in\xc2\xa0May.\n"
      "It ends in <i>June</i>.\n" BULLET
      "ports\n" ITEM ("2", "bullet") "old\n" ITEM ("2", "bullet") "new\n" BULLET "<b>ships</b>" },
    { "google-docs.html",
      "<b>Bold</b> plain <i><u>both</u></i>\n" ITEM ("1", "decimal") "first\n"
                                                                     "<sup>2</sup>" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path
          = g_build_filename (g_getenv ("PLENARY_FIXTURES"), "html", cases[i].file, NULL);
      g_autofree char *html = NULL;
      gsize length = 0;
      g_autoptr (GError) error = NULL;

      g_file_get_contents (path, &html, &length, &error);
      g_assert_no_error (error);
      assert_read (html, (gssize) length, cases[i].markup);
    }
}

static void
test_encodings (void)
{
  static const char html[] = "<p><b>é</b> ü</p>";
  gsize length = 0;
  g_autofree char *wide = g_convert (html, -1, "UTF-16LE", "UTF-8", NULL, &length, NULL);
  g_autofree char *marked = g_malloc (length + 2);

  memcpy (marked, "\xff\xfe", 2);
  memcpy (marked + 2, wide, length);
  assert_read (wide, (gssize) length, "<b>é</b> ü");
  assert_read (marked, (gssize) length + 2, "<b>é</b> ü");
  assert_read (html, 0, "");
}

/* What is huge, deep or crooked is read as far as the limits go. */
static void
test_hostile (void)
{
  g_autoptr (GString) deep = g_string_new (NULL);
  g_autoptr (GString) wide = g_string_new (NULL);
  g_autoptr (GString) notes = g_string_new ("<p>");

  for (int i = 0; i < 100000; i++)
    g_string_append (deep, "<div><b>");
  g_string_append (deep, "x");

  g_autoptr (PlenaryText) from_deep = plenary_text_new_from_html (deep->str, -1);

  g_assert_cmpuint (strlen (plenary_text_get_plain (from_deep)), <=, 1);

  for (int i = 0; i < 400000; i++)
    g_string_append (wide, "<p>paragraph &amp; words");

  g_autoptr (PlenaryText) from_wide = plenary_text_new_from_html (wide->str, -1);
  gsize n_lines = 0;

  plenary_text_get_lines (from_wide, &n_lines);
  g_assert_cmpuint (n_lines, >, 10000);
  g_assert_cmpuint (strlen (plenary_text_get_markup (from_wide)), <, 4 * 1024 * 1024);

  /* A note that is the mark of itself, and many marks of one note. */
  for (int i = 0; i < 5000; i++)
    g_string_append (notes, "<a href='#_ftn1'>[1]</a>");
  g_string_append (notes, "</p><div id=ftn1><a href='#_ftn1'>again</a> note</div>");

  g_autoptr (PlenaryText) from_notes = plenary_text_new_from_html (notes->str, -1);
  g_autoptr (PlenaryText) again
      = plenary_text_new_from_markup (plenary_text_get_markup (from_notes), NULL);

  g_assert_nonnull (again);
}

static void
test_random (void)
{
  static const char *const pieces[] = { "<p>",
                                        "</p>",
                                        "<b>",
                                        "</b>",
                                        "<ul>",
                                        "</ul>",
                                        "<li>",
                                        "</li>",
                                        "<a href='http://x'>",
                                        "</a>",
                                        "x",
                                        " ",
                                        "&nbsp;",
                                        "<br>",
                                        "<td>",
                                        "<table>",
                                        "</table>",
                                        "<div id=ftn1>",
                                        "<a href='#_ftn1'>",
                                        "<p style='mso-list:l0 level3'>",
                                        "<span style='mso-list:Ignore'>1.",
                                        "</span>",
                                        "<",
                                        "&#1;",
                                        "\xff",
                                        "<pre>\n",
                                        "<sup>",
                                        "</body>",
                                        "<html>" };
  g_autoptr (GRand) random = g_rand_new_with_seed (5);

  for (int i = 0; i < 4000; i++)
    {
      g_autoptr (GString) html = g_string_new (NULL);
      int n_pieces = g_rand_int_range (random, 0, 20);

      for (int j = 0; j < n_pieces; j++)
        g_string_append (html, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);

      g_autoptr (PlenaryText) text = plenary_text_new_from_html (html->str, (gssize) html->len);
      g_autoptr (PlenaryText) again
          = plenary_text_new_from_markup (plenary_text_get_markup (text), NULL);

      g_assert_nonnull (again);
    }
}

static char *
resolve_cb (const char *target, PlenaryReferenceForm form, gpointer user_data)
{
  return g_strdup ("Session <II>");
}

static void
test_write (void)
{
  static const struct
  {
    const char *markup;
    const char *html;
  } cases[] = {
    { "a &amp; <b>b</b>", "<p>a &amp; <b>b</b></p>" },
    { "one\n\ntwo", "<p>one</p><p></p><p>two</p>" },
    { "<a href=\"x&quot;y\">l</a>", "<p><a href=\"x&quot;y\">l</a></p>" },
    { "<ref to=\"p\" as=\"title\"/>", "<p>Session &lt;II&gt;</p>" },
    { BULLET "a\n" ITEM ("2", "letter") "b\n" BULLET "c\nd",
      "<ul><li>a<ol type=\"a\"><li>b</li></ol></li><li>c</li></ul><p>d</p>" },
    { ITEM ("1", "decimal") "a\n" BULLET "b", "<ol><li>a</li></ol><ul><li>b</li></ul>" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryText) text = plenary_text_new_from_markup (cases[i].markup, NULL);
      g_autofree char *html = plenary_text_to_html (text, 1, resolve_cb, NULL);

      g_assert_cmpstr (html, ==, cases[i].html);
    }
}

/* What is written is read as it was, but for what HTML does not have. */
static void
test_round_trip (void)
{
  static const char *const cases[] = {
    "",
    "one\ntwo <b>bold <i>both</i></b>",
    "x<sup>2</sup><a href=\"https://x.org/?a=1&amp;b=2\">l</a>",
    "See<note>A <i>note</i>.\nOf two paragraphs</note> it<note>Other</note>.",
    BULLET "a\n" ITEM ("2", "letter") "b\n" ITEM ("2", "letter") "c\n" BULLET "d\ne",
    ITEM ("1", "roman") "a\n" ITEM ("2", "decimal") "b",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryText) text = plenary_text_new_from_markup (cases[i], NULL);
      g_autofree char *html = plenary_text_to_html (text, 7, NULL, NULL);

      assert_read (html, -1, cases[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/formats/html/elements", test_elements);
  g_test_add_func ("/formats/html/programs", test_programs);
  g_test_add_func ("/formats/html/encodings", test_encodings);
  g_test_add_func ("/formats/html/hostile", test_hostile);
  g_test_add_func ("/formats/html/random", test_random);
  g_test_add_func ("/formats/html/write", test_write);
  g_test_add_func ("/formats/html/round-trip", test_round_trip);

  return g_test_run ();
}
