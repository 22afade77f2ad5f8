/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The library of frameworks has what the resolutions say.
 */
#include "config.h"

#include "allocate/plenary-board.h"
#include "allocate/plenary-objective-list.h"
#include "formats/plenary-framework-library.h"
#include "model/plenary-action-point.h"
#include "model/plenary-allocation.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"

#include <string.h>

static PlenaryModel *
load (const char *id)
{
  const PlenaryFrameworkLibrary *entry = plenary_framework_library_find (id);
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (entry);

  PlenaryModel *model = plenary_framework_library_load (entry, &error);

  g_assert_no_error (error);

  return model;
}

static PlenaryRecord *
get_item (PlenaryModel *model, guint position)
{
  return plenary_record_list_get (plenary_model_list (model, PLENARY_TYPE_OBJECTIVE), position);
}

static void
test_table (void)
{
  static const struct
  {
    const char *id;
    guint n_items;
    guint n_presets;
  } cases[] = { { "gcm", 23, 1 }, { "gcm-principles", 10, 0 }, { "sdg", 1, 0 } };
  guint n_frameworks = 0;
  const PlenaryFrameworkLibrary *frameworks = plenary_framework_library (&n_frameworks);

  g_assert_cmpuint (n_frameworks, ==, G_N_ELEMENTS (cases));
  for (guint i = 0; i < n_frameworks; i++)
    {
      g_autoptr (PlenaryModel) model = load (cases[i].id);

      g_assert_cmpstr (frameworks[i].id, ==, cases[i].id);
      g_assert_cmpstr (plenary_framework_library_get_title (&frameworks[i]), !=, "");
      g_assert_cmpstr (plenary_framework_library_get_description (&frameworks[i]), !=, "");
      g_assert_cmpuint (
          plenary_record_list_get_length (plenary_model_list (model, PLENARY_TYPE_FRAMEWORK)), ==,
          1);
      g_assert_cmpuint (
          plenary_record_list_get_length (plenary_model_list (model, PLENARY_TYPE_OBJECTIVE)), ==,
          cases[i].n_items);
      g_assert_cmpuint (
          plenary_record_list_get_length (plenary_model_list (model, PLENARY_TYPE_ALLOCATION)), ==,
          cases[i].n_presets);
    }
  g_assert_null (plenary_framework_library_find ("none"));
}

/* Every objective has its number, its two forms, a short title and its paragraph. */
static void
test_objectives (void)
{
  static const struct
  {
    int number;
    const char *title;
    const char *gerund;
  } cases[] = {
    { 5, "Enhance availability and flexibility of pathways for regular migration",
      "Enhancing availability and flexibility of pathways for regular migration" },
    { 6, "Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work",
      "Facilitating fair and ethical recruitment and safeguarding conditions that ensure decent "
      "work" },
    { 10,
      "Prevent, combat and eradicate trafficking in persons in the context of international "
      "migration",
      "Preventing, combating and eradicating trafficking in persons in the context of "
      "international migration" },
    { 15, "Provide access to basic services for migrants",
      "Providing access to basic services for migrants" },
  };
  g_autoptr (PlenaryModel) model = load ("gcm");

  for (guint i = 0; i < 23; i++)
    {
      PlenaryRecord *objective = get_item (model, i);
      g_autofree char *paragraph = g_strdup_printf ("para. %u", i + 17);
      const char *gerund = plenary_record_get_text (objective, PLENARY_OBJECTIVE_GERUND);

      g_assert_cmpint (plenary_record_get_integer (objective, PLENARY_OBJECTIVE_NUMBER), ==, i + 1);
      g_assert_cmpstr (plenary_record_get_text (objective, PLENARY_OBJECTIVE_PARAGRAPH), ==,
                       paragraph);
      g_assert_cmpstr (plenary_record_get_text (objective, PLENARY_OBJECTIVE_SHORT_TITLE), !=, "");
      g_assert_nonnull (strstr (gerund, "ing "));
      g_assert_cmpstr (gerund, !=, plenary_record_get_text (objective, PLENARY_OBJECTIVE_TITLE));
    }
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlenaryRecord *objective = get_item (model, (guint) cases[i].number - 1);

      g_assert_cmpstr (plenary_record_get_text (objective, PLENARY_OBJECTIVE_TITLE), ==,
                       cases[i].title);
      g_assert_cmpstr (plenary_record_get_text (objective, PLENARY_OBJECTIVE_GERUND), ==,
                       cases[i].gerund);
    }
}

static void
test_action_points (void)
{
  g_autoptr (PlenaryModel) model = load ("gcm");
  PlenaryRecordList *points
      = plenary_model_list_by (model, PLENARY_TYPE_ACTION_POINT, PLENARY_ACTION_POINT_OBJECTIVE_ID,
                               plenary_record_get_id (get_item (model, 4)));
  PlenaryRecord *point = plenary_record_list_get (points, 0);

  g_assert_cmpstr (plenary_record_get_text (point, PLENARY_ACTION_POINT_LETTER), ==, "d");
  g_assert_true (g_str_has_prefix (
      plenary_record_get_text (point, PLENARY_ACTION_POINT_TEXT),
      "Develop flexible, rights-based and gender-responsive labour mobility schemes"));
}

static void
test_names (void)
{
  static const struct
  {
    const char *id;
    guint position;
    const char *name;
    const char *list;
  } cases[] = {
    { "gcm", 11, "Objective 12", "GCM Objective 12" },
    { "gcm-principles", 5, "Principle: Human rights", "Human rights" },
    { "sdg", 0, "Target 10.7", "SDG Target 10.7" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryModel) model = load (cases[i].id);
      g_autoptr (GPtrArray) one = g_ptr_array_new ();

      g_ptr_array_add (one, get_item (model, cases[i].position));

      g_autofree char *name = plenary_objective_dup_name (model, one->pdata[0]);
      g_autofree char *list = plenary_objectives_list_in_words (model, one);

      g_assert_cmpstr (name, ==, cases[i].name);
      g_assert_cmpstr (list, ==, cases[i].list);
    }
}

/* Four roundtables, and each objective in one of them. */
static void
test_preset (void)
{
  static const char *const lists[]
      = { "", "GCM Objectives 2, 5, 6, 12 and 18", "GCM Objectives 4, 8, 9, 10, 11, 13 and 21",
          "GCM Objectives 14, 15, 16, 19, 20 and 22", "GCM Objectives 1, 3, 7, 17 and 23" };
  g_autoptr (PlenaryModel) model = load ("gcm");
  PlenaryRecord *preset
      = plenary_record_list_get (plenary_model_list (model, PLENARY_TYPE_ALLOCATION), 0);
  g_autoptr (PlenaryBoard) board = plenary_board_new (
      model, plenary_record_list_get (plenary_model_list (model, PLENARY_TYPE_FRAMEWORK), 0),
      preset);

  g_assert_cmpstr (plenary_record_get_text (preset, PLENARY_ALLOCATION_TITLE), ==, "IMRF 2022");
  g_assert_cmpuint (plenary_board_get_n_columns (board), ==, G_N_ELEMENTS (lists));
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *list = plenary_objectives_list_in_words (
          model, plenary_board_get_column (board, i)->objectives);

      g_assert_cmpstr (list, ==, lists[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/formats/framework-library/table", test_table);
  g_test_add_func ("/formats/framework-library/objectives", test_objectives);
  g_test_add_func ("/formats/framework-library/action-points", test_action_points);
  g_test_add_func ("/formats/framework-library/names", test_names);
  g_test_add_func ("/formats/framework-library/preset", test_preset);

  return g_test_run ();
}
