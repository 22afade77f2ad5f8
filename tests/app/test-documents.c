/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The documents page shows the pages of the example, follows what is changed, and keeps its place.
 */
#include "config.h"

#include "checks/plenary-issue-list.h"
#include "compose/plenary-compose.h"
#include "documents/plenary-documents-page.h"
#include "documents/plenary-page-grid.h"
#include "documents/plenary-page-picture.h"
#include "documents/plenary-page-view.h"
#include "documents/plenary-preview.h"
#include "model/plenary-event.h"
#include "model/plenary-section.h"
#include "pages.h"

static PlenaryPageView *
get_view (Fixture *fixture)
{
  g_autoptr (GPtrArray) views = list_widgets (fixture->page, PLENARY_TYPE_PAGE_VIEW);

  g_assert_cmpuint (views->len, ==, 1);

  return views->pdata[0];
}

static guint
count_pages (Fixture *fixture)
{
  PlenaryPages *pages = plenary_page_view_get_pages (get_view (fixture));

  return pages != NULL ? plenary_pages_get_n_pages (pages) : 0;
}

static guint
count_pictures (Fixture *fixture)
{
  g_autoptr (GPtrArray) pictures = list_widgets (get_view (fixture), PLENARY_TYPE_PAGE_PICTURE);

  return pictures->len;
}

/* Waits until the pages of a kind are on the screen. */
static void
choose (Fixture *fixture, PlenaryDocumentKind kind)
{
  PlenaryPages *before = plenary_page_view_get_pages (get_view (fixture));

  plenary_documents_page_set_kind (PLENARY_DOCUMENTS_PAGE (fixture->page), kind);
  wait_until (plenary_page_view_get_pages (get_view (fixture)) != before
              && count_pictures (fixture) > 0);
}

static gboolean
has_words (Fixture *fixture, guint page, const char *words)
{
  g_autofree char *all
      = plenary_pages_dup_words (plenary_page_view_get_pages (get_view (fixture)), page);

  return strstr (all, words) != NULL;
}

static void
test_pages (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_DOCUMENTS_PAGE);
  wait_until (count_pictures (&fixture) > 0);
  g_assert_true (has_words (&fixture, 0, "PROVISIONAL Concept note"));

  choose (&fixture, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);
  g_assert_true (has_words (&fixture, 0, "DRAFT SUMMARY REPORT"));

  g_autofree char *count = g_strdup_printf ("%u pages", count_pages (&fixture));
  g_autofree char *label = g_strdup_printf ("Page 1 of %u", count_pages (&fixture));
  g_autoptr (GPtrArray) pictures = list_widgets (fixture.page, PLENARY_TYPE_PAGE_PICTURE);

  g_assert_nonnull (find_label (fixture.page, count));
  /* Only what is near the screen is there. */
  g_assert_cmpuint (pictures->len, <=, 4);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (pictures->pdata[0]), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (pictures->pdata[0]),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, label);

  g_autoptr (GPtrArray) splits = list_widgets (fixture.page, ADW_TYPE_SPLIT_BUTTON);
  g_autoptr (GPtrArray) buttons = list_widgets (splits->pdata[0], GTK_TYPE_BUTTON);

  g_signal_emit_by_name (buttons->pdata[0], "clicked");
  g_assert_cmpstr (g_object_get_data (G_OBJECT (fixture.window), "export"), ==,
                   "('pdf', 'summary-report')");
  close_page (&fixture);
}

static void
test_follows (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_DOCUMENTS_PAGE);
  choose (&fixture, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);

  g_autoptr (GtkAdjustment) adjustment
      = g_object_ref (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_view (&fixture))));
  PlenaryPages *before = plenary_page_view_get_pages (get_view (&fixture));

  plenary_page_view_scroll_to (get_view (&fixture), 5, 100);

  double value = gtk_adjustment_get_value (adjustment);

  g_assert_cmpfloat (value, >, 0);
  change (&fixture, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_TITLE, "Harbour Forum");
  wait_until (plenary_page_view_get_pages (get_view (&fixture)) != before);
  g_assert_true (has_words (&fixture, 0, "Harbour Forum"));
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), value, 1);

  /* Another document begins at its beginning. */
  choose (&fixture, PLENARY_DOCUMENT_KIND_AGENDA);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  close_page (&fixture);
}

