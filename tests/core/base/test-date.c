/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "base/plenary-date.h"

static void
test_days (void)
{
  static const char *const days[]
      = { "2027-05-12", "2028-02-29", "0001-01-01", "9999-12-31", "2000-02-29" };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      GDate date;

      g_test_message ("%s", days[i]);
      g_assert_true (plenary_date_parse (days[i], &date));

      g_autofree char *text = plenary_date_format (&date);

      g_assert_cmpstr (text, ==, days[i]);
    }
}

static void
test_refused (void)
{
  static const char *const texts[] = {
    "",           "2027",       "2027-05",     "2027-5-12",   "2027-05-1",  "2027-05-123",
    "2027-02-29", "1900-02-29", "2027-13-01",  "2027-00-01",  "2027-05-00", "2027-04-31",
    "0000-01-01", "+027-05-12", " 2027-05-12", "2027-05-12 ", "2027/05/12", "12 May 2027",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      GDate date;

      g_test_message ("“%s”", texts[i]);
      g_assert_false (plenary_date_parse (texts[i], &date));
      g_assert_false (g_date_valid (&date));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/date/days", test_days);
  g_test_add_func ("/base/date/refused", test_refused);

  return g_test_run ();
}
