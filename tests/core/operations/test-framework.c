/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Frameworks come into a project, and their items are put in order.
 */
#include "config.h"

#include "allocate/plenary-board.h"
#include "formats/plenary-framework-library.h"
#include "model/plenary-action-point.h"
#include "model/plenary-allocation.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "operations/plenary-framework-copy.h"
#include "operations/plenary-framework-items.h"

#include "../store/fixture.h"

static PlenaryModel *
model_of (Fixture *fixture)
{
  return plenary_project_get_model (fixture->project);
}

static guint
count (Fixture *fixture, GType type)
{
  return plenary_record_list_get_length (plenary_model_list (model_of (fixture), type));
}

/* "1 A, 2 B" */
static char *
describe (Fixture *fixture)
{
  PlenaryRecordList *list = plenary_model_list (model_of (fixture), PLENARY_TYPE_OBJECTIVE);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *item = plenary_record_list_get (list, i);

      g_string_append_printf (text, "%s%d %s", i > 0 ? ", " : "",
                              plenary_record_get_integer (item, PLENARY_OBJECTIVE_NUMBER),
                              plenary_record_get_text (item, PLENARY_OBJECTIVE_TITLE));
    }

  return g_string_free_and_steal (text);
}

#define assert_items(fixture, expected)                                                            \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *items_found = describe (fixture);                                             \
                                                                                                   \
    g_assert_cmpstr (items_found, ==, expected);                                                   \
  }                                                                                                \
  G_STMT_END

static PlenaryRecord *
find (Fixture *fixture, const char *title)
{
  PlenaryRecordList *list = plenary_model_list (model_of (fixture), PLENARY_TYPE_OBJECTIVE);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    if (g_str_equal (
            plenary_record_get_text (plenary_record_list_get (list, i), PLENARY_OBJECTIVE_TITLE),
            title))
      return plenary_record_list_get (list, i);

  return NULL;
}

/* The library's framework is one step, and its objectives wait in the tray. */
static void
test_copy (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryModel) library
      = plenary_framework_library_load (plenary_framework_library_find ("gcm"), &error);

  g_assert_no_error (error);

  PlenaryRecord *framework
      = plenary_record_list_get (plenary_model_list (library, PLENARY_TYPE_FRAMEWORK), 0);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Framework");

  g_assert_null (plenary_framework_find_like (model_of (fixture), framework));

  g_autoptr (GHashTable) ids = plenary_framework_copy (edit, library, framework);
  const char *id = g_hash_table_lookup (ids, plenary_record_get_id (framework));
  g_autofree char *allocation_id = plenary_framework_share_out (edit, id, "");

  commit (edit);

  PlenaryRecord *copy = plenary_framework_find_like (model_of (fixture), framework);

  g_assert_cmpstr (plenary_record_get_id (copy), ==, id);
  g_assert_cmpstr (plenary_record_get_id (copy), !=, plenary_record_get_id (framework));
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_OBJECTIVE), ==, 23);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_ACTION_POINT), ==, 1);
  g_assert_cmpstr (plenary_record_get_text (copy, PLENARY_FRAMEWORK_SYMBOL), ==, "A/RES/73/195");

  g_autoptr (PlenaryBoard) board = plenary_board_new (
      model_of (fixture), copy,
      plenary_model_lookup (model_of (fixture), PLENARY_TYPE_ALLOCATION, allocation_id));

  g_assert_cmpuint (plenary_board_get_n_columns (board), ==, 1);
  g_assert_cmpuint (plenary_board_get_column (board, 0)->objectives->len, ==, 23);

  g_assert_true (plenary_project_undo (fixture->project, NULL));
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_OBJECTIVE), ==, 0);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_ALLOCATION), ==, 0);
}

static char *
create (Fixture *fixture, const char *const *items)
{
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Framework");
  char *id = plenary_framework_create (edit, "Harbour Charter", "Article", items);

  commit (edit);

  return id;
}

static void
test_create (Fixture *fixture, gconstpointer user_data)
{
  static const char *const items[] = { "Tides", "Fog", NULL };
  g_autofree char *id = create (fixture, items);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Item");
  g_autofree char *item_id = plenary_framework_add_item (edit, model_of (fixture), id, "Ice");

  commit (edit);
  assert_items (fixture, "1 Tides, 2 Fog, 3 Ice");
  g_assert_cmpstr (plenary_record_get_id (find (fixture, "Ice")), ==, item_id);
  g_assert_cmpstr (plenary_record_get_text (
                       plenary_model_lookup (model_of (fixture), PLENARY_TYPE_FRAMEWORK, id),
                       PLENARY_FRAMEWORK_ITEM_WORD),
                   ==, "Article");
}

static void
test_move (Fixture *fixture, gconstpointer user_data)
{
  static const char *const items[] = { "A", "B", "C", "D", NULL };
  static const struct
  {
    const char *title;
    guint position;
    const char *expected;
  } cases[] = {
    { "A", 2, "1 B, 2 C, 3 A, 5 D" }, { "D", 0, "1 D, 2 A, 3 B, 5 C" },
    { "B", 1, "1 A, 2 B, 3 C, 5 D" }, { "B", 99, "1 A, 2 C, 3 D, 5 B" },
    { "C", 1, "1 A, 2 C, 3 B, 5 D" },
  };
  g_autofree char *id = create (fixture, items);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Number Item");

  /* A gap in the numbers stays where it is. */
  plenary_framework_number_item (edit, model_of (fixture), find (fixture, "D"), 5);
  commit (edit);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *before = describe (fixture);

      edit = plenary_project_begin_edit (fixture->project, "Move Item");
      plenary_framework_move_item (edit, model_of (fixture), find (fixture, cases[i].title),
                                   cases[i].position);
      commit (edit);
      assert_items (fixture, cases[i].expected);
      if (!g_str_equal (before, cases[i].expected))
        g_assert_true (plenary_project_undo (fixture->project, NULL));
      assert_items (fixture, before);
    }
}

static void
test_number (Fixture *fixture, gconstpointer user_data)
{
  static const char *const items[] = { "A", "B", "C", NULL };
  g_autofree char *id = create (fixture, items);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Number Item");

  plenary_framework_number_item (edit, model_of (fixture), find (fixture, "C"), 1);
  commit (edit);
  assert_items (fixture, "1 C, 2 A, 3 B");

  edit = plenary_project_begin_edit (fixture->project, "Delete Item");
  plenary_edit_delete (edit, PLENARY_TYPE_OBJECTIVE, plenary_record_get_id (find (fixture, "A")));
  commit (edit);
  assert_items (fixture, "1 C, 3 B");
}

static void
test_refused (Fixture *fixture, gconstpointer user_data)
{
  static const char *const items[] = { "A", NULL };
  static const int numbers[] = { 0, -1, 10000 };
  g_autofree char *id = create (fixture, items);

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (GError) error = NULL;
      PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Number Item");

      plenary_framework_number_item (edit, model_of (fixture), find (fixture, "A"), numbers[i]);
      g_assert_false (plenary_edit_commit (edit, &error));
      g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED);
    }
  assert_items (fixture, "1 A");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/operations/framework/copy", Fixture, NULL, set_up, test_copy, tear_down);
  g_test_add ("/operations/framework/create", Fixture, NULL, set_up, test_create, tear_down);
  g_test_add ("/operations/framework/move", Fixture, NULL, set_up, test_move, tear_down);
  g_test_add ("/operations/framework/number", Fixture, NULL, set_up, test_number, tear_down);
  g_test_add ("/operations/framework/refused", Fixture, NULL, set_up, test_refused, tear_down);

  return g_test_run ();
}
