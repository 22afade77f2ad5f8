/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What stands around the text of a report: outline, capture bar, inspector, find bar, findings.
 * Each is made with the example, follows it, and is let go of; warnings are fatal.
 */
#include "config.h"

#include "model/plenary-document.h"
#include "model/plenary-finding.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "pages.h"
#include "summary/plenary-capture-bar.h"
#include "summary/plenary-capture-line.h"
#include "summary/plenary-capture-tags.h"
#include "summary/plenary-exchange-dialog.h"
#include "summary/plenary-find-bar.h"
#include "summary/plenary-findings-view.h"
#include "summary/plenary-marks-view.h"
#include "summary/plenary-outline.h"
#include "summary/plenary-paragraph-inspector.h"

#include <string.h>

static PlenaryModel *
get_model (PlenaryProject *project)
{
  return plenary_project_get_model (project);
}

static PlenaryRecord *
get (PlenaryProject *project, const char *id)
{
  PlenaryRecord *record = plenary_model_find (get_model (project), id);

  g_assert_nonnull (record);

  return record;
}

static void
let_go (GtkWidget *widget)
{
  g_object_run_dispose (G_OBJECT (widget));
  g_assert_finalize_object (widget);
}

static void
test_outline (PlenaryProject *project)
{
  GtkWidget *outline = g_object_ref_sink (plenary_outline_new ());
  PlenaryOutline *self = PLENARY_OUTLINE (outline);

  plenary_project_widget_set_project (PLENARY_PROJECT_WIDGET (outline), project);
  plenary_outline_set_document (self, get (project, "doc-report"));
  g_assert_null (plenary_outline_get_selected (self));
  plenary_outline_set_selected (self, get (project, "sec-rt1-disc"));
  g_assert_true (plenary_outline_get_selected (self) == get (project, "sec-rt1-disc"));

  /* The section that is moved stays selected; undo brings it back to its place. */
  g_assert_true (gtk_widget_activate_action (outline, "outline.move-up", NULL));
  g_assert_cmpstr (plenary_project_get_undo_label (project), ==, "Move Section");
  g_assert_true (plenary_outline_get_selected (self) == get (project, "sec-rt1-disc"));
  g_assert_true (plenary_project_undo (project, NULL));

  /* Lead-ins follow by one word. */
  g_assert_true (gtk_widget_activate_action (outline, "outline.lead-in", "s", "colon"));
  g_assert_cmpint (
      plenary_record_get_integer (get (project, "sec-rt1-disc"), PLENARY_SECTION_LEAD_IN), ==,
      PLENARY_LEAD_IN_COLON);
  g_assert_true (plenary_project_undo (project, NULL));

  g_assert_true (gtk_widget_activate_action (outline, "outline.delete", NULL));
  g_assert_null (plenary_model_find (get_model (project), "sec-rt1-disc"));
  g_assert_true (plenary_project_undo (project, NULL));
  plenary_outline_set_document (self, NULL);
  let_go (outline);
}

static void
test_capture_bar (PlenaryProject *project)
{
  GtkWidget *bar = g_object_ref_sink (plenary_capture_bar_new ());

  plenary_project_widget_set_project (PLENARY_PROJECT_WIDGET (bar), project);
  g_assert_null (plenary_capture_bar_get_session (PLENARY_CAPTURE_BAR (bar)));
  plenary_capture_bar_set_session (PLENARY_CAPTURE_BAR (bar), get (project, "s-roundtable-1"));
  plenary_model_publish (get_model (project));
  let_go (bar);
}

static void
count_marks_cb (GtkWidget *tags, int kind, gboolean is_marked, gpointer user_data)
{
  g_assert_cmpint (kind, ==, PLENARY_MARK_KIND_PLEDGE);
  (*(int *) user_data)++;
}

static void
note_objective_cb (GtkWidget *tags,
                   PlenaryRecord *objective,
                   gboolean is_tagged,
                   gpointer user_data)
{
  g_set_object ((PlenaryRecord **) user_data, objective);
}

