/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-ordered-group.h"

#include "widgets/plenary-ordered-list.h"

#include <glib/gi18n.h>

typedef struct
{
  PlenaryProject *project;
  PlenaryOrderedList *list; /* a child */
} PlenaryOrderedGroupPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PlenaryOrderedGroup,
                                     plenary_ordered_group,
                                     ADW_TYPE_PREFERENCES_GROUP)

static PlenaryRecordList *
get_list (PlenaryOrderedGroup *self)
{
  PlenaryOrderedGroupPrivate *priv = plenary_ordered_group_get_instance_private (self);
  GType type = PLENARY_ORDERED_GROUP_GET_CLASS (self)->get_record_type ();

  return plenary_model_list (plenary_project_get_model (priv->project), type);
}

/* A place before the one that is at a position now. */
static void
move (PlenaryOrderedGroup *self, PlenaryRecord *record, guint position)
{
  PlenaryOrderedGroupPrivate *priv = plenary_ordered_group_get_instance_private (self);
  PlenaryOrderedGroupClass *klass = PLENARY_ORDERED_GROUP_GET_CLASS (self);
  g_autofree char *rank = plenary_record_list_dup_rank_at (get_list (self), position);
  PlenaryEdit *edit = plenary_project_begin_edit (priv->project, _ (klass->move_label));

  plenary_edit_set_text (edit, klass->get_record_type (), plenary_record_get_id (record),
                         klass->rank_column, rank);
  plenary_ordered_group_commit (self, edit);
}

static void
step_cb (PlenaryOrderedGroup *self, PlenaryRecord *record, int n_places)
{
  guint length = plenary_record_list_get_length (get_list (self));
  guint position = 0;

  if (!plenary_record_list_find (get_list (self), record, &position))
    return;
  if (n_places < 0 && position > 0)
    move (self, record, position - 1);
  else if (n_places > 0 && position + 1 < length)
    move (self, record, position + 2);
}

/* Dropped on one further down it comes after that one. */
static void
dropped_cb (PlenaryOrderedGroup *self, PlenaryRecord *dropped, PlenaryRecord *target)
{
  guint from = 0;
  guint to = 0;

  if (plenary_record_list_find (get_list (self), dropped, &from)
      && plenary_record_list_find (get_list (self), target, &to))
    move (self, dropped, from < to ? to + 1 : to);
}

static void
removed_cb (PlenaryOrderedGroup *self, PlenaryRecord *record)
{
  PlenaryOrderedGroupPrivate *priv = plenary_ordered_group_get_instance_private (self);
  PlenaryOrderedGroupClass *klass = PLENARY_ORDERED_GROUP_GET_CLASS (self);
  PlenaryEdit *edit = plenary_project_begin_edit (priv->project, _ (klass->remove_label));

  if (klass->remove != NULL)
    klass->remove (edit, plenary_project_get_model (priv->project), record);
  else
    plenary_edit_delete (edit, G_OBJECT_TYPE (record), plenary_record_get_id (record));
  plenary_ordered_group_commit (self, edit);
}

static GtkWidget *
create_row (PlenaryRecord *record, gpointer user_data)
{
  PlenaryOrderedGroup *self = user_data;
  PlenaryOrderedGroupPrivate *priv = plenary_ordered_group_get_instance_private (self);
  GtkWidget *row = PLENARY_ORDERED_GROUP_GET_CLASS (self)->create_row (self, record);

  if (plenary_project_get_read_only_reason (priv->project) != NULL)
    return row;

  GtkWidget *menu = plenary_ordered_list_create_menu (priv->list, record, NULL);

  if (ADW_IS_ENTRY_ROW (row))
    adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), menu);
  else
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), menu);

  return row;
}

static void
plenary_ordered_group_dispose (GObject *object)
{
  PlenaryOrderedGroupPrivate *priv
      = plenary_ordered_group_get_instance_private (PLENARY_ORDERED_GROUP (object));

  g_clear_object (&priv->project);

  G_OBJECT_CLASS (plenary_ordered_group_parent_class)->dispose (object);
}

static void
plenary_ordered_group_class_init (PlenaryOrderedGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_ordered_group_dispose;
}

static void
plenary_ordered_group_init (PlenaryOrderedGroup *self)
{
  PlenaryOrderedGroupPrivate *priv = plenary_ordered_group_get_instance_private (self);

  priv->list = plenary_ordered_list_new ();
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (priv->list));
  g_signal_connect_object (priv->list, "step", G_CALLBACK (step_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (priv->list, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (priv->list, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * plenary_ordered_group_set_project:
 * @self: a group that has no project yet
 * @project: the project whose records it shows
 */
void
plenary_ordered_group_set_project (PlenaryOrderedGroup *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_ORDERED_GROUP (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));

  PlenaryOrderedGroupPrivate *priv = plenary_ordered_group_get_instance_private (self);

  g_return_if_fail (priv->project == NULL);

  priv->project = g_object_ref (project);
  plenary_ordered_list_set_title (priv->list,
                                  adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (self)));
  plenary_ordered_list_set_movable (priv->list,
                                    plenary_project_get_read_only_reason (project) == NULL);
  plenary_ordered_list_bind (priv->list, G_LIST_MODEL (get_list (self)), create_row, self);
}

/**
 * plenary_ordered_group_get_project:
 * @self: a group
 *
 * Returns: (transfer none) (nullable): the project whose records it shows
 */
PlenaryProject *
plenary_ordered_group_get_project (PlenaryOrderedGroup *self)
{
  g_return_val_if_fail (PLENARY_IS_ORDERED_GROUP (self), NULL);

  PlenaryOrderedGroupPrivate *priv = plenary_ordered_group_get_instance_private (self);

  return priv->project;
}

/**
 * plenary_ordered_group_dup_last_rank:
 * @self: a group with a project
 *
 * Returns: (transfer full): the rank of a record that shall come last
 */
char *
plenary_ordered_group_dup_last_rank (PlenaryOrderedGroup *self)
{
  g_return_val_if_fail (PLENARY_IS_ORDERED_GROUP (self), NULL);

  PlenaryRecordList *list = get_list (self);

  return plenary_record_list_dup_rank_at (list, plenary_record_list_get_length (list));
}

/**
 * plenary_ordered_group_commit:
 * @self: a group
 * @edit: (transfer full): an edit
 *
 * Commits an edit, or says why it cannot be.
 */
void
plenary_ordered_group_commit (PlenaryOrderedGroup *self, PlenaryEdit *edit)
{
  g_return_if_fail (PLENARY_IS_ORDERED_GROUP (self));
  g_return_if_fail (edit != NULL);

  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}
