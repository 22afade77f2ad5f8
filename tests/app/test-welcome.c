/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a window without a project offers: recent projects, templates, a new project.
 */
#include "config.h"

#include "welcome/plenary-day-outline.h"
#include "welcome/plenary-new-project-dialog.h"
#include "widgets/plenary-file-dialog.h"
#include "welcome/plenary-recent-row.h"
#include "welcome/plenary-template-card.h"
#include "welcome/plenary-welcome.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  GtkRecentManager *manager;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  fixture->folder = g_dir_make_tmp ("plenary-test-XXXXXX", NULL);

  g_autofree char *path = g_build_filename (fixture->folder, "recent.xbel", NULL);

  fixture->manager = g_object_new (GTK_TYPE_RECENT_MANAGER, "filename", path, NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);

  g_assert_finalize_object (fixture->manager);
  for (const char *name = g_dir_read_name (folder); name != NULL; name = g_dir_read_name (folder))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static char *
dup_uri (Fixture *fixture, const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  return g_filename_to_uri (path, NULL, NULL);
}

static void
make_project (Fixture *fixture, const char *name, const char *title)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDate) first_day = g_date_new_dmy (12, G_DATE_MAY, 2027);
  g_autofree char *uri = dup_uri (fixture, name);
  g_autoptr (GFile) file = g_file_new_for_uri (uri);

  plenary_template_create_project (plenary_template_find ("stocktaking"), file, title, first_day,
                                   &error);
  g_assert_no_error (error);
}

static void
remember (Fixture *fixture, const char *name)
{
  g_autofree char *uri = dup_uri (fixture, name);

  plenary_recent_manager_add_project (fixture->manager, uri);
}

static PlenaryRecentProject *
find (PlenaryRecentList *list, const char *name)
{
  PlenaryRecentProject *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      g_autoptr (PlenaryRecentProject) project = g_list_model_get_item (G_LIST_MODEL (list), i);

      if (g_str_has_suffix (plenary_recent_project_get_uri (project), name))
        found = project;
    }

  return found;
}

static void
wait_for (PlenaryRecentProject *project)
{
  while (plenary_recent_project_get_state (project) == PLENARY_RECENT_LOADING)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_file_name (void)
{
  static const struct
  {
    const char *title;
    const char *name;
  } cases[] = {
    { "Harbour Forum", "Harbour Forum.plenary" },
    { "  Forum 2026/2027: next steps?  ", "Forum 2026-2027- next steps-.plenary" },
    { "", "Event.plenary" },
    { "..", "Event.plenary" },
    { ".hidden", "hidden.plenary" },
    { "Forum\non\tropes", "Forum-on-ropes.plenary" },
    { "Réunion sur l’été", "Réunion sur l’été.plenary" },
  };
  g_autofree char *long_title = g_strnfill (500, 'x');
  g_autofree char *accents = g_strjoin ("", "x", "é", NULL);
  g_autoptr (GString) many = g_string_new (accents);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = plenary_file_dialog_dup_name (cases[i].title, ".plenary");

      g_assert_cmpstr (name, ==, cases[i].name);
    }
  for (int i = 0; i < 200; i++)
    g_string_append (many, "é");

  g_autofree char *cut = plenary_file_dialog_dup_name (long_title, ".plenary");
  g_autofree char *valid = plenary_file_dialog_dup_name (many->str, ".plenary");

  g_assert_cmpint (g_utf8_strlen (cut, -1), ==, 60 + strlen (".plenary"));
  g_assert_true (g_utf8_validate (valid, -1, NULL));
  g_assert_cmpint (g_utf8_strlen (valid, -1), ==, 60 + strlen (".plenary"));

  g_autofree char *words = plenary_file_dialog_dup_name (
      "Dialogue on the safe, orderly and regular passage of ships through the harbour",
      " – Concept Note.pdf");

  g_assert_cmpstr (words, ==,
                   "Dialogue on the safe, orderly and regular passage of ships – Concept Note.pdf");
}