static void
test_capture_tags (PlenaryProject *project)
{
  GtkWidget *widget = g_object_ref_sink (plenary_capture_tags_new ());
  PlenaryCaptureTags *tags = PLENARY_CAPTURE_TAGS (widget);
  g_autoptr (PlenaryRecord) objective = NULL;
  int n_marks = 0;

  g_assert_false (plenary_capture_tags_press (tags, GDK_KEY_l, GDK_ALT_MASK));
  plenary_capture_tags_set_scope (tags, get_model (project), NULL);
  g_signal_connect (tags, "marked", G_CALLBACK (count_marks_cb), &n_marks);
  g_signal_connect (tags, "tagged", G_CALLBACK (note_objective_cb), &objective);
  g_assert_true (plenary_capture_tags_press (tags, GDK_KEY_l, GDK_ALT_MASK));
  g_assert_cmpuint (plenary_capture_tags_get_marks (tags), ==, 1u << PLENARY_MARK_KIND_PLEDGE);
  g_assert_cmpint (n_marks, ==, 1);
  g_assert_false (plenary_capture_tags_press (tags, GDK_KEY_l, 0));
  g_assert_false (plenary_capture_tags_press (tags, GDK_KEY_z, GDK_ALT_MASK));

  /* Two digits are enough where no number has three; one, when no longer number begins so. */
  g_assert_true (plenary_capture_tags_press (tags, GDK_KEY_o, GDK_ALT_MASK));
  g_assert_true (plenary_capture_tags_press (tags, GDK_KEY_1, 0));
  g_assert_null (objective);
  g_assert_true (plenary_capture_tags_press (tags, GDK_KEY_8, 0));
  g_assert_true (objective == get (project, "o-18"));
  g_assert_true (plenary_capture_tags_press (tags, GDK_KEY_o, GDK_ALT_MASK));
  g_assert_true (plenary_capture_tags_press (tags, GDK_KEY_6, 0));
  g_assert_true (objective == get (project, "o-6"));
  g_assert_true (plenary_capture_tags_press (tags, GDK_KEY_o, GDK_ALT_MASK));
  g_assert_true (plenary_capture_tags_press (tags, GDK_KEY_2, 0));
  g_assert_true (plenary_capture_tags_press (tags, GDK_KEY_Return, 0));
  g_assert_true (objective == get (project, "o-2"));
  g_assert_false (plenary_capture_tags_press (tags, GDK_KEY_3, 0));
  let_go (widget);
}

static void
test_capture_line (PlenaryProject *project)
{
  g_autoptr (GDateTime) far = g_date_time_new_utc (2020, 1, 1, 0, 0, 0);
  g_autofree char *line
      = plenary_capture_line_dup (get_model (project), get (project, "s-roundtable-1"), far);

  g_assert_nonnull (strstr (line, "minutes"));
  g_assert_null (strstr (line, "left"));
}

static void
test_inspector (PlenaryProject *project)
{
  GtkWidget *inspector = g_object_ref_sink (plenary_paragraph_inspector_new ());
  PlenaryParagraphInspector *self = PLENARY_PARAGRAPH_INSPECTOR (inspector);
  PlenaryRecordList *paragraphs = plenary_model_list_by (
      get_model (project), PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_INTERVENTION_ID, "iv-5");
  PlenaryRecord *paragraph = plenary_record_list_get (paragraphs, 0);
  guint n_findings = plenary_record_list_get_length (
      plenary_model_list (get_model (project), PLENARY_TYPE_FINDING));

  plenary_project_widget_set_project (PLENARY_PROJECT_WIDGET (self), project);
  plenary_paragraph_inspector_set_paragraph (self, paragraph);
  g_assert_true (gtk_widget_activate_action (inspector, "paragraph.add-finding", "s", "lesson"));
  g_assert_cmpuint (plenary_record_list_get_length (
                        plenary_model_list (get_model (project), PLENARY_TYPE_FINDING)),
                    ==, n_findings + 1);
  g_assert_true (plenary_project_undo (project, NULL));
  g_assert_true (gtk_widget_activate_action (inspector, "paragraph.leave", NULL));
  g_assert_cmpstr (plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID), ==,
                   NULL);
  g_assert_true (plenary_project_undo (project, NULL));
  g_assert_cmpstr (plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID), ==,
                   "iv-5");
  plenary_paragraph_inspector_set_paragraph (self, NULL);
  let_go (inspector);
}

static void
count_found_cb (GtkWidget *bar,
                PlenaryRecord *record,
                guint column,
                guint64 start,
                guint64 length,
                gpointer user_data)
{
  g_assert_cmpuint (length, ==, strlen ("certificate"));
  (*(int *) user_data)++;
}

