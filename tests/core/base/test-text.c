/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Inline text: what is read comes out canonical, and is refused when it is no mark-up.
 */
#include "config.h"

#include "base/plenary-error.h"
#include "base/plenary-text.h"

#include <string.h>

#define MARK PLENARY_TEXT_MARK

static void
test_canonical (void)
{
  static const struct
  {
    const char *markup;
    const char *canonical;
    const char *plain;
  } cases[] = {
    { "", "", "" },
    { "a &amp; b &lt;c&gt;", "a &amp; b &lt;c&gt;", "a & b <c>" },
    { "&quot;&apos;&#233;&#xE9;", "\"'éé", "\"'éé" },
    { "<b>a</b><b>b</b>", "<b>ab</b>", "ab" },
    { "<i><b>a</b></i>", "<b><i>a</i></b>", "a" },
    { "<b>a<i>b</i></b><i>c</i>", "<b>a<i>b</i></b><i>c</i>", "abc" },
    { "<b></b>x", "x", "x" },
    { "<b>one\ntwo</b>", "<b>one</b>\n<b>two</b>", "one\ntwo" },
    { "<sup>2</sup><a href='x?a=1&amp;b=\"'>l</a>",
      "<sup>2</sup><a href=\"x?a=1&amp;b=&quot;\">l</a>", "2l" },
    { "<a href=\"x&#10;y\tz&#1;\">l</a>", "<a href=\"xyz\">l</a>", "l" },
    { "<b><a href=\"x\">l</a></b>", "<a href=\"x\"><b>l</b></a>", "l" },
    { "See<note>A <i>note</i>.</note> it", "See<note>A <i>note</i>.</note> it", "See" MARK " it" },
    { "<ref to='p1'/>", "<ref to=\"p1\" as=\"number\"/>", MARK },
    { "<ref to=\"p1\" as=\"title\" />", "<ref to=\"p1\" as=\"title\"/>", MARK },
    { "x\n<item/>a\n<item level=\"2\" as=\"letter\"/>b",
      "x\n<item level=\"1\" as=\"bullet\"/>a\n<item level=\"2\" as=\"letter\"/>b", "x\na\nb" },
    { "x<item/>a", "x\n<item level=\"1\" as=\"bullet\"/>a", "x\na" },
    { "no\xc2\xa0"
      "break\x01\x7f",
      "no\xc2\xa0"
      "break",
      "no\xc2\xa0"
      "break" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlenaryText) text = plenary_text_new_from_markup (cases[i].markup, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (plenary_text_get_markup (text), ==, cases[i].canonical);
      g_assert_cmpstr (plenary_text_get_plain (text), ==, cases[i].plain);

      g_autoptr (PlenaryText) again
          = plenary_text_new_from_markup (plenary_text_get_markup (text), &error);

      g_assert_no_error (error);
      g_assert_true (plenary_text_equal (text, again));
    }
}

static void
test_refused (void)
{
  static const struct
  {
    const char *markup;
    PlenaryDataError code;
  } cases[] = {
    { "a & b", PLENARY_DATA_ERROR_SYNTAX },
    { "&nbsp;", PLENARY_DATA_ERROR_SYNTAX },
    { "&#0;", PLENARY_DATA_ERROR_SYNTAX },
    { "&#x110000;", PLENARY_DATA_ERROR_SYNTAX },
    { "<b>", PLENARY_DATA_ERROR_SYNTAX },
    { "</b>", PLENARY_DATA_ERROR_SYNTAX },
    { "<b><i></b></i>", PLENARY_DATA_ERROR_SYNTAX },
    { "<b", PLENARY_DATA_ERROR_SYNTAX },
    { "<script>x</script>", PLENARY_DATA_ERROR_SYNTAX },
    { "<!-- -->", PLENARY_DATA_ERROR_SYNTAX },
    { "<ref/>", PLENARY_DATA_ERROR_VALUE },
    { "<ref to=\"a b\"/>", PLENARY_DATA_ERROR_VALUE },
    { "<item level=\"9\"/>", PLENARY_DATA_ERROR_VALUE },
    { "<note>a<note>b</note></note>", PLENARY_DATA_ERROR_VALUE },
    { "\xff", PLENARY_DATA_ERROR_ENCODING },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (plenary_text_new_from_markup (cases[i].markup, &error));
      g_assert_error (error, PLENARY_DATA_ERROR, (int) cases[i].code);
    }
}

static void
test_deep_nesting (void)
{
  GString *markup = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 10000; i++)
    g_string_append (markup, "<b>");
  g_assert_null (plenary_text_new_from_markup (markup->str, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT);
  g_string_free (markup, TRUE);
}

static void
test_runs (void)
{
  g_autoptr (PlenaryText) text = plenary_text_new_from_markup (
      "a<b>b<note>n</note></b><a href=\"x\">c</a><ref to=\"p\" as=\"page\"/>", NULL);
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);
  gsize end = 0;

  g_assert_cmpuint (n_runs, ==, 5);
  for (gsize i = 0; i < n_runs; i++)
    {
      g_assert_cmpuint (runs[i].start, ==, end);
      end += runs[i].length;
    }
  g_assert_cmpuint (end, ==, strlen (plenary_text_get_plain (text)));
  g_assert_cmpint (runs[1].style, ==, PLENARY_STYLE_BOLD);
  g_assert_cmpint (runs[2].kind, ==, PLENARY_RUN_NOTE);
  g_assert_cmpstr (plenary_text_get_plain (runs[2].note), ==, "n");
  g_assert_cmpstr (runs[3].link, ==, "x");
  g_assert_cmpstr (runs[4].target, ==, "p");
  g_assert_cmpint (runs[4].form, ==, PLENARY_REFERENCE_PAGE);
}

