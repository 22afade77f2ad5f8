/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Speakers without a name are listed until they have one (row 42), and nothing that was known of
 * them is lost by naming them.
 */
#include "config.h"

#include "../store/fixture.h"
#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-intervention.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "operations/plenary-unnamed.h"

#define ITUNGO "Youth representative/Chief Executive/Co-Founder of itungo Solutions"

static PlenaryModel *
get_model (Fixture *fixture)
{
  return plenary_project_get_model (fixture->project);
}

static PlenaryEdit *
begin (Fixture *fixture)
{
  return plenary_project_begin_edit (fixture->project, "Edit");
}

/* Rows as words: class, id, and pairs of columns and values, until NULL. */
static void
add_row (PlenaryEdit *edit, GType type, const char *id, ...)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (type, id);
  va_list columns;

  va_start (columns, id);
  for (guint column = va_arg (columns, guint); column != 0; column = va_arg (columns, guint))
    g_assert_true (plenary_row_set_string (row, column, va_arg (columns, const char *), NULL));
  va_end (columns);
  plenary_edit_insert (edit, row);
}

static void
add_role (PlenaryEdit *edit, const char *id, guint column, const char *value, const char *state)
{
  add_row (edit, PLENARY_TYPE_ASSIGNMENT, id, PLENARY_ASSIGNMENT_SESSION_ID, "s",
           PLENARY_ASSIGNMENT_RANK, id + 1, PLENARY_ASSIGNMENT_STATE, state, column, value, 0);
}

static void
fill (Fixture *fixture)
{
  PlenaryEdit *edit = begin (fixture);

  add_row (edit, PLENARY_TYPE_SESSION, "s", PLENARY_SESSION_RANK, "1", PLENARY_SESSION_TITLE,
           "Session", 0);
  add_row (edit, PLENARY_TYPE_BODY, "iom", PLENARY_BODY_NAME, "IOM", 0);
  add_row (edit, PLENARY_TYPE_PERSON, "ana", PLENARY_PERSON_GIVEN_NAME, "Ana",
           PLENARY_PERSON_FAMILY_NAME, "Lima", 0);
  add_row (edit, PLENARY_TYPE_POST, "post", PLENARY_POST_PERSON_ID, "ana", PLENARY_POST_RANK, "1",
           PLENARY_POST_TITLE, "Director", 0);
  add_role (edit, "a1", PLENARY_ASSIGNMENT_PERSON_ID, "ana", "confirmed");
  add_role (edit, "a2", PLENARY_ASSIGNMENT_BODY_ID, "iom", "tbc");
  add_role (edit, "a3", PLENARY_ASSIGNMENT_TEXT, ITUNGO, "confirmed");
  add_role (edit, "a4", PLENARY_ASSIGNMENT_TEXT, "A mayor", "declined");
  add_role (edit, "a5", PLENARY_ASSIGNMENT_TOPIC, "Skills", "tbc");
  add_row (edit, PLENARY_TYPE_INTERVENTION, "i1", PLENARY_INTERVENTION_SESSION_ID, "s",
           PLENARY_INTERVENTION_RANK, "1", PLENARY_INTERVENTION_BODY_ID, "iom", 0);
  add_row (edit, PLENARY_TYPE_INTERVENTION, "i2", PLENARY_INTERVENTION_SESSION_ID, "s",
           PLENARY_INTERVENTION_RANK, "2", PLENARY_INTERVENTION_SPEAKER, "A student", 0);
  commit (edit);
}

static void
test_list (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    const char *id;
    const char *words;
  } expected[]
      = { { "a2", "IOM (tbc)" }, { "a3", ITUNGO }, { "a5", "(tbc)" }, { "i2", "A student" } };

  fill (fixture);

  g_autoptr (GPtrArray) unnamed = plenary_unnamed_list (get_model (fixture));

  g_assert_cmpuint (unnamed->len, ==, G_N_ELEMENTS (expected));
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *words = plenary_unnamed_dup_words (get_model (fixture), unnamed->pdata[i]);

      g_assert_cmpstr (plenary_record_get_id (unnamed->pdata[i]), ==, expected[i].id);
      g_assert_cmpstr (words, ==, expected[i].words);
    }
}

static PlenaryRecordList *
list_posts (Fixture *fixture, const char *person_id)
{
  return plenary_model_list_by (get_model (fixture), PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID,
                                person_id);
}

static char *
name (Fixture *fixture, const char *id, PlenaryPartyChoice *choice)
{
  PlenaryEdit *edit = begin (fixture);
  char *person_id = plenary_unnamed_name (edit, get_model (fixture),
                                          plenary_model_find (get_model (fixture), id), choice);

  g_object_unref (choice);
  commit (edit);

  return person_id;
}

static void
test_name (Fixture *fixture, gconstpointer user_data)
{
  fill (fixture);

  PlenaryModel *model = get_model (fixture);
  PlenaryRecord *ana = plenary_model_find (model, "ana");

  /* Somebody new: the words become their post. */
  g_autofree char *new_id
      = name (fixture, "a3", plenary_party_choice_new_person ("Ms. Ida Otieno"));
  PlenaryRecordList *posts = list_posts (fixture, new_id);

  g_assert_cmpuint (plenary_record_list_get_length (posts), ==, 1);
  g_assert_cmpstr (plenary_record_get_text (plenary_record_list_get (posts, 0), PLENARY_POST_TITLE),
                   ==, ITUNGO);
  g_assert_cmpstr (
      plenary_record_get_text (plenary_model_find (model, "a3"), PLENARY_ASSIGNMENT_TEXT), ==, "");

  /* Somebody known, for the body that was there; and again, which changes nothing more. */
  g_autofree char *known_id = name (fixture, "a2", plenary_party_choice_new_record (model, ana));
  g_autofree char *again_id = name (fixture, "a5", plenary_party_choice_new_record (model, ana));

  g_assert_cmpstr (known_id, ==, "ana");
  g_assert_cmpstr (again_id, ==, "ana");
  posts = list_posts (fixture, "ana");
  g_assert_cmpuint (plenary_record_list_get_length (posts), ==, 2);
  g_assert_cmpstr (
      plenary_record_get_text (plenary_record_list_get (posts, 1), PLENARY_POST_BODY_ID), ==,
      "iom");

  /* Somebody on the floor, who has posts. */
  g_free (name (fixture, "i2", plenary_party_choice_new_record (model, ana)));
  g_assert_cmpuint (plenary_record_list_get_length (posts), ==, 2);

  g_autoptr (GPtrArray) unnamed = plenary_unnamed_list (model);

  g_assert_cmpuint (unnamed->len, ==, 0);
}

static void
test_no_person (Fixture *fixture, gconstpointer user_data)
{
  fill (fixture);

  PlenaryRecord *iom = plenary_model_find (get_model (fixture), "iom");

  g_assert_null (name (fixture, "a3", plenary_party_choice_new_record (get_model (fixture), iom)));
  g_assert_cmpstr (plenary_record_get_text (plenary_model_find (get_model (fixture), "a3"),
                                            PLENARY_ASSIGNMENT_TEXT),
                   ==, ITUNGO);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/operations/unnamed/list", Fixture, NULL, set_up, test_list, tear_down);
  g_test_add ("/operations/unnamed/name", Fixture, NULL, set_up, test_name, tear_down);
  g_test_add ("/operations/unnamed/no-person", Fixture, NULL, set_up, test_no_person, tear_down);

  return g_test_run ();
}
