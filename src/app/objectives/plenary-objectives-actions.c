/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the objectives page does on command.
 */
#include "config.h"

#include "objectives/plenary-objectives-page-private.h"

#include "allocate/plenary-coverage.h"
#include "compose/plenary-coverage-name.h"
#include "formats/csv/plenary-csv-framework.h"
#include "formats/csv/plenary-csv-writer.h"
#include "formats/plenary-framework-library.h"
#include "model/plenary-allocation.h"
#include "model/plenary-framework.h"
#include "model/plenary-session.h"
#include "operations/plenary-framework-copy.h"
#include "operations/plenary-objective-tags.h"
#include "operations/plenary-placement-preset.h"
#include "widgets/plenary-file-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

static PlenaryProject *
get_project (PlenaryObjectivesPage *self)
{
  return plenary_page_get_project (PLENARY_PAGE (self));
}

static PlenaryModel *
get_model (PlenaryObjectivesPage *self)
{
  return plenary_page_get_model (PLENARY_PAGE (self));
}

static void
tell (PlenaryObjectivesPage *self, const char *sentence)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", sentence);
}

static gboolean
commit (PlenaryObjectivesPage *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (plenary_edit_commit (edit, &error))
    return TRUE;
  tell (self, error->message);

  return FALSE;
}

static PlenaryModel *
load_library (PlenaryObjectivesPage *self, const PlenaryFrameworkLibrary *library)
{
  g_autoptr (GError) error = NULL;
  PlenaryModel *model = library != NULL ? plenary_framework_library_load (library, &error) : NULL;

  if (error != NULL)
    tell (self, error->message);

  return model;
}

static PlenaryRecord *
get_first (PlenaryModel *model, GType type)
{
  PlenaryRecordList *list = plenary_model_list (model, type);

  return plenary_record_list_get_length (list) > 0 ? plenary_record_list_get (list, 0) : NULL;
}

/* A framework that is there already is shown. */
static void
add_library_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryObjectivesPage *self = PLENARY_OBJECTIVES_PAGE (widget);
  const PlenaryFrameworkLibrary *library
      = plenary_framework_library_find (g_variant_get_string (parameter, NULL));
  g_autoptr (PlenaryModel) source = load_library (self, library);
  PlenaryRecord *framework = source != NULL ? get_first (source, PLENARY_TYPE_FRAMEWORK) : NULL;
  PlenaryRecord *present
      = framework != NULL ? plenary_framework_find_like (get_model (self), framework) : NULL;

  if (present != NULL)
    plenary_objectives_page_choose (self, plenary_record_get_id (present));
  if (framework == NULL || present != NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (get_project (self), _ ("Add Framework"));
  g_autoptr (GHashTable) ids = plenary_framework_copy (edit, source, framework);
  const char *id = g_hash_table_lookup (ids, plenary_record_get_id (framework));

  if (library->is_shared_out)
    g_free (plenary_framework_share_out (edit, id, ""));
  if (commit (self, edit))
    plenary_objectives_page_choose (self, id);
}

/* A preset goes into the allocation that is shown, when that is of its framework. */
static void
apply_preset_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryObjectivesPage *self = PLENARY_OBJECTIVES_PAGE (widget);
  const PlenaryObjectivesChoice *choice = plenary_objectives_page_get_choice (self);
  g_autoptr (PlenaryModel) source = load_library (
      self, plenary_framework_library_find (g_variant_get_string (parameter, NULL)));
  PlenaryRecord *preset = source != NULL ? get_first (source, PLENARY_TYPE_ALLOCATION) : NULL;

  if (preset == NULL)
    return;

  PlenaryRecord *framework = get_first (source, PLENARY_TYPE_FRAMEWORK);
  gboolean is_shown
      = choice != NULL && choice->allocation != NULL
        && plenary_framework_find_like (get_model (self), framework) == choice->framework;
  g_autofree char *label
      /* Translators: a known way to share objectives out, as in "Share Out as IMRF 2022" */
      = g_strdup_printf (_ ("Share Out as %s"),
                         plenary_record_get_text (preset, PLENARY_ALLOCATION_TITLE));
  PlenaryEdit *edit = plenary_project_begin_edit (get_project (self), label);
  g_autofree char *id = plenary_placement_apply_preset (
      edit, get_model (self), is_shown ? choice->allocation : NULL, source, preset);

  if (commit (self, edit))
    plenary_objectives_page_choose (self, id);
}

