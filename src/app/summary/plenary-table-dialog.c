/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-table-dialog.h"

#include "model/plenary-paragraph.h"
#include "model/plenary-table-cell.h"
#include "model/plenary-table-row.h"
#include "operations/plenary-table-edit.h"
#include "widgets/plenary-text-editor.h"

#include <glib/gi18n.h>

/* Pixels of a cell: room for the commands of its words. */
#define CELL_WIDTH 250

/* What an editor, or a button of a row or a column, is about. */
#define RECORD_KEY "plenary-record"
#define COLUMN_KEY "plenary-column"

struct _PlenaryTableDialog
{
  AdwDialog parent_instance;

  /* Template */
  GtkGrid *grid;
  PlenaryTextEditor *caption;

  PlenaryProject *project;  /* owned */
  PlenaryRecord *paragraph; /* owned */
  GtkSizeGroup *widths;     /* owned; the row that is written in grows no wider than others */
  char *shape;              /* ids of all cells, as they stand in the grid */
  guint n_groups;
  gboolean is_showing;
};

G_DEFINE_FINAL_TYPE (PlenaryTableDialog, plenary_table_dialog, ADW_TYPE_DIALOG)

static PlenaryModel *
get_model (PlenaryTableDialog *self)
{
  return plenary_project_get_model (self->project);
}

static PlenaryRecordList *
list_rows (PlenaryTableDialog *self)
{
  return plenary_model_list_by (get_model (self), PLENARY_TYPE_TABLE_ROW,
                                PLENARY_TABLE_ROW_PARAGRAPH_ID,
                                plenary_record_get_id (self->paragraph));
}

static PlenaryRecordList *
list_cells (PlenaryTableDialog *self, PlenaryRecord *row)
{
  return plenary_model_list_by (get_model (self), PLENARY_TYPE_TABLE_CELL,
                                PLENARY_TABLE_CELL_ROW_ID, plenary_record_get_id (row));
}

static void
commit (PlenaryTableDialog *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    g_warning ("%s", error->message);
}

static guint
get_column (PlenaryRecord *record)
{
  return PLENARY_IS_PARAGRAPH (record) ? (guint) PLENARY_PARAGRAPH_TEXT
                                       : (guint) PLENARY_TABLE_CELL_TEXT;
}

static void
changed_cb (PlenaryTextEditor *editor, gboolean is_continued, gpointer user_data)
{
  PlenaryTableDialog *self = user_data;
  PlenaryRecord *record = g_object_get_data (G_OBJECT (editor), RECORD_KEY);

  if (self->is_showing || record == NULL)
    return;
  if (!is_continued)
    self->n_groups++;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Write in Table"));
  g_autofree char *group
      = g_strdup_printf ("table/%s/%u", plenary_record_get_id (record), self->n_groups);

  plenary_edit_set_group (edit, group);
  plenary_edit_set_markup (edit, G_OBJECT_TYPE (record), plenary_record_get_id (record),
                           get_column (record), plenary_text_editor_get_text (editor));
  commit (self, edit);
}

static void
show_record (PlenaryTextEditor *editor)
{
  PlenaryRecord *record = g_object_get_data (G_OBJECT (editor), RECORD_KEY);

  plenary_text_editor_set_text (editor, plenary_record_get_markup (record, get_column (record)));
}

static void
delete_row_cb (GtkWidget *button, PlenaryTableDialog *self)
{
  PlenaryRecord *row = g_object_get_data (G_OBJECT (button), RECORD_KEY);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Delete Row"));

  plenary_edit_delete (edit, PLENARY_TYPE_TABLE_ROW, plenary_record_get_id (row));
  commit (self, edit);
}

static void
delete_column_cb (GtkWidget *button, PlenaryTableDialog *self)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Delete Column"));

  plenary_table_delete_column (
      edit, get_model (self), self->paragraph,
      GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), COLUMN_KEY)));
  commit (self, edit);
}

static void
add_row_cb (PlenaryTableDialog *self)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Row"));

  g_free (plenary_table_add_row (edit, get_model (self), self->paragraph));
  commit (self, edit);
}

static void
add_column_cb (PlenaryTableDialog *self)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Column"));

  plenary_table_add_column (edit, get_model (self), self->paragraph);
  commit (self, edit);
}

static GtkWidget *
make_button (const char *label, GCallback callback, PlenaryTableDialog *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_signal_connect (button, "clicked", callback, self);

  return button;
}

static void
add_cell (PlenaryTableDialog *self, PlenaryRecord *cell, guint column, guint row)
{
  GtkWidget *editor = plenary_text_editor_new ();
  g_autofree char *title = g_strdup_printf (_ ("Column %u, row %u"), column + 1, row + 1);

  plenary_text_editor_set_title (PLENARY_TEXT_EDITOR (editor), title);
  gtk_widget_set_hexpand (editor, TRUE);
  gtk_widget_set_size_request (editor, CELL_WIDTH, -1);
  g_object_set_data_full (G_OBJECT (editor), RECORD_KEY, g_object_ref (cell), g_object_unref);
  show_record (PLENARY_TEXT_EDITOR (editor));
  g_signal_connect (editor, "changed", G_CALLBACK (changed_cb), self);
  gtk_size_group_add_widget (self->widths, editor);
  gtk_grid_attach (self->grid, editor, (int) column, (int) row, 1, 1);
}

