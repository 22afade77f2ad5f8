/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Names in running text.
 */
#include "config.h"

#include "compose/plenary-name-finder.h"
#include "../project.h"

static PlenaryModel *
create_model (void)
{
  PlenaryModel *model = plenary_model_new ();

  add (model, "body", "ci", "kind", "state", "name", "Côte d’Ivoire", "formal-name",
       "the Republic of Côte d’Ivoire", "adjective", "Ivorian", NULL);
  add (model, "body", "gn", "kind", "state", "name", "Guinea", NULL);
  add (model, "body", "pg", "kind", "state", "name", "Papua New Guinea", NULL);
  add (model, "body", "td", "kind", "state", "name", "Chad", "acronym", "IT", NULL);
  add (model, "alias", "a1", "body-id", "ci", "spelling", "Ivory Coast", NULL);
  add (model, "person", "held", "given-name", "Renate", "family-name", "Held", NULL);
  add (model, "person", "rosi", "given-name", "Angela", "family-name", "Li Rosi", NULL);
  add (model, "person", "o", "given-name", "Q", "family-name", "O", NULL);
  add (model, "alias", "a2", "person-id", "rosi", "spelling", "Rossi", NULL);

  return model;
}

static PlenaryNameFinder *
create_finder (PlenaryModel *model)
{
  PlenaryNameFinder *finder = plenary_name_finder_new ();
  PlenaryRecordList *bodies = plenary_model_list (model, plenary_model_get_type_of_table ("body"));
  PlenaryRecordList *people
      = plenary_model_list (model, plenary_model_get_type_of_table ("person"));

  for (guint i = 0; i < plenary_record_list_get_length (bodies); i++)
    plenary_name_finder_add_body (finder, model, plenary_record_list_get (bodies, i));
  for (guint i = 0; i < plenary_record_list_get_length (people); i++)
    plenary_name_finder_add_person (finder, model, plenary_record_list_get (people, i));

  return finder;
}

static void
test_find (void)
{
  static const struct
  {
    const char *words;
    const char *found;
  } cases[] = {
    { "Cote d'Ivoire and Chad spoke.", "ci=Cote d'Ivoire td=Chad" },
    { "the REPUBLIC OF CÔTE D’IVOIRE", "ci=REPUBLIC OF CÔTE D’IVOIRE" },
    { "An Ivorian from the Ivory Coast.", "ci=Ivorian ci=Ivory Coast" },
    { "Papua New Guinea, not Guinea.", "pg=Papua New Guinea gn=Guinea" },
    { "Guinea’s and Guinea-based", "gn=Guinea gn=Guinea" },
    { "the chad of a ballot; Chadian; it was said", "" },
    { "IT spoke; It did", "td=IT" },
    { "held by Held, Renate Held", "held=Held held=Renate Held" },
    { "Dr. Li Rosi, Rossi and Li", "rosi=Li Rosi rosi=Rossi" },
    { "Ask Q O, not O or o.", "o=Q O" },
    { "", "" },
    { "Papua New", "" },
  };
  g_autoptr (PlenaryModel) model = create_model ();
  g_autoptr (PlenaryNameFinder) finder = create_finder (model);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) matches = plenary_name_finder_find (finder, cases[i].words);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < matches->len; j++)
        {
          const PlenaryNameMatch *match = &g_array_index (matches, PlenaryNameMatch, j);

          g_string_append_printf (found, "%s%s=%.*s", j > 0 ? " " : "",
                                  plenary_record_get_id (match->record), (int) match->length,
                                  cases[i].words + match->start);
        }
      g_assert_cmpstr (found->str, ==, cases[i].found);
    }
}

static void
test_shared_name (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add (model, "person", "a", "given-name", "Ann", "family-name", "Deck", NULL);
  add (model, "person", "b", "given-name", "Bob", "family-name", "Deck", NULL);

  g_autoptr (PlenaryNameFinder) finder = create_finder (model);
  g_autoptr (GArray) both = plenary_name_finder_find (finder, "Deck");
  g_autoptr (GArray) one = plenary_name_finder_find (finder, "Bob Deck");

  g_assert_cmpuint (both->len, ==, 2);
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpuint (plenary_name_finder_get_n_names (finder), ==, 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/compose/name-finder/find", test_find);
  g_test_add_func ("/compose/name-finder/shared-name", test_shared_name);

  return g_test_run ();
}
