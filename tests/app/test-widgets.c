/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Every template is constructed, warnings being fatal, and every command of the table exists.
 */
#include "config.h"

#include "agenda/plenary-agenda-page.h"
#include "checks/plenary-checks-page.h"
#include "dialogs/plenary-command-palette.h"
#include "dialogs/plenary-progress-dialog.h"
#include "dialogs/plenary-shortcuts-dialog.h"
#include "documents/plenary-documents-page.h"
#include "model/plenary-document.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "objectives/plenary-objectives-page.h"
#include "operations/plenary-table-edit.h"
#include "overview/plenary-overview-page.h"
#include "plenary-command.h"
#include "plenary-commands.h"
#include "plenary-window.h"
#include "roster/plenary-duplicates-dialog.h"
#include "roster/plenary-import-people-dialog.h"
#include "roster/plenary-roster-page.h"
#include "summary/plenary-recognition-dialog.h"
#include "summary/plenary-report-view.h"
#include "summary/plenary-summary-page.h"
#include "summary/plenary-table-dialog.h"
#include "widgets/plenary-text-actions.h"
#include "widgets/plenary-text-editor.h"
#include "widgets/plenary-key-caps.h"
#include "widgets/plenary-text-label.h"

static PlenaryProject *
make_project (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "a.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  PlenaryProject *project = plenary_project_create (file, &error);

  g_assert_no_error (error);

  return project;
}

static void
test_pages (void)
{
  const GType types[]
      = { PLENARY_TYPE_OVERVIEW_PAGE,   PLENARY_TYPE_AGENDA_PAGE,  PLENARY_TYPE_ROSTER_PAGE,
          PLENARY_TYPE_OBJECTIVES_PAGE, PLENARY_TYPE_SUMMARY_PAGE, PLENARY_TYPE_DOCUMENTS_PAGE,
          PLENARY_TYPE_CHECKS_PAGE };
  g_autofree char *folder = g_dir_make_tmp ("plenary-XXXXXX", NULL);
  g_autoptr (PlenaryProject) project = make_project (folder);
  PlenaryModel *model = plenary_project_get_model (project);

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      PlenaryPage *page = g_object_ref_sink (g_object_new (types[i], "project", project, NULL));

      g_assert_true (plenary_page_get_model (page) == model);
      /* An empty project is followed too. */
      plenary_model_publish (model);
      /* dispose may run twice. */
      g_object_run_dispose (G_OBJECT (page));
      g_assert_finalize_object (page);
    }
  g_assert_true (plenary_project_close (project, NULL));
}

static void
test_dialogs (void)
{
  g_autoptr (PlenaryProgress) progress = plenary_progress_new ();
  GtkWidget *dialog = g_object_ref_sink (GTK_WIDGET (plenary_progress_dialog_new (progress)));
  GtkWidget *shortcuts = g_object_ref_sink (GTK_WIDGET (plenary_shortcuts_dialog_new ()));
  GtkWidget *report = g_object_ref_sink (plenary_report_view_new ());

  g_object_unref (dialog);
  g_object_unref (shortcuts);
  g_object_unref (report);
}

/* A list is shown before it is taken in, and pairs before they are merged. */
static void
test_people_dialogs (void)
{
  g_autofree char *folder = g_dir_make_tmp ("plenary-XXXXXX", NULL);
  g_autoptr (PlenaryProject) project = make_project (folder);
  g_autoptr (GBytes) content = g_bytes_new_static ("Name,Post\nAna Sol,Envoy\n", 24);
  g_autoptr (PlenaryCsvTable) table = plenary_csv_table_read (content, NULL, NULL);
  g_autoptr (GPtrArray) contacts = g_ptr_array_new ();
  GtkWidget *dialogs[] = {
    GTK_WIDGET (plenary_import_people_dialog_new_for_table (project, table)),
    GTK_WIDGET (plenary_import_people_dialog_new_for_contacts (project, contacts)),
    GTK_WIDGET (plenary_duplicates_dialog_new (project)),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (dialogs); i++)
    {
      g_object_ref_sink (dialogs[i]);
      plenary_model_publish (plenary_project_get_model (project));
      g_object_run_dispose (G_OBJECT (dialogs[i]));
      g_assert_finalize_object (dialogs[i]);
    }
  g_assert_true (plenary_project_close (project, NULL));
}

