/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is chosen becomes the party of a role, in one step with whom it adds to the roster.
 */
#include "config.h"

#include "../store/fixture.h"
#include "model/plenary-assignment.h"
#include "model/plenary-intervention.h"
#include "model/plenary-person.h"
#include "operations/plenary-party-choice.h"

/* Fills the role and the intervention of the fixture; the names they show then. */
static void
assert_filled (Fixture *fixture, PlenaryPartyChoice *choice, const char *name)
{
  PlenaryModel *model = plenary_project_get_model (fixture->project);
  const GType record_types[] = { PLENARY_TYPE_ASSIGNMENT, PLENARY_TYPE_INTERVENTION };

  for (gsize i = 0; i < G_N_ELEMENTS (record_types); i++)
    {
      g_autoptr (GError) error = NULL;
      PlenaryRecordList *list = plenary_model_list (model, record_types[i]);
      PlenaryRecord *record = plenary_record_list_get (list, 0);
      PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Fill");

      plenary_party_choice_fill (choice, edit, record_types[i], plenary_record_get_id (record));
      plenary_edit_commit (edit, &error);
      g_assert_no_error (error);

      g_autoptr (PlenaryPartyChoice) shown = plenary_party_choice_new_party (model, record);

      g_assert_cmpstr (shown != NULL ? plenary_party_choice_get_name (shown) : "", ==, name);
    }
}

static void
test_fill (Fixture *fixture, gconstpointer user_data)
{
  PlenaryModel *model = plenary_project_get_model (fixture->project);
  g_autoptr (GError) error = NULL;
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add");
  g_autoptr (PlenaryRow) session = plenary_row_new_with_id (PLENARY_TYPE_SESSION, "s1");
  g_autoptr (PlenaryRow) role = plenary_row_new_with_id (PLENARY_TYPE_ASSIGNMENT, "r1");
  g_autoptr (PlenaryRow) speech = plenary_row_new_with_id (PLENARY_TYPE_INTERVENTION, "i1");
  g_autoptr (PlenaryPartyChoice) words = plenary_party_choice_new_words ("Academia");
  g_autoptr (PlenaryPartyChoice) person = plenary_party_choice_new_person ("Ms. Ana Sol");
  g_autoptr (PlenaryPartyChoice) state
      = plenary_party_choice_new_body ("Chad", PLENARY_BODY_KIND_STATE);
  g_autoptr (PlenaryPartyChoice) nobody = plenary_party_choice_new_words ("");

  plenary_row_set_text (session, PLENARY_SESSION_RANK, "i");
  plenary_row_set_text (role, PLENARY_ASSIGNMENT_SESSION_ID, "s1");
  plenary_row_set_text (role, PLENARY_ASSIGNMENT_RANK, "i");
  plenary_row_set_text (speech, PLENARY_INTERVENTION_SESSION_ID, "s1");
  plenary_row_set_text (speech, PLENARY_INTERVENTION_RANK, "i");
  plenary_edit_insert (edit, session);
  plenary_edit_insert (edit, role);
  plenary_party_choice_fill_row (words, edit, speech);
  plenary_edit_insert (edit, speech);
  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);

  /* From each kind of party to each other one. */
  assert_filled (fixture, words, "Academia");
  assert_filled (fixture, person, "Ana Sol");
  assert_filled (fixture, state, "Chad");
  assert_filled (fixture, words, "Academia");
  assert_filled (fixture, state, "Chad");
  assert_filled (fixture, person, "Ana Sol");
  assert_filled (fixture, nobody, "");

  PlenaryRecord *chad = plenary_record_list_get (plenary_model_list (model, PLENARY_TYPE_BODY), 0);
  g_autoptr (PlenaryPartyChoice) known = plenary_party_choice_new_record (model, chad);

  g_assert_cmpint (plenary_record_get_integer (chad, PLENARY_BODY_KIND), ==,
                   PLENARY_BODY_KIND_STATE);
  assert_filled (fixture, known, "Chad");

  /* One step each: the State and its role go together. */
  guint n_bodies = plenary_record_list_get_length (plenary_model_list (model, PLENARY_TYPE_BODY));

  assert_filled (fixture, state, "Chad");
  plenary_project_undo (fixture->project, &error);
  plenary_project_undo (fixture->project, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (plenary_record_list_get_length (plenary_model_list (model, PLENARY_TYPE_BODY)),
                    ==, n_bodies);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/operations/party-choice/fill", Fixture, NULL, set_up, test_fill, tear_down);

  return g_test_run ();
}