static void
test_when (void)
{
  static const struct
  {
    const char *when;
    const char *words;
  } cases[] = {
    { "2027-05-12T08:05:00Z", "08:05" },  { "2027-05-11T23:59:59Z", "Yesterday" },
    { "2027-05-10T12:00:00Z", "Monday" }, { "2027-05-06T00:00:00Z", "Thursday" },
    { "2027-05-05T12:00:00Z", "5 May" },  { "2026-12-31T12:00:00Z", "31 December 2026" },
    { "2027-05-13T12:00:00Z", "13 May" },
  };
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2027-05-12T15:00:00Z", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) when = g_date_time_new_from_iso8601 (cases[i].when, NULL);
      g_autofree char *words = plenary_recent_row_dup_when (when, now);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_project (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *uri = dup_uri (fixture, "a b.plenary");
  g_autoptr (PlenaryRecentProject) project = plenary_recent_project_new (uri, now);
  g_autofree char *path = g_filename_from_uri (uri, NULL, NULL);

  g_assert_cmpstr (plenary_recent_project_get_title (project), ==, "a b");
  g_assert_cmpstr (plenary_recent_project_get_place (project), ==, path);
  g_assert_cmpint (plenary_recent_project_get_state (project), ==, PLENARY_RECENT_LOADING);

  plenary_recent_project_load (project);
  wait_for (project);
  g_assert_cmpint (plenary_recent_project_get_state (project), ==, PLENARY_RECENT_MISSING);
  g_assert_cmpstr (plenary_recent_project_get_dates (project), ==, "");

  make_project (fixture, "a b.plenary", "Forum");
  /* Reading that begins again gives up what was begun before. */
  plenary_recent_project_load (project);
  plenary_recent_project_load (project);
  while (plenary_recent_project_get_state (project) != PLENARY_RECENT_READY)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (plenary_recent_project_get_title (project), ==, "Forum");
  g_assert_cmpstr (plenary_recent_project_get_dates (project), ==, "12-13 May 2027");
  g_assert_cmpint (plenary_recent_project_get_status (project), ==, PLENARY_EVENT_STATUS_DRAFT);
}

/* What a row says, before and after its file was read, and when there is no file any more. */
static void
test_row (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *uri = dup_uri (fixture, "forum.plenary");
  g_autofree char *path = g_filename_from_uri (uri, NULL, NULL);
  g_autofree char *sound = g_strconcat ("12-13 May 2027 · Draft · ", path, NULL);
  g_autofree char *missing = g_strconcat ("The file is not there · ", path, NULL);
  g_autoptr (PlenaryRecentProject) project = plenary_recent_project_new (uri, now);
  GtkListBoxRow *row = g_object_ref_sink (GTK_LIST_BOX_ROW (plenary_recent_row_new (project)));

  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "forum");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, path);
  g_assert_true (gtk_list_box_row_get_activatable (row));

  /* A title is no mark-up. */
  make_project (fixture, "forum.plenary", "Ropes & <b>Tar</b>");
  plenary_recent_project_load (project);
  wait_for (project);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==,
                   "Ropes & <b>Tar</b>");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, sound);

  g_remove (path);
  plenary_recent_project_load (project);
  while (plenary_recent_project_get_state (project) != PLENARY_RECENT_MISSING)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, missing);
  g_assert_false (gtk_list_box_row_get_activatable (row));
  g_assert_finalize_object (row);
}

static void
count_cb (GListModel *list, guint position, guint removed, guint added, int *n_changes)
{
  (*n_changes)++;
}

