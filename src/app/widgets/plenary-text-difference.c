/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-text-difference.h"

#include <string.h>

static gboolean
is_same_manner (const PlenaryRun *a, const PlenaryRun *b)
{
  return a->kind == b->kind && a->style == b->style && g_strcmp0 (a->link, b->link) == 0
         && g_strcmp0 (a->target, b->target) == 0 && a->form == b->form
         && (a->note == NULL || plenary_text_equal (a->note, b->note));
}

static gsize
count_same_bytes (const char *a, const char *b, gsize length)
{
  gsize n = 0;

  while (n < length && a[n] == b[n])
    n++;
  /* Not into a character. */
  while (n > 0 && n < length && ((guchar) a[n] & 0xC0) == 0x80)
    n--;

  return n;
}

static gsize
count_same_bytes_back (const char *a_end, const char *b_end, gsize length)
{
  gsize n = 0;

  while (n < length && a_end[-(gssize) n - 1] == b_end[-(gssize) n - 1])
    n++;
  while (n > 0 && ((guchar) a_end[-(gssize) n] & 0xC0) == 0x80)
    n--;

  return n;
}

static gsize
count_prefix (const PlenaryText *a, const PlenaryText *b)
{
  gsize n_a = 0;
  gsize n_b = 0;
  const PlenaryRun *run_a = plenary_text_get_runs (a, &n_a);
  const PlenaryRun *run_b = plenary_text_get_runs (b, &n_b);
  gsize prefix = 0;

  for (gsize i = 0; i < MIN (n_a, n_b); i++)
    {
      gsize length = MIN (run_a[i].length, run_b[i].length);

      if (!is_same_manner (&run_a[i], &run_b[i]))
        break;

      gsize same = count_same_bytes (plenary_text_get_plain (a) + run_a[i].start,
                                     plenary_text_get_plain (b) + run_b[i].start, length);

      prefix += same;
      if (same < run_a[i].length || same < run_b[i].length)
        break;
    }

  return prefix;
}

static gsize
count_suffix (const PlenaryText *a, const PlenaryText *b, gsize limit)
{
  gsize n_a = 0;
  gsize n_b = 0;
  const PlenaryRun *run_a = plenary_text_get_runs (a, &n_a);
  const PlenaryRun *run_b = plenary_text_get_runs (b, &n_b);
  gsize suffix = 0;

  while (n_a > 0 && n_b > 0 && suffix < limit)
    {
      const PlenaryRun *last_a = &run_a[--n_a];
      const PlenaryRun *last_b = &run_b[--n_b];
      gsize length = MIN (MIN (last_a->length, last_b->length), limit - suffix);

      if (!is_same_manner (last_a, last_b))
        break;

      gsize same = count_same_bytes_back (
          plenary_text_get_plain (a) + last_a->start + last_a->length,
          plenary_text_get_plain (b) + last_b->start + last_b->length, length);

      suffix += same;
      if (same < last_a->length || same < last_b->length)
        break;
    }

  return suffix;
}

/**
 * plenary_text_difference_find:
 * @former: a text
 * @text: another
 *
 * Finds where two texts differ, in words, emphasis, links, notes or references. Items of lists
 * are not compared: whether a line is one is no property of its words.
 *
 * Returns: the bytes that are the same at the start and at the end
 */
PlenaryTextDifference
plenary_text_difference_find (const PlenaryText *former, const PlenaryText *text)
{
  PlenaryTextDifference difference = { 0 };

  g_return_val_if_fail (former != NULL, difference);
  g_return_val_if_fail (text != NULL, difference);

  gsize shorter
      = MIN (strlen (plenary_text_get_plain (former)), strlen (plenary_text_get_plain (text)));

  difference.prefix = count_prefix (former, text);
  difference.suffix = count_suffix (former, text, shorter - difference.prefix);

  return difference;
}
