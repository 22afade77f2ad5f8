/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The objectives page shows the example, and follows what is changed in it.
 */
#include "config.h"

#include "model/plenary-allocation.h"
#include "model/plenary-assignment.h"
#include "model/plenary-framework.h"
#include "model/plenary-intervention-objective.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-placement.h"
#include "objectives/plenary-coverage-matrix.h"
#include "objectives/plenary-coverage-row.h"
#include "objectives/plenary-framework-editor.h"
#include "objectives/plenary-framework-item-row.h"
#include "objectives/plenary-objective-card.h"
#include "objectives/plenary-objective-board.h"
#include "objectives/plenary-objectives-commands.h"
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

static GtkWidget *
focus_card (Fixture *fixture, const char *id)
{
  PlenaryModel *model = plenary_project_get_model (fixture->project);

  g_assert_true (plenary_page_show_record (fixture->page, plenary_model_find (model, id)));

  return gtk_window_get_focus (GTK_WINDOW (fixture->window));
}

/* The same as by keys: to the next column, to a column by its number, back, and beyond the end. */
static void
test_move (void)
{
  static const struct
  {
    const char *action;
    int column; /* -1 for an action without a target */
    const char *expected;
  } steps[] = {
    { "card.move-right", -1, "0 4 8 6 5" }, { "card.move-right", -1, "0 4 7 7 5" },
    { "card.move-left", -1, "0 4 8 6 5" },  { "card.move-to", 4, "0 4 7 6 6" },
    { "card.move-right", -1, "0 4 7 6 6" }, { "card.move-to", 9, "0 4 7 6 6" },
    { "card.move-to", 0, "1 4 7 6 5" },     { "card.move-left", -1, "1 4 7 6 5" },
    { "card.move-to", 1, "0 5 7 6 5" },
  };
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_OBJECTIVES_PAGE);
  focus_card (&fixture, "o-12");
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      GtkWidget *card = gtk_window_get_focus (GTK_WINDOW (fixture.window));

      if (steps[i].column >= 0)
        g_assert_true (
            gtk_widget_activate_action (card, steps[i].action, "u", (guint) steps[i].column));
      else
        g_assert_true (gtk_widget_activate_action (card, steps[i].action, NULL));
      assert_columns (fixture.page, steps[i].expected);
      /* The card that was moved keeps the keyboard. */
      g_assert_nonnull (find_label (gtk_window_get_focus (GTK_WINDOW (fixture.window)), "12"));
    }
  close_page (&fixture);
}

static void
test_walk (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_OBJECTIVES_PAGE);

  GtkWidget *card = focus_card (&fixture, "o-6");

  gtk_widget_activate_action (card, "card.walk-right", NULL);
  g_assert_nonnull (find_label (gtk_window_get_focus (GTK_WINDOW (fixture.window)), "9"));
  gtk_widget_activate_action (gtk_window_get_focus (GTK_WINDOW (fixture.window)), "card.walk-left",
                              NULL);
  g_assert_nonnull (find_label (gtk_window_get_focus (GTK_WINDOW (fixture.window)), "6"));
  /* Nothing is in the tray to walk to. */
  gtk_widget_activate_action (gtk_window_get_focus (GTK_WINDOW (fixture.window)), "card.walk-left",
                              NULL);
  g_assert_nonnull (find_label (gtk_window_get_focus (GTK_WINDOW (fixture.window)), "6"));
  close_page (&fixture);
}

/* What is chosen in the menu of a card takes the card away, and the menu with it. */
static void
test_menu (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_OBJECTIVES_PAGE);

  GtkWidget *card = focus_card (&fixture, "o-12");

  gtk_widget_activate_action (card, "card.menu", NULL);

  GtkWidget *popover = gtk_widget_get_last_child (card);

  g_assert_true (GTK_IS_POPOVER (popover));
  g_object_add_weak_pointer (G_OBJECT (popover), (gpointer *) &popover);
  gtk_popover_popdown (GTK_POPOVER (popover));
  gtk_widget_activate_action (card, "card.move-to", "u", 2);
  assert_columns (fixture.page, "0 4 8 6 5");
  wait_until (popover == NULL);
  close_page (&fixture);
}