static void
test_list (Fixture *fixture, gconstpointer user_data)
{
  const GtkRecentData text = {
    .mime_type = (char *) "text/plain",
    .app_name = (char *) "editor",
    .app_exec = (char *) "editor %u",
  };
  g_autofree char *other = dup_uri (fixture, "notes.txt");
  g_autofree char *broken = dup_uri (fixture, "broken.plenary");
  g_autofree char *path = g_filename_from_uri (broken, NULL, NULL);
  int n_changes = 0;

  make_project (fixture, "forum.plenary", "Forum");
  g_assert_true (g_file_set_contents (path, "broken", -1, NULL));
  remember (fixture, "forum.plenary");
  remember (fixture, "gone.plenary");
  gtk_recent_manager_add_full (fixture->manager, other, &text);

  g_autoptr (PlenaryRecentList) list = plenary_recent_list_new (fixture->manager);

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (list)) == PLENARY_TYPE_RECENT_PROJECT);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 2);
  g_signal_connect (list, "items-changed", G_CALLBACK (count_cb), &n_changes);

  PlenaryRecentProject *forum = find (list, "forum.plenary");
  PlenaryRecentProject *gone = find (list, "gone.plenary");

  wait_for (forum);
  wait_for (gone);
  g_assert_cmpstr (plenary_recent_project_get_title (forum), ==, "Forum");
  g_assert_cmpint (plenary_recent_project_get_state (gone), ==, PLENARY_RECENT_MISSING);

  plenary_recent_list_add (list, broken);
  g_assert_cmpint (n_changes, ==, 1);
  g_assert_true (find (list, "forum.plenary") == forum);

  g_autoptr (PlenaryRecentProject) first = g_list_model_get_item (G_LIST_MODEL (list), 0);

  g_assert_cmpstr (plenary_recent_project_get_uri (first), ==, broken);
  wait_for (first);
  g_assert_cmpint (plenary_recent_project_get_state (first), ==, PLENARY_RECENT_UNREADABLE);

  plenary_recent_list_remove (list, broken);
  g_assert_cmpint (n_changes, ==, 2);
  g_assert_null (find (list, "broken.plenary"));
  g_assert_false (gtk_recent_manager_has_item (fixture->manager, broken));
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_outline (void)
{
  static const struct
  {
    const char *id;
    const char *words;
  } cases[] = {
    { "dialogue", "1 day, 5 sessions" },
    { "stocktaking", "2 days, 11 sessions" },
    { "workshop", "1 day, 8 sessions" },
    { "technical", "2 days, 10 sessions" },
    { "empty", "1 day" },
  };
  PlenaryDayOutline *outline = g_object_ref_sink (g_object_new (PLENARY_TYPE_DAY_OUTLINE, NULL));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryModel) model
          = plenary_template_load_model (plenary_template_find (cases[i].id), NULL);

      plenary_day_outline_set_model (outline, model);

      g_autofree char *words = plenary_day_outline_dup_words (outline);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
  plenary_day_outline_set_model (outline, NULL);
  g_assert_finalize_object (outline);
}

static gpointer
get_child (gpointer widget, const char *name)
{
  GObject *child = gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), name);

  g_assert_nonnull (child);

  return child;
}

static gboolean
is_shown (gpointer widget, const char *name)
{
  return gtk_widget_get_visible (get_child (widget, name));
}

static void
note_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_free (*(char **) user_data);
  *(char **) user_data = g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)),
                                          g_variant_get_string (parameter, NULL));
}

/* A window that has the page, and an action that notes what it is activated with. */
static GtkWindow *
make_window (PlenaryWelcome *welcome, const GActionEntry *entry, char **noted)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entry, 1, noted);
  gtk_widget_insert_action_group (GTK_WIDGET (window), "project", G_ACTION_GROUP (group));
  gtk_window_set_child (window, GTK_WIDGET (welcome));

  return window;
}

/* dispose may run twice. */
static void
destroy (GtkWindow *window, PlenaryWelcome *welcome)
{
  g_object_ref (welcome);
  gtk_window_destroy (window);
  g_object_run_dispose (G_OBJECT (welcome));
  g_assert_finalize_object (welcome);
}

static guint
count_rows (PlenaryWelcome *welcome)
{
  guint n_rows = 0;

  while (gtk_list_box_get_row_at_index (get_child (welcome, "projects"), (int) n_rows) != NULL)
    n_rows++;

  return n_rows;
}

