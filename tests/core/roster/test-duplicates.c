/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Pairs that people would merge are found, with the reason; those that they would not, are not.
 */
#include "config.h"

#include "roster/plenary-duplicates.h"
#include "roster/plenary-people-index.h"

#include "project.h"

/* Two names, "given/particle/family", with an address after a semicolon. */
typedef struct
{
  const char *a;
  const char *b;
  PlenaryLikeness likeness;
} Case;

static const Case people[] = {
  { "Stéphanie//Jaquemet", "Stéphane//Jaquemet", PLENARY_LIKENESS_SLIP },
  { "Stéphane//Jaquemet", "Stephane//Jaquemet", PLENARY_LIKENESS_NAME },
  { "Antonio//Vitorino", "António//Vitorino", PLENARY_LIKENESS_NAME },
  { "Michel//LeVoy", "Michele//LeVoy", PLENARY_LIKENESS_SLIP },
  { "Michiel/van/Campen", "Michiel//Van Campen", PLENARY_LIKENESS_NAME },
  { "Min-jun//Kim", "Kim//Min Jun", PLENARY_LIKENESS_ORDER },
  { "Santiago//Pareja", "Pareja//Santiago", PLENARY_LIKENESS_ORDER },
  { "Santiago//Chávez Pareja", "Santiago//Pareja", PLENARY_LIKENESS_PART },
  { "Emilio Rafael//Izquierdo Miño", "Emilio//Izquierdo", PLENARY_LIKENESS_PART },
  { "J.//Prentice", "Jonathan//Prentice", PLENARY_LIKENESS_INITIALS },
  { "J. C.//Prentice", "Jonathan//Prentice", PLENARY_LIKENESS_INITIALS },
  { "Stéphanie//Jacquemet", "Stéphane//Jaquemet", PLENARY_LIKENESS_SLIP },
  { "Ann//Smith;s@example.org", "Bo//Larsen;S@Example.org", PLENARY_LIKENESS_EMAIL },
  { "Dr. Ana//Li", "Ana//Li", PLENARY_LIKENESS_NAME },
  { "Ana//Sol", "Ann//Sol", PLENARY_LIKENESS_NONE },
  { "Stéphanie//Winet", "Stéphane//Jaquemet", PLENARY_LIKENESS_NONE },
  { "K.//Prentice", "Jonathan//Prentice", PLENARY_LIKENESS_NONE },
  { "Maria//Lopez", "Marta//Lopes", PLENARY_LIKENESS_NONE },
  { "//", "//", PLENARY_LIKENESS_NONE },
  { "//;", "Ana//Li;", PLENARY_LIKENESS_NONE },
};

static void
add_person (PlenaryModel *model, const char *id, const char *person)
{
  g_auto (GStrv) fields = g_strsplit (person, ";", 2);
  g_auto (GStrv) names = g_strsplit (fields[0], "/", 3);

  add (model, "person", id, "given-name", names[0], "particle", names[1], "family-name", names[2],
       "email", fields[1] != NULL ? fields[1] : "", NULL);
}

static void
test_people (gconstpointer user_data)
{
  const Case *pair = user_data;
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add_person (model, "p1", pair->a);
  add_person (model, "p2", pair->b);
  add_person (model, "p3", "Rongvudhi//Virabutr;r@example.org");

  g_autoptr (GPtrArray) pairs = plenary_duplicates_find_people (model);

  g_assert_cmpuint (pairs->len, ==, pair->likeness != PLENARY_LIKENESS_NONE);
  if (pairs->len > 0)
    {
      g_assert_cmpint (plenary_duplicate_get_likeness (pairs->pdata[0]), ==, pair->likeness);
      g_assert_cmpstr (plenary_duplicate_get_reason (pairs->pdata[0]), !=, "");
    }
}

static void
test_bodies (void)
{
  static const struct
  {
    const char *kind;
    const char *a; /* name, acronym */
    const char *b;
    PlenaryLikeness likeness;
  } cases[] = {
    { "organisation", "International Organisation for Employers;IOE",
      "International Organization of Employers;", PLENARY_LIKENESS_NAME },
    { "organisation", "International Organisation of Employers;",
      "International Organisations of Employers;", PLENARY_LIKENESS_SLIP },
    { "un-entity", "International Organization for Migration;IOM", "IOM;",
      PLENARY_LIKENESS_ACRONYM },
    { "organisation", "Global Compact on Migration;GCM", "Global Coalition on Migration;GCM",
      PLENARY_LIKENESS_ACRONYM },
    { "state", "Slovenia;", "Slovania;", PLENARY_LIKENESS_NONE },
    { "state", "The Philippines;", "Philippines;", PLENARY_LIKENESS_NAME },
    { "organisation", "Red Cross;", "Blue Cross;", PLENARY_LIKENESS_NONE },
    { "organisation", ";", ";", PLENARY_LIKENESS_NONE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryModel) model = plenary_model_new ();
      g_auto (GStrv) a = g_strsplit (cases[i].a, ";", 2);
      g_auto (GStrv) b = g_strsplit (cases[i].b, ";", 2);

      add (model, "body", "b1", "kind", cases[i].kind, "name", a[0], "acronym", a[1], NULL);
      add (model, "body", "b2", "kind", cases[i].kind, "name", b[0], "acronym", b[1], NULL);

      g_autoptr (GPtrArray) pairs = plenary_duplicates_find_bodies (model);

      g_assert_cmpuint (pairs->len, ==, cases[i].likeness != PLENARY_LIKENESS_NONE);
      if (pairs->len > 0)
        g_assert_cmpint (plenary_duplicate_get_likeness (pairs->pdata[0]), ==, cases[i].likeness);
    }
}

