/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Bodies of the roster are added, given members in order, and deleted unless cited.
 */
#include "config.h"

#include "../store/fixture.h"
#include "compose/plenary-members.h"
#include "model/plenary-body.h"
#include "model/plenary-convener.h"
#include "model/plenary-membership.h"
#include "operations/plenary-body-edits.h"
#include "operations/plenary-sibling-order.h"

static PlenaryModel *
get_model (Fixture *fixture)
{
  return plenary_project_get_model (fixture->project);
}

static PlenaryRecord *
add_body (Fixture *fixture, const char *name, int kind)
{
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Body");
  g_autofree char *id = plenary_body_add (edit, name, kind);

  commit (edit);

  return plenary_model_lookup (get_model (fixture), PLENARY_TYPE_BODY, id);
}

static void
test_add (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    const char *typed;
    const char *name;
    const char *acronym;
    const char *article;
  } cases[] = {
    { "International Organization for Migration (IOM)", "International Organization for Migration",
      "IOM", "the" },
    { "The Mayors Mechanism", "Mayors Mechanism", "", "the" },
    { "Theatre Group", "Theatre Group", "", "" },
    { " France ", "France", "", "" },
    { "(IOM)", "(IOM)", "", "" },
    { "Group (of States) for Migration", "Group (of States) for Migration", "", "the" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlenaryRecord *body = add_body (fixture, cases[i].typed, PLENARY_BODY_KIND_GROUP);

      g_assert_cmpstr (plenary_record_get_text (body, PLENARY_BODY_NAME), ==, cases[i].name);
      g_assert_cmpstr (plenary_record_get_text (body, PLENARY_BODY_ACRONYM), ==, cases[i].acronym);
      g_assert_cmpstr (plenary_record_get_text (body, PLENARY_BODY_ARTICLE), ==, cases[i].article);
      g_assert_cmpint (plenary_record_get_integer (body, PLENARY_BODY_KIND), ==,
                       PLENARY_BODY_KIND_GROUP);
    }
}

static PlenaryRecord *
make_troika (Fixture *fixture, int chair)
{
  static const char *const states[] = { "UAE", "France", "Senegal" };
  PlenaryRecord *troika = add_body (fixture, "Troika", PLENARY_BODY_KIND_GROUP);

  for (int i = 0; i < (int) G_N_ELEMENTS (states); i++)
    {
      PlenaryRecord *state = add_body (fixture, states[i], PLENARY_BODY_KIND_STATE);
      PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Member");
      g_autofree char *id = plenary_body_add_member (
          edit, get_model (fixture), plenary_record_get_id (troika), plenary_record_get_id (state));

      if (i == chair)
        plenary_edit_set_integer (edit, PLENARY_TYPE_MEMBERSHIP, id, PLENARY_MEMBERSHIP_ROLE,
                                  PLENARY_MEMBERSHIP_ROLE_CHAIR);
      commit (edit);
    }

  return troika;
}

static void
assert_members (Fixture *fixture, PlenaryRecord *body, const char *expected)
{
  g_autofree char *names = plenary_members_dup_names (get_model (fixture), body, "");

  g_assert_cmpstr (names, ==, expected);
}

static void
sort_members (Fixture *fixture, PlenaryRecord *body, gboolean chair_first)
{
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Sort Members");

  plenary_body_sort_members (edit, get_model (fixture), body, chair_first);
  commit (edit);
}

static void
test_members (Fixture *fixture, gconstpointer user_data)
{
  PlenaryRecord *troika = make_troika (fixture, 2);
  PlenaryRecordList *list
      = plenary_model_list_by (get_model (fixture), PLENARY_TYPE_MEMBERSHIP,
                               PLENARY_MEMBERSHIP_BODY_ID, plenary_record_get_id (troika));
  PlenaryEdit *edit = NULL;

  assert_members (fixture, troika, "UAE, France, Senegal");
  edit = plenary_project_begin_edit (fixture->project, "Move Member");

  PlenaryRecord *first = plenary_record_list_get (list, 0);
  PlenarySiblings siblings = plenary_siblings_of (get_model (fixture), first);

  plenary_siblings_move (&siblings, edit, first, 1);
  commit (edit);
  assert_members (fixture, troika, "France, UAE, Senegal");
  sort_members (fixture, troika, TRUE);
  assert_members (fixture, troika, "Senegal, France, UAE");
  sort_members (fixture, troika, FALSE);
  assert_members (fixture, troika, "France, Senegal, UAE");
  undo (fixture->project);
  assert_members (fixture, troika, "Senegal, France, UAE");
}

static void
test_own_member (Fixture *fixture, gconstpointer user_data)
{
  PlenaryRecord *body = add_body (fixture, "Troika", PLENARY_BODY_KIND_GROUP);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Member");
  const char *id = plenary_record_get_id (body);
  g_autofree char *membership_id = plenary_body_add_member (edit, get_model (fixture), id, id);
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (membership_id);
  g_assert_false (plenary_edit_commit (edit, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED);
}

static void
test_delete (Fixture *fixture, gconstpointer user_data)
{
  PlenaryRecord *troika = make_troika (fixture, 0);
  PlenaryRecord *cited = add_body (fixture, "Bahrain", PLENARY_BODY_KIND_STATE);
  PlenaryRecordList *bodies = plenary_model_list (get_model (fixture), PLENARY_TYPE_BODY);
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Convener");

  add (edit, PLENARY_TYPE_CONVENER, "c", PLENARY_CONVENER_BODY_ID, plenary_record_get_id (cited));
  plenary_edit_set_text (edit, PLENARY_TYPE_CONVENER, "c", PLENARY_CONVENER_RANK, "i");
  commit (edit);

  edit = plenary_project_begin_edit (fixture->project, "Delete Body");
  plenary_body_delete (edit, get_model (fixture), cited);
  g_assert_false (plenary_edit_commit (edit, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED);
  g_assert_true (g_str_has_prefix (error->message, "Bahrain is named in 1 place"));

  /* Its memberships go with a body. */
  edit = plenary_project_begin_edit (fixture->project, "Delete Body");
  plenary_body_delete (edit, get_model (fixture), troika);
  commit (edit);
  g_assert_cmpuint (plenary_record_list_get_length (
                        plenary_model_list (get_model (fixture), PLENARY_TYPE_MEMBERSHIP)),
                    ==, 0);

  for (guint i = 0; i < plenary_record_list_get_length (bodies); i++)
    g_ptr_array_add (all, plenary_record_list_get (bodies, i));
  edit = plenary_project_begin_edit (fixture->project, "Delete Bodies");
  g_assert_cmpuint (plenary_bodies_delete_unused (edit, get_model (fixture), all), ==, 1);
  commit (edit);
  g_assert_cmpuint (plenary_record_list_get_length (bodies), ==, 1);
}

#define add_test(path, function)                                                                   \
  g_test_add ("/operations/body-edits/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_test ("add", test_add);
  add_test ("members", test_members);
  add_test ("own-member", test_own_member);
  add_test ("delete", test_delete);

  return g_test_run ();
}
