/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The history shows what was done, newest first, and leads back to it.
 */
#include "config.h"

#include "history/plenary-history-entry.h"
#include "history/plenary-history-row.h"
#include "history/plenary-history-view.h"
#include "history/plenary-version-dialog.h"
#include "model/plenary-session.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  PlenaryProject *project;
  PlenaryHistoryView *view;
  GListModel *entries;
} Fixture;

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
  fixture->view = g_object_ref_sink (plenary_history_view_new (fixture->project));
  fixture->entries = plenary_history_view_get_entries (fixture->view);
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "Event.plenary", NULL);

  g_object_run_dispose (G_OBJECT (fixture->view));
  g_assert_finalize_object (fixture->view);
  g_assert_true (plenary_project_close (fixture->project, NULL));
  g_object_unref (fixture->project);
  g_unlink (path);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static void
add_session (Fixture *fixture, const char *id, const char *title)
{
  g_autofree char *label = g_strdup_printf ("Add %s", title);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, label);
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_SESSION, id);

  plenary_row_set_text (row, PLENARY_SESSION_TITLE, title);
  plenary_edit_insert (edit, row);
  g_assert_true (plenary_edit_commit (edit, NULL));
}

static PlenaryHistoryEntry *
get_entry (Fixture *fixture, guint position)
{
  g_autoptr (PlenaryHistoryEntry) entry = g_list_model_get_item (fixture->entries, position);

  g_assert_nonnull (entry);

  return entry;
}

/* The labels, newest first, each with its state. */
static void
assert_entries (Fixture *fixture, const char *expected)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (fixture->entries); i++)
    {
      g_autofree char *state = NULL;

      g_object_get (get_entry (fixture, i), "state", &state, NULL);
      g_string_append_printf (all, "%s%s [%s]", i > 0 ? ", " : "",
                              plenary_history_entry_get_label (get_entry (fixture, i)), state);
    }
  g_assert_cmpstr (all->str, ==, expected);
}

static void
test_entries (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *summary = NULL;
  g_autofree char *heading = NULL;
  gboolean can_restore = TRUE;

  assert_entries (fixture, "");
  add_session (fixture, "s1", "One");
  add_session (fixture, "s2", "Two");
  assert_entries (fixture, "Add Two [Now], Add One []");
  g_object_get (get_entry (fixture, 0), "summary", &summary, "day-heading", &heading, "can-restore",
                &can_restore, NULL);
  g_assert_cmpstr (summary, ==, "Session “Two” added");
  g_assert_cmpstr (heading, ==, "Today");
  g_assert_false (can_restore);

  g_assert_true (plenary_project_undo (fixture->project, NULL));
  assert_entries (fixture, "Add Two [Undone], Add One [Now]");
  g_assert_true (plenary_history_entry_is_undone (get_entry (fixture, 0)));
  add_session (fixture, "s3", "Three");
  assert_entries (fixture, "Add Three [Now], Add Two [Undone], Add One []");
}

static void
test_restore (Fixture *fixture, gconstpointer user_data)
{
  PlenaryModel *model = plenary_project_get_model (fixture->project);
  g_autoptr (GError) error = NULL;

  add_session (fixture, "s1", "One");
  add_session (fixture, "s2", "Two");
  g_assert_true (plenary_history_entry_restore (get_entry (fixture, 1), &error));
  g_assert_no_error (error);
  g_assert_null (plenary_model_lookup (model, PLENARY_TYPE_SESSION, "s2"));
  assert_entries (fixture, "Restore “Add One” [Now], Add Two [], Add One []");
  g_assert_true (plenary_project_undo (fixture->project, NULL));
  g_assert_nonnull (plenary_model_lookup (model, PLENARY_TYPE_SESSION, "s2"));
}

/* A version stands above the change that led to it, under its newest name. */
static void
test_versions (Fixture *fixture, gconstpointer user_data)
{
  PlenaryModel *model = plenary_project_get_model (fixture->project);
  PlenaryNamedVersion *version = NULL;

  add_session (fixture, "s1", "One");
  version = plenary_project_name_version (fixture->project, "Sent", NULL);
  g_assert_nonnull (version);
  add_session (fixture, "s2", "Two");
  assert_entries (fixture, "Add Two [Now], Sent [Named version], Add One []");
  g_assert_true (plenary_project_rename_version (fixture->project, version, "Agreed", NULL));
  assert_entries (fixture, "Add Two [Now], Agreed [Named version], Add One []");
  g_assert_true (plenary_history_entry_restore (get_entry (fixture, 1), NULL));
  g_assert_null (plenary_model_lookup (model, PLENARY_TYPE_SESSION, "s2"));
  g_assert_true (plenary_project_remove_version (fixture->project, version, NULL));
  assert_entries (fixture, "Restore “Agreed” [Now], Add Two [], Add One []");
}

static void
test_row (Fixture *fixture, gconstpointer user_data)
{
  PlenaryHistoryRow *row = g_object_ref_sink (plenary_history_row_new ());

  add_session (fixture, "s1", "One");
  plenary_history_row_set_entry (row, get_entry (fixture, 0));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (row), "undone"));
  g_assert_true (plenary_project_undo (fixture->project, NULL));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (row), "undone"));
  plenary_history_row_set_entry (row, NULL);
  g_object_run_dispose (G_OBJECT (row));
  g_assert_finalize_object (row);
}

static void
test_version_dialog (Fixture *fixture, gconstpointer user_data)
{
  AdwDialog *dialog
      = ADW_DIALOG (g_object_ref_sink (plenary_version_dialog_new (fixture->project, NULL)));
  GtkWidget *entry = adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog));

  g_assert_false (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "name"));
  gtk_editable_set_text (GTK_EDITABLE (entry), "  ");
  g_assert_false (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "name"));
  gtk_editable_set_text (GTK_EDITABLE (entry), "Sent");
  g_assert_true (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "name"));
  g_signal_emit_by_name (dialog, "response", "cancel");
  assert_entries (fixture, "");
  g_signal_emit_by_name (dialog, "response", "name");
  assert_entries (fixture, "Sent [Named version]");
  g_assert_finalize_object (dialog);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/app/history/" path, Fixture, NULL, set_up, function, tear_down)

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
  ADD ("entries", test_entries);
  ADD ("restore", test_restore);
  ADD ("versions", test_versions);
  ADD ("row", test_row);
  ADD ("version-dialog", test_version_dialog);

  return g_test_run ();
}
