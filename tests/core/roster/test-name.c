/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Names as lists have them are taken apart, and compared as people do.
 */
#include "config.h"

#include "model/plenary-person.h"
#include "roster/plenary-name.h"

static void
test_split (void)
{
  static const struct
  {
    const char *name;
    const char *parts; /* honorific, given, particle, family, suffix */
    gboolean family_first;
  } cases[] = {
    { "Amara Diallo", "|Amara||Diallo|" },
    { "Ms. Pia Oberoi", "Ms.|Pia||Oberoi|" },
    { "H.E. Mr. Michiel van Campen", "H.E. Mr.|Michiel|van|Campen|" },
    { "Sophie Van Haasen", "|Sophie Van||Haasen|" },
    { "Pareja, Santiago", "|Santiago||Pareja|" },
    { "CHÁVEZ PAREJA, Santiago", "|Santiago||Chávez Pareja|" },
    { "Amb. Chávez Pareja, Santiago", "Amb.|Santiago||Chávez Pareja|" },
    { "van Campen, Mr. Michiel", "Mr.|Michiel|van|Campen|" },
    { "Jean DUPONT-MOREAU", "|Jean||Dupont-Moreau|" },
    { "KIM Min-jun", "|Min-jun||Kim|", TRUE },
    { "Laila bin Said AL KHATIB", "|Laila bin Said||Al Khatib|" },
    { "Maria de la Cruz", "|Maria|de la|Cruz|" },
    { "Dr Angela  Li Rosi ", "Dr|Angela Li||Rosi|" },
    { "Martin King, Jr.", "|Martin||King|Jr." },
    { "Pelé", "|||Pelé|" },
    { "Angela LI ROSI", "|Angela||Li Rosi|" },
    { "ANNA LIND", "|Anna||Lind|" },
    { "J.C. Smith", "|J.C.||Smith|" },
    { "Dr.", "|||Dr.|" },
    { "van", "|||van|" },
    { ",", "||||" },
    { "", "||||" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (PlenaryNameParts) parts = { 0 };

      plenary_name_split (cases[i].name, &parts);

      g_autofree char *joined = g_strjoin ("|", parts.honorific, parts.given, parts.particle,
                                           parts.family, parts.suffix, NULL);

      g_assert_cmpstr (joined, ==, cases[i].parts);
      g_assert_cmpint (parts.family_first, ==, cases[i].family_first);
    }
}

static void
test_fill (void)
{
  static const struct
  {
    guint column;
    const char *words;
  } expected[] = {
    { PLENARY_PERSON_HONORIFIC, "H.E. Mr." }, { PLENARY_PERSON_GIVEN_NAME, "Michiel" },
    { PLENARY_PERSON_PARTICLE, "van" },       { PLENARY_PERSON_FAMILY_NAME, "Campen" },
    { PLENARY_PERSON_SUFFIX, "PhD" },
  };
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_PERSON);

  plenary_name_fill ("H.E. Mr. Michiel  van Campen PhD", row);
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (plenary_row_get_text (row, expected[i].column), ==, expected[i].words);
  g_assert_false (plenary_row_get_boolean (row, PLENARY_PERSON_FAMILY_FIRST));

  plenary_name_fill ("NGUYEN Van Anh", row);
  g_assert_cmpstr (plenary_row_get_text (row, PLENARY_PERSON_FAMILY_NAME), ==, "Nguyen");
  g_assert_cmpstr (plenary_row_get_text (row, PLENARY_PERSON_HONORIFIC), ==, "");
  g_assert_true (plenary_row_get_boolean (row, PLENARY_PERSON_FAMILY_FIRST));
}

static void
test_fold (void)
{
  static const struct
  {
    const char *name;
    const char *words;
  } cases[] = {
    { "Dr. Stéphanie JAQUEMET", "stephanie jaquemet" },
    { "Jean-Pierre O’Brien", "jean pierre obrien" },
    { "Łukasz Sørensen", "lukasz sorensen" },
    { "Weiß", "weiss" },
    { "J.C. Smith", "jc smith" },
    { "J. C. Smith", "j c smith" },
    { "H.E. Mr. Al Absi", "al absi" },
    { "Abdulla\xc2\xa0"
      "Ali",
      "abdulla ali" },
    { "ΓΙΏΡΓΟΣ", "γιωργοσ" },
    { "…", "" },
    { "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) words = plenary_name_fold (cases[i].name);
      g_autofree char *joined = g_strjoinv (" ", words);

      g_assert_cmpstr (joined, ==, cases[i].words);
    }
}

static void
test_near (void)
{
  static const struct
  {
    const char *a;
    const char *b;
    gboolean is_near;
  } cases[] = {
    { "jaquemet", "jaquemet", TRUE },
    { "michel", "michele", TRUE },
    { "stephane", "stephanie", TRUE },
    { "kristof", "christof", FALSE },
    { "tamas", "tomas", TRUE },
    { "oberoi", "oberio", TRUE },
    { "oberoi", "boeroi", TRUE },
    { "a", "", TRUE },
    { "ab", "", FALSE },
    { "", "", TRUE },
    { "winet", "winetts", FALSE },
    { "newland", "newlnad", TRUE },
    { "newland", "enwlnad", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (plenary_words_are_near (cases[i].a, cases[i].b), ==, cases[i].is_near);
      g_assert_cmpint (plenary_words_are_near (cases[i].b, cases[i].a), ==, cases[i].is_near);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/roster/name/split", test_split);
  g_test_add_func ("/roster/name/fill", test_fill);
  g_test_add_func ("/roster/name/fold", test_fold);
  g_test_add_func ("/roster/name/near", test_near);

  return g_test_run ();
}
