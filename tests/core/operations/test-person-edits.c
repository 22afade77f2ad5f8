/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * People of the roster are added, given posts and a photograph, and deleted unless cited.
 */
#include "config.h"

#include "../store/fixture.h"
#include "base/plenary-error.h"
#include "compose/plenary-party.h"
#include "model/plenary-assignment.h"
#include "model/plenary-attachment.h"
#include "model/plenary-biography.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "operations/plenary-person-edits.h"
#include "operations/plenary-sibling-order.h"

static PlenaryModel *
get_model (Fixture *fixture)
{
  return plenary_project_get_model (fixture->project);
}

static PlenaryRecord *
add_person (Fixture *fixture, const char *name)
{
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Person");
  g_autofree char *id = plenary_person_add (edit, name);

  commit (edit);

  return plenary_model_lookup (get_model (fixture), PLENARY_TYPE_PERSON, id);
}

static void
add_post (Fixture *fixture, PlenaryRecord *person, const char *title)
{
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Post");
  g_autofree char *id = plenary_person_add_post (edit, get_model (fixture),
                                                 plenary_record_get_id (person), title, NULL);

  commit (edit);
}

static void
add_role (Fixture *fixture, PlenaryRecord *person)
{
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Role");
  g_autoptr (PlenaryRow) role = plenary_row_new_with_id (PLENARY_TYPE_ASSIGNMENT, "role");

  add (edit, PLENARY_TYPE_SESSION, "s", PLENARY_SESSION_TITLE, "Session II");
  plenary_row_set_text (role, PLENARY_ASSIGNMENT_SESSION_ID, "s");
  plenary_row_set_text (role, PLENARY_ASSIGNMENT_PERSON_ID, plenary_record_get_id (person));
  plenary_edit_insert (edit, role);
  commit (edit);
}

static char *
join_posts (Fixture *fixture, PlenaryRecord *person)
{
  PlenaryRecordList *posts
      = plenary_model_list_by (get_model (fixture), PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID,
                               plenary_record_get_id (person));
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < plenary_record_list_get_length (posts); i++)
    g_string_append (
        titles, plenary_record_get_text (plenary_record_list_get (posts, i), PLENARY_POST_TITLE));

  return g_string_free_and_steal (g_steal_pointer (&titles));
}

static void
test_posts (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    guint from;
    guint to;
    const char *order;
  } cases[] = {
    { 0, 2, "bca" }, { 0, 1, "cba" }, { 2, 0, "acb" }, { 1, 1, "acb" }, { 0, 9, "cba" },
  };
  PlenaryRecord *person = add_person (fixture, "Ms. Ada Mover");

  add_post (fixture, person, "a");
  add_post (fixture, person, "b");
  add_post (fixture, person, "c");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlenaryRecordList *posts
          = plenary_model_list_by (get_model (fixture), PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID,
                                   plenary_record_get_id (person));
      PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Move Post");
      PlenaryRecord *post = plenary_record_list_get (posts, cases[i].from);
      PlenarySiblings siblings = plenary_siblings_of (get_model (fixture), post);

      plenary_siblings_move (&siblings, edit, post, cases[i].to);
      commit (edit);

      g_autofree char *order = join_posts (fixture, person);

      g_assert_cmpstr (order, ==, cases[i].order);
    }
  undo (fixture->project);

  g_autofree char *order = join_posts (fixture, person);

  g_assert_cmpstr (order, ==, "acb");
}

static GBytes *
make_picture (gsize size)
{
  unsigned char *bytes = g_malloc0 (MAX (size, 8));

  memcpy (bytes, "\x89PNG\r\n\x1a\n", 8);

  return g_bytes_new_take (bytes, MAX (size, 8));
}

static gboolean
set_photograph (Fixture *fixture, PlenaryRecord *person, GBytes *content, GError **error)
{
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Set Photograph");

  plenary_person_set_photograph (edit, get_model (fixture), person, "ada.png", content);

  return plenary_edit_commit (edit, error);
}

static PlenaryRecord *
get_picture (Fixture *fixture, PlenaryRecord *person)
{
  return plenary_model_lookup (get_model (fixture), PLENARY_TYPE_ATTACHMENT,
                               plenary_record_get_text (person, PLENARY_PERSON_PHOTO_ID));
}

static guint
count_pictures (Fixture *fixture)
{
  return plenary_record_list_get_length (
      plenary_model_list (get_model (fixture), PLENARY_TYPE_ATTACHMENT));
}

static void
test_photograph (Fixture *fixture, gconstpointer user_data)
{
  PlenaryRecord *person = add_person (fixture, "Ada Mover");
  g_autoptr (GBytes) small = make_picture (100);
  g_autoptr (GError) error = NULL;

  g_assert_true (set_photograph (fixture, person, small, &error));
  g_assert_no_error (error);

  PlenaryRecord *picture = get_picture (fixture, person);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Describe");

  g_assert_cmpstr (plenary_record_get_text (picture, PLENARY_ATTACHMENT_MEDIA_TYPE), ==,
                   "image/png");
  g_assert_true (
      g_bytes_equal (plenary_record_get_bytes (picture, PLENARY_ATTACHMENT_CONTENT), small));
  plenary_edit_set_text (edit, PLENARY_TYPE_ATTACHMENT, plenary_record_get_id (picture),
                         PLENARY_ATTACHMENT_DESCRIPTION, "Portrait");
  plenary_edit_set_boolean (edit, PLENARY_TYPE_ATTACHMENT, plenary_record_get_id (picture),
                            PLENARY_ATTACHMENT_CONSENT, TRUE);
  commit (edit);

  /* Another picture needs another consent; the one before goes. */
  g_assert_true (set_photograph (fixture, person, small, &error));
  picture = get_picture (fixture, person);
  g_assert_cmpuint (count_pictures (fixture), ==, 1);
  g_assert_cmpstr (plenary_record_get_text (picture, PLENARY_ATTACHMENT_DESCRIPTION), ==,
                   "Portrait");
  g_assert_false (plenary_record_get_boolean (picture, PLENARY_ATTACHMENT_CONSENT));

  edit = plenary_project_begin_edit (fixture->project, "Remove Photograph");
  plenary_person_remove_photograph (edit, get_model (fixture), person);
  commit (edit);
  g_assert_null (get_picture (fixture, person));
  g_assert_cmpuint (count_pictures (fixture), ==, 0);
  undo (fixture->project);
  g_assert_nonnull (get_picture (fixture, person));
}