static void
test_first_time (Fixture *fixture, gconstpointer user_data)
{
  static const GActionEntry entries[] = { { "new", note_cb, "s" } };
  g_autofree char *noted = NULL;
  PlenaryWelcome *welcome = plenary_welcome_new (fixture->manager);
  GtkWindow *window = make_window (welcome, entries, &noted);
  GtkFlowBox *templates = get_child (welcome, "templates");
  GtkWidget *card = gtk_flow_box_child_get_child (gtk_flow_box_get_child_at_index (templates, 1));

  g_assert_true (is_shown (welcome, "greeting"));
  g_assert_true (is_shown (welcome, "open_button"));
  g_assert_false (is_shown (welcome, "recent"));
  g_assert_null (gtk_flow_box_get_child_at_index (templates, 5));
  g_assert_true (PLENARY_IS_TEMPLATE_CARD (card));
  g_signal_emit_by_name (card, "clicked");
  g_assert_cmpstr (noted, ==, "new stocktaking");
  destroy (window, welcome);
}

static void
test_recent (Fixture *fixture, gconstpointer user_data)
{
  static const GActionEntry entries[] = { { "open-uri", note_cb, "s" } };
  g_autofree char *noted = NULL;
  g_autofree char *uri = dup_uri (fixture, "ropes.plenary");
  g_autofree char *expected = g_strconcat ("open-uri ", uri, NULL);

  for (int i = 0; i < 7; i++)
    {
      g_autofree char *name = g_strdup_printf ("forum-%d.plenary", i);

      remember (fixture, name);
    }
  remember (fixture, "ropes.plenary");

  PlenaryWelcome *welcome = plenary_welcome_new (fixture->manager);
  GtkWindow *window = make_window (welcome, entries, &noted);

  g_assert_false (is_shown (welcome, "greeting"));
  g_assert_true (is_shown (welcome, "recent"));
  g_assert_true (is_shown (welcome, "search"));
  g_assert_true (is_shown (welcome, "more"));
  g_assert_cmpuint (count_rows (welcome), ==, 5);

  g_signal_emit_by_name (get_child (welcome, "more"), "clicked");
  g_assert_cmpuint (count_rows (welcome), ==, 8);
  g_assert_false (is_shown (welcome, "more"));

  gtk_editable_set_text (get_child (welcome, "search"), "rop");
  g_signal_emit_by_name (get_child (welcome, "search"), "search-changed");
  g_assert_cmpuint (count_rows (welcome), ==, 1);
  g_signal_emit_by_name (get_child (welcome, "search"), "activate");
  g_assert_cmpstr (noted, ==, expected);

  gtk_editable_set_text (get_child (welcome, "search"), "banquet");
  g_signal_emit_by_name (get_child (welcome, "search"), "search-changed");
  g_assert_cmpuint (count_rows (welcome), ==, 0);
  g_assert_true (is_shown (welcome, "nothing_found"));

  g_signal_emit_by_name (get_child (welcome, "search"), "stop-search");
  g_signal_emit_by_name (get_child (welcome, "search"), "search-changed");
  g_assert_cmpuint (count_rows (welcome), ==, 8);

  gtk_widget_activate_action (GTK_WIDGET (welcome), "recent.remove", "s", uri);
  g_assert_cmpuint (count_rows (welcome), ==, 7);
  destroy (window, welcome);
}

static GtkDropTarget *
find_drop_target (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }
  g_assert_not_reached ();
}

