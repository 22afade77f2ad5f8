/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A few letters find who is meant, and offer what else can be done with them.
 */
#include "config.h"

#include "../project.h"
#include "operations/plenary-party-index.h"

static PlenaryModel *
make_roster (void)
{
  PlenaryModel *model = plenary_model_new ();

  add (model, "event", "event", "title", "An event", "starts-on", "2021-01-26", NULL);
  add (model, "body", "b-iom", "name", "International Organization for Migration", "acronym", "IOM",
       "kind", "un-entity", NULL);
  add (model, "body", "b-iomed", "name", "Iomedica", "kind", "company", NULL);
  add (model, "body", "b-ph", "name", "Philippines", "article", "the", "kind", "state", NULL);
  add (model, "body", "b-uk", "name", "United Kingdom", "acronym", "UK", "kind", "state", NULL);
  add (model, "body", "b-mali", "name", "Mali", "kind", "state", NULL);
  add (model, "person", "p-jaquemet", "honorific", "Mr.", "given-name", "Stéphane", "family-name",
       "Jaquemet", NULL);
  add (model, "person", "p-somali", "given-name", "Amina", "family-name", "Somali", NULL);
  add (model, "post", "post1", "person-id", "p-jaquemet", "body-id", "b-iom", "title",
       "Head of Policy", NULL);
  add (model, "alias", "a1", "person-id", "p-jaquemet", "spelling", "Stéphanie Jaquemet", NULL);
  plenary_model_publish (model);

  return model;
}

static void
test_find (void)
{
  static const struct
  {
    const char *typed;
    PlenaryPartyKinds kinds;
    const char *ids;
  } cases[] = {
    { "jaq", PLENARY_PARTY_ANY, "p-jaquemet" },
    { "STEPHANE", PLENARY_PARTY_ANY, "p-jaquemet" },
    { "stephanie", PLENARY_PARTY_ANY, "p-jaquemet" },
    { "mr. stephane jaquemet", PLENARY_PARTY_ANY, "p-jaquemet" },
    { "the phil", PLENARY_PARTY_ANY, "b-ph" },
    { "mali", PLENARY_PARTY_ANY, "b-mali p-somali" },
    { "iom", PLENARY_PARTY_BODY, "b-iom b-iomed" },
    { "iom", PLENARY_PARTY_PERSON, "p-jaquemet" },
    { "head policy", PLENARY_PARTY_ANY, "p-jaquemet" },
    { "uk", PLENARY_PARTY_ANY, "b-uk" },
    { "unki", PLENARY_PARTY_ANY, "b-uk" },
    { "  ", PLENARY_PARTY_PERSON, "p-somali p-jaquemet" },
    { "nobody", PLENARY_PARTY_ANY, "" },
  };
  g_autoptr (PlenaryModel) model = make_roster ();
  g_autoptr (PlenaryPartyIndex) index = plenary_party_index_new (model);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) found
          = plenary_party_index_find (index, cases[i].typed, cases[i].kinds, 8);
      g_autoptr (GString) ids = g_string_new (NULL);

      for (guint j = 0; j < found->len; j++)
        g_string_append_printf (
            ids, "%s%s", j > 0 ? " " : "",
            plenary_record_get_id (plenary_party_choice_get_record (found->pdata[j])));
      g_test_message ("%s", cases[i].typed);
      g_assert_cmpstr (ids->str, ==, cases[i].ids);
    }

  g_autoptr (GPtrArray) one = plenary_party_index_find (index, "", PLENARY_PARTY_ANY, 1);

  g_assert_cmpuint (one->len, ==, 1);
}

static void
test_detail (void)
{
  static const char *const cases[][3] = {
    { "jaquemet", "Stéphane Jaquemet", "Head of Policy, IOM" },
    { "somali", "Amina Somali", "Person" },
    { "iom", "International Organization for Migration", "IOM, UN entity" },
    { "mali", "Mali", "State" },
  };
  g_autoptr (PlenaryModel) model = make_roster ();
  g_autoptr (PlenaryPartyIndex) index = plenary_party_index_new (model);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) found
          = plenary_party_index_find (index, cases[i][0], PLENARY_PARTY_ANY, 1);

      g_assert_cmpuint (found->len, ==, 1);
      g_assert_cmpstr (plenary_party_choice_get_name (found->pdata[0]), ==, cases[i][1]);
      g_assert_cmpstr (plenary_party_choice_get_detail (found->pdata[0]), ==, cases[i][2]);
    }
}

