/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Wall-clock times as instants, on both sides of the change of clocks, and the letters of zones.
 */
#include "config.h"

#include "schedule/plenary-zone.h"

static void
test_instant (void)
{
  static const struct
  {
    const char *zone;
    const char *date;
    int minutes;
    const char *utc;
  } cases[] = {
    { "Europe/Zurich", "2021-01-26", 960, "2021-01-26T15:00:00Z" },
    { "Europe/Zurich", "2021-07-01", 960, "2021-07-01T14:00:00Z" },
    { "", "2021-07-01", 60, "2021-07-01T01:00:00Z" },
    /* Past midnight, and past the end of a year. */
    { "Europe/Zurich", "2021-12-31", 1500, "2022-01-01T00:00:00Z" },
    /* In spring clocks go from 2 to 3; what they skip is the moment they jump. */
    { "Europe/Zurich", "2022-03-27", 119, "2022-03-27T00:59:00Z" },
    { "Europe/Zurich", "2022-03-27", 180, "2022-03-27T01:00:00Z" },
    /* In autumn they show the hour from 2 to 3 twice. */
    { "Europe/Zurich", "2022-10-30", 119, "2022-10-29T23:59:00Z" },
    { "Europe/Zurich", "2022-10-30", 150, "2022-10-30T01:30:00Z" },
    { "Europe/Zurich", "2022-10-30", 180, "2022-10-30T02:00:00Z" },
    { "America/New_York", "2022-05-17", 600, "2022-05-17T14:00:00Z" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) instant
          = plenary_zone_get_instant (cases[i].zone, cases[i].date, cases[i].minutes);
      g_autoptr (GDateTime) utc = g_date_time_to_utc (instant);
      g_autofree char *text = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");

      g_assert_cmpstr (text, ==, cases[i].utc);
    }
}

static void
test_order_is_kept (void)
{
  static const char *const dates[] = { "2022-03-27", "2022-10-30" };

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autoptr (GDateTime) before = plenary_zone_get_instant ("Europe/Zurich", dates[i], 0);

      for (int minutes = 1; minutes < 1500; minutes++)
        {
          g_autoptr (GDateTime) after
              = plenary_zone_get_instant ("Europe/Zurich", dates[i], minutes);

          g_assert_cmpint (g_date_time_compare (before, after), <=, 0);
          g_date_time_unref (before);
          before = g_steal_pointer (&after);
        }
    }
}

static void
test_label (void)
{
  static const struct
  {
    const char *zone;
    const char *date;
    const char *label;
  } cases[] = {
    { "Europe/Zurich", "2021-01-26", "CET" },
    { "Europe/Zurich", "2021-07-26", "CEST" },
    { "Asia/Dubai", "2021-07-26", "UTC+4" },
    { "Asia/Kathmandu", "2021-07-26", "UTC+5:45" },
    { "America/Sao_Paulo", "2021-07-26", "UTC-3" },
    { "", "2021-07-26", "" },
    { "Nowhere/Land", "2021-07-26", "Nowhere/Land" },
    { "Europe/Zurich", "", "Europe/Zurich" },
    { "Europe/Zurich", "2021-02-30", "Europe/Zurich" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *label = plenary_zone_dup_label (cases[i].zone, cases[i].date, 600);

      g_assert_cmpstr (label, ==, cases[i].label);
    }
}

static void
test_refused (void)
{
  g_assert_null (plenary_zone_get_instant ("Nowhere/Land", "2021-07-26", 0));
  g_assert_null (plenary_zone_get_instant ("Europe/Zurich", "", 0));
  g_assert_null (plenary_zone_get_instant ("Europe/Zurich", "2021-02-29", 0));
  g_assert_null (plenary_zone_get_instant ("Europe/Zurich", "next week", 0));
}

static void
test_list (void)
{
  g_auto (GStrv) names = plenary_zone_list ();

  g_assert_cmpstr (names[0], ==, "UTC");
  if (!g_file_test ("/usr/share/zoneinfo/zone1970.tab", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("the system has no table of time zones");
      return;
    }
  g_assert_true (g_strv_contains ((const char *const *) names, "Africa/Nairobi"));
  for (char **name = names; *name != NULL; name++)
    {
      g_autoptr (GDateTime) noon = plenary_zone_get_instant (*name, "2027-03-04", 720);

      g_assert_nonnull (noon);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/schedule/zone/instant", test_instant);
  g_test_add_func ("/schedule/zone/order-is-kept", test_order_is_kept);
  g_test_add_func ("/schedule/zone/label", test_label);
  g_test_add_func ("/schedule/zone/refused", test_refused);
  g_test_add_func ("/schedule/zone/list", test_list);

  return g_test_run ();
}
