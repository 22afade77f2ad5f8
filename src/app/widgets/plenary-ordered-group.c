/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-ordered-group.h"

#include <glib/gi18n.h>

typedef struct
{
  PlenaryProject *project;
  GPtrArray *rows; /* borrowed from the group, in the order of the list */
} PlenaryOrderedGroupPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PlenaryOrderedGroup,
                                     plenary_ordered_group,
                                     ADW_TYPE_PREFERENCES_GROUP)

/* What a row stands for. */
#define RECORD_OF_ROW "plenary-record"

static PlenaryRecord *
get_record (gpointer row)
{
  return g_object_get_data (G_OBJECT (row), RECORD_OF_ROW);
}

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
step (PlenaryOrderedGroup *self, GtkWidget *row, int n_steps)
{
  PlenaryRecord *record = get_record (row);
  guint length = plenary_record_list_get_length (get_list (self));
  guint position = 0;

  if (!plenary_record_list_find (get_list (self), record, &position))
    return;
  if (n_steps < 0 && position > 0)
    move (self, record, position - 1);
  else if (n_steps > 0 && position + 1 < length)
    move (self, record, position + 2);
}

static void
remove_row (PlenaryOrderedGroup *self, GtkWidget *row)
{
  PlenaryOrderedGroupPrivate *priv = plenary_ordered_group_get_instance_private (self);
  PlenaryOrderedGroupClass *klass = PLENARY_ORDERED_GROUP_GET_CLASS (self);
  PlenaryRecord *record = get_record (row);
  PlenaryEdit *edit = plenary_project_begin_edit (priv->project, _ (klass->remove_label));

  if (klass->remove != NULL)
    klass->remove (edit, plenary_project_get_model (priv->project), record);
  else
    plenary_edit_delete (edit, G_OBJECT_TYPE (record), plenary_record_get_id (record));
  plenary_ordered_group_commit (self, edit);
}

static PlenaryOrderedGroup *
get_group (gpointer row)
{
  return PLENARY_ORDERED_GROUP (gtk_widget_get_ancestor (row, PLENARY_TYPE_ORDERED_GROUP));
}

static void
move_up_cb (GSimpleAction *action, GVariant *parameter, gpointer row)
{
  step (get_group (row), row, -1);
}

static void
move_down_cb (GSimpleAction *action, GVariant *parameter, gpointer row)
{
  step (get_group (row), row, 1);
}

static void
remove_cb (GSimpleAction *action, GVariant *parameter, gpointer row)
{
  remove_row (get_group (row), row);
}

static GdkContentProvider *
prepare_cb (GtkWidget *row, double x, double y, GtkDragSource *source)
{
  return gdk_content_provider_new_typed (PLENARY_TYPE_RECORD, get_record (row));
}

static void
drag_begin_cb (GtkWidget *row, GdkDrag *drag, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (row);

  gtk_drag_source_set_icon (source, picture, 12, 12);
}

/* Dropped on one further down it comes after that one. */
static gboolean
drop_cb (GtkWidget *row, const GValue *value, double x, double y, GtkDropTarget *target)
{
  PlenaryOrderedGroup *self = get_group (row);
  PlenaryRecord *dropped = g_value_get_object (value);
  guint from = 0;
  guint to = 0;

  if (dropped == get_record (row) || !plenary_record_list_find (get_list (self), dropped, &from)
      || !plenary_record_list_find (get_list (self), get_record (row), &to))
    return FALSE;
  move (self, dropped, from < to ? to + 1 : to);

  return TRUE;
}

static void
add_keys (GtkWidget *row)
{
  static const struct
  {
    const char *key;
    const char *action;
  } keys[] = {
    { "<Alt>Up", "row.move-up" },
    { "<Alt>Down", "row.move-down" },
    { "Delete", "row.remove" },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (keys[i].key),
                          gtk_named_action_new (keys[i].action)));
  gtk_widget_add_controller (row, controller);
}

static GtkWidget *
create_menu_button (void)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenu) menu = g_menu_new ();

  g_menu_append (menu, _ ("Move _Up"), "row.move-up");
  g_menu_append (menu, _ ("Move _Down"), "row.move-down");
  g_menu_append (menu, _ ("_Remove"), "row.remove");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, _ ("Move or Remove"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");

  return button;
}

static void
make_movable (GtkWidget *row)
{
  static const GActionEntry entries[] = {
    { "move-up", move_up_cb },
    { "move-down", move_down_cb },
    { "remove", remove_cb },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (PLENARY_TYPE_RECORD, GDK_ACTION_MOVE);

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), row);
  gtk_widget_insert_action_group (row, "row", G_ACTION_GROUP (actions));
  add_keys (row);
  if (ADW_IS_ENTRY_ROW (row))
    adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), create_menu_button ());
  else
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_menu_button ());

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), row,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), row, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (target));
}

static void
add_row (PlenaryOrderedGroup *self, PlenaryRecord *record)
{
  PlenaryOrderedGroupPrivate *priv = plenary_ordered_group_get_instance_private (self);
  GtkWidget *row = PLENARY_ORDERED_GROUP_GET_CLASS (self)->create_row (self, record);

  g_object_set_data_full (G_OBJECT (row), RECORD_OF_ROW, g_object_ref (record), g_object_unref);
  if (plenary_project_get_read_only_reason (priv->project) == NULL)
    make_movable (row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (priv->rows, row);
}

/* Rows whose records stay are kept, and with them the keyboard. A group appends only: those from
 * the first difference on are taken out and put in again. */
static void
follow (PlenaryOrderedGroup *self)
{
  PlenaryOrderedGroupPrivate *priv = plenary_ordered_group_get_instance_private (self);
  PlenaryRecordList *list = get_list (self);
  guint length = plenary_record_list_get_length (list);
  guint n_same = 0;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  PlenaryRecord *focused = NULL;

  while (n_same < length && n_same < priv->rows->len
         && get_record (priv->rows->pdata[n_same]) == plenary_record_list_get (list, n_same))
    n_same++;

  for (guint i = n_same; i < priv->rows->len; i++)
    {
      GtkWidget *row = priv->rows->pdata[i];

      if (focus != NULL && (focus == row || gtk_widget_is_ancestor (focus, row)))
        focused = get_record (row);
      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), row);
    }
  g_ptr_array_set_size (priv->rows, n_same);

  for (guint i = n_same; i < length; i++)
    {
      add_row (self, plenary_record_list_get (list, i));
      if (plenary_record_list_get (list, i) == focused)
        gtk_widget_grab_focus (priv->rows->pdata[i]);
    }
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
plenary_ordered_group_finalize (GObject *object)
{
  PlenaryOrderedGroupPrivate *priv
      = plenary_ordered_group_get_instance_private (PLENARY_ORDERED_GROUP (object));

  g_ptr_array_unref (priv->rows);

  G_OBJECT_CLASS (plenary_ordered_group_parent_class)->finalize (object);
}

static void
plenary_ordered_group_class_init (PlenaryOrderedGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_ordered_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_ordered_group_finalize;
}

static void
plenary_ordered_group_init (PlenaryOrderedGroup *self)
{
  PlenaryOrderedGroupPrivate *priv = plenary_ordered_group_get_instance_private (self);

  priv->rows = g_ptr_array_new ();
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
  g_signal_connect_object (get_list (self), "items-changed", G_CALLBACK (follow), self,
                           G_CONNECT_SWAPPED);
  follow (self);
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