static void
test_offer (void)
{
  static const struct
  {
    const char *typed;
    PlenaryPartyKinds kinds;
    const char *titles;
  } cases[] = {
    { "Mali", PLENARY_PARTY_BODY, "Mali" },
    { "", PLENARY_PARTY_WORDS, "" },
    { " Regional Network (e.g. MENA) ", PLENARY_PARTY_WORDS, "“Regional Network (e.g. MENA)”" },
    { "Ana Sol", PLENARY_PARTY_PERSON, "Add “Ana Sol” as a person" },
    { "Ana Sol", PLENARY_PARTY_PERSON | PLENARY_PARTY_WORDS,
      "“Ana Sol”|Add “Ana Sol” as a person" },
    { "Chad", PLENARY_PARTY_BODY,
      "Add “Chad” as a State|Add “Chad” as an organisation|Add “Chad” as a mechanism|"
      "Add “Chad” as a category" },
    /* The name of a State is offered as one before it is offered as it is. */
    { "Viet Nam", PLENARY_PARTY_BODY | PLENARY_PARTY_WORDS,
      "Add “Viet Nam” as a State|“Viet Nam”|Add “Viet Nam” as an organisation|"
      "Add “Viet Nam” as a mechanism|Add “Viet Nam” as a category" },
    { "Harbour Network", PLENARY_PARTY_BODY,
      "Add “Harbour Network” as a network|Add “Harbour Network” as an organisation|"
      "Add “Harbour Network” as a State|Add “Harbour Network” as a mechanism|"
      "Add “Harbour Network” as a category" },
  };
  g_autoptr (PlenaryModel) model = make_roster ();
  g_autoptr (PlenaryPartyIndex) index = plenary_party_index_new (model);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) offered
          = plenary_party_index_offer (index, cases[i].typed, cases[i].kinds, 8);
      g_autoptr (GString) titles = g_string_new (NULL);

      for (guint j = 0; j < offered->len; j++)
        g_string_append_printf (titles, "%s%s", j > 0 ? "|" : "",
                                plenary_party_choice_get_title (offered->pdata[j]));
      g_assert_cmpstr (titles->str, ==, cases[i].titles);
    }
}

static void
test_lookup (void)
{
  static const char *const cases[][2] = {
    { "MALI ", "b-mali" },
    { "iom", "b-iom" },
    { "the Philippines", "b-ph" },
    { "Government of the Philippines", "b-ph" },
    { "International Organization for Migration (IOM)", "b-iom" },
    { "Stephanie Jaquemet", "p-jaquemet" },
    { "Stephanie", NULL },
    { "", NULL },
    { "Head of Policy", NULL },
  };
  g_autoptr (PlenaryModel) model = make_roster ();
  g_autoptr (PlenaryPartyIndex) index = plenary_party_index_new (model);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryPartyChoice) choice
          = plenary_party_index_lookup (index, cases[i][0], PLENARY_PARTY_ANY);
      PlenaryRecord *record = choice != NULL ? plenary_party_choice_get_record (choice) : NULL;

      g_test_message ("%s", cases[i][0]);
      g_assert_cmpstr (record != NULL ? plenary_record_get_id (record) : NULL, ==, cases[i][1]);
    }

  /* Of two with one name none is meant more than the other. */
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_BODY, "b-mali-again");

  plenary_row_set_text (row, PLENARY_BODY_NAME, "Mali");
  plenary_table_put (plenary_model_get_table (model, PLENARY_TYPE_BODY), row);
  plenary_model_publish (model);

  g_autoptr (PlenaryPartyChoice) two
      = plenary_party_index_lookup (index, "Mali", PLENARY_PARTY_ANY);

  g_assert_null (two);
}

/* What is renamed is found by its new name. */
static void
test_follows (void)
{
  g_autoptr (PlenaryModel) model = make_roster ();
  g_autoptr (PlenaryPartyIndex) index = plenary_party_index_new (model);
  g_autoptr (GPtrArray) before = plenary_party_index_find (index, "phil", PLENARY_PARTY_BODY, 8);
  g_autoptr (PlenaryRow) row = plenary_row_copy (plenary_record_get_row (get (model, "b-ph")));

  g_assert_cmpuint (before->len, ==, 1);
  plenary_row_set_text (row, PLENARY_BODY_NAME, "Eswatini");
  plenary_table_put (plenary_model_get_table (model, PLENARY_TYPE_BODY), row);
  plenary_model_publish (model);

  g_autoptr (GPtrArray) after = plenary_party_index_find (index, "eswa", PLENARY_PARTY_BODY, 8);
  g_autoptr (GPtrArray) none = plenary_party_index_find (index, "phil", PLENARY_PARTY_BODY, 8);

  g_assert_cmpuint (after->len, ==, 1);
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/operations/party-index/find", test_find);
  g_test_add_func ("/operations/party-index/detail", test_detail);
  g_test_add_func ("/operations/party-index/offer", test_offer);
  g_test_add_func ("/operations/party-index/lookup", test_lookup);
  g_test_add_func ("/operations/party-index/follows", test_follows);

  return g_test_run ();
}
