/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A name in one line goes into the columns of a person, and no word of it is lost.
 */
#include "config.h"

#include "model/plenary-person.h"
#include "operations/plenary-typed-name.h"

static void
test_typed_name (void)
{
  static const struct
  {
    const char *typed;
    const char *honorific;
    const char *given;
    const char *particle;
    const char *family;
    gboolean family_first;
  } cases[] = {
    { "Pia Oberoi", "", "Pia", "", "Oberoi", FALSE },
    { "H.E. Mr. Michiel  van Campen", "H.E. Mr.", "Michiel", "van", "Campen", FALSE },
    { "Dr Angela Li Rosi", "Dr", "Angela Li", "", "Rosi", FALSE },
    { "Angela LI ROSI", "", "Angela", "", "LI ROSI", FALSE },
    { "NGUYEN Van Anh", "", "Van Anh", "", "NGUYEN", TRUE },
    { "Cher", "", "", "", "Cher", FALSE },
    { "Ms.", "", "", "", "Ms.", FALSE },
    { "ANNA LIND", "", "ANNA", "", "LIND", FALSE },
    { "", "", "", "", "", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_PERSON);

      plenary_typed_name_fill (cases[i].typed, row);
      g_test_message ("%s", cases[i].typed);
      g_assert_cmpstr (plenary_row_get_text (row, PLENARY_PERSON_HONORIFIC), ==,
                       cases[i].honorific);
      g_assert_cmpstr (plenary_row_get_text (row, PLENARY_PERSON_GIVEN_NAME), ==, cases[i].given);
      g_assert_cmpstr (plenary_row_get_text (row, PLENARY_PERSON_PARTICLE), ==, cases[i].particle);
      g_assert_cmpstr (plenary_row_get_text (row, PLENARY_PERSON_FAMILY_NAME), ==, cases[i].family);
      g_assert_true (plenary_row_get_boolean (row, PLENARY_PERSON_FAMILY_FIRST)
                     == cases[i].family_first);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/operations/typed-name", test_typed_name);

  return g_test_run ();
}