static void
test_photograph_refused (Fixture *fixture, gconstpointer user_data)
{
  PlenaryRecord *person = add_person (fixture, "Ada Mover");
  g_autoptr (GBytes) large = make_picture (PLENARY_PHOTOGRAPH_MAX_BYTES + 1);
  g_autoptr (GBytes) other = g_bytes_new_static ("GIF89a..", 8);
  g_autoptr (GBytes) empty = g_bytes_new_static ("", 0);
  g_autoptr (GError) error = NULL;

  g_assert_false (set_photograph (fixture, person, large, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT);
  g_clear_error (&error);
  g_assert_false (set_photograph (fixture, person, other, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED);
  g_clear_error (&error);
  g_assert_false (set_photograph (fixture, person, empty, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED);
  g_assert_cmpuint (count_pictures (fixture), ==, 0);
}

static void
test_delete (Fixture *fixture, gconstpointer user_data)
{
  PlenaryRecord *cited = add_person (fixture, "Ms. Ada Mover");
  PlenaryRecord *idle = add_person (fixture, "Mr. Bo Quiet");
  g_autoptr (GBytes) picture = make_picture (100);
  g_autoptr (GError) error = NULL;
  PlenaryEdit *edit = NULL;

  add_role (fixture, cited);
  add_post (fixture, idle, "Envoy");
  g_assert_true (set_photograph (fixture, idle, picture, &error));

  edit = plenary_project_begin_edit (fixture->project, "Delete Person");
  plenary_person_delete (edit, get_model (fixture), cited);
  g_assert_false (plenary_edit_commit (edit, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED);
  g_assert_cmpstr (error->message, ==,
                   "Ms. Ada Mover is named in 1 place, “Session II”, and stays in the roster");

  edit = plenary_project_begin_edit (fixture->project, "Delete Person");
  plenary_person_delete (edit, get_model (fixture), idle);
  commit (edit);
  g_assert_cmpuint (count_pictures (fixture), ==, 0);
  g_assert_cmpuint (
      plenary_record_list_get_length (plenary_model_list (get_model (fixture), PLENARY_TYPE_POST)),
      ==, 0);
  undo (fixture->project);
  g_assert_cmpuint (count_pictures (fixture), ==, 1);
}

static void
test_delete_unused (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GPtrArray) people = g_ptr_array_new ();
  PlenaryRecordList *list = plenary_model_list (get_model (fixture), PLENARY_TYPE_PERSON);
  PlenaryEdit *edit = NULL;

  g_ptr_array_add (people, add_person (fixture, "Ada Mover"));
  g_ptr_array_add (people, add_person (fixture, "Bo Quiet"));
  g_ptr_array_add (people, add_person (fixture, "Cy Silent"));
  add_role (fixture, people->pdata[0]);

  edit = plenary_project_begin_edit (fixture->project, "Delete People");
  g_assert_cmpuint (plenary_people_delete_unused (edit, get_model (fixture), people), ==, 1);
  commit (edit);
  g_assert_cmpuint (plenary_record_list_get_length (list), ==, 1);
  g_assert_true (plenary_record_list_get (list, 0) == people->pdata[0]);
}

static void
test_state (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GPtrArray) people = g_ptr_array_new ();
  PlenaryEdit *edit = NULL;

  g_ptr_array_add (people, add_person (fixture, "Ada Mover"));
  add_role (fixture, people->pdata[0]);
  edit = plenary_project_begin_edit (fixture->project, "Confirm");
  plenary_people_set_state (edit, get_model (fixture), people, PLENARY_ASSIGNMENT_STATE_CONFIRMED);
  commit (edit);
  g_assert_cmpint (plenary_record_get_integer (
                       plenary_model_lookup (get_model (fixture), PLENARY_TYPE_ASSIGNMENT, "role"),
                       PLENARY_ASSIGNMENT_STATE),
                   ==, PLENARY_ASSIGNMENT_STATE_CONFIRMED);
}

static void
test_biography (Fixture *fixture, gconstpointer user_data)
{
  PlenaryRecord *person = add_person (fixture, "Ada Mover");
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Biography");
  g_autofree char *id
      = plenary_person_add_biography (edit, get_model (fixture), plenary_record_get_id (person));

  commit (edit);

  PlenaryRecord *biography = plenary_model_lookup (get_model (fixture), PLENARY_TYPE_BIOGRAPHY, id);

  g_assert_cmpstr (plenary_record_get_text (biography, PLENARY_BIOGRAPHY_PERSON_ID), ==,
                   plenary_record_get_id (person));
  g_assert_false (plenary_record_get_boolean (biography, PLENARY_BIOGRAPHY_APPROVED));
}

#define add_test(path, function)                                                                   \
  g_test_add ("/operations/person-edits/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_test ("posts", test_posts);
  add_test ("photograph", test_photograph);
  add_test ("photograph-refused", test_photograph_refused);
  add_test ("delete", test_delete);
  add_test ("delete-unused", test_delete_unused);
  add_test ("state", test_state);
  add_test ("biography", test_biography);

  return g_test_run ();
}