/* What is found in a report is shown before anything is made of it. */
static void
test_recognition_dialog (void)
{
  g_autofree char *folder = g_dir_make_tmp ("plenary-XXXXXX", NULL);
  g_autoptr (PlenaryProject) project = make_project (folder);
  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryEdit *edit = plenary_project_begin_edit (project, "Test");
  g_autoptr (PlenaryRow) document = plenary_row_new_with_id (PLENARY_TYPE_DOCUMENT, "d");
  g_autoptr (PlenaryRow) section = plenary_row_new_with_id (PLENARY_TYPE_SECTION, "h");
  g_autoptr (PlenaryText) title = plenary_text_new ("Roundtable 1: GCM Objectives 2 and 5");

  plenary_edit_insert (edit, document);
  g_assert_true (plenary_edit_commit (edit, NULL));

  PlenaryRecord *record = plenary_model_lookup (model, PLENARY_TYPE_DOCUMENT, "d");
  AdwDialog *empty = g_object_ref_sink (plenary_recognition_dialog_new (project, record));

  g_assert_false (plenary_recognition_dialog_has_found (PLENARY_RECOGNITION_DIALOG (empty)));
  edit = plenary_project_begin_edit (project, "Test");
  plenary_row_set_text (section, PLENARY_SECTION_DOCUMENT_ID, "d");
  plenary_row_set_text (section, PLENARY_SECTION_RANK, "i");
  plenary_row_set_markup (section, PLENARY_SECTION_TITLE, title);
  plenary_edit_insert (edit, section);
  g_assert_true (plenary_edit_commit (edit, NULL));

  AdwDialog *found = g_object_ref_sink (plenary_recognition_dialog_new (project, record));

  g_assert_true (plenary_recognition_dialog_has_found (PLENARY_RECOGNITION_DIALOG (found)));
  g_assert_finalize_object (empty);
  g_assert_finalize_object (found);
  g_assert_true (plenary_project_close (project, NULL));
}

static void
test_table_dialog (void)
{
  g_autofree char *folder = g_dir_make_tmp ("plenary-XXXXXX", NULL);
  g_autoptr (PlenaryProject) project = make_project (folder);
  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryEdit *edit = plenary_project_begin_edit (project, "Test");
  g_autoptr (PlenaryRow) document = plenary_row_new_with_id (PLENARY_TYPE_DOCUMENT, "d");
  g_autoptr (PlenaryRow) section = plenary_row_new_with_id (PLENARY_TYPE_SECTION, "h");

  plenary_row_set_text (section, PLENARY_SECTION_DOCUMENT_ID, "d");
  plenary_row_set_text (section, PLENARY_SECTION_RANK, "i");
  plenary_edit_insert (edit, document);
  plenary_edit_insert (edit, section);

  g_autofree char *id = plenary_table_insert (edit, model, "h", NULL, 2, 2);

  g_assert_true (plenary_edit_commit (edit, NULL));

  PlenaryRecord *table = plenary_model_lookup (model, PLENARY_TYPE_PARAGRAPH, id);
  AdwDialog *dialog = g_object_ref_sink (plenary_table_dialog_new (project, table));

  edit = plenary_project_begin_edit (project, "Test");
  plenary_table_add_column (edit, model, table);
  g_assert_true (plenary_edit_commit (edit, NULL));
  g_object_unref (dialog);
  g_assert_true (plenary_project_close (project, NULL));
}

static void
test_text_label (void)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new (NULL));
  g_autoptr (PlenaryText) text = plenary_text_new_from_markup (
      "a <b>b</b><note>first</note>\n<item level=\"1\" as=\"bullet\"/>c<note>second</note>", NULL);
  const PlenaryTextLabelContext context = { .first_note = 4 };

  plenary_text_label_set (GTK_LABEL (label), text, &context);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, "a b4\n• c5");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (label), ==, "4. first\n5. second");
  g_object_unref (label);
}

static void
test_key_caps (void)
{
  PlenaryKeyCaps *caps = g_object_ref_sink (plenary_key_caps_new ("<Control><Shift>z <Control>y"));
  g_autofree char *label = plenary_keys_dup_label ("<Control><Shift>z <Control>y");
  g_autofree char *none = plenary_keys_dup_label (NULL);
  guint n_caps = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (caps)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_caps += gtk_widget_has_css_class (child, "plenary-key");
  g_assert_cmpuint (n_caps, ==, 5);
  g_assert_cmpstr (label, ==, "Shift+Ctrl+Z or Ctrl+Y");
  g_assert_cmpstr (none, ==, "");

  plenary_key_caps_set_keys (caps, NULL);
  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (caps)));
  g_assert_finalize_object (caps);
}

static PlenaryCommand *
find_command (GPtrArray *commands, const char *action)
{
  for (guint i = 0; i < commands->len; i++)
    if (g_str_equal (plenary_command_get_action (g_ptr_array_index (commands, i)), action))
      return g_ptr_array_index (commands, i);
  g_assert_not_reached ();
}

static void
count_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  (*(int *) user_data)++;
}

