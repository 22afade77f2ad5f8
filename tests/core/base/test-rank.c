/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Ranks leave room everywhere, and ids are what XML and the database take.
 */
#include "config.h"

#include "base/plenary-id.h"
#include "base/plenary-rank.h"

#include <string.h>

static void
assert_between (const char *before, const char *rank, const char *after)
{
  g_assert_true (plenary_rank_is_valid (rank));
  if (before != NULL)
    g_assert_cmpint (strcmp (before, rank), <, 0);
  if (after != NULL)
    g_assert_cmpint (strcmp (rank, after), <, 0);
}

static void
test_between (void)
{
  static const struct
  {
    const char *before;
    const char *after;
  } cases[] = {
    { NULL, NULL },  { NULL, "1" }, { NULL, "01" },  { "z", NULL },    { "zz", NULL },
    { "1", "2" },    { "1", "11" }, { "1", "101" },  { "hz", "i" },    { "a", "a1" },
    { "1", "1001" }, { "az", "b" }, { "azz", "b1" }, { NULL, "0001" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *rank = plenary_rank_between (cases[i].before, cases[i].after);

      assert_between (cases[i].before, rank, cases[i].after);
    }

  /* Two merged copies can lead to this: there is no room, so the rank comes after the first. */
  g_autofree char *rank = plenary_rank_between ("5", "5");

  assert_between ("5", rank, NULL);
}

/* A thousand insertions in one place, at the start, and at the end. */
static void
test_again_and_again (void)
{
  g_autofree char *low = g_strdup ("i");
  g_autofree char *high = g_strdup ("j");
  g_autofree char *first = g_strdup ("i");
  g_autofree char *last = g_strdup ("i");

  for (int i = 0; i < 1000; i++)
    {
      char *middle = plenary_rank_between (low, high);
      char *start = plenary_rank_between (NULL, first);
      char *end = plenary_rank_between (last, NULL);

      assert_between (low, middle, high);
      assert_between (NULL, start, first);
      assert_between (last, end, NULL);
      g_free (i % 2 == 0 ? low : high);
      *(i % 2 == 0 ? &low : &high) = middle;
      g_free (first);
      first = start;
      g_free (last);
      last = end;
    }
  g_assert_cmpuint (strlen (last), <, 100);
}

static void
test_spread (void)
{
  static const gsize counts[] = { 0, 1, 2, 17, 35, 36, 1000, 20000 };
  static const struct
  {
    const char *before;
    const char *after;
  } places[] = { { NULL, NULL }, { "5", "6" }, { "z", NULL }, { NULL, "01" } };

  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (places); j++)
      {
        g_auto (GStrv) ranks = plenary_rank_spread (places[j].before, places[j].after, counts[i]);

        g_assert_cmpuint (g_strv_length (ranks), ==, counts[i]);
        for (gsize k = 0; k < counts[i]; k++)
          assert_between (k > 0 ? ranks[k - 1] : places[j].before, ranks[k], places[j].after);
      }
}

static void
test_refused (void)
{
  static const char *const ranks[] = { "", "0", "10", "A", "1 ", "é" };
  static const char *const ids[] = { "", "1a", "a b", "-a", "ä", "a/b", "a\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (ranks); i++)
    g_assert_false (plenary_rank_is_valid (ranks[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_false (plenary_id_is_valid (ids[i]));
}

static void
test_ids (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int i = 0; i < 10000; i++)
    {
      char *id = plenary_id_new ();

      g_assert_true (plenary_id_is_valid (id));
      g_assert_true (g_hash_table_add (seen, id));
    }

  g_autofree char *joined = plenary_id_join ("a1", "b2");

  g_assert_cmpstr (joined, ==, "a1.b2");
  g_assert_true (plenary_id_is_valid (joined));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/rank/between", test_between);
  g_test_add_func ("/base/rank/again-and-again", test_again_and_again);
  g_test_add_func ("/base/rank/spread", test_spread);
  g_test_add_func ("/base/rank/refused", test_refused);
  g_test_add_func ("/base/rank/ids", test_ids);

  return g_test_run ();
}
