/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Members of a body change from day to day; the order of protocol has a switch.
 */
#include "config.h"

#include "../project.h"
#include "compose/plenary-members.h"

/* The Troika as the records of 2021 tell it: Ecuador stepped down in the autumn. */
static PlenaryModel *
make_model (void)
{
  PlenaryModel *model = plenary_model_new ();

  add (model, "event", "event", NULL);
  add (model, "body", "troika", "kind", "group", "name", "GFMD Troika", "article", "the", NULL);
  add (model, "body", "uae", "kind", "state", "name", "UAE", "article", "the", NULL);
  add (model, "body", "fr", "kind", "state", "name", "France", NULL);
  add (model, "body", "sn", "kind", "state", "name", "Senegal", NULL);
  add (model, "body", "ec", "kind", "state", "name", "Ecuador", NULL);
  add (model, "body", "ma", "kind", "state", "name", "Morocco", NULL);
  add (model, "membership", "m1", "body-id", "troika", "member-id", "ec", "ends-on", "2021-11-17",
       NULL);
  add (model, "membership", "m2", "body-id", "troika", "member-id", "uae", "starts-on",
       "2020-01-01", NULL);
  add (model, "membership", "m3", "body-id", "troika", "member-id", "fr", "role", "chair",
       "starts-on", "2021-11-18", NULL);
  add (model, "membership", "m4", "body-id", "troika", "member-id", "sn", NULL);
  add (model, "membership", "m5", "body-id", "troika", "member-id", "ma", "role", "observer", NULL);
  add (model, "membership", "m6", "body-id", "troika", "member-id", "uae", NULL);

  return model;
}

static void
test_on_a_day (void)
{
  static const struct
  {
    const char *date;
    const char *names;
  } cases[] = {
    { "2021-11-18", "the UAE, France, Senegal" },
    { "2021-11-17", "Ecuador, the UAE, Senegal" },
    { "2019-12-31", "Ecuador, Senegal, the UAE" },
    { "", "the UAE, France, Senegal" },
  };
  g_autoptr (PlenaryModel) model = make_model ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *names
          = plenary_members_dup_names (model, get (model, "troika"), cases[i].date);

      g_assert_cmpstr (names, ==, cases[i].names);
    }

  g_autofree char *none = plenary_members_dup_names (model, get (model, "fr"), "2021-11-18");

  g_assert_cmpstr (none, ==, "");
}

static void
test_protocol (void)
{
  g_autoptr (PlenaryModel) model = make_model ();
  g_autoptr (GPtrArray) bodies = g_ptr_array_new ();
  static const char *const by_name[] = { "ec", "fr", "ma", "sn", "uae" };
  static const char *const lead_first[] = { "sn", "ec", "fr", "ma", "uae" };

  for (gsize i = 0; i < G_N_ELEMENTS (by_name); i++)
    g_ptr_array_insert (bodies, 0, get (model, lead_first[i]));
  plenary_bodies_sort (bodies, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (by_name); i++)
    g_assert_cmpstr (plenary_record_get_id (bodies->pdata[i]), ==, by_name[i]);
  plenary_bodies_sort (bodies, get (model, "sn"));
  for (gsize i = 0; i < G_N_ELEMENTS (by_name); i++)
    g_assert_cmpstr (plenary_record_get_id (bodies->pdata[i]), ==, lead_first[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compose/members/on-a-day", test_on_a_day);
  g_test_add_func ("/compose/members/protocol", test_protocol);

  return g_test_run ();
}
