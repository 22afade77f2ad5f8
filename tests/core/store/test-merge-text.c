/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Texts that two people have written in come together by sentences, or not at all.
 */
#include "config.h"

#include "store/plenary-merge-text.h"

#define N_SEEDS     500
#define N_SENTENCES 8

static const struct
{
  const char *base;
  const char *ours;
  const char *theirs;
  const char *expected;
} cases[] = {
  { "A b. C d. E f.", "A b. C d. E f.", "A b. C d. E f.", "A b. C d. E f." },
  { "A b. C d. E f.", "A x. C d. E f.", "A b. C d. E y.", "A x. C d. E y." },
  { "A b. C d. E f.", "A x. C d. E f.", "A x. C d. E f.", "A x. C d. E f." },
  { "A b. C d. E f.", "New. A b. C d. E f.", "A b. C d. E f. Last.", "New. A b. C d. E f. Last." },
  { "A b. C d. E f.", "C d. E f.", "A b. C d. E f. Last.", "C d. E f. Last." },
  { "A b. C d. E f.", "A b. E f.", "A b. C d. E y.", NULL },
  { "A b. C d. E f.", "A b. C x. E f.", "A b. C y. E f.", NULL },
  { "A b. C d. E f.", "A b. X. C d. E f.", "A b. Y. C d. E f.", NULL },
  { "A b. C d. E f.", "", "A b. C d. E y.", NULL },
  { "One sentence only", "One sentence", "Two sentences only", NULL },
  { "", "Ours.", "Theirs.", NULL },
  { "", "", "Theirs.", "Theirs." },
  { "A b.\nC d.", "A x.\nC d.", "A b.\nC d.\nE f.", NULL },
  { "A b.\nC d.\nE f.", "A x.\nC d.\nE f.", "A b.\nC d.\nE y.", "A x.\nC d.\nE y." },
  { "A b. <b>C</b> d. E f.", "A <i>x</i>. <b>C</b> d. E f.", "A b. <b>C</b> d. E y.",
    "A <i>x</i>. <b>C</b> d. E y." },
  /* Ours has emphasis from the first sentence to the last, theirs changes the one between. */
  { "A b. X. C d. Y. E f.", "A <b>b. X. C d. Y. E</b> f.", "A b. X. C x. Y. E f.",
    "A <b>b. X. C x. Y. E</b> f." },
  /* Theirs takes away the end of what ours has made bold: both have changed the last. */
  { "A b. C d. E f.", "A b. <b>C d. E</b> f.", "A b. C d. E y.", NULL },
  { "“What?” she asked. “That!” E f.", "“Why?” she asked. “That!” E f.",
    "“What?” she asked. “That!” E y.", "“Why?” she asked. “That!” E y." },
  /* What ends a text is not what stands before another sentence: neighbours have changed. */
  { "A b. C d. E f.", "A x. C d. E f.", "A b. C d.", NULL },
  { "See <a href=\"https://a.example/x.y\">it</a>. C d. E f.",
    "See <a href=\"https://a.example/z\">it</a>. C d. E f.",
    "See <a href=\"https://a.example/x.y\">it</a>. C d. E y.",
    "See <a href=\"https://a.example/z\">it</a>. C d. E y." },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *merged = plenary_merge_texts (cases[i].base, cases[i].ours, cases[i].theirs);
      g_autofree char *other = plenary_merge_texts (cases[i].base, cases[i].theirs, cases[i].ours);

      g_assert_cmpstr (merged, ==, cases[i].expected);
      g_assert_cmpstr (other, ==, cases[i].expected);
    }
}

static char *
change_at_random (GRand *random, const char *base)
{
  g_auto (GStrv) sentences = g_strsplit (base, " ", -1);
  GString *changed = g_string_new (NULL);

  for (guint i = 0; sentences[i] != NULL; i++)
    {
      int choice = g_rand_int_range (random, 0, 12);

      if (choice == 0)
        continue;
      if (choice == 1)
        g_string_append_printf (changed, "new%d. ", g_rand_int_range (random, 0, 4));
      g_string_append_printf (changed, "%s%s", sentences[i], sentences[i + 1] != NULL ? " " : "");
    }

  return g_string_free_and_steal (changed);
}

/* Both orders give the same; and a side that has changed nothing changes nothing. */
static void
test_at_random (void)
{
  guint n_merged = 0;

  for (guint32 seed = 1; seed <= N_SEEDS; seed++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed);
      GString *words = g_string_new (NULL);

      for (guint i = 0; i < N_SENTENCES; i++)
        g_string_append_printf (words, "%sword%d.", i > 0 ? " " : "",
                                g_rand_int_range (random, 0, 5));

      g_autofree char *base = g_string_free_and_steal (words);
      g_autofree char *ours = change_at_random (random, base);
      g_autofree char *theirs = change_at_random (random, base);
      g_autofree char *merged = plenary_merge_texts (base, ours, theirs);
      g_autofree char *other = plenary_merge_texts (base, theirs, ours);
      g_autofree char *ours_alone = plenary_merge_texts (base, ours, base);

      g_assert_cmpstr (merged, ==, other);
      g_assert_cmpstr (ours_alone, ==, ours);
      n_merged += merged != NULL;
    }
  g_assert_cmpuint (n_merged, >, N_SEEDS / 4);
  g_assert_cmpuint (n_merged, <, N_SEEDS);
}

/* Long texts are not compared for ever. */
static void
test_long (void)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (words, "word%u. ", i);

  g_autofree char *base = g_string_free_and_steal (words);
  g_autofree char *ours = g_strconcat (base, "Ours.", NULL);
  g_autofree char *theirs = g_strconcat ("Theirs. ", base, NULL);

  g_assert_null (plenary_merge_texts (base, ours, theirs));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/merge-text/cases", test_cases);
  g_test_add_func ("/store/merge-text/at-random", test_at_random);
  g_test_add_func ("/store/merge-text/long", test_long);

  return g_test_run ();
}