/* Words on a page lead to the record they come from. */
static void
test_pick (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_DOCUMENTS_PAGE);
  choose (&fixture, PLENARY_DOCUMENT_KIND_AGENDA);
  g_signal_emit_by_name (get_view (&fixture), "pick", "s-keynote", 100.0, 100.0);

  g_autoptr (GPtrArray) popovers = list_widgets (fixture.page, GTK_TYPE_POPOVER);
  GtkWidget *popover = popovers->pdata[popovers->len - 1];
  g_autoptr (GPtrArray) buttons = list_widgets (popover, GTK_TYPE_BUTTON);

  g_assert_cmpstr (gtk_button_get_label (buttons->pdata[0]), ==,
                   "Go to Keynote: Twenty-three Encounters with an Office");
  g_signal_emit_by_name (buttons->pdata[0], "clicked");
  g_assert_cmpstr (g_object_get_data (G_OBJECT (fixture.window), "go-to"), ==,
                   "('session', 's-keynote')");

  /* What is gone leads nowhere. */
  g_signal_emit_by_name (get_view (&fixture), "pick", "gone", 100.0, 100.0);
  close_page (&fixture);
}

static void
test_zoom (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_DOCUMENTS_PAGE);
  choose (&fixture, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);

  PlenaryPageView *view = get_view (&fixture);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));

  g_assert_true (plenary_page_view_get_fits_width (view));
  plenary_page_view_scroll_to (view, 8, 0);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (view), "page.zoom-reset", NULL));
  g_assert_false (plenary_page_view_get_fits_width (view));
  g_assert_cmpfloat (plenary_page_view_get_zoom (view), ==, 1);
  g_assert_nonnull (find_label (fixture.page, "100 %"));

  /* The ninth of the pages stays on the screen. */
  double part = gtk_adjustment_get_value (adjustment) / gtk_adjustment_get_upper (adjustment);
  double upper = gtk_adjustment_get_upper (adjustment);

  gtk_widget_activate_action (GTK_WIDGET (view), "page.zoom-in", NULL);
  g_assert_cmpfloat (plenary_page_view_get_zoom (view), ==, 1.1);
  wait_until (gtk_adjustment_get_upper (adjustment) > upper);
  g_assert_cmpfloat_with_epsilon (
      gtk_adjustment_get_value (adjustment) / gtk_adjustment_get_upper (adjustment), part, 0.02);
  gtk_widget_activate_action (GTK_WIDGET (view), "page.zoom-out", NULL);
  gtk_widget_activate_action (GTK_WIDGET (view), "page.zoom-out", NULL);
  g_assert_cmpfloat (plenary_page_view_get_zoom (view), ==, 0.9);
  plenary_page_view_scroll_to (view, 0, 0);
  upper = gtk_adjustment_get_upper (adjustment);
  plenary_page_view_set_zoom (view, 0.5);
  wait_until (gtk_adjustment_get_upper (adjustment) < upper);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  plenary_page_view_set_zoom (view, 100);
  g_assert_cmpfloat (plenary_page_view_get_zoom (view), ==, 4);
  close_page (&fixture);
}

static void
test_empty (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_DOCUMENTS_PAGE);

  PlenaryModel *model = plenary_project_get_model (fixture.project);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture.project, "Empty");
  PlenaryRecordList *documents = plenary_model_list (model, PLENARY_TYPE_DOCUMENT);

  choose (&fixture, PLENARY_DOCUMENT_KIND_FINAL_REPORT);
  for (guint i = 0; i < plenary_record_list_get_length (documents); i++)
    plenary_edit_delete (edit, PLENARY_TYPE_DOCUMENT,
                         plenary_record_get_id (plenary_record_list_get (documents, i)));
  g_assert_true (plenary_edit_commit (edit, NULL));
  wait_until (find_label (fixture.page, "Import a report, or draft it from the agenda") != NULL);
  g_assert_cmpuint (count_pages (&fixture), ==, 0);

  /* Undo brings the pages back. */
  g_assert_true (plenary_project_undo (fixture.project, NULL));
  wait_until (count_pictures (&fixture) > 0);
  close_page (&fixture);
}

static GtkWidget *
find_row (Fixture *fixture, GType type, const char *title)
{
  g_autoptr (GPtrArray) rows = list_widgets (fixture->page, type);

  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (adw_preferences_row_get_title (rows->pdata[i]), title))
      return rows->pdata[i];

  return NULL;
}

/* What is chosen in the panel is kept in the project, of a document that was never touched too;
 * and what has errors cannot be final. */