/* A known spelling counts; whoever has more to tell is kept; what was told apart stays apart. */
static void
test_pairs (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add_person (model, "p1", "Betty//Ng");
  add (model, "person", "p2", "given-name", "Elisabeth", "family-name", "Ng", "honorific", "Ms.",
       NULL);
  add (model, "alias", "a1", "person-id", "p2", "spelling", "Betty Ng", NULL);
  add_person (model, "p3", "Ana//Moreau");
  add_person (model, "p4", "Ana//Moreau");
  add (model, "person_distinction", "p4.p3", "person-id", "p4", "other-id", "p3", NULL);
  add (model, "body", "b1", "name", "Harbour Trust", NULL);
  add (model, "body", "b2", "name", "Harbour Trust", NULL);
  add (model, "body_distinction", "b1.b2", "body-id", "b1", "other-id", "b2", NULL);

  g_autoptr (GPtrArray) pairs = plenary_duplicates_find_people (model);
  g_autoptr (GPtrArray) bodies = plenary_duplicates_find_bodies (model);

  g_assert_cmpuint (bodies->len, ==, 0);
  g_assert_cmpuint (pairs->len, ==, 1);
  g_assert_true (plenary_duplicate_get_kept (pairs->pdata[0]) == get (model, "p2"));
  g_assert_true (plenary_duplicate_get_other (pairs->pdata[0]) == get (model, "p1"));
  g_assert_cmpint (plenary_duplicate_get_likeness (pairs->pdata[0]), ==, PLENARY_LIKENESS_SPELLING);
}

static void
test_index (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add_person (model, "p1", "Ana//Moreau;ana@example.org");
  add_person (model, "p2", "Jonathan//Prentice");
  add (model, "alias", "a1", "person-id", "p2", "spelling", "Jon Prentice", NULL);
  add_person (model, "p3", "Li//Wei;");
  add_person (model, "p4", "Wei//Li;");
  add (model, "body", "b1", "name", "Egypt", "formal-name", "Arab Republic of Egypt", "kind",
       "state", NULL);
  add (model, "body", "b2", "name", "International Organization for Migration", "acronym", "IOM",
       NULL);
  add (model, "alias", "a2", "body-id", "b2", "spelling", "OIM", NULL);

  g_autoptr (PlenaryPeopleIndex) index = plenary_people_index_new (model);

  g_assert_cmpstr (plenary_people_index_find_person (index, "MOREAU Ana", ""), ==, "p1");
  g_assert_cmpstr (plenary_people_index_find_person (index, "Anna Moreau", "Ana@Example.Org "), ==,
                   "p1");
  g_assert_cmpstr (plenary_people_index_find_person (index, "", "ana@example.org"), ==, "p1");
  g_assert_cmpstr (plenary_people_index_find_person (index, "Jon Prentice", "j@example.org"), ==,
                   "p2");
  /* Another address, another person; the address of an office says nothing. */
  g_assert_null (plenary_people_index_find_person (index, "Ana Moreau", "other@example.org"));
  g_assert_null (plenary_people_index_find_person (index, "Bo Larsen", "ana@example.org"));
  /* Two are called so. */
  g_assert_null (plenary_people_index_find_person (index, "Li Wei", ""));
  g_assert_null (plenary_people_index_find_person (index, "", ""));

  g_assert_cmpstr (plenary_people_index_find_body (index, "egypt"), ==, "b1");
  g_assert_cmpstr (plenary_people_index_find_body (index, "The Arab Republic of Egypt"), ==, "b1");
  g_assert_cmpstr (plenary_people_index_find_body (index, "I.O.M."), ==, "b2");
  g_assert_cmpstr (plenary_people_index_find_body (index, "OIM"), ==, "b2");
  g_assert_null (plenary_people_index_find_body (index, "Egyptian"));

  plenary_people_index_add_person (index, "p5", "New Person", "new@example.org");
  plenary_people_index_add_body (index, "b3", "New Body");
  g_assert_cmpstr (plenary_people_index_find_person (index, "Person, New", ""), ==, "p5");
  g_assert_cmpstr (plenary_people_index_find_body (index, "new body"), ==, "b3");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_autofree char *path = g_strdup_printf ("/roster/duplicates/people/%zu", i);

      g_test_add_data_func (path, &people[i], test_people);
    }
  g_test_add_func ("/roster/duplicates/bodies", test_bodies);
  g_test_add_func ("/roster/duplicates/pairs", test_pairs);
  g_test_add_func ("/roster/people-index", test_index);

  return g_test_run ();
}
