/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The details of a session show it, change it, and follow what happens to it; the running order
 * says how much of the hours is planned.
 */
#include "config.h"

#include "agenda/plenary-running-order.h"
#include "agenda/plenary-session-inspector.h"
#include "model/plenary-assignment.h"
#include "model/plenary-event.h"
#include "model/plenary-person.h"
#include "model/plenary-session.h"
#include "widgets/plenary-party-picker.h"

#include <string.h>

typedef struct
{
  char *folder;
  PlenaryProject *project;
  PlenaryModel *model;
  GtkWidget *window;
} Fixture;

static void
commit (PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);
}

static void
add_session (PlenaryEdit *edit, const char *id, const char *rank, const char *title)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_SESSION, id);

  plenary_row_set_text (row, PLENARY_SESSION_RANK, rank);
  plenary_row_set_text (row, PLENARY_SESSION_TITLE, title);
  plenary_row_set_integer (row, PLENARY_SESSION_KIND, PLENARY_SESSION_KIND_PANEL);
  plenary_row_set_integer (row, PLENARY_SESSION_DURATION, 30);
  plenary_row_set_boolean (row, PLENARY_SESSION_PARALLEL, g_str_equal (id, "s2"));
  plenary_edit_insert (edit, row);
}

static void
add_role (PlenaryEdit *edit, const char *id, const char *session_id)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_ASSIGNMENT, id);

  plenary_row_set_text (row, PLENARY_ASSIGNMENT_SESSION_ID, session_id);
  plenary_row_set_text (row, PLENARY_ASSIGNMENT_RANK, "i");
  plenary_row_set_integer (row, PLENARY_ASSIGNMENT_ROLE, PLENARY_ROLE_MODERATOR);
  plenary_row_set_text (row, PLENARY_ASSIGNMENT_PERSON_ID, "p1");
  plenary_edit_insert (edit, row);
}

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("plenary-XXXXXX", NULL);

  g_autofree char *path = g_build_filename (fixture->folder, "a.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PlenaryRow) person = plenary_row_new_with_id (PLENARY_TYPE_PERSON, "p1");

  fixture->project = plenary_project_create (file, &error);
  g_assert_no_error (error);
  fixture->model = plenary_project_get_model (fixture->project);

  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Fill");

  plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_STARTS_ON, "2027-05-12");
  plenary_edit_set_integer (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_OPENS_AT, 960);
  plenary_edit_set_integer (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_CLOSES_AT, 1140);
  plenary_row_set_text (person, PLENARY_PERSON_GIVEN_NAME, "Pia");
  plenary_row_set_text (person, PLENARY_PERSON_FAMILY_NAME, "Oberoi");
  plenary_edit_insert (edit, person);
  add_session (edit, "s1", "1", "Fog");
  add_session (edit, "s2", "2", "Ice");
  add_role (edit, "r1", "s1");
  commit (edit);
  fixture->window = g_object_ref_sink (gtk_window_new ());
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->window);
  g_assert_true (plenary_project_close (fixture->project, NULL));
  g_object_unref (fixture->project);
  g_free (fixture->folder);
}

static PlenaryRecord *
get (Fixture *fixture, GType type, const char *id)
{
  PlenaryRecord *record = plenary_model_lookup (fixture->model, type, id);

  g_assert_nonnull (record);

  return record;
}

/* The first widget of a type that is seen, and whose text has some words in it. */
static GtkWidget *
find (GtkWidget *widget, GType type, const char *words)
{
  const char *text = "";

  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (GTK_IS_LABEL (widget))
    text = gtk_label_get_text (GTK_LABEL (widget));
  else if (GTK_IS_EDITABLE (widget))
    text = gtk_editable_get_text (GTK_EDITABLE (widget));
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (words == NULL || strstr (text, words) != NULL))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, words);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
show (Fixture *fixture, GType type)
{
  GtkWidget *widget = g_object_new (type, "project", fixture->project, NULL);

  gtk_window_set_child (GTK_WINDOW (fixture->window), widget);
  gtk_window_present (GTK_WINDOW (fixture->window));

  return widget;
}

