/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "base/plenary-date.h"

/* The number that a run of digits is; @length of them, nothing else. */
static gboolean
parse_number (const char *digits, gsize length, int *number)
{
  *number = 0;
  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isdigit (digits[i]))
        return FALSE;
      *number = *number * 10 + g_ascii_digit_value (digits[i]);
    }

  return TRUE;
}

/**
 * plenary_date_parse:
 * @text: a day as YYYY-MM-DD
 * @date: (out caller-allocates): the day; not valid when there is none
 *
 * Reads a day as files and the command line write it, and nothing that merely looks like it.
 *
 * Returns: whether @text is a day of the calendar
 */
gboolean
plenary_date_parse (const char *text, GDate *date)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  int year = 0;
  int month = 0;
  int day = 0;

  g_date_clear (date, 1);
  if (!parse_number (text, 4, &year) || text[4] != '-' || !parse_number (text + 5, 2, &month)
      || text[7] != '-' || !parse_number (text + 8, 2, &day) || text[10] != '\0'
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;
  g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return TRUE;
}

/**
 * plenary_date_format:
 * @date: a valid day, of the years 1 to 9999
 *
 * Returns: (transfer full): the day as YYYY-MM-DD
 */
char *
plenary_date_format (const GDate *date)
{
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date),
                          g_date_get_day (date));
}