/* A project is opened, whatever else there is is imported. */
static void
test_drop (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    const char *path;
    GActionEntry entry;
    const char *noted;
  } cases[] = {
    { "/nowhere/a.plenary", { "open-uri", note_cb, "s" }, "open-uri file:///nowhere/a.plenary" },
    { "/nowhere/b.xml", { "import-uri", note_cb, "s" }, "import-uri file:///nowhere/b.xml" },
    { "/nowhere/c.md", { "import-uri", note_cb, "s" }, "import-uri file:///nowhere/c.md" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *noted = NULL;
      PlenaryWelcome *welcome = plenary_welcome_new (fixture->manager);
      GtkWindow *window = make_window (welcome, &cases[i].entry, &noted);
      g_autoptr (GFile) file = g_file_new_for_path (cases[i].path);
      g_auto (GValue) value = G_VALUE_INIT;
      gboolean is_taken = FALSE;

      g_value_init (&value, GDK_TYPE_FILE_LIST);
      g_value_take_boxed (&value, gdk_file_list_new_from_array (&file, 1));
      g_signal_emit_by_name (find_drop_target (GTK_WIDGET (welcome)), "drop", &value, 0.0, 0.0,
                             &is_taken);
      g_assert_true (is_taken);
      g_assert_cmpstr (noted, ==, cases[i].noted);
      destroy (window, welcome);
    }
}

static void
test_dates (void)
{
  static const struct
  {
    const char *typed;
    const char *understood;
  } cases[] = {
    { "12 May 2027", "Wednesday, 12 May 2027 to Thursday, 13 May 2027" },
    { " 2027-05-12 ", "Wednesday, 12 May 2027 to Thursday, 13 May 2027" },
    { "may 12, 2027", "Wednesday, 12 May 2027 to Thursday, 13 May 2027" },
    { "31 december 2027", "Friday, 31 December 2027 to Saturday, 1 January 2028" },
    { "", NULL },
    { "soon", NULL },
    { "31 February 2027", NULL },
  };
  PlenaryNewProjectDialog *dialog
      = g_object_ref_sink (plenary_new_project_dialog_new (plenary_template_find ("stocktaking")));

  /* It begins with a date it understands. */
  g_assert_true (gtk_widget_get_sensitive (get_child (dialog, "create_button")));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gtk_editable_set_text (get_child (dialog, "first_day"), cases[i].typed);
      g_test_message ("%s", cases[i].typed);
      g_assert_cmpint (gtk_widget_get_sensitive (get_child (dialog, "create_button")), ==,
                       cases[i].understood != NULL);
      if (cases[i].understood != NULL)
        g_assert_cmpstr (gtk_label_get_label (get_child (dialog, "understood")), ==,
                         cases[i].understood);
      g_assert_cmpint (gtk_widget_has_css_class (get_child (dialog, "first_day"), "error"), ==,
                       cases[i].understood == NULL);
    }
  g_object_run_dispose (G_OBJECT (dialog));
  g_assert_finalize_object (dialog);
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  gboolean *is_done = user_data;

  g_assert_null (plenary_new_project_dialog_choose_finish (PLENARY_NEW_PROJECT_DIALOG (source),
                                                           result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  *is_done = TRUE;
}

static void
test_given_up (void)
{
  GtkWindow *window = GTK_WINDOW (adw_window_new ());
  PlenaryNewProjectDialog *dialog
      = plenary_new_project_dialog_new (plenary_template_find ("empty"));
  gboolean is_done = FALSE;

  gtk_window_present (window);
  plenary_new_project_dialog_choose_async (dialog, window, chosen_cb, &is_done);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  while (!is_done)
    g_main_context_iteration (NULL, TRUE);
  gtk_window_destroy (window);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/app/welcome/" path, Fixture, NULL, set_up, function, tear_down)

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
  g_test_add_func ("/app/welcome/file-name", test_file_name);
  g_test_add_func ("/app/welcome/when", test_when);
  ADD ("project", test_project);
  ADD ("row", test_row);
  ADD ("list", test_list);
  g_test_add_func ("/app/welcome/outline", test_outline);
  ADD ("first-time", test_first_time);
  ADD ("recent", test_recent);
  ADD ("drop", test_drop);
  g_test_add_func ("/app/welcome/dates", test_dates);
  g_test_add_func ("/app/welcome/given-up", test_given_up);

  return g_test_run ();
}