/* What the drop of a card does, on another column and on its own. */
static void
test_drop (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_OBJECTIVES_PAGE);

  g_autoptr (GPtrArray) columns = list_widgets (fixture.page, PLENARY_TYPE_ROUNDTABLE_COLUMN);
  PlenaryRecord *objective
      = plenary_model_find (plenary_project_get_model (fixture.project), "o-12");

  g_autofree char *before = g_strdup (plenary_project_get_undo_label (fixture.project));

  g_signal_emit_by_name (columns->pdata[2], "dropped", objective);
  assert_columns (fixture.page, "0 4 8 6 5");
  g_signal_emit_by_name (columns->pdata[2], "dropped", objective);
  assert_columns (fixture.page, "0 4 8 6 5");
  g_signal_emit_by_name (columns->pdata[0], "dropped", objective);
  assert_columns (fixture.page, "1 4 7 6 5");
  g_assert_true (plenary_project_undo (fixture.project, NULL));
  g_assert_true (plenary_project_undo (fixture.project, NULL));
  assert_columns (fixture.page, "0 5 7 6 5");
  g_assert_cmpstr (plenary_project_get_undo_label (fixture.project), ==, before);
  close_page (&fixture);
}

/* One action, one step: the preset puts back what was moved. */
static void
test_preset (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_OBJECTIVES_PAGE);
  change (&fixture, PLENARY_TYPE_PLACEMENT, "alloc.o-12", PLENARY_PLACEMENT_SESSION_ID,
          "s-roundtable-4");
  assert_columns (fixture.page, "0 4 7 6 6");
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "objectives.apply-preset", "s", "gcm");
  assert_columns (fixture.page, "0 5 7 6 5");
  g_assert_cmpstr (plenary_project_get_undo_label (fixture.project), ==, "Share Out as IMRF 2022");
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "objectives.add-roundtable", NULL);
  assert_columns (fixture.page, "0 5 7 6 5 0");
  close_page (&fixture);
}

/* The matrix has a row for each objective; its cells are made when the keyboard comes to one. */
static void
test_coverage (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_OBJECTIVES_PAGE);
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "objectives.show", "s", "coverage");

  g_autoptr (GPtrArray) matrices = list_widgets (fixture.page, PLENARY_TYPE_COVERAGE_MATRIX);
  g_autoptr (GPtrArray) rows = list_widgets (fixture.page, PLENARY_TYPE_COVERAGE_ROW);

  g_assert_cmpuint (rows->len, ==, 23);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (matrices->pdata[0]), GTK_ACCESSIBLE_ROLE_GRID);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (rows->pdata[8]),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "9 Strengthen the transnational response to smuggling of "
                                       "migrants: Germany 1");
  g_assert_true (gtk_widget_grab_focus (matrices->pdata[0]));

  GtkWidget *cell = gtk_window_get_focus (GTK_WINDOW (fixture.window));

  g_assert_true (gtk_widget_get_parent (cell) == rows->pdata[0]);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_ROLE_GRID_CELL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Bangladesh: nothing yet");
  /* A cell with one mention leads to it; an empty one nowhere. */
  g_signal_emit_by_name (matrices->pdata[0], "activated", 0, 0);
  g_assert_null (g_object_get_data (G_OBJECT (fixture.window), "go-to"));
  g_signal_emit_by_name (matrices->pdata[0], "activated", 8, 1);
  g_assert_true (
      g_str_has_prefix (g_object_get_data (G_OBJECT (fixture.window), "go-to"), "('paragraph', "));

  /* Taking out what was said leaves a band that says so. */
  PlenaryEdit *edit = plenary_project_begin_edit (fixture.project, "Untag");
  PlenaryModel *model = plenary_project_get_model (fixture.project);
  const GType types[] = { PLENARY_TYPE_PARAGRAPH_OBJECTIVE, PLENARY_TYPE_INTERVENTION_OBJECTIVE };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      PlenaryRecordList *tags = plenary_model_list (model, types[i]);

      for (guint j = 0; j < plenary_record_list_get_length (tags); j++)
        if (g_str_has_suffix (plenary_record_get_id (plenary_record_list_get (tags, j)), ".o-9"))
          plenary_edit_delete (edit, types[i],
                               plenary_record_get_id (plenary_record_list_get (tags, j)));
    }
  commit (edit);
  g_assert_true (gtk_widget_has_css_class (rows->pdata[8], "silent"));
  g_assert_nonnull (find_label (rows->pdata[8], "nobody yet"));
  close_page (&fixture);
}

