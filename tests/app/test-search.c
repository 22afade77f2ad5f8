/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The search of a project shows what it finds, and leads there.
 */
#include "config.h"

#include "model/plenary-document.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "model/plenary-section.h"
#include "search/plenary-search-dialog.h"
#include "search/plenary-search-result.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  PlenaryProject *project;
  PlenarySearchDialog *dialog;
  char *gone_to; /* where the stub of the window was led */
} Fixture;

static void
add (PlenaryEdit *edit, GType type, const char *id, ...)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (type, id);
  va_list values;

  va_start (values, id);
  for (guint column = va_arg (values, guint); column != 0; column = va_arg (values, guint))
    g_assert_true (plenary_row_set_string (row, column, va_arg (values, const char *), NULL));
  va_end (values);
  plenary_edit_insert (edit, row);
}

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("plenary-test-XXXXXX", &error);
  g_assert_no_error (error);

  g_autofree char *path = g_build_filename (fixture->folder, "Event.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  fixture->project = plenary_project_create (file, &error);
  g_assert_no_error (error);

  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Fill");

  add (edit, PLENARY_TYPE_PERSON, "lobo", PLENARY_PERSON_GIVEN_NAME, "Tomás",
       PLENARY_PERSON_FAMILY_NAME, "Ferreira Lobo", 0);
  add (edit, PLENARY_TYPE_POST, "chair", PLENARY_POST_PERSON_ID, "lobo", PLENARY_POST_TITLE,
       "Chair", 0);
  add (edit, PLENARY_TYPE_DOCUMENT, "report", PLENARY_DOCUMENT_KIND, "summary-report", 0);
  add (edit, PLENARY_TYPE_SECTION, "a", PLENARY_SECTION_DOCUMENT_ID, "report",
       PLENARY_SECTION_TITLE, "Opening", 0);
  for (int i = 1; i <= 40; i++)
    {
      g_autofree char *id = g_strdup_printf ("p%02d1", i);

      add (edit, PLENARY_TYPE_PARAGRAPH, id, PLENARY_PARAGRAPH_SECTION_ID, "a",
           PLENARY_PARAGRAPH_RANK, id, PLENARY_PARAGRAPH_TEXT,
           "The Chair &amp; <b>all</b> others spoke<note>At length &amp; well.</note>.", 0);
    }
  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);
  fixture->dialog = g_object_ref_sink (plenary_search_dialog_new (fixture->project));
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "Event.plenary", NULL);

  g_object_run_dispose (G_OBJECT (fixture->dialog));
  g_assert_finalize_object (fixture->dialog);
  g_assert_true (plenary_project_close (fixture->project, NULL));
  g_object_unref (fixture->project);
  g_unlink (path);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->gone_to);
}

static PlenarySearchResult *
get_result (Fixture *fixture, guint position)
{
  g_autoptr (PlenarySearchResult) result
      = g_list_model_get_item (plenary_search_dialog_get_results (fixture->dialog), position);

  return result;
}

static void
assert_text (gpointer object, const char *property, const char *expected)
{
  g_autofree char *text = NULL;

  g_object_get (object, property, &text, NULL);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_results (Fixture *fixture, gconstpointer user_data)
{
  GListModel *results = plenary_search_dialog_get_results (fixture->dialog);

  plenary_search_dialog_search (fixture->dialog, "FERREIRA tomas");
  g_assert_cmpuint (g_list_model_get_n_items (results), ==, 1);
  assert_text (get_result (fixture, 0), "heading", "People");
  assert_text (get_result (fixture, 0), "count", "1");
  assert_text (get_result (fixture, 0), "name", "Tomás Ferreira Lobo");
  assert_text (get_result (fixture, 0), "place", "Chair");
  /* What the name says is not said again. */
  assert_text (get_result (fixture, 0), "context", "");
  assert_text (get_result (fixture, 0), "description", "Tomás Ferreira Lobo, Chair");

  /* A post leads to its person, and a group shows so many that the next is in sight. */
  plenary_search_dialog_search (fixture->dialog, "chair");
  g_assert_cmpuint (g_list_model_get_n_items (results), ==, 31);
  assert_text (get_result (fixture, 0), "place", "Post");
  g_assert_cmpstr (plenary_search_result_get_table (get_result (fixture, 0)), ==, "person");
  g_assert_cmpstr (plenary_search_result_get_id (get_result (fixture, 0)), ==, "lobo");
  assert_text (get_result (fixture, 1), "name", "Paragraph 1");
  assert_text (get_result (fixture, 1), "place", "Opening");
  assert_text (get_result (fixture, 1), "count", "30 of 40");
  assert_text (get_result (fixture, 1), "context", "The Chair & all others spoke .");

  plenary_search_dialog_search (fixture->dialog, "length");
  assert_text (get_result (fixture, 0), "heading", "Notes");
  assert_text (get_result (fixture, 0), "name", "Note 1 of Paragraph 1");

  plenary_search_dialog_search (fixture->dialog, "<b>&nothing");
  g_assert_cmpuint (g_list_model_get_n_items (results), ==, 0);
  plenary_search_dialog_search (fixture->dialog, "");
  g_assert_cmpuint (g_list_model_get_n_items (results), ==, 0);
}

/* A dialog that is open shows what is there now. */
static void
test_follows (Fixture *fixture, gconstpointer user_data)
{
  GListModel *results = plenary_search_dialog_get_results (fixture->dialog);
  PlenaryEdit *edit = NULL;

  plenary_search_dialog_search (fixture->dialog, "ferreira");
  edit = plenary_project_begin_edit (fixture->project, "Delete Person");
  plenary_edit_delete (edit, PLENARY_TYPE_PERSON, "lobo");
  g_assert_true (plenary_edit_commit (edit, NULL));
  while (g_list_model_get_n_items (results) > 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
go_to_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  Fixture *fixture = user_data;
  const char *table = NULL;
  const char *id = NULL;

  g_variant_get (parameter, "(&s&s)", &table, &id);
  fixture->gone_to = g_strjoin (" ", table, id, NULL);
}

static GtkWidget *
find_widget (GtkWidget *widget, GType type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_widget (child, type);

  return found;
}

/* Enter in the entry goes to the first result, although the search for the last letter has not
 * run yet. */
static void
test_go_to (Fixture *fixture, gconstpointer user_data)
{
  static const GActionEntry entries[] = { { "go-to", go_to_cb, "(ss)" } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  GtkWindow *window = GTK_WINDOW (g_object_ref_sink (adw_window_new ()));
  GtkWidget *entry = NULL;

  adw_window_set_content (ADW_WINDOW (window), gtk_label_new ("content"));
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), fixture);
  gtk_widget_insert_action_group (GTK_WIDGET (window), "page", G_ACTION_GROUP (group));
  gtk_window_present (window);
  adw_dialog_present (ADW_DIALOG (fixture->dialog), GTK_WIDGET (window));
  entry = find_widget (GTK_WIDGET (fixture->dialog), GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (entry), "ferreira");
  g_signal_emit_by_name (entry, "activate");
  while (fixture->gone_to == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (fixture->gone_to, ==, "person lobo");

  gtk_window_destroy (window);
  g_object_unref (window);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/app/search/" path, Fixture, NULL, set_up, function, tear_down)

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
  ADD ("results", test_results);
  ADD ("follows", test_follows);
  ADD ("go-to", test_go_to);

  return g_test_run ();
}
