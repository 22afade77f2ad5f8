/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "base/plenary-rank.h"

#include <string.h>

#define BASE 36

static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";

static int
digit_value (char digit)
{
  return g_ascii_isdigit (digit) ? digit - '0' : digit - 'a' + 10;
}

/*
 * The digits of a rank halfway between two others, from the first digit in which there is room.
 * An absent @before is 0 and an absent @after is 1. Appending goes up by a small step instead of
 * half the way, so that a list that only grows at its end keeps short ranks.
 */
static char *
between (const char *before, const char *after)
{
  GString *rank = g_string_new (NULL);
  gboolean is_bounded = after != NULL;

  for (gsize i = 0;; i++)
    {
      int low = before != NULL && i < strlen (before) ? digit_value (before[i]) : 0;
      int high = is_bounded ? (i < strlen (after) ? digit_value (after[i]) : 0) : BASE;

      if (high - low > 1)
        {
          int step = after == NULL && before != NULL ? 1 : (high - low) / 2;

          g_string_append_c (rank, digits[low + step]);
          break;
        }
      g_string_append_c (rank, digits[low]);
      if (high > low)
        is_bounded = FALSE;
      if (i >= strlen (before != NULL ? before : ""))
        before = NULL;
    }

  return g_string_free_and_steal (rank);
}

/**
 * plenary_rank_between:
 * @before: (nullable): the rank to come after, or %NULL for the start
 * @after: (nullable): the rank to come before, or %NULL for the end
 *
 * Makes a rank between two others. When they are equal or in the wrong order, which two merged
 * copies can lead to, the result comes after @before.
 *
 * Returns: (transfer full): the rank
 */
char *
plenary_rank_between (const char *before, const char *after)
{
  if (before != NULL && after != NULL && strcmp (before, after) >= 0)
    after = NULL;

  return between (before, after);
}

/**
 * plenary_rank_spread:
 * @before: (nullable): the rank to come after, or %NULL for the start
 * @after: (nullable): the rank to come before, or %NULL for the end
 * @n_ranks: how many
 *
 * Makes ranks, in order, between two others, as short as their number allows.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ranks
 */
char **
plenary_rank_spread (const char *before, const char *after, gsize n_ranks)
{
  g_autofree char *base
      = before == NULL && after == NULL ? NULL : plenary_rank_between (before, after);
  int width = 1;
  guint64 room = BASE;
  char **ranks = g_new0 (char *, n_ranks + 1);

  while (room < 2 * (guint64) n_ranks + 2)
    {
      room *= BASE;
      width++;
    }

  for (gsize i = 0; i < n_ranks; i++)
    {
      /* Multiples of BASE would end in a zero; one more keeps the order and ends in a one. */
      guint64 value = room / (n_ranks + 1) * (i + 1);
      char suffix[16] = { 0 };

      if (value % BASE == 0)
        value++;
      for (int at = width - 1; at >= 0; at--, value /= BASE)
        suffix[at] = digits[value % BASE];
      ranks[i] = g_strconcat (base != NULL ? base : "", suffix, NULL);
    }

  return ranks;
}

/**
 * plenary_rank_is_valid:
 * @rank: a string from outside
 *
 * Returns: whether @rank may order a row
 */
gboolean
plenary_rank_is_valid (const char *rank)
{
  g_return_val_if_fail (rank != NULL, FALSE);

  gsize length = strlen (rank);

  return length > 0 && strspn (rank, digits) == length && rank[length - 1] != '0';
}
