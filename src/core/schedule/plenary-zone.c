/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "schedule/plenary-zone.h"

#include <stdio.h>
#include <string.h>

#define MINUTES_OF_DAY 1440

/* The table of zones in use that comes with the time zone database. */
#define ZONE_TABLE "/usr/share/zoneinfo/zone1970.tab"

static GDateTime *
get_wall_time (GTimeZone *zone, const char *date, int minutes)
{
  int year = 0;
  int month = 0;
  int day = 0;

  if (sscanf (date, "%4d-%2d-%2d", &year, &month, &day) != 3
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return NULL;

  GDate calendar;

  g_date_clear (&calendar, 1);
  g_date_set_dmy (&calendar, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  g_date_add_days (&calendar, (guint) (minutes / MINUTES_OF_DAY));

  return g_date_time_new (zone, g_date_get_year (&calendar), (int) g_date_get_month (&calendar),
                          g_date_get_day (&calendar), minutes % MINUTES_OF_DAY / 60, minutes % 60,
                          0);
}

/**
 * plenary_zone_get_instant:
 * @zone: IANA name of a time zone, or "" for UTC
 * @date: a day, as YYYY-MM-DD
 * @minutes: minutes after local midnight of that day, from 0; past 1440 on the following days
 *
 * The instant at which clocks on the wall show a time. A time that clocks skip in spring is the
 * moment they jump; a time that they show twice in autumn is the second one, in standard time,
 * so that a later time on the wall is never an earlier instant. Any thread.
 *
 * Returns: (transfer full) (nullable): the instant, in its zone; %NULL when @date is not a day
 *   or there is no such zone
 */
GDateTime *
plenary_zone_get_instant (const char *zone, const char *date, int minutes)
{
  g_return_val_if_fail (zone != NULL, NULL);
  g_return_val_if_fail (date != NULL, NULL);
  g_return_val_if_fail (minutes >= 0, NULL);

  g_autoptr (GTimeZone) found
      = *zone != '\0' ? g_time_zone_new_identifier (zone) : g_time_zone_new_utc ();

  return found != NULL ? get_wall_time (found, date, minutes) : NULL;
}

/**
 * plenary_zone_dup_label:
 * @zone: IANA name of a time zone, or "" for none
 * @date: a day, as YYYY-MM-DD
 * @minutes: minutes after local midnight of that day, from 0
 *
 * What is printed after a time: the letters in use in that zone on that date, such as CET in
 * winter and CEST in summer; the difference from UTC where a zone has no letters; the name
 * itself where the zone or the date is unknown. Any thread.
 *
 * Returns: (transfer full): the label; empty without a zone
 */
char *
plenary_zone_dup_label (const char *zone, const char *date, int minutes)
{
  g_return_val_if_fail (zone != NULL, NULL);
  g_return_val_if_fail (date != NULL, NULL);

  if (*zone == '\0')
    return g_strdup ("");

  g_autoptr (GDateTime) instant = plenary_zone_get_instant (zone, date, minutes);

  if (instant == NULL)
    return g_strdup (zone);

  const char *letters = g_date_time_get_timezone_abbreviation (instant);

  if (letters != NULL && g_ascii_isalpha (*letters))
    return g_strdup (letters);

  int offset = (int) (g_date_time_get_utc_offset (instant) / G_TIME_SPAN_MINUTE);

  if (offset % 60 == 0)
    return g_strdup_printf ("UTC%+d", offset / 60);

  return g_strdup_printf ("UTC%+d:%02d", offset / 60, ABS (offset % 60));
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * plenary_zone_list:
 *
 * The time zones that a person can choose from. Any thread.
 *
 * Returns: (transfer full): IANA names in their order, "UTC" first; only "UTC" where the system
 *   has no table of them
 */
char **
plenary_zone_list (void)
{
  g_autofree char *content = NULL;
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (512, g_free, TRUE);

  g_file_get_contents (ZONE_TABLE, &content, NULL, NULL);

  g_auto (GStrv) lines = g_strsplit (content != NULL ? content : "", "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    {
      /* Countries, coordinates, name, remark */
      g_auto (GStrv) fields = g_strsplit (*line, "\t", 4);

      if (**line != '#' && g_strv_length (fields) >= 3)
        g_ptr_array_add (names, g_strdup (fields[2]));
    }
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_insert (names, 0, g_strdup ("UTC"));

  return (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}
