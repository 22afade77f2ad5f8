/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-record-group.h"

#include "operations/plenary-sibling-order.h"
#include "widgets/plenary-ordered-list.h"

#include <glib/gi18n.h>

struct _PlenaryRecordGroup
{
  AdwPreferencesGroup parent_instance;

  const PlenaryRecordGroupInfo *info;
  PlenaryProject *project;
  PlenaryRecordList *list;  /* borrowed from the model; NULL when nothing is shown */
  PlenaryOrderedList *rows; /* a child */
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
step_cb (PlenaryRecordGroup *self, PlenaryRecord *record, int n_places)
{
  PlenarySiblings siblings = plenary_siblings_of (get_model (self), record);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ (self->info->move_label));

  plenary_siblings_step (&siblings, edit, record, n_places);
  commit (self, edit);
}

static void
dropped_cb (PlenaryRecordGroup *self, PlenaryRecord *dropped, PlenaryRecord *target)
{
  PlenarySiblings siblings = plenary_siblings_of (get_model (self), target);
  guint position = 0;

  if (!plenary_siblings_find (&siblings, target, &position))
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ (self->info->move_label));

  plenary_siblings_move (&siblings, edit, dropped, position);
  commit (self, edit);
}

static void
removed_cb (PlenaryRecordGroup *self, PlenaryRecord *record)
{
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
  guint length = self->list != NULL ? plenary_record_list_get_length (self->list) : 0;

  for (guint i = 0; i < length; i++)
    {
      GtkWidget *row
          = plenary_ordered_list_get_row (self->rows, plenary_record_list_get (self->list, i));

      if (row != NULL)
        describe_row (self, PLENARY_RECORD_ROW (row));
    }
}

static GtkWidget *
create_row (PlenaryRecord *record, gpointer user_data)
{
  PlenaryRecordGroup *self = user_data;
  PlenaryRecordRow *row = plenary_record_row_new (self->project, record);

  self->info->fill (row);
  plenary_record_row_show (row);
  describe_row (self, row);
  if (plenary_project_get_read_only_reason (self->project) == NULL)
    adw_expander_row_add_suffix (ADW_EXPANDER_ROW (row),
                                 plenary_ordered_list_create_menu (self->rows, record, NULL));

  return GTK_WIDGET (row);
}

static void
plenary_record_group_dispose (GObject *object)
{
  PlenaryRecordGroup *self = PLENARY_RECORD_GROUP (object);

  self->list = NULL;
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_record_group_parent_class)->dispose (object);
}

static void
plenary_record_group_class_init (PlenaryRecordGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_record_group_dispose;
}

static void
plenary_record_group_init (PlenaryRecordGroup *self)
{
  self->rows = plenary_ordered_list_new ();
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->rows));
  g_signal_connect_object (self->rows, "step", G_CALLBACK (step_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rows, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rows, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
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
  plenary_ordered_list_set_title (self->rows,
                                  adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (self)));
  plenary_ordered_list_set_movable (self->rows,
                                    info->move_label != NULL
                                        && plenary_project_get_read_only_reason (project) == NULL);
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

  self->list = whole != NULL
                   ? plenary_model_list_by (get_model (self), self->info->get_type (),
                                            self->info->column, plenary_record_get_id (whole))
                   : NULL;
  plenary_ordered_list_bind (self->rows, (GListModel *) self->list, create_row, self);
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

  PlenaryRecord *record = plenary_model_lookup (get_model (self), self->info->get_type (), id);
  GtkWidget *row = record != NULL ? plenary_ordered_list_get_row (self->rows, record) : NULL;

  if (row != NULL)
    plenary_record_row_open (PLENARY_RECORD_ROW (row));
}