/* A framework that is typed: items are added, moved by the keyboard's action, and deleted. */
static void
test_editor (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_OBJECTIVES_PAGE);
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "objectives.new-framework", NULL);

  g_autoptr (GPtrArray) editors = list_widgets (fixture.page, PLENARY_TYPE_FRAMEWORK_EDITOR);
  g_autoptr (GPtrArray) entries = list_widgets (editors->pdata[0], ADW_TYPE_ENTRY_ROW);
  GtkWidget *new_row = entries->pdata[entries->len - 1];
  static const char *const titles[] = { "Tides", "  ", "Fog", "Ice" };

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (new_row), titles[i]);
      g_signal_emit_by_name (new_row, "apply");
    }

  g_autoptr (GPtrArray) rows = list_widgets (editors->pdata[0], PLENARY_TYPE_FRAMEWORK_ITEM_ROW);
  PlenaryRecord *ice = plenary_framework_item_row_get_objective (rows->pdata[2]);

  g_assert_cmpuint (rows->len, ==, 3);
  g_assert_cmpstr (plenary_record_get_text (ice, PLENARY_OBJECTIVE_TITLE), ==, "Ice");
  gtk_widget_activate_action (rows->pdata[2], "item.move-up", NULL);
  g_assert_cmpint (plenary_record_get_integer (ice, PLENARY_OBJECTIVE_NUMBER), ==, 2);

  g_autoptr (GPtrArray) moved = list_widgets (editors->pdata[0], PLENARY_TYPE_FRAMEWORK_ITEM_ROW);

  gtk_widget_activate_action (moved->pdata[0], "item.remove", NULL);

  g_autoptr (GPtrArray) rest = list_widgets (editors->pdata[0], PLENARY_TYPE_FRAMEWORK_ITEM_ROW);

  g_assert_cmpuint (rest->len, ==, 2);
  g_assert_true (plenary_framework_item_row_get_objective (rest->pdata[0]) == ice);
  /* What else an item has is made when its row is opened. */
  adw_expander_row_set_expanded (rest->pdata[0], TRUE);

  g_autoptr (GPtrArray) fields = list_widgets (rest->pdata[0], ADW_TYPE_ENTRY_ROW);

  g_assert_cmpuint (fields->len, ==, 6);
  gtk_editable_set_text (fields->pdata[1], "Breaking ice");
  g_assert_cmpstr (plenary_record_get_text (ice, PLENARY_OBJECTIVE_GERUND), ==, "Breaking ice");
  close_page (&fixture);
}

static gboolean
class_has_action (GType type, const char *name)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  GType owner = G_TYPE_INVALID;
  const char *action = NULL;
  const GVariantType *parameter = NULL;
  const char *property = NULL;

  for (guint i = 0; gtk_widget_class_query_action (GTK_WIDGET_CLASS (klass), i, &owner, &action,
                                                   &parameter, &property);
       i++)
    if (g_str_equal (action, name))
      return TRUE;

  return FALSE;
}

/* Every command of the table is an action of the page or of its board, with keys that exist. */
static void
test_commands (void)
{
  guint n_commands = 0;
  const PlenaryCommandInfo *commands = plenary_objectives_commands_get (&n_commands);

  for (guint i = 0; i < n_commands; i++)
    {
      g_autofree char *name = NULL;
      g_autoptr (GVariant) target = NULL;
      g_auto (GStrv) keys = g_strsplit (commands[i].keys != NULL ? commands[i].keys : "", " ", -1);

      g_assert_true (g_action_parse_detailed_name (commands[i].action, &name, &target, NULL));
      g_assert_true (class_has_action (PLENARY_TYPE_OBJECTIVES_PAGE, name)
                     || class_has_action (PLENARY_TYPE_OBJECTIVE_BOARD, name));
      for (guint j = 0; keys[j] != NULL; j++)
        {
          guint key = 0;
          GdkModifierType modifiers = 0;

          g_assert_true (gtk_accelerator_parse (keys[j], &key, &modifiers));
        }
    }
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
  g_test_add_func ("/app/objectives/move", test_move);
  g_test_add_func ("/app/objectives/walk", test_walk);
  g_test_add_func ("/app/objectives/menu", test_menu);
  g_test_add_func ("/app/objectives/drop", test_drop);
  g_test_add_func ("/app/objectives/preset", test_preset);
  g_test_add_func ("/app/objectives/coverage", test_coverage);
  g_test_add_func ("/app/objectives/editor", test_editor);
  g_test_add_func ("/app/objectives/commands", test_commands);

  return g_test_run ();
}
