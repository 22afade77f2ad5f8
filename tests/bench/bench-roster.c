/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How long it takes to look for duplicates among 5,000 people and 1,000 bodies. The floor is the
 * least that any way has to do: to take every name apart and fold it once.
 */
#include "config.h"

#include "model/plenary-body.h"
#include "model/plenary-person.h"
#include "roster/plenary-duplicates.h"
#include "roster/plenary-name.h"

#define N_PEOPLE  5000
#define N_BODIES  1000
#define N_REPEATS 5

static const char *const given_names[]
    = { "Amara",  "Stéphanie", "Jonathan", "Rongvudhi", "Filipa", "Jorge",
        "Sophie", "Abdulla",   "Kristof",  "Renate",    "Angela", "Vusal",
        "Anne",   "Sónia",     "Michele",  "Nargiz",    "John" };
static const char *const syllables[] = { "mo",  "ra",  "vi", "dal", "ne",  "ko", "tes", "li",
                                         "sar", "ben", "qu", "az",  "fer", "gu", "hol", "ja" };

static double
now_ms (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static char *
make_word (guint seed)
{
  GString *word = g_string_new (NULL);

  for (guint i = 0; i < 4; i++, seed /= G_N_ELEMENTS (syllables))
    g_string_append (word, syllables[seed % G_N_ELEMENTS (syllables)]);
  word->str[0] = g_ascii_toupper (word->str[0]);

  return g_string_free_and_steal (word);
}

static PlenaryModel *
make_model (void)
{
  PlenaryModel *model = plenary_model_new ();

  for (guint i = 0; i < N_PEOPLE; i++)
    {
      g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_PERSON);
      /* Each fiftieth is the one before with a letter left out. */
      g_autofree char *family = make_word ((i % 50 == 49 ? i - 1 : i) * 7919);
      g_autofree char *email = g_strdup_printf ("p%u@example.org", i);

      if (i % 50 == 49)
        family[4] = family[5];
      plenary_row_set_text (row, PLENARY_PERSON_GIVEN_NAME,
                            given_names[(i - (i % 50 == 49)) % G_N_ELEMENTS (given_names)]);
      plenary_row_set_text (row, PLENARY_PERSON_FAMILY_NAME, family);
      plenary_row_set_text (row, PLENARY_PERSON_EMAIL, email);
      plenary_table_load (plenary_model_get_table (model, PLENARY_TYPE_PERSON), row);
    }
  for (guint i = 0; i < N_BODIES; i++)
    {
      g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_BODY);
      g_autofree char *first = make_word (i * 104729);
      g_autofree char *second = make_word (i * 15485863);
      g_autofree char *name = g_strdup_printf ("%s %s Organization for Migration", first, second);

      plenary_row_set_text (row, PLENARY_BODY_NAME, name);
      plenary_table_load (plenary_model_get_table (model, PLENARY_TYPE_BODY), row);
    }

  return model;
}

static double
time_fold (PlenaryModel *model)
{
  PlenaryRecordList *people = plenary_model_list (model, PLENARY_TYPE_PERSON);
  double start = now_ms ();

  for (guint i = 0; i < N_PEOPLE; i++)
    {
      PlenaryRecord *person = plenary_record_list_get (people, i);
      g_auto (GStrv) given
          = plenary_name_fold (plenary_record_get_text (person, PLENARY_PERSON_GIVEN_NAME));
      g_auto (GStrv) family
          = plenary_name_fold (plenary_record_get_text (person, PLENARY_PERSON_FAMILY_NAME));
    }

  return now_ms () - start;
}

int
main (int argc, char **argv)
{
  g_autoptr (PlenaryModel) model = make_model ();
  double floor_ms = G_MAXDOUBLE;
  double people_ms = G_MAXDOUBLE;
  double bodies_ms = G_MAXDOUBLE;
  guint n_pairs = 0;

  for (guint i = 0; i < N_REPEATS; i++)
    {
      floor_ms = MIN (floor_ms, time_fold (model));

      double start = now_ms ();
      g_autoptr (GPtrArray) people = plenary_duplicates_find_people (model);

      people_ms = MIN (people_ms, now_ms () - start);
      n_pairs = people->len;
      start = now_ms ();

      g_autoptr (GPtrArray) bodies = plenary_duplicates_find_bodies (model);

      bodies_ms = MIN (bodies_ms, now_ms () - start);
    }
  g_print ("%d people, %u pairs\n", N_PEOPLE, n_pairs);
  g_print ("fold all names once        %9.2f ms\n", floor_ms);
  g_print ("duplicates among people    %9.2f ms   %6.2f x folding\n", people_ms,
           people_ms / floor_ms);
  g_print ("duplicates among %d bodies %6.2f ms\n", N_BODIES, bodies_ms);

  return 0;
}
