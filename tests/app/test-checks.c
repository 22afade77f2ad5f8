/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The checks page shows what is wrong with the example, leads there, and follows what is mended.
 */
#include "config.h"

#include "checks/plenary-checks-page.h"
#include "checks/plenary-issue-list.h"
#include "checks/plenary-issue-row.h"
#include "model/plenary-comment.h"
#include "model/plenary-session.h"
#include "pages.h"

/* The page holds the list as long as it is there. */
static PlenaryIssueList *
get_list (Fixture *fixture)
{
  g_autoptr (PlenaryIssueList) list = plenary_issue_list_ref_for_project (fixture->project);

  return list;
}

static guint
count_errors (Fixture *fixture)
{
  return plenary_issue_list_count (get_list (fixture), PLENARY_SEVERITY_ERROR);
}

static guint
count_issues (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (get_list (fixture)));
}

static PlenaryIssue *
find_issue (Fixture *fixture, const char *rule, const char *id)
{
  GListModel *issues = G_LIST_MODEL (get_list (fixture));

  for (guint i = 0; i < g_list_model_get_n_items (issues); i++)
    {
      g_autoptr (PlenaryIssue) issue = g_list_model_get_item (issues, i);

      if (g_str_equal (plenary_issue_get_rule (issue), rule)
          && g_str_equal (plenary_issue_get_record_id (issue), id))
        return issue;
    }

  return NULL;
}

static guint
count_shown (Fixture *fixture)
{
  g_autoptr (GPtrArray) views = list_widgets (fixture->page, GTK_TYPE_LIST_VIEW);

  return g_list_model_get_n_items (
      G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (views->pdata[0]))));
}

static void
choose (Fixture *fixture, const char *name)
{
  g_autoptr (GPtrArray) toggles = list_widgets (fixture->page, ADW_TYPE_TOGGLE_GROUP);

  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (toggles->pdata[0]), name);
}

static void
count_checked_cb (PlenaryIssueList *list, gpointer user_data)
{
  (*(guint *) user_data)++;
}

static void
test_issues (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_CHECKS_PAGE);
  wait_until (count_issues (&fixture) > 0);
  g_assert_nonnull (find_issue (&fixture, "A02", "s-reception"));
  g_assert_nonnull (find_issue (&fixture, "V11", "c-1"));
  wait_until (find_label (fixture.page, "1 comment is open.") != NULL);
  g_assert_nonnull (find_label (fixture.page, "Errors"));
  g_assert_nonnull (find_label (fixture.page, "Warnings"));

  /* The button of a row leads to the record of its own issue. */
  g_autoptr (GPtrArray) rows = list_widgets (fixture.page, PLENARY_TYPE_ISSUE_ROW);
  g_autoptr (GPtrArray) buttons = list_widgets (rows->pdata[1], GTK_TYPE_BUTTON);

  g_assert_nonnull (find_label (rows->pdata[1], "A02"));
  g_assert_true (gtk_widget_is_sensitive (buttons->pdata[1]));
  g_signal_emit_by_name (buttons->pdata[1], "clicked");
  g_assert_cmpstr (g_object_get_data (G_OBJECT (fixture.window), "go-to"), ==,
                   "('session', 's-reception')");
  close_page (&fixture);
}

/* The first button of a row does what the rule proposes. */
static void
test_mend (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_CHECKS_PAGE);
  wait_until (find_label (fixture.page, "Add Rapporteur") != NULL);
  g_assert_nonnull (find_issue (&fixture, "A12", "s-opening"));

  GtkWidget *button
      = gtk_widget_get_ancestor (find_label (fixture.page, "Add Rapporteur"), GTK_TYPE_BUTTON);

  g_signal_emit_by_name (button, "clicked");
  wait_until (find_issue (&fixture, "A12", "s-opening") == NULL);
  g_assert_cmpstr (plenary_project_get_undo_label (fixture.project), ==, "Add Rapporteur");
  close_page (&fixture);
}

static void
test_filter (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_CHECKS_PAGE);
  wait_until (count_issues (&fixture) > 0);

  guint n_issues = count_issues (&fixture);
  guint n_errors = count_errors (&fixture);

  g_assert_cmpuint (count_shown (&fixture), ==, n_issues);
  choose (&fixture, "errors");
  g_assert_cmpuint (count_shown (&fixture), ==, n_errors);
  choose (&fixture, "advice");
  g_assert_cmpuint (count_shown (&fixture), >, 0);
  g_assert_cmpuint (count_shown (&fixture), <, n_issues - n_errors);
  choose (&fixture, "all");
  g_assert_cmpuint (count_shown (&fixture), ==, n_issues);
  close_page (&fixture);
}

static void
test_follows (void)
{
  Fixture fixture = { 0 };
  guint n_checked = 0;

  open_page (&fixture, PLENARY_TYPE_CHECKS_PAGE);
  wait_until (count_issues (&fixture) > 0);
  g_signal_connect (get_list (&fixture), "checked", G_CALLBACK (count_checked_cb), &n_checked);

  GListModel *issues = G_LIST_MODEL (get_list (&fixture));
  guint n_errors = count_errors (&fixture);
  g_autoptr (PlenaryIssue) last
      = g_list_model_get_item (issues, g_list_model_get_n_items (issues) - 1);

  change (&fixture, PLENARY_TYPE_COMMENT, "c-1", PLENARY_COMMENT_RESOLVED, "true");
  wait_until (count_errors (&fixture) == n_errors - 1);
  g_assert_null (find_issue (&fixture, "V11", "c-1"));
  g_assert_cmpuint (n_checked, ==, 1);

  /* What is still wrong is the same object, and its row stays. */
  g_autoptr (PlenaryIssue) still
      = g_list_model_get_item (issues, g_list_model_get_n_items (issues) - 1);

  g_assert_true (still == last);

  change (&fixture, PLENARY_TYPE_SESSION, "s-keynote", PLENARY_SESSION_TITLE, "");
  wait_until (find_issue (&fixture, "A01", "s-keynote") != NULL);
  g_assert_cmpuint (count_errors (&fixture), ==, n_errors);
  g_assert_cmpuint (n_checked, ==, 2);

  g_assert_true (plenary_project_undo (fixture.project, NULL));
  wait_until (find_issue (&fixture, "A01", "s-keynote") == NULL);
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
  g_test_add_func ("/app/checks/issues", test_issues);
  g_test_add_func ("/app/checks/mend", test_mend);
  g_test_add_func ("/app/checks/filter", test_filter);
  g_test_add_func ("/app/checks/follows", test_follows);

  return g_test_run ();
}
