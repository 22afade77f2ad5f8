/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The objectives page shows the example, and follows what is changed in it.
 */
#include "config.h"

#include "model/plenary-allocation.h"
#include "model/plenary-assignment.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "model/plenary-placement.h"
#include "objectives/plenary-objective-card.h"
#include "objectives/plenary-objectives-page.h"
#include "objectives/plenary-roundtable-column.h"
#include "pages.h"

static void
commit (PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (plenary_edit_commit (edit, &error));
  g_assert_no_error (error);
}

/* Number of cards in each column. */
static char *
describe_columns (PlenaryPage *page)
{
  g_autoptr (GPtrArray) columns = list_widgets (page, PLENARY_TYPE_ROUNDTABLE_COLUMN);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < columns->len; i++)
    {
      g_autoptr (GPtrArray) cards = list_widgets (columns->pdata[i], PLENARY_TYPE_OBJECTIVE_CARD);

      g_string_append_printf (text, "%s%u", i > 0 ? " " : "", cards->len);
    }

  return g_string_free_and_steal (text);
}

#define assert_columns(page, expected)                                                             \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *columns_found = describe_columns (page);                                      \
                                                                                                   \
    g_assert_cmpstr (columns_found, ==, expected);                                                 \
  }                                                                                                \
  G_STMT_END

static void
test_board (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_OBJECTIVES_PAGE);
  assert_columns (fixture.page, "0 5 7 6 5");
  g_assert_nonnull (find_label (fixture.page, "5 + 7 + 6 + 5 = 23 of 23 allocated"));
  g_assert_nonnull (find_label (fixture.page, "Chair: Ms. Lubna al-Khatib"));
  g_assert_nonnull (find_label (fixture.page, "Facilitator: Ms. Odile Bellamy"));
  g_assert_nonnull (find_label (fixture.page, "75 min · 2 speakers"));

  PlenaryEdit *edit = plenary_project_begin_edit (fixture.project, "Take Out Objective");

  plenary_edit_delete (edit, PLENARY_TYPE_PLACEMENT, "alloc.o-9");
  commit (edit);
  assert_columns (fixture.page, "1 5 6 6 5");
  g_assert_nonnull (find_label (fixture.page, "Not Allocated"));
  g_assert_nonnull (find_label (fixture.page, "5 + 6 + 6 + 5 = 22 of 23 allocated"));

  g_assert_true (plenary_project_undo (fixture.project, NULL));
  assert_columns (fixture.page, "0 5 7 6 5");
  close_page (&fixture);
}

static void
test_open_slots (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_OBJECTIVES_PAGE);
  g_assert_null (find_label (fixture.page, "Add a Chair"));

  PlenaryRecordList *roles
      = plenary_model_list_by (plenary_project_get_model (fixture.project), PLENARY_TYPE_ASSIGNMENT,
                               PLENARY_ASSIGNMENT_SESSION_ID, "s-roundtable-2");
  PlenaryEdit *edit = plenary_project_begin_edit (fixture.project, "Decline");

  for (guint i = 0; i < plenary_record_list_get_length (roles); i++)
    {
      PlenaryRecord *role = plenary_record_list_get (roles, i);

      if (plenary_record_get_integer (role, PLENARY_ASSIGNMENT_ROLE) == PLENARY_ROLE_CHAIR)
        plenary_edit_set_integer (edit, PLENARY_TYPE_ASSIGNMENT, plenary_record_get_id (role),
                                  PLENARY_ASSIGNMENT_STATE, PLENARY_ASSIGNMENT_STATE_DECLINED);
    }
  commit (edit);
  g_assert_nonnull (find_label (fixture.page, "Facilitator: Ms. Odile Bellamy"));
  g_assert_nonnull (find_label (fixture.page, "Add a Chair"));
  g_assert_null (find_label (fixture.page, "Add a Facilitator"));
  close_page (&fixture);
}