/* A command is found where its action is, enabled when that is, and remembered when it was run. */
static void
test_command (void)
{
  static const GActionEntry entries[] = { { "undo", count_cb }, { "redo", count_cb } };
  g_autoptr (GPtrArray) commands = plenary_command_list ();
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (PlenaryPattern) pattern = plenary_pattern_new ("undo");
  GtkWidget *window = g_object_ref_sink (gtk_window_new ());
  GtkWidget *inner = gtk_label_new ("inner");
  PlenaryCommand *undo = find_command (commands, "project.undo");
  PlenaryCommand *redo = find_command (commands, "project.redo");
  int n_done = 0;

  gtk_window_set_child (GTK_WINDOW (window), inner);
  g_assert_false (plenary_command_is_enabled (undo, inner));
  g_assert_false (plenary_command_run (undo, inner));
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), &n_done);
  gtk_widget_insert_action_group (window, "project", G_ACTION_GROUP (group));
  g_assert_true (plenary_command_is_enabled (undo, inner));
  g_assert_true (plenary_command_is_enabled (redo, window));
  g_simple_action_set_enabled (
      G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (group), "redo")), FALSE);
  g_assert_false (plenary_command_is_enabled (redo, inner));

  g_assert_true (plenary_command_run (undo, inner));
  g_assert_cmpint (n_done, ==, 1);
  g_assert_cmpuint (plenary_command_get_age (undo), ==, 0);
  g_assert_cmpuint (plenary_command_get_age (redo), ==, G_MAXUINT);
  g_simple_action_set_enabled (
      G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (group), "redo")), TRUE);
  g_assert_true (plenary_command_run (redo, window));
  g_assert_true (plenary_command_run (redo, window));
  g_assert_cmpuint (plenary_command_get_age (redo), ==, 0);
  g_assert_cmpuint (plenary_command_get_age (undo), ==, 1);
  g_assert_cmpuint (plenary_command_rate (undo, pattern), >, 0);
  g_assert_cmpuint (plenary_command_rate (redo, pattern), ==, 0);

  GtkWidget *palette = g_object_ref_sink (GTK_WIDGET (plenary_command_palette_new (inner)));

  g_object_unref (palette);
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (window);
}

/* Whether widgets of a class have an action. */
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

/* Every command of the table is an action that exists. */
static void
test_commands (void)
{
  const GType types[] = {
    PLENARY_TYPE_WINDOW,         PLENARY_TYPE_AGENDA_PAGE,   PLENARY_TYPE_CHECKS_PAGE,
    PLENARY_TYPE_DOCUMENTS_PAGE, PLENARY_TYPE_OVERVIEW_PAGE, PLENARY_TYPE_OBJECTIVES_PAGE,
    PLENARY_TYPE_ROSTER_PAGE,    PLENARY_TYPE_SUMMARY_PAGE,
  };
  g_autoptr (PlenaryApplication) application = plenary_application_new ();
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (PlenaryTextView) view
      = g_object_ref_sink (g_object_new (PLENARY_TYPE_TEXT_VIEW, NULL));
  g_autoptr (GSimpleActionGroup) text = plenary_text_actions_new (view, GTK_WIDGET (view));
  guint n_commands = 0;
  const PlenaryCommandInfo *commands = plenary_commands_get (&n_commands);

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));

  for (guint i = 0; i < n_commands; i++)
    {
      g_autofree char *name = NULL;
      g_autoptr (GVariant) target = NULL;
      gboolean is_found = FALSE;

      g_assert_true (g_action_parse_detailed_name (commands[i].action, &name, &target, NULL));
      if (g_str_has_prefix (name, "app."))
        is_found = g_action_group_has_action (G_ACTION_GROUP (application), name + 4);
      if (g_str_has_prefix (name, "text."))
        is_found = g_action_group_has_action (G_ACTION_GROUP (text), name + 5);
      for (gsize j = 0; j < G_N_ELEMENTS (types); j++)
        is_found = is_found || class_has_action (types[j], name);
      g_assert_true (is_found);
      /* No two commands have the same keys. */
      g_auto (GStrv) accelerators
          = g_strsplit (commands[i].keys != NULL ? commands[i].keys : "", " ", -1);

      for (guint j = 0; accelerators[j] != NULL; j++)
        {
          guint key = 0;
          GdkModifierType modifiers = 0;

          g_assert_true (gtk_accelerator_parse (accelerators[j], &key, &modifiers));
          g_assert_true (g_hash_table_add (keys, gtk_accelerator_name (key, modifiers)));
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
  g_test_add_func ("/app/widgets/pages", test_pages);
  g_test_add_func ("/app/widgets/dialogs", test_dialogs);
  g_test_add_func ("/app/widgets/recognition-dialog", test_recognition_dialog);
  g_test_add_func ("/app/widgets/table-dialog", test_table_dialog);
  g_test_add_func ("/app/widgets/people-dialogs", test_people_dialogs);
  g_test_add_func ("/app/widgets/text-label", test_text_label);
  g_test_add_func ("/app/widgets/key-caps", test_key_caps);
  g_test_add_func ("/app/widgets/command", test_command);
  g_test_add_func ("/app/widgets/commands", test_commands);

  return g_test_run ();
}
