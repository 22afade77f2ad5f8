/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-record-group.h"

#include <glib/gi18n.h>

struct _PlenaryRecordGroup
{
  AdwPreferencesGroup parent_instance;

  const PlenaryRecordGroupInfo *info;
  PlenaryProject *project;
  PlenaryRecordList *list; /* borrowed from the model; NULL when nothing is shown */
  GPtrArray *rows;         /* borrowed from the group, in the order of the list */
};

G_DEFINE_FINAL_TYPE (PlenaryRecordGroup, plenary_record_group, ADW_TYPE_PREFERENCES_GROUP)

static PlenaryModel *
get_model (PlenaryRecordGroup *self)
{
  return plenary_project_get_model (self->project);
}

static void
commit (PlenaryRecordGroup *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}

static void
step_cb (PlenaryRecordGroup *self, int step, PlenaryRecordRow *row)
{
  PlenaryRecord *record = plenary_record_row_get_record (row);
  guint position = 0;

  if (self->info->move == NULL || !plenary_record_list_find (self->list, record, &position)
      || (step < 0 && position == 0)
      || (step > 0 && position + 1 == plenary_record_list_get_length (self->list)))
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ (self->info->move_label));

  self->info->move (edit, get_model (self), record, (guint) ((int) position + step));
  commit (self, edit);
}

static void
removed_cb (PlenaryRecordGroup *self, PlenaryRecordRow *row)
{
  PlenaryRecord *record = plenary_record_row_get_record (row);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ (self->info->label));

  plenary_edit_delete (edit, self->info->get_type (), plenary_record_get_id (record));
  commit (self, edit);
}

static void
describe_row (PlenaryRecordGroup *self, PlenaryRecordRow *row)
{
  g_autofree char *detail = NULL;
  g_autofree char *title
      = self->info->describe (get_model (self), plenary_record_row_get_record (row), &detail);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), detail != NULL ? detail : "");
}

/* A name may be that of another record: titles are made anew after each change. */
static void
describe_rows (PlenaryRecordGroup *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      PlenaryRecordRow *row = g_ptr_array_index (self->rows, i);

      if (plenary_record_list_find (self->list, plenary_record_row_get_record (row), NULL))
        describe_row (self, row);
    }
}

static void
add_row (PlenaryRecordGroup *self, PlenaryRecordRow *row)
{
  g_signal_connect_object (row, "step", G_CALLBACK (step_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (row));
  g_ptr_array_add (self->rows, row);
}

static PlenaryRecordRow *
make_row (PlenaryRecordGroup *self, PlenaryRecord *record)
{
  PlenaryRecordRow *row = plenary_record_row_new (self->project, record, self->info->is_ordered);

  self->info->fill (row);
  plenary_record_row_show (row);
  describe_row (self, row);

  return row;
}

static PlenaryRecordRow *
find_row (GPtrArray *rows, PlenaryRecord *record)
{
  for (guint i = 0; i < rows->len; i++)
    if (plenary_record_row_get_record (rows->pdata[i]) == record)
      return rows->pdata[i];

  return NULL;
}

/* A group appends only: from the first difference on rows are taken out and put in again. Rows
 * whose records stay are kept, open or closed, and with them the keyboard. */
static void
follow (PlenaryRecordGroup *self)
{
  guint length = self->list != NULL ? plenary_record_list_get_length (self->list) : 0;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  g_autoptr (GPtrArray) before = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_same = 0;

  while (n_same < length && n_same < self->rows->len
         && plenary_record_row_get_record (self->rows->pdata[n_same])
                == plenary_record_list_get (self->list, n_same))
    n_same++;

  gboolean has_focus = FALSE;

  for (guint i = n_same; i < self->rows->len; i++)
    {
      GtkWidget *row = self->rows->pdata[i];

      has_focus |= focus != NULL && (focus == row || gtk_widget_is_ancestor (focus, row));
      g_ptr_array_add (before, g_object_ref (row));
      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), row);
    }
  g_ptr_array_set_size (self->rows, n_same);

  for (guint i = n_same; i < length; i++)
    {
      PlenaryRecord *record = plenary_record_list_get (self->list, i);
      PlenaryRecordRow *row = find_row (before, record);

      add_row (self, row != NULL ? row : make_row (self, record));
    }
  if (has_focus && gtk_widget_get_root (focus) != NULL)
    gtk_widget_grab_focus (focus);
}

static void
plenary_record_group_dispose (GObject *object)
{
  PlenaryRecordGroup *self = PLENARY_RECORD_GROUP (object);

  if (self->list != NULL)
    g_signal_handlers_disconnect_by_data (self->list, self);
  self->list = NULL;
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_record_group_parent_class)->dispose (object);
}

static void
plenary_record_group_finalize (GObject *object)
{
  g_ptr_array_unref (PLENARY_RECORD_GROUP (object)->rows);

  G_OBJECT_CLASS (plenary_record_group_parent_class)->finalize (object);
}

static void
plenary_record_group_class_init (PlenaryRecordGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_record_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_record_group_finalize;
}

static void
plenary_record_group_init (PlenaryRecordGroup *self)
{
  self->rows = g_ptr_array_new ();
}

/**
 * plenary_record_group_bind:
 * @self: a group that is not bound yet
 * @project: a project
 * @info: what sort of parts it shows
 */
void
plenary_record_group_bind (PlenaryRecordGroup *self,
                           PlenaryProject *project,
                           const PlenaryRecordGroupInfo *info)
{
  g_return_if_fail (PLENARY_IS_RECORD_GROUP (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (info != NULL);
  g_return_if_fail (self->project == NULL);

  self->project = g_object_ref (project);
  self->info = info;
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (describe_rows), self,
                           G_CONNECT_SWAPPED);
}

/**
 * plenary_record_group_set_whole:
 * @self: a group that is bound
 * @whole: (nullable): the person or body whose parts are shown
 */
void
plenary_record_group_set_whole (PlenaryRecordGroup *self, PlenaryRecord *whole)
{
  g_return_if_fail (PLENARY_IS_RECORD_GROUP (self));
  g_return_if_fail (self->project != NULL);

  if (self->list != NULL)
    g_signal_handlers_disconnect_by_data (self->list, self);
  self->list = whole != NULL
                   ? plenary_model_list_by (get_model (self), self->info->get_type (),
                                            self->info->column, plenary_record_get_id (whole))
                   : NULL;
  if (self->list != NULL)
    g_signal_connect_object (self->list, "items-changed", G_CALLBACK (follow), self,
                             G_CONNECT_SWAPPED);
  follow (self);
}

/**
 * plenary_record_group_open:
 * @self: a group
 * @id: id of a part
 *
 * Opens the row of a part, as of one that was just added, and gives it the keyboard.
 */
void
plenary_record_group_open (PlenaryRecordGroup *self, const char *id)
{
  g_return_if_fail (PLENARY_IS_RECORD_GROUP (self));
  g_return_if_fail (id != NULL);

  for (guint i = 0; i < self->rows->len; i++)
    if (g_str_equal (plenary_record_get_id (plenary_record_row_get_record (self->rows->pdata[i])),
                     id))
      {
        adw_expander_row_set_expanded (self->rows->pdata[i], TRUE);
        gtk_widget_child_focus (self->rows->pdata[i], GTK_DIR_TAB_FORWARD);
      }
}