static void
test_list (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_OBJECTIVES_PAGE);

  PlenaryEdit *edit = plenary_project_begin_edit (fixture.project, "Delete Allocation");

  plenary_edit_delete (edit, PLENARY_TYPE_ALLOCATION, "alloc");
  commit (edit);
  g_assert_nonnull (find_label (fixture.page, "23 objectives"));

  g_autoptr (GPtrArray) cards = list_widgets (fixture.page, PLENARY_TYPE_OBJECTIVE_CARD);
  guint n_shown = 0;

  for (guint i = 0; i < cards->len; i++)
    n_shown += gtk_widget_get_ancestor (cards->pdata[i], PLENARY_TYPE_ROUNDTABLE_COLUMN) == NULL;
  g_assert_cmpuint (n_shown, ==, 23);
  close_page (&fixture);
}

/* A second framework adds a choice; what is shared out stays in front. */
static void
test_choice (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_OBJECTIVES_PAGE);

  g_autoptr (GPtrArray) choosers = list_widgets (fixture.page, GTK_TYPE_DROP_DOWN);
  g_autoptr (PlenaryRow) framework = plenary_row_new_with_id (PLENARY_TYPE_FRAMEWORK, "aaa");
  g_autoptr (PlenaryRow) objective = plenary_row_new_with_id (PLENARY_TYPE_OBJECTIVE, "aaa1");
  PlenaryEdit *edit = plenary_project_begin_edit (fixture.project, "Add Framework");

  g_assert_false (gtk_widget_get_visible (choosers->pdata[0]));
  plenary_row_set_text (framework, PLENARY_FRAMEWORK_TITLE, "Principles");
  plenary_row_set_text (objective, PLENARY_OBJECTIVE_FRAMEWORK_ID, "aaa");
  plenary_row_set_integer (objective, PLENARY_OBJECTIVE_NUMBER, 1);
  plenary_edit_insert (edit, framework);
  plenary_edit_insert (edit, objective);
  commit (edit);

  g_assert_true (gtk_widget_get_visible (choosers->pdata[0]));
  assert_columns (fixture.page, "0 5 7 6 5");
  gtk_drop_down_set_selected (choosers->pdata[0], 1);
  g_assert_nonnull (find_label (fixture.page, "1 objective"));

  g_assert_true (plenary_project_undo (fixture.project, NULL));
  g_assert_false (gtk_widget_get_visible (choosers->pdata[0]));
  assert_columns (fixture.page, "0 5 7 6 5");
  g_assert_null (find_label (fixture.page, "1 objective"));
  close_page (&fixture);
}

static void
test_show_record (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_OBJECTIVES_PAGE);

  PlenaryModel *model = plenary_project_get_model (fixture.project);

  g_assert_true (plenary_page_show_record (fixture.page, plenary_model_find (model, "o-20")));

  GtkWidget *focused = gtk_window_get_focus (GTK_WINDOW (fixture.window));

  g_assert_true (PLENARY_IS_OBJECTIVE_CARD (focused));
  g_assert_nonnull (find_label (focused, "20"));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (focused), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (focused), GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Objective 20: Promote faster, safer and cheaper transfer of remittances and foster "
      "financial inclusion of migrants, 3\u00a0interventions · 6\u00a0paragraphs");
  g_assert_true (plenary_page_show_record (fixture.page, plenary_model_find (model, "gcm")));
  g_assert_true (plenary_page_show_record (fixture.page, plenary_model_find (model, "alloc.o-2")));
  g_assert_false (plenary_page_show_record (fixture.page, plenary_model_find (model, "b-iom")));
  close_page (&fixture);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP there is no display\n");
      return 0;
    }
  adw_init ();
  g_test_add_func ("/app/objectives/board", test_board);
  g_test_add_func ("/app/objectives/open-slots", test_open_slots);
  g_test_add_func ("/app/objectives/list", test_list);
  g_test_add_func ("/app/objectives/choice", test_choice);
  g_test_add_func ("/app/objectives/show-record", test_show_record);

  return g_test_run ();
}
