/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-date-words.h"

#include "model/plenary-row.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#define MINUTES_OF_DAY 1440

static GDateTime *
parse (const char *date)
{
  int year = 0;
  int month = 0;
  int day = 0;

  if (sscanf (date, "%4d-%2d-%2d", &year, &month, &day) != 3)
    return NULL;

  return g_date_time_new_utc (year, month, day, 0, 0, 0);
}

/**
 * plenary_date_dup_words:
 * @date: a day as YYYY-MM-DD
 * @weekday: whether the day of the week stands before it
 *
 * Returns: (transfer full): "26 January 2021" or "Tuesday, 26 January 2021"; @date itself when it
 *   is not a day
 */
char *
plenary_date_dup_words (const char *date, gboolean weekday)
{
  g_return_val_if_fail (date != NULL, NULL);

  g_autoptr (GDateTime) day = parse (date);

  if (day == NULL)
    return g_strdup (date);

  /* Translators: a date with and without its day of the week; see g_date_time_format(). */
  return g_date_time_format (day, weekday ? _ ("%A, %-d %B %Y") : _ ("%-d %B %Y"));
}

/**
 * plenary_date_dup_range:
 * @first: a day as YYYY-MM-DD
 * @last: the same day or a later one, or ""
 *
 * Says in which days an event is, naming month and year once where they are the same.
 *
 * Returns: (transfer full): "21-22 March 2019", "30 January - 2 February 2022"
 */
char *
plenary_date_dup_range (const char *first, const char *last)
{
  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (last != NULL, NULL);

  g_autoptr (GDateTime) from = parse (first);
  g_autoptr (GDateTime) until = parse (last);

  if (from == NULL || until == NULL || g_date_time_compare (from, until) >= 0)
    return plenary_date_dup_words (first, FALSE);

  gboolean same_year = g_date_time_get_year (from) == g_date_time_get_year (until);
  gboolean same_month = same_year && g_date_time_get_month (from) == g_date_time_get_month (until);
  g_autofree char *end = plenary_date_dup_words (last, FALSE);

  if (same_month)
    return g_strdup_printf ("%d-%s", g_date_time_get_day_of_month (from), end);

  /* Translators: a date whose year is said by another one after it; see g_date_time_format(). */
  g_autofree char *start = g_date_time_format (from, same_year ? _ ("%-d %B") : _ ("%-d %B %Y"));

  return g_strdup_printf ("%s - %s", start, end);
}

static char *
dup_hour (int minutes)
{
  int of_day = minutes % MINUTES_OF_DAY;

  return g_strdup_printf ("%02d:%02d", of_day / 60, of_day % 60);
}

/**
 * plenary_hours_dup_words:
 * @starts_at: minutes after midnight, or %PLENARY_UNSET
 * @ends_at: minutes after midnight, or %PLENARY_UNSET
 * @between: what stands between the two, such as " - "
 *
 * Says from when until when, on a clock of 24 hours.
 *
 * Returns: (transfer full): "16:00 - 16:15"; the start alone without an end; empty without a start
 */
char *
plenary_hours_dup_words (int starts_at, int ends_at, const char *between)
{
  g_return_val_if_fail (between != NULL, NULL);

  if (starts_at == PLENARY_UNSET)
    return g_strdup ("");

  g_autofree char *start = dup_hour (starts_at);

  if (ends_at == PLENARY_UNSET)
    return g_steal_pointer (&start);

  g_autofree char *end = dup_hour (ends_at);

  return g_strconcat (start, between, end, NULL);
}
