/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Where people and bodies appear, and what keeps them in the roster.
 */
#include "config.h"

#include "../project.h"
#include "compose/plenary-uses.h"

static PlenaryModel *
make_model (void)
{
  PlenaryModel *model = plenary_model_new ();

  add (model, "event", "event", NULL);
  add (model, "body", "iom", "name", "IOM", NULL);
  add (model, "body", "network", "name", "Network", NULL);
  add (model, "body", "idle", "name", "Idle", NULL);
  add (model, "membership", "m", "body-id", "network", "member-id", "iom", NULL);
  add (model, "person", "ada", "family-name", "Mover", NULL);
  add (model, "person", "nobody", "family-name", "Quiet", NULL);
  add (model, "post", "post", "person-id", "ada", "body-id", "iom", NULL);
  add (model, "convener", "convener", "body-id", "iom", NULL);
  add (model, "session", "s", "title", "Session", NULL);
  add (model, "assignment", "role", "session-id", "s", "person-id", "ada", "on-behalf-id",
       "network", NULL);
  add (model, "document", "d", NULL);
  add (model, "section", "sec", "document-id", "d", NULL);
  add (model, "intervention", "said", "session-id", "s", "person-id", "ada", "body-id", "iom",
       NULL);
  add (model, "paragraph", "p1", "section-id", "sec", "intervention-id", "said", NULL);
  add (model, "finding", "f1", "session-id", "s", "intervention-id", "said", NULL);
  add (model, "finding", "f2", "session-id", "s", NULL);
  add (model, "holder", "h1", "finding-id", "f1", "body-id", "iom", NULL);
  add (model, "holder", "h2", "finding-id", "f2", "body-id", "iom", NULL);

  return model;
}

static void
assert_ids (GPtrArray *records, const char *expected)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < records->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            plenary_record_get_id (records->pdata[i]));
  g_assert_cmpstr (ids->str, ==, expected);
}

static void
test_uses (void)
{
  static const struct
  {
    const char *id;
    const char *citing;
    const char *uses;
  } cases[] = {
    { "ada", "role said", "role said p1 f1" },
    { "nobody", "", "" },
    { "iom", "convener said h1 h2 post", "convener said p1 f1 f2 post m" },
    { "network", "role", "role" },
    { "idle", "", "" },
  };
  g_autoptr (PlenaryModel) model = make_model ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlenaryRecord *party = get (model, cases[i].id);
      g_autoptr (GPtrArray) citing = plenary_uses_list_citing (model, party);
      g_autoptr (GPtrArray) uses = plenary_uses_list (model, party);

      assert_ids (citing, cases[i].citing);
      assert_ids (uses, cases[i].uses);
      g_assert_true (plenary_uses_is_cited (model, party) == (citing->len > 0));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compose/uses/uses", test_uses);

  return g_test_run ();
}