static void
new_framework_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryObjectivesPage *self = PLENARY_OBJECTIVES_PAGE (widget);
  PlenaryEdit *edit = plenary_project_begin_edit (get_project (self), _ ("Add Framework"));
  g_autofree char *id = plenary_framework_create (edit, _ ("New Framework"), NULL, NULL);

  if (!commit (self, edit))
    return;
  plenary_objectives_page_choose (self, id);
  adw_view_stack_set_visible_child_name (self->view_stack, "frameworks");
  plenary_framework_editor_edit_title (self->editor);
}

/* The title is that of the file until somebody gives it a better one. */
static void
add_items (PlenaryObjectivesPage *self, GFile *file, GPtrArray *items)
{
  g_autofree char *title = g_file_get_basename (file);
  char *suffix = strrchr (title, '.');

  if (suffix != NULL && suffix > title)
    *suffix = '\0';

  PlenaryEdit *edit = plenary_project_begin_edit (get_project (self), _ ("Import Framework"));
  g_autofree char *id = plenary_framework_create (edit, title, NULL, NULL);

  plenary_framework_add_rows (edit, id, items);
  if (!commit (self, edit))
    return;
  plenary_objectives_page_choose (self, id);
  adw_view_stack_set_visible_child_name (self->view_stack, "frameworks");
  plenary_framework_editor_edit_title (self->editor);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryObjectivesPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) content = g_file_load_bytes_finish (G_FILE (source), result, NULL, &error);
  g_autoptr (PlenaryCsvTable) table
      = content != NULL ? plenary_csv_table_read (content, NULL, &error) : NULL;
  g_autoptr (GPtrArray) items = table != NULL ? plenary_csv_framework_read (table, &error) : NULL;
  g_autofree char *name = g_file_get_basename (G_FILE (source));

  if (items != NULL)
    {
      add_items (self, G_FILE (source), items);
      return;
    }
  g_prefix_error (&error, "%s: ", name);
  tell (self, error->message);
}

static void
chosen_to_import_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryObjectivesPage) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL)
    g_file_load_bytes_async (file, NULL, loaded_cb, g_object_ref (self));
}

static void
import_framework_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (GtkFileDialog) dialog = plenary_file_dialog_new (
      _ ("Import Framework"), get_project (PLENARY_OBJECTIVES_PAGE (widget)));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Tables (CSV)"));
  gtk_file_filter_add_suffix (filter, "csv");
  gtk_file_filter_add_suffix (filter, "tsv");
  gtk_file_filter_add_suffix (filter, "txt");
  gtk_file_dialog_set_default_filter (dialog, filter);
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL,
                        chosen_to_import_cb, g_object_ref (widget));
}

/* Without an allocation this makes the first one; a further one has a title to be told from it. */
static void
share_out_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryObjectivesPage *self = PLENARY_OBJECTIVES_PAGE (widget);
  const PlenaryObjectivesChoice *choice = plenary_objectives_page_get_choice (self);

  if (choice == NULL)
    return;

  const char *framework_id = plenary_record_get_id (choice->framework);
  guint n_allocations = plenary_record_list_get_length (plenary_model_list_by (
      get_model (self), PLENARY_TYPE_ALLOCATION, PLENARY_ALLOCATION_FRAMEWORK_ID, framework_id));
  g_autofree char *title = n_allocations > 0
                               ? g_strdup_printf (_ ("Allocation %u"), n_allocations + 1)
                               : g_strdup ("");
  PlenaryEdit *edit = plenary_project_begin_edit (get_project (self), _ ("Share Out Framework"));
  g_autofree char *id = plenary_framework_share_out (edit, framework_id, title);

  if (commit (self, edit))
    plenary_objectives_page_choose (self, id);
}

static void
delete_allocation_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryObjectivesPage *self = PLENARY_OBJECTIVES_PAGE (widget);
  const PlenaryObjectivesChoice *choice = plenary_objectives_page_get_choice (self);

  if (choice == NULL || choice->allocation == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (get_project (self), _ ("Delete Allocation"));

  plenary_edit_delete (edit, PLENARY_TYPE_ALLOCATION, plenary_record_get_id (choice->allocation));
  commit (self, edit);
}

static void
delete_framework_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryObjectivesPage *self = PLENARY_OBJECTIVES_PAGE (widget);
  const PlenaryObjectivesChoice *choice = plenary_objectives_page_get_choice (self);

  if (choice == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (get_project (self), _ ("Delete Framework"));

  plenary_edit_delete (edit, PLENARY_TYPE_FRAMEWORK, plenary_record_get_id (choice->framework));
  commit (self, edit);
}

static gboolean
is_roundtable (PlenaryRecord *session)
{
  return plenary_record_get_integer (session, PLENARY_SESSION_KIND)
         == PLENARY_SESSION_KIND_ROUNDTABLE;
}