static void
test_options (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_DOCUMENTS_PAGE);
  choose (&fixture, PLENARY_DOCUMENT_KIND_AGENDA);
  plenary_page_show_details (PLENARY_PAGE (fixture.page));

  PlenaryModel *model = plenary_project_get_model (fixture.project);
  PlenaryRecord *agenda = plenary_compose_find_document (model, PLENARY_DOCUMENT_KIND_AGENDA);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture.project, "Without");
  GtkWidget *paper = find_row (&fixture, ADW_TYPE_COMBO_ROW, "Paper");
  GtkWidget *contents = find_row (&fixture, ADW_TYPE_SWITCH_ROW, "Contents Page");
  GtkWidget *status = find_row (&fixture, ADW_TYPE_COMBO_ROW, "Status");

  plenary_edit_delete (edit, PLENARY_TYPE_DOCUMENT, plenary_record_get_id (agenda));
  g_assert_true (plenary_edit_commit (edit, NULL));
  g_assert_null (plenary_compose_find_document (model, PLENARY_DOCUMENT_KIND_AGENDA));
  adw_combo_row_set_selected (ADW_COMBO_ROW (paper), PLENARY_PAPER_SIZE_LETTER);
  agenda = plenary_compose_find_document (model, PLENARY_DOCUMENT_KIND_AGENDA);
  g_assert_nonnull (agenda);
  g_assert_cmpint (plenary_record_get_integer (agenda, PLENARY_DOCUMENT_PAPER), ==,
                   PLENARY_PAPER_SIZE_LETTER);
  adw_switch_row_set_active (ADW_SWITCH_ROW (contents), TRUE);
  g_assert_true (plenary_record_get_boolean (agenda, PLENARY_DOCUMENT_CONTENTS));
  g_assert_true (plenary_project_undo (fixture.project, NULL));
  g_assert_false (adw_switch_row_get_active (ADW_SWITCH_ROW (contents)));

  g_autoptr (PlenaryIssueList) issues = plenary_issue_list_ref_for_project (fixture.project);

  wait_until (plenary_issue_list_count (issues, PLENARY_SEVERITY_ERROR) > 0);
  adw_combo_row_set_selected (ADW_COMBO_ROW (status), PLENARY_EVENT_STATUS_FINAL);
  g_assert_cmpint (plenary_record_get_integer (agenda, PLENARY_DOCUMENT_STATUS), !=,
                   PLENARY_EVENT_STATUS_FINAL);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (status)), !=,
                    PLENARY_EVENT_STATUS_FINAL);
  g_clear_object (&issues);
  close_page (&fixture);
}

/* Pages side by side where there is room, and the same place whatever their size. */
static void
test_grid (void)
{
  static const struct
  {
    int width;
    guint n_pages;
    double zoom; /* 0 for fitting the width */
    int n_columns;
    int page_width;
  } cases[] = {
    { 360, 9, 0, 1, 342 },  { 848, 9, 0, 1, 800 },   { 1000, 9, 0, 1, 952 },
    { 1668, 9, 0, 2, 801 }, { 1668, 1, 0, 1, 1600 }, { 1000, 9, 0.5, 2, 400 },
    { 1000, 9, 1, 1, 800 }, { 4000, 9, 1, 2, 800 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlenaryPageGrid grid = { .n_pages = cases[i].n_pages,
                               .width_pt = 600,
                               .height_pt = 900,
                               .zoom = cases[i].zoom,
                               .n_columns = 1 };
      GdkRectangle last;
      guint first = 0;
      guint end = 0;

      g_assert_true (plenary_page_grid_fit (&grid, cases[i].width, cases[i].zoom <= 0));
      g_assert_false (plenary_page_grid_fit (&grid, cases[i].width, cases[i].zoom <= 0));
      g_assert_cmpint (grid.n_columns, ==, cases[i].n_columns);
      g_assert_cmpint (grid.page_width, ==, cases[i].page_width);
      plenary_page_grid_get_bounds (&grid, grid.n_pages - 1, &last);
      g_assert_cmpint (last.y + last.height + grid.margin, ==,
                       plenary_page_grid_get_height (&grid));
      plenary_page_grid_get_range (&grid, last.y, last.height, &first, &end);
      g_assert_cmpuint (end, ==, grid.n_pages);
      g_assert_cmpuint (first, <, end);
      g_assert_cmpfloat_with_epsilon (
          plenary_page_grid_get_y (&grid, plenary_page_grid_get_place (&grid, 123)), 123, 0.01);
    }
  g_assert_cmpfloat (plenary_page_zoom_step (1, 1), ==, 1.1);
  g_assert_cmpfloat (plenary_page_zoom_step (0.7, -1), ==, 0.67);
  g_assert_cmpfloat (plenary_page_zoom_step (4, 1), ==, 4);
  g_assert_cmpfloat (plenary_page_zoom_clamp (9), ==, 4);
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
  g_test_add_func ("/app/documents/pages", test_pages);
  g_test_add_func ("/app/documents/follows", test_follows);
  g_test_add_func ("/app/documents/pick", test_pick);
  g_test_add_func ("/app/documents/zoom", test_zoom);
  g_test_add_func ("/app/documents/grid", test_grid);
  g_test_add_func ("/app/documents/empty", test_empty);
  g_test_add_func ("/app/documents/options", test_options);

  return g_test_run ();
}