static void
fill_grid (PlenaryTableDialog *self)
{
  PlenaryRecordList *rows = list_rows (self);
  guint n_rows = plenary_record_list_get_length (rows);
  guint n_columns = plenary_table_count_columns (get_model (self), self->paragraph);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->grid)); child != NULL;
       child = gtk_widget_get_first_child (GTK_WIDGET (self->grid)))
    gtk_grid_remove (self->grid, child);
  for (guint i = 0; i < n_rows; i++)
    {
      PlenaryRecord *row = plenary_record_list_get (rows, i);
      PlenaryRecordList *cells = list_cells (self, row);
      GtkWidget *button = make_button (_ ("Delete Row"), G_CALLBACK (delete_row_cb), self);

      for (guint j = 0; j < plenary_record_list_get_length (cells); j++)
        add_cell (self, plenary_record_list_get (cells, j), j, i);
      g_object_set_data_full (G_OBJECT (button), RECORD_KEY, g_object_ref (row), g_object_unref);
      gtk_grid_attach (self->grid, button, (int) n_columns, (int) i, 1, 1);
    }
  for (guint j = 0; j < n_columns; j++)
    {
      GtkWidget *button = make_button (_ ("Delete Column"), G_CALLBACK (delete_column_cb), self);

      g_object_set_data (G_OBJECT (button), COLUMN_KEY, GUINT_TO_POINTER (j));
      gtk_grid_attach (self->grid, button, (int) j, (int) n_rows, 1, 1);
    }
}

static char *
dup_shape (PlenaryTableDialog *self)
{
  PlenaryRecordList *rows = list_rows (self);
  GString *shape = g_string_new (NULL);

  for (guint i = 0; i < plenary_record_list_get_length (rows); i++)
    {
      PlenaryRecordList *cells = list_cells (self, plenary_record_list_get (rows, i));

      g_string_append_c (shape, '/');
      for (guint j = 0; j < plenary_record_list_get_length (cells); j++)
        g_string_append_printf (shape, "%s ",
                                plenary_record_get_id (plenary_record_list_get (cells, j)));
    }

  return g_string_free_and_steal (shape);
}

/* Other cells are shown anew; the words of those that stay are written where they differ. */
static void
refresh (PlenaryTableDialog *self)
{
  if (plenary_model_lookup (get_model (self), PLENARY_TYPE_PARAGRAPH,
                            plenary_record_get_id (self->paragraph))
      == NULL)
    {
      adw_dialog_force_close (ADW_DIALOG (self));
      return;
    }

  g_autofree char *shape = dup_shape (self);

  self->is_showing = TRUE;
  show_record (self->caption);
  if (g_set_str (&self->shape, shape))
    fill_grid (self);
  else
    for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->grid)); child != NULL;
         child = gtk_widget_get_next_sibling (child))
      if (PLENARY_IS_TEXT_EDITOR (child))
        show_record (PLENARY_TEXT_EDITOR (child));
  self->is_showing = FALSE;
}

static void
plenary_table_dialog_dispose (GObject *object)
{
  PlenaryTableDialog *self = PLENARY_TABLE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_TABLE_DIALOG);
  g_clear_object (&self->widths);
  g_clear_object (&self->project);
  g_clear_object (&self->paragraph);
  g_clear_pointer (&self->shape, g_free);

  G_OBJECT_CLASS (plenary_table_dialog_parent_class)->dispose (object);
}

static void
plenary_table_dialog_class_init (PlenaryTableDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_table_dialog_dispose;

  g_type_ensure (PLENARY_TYPE_TEXT_EDITOR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-table-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryTableDialog, grid);
  gtk_widget_class_bind_template_child (widget_class, PlenaryTableDialog, caption);
  gtk_widget_class_bind_template_callback (widget_class, add_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_column_cb);
}

static void
plenary_table_dialog_init (PlenaryTableDialog *self)
{
  self->widths = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_table_dialog_new:
 * @project: an open project
 * @paragraph: a paragraph of the kind "table"
 *
 * Returns: (transfer floating): a dialog for the cells of a table
 */
AdwDialog *
plenary_table_dialog_new (PlenaryProject *project, PlenaryRecord *paragraph)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), NULL);

  PlenaryTableDialog *self = g_object_new (PLENARY_TYPE_TABLE_DIALOG, NULL);

  self->project = g_object_ref (project);
  self->paragraph = g_object_ref (paragraph);
  g_object_set_data_full (G_OBJECT (self->caption), RECORD_KEY, g_object_ref (paragraph),
                          g_object_unref);
  g_signal_connect (self->caption, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_object (plenary_project_get_model (project), "changed", G_CALLBACK (refresh),
                           self, G_CONNECT_SWAPPED);
  refresh (self);

  return ADW_DIALOG (self);
}