static void
test_find_bar (PlenaryProject *project)
{
  GtkWidget *bar = g_object_ref_sink (plenary_find_bar_new ());
  PlenaryFindBar *self = PLENARY_FIND_BAR (bar);
  int n_found = 0;

  plenary_project_widget_set_project (PLENARY_PROJECT_WIDGET (bar), project);
  plenary_find_bar_set_document (self, get (project, "doc-report"));
  g_signal_connect (bar, "found", G_CALLBACK (count_found_cb), &n_found);
  plenary_find_bar_start (self, "certificate", TRUE);
  plenary_find_bar_step (self, TRUE);
  plenary_find_bar_step (self, FALSE);
  g_assert_cmpint (n_found, >=, 2);
  let_go (bar);
}

static void
test_findings_view (PlenaryProject *project)
{
  GtkWidget *view = g_object_ref_sink (plenary_findings_view_new ());
  GtkWidget *window = gtk_window_new ();
  PlenaryFindingsView *self = PLENARY_FINDINGS_VIEW (view);
  guint n_findings = plenary_record_list_get_length (
      plenary_model_list (get_model (project), PLENARY_TYPE_FINDING));

  plenary_project_widget_set_project (PLENARY_PROJECT_WIDGET (view), project);
  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  wait_until (gtk_widget_get_mapped (view));
  g_assert_true (plenary_findings_view_show_finding (self, get (project, "f-8")));
  g_assert_true (
      gtk_widget_activate_action (view, "findings.add", "i", (int) PLENARY_FINDING_KIND_PLEDGE));
  g_assert_cmpuint (plenary_record_list_get_length (
                        plenary_model_list (get_model (project), PLENARY_TYPE_FINDING)),
                    ==, n_findings + 1);
  g_assert_true (plenary_project_undo (project, NULL));
  g_assert_true (gtk_widget_activate_action (view, "findings.gather", NULL));
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (view);
}

static void
test_marks_view (PlenaryProject *project)
{
  GtkWidget *view = g_object_ref_sink (plenary_marks_view_new ());
  GtkWidget *window = gtk_window_new ();
  PlenaryMarksView *self = PLENARY_MARKS_VIEW (view);

  plenary_project_widget_set_project (PLENARY_PROJECT_WIDGET (view), project);
  plenary_marks_view_set_document (self, get (project, "doc-report"));
  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  wait_until (gtk_widget_get_mapped (view));
  g_assert_cmpuint (plenary_marks_view_get_marks (self), ==, 0);
  plenary_marks_view_set_marks (self, 1u << PLENARY_MARK_KIND_PLEDGE);
  g_assert_cmpuint (plenary_marks_view_get_marks (self), ==, 1u << PLENARY_MARK_KIND_PLEDGE);
  plenary_model_publish (get_model (project));
  plenary_marks_view_set_document (self, NULL);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (view);
}

/* A form that is closed with nothing in it leaves nothing behind. */
static void
test_exchange_dialog (PlenaryProject *project)
{
  GtkWidget *window = adw_window_new ();
  PlenaryRecordList *all = plenary_model_list (get_model (project), PLENARY_TYPE_INTERVENTION);
  guint n_before = plenary_record_list_get_length (all);
  AdwDialog *dialog = plenary_exchange_dialog_new (project, get (project, "s-roundtable-1"),
                                                   get (project, "sec-rt1-disc"));

  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  wait_until (gtk_widget_get_mapped (GTK_WIDGET (dialog)));
  g_assert_cmpuint (plenary_record_list_get_length (all), ==, n_before + 2);
  adw_dialog_force_close (dialog);
  wait_until (dialog == NULL);
  g_assert_cmpuint (plenary_record_list_get_length (all), ==, n_before);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
run (gconstpointer user_data)
{
  void (*test) (PlenaryProject *project) = user_data;
  Fixture fixture = { 0 };

  open_project (&fixture);
  test (fixture.project);
  close_project (&fixture);
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
  g_test_add_data_func ("/app/report-parts/outline", test_outline, run);
  g_test_add_data_func ("/app/report-parts/capture-bar", test_capture_bar, run);
  g_test_add_data_func ("/app/report-parts/capture-tags", test_capture_tags, run);
  g_test_add_data_func ("/app/report-parts/capture-line", test_capture_line, run);
  g_test_add_data_func ("/app/report-parts/inspector", test_inspector, run);
  g_test_add_data_func ("/app/report-parts/find-bar", test_find_bar, run);
  g_test_add_data_func ("/app/report-parts/findings-view", test_findings_view, run);
  g_test_add_data_func ("/app/report-parts/marks-view", test_marks_view, run);
  g_test_add_data_func ("/app/report-parts/exchange-dialog", test_exchange_dialog, run);

  return g_test_run ();
}