static void
add_roundtable_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryObjectivesPage *self = PLENARY_OBJECTIVES_PAGE (widget);
  PlenaryRecordList *sessions = plenary_model_list (get_model (self), PLENARY_TYPE_SESSION);
  guint n_roundtables = 0;

  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    n_roundtables += is_roundtable (plenary_record_list_get (sessions, i));

  PlenaryEdit *edit = plenary_project_begin_edit (get_project (self), _ ("Add Roundtable"));

  g_ptr_array_unref (plenary_placement_add_roundtables (edit, get_model (self), n_roundtables + 1));
  commit (self, edit);
}

static void
tag_paragraphs_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryObjectivesPage *self = PLENARY_OBJECTIVES_PAGE (widget);
  const PlenaryObjectivesChoice *choice = plenary_objectives_page_get_choice (self);

  if (choice == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (get_project (self), _ ("Tag Paragraphs"));
  guint n_tags = plenary_objective_tags_add (edit, get_model (self), choice->framework);
  g_autofree char *sentence
      = n_tags > 0 ? g_strdup_printf (ngettext ("%u tag added", "%u tags added", n_tags), n_tags)
                   : g_strdup (_ ("No paragraph names an objective that it is not tagged with"));

  if (commit (self, edit))
    tell (self, sentence);
}

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryObjectivesPage) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    tell (self, error->message);
}

static void
chosen_to_export_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryObjectivesPage) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  const PlenaryObjectivesChoice *choice = plenary_objectives_page_get_choice (self);

  if (file == NULL || choice == NULL)
    return;

  g_autoptr (PlenaryCoverage) coverage = plenary_coverage_new (get_model (self), choice->framework);
  g_autoptr (GPtrArray) table = plenary_coverage_make_table (coverage);
  char *text = plenary_csv_write (table);
  g_autoptr (GBytes) content = g_bytes_new_take (text, strlen (text));

  g_file_replace_contents_bytes_async (file, content, NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                                       exported_cb, g_object_ref (self));
}

static void
export_coverage_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (GtkFileDialog) dialog = plenary_file_dialog_new (
      _ ("Export Coverage"), get_project (PLENARY_OBJECTIVES_PAGE (widget)));

  gtk_file_dialog_set_initial_name (dialog, _ ("Coverage.csv"));
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL,
                        chosen_to_export_cb, g_object_ref (widget));
}

/* A roundtable has its details here as on the agenda. */
static void
show_session_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryObjectivesPage *self = PLENARY_OBJECTIVES_PAGE (widget);
  PlenaryRecord *session = plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION,
                                                 g_variant_get_string (parameter, NULL));

  if (session == NULL)
    return;
  plenary_session_inspector_set_session (self->inspector, session);
  plenary_page_show_details (PLENARY_PAGE (self));
  plenary_session_inspector_edit_title (self->inspector);
}

static void
show_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryObjectivesPage *self = PLENARY_OBJECTIVES_PAGE (widget);

  adw_view_stack_set_visible_child_name (self->view_stack, g_variant_get_string (parameter, NULL));
}

void
plenary_objectives_page_install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    const char *parameter;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "objectives.show", "s", show_cb },
    { "objectives.show-session", "s", show_session_cb },
    { "objectives.add-library", "s", add_library_cb },
    { "objectives.apply-preset", "s", apply_preset_cb },
    { "objectives.new-framework", NULL, new_framework_cb },
    { "objectives.import-framework", NULL, import_framework_cb },
    { "objectives.delete-framework", NULL, delete_framework_cb },
    { "objectives.share-out", NULL, share_out_cb },
    { "objectives.delete-allocation", NULL, delete_allocation_cb },
    { "objectives.add-roundtable", NULL, add_roundtable_cb },
    { "objectives.tag-paragraphs", NULL, tag_paragraphs_cb },
    { "objectives.export-coverage", NULL, export_coverage_cb },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter,
                                     actions[i].activate);
}

/* What needs a framework, or an allocation, is off without. */
void
plenary_objectives_page_update_actions (PlenaryObjectivesPage *self)
{
  const PlenaryObjectivesChoice *choice = plenary_objectives_page_get_choice (self);
  const char *const of_framework[] = { "objectives.delete-framework", "objectives.share-out",
                                       "objectives.tag-paragraphs", "objectives.export-coverage" };

  for (gsize i = 0; i < G_N_ELEMENTS (of_framework); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), of_framework[i], choice != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "objectives.delete-allocation",
                                 choice != NULL && choice->allocation != NULL);
}
