/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Words are found in text whatever their case and accents, and an excerpt shows them.
 */
#include "config.h"

#include "base/plenary-query.h"

#include <string.h>

/* A text with its found words in brackets. */
static char *
bracket (const char *text, const GArray *ranges)
{
  GString *string = g_string_new (NULL);
  gsize at = 0;

  for (guint i = 0; i < ranges->len; i++)
    {
      const PlenaryRange *range = &g_array_index (ranges, PlenaryRange, i);

      g_assert_cmpuint (range->start, >=, at);
      g_string_append_len (string, text + at, (gssize) (range->start - at));
      g_string_append_printf (string, "[%.*s]", (int) range->length, text + range->start);
      at = range->start + range->length;
    }
  g_string_append (string, text + at);
  g_assert_true (g_utf8_validate (string->str, -1, NULL));

  return g_string_free_and_steal (string);
}

static void
test_words (void)
{
  static const struct
  {
    const char *typed;
    const char *words;
  } cases[] = {
    { "", "" },
    { " \t\n", "" },
    { "\" OR * -(", "OR" },
    { "Ferreira  Lobo", "Ferreira|Lobo" },
    { "O'Shea, Gráinne", "O|Shea|Gráinne" },
    { "A/RES/73/195", "A|RES|73|195" },
    { "…", "" },
    { "caf\xff", "caf" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryQuery) query = plenary_query_new (cases[i].typed);
      g_autofree char *words = g_strjoinv ("|", (char **) plenary_query_get_words (query));

      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_true (plenary_query_is_empty (query) == (*words == '\0'));
    }
}

static void
test_mark (void)
{
  static const struct
  {
    const char *typed;
    const char *text;
    const char *marked;
    gboolean matches;
  } cases[] = {
    { "tomas", "Professor Tomás Ferreira Lobo", "Professor [Tomás] Ferreira Lobo", TRUE },
    { "FERREIRA lobo", "Tomás Ferreira Lobo", "Tomás [Ferreira] [Lobo]", TRUE },
    { "Tomás", "Tomas, Toma\xcc\x81s", "[Tomas], [Toma\xcc\x81s]", TRUE },
    { "Toma\xcc\x81s", "TOMÁS", "[TOMÁS]", TRUE },
    { "ferr", "Ferreira", "[Ferreira]", TRUE },
    { "eira", "Ferreira", "Ferreira", FALSE },
    { "lobo cat", "Lobo and dog", "[Lobo] and dog", FALSE },
    { "a an", "and", "[and]", TRUE },
    { "oshea", "O’Shea", "O’Shea", FALSE },
    { "o'shea", "Gráinne O’Shea", "Gráinne [O]’[Shea]", TRUE },
    { "ilo", "(ILO)", "([ILO])", TRUE },
    { "12", "12.5, 112", "[12].5, 112", TRUE },
    { "αθηνα", "Αθήνα", "[Αθήνα]", TRUE },
    { "", "anything", "anything", TRUE },
    { "x", "", "", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryQuery) query = plenary_query_new (cases[i].typed);
      g_autoptr (GArray) ranges = plenary_query_mark (query, cases[i].text);
      g_autofree char *marked = bracket (cases[i].text, ranges);

      g_assert_cmpstr (marked, ==, cases[i].marked);
      g_assert_true (plenary_query_matches (query, cases[i].text) == cases[i].matches);
    }
}

static void
test_excerpt (void)
{
  static const char *const numbers
      = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty\ntwenty-one\ttwenty-two twenty-three "
        "twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty";
  static const struct
  {
    const char *typed;
    const char *text;
    const char *marked;
  } cases[] = {
    { "two", "one two three", "one [two] three" },
    { "none", "one two three", "one two three" },
    { "x", "", "" },
    { "one", numbers,
      "[one] two three four five six seven eight nine ten eleven twelve thirteen fourteen "
      "fifteen sixteen…" },
    { "nineteen", numbers,
      "…fifteen sixteen seventeen eighteen [nineteen] twenty twenty-one twenty-two twenty-three "
      "twenty-four twenty-five twenty-six twenty-seven…" },
    { "thirty", numbers, "…twenty-seven twenty-eight twenty-nine [thirty]" },
    /* The place where both are, not the first where one is. */
    { "six tim",
      "six of them, and so many more words that nothing of what stands after them will "
      "ever be shown beside those that stand here, or so I believe: ten times six",
      "…that stand here, or so I believe: ten [times] [six]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryQuery) query = plenary_query_new (cases[i].typed);
      g_autoptr (GArray) ranges = NULL;
      g_autofree char *excerpt = plenary_query_dup_excerpt (query, cases[i].text, &ranges);
      g_autofree char *marked = bracket (excerpt, ranges);

      g_assert_cmpstr (marked, ==, cases[i].marked);
    }
}

/* One word without end is cut too, between characters. */
static void
test_bounds (void)
{
  g_autoptr (PlenaryQuery) query = plenary_query_new ("needle");
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) many = g_string_new (NULL);

  for (int i = 0; i < 1000; i++)
    g_string_append (text, "é");
  g_string_append (text, " needle ");
  for (int i = 0; i < 1000; i++)
    g_string_append (text, "é");

  g_autofree char *excerpt = plenary_query_dup_excerpt (query, text->str, NULL);

  g_assert_cmpstr (excerpt, ==, "…needle…");

  for (int i = 0; i < 1000; i++)
    g_string_append_printf (many, "w%d ", i);

  g_autoptr (PlenaryQuery) long_query = plenary_query_new (many->str);

  g_assert_cmpuint (g_strv_length ((char **) plenary_query_get_words (long_query)), ==,
                    PLENARY_QUERY_MAX_WORDS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/query/words", test_words);
  g_test_add_func ("/base/query/mark", test_mark);
  g_test_add_func ("/base/query/excerpt", test_excerpt);
  g_test_add_func ("/base/query/bounds", test_bounds);

  return g_test_run ();
}
