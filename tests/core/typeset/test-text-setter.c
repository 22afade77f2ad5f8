/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Texts set in a measure: what is spelled out, where lines break, where runs and marks stand.
 */
#include "config.h"

#include "typeset/plenary-text-setter.h"

#include <string.h>

static PlenarySetText *
set (const char *markup, PlenaryTextStyleName style, double width_pt, guint first_note)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryText) text = plenary_text_new_from_markup (markup, &error);
  g_autoptr (GHashTable) pages = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (PlenaryTextSetter) setter
      = plenary_text_setter_new (plenary_style_sheet_get_official (), "en", FALSE);

  g_assert_no_error (error);
  g_hash_table_insert (pages, (gpointer) "there", GUINT_TO_POINTER (12));

  return plenary_text_setter_set (setter, text, style, width_pt, first_note, pages);
}

static void
test_spelling (void)
{
  static const struct
  {
    const char *markup;
    guint first_note;
    const char *words;
  } cases[] = {
    { "", 1, "" },
    { "Plain &amp; simple", 1, "Plain & simple" },
    { "A<note>One</note> b<note>Two</note>", 9, "A9 b10" },
    { "A<note>One</note> b<note>Two</note>", 0, "A b" },
    { "Page <ref to=\"there\" as=\"page\"/>, <ref to=\"nowhere\" as=\"page\"/>", 1,
      "Page 12, [?]" },
    { "<item level=\"1\" as=\"bullet\"/>a\n<item level=\"1\" as=\"bullet\"/>b", 1, "• a\n• b" },
    { "As:\n<item level=\"1\" as=\"decimal\"/>a\n<item level=\"2\" as=\"letter\"/>b\n"
      "<item level=\"2\" as=\"letter\"/>c\n<item level=\"1\" as=\"decimal\"/>d\n"
      "<item level=\"2\" as=\"roman\"/>e",
      1, "As:\n1. a\na. b\nb. c\n2. d\ni. e" },
    { "<item level=\"1\" as=\"roman\"/><b>a</b>\n<item level=\"1\" as=\"roman\"/>b\n"
      "<item level=\"1\" as=\"roman\"/>c\n<item level=\"1\" as=\"roman\"/>d",
      1, "i. a\nii. b\niii. c\niv. d" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenarySetText) text
          = set (cases[i].markup, PLENARY_TEXT_STYLE_BODY, 400, cases[i].first_note);

      g_assert_cmpstr (text->text, ==, cases[i].words);
      g_assert_cmpuint (plenary_set_text_get_n_lines (text), >=, 1);
    }
}

/* Lines of a style are equally high, whatever is raised or bold in them. */
static void
test_leading (void)
{
  const PlenaryTextStyle *style
      = &plenary_style_sheet_get_official ()->text[PLENARY_TEXT_STYLE_BODY];
  g_autoptr (PlenarySetText) text
      = set ("Words<note>A note</note> that are <b>bold</b>, <i>italic</i>, "
             "<sup>raised</sup> and <sub>lowered</sub>, in a measure of a few words.",
             PLENARY_TEXT_STYLE_BODY, 90, 1);

  g_assert_cmpuint (plenary_set_text_get_n_lines (text), >, 3);
  for (guint i = 0; i < plenary_set_text_get_n_lines (text); i++)
    {
      const PlenarySetLine *line = plenary_set_text_get_line (text, i);

      g_assert_cmpfloat (line->height_pt, ==, style->leading_pt);
      g_assert_cmpfloat_with_epsilon (line->top_pt, i * style->leading_pt, 0.001);
      g_assert_cmpfloat (line->width_pt, <=, 90.1);
    }
}

