/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Words found and replaced in inline text.
 */
#include "config.h"

#include "base/plenary-text-search.h"

static PlenaryText *
read_text (const char *markup)
{
  g_autoptr (GError) error = NULL;
  PlenaryText *text = plenary_text_new_from_markup (markup, &error);

  g_assert_no_error (error);

  return text;
}

static void
test_find (void)
{
  static const struct
  {
    const char *markup;
    PlenaryTextQuery query;
    const char *places;
  } cases[] = {
    { "Rope, ropes, ROPE", { "rope" }, "0+4 6+4 13+4" },
    { "Rope, ropes, ROPE", { "rope", .match_case = TRUE }, "6+4" },
    { "Rope, ropes, ROPE", { "rope", .whole_words = TRUE }, "0+4 13+4" },
    { "a ro<b>pe</b>d rope", { "roped" }, "2+5" },
    { "aaaa", { "aa" }, "0+2 2+2" },
    { "para.\xc2\xa0"
      "12",
      { "para. 12" },
      "0+9" },
    { "Émile", { "émile" }, "0+6" },
    { "rope<note>rope</note>", { "rope" }, "0+4" },
    { "one\ntwo", { "e\nt" }, "2+3" },
    { "words", { "" }, "" },
    { "", { "x" }, "" },
    { "10 100", { "10", .whole_words = TRUE }, "0+2" },
    { "(rope)", { "(rope)", .whole_words = TRUE }, "0+6" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryText) text = read_text (cases[i].markup);
      g_autoptr (GArray) matches = plenary_text_find (text, &cases[i].query);
      g_autoptr (GString) places = g_string_new (NULL);

      for (guint j = 0; j < matches->len; j++)
        {
          const PlenaryTextMatch *match = &g_array_index (matches, PlenaryTextMatch, j);

          g_string_append_printf (places, "%s%zu+%zu", j > 0 ? " " : "", match->start,
                                  match->length);
        }
      g_assert_cmpstr (places->str, ==, cases[i].places);
    }
}

static void
test_replace (void)
{
  static const struct
  {
    const char *before;
    const char *words;
    const char *replacement;
    const char *after;
    guint n_replaced;
  } cases[] = {
    { "a <b>rope</b> end", "rope", "line", "a <b>line</b> end", 1 },
    { "a ro<b>pe</b>d end", "roped", "tied", "a tied end", 1 },
    { "a <b>ro</b>ped end", "roped", "tied", "a <b>tied</b> end", 1 },
    { "a <b>rope end</b>", "a rope", "the line", "the line<b> end</b>", 1 },
    { "<a href=\"https://e.org\">a rope</a>!", "rope", "line",
      "<a href=\"https://e.org\">a line</a>!", 1 },
    { "rope and rope", "rope", "rope line", "rope line and rope line", 2 },
    { "rope<note>a <i>rope</i></note> x", "rope", "line", "line<note>a <i>line</i></note> x", 2 },
    { "x<note>a rope</note>", "rope", "", "x<note>a </note>", 1 },
    { "one rope\n<item level=\"2\" as=\"letter\"/>rope two\nrope", "rope", "line",
      "one line\n<item level=\"2\" as=\"letter\"/>line two\nline", 3 },
    { "<ref to=\"p\" as=\"number\"/> rope", "rope", "<b>&",
      "<ref to=\"p\" as=\"number\"/> &lt;b&gt;&amp;", 1 },
    { "nothing", "rope", "line", "nothing", 0 },
    { "rope", "rope", "", "", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryText) text = read_text (cases[i].before);
      PlenaryTextQuery query = { cases[i].words };
      guint n_replaced = 0;
      g_autoptr (PlenaryText) replaced
          = plenary_text_replace_all (text, &query, cases[i].replacement, &n_replaced);

      g_assert_cmpstr (plenary_text_get_markup (replaced), ==, cases[i].after);
      g_assert_cmpuint (n_replaced, ==, cases[i].n_replaced);
    }
}

/* A text is put where words of one line stood; all around it stays. */
static void
test_put (void)
{
  static const struct
  {
    const char *before;
    const char *words;
    const char *after;
  } cases[] = {
    { "see rope, there", "rope", "see <ref to=\"p\" as=\"label\"/>, there" },
    { "rope", "rope", "<ref to=\"p\" as=\"label\"/>" },
    { "<b>a rope</b><note>x</note>", "rope",
      "<b>a </b><ref to=\"p\" as=\"label\"/><note>x</note>" },
    { "one\n<item level=\"2\" as=\"letter\"/>a rope two\nrow", "rope",
      "one\n<item level=\"2\" as=\"letter\"/>a <ref to=\"p\" as=\"label\"/> two\nrow" },
  };
  g_autoptr (PlenaryText) other = read_text ("<ref to=\"p\" as=\"label\"/>");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryText) text = read_text (cases[i].before);
      PlenaryTextQuery query = { cases[i].words };
      g_autoptr (GArray) matches = plenary_text_find (text, &query);
      g_autoptr (PlenaryText) put
          = plenary_text_put (text, &g_array_index (matches, PlenaryTextMatch, 0), other);

      g_assert_cmpstr (plenary_text_get_markup (put), ==, cases[i].after);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/base/text-search/find", test_find);
  g_test_add_func ("/base/text-search/replace", test_replace);
  g_test_add_func ("/base/text-search/put", test_put);

  return g_test_run ();
}
