/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Dates are read in English: the language of the documents that are imported.
 */
#include "config.h"

#include "formats/text/plenary-text-date.h"

#include "model/plenary-row.h"

#include <string.h>

#define DAYS                                                                                       \
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?"                \
  "(?:\\s*[-–]\\s*(\\d{1,2})(?:st|nd|rd|th)?)?\\s+"                                                \
  "(january|february|march|april|may|june|july|august|september|october|november|december)"        \
  ",?\\s+(\\d{4})"
#define HOURS "(\\d{1,2}):(\\d{2})\\s*[-–]\\s*(\\d{1,2}):(\\d{2})"

/* A zone that has the name in its own part of the year. */
static const struct
{
  const char *label;
  const char *zone;
} zones[] = {
  { "CET", "Europe/Zurich" },
  { "CEST", "Europe/Zurich" },
  { "GMT", "Europe/London" },
  { "BST", "Europe/London" },
  { "UTC", "UTC" },
  { "WET", "Europe/Lisbon" },
  { "WEST", "Europe/Lisbon" },
  { "EET", "Europe/Athens" },
  { "EEST", "Europe/Athens" },
  { "EST", "America/New_York" },
  { "EDT", "America/New_York" },
};

static GRegex *
get_regex (const char *pattern, GRegex **regex)
{
  if (g_once_init_enter_pointer (regex))
    g_once_init_leave_pointer (regex, g_regex_new (pattern, G_REGEX_CASELESS | G_REGEX_OPTIMIZE,
                                                   G_REGEX_MATCH_DEFAULT, NULL));

  return *regex;
}

static int
number_of_month (const char *month)
{
  static const char *const starts[]
      = { "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" };

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_ascii_strncasecmp (month, starts[i], 3) == 0)
      return (int) i + 1;

  return 0;
}

static gboolean
write_date (char *date, int year, int month, const char *day)
{
  if (!g_date_valid_dmy ((GDateDay) atoi (day), (GDateMonth) month, (GDateYear) year))
    return FALSE;
  g_snprintf (date, 11, "%04d-%02d-%02d", year, month, atoi (day));

  return TRUE;
}

static gboolean
read_days (const char *line, PlenaryTextDate *date)
{
  static GRegex *regex = NULL;
  g_autoptr (GMatchInfo) match = NULL;

  if (!g_regex_match (get_regex (DAYS, &regex), line, 0, &match))
    return FALSE;

  g_autofree char *first = g_match_info_fetch (match, 1);
  g_autofree char *last = g_match_info_fetch (match, 2);
  g_autofree char *month = g_match_info_fetch (match, 3);
  g_autofree char *year = g_match_info_fetch (match, 4);
  int month_number = number_of_month (month);

  return write_date (date->first, atoi (year), month_number, first)
         && write_date (date->last, atoi (year), month_number,
                        last != NULL && *last != '\0' ? last : first);
}

static const char *
find_zone (const char *line)
{
  g_auto (GStrv) words = g_strsplit_set (line, " ,;()", -1);

  for (guint i = 0; words[i] != NULL; i++)
    for (gsize j = 0; j < G_N_ELEMENTS (zones); j++)
      if (strcmp (words[i], zones[j].label) == 0)
        return zones[j].zone;

  return NULL;
}

/* Whether a line says when and nothing else. */
static gboolean
is_all (const char *line, const char *zone)
{
  static GRegex *regex = NULL;
  GRegex *known
      = get_regex (DAYS "|" HOURS "|\\b(?:CES?T|GMT|BST|UTC|WES?T|EES?T|E[SD]T)\\b", &regex);
  g_autofree char *rest = g_regex_replace_literal (known, line, -1, 0, "", 0, NULL);

  return rest != NULL && strspn (rest, " ,;()*-.") == strlen (rest);
}

/**
 * plenary_text_hours_read:
 * @words: words
 * @starts_at: (out): minutes after midnight
 * @ends_at: (out): minutes after midnight
 *
 * Finds a range of hours such as "16:00 - 16:15".
 *
 * Returns: whether there is one
 */
gboolean
plenary_text_hours_read (const char *words, int *starts_at, int *ends_at)
{
  static GRegex *regex = NULL;
  g_autoptr (GMatchInfo) match = NULL;
  int parts[4] = { 0 };

  g_return_val_if_fail (words != NULL, FALSE);

  if (!g_regex_match (get_regex (HOURS, &regex), words, 0, &match))
    return FALSE;
  for (int i = 0; i < 4; i++)
    {
      g_autofree char *part = g_match_info_fetch (match, i + 1);

      parts[i] = atoi (part);
    }
  if (parts[0] > 23 || parts[1] > 59 || parts[2] > 24 || parts[3] > 59)
    return FALSE;

  *starts_at = parts[0] * 60 + parts[1];
  *ends_at = parts[2] * 60 + parts[3];
  /* What ends before it starts ends on the following day. */
  if (*ends_at < *starts_at)
    *ends_at += 24 * 60;

  return TRUE;
}

/**
 * plenary_text_date_read:
 * @line: a line, without Markdown
 * @date: (out): what it says
 *
 * Reads a line that says when an event is, and nothing else.
 *
 * Returns: whether it does
 */
gboolean
plenary_text_date_read (const char *line, PlenaryTextDate *date)
{
  g_return_val_if_fail (line != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  *date = (PlenaryTextDate) { .starts_at = PLENARY_UNSET, .ends_at = PLENARY_UNSET };

  gboolean has_days = read_days (line, date);
  gboolean has_hours = plenary_text_hours_read (line, &date->starts_at, &date->ends_at);

  date->zone = find_zone (line);

  return (has_days || has_hours) && is_all (line, date->zone);
}