static void
test_runs (void)
{
  const PlenaryStyleSheet *sheet = plenary_style_sheet_get_official ();
  g_autoptr (PlenarySetText) text
      = set ("See<note>A note</note> <a href=\"https://example.org/\">out</a> or "
             "<a href=\"#there\">in</a>, <u>below</u>.",
             PLENARY_TEXT_STYLE_BODY, 400, 1);
  double end_pt = 0;
  guint n_out = 0;
  guint n_in = 0;
  guint n_raised = 0;
  guint n_underlined = 0;

  for (guint i = 0; i < text->runs->len; i++)
    {
      const PlenarySetRun *run = plenary_set_text_get_run (text, i);

      g_assert_cmpfloat_with_epsilon (run->x_pt, end_pt, 0.01);
      end_pt = run->x_pt + run->width_pt;
      n_out += run->link == 0 && run->color == sheet->link_color;
      n_in += run->link == 1 && run->color == sheet->text[PLENARY_TEXT_STYLE_BODY].color;
      n_raised += run->rise_pt > 0;
      n_underlined += run->is_underlined;
    }
  g_assert_cmpfloat_with_epsilon (end_pt, plenary_set_text_get_line (text, 0)->width_pt, 0.1);
  g_assert_cmpuint (n_out, ==, 1);
  g_assert_cmpuint (n_in, ==, 1);
  g_assert_cmpuint (n_raised, ==, 1);
  g_assert_cmpuint (n_underlined, ==, 1);
  g_assert_cmpuint (text->links->len, ==, 2);
}

/* A heading does not end in a line of one word, and its lines do not become more. */
static void
test_balance (void)
{
  static const char *const words
      = "Stocktaking on the second roundtable: objectives 4, 8, 9, 10, 11, 13 and 21 again";
  g_autoptr (PlenarySetText) body = set (words, PLENARY_TEXT_STYLE_SUBTITLE, 1000, 1);
  double width_pt = plenary_set_text_get_line (body, 0)->width_pt * 0.95;
  g_autoptr (PlenarySetText) heading = set (words, PLENARY_TEXT_STYLE_SUBTITLE, width_pt, 1);

  g_assert_cmpuint (plenary_set_text_get_n_lines (body), ==, 1);
  g_assert_cmpuint (plenary_set_text_get_n_lines (heading), ==, 2);
  g_assert_cmpfloat (plenary_set_text_get_line (heading, 1)->width_pt, >, width_pt * 0.3);
}

/* However narrow it is, a heading does not divide what is counted from its number. */
static void
test_numbers (void)
{
  static const char *const words
      = "Stocktaking on IMRF Roundtable 1: GCM Objectives 2, 5, 6 and 18";

  for (double width_pt = 150; width_pt < 500; width_pt += 7)
    {
      g_autoptr (PlenarySetText) heading = set (words, PLENARY_TEXT_STYLE_SUBTITLE, width_pt, 1);

      for (guint i = 0; i < plenary_set_text_get_n_lines (heading); i++)
        {
          const char *line = words + plenary_set_text_get_line (heading, i)->start;

          g_assert_false (g_str_has_prefix (line, "1"));
          g_assert_false (g_str_has_prefix (line, "2"));
          g_assert_false (g_str_has_prefix (line, "18"));
        }
    }
}

static void
test_one_line (void)
{
  g_autoptr (PlenarySetText) head
      = set ("A running head with more words than it has room for, by far",
             PLENARY_TEXT_STYLE_RUNNING_HEAD, 100, 0);

  g_assert_cmpuint (plenary_set_text_get_n_lines (head), ==, 1);
  g_assert_cmpfloat (plenary_set_text_get_line (head, 0)->width_pt, <=, 100.1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/typeset/text-setter/spelling", test_spelling);
  g_test_add_func ("/typeset/text-setter/leading", test_leading);
  g_test_add_func ("/typeset/text-setter/runs", test_runs);
  g_test_add_func ("/typeset/text-setter/balance", test_balance);
  g_test_add_func ("/typeset/text-setter/numbers", test_numbers);
  g_test_add_func ("/typeset/text-setter/one-line", test_one_line);

  return g_test_run ();
}