static void
test_title (Fixture *fixture, gconstpointer user_data)
{
  GtkWidget *inspector = show (fixture, PLENARY_TYPE_SESSION_INSPECTOR);
  PlenaryRecord *session = get (fixture, PLENARY_TYPE_SESSION, "s1");

  g_assert_nonnull (find (inspector, ADW_TYPE_STATUS_PAGE, NULL));
  g_object_set (inspector, "session", session, NULL);

  GtkWidget *row = find (inspector, ADW_TYPE_ENTRY_ROW, "Fog");

  gtk_editable_set_text (GTK_EDITABLE (row), "Fog and ferries");
  g_assert_cmpstr (plenary_record_get_text (session, PLENARY_SESSION_TITLE), ==, "Fog and ferries");
  plenary_project_undo (fixture->project, NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "Fog");

  /* What is deleted is shown no longer. */
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Delete");

  plenary_edit_delete (edit, PLENARY_TYPE_SESSION, "s1");
  commit (edit);
  g_assert_null (find (inspector, ADW_TYPE_ENTRY_ROW, "Fog"));
}

static void
test_roles (Fixture *fixture, gconstpointer user_data)
{
  GtkWidget *inspector = show (fixture, PLENARY_TYPE_SESSION_INSPECTOR);
  PlenaryRecord *role = get (fixture, PLENARY_TYPE_ASSIGNMENT, "r1");

  plenary_session_inspector_set_session (PLENARY_SESSION_INSPECTOR (inspector),
                                         get (fixture, PLENARY_TYPE_SESSION, "s1"));
  g_assert_nonnull (find (inspector, GTK_TYPE_TEXT, "Pia Oberoi"));
  g_assert_nonnull (find (inspector, GTK_TYPE_LABEL, "Add a Panellist"));
  g_assert_null (find (inspector, GTK_TYPE_LABEL, "Add a Moderator"));

  GtkWidget *state = find (inspector, GTK_TYPE_DROP_DOWN, NULL);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (state), PLENARY_ASSIGNMENT_STATE_CONFIRMED);
  g_assert_cmpint (plenary_record_get_integer (role, PLENARY_ASSIGNMENT_STATE), ==,
                   PLENARY_ASSIGNMENT_STATE_CONFIRMED);

  /* Who is needed in two places at one time is told of where that was arranged. */
  g_assert_null (find (inspector, GTK_TYPE_LABEL, "at the same time"));

  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add");

  add_role (edit, "r2", "s2");
  commit (edit);
  g_assert_nonnull (find (inspector, GTK_TYPE_LABEL, "In “Ice” at the same time"));
  plenary_project_undo (fixture->project, NULL);
  g_assert_null (find (inspector, GTK_TYPE_LABEL, "at the same time"));

  GtkWidget *picker = find (inspector, PLENARY_TYPE_PARTY_PICKER, NULL);

  g_assert_cmpstr (plenary_party_choice_get_name (
                       plenary_party_picker_get_choice (PLENARY_PARTY_PICKER (picker))),
                   ==, "Pia Oberoi");
  edit = plenary_project_begin_edit (fixture->project, "Remove");
  plenary_edit_delete (edit, PLENARY_TYPE_ASSIGNMENT, "r1");
  commit (edit);
  g_assert_null (find (inspector, PLENARY_TYPE_PARTY_PICKER, NULL));
  g_assert_nonnull (find (inspector, GTK_TYPE_LABEL, "Add a Moderator"));
}

static void
test_running_order (Fixture *fixture, gconstpointer user_data)
{
  GtkWidget *order = show (fixture, PLENARY_TYPE_RUNNING_ORDER);

  g_assert_nonnull (find (order, GTK_TYPE_LABEL, "30 of 180 minutes"));

  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Lengthen");

  plenary_edit_set_integer (edit, PLENARY_TYPE_SESSION, "s2", PLENARY_SESSION_DURATION, 180);
  commit (edit);
  g_assert_nonnull (find (order, GTK_TYPE_LABEL, "180 of 180 minutes"));
  g_object_set (order, "selected", get (fixture, PLENARY_TYPE_SESSION, "s2"), NULL);
  plenary_running_order_set_selected (PLENARY_RUNNING_ORDER (order), NULL);
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
  g_test_add ("/app/session-inspector/title", Fixture, NULL, set_up, test_title, tear_down);
  g_test_add ("/app/session-inspector/roles", Fixture, NULL, set_up, test_roles, tear_down);
  g_test_add ("/app/session-inspector/running-order", Fixture, NULL, set_up, test_running_order,
              tear_down);

  return g_test_run ();
}