static void
test_lines (void)
{
  g_autoptr (PlenaryText) text
      = plenary_text_new_from_markup ("one\n<item level=\"2\" as=\"roman\"/>two\n", NULL);
  gsize n_lines = 0;
  const PlenaryLine *lines = plenary_text_get_lines (text, &n_lines);

  g_assert_cmpuint (n_lines, ==, 3);
  g_assert_cmpint (lines[0].level, ==, 0);
  g_assert_cmpint (lines[1].level, ==, 2);
  g_assert_cmpint (lines[1].marker, ==, PLENARY_MARKER_ROMAN);
  g_assert_cmpuint (lines[1].start, ==, 4);
  g_assert_cmpuint (lines[1].length, ==, 3);
  g_assert_cmpuint (lines[2].length, ==, 0);
}

static void
test_slice_and_join (void)
{
  g_autoptr (PlenaryText) text = plenary_text_new_from_markup ("ab<b>cd</b><note>n</note>ef", NULL);
  g_autoptr (PlenaryText) head = plenary_text_slice (text, 0, 3);
  g_autoptr (PlenaryText) tail = plenary_text_slice (text, 3, 100);
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  g_assert_cmpstr (plenary_text_get_markup (head), ==, "ab<b>c</b>");
  g_assert_cmpstr (plenary_text_get_markup (tail), ==, "<b>d</b><note>n</note>ef");
  plenary_text_builder_add_text (builder, head);
  plenary_text_builder_add_text (builder, tail);

  g_autoptr (PlenaryText) joined = plenary_text_builder_end (builder);

  g_assert_true (plenary_text_equal (joined, text));

  plenary_text_builder_add_styled (builder, text, PLENARY_STYLE_ITALIC);

  g_autoptr (PlenaryText) styled = plenary_text_builder_end (builder);

  g_assert_cmpstr (plenary_text_get_markup (styled), ==,
                   "<i>ab</i><b><i>cd</i></b><i><note>n</note>ef</i>");
}

static void
test_words (void)
{
  static const struct
  {
    const char *markup;
    const char *words;
  } cases[] = {
    { "a<b>b</b> &amp; c", "ab & c" },
    { "x<note>n</note>.", "x n ." },
    { "<a href=\"secret\">l</a><ref to=\"p\" as=\"number\"/>", "l" },
    { "broken <b", "broken " },
    { "bare & &zzz;", "bare & &zzz;" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = plenary_text_words_of_markup (cases[i].markup, -1);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* Random mark-up never crashes, and what is read is canonical. */
static void
test_random (void)
{
  static const char *const pieces[] = { "<b>",
                                        "</b>",
                                        "<i>",
                                        "</i>",
                                        "<note>",
                                        "</note>",
                                        "<a href=\"u\">",
                                        "</a>",
                                        "é\n",
                                        "<item/>",
                                        "&amp;",
                                        "x",
                                        " ",
                                        "<ref to=\"p\"/>",
                                        "<",
                                        "&#65;",
                                        "<sup>2</sup>",
                                        "<item level=\"3\" as=\"none\"/>" };
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (int i = 0; i < 20000; i++)
    {
      g_autoptr (GString) markup = g_string_new (NULL);
      int n_pieces = g_rand_int_range (random, 0, 12);

      for (int j = 0; j < n_pieces; j++)
        g_string_append (markup, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);

      g_autoptr (PlenaryText) text = plenary_text_new_from_markup (markup->str, NULL);
      g_autoptr (PlenaryText) again
          = text != NULL ? plenary_text_new_from_markup (plenary_text_get_markup (text), NULL)
                         : NULL;

      if (text != NULL)
        {
          g_assert_nonnull (again);
          g_assert_true (plenary_text_equal (text, again));
          g_assert_cmpstr (plenary_text_get_plain (text), ==, plenary_text_get_plain (again));
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/text/canonical", test_canonical);
  g_test_add_func ("/base/text/refused", test_refused);
  g_test_add_func ("/base/text/deep-nesting", test_deep_nesting);
  g_test_add_func ("/base/text/runs", test_runs);
  g_test_add_func ("/base/text/lines", test_lines);
  g_test_add_func ("/base/text/slice-and-join", test_slice_and_join);
  g_test_add_func ("/base/text/words", test_words);
  g_test_add_func ("/base/text/random", test_random);

  return g_test_run ();
}
