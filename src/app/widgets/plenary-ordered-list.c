/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-ordered-list.h"

#include <glib/gi18n.h>

/* The record that a row shows, kept at the row. */
#define ROW_RECORD "plenary-record"

/* The widget of a row that is written in. */
#define ROW_ENTRY "plenary-entry"

struct _PlenaryOrderedList
{
  AdwBin parent_instance;

  GtkListBox *box;

  GListModel *records;
  PlenaryOrderedRowFunc create_row;
  gpointer user_data;
  gboolean is_movable;
};

G_DEFINE_FINAL_TYPE (PlenaryOrderedList, plenary_ordered_list, ADW_TYPE_BIN)

enum
{
  SIGNAL_STEP,
  SIGNAL_DROPPED,
  SIGNAL_REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static PlenaryRecord *
get_record (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), ROW_RECORD);
}

/* The row that has the keyboard. */
static PlenaryRecord *
get_focused (PlenaryOrderedList *self)
{
  for (GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self->box)); child != NULL;
       child = gtk_widget_get_focus_child (child))
    if (GTK_IS_LIST_BOX_ROW (child))
      return get_record (child);

  return NULL;
}

static void
step (PlenaryOrderedList *self, PlenaryRecord *record, int n_places)
{
  g_autoptr (PlenaryRecord) moved = g_object_ref (record);

  g_signal_emit (self, signals[SIGNAL_STEP], 0, moved, n_places);
  plenary_ordered_list_focus (self, moved);
}

/* In a field the key deletes what is written there. */
static gboolean
remove_focused_cb (GtkWidget *widget, GVariant *parameter, gpointer user_data)
{
  PlenaryOrderedList *self = PLENARY_ORDERED_LIST (widget);
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->box));

  if (row == NULL || !gtk_widget_is_focus (row) || !self->is_movable)
    return GDK_EVENT_PROPAGATE;

  g_autoptr (PlenaryRecord) record = g_object_ref (get_record (row));

  g_signal_emit (self, signals[SIGNAL_REMOVED], 0, record);

  return GDK_EVENT_STOP;
}

static gboolean
step_focused_cb (GtkWidget *widget, GVariant *parameter, gpointer user_data)
{
  PlenaryOrderedList *self = PLENARY_ORDERED_LIST (widget);
  PlenaryRecord *record = get_focused (self);

  if (record == NULL || !self->is_movable)
    return GDK_EVENT_PROPAGATE;
  step (self, record, g_variant_get_int32 (parameter));

  return GDK_EVENT_STOP;
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

static gboolean
drop_cb (PlenaryOrderedList *self, const GValue *value, double x, double y, GtkDropTarget *target)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));
  PlenaryRecord *dropped = g_value_get_object (value);

  /* What was dragged here from another list is none of ours. */
  if (dropped == NULL || dropped == get_record (row)
      || plenary_ordered_list_get_row (self, dropped) == NULL)
    return FALSE;
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, dropped, get_record (row));

  return TRUE;
}

static void
show_if_any (PlenaryOrderedList *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self),
                          self->records != NULL && g_list_model_get_n_items (self->records) > 0);
}

static void
make_movable (PlenaryOrderedList *self, GtkWidget *row)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (PLENARY_TYPE_RECORD, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), row,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (target));
}

static GtkWidget *
make_row (PlenaryOrderedList *self, PlenaryRecord *record)
{
  GtkWidget *row = self->create_row (record, self->user_data);

  g_assert (GTK_IS_LIST_BOX_ROW (row));
  g_object_set_data_full (G_OBJECT (row), ROW_RECORD, g_object_ref (record), g_object_unref);
  if (self->is_movable)
    make_movable (self, row);

  return row;
}

static GtkWidget *
find_row (GPtrArray *rows, PlenaryRecord *record)
{
  for (guint i = 0; i < rows->len; i++)
    if (get_record (rows->pdata[i]) == record)
      return rows->pdata[i];

  return NULL;
}

/* What has the keyboard in one of the rows. */
static GtkWidget *
find_focus (PlenaryOrderedList *self, GPtrArray *rows)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (guint i = 0; focus != NULL && i < rows->len; i++)
    if (focus == rows->pdata[i] || gtk_widget_is_ancestor (focus, rows->pdata[i]))
      return focus;

  return NULL;
}

/* A row whose record only has another place is kept, open or closed, and with it the keyboard. */
static void
records_changed_cb (PlenaryOrderedList *self, guint position, guint n_removed, guint n_added)
{
  g_autoptr (GPtrArray) before = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_removed; i++)
    g_ptr_array_add (
        before, g_object_ref (gtk_list_box_get_row_at_index (self->box, (int) (position + i))));

  GtkWidget *focus = find_focus (self, before);

  for (guint i = 0; i < before->len; i++)
    gtk_list_box_remove (self->box, before->pdata[i]);
  for (guint i = 0; i < n_added; i++)
    {
      g_autoptr (PlenaryRecord) record = g_list_model_get_item (self->records, position + i);
      GtkWidget *row = find_row (before, record);

      gtk_list_box_insert (self->box, row != NULL ? row : make_row (self, record),
                           (int) (position + i));
    }
  if (focus != NULL && gtk_widget_get_root (focus) != NULL)
    gtk_widget_grab_focus (focus);
  show_if_any (self);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    int n_places;
  } keys[] = {
    { GDK_KEY_Up, -1 },
    { GDK_KEY_KP_Up, -1 },
    { GDK_KEY_Down, 1 },
    { GDK_KEY_KP_Down, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, GDK_ALT_MASK, step_focused_cb, "i",
                                  keys[i].n_places);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, remove_focused_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, remove_focused_cb, NULL);
}

static void
plenary_ordered_list_dispose (GObject *object)
{
  PlenaryOrderedList *self = PLENARY_ORDERED_LIST (object);

  if (self->records != NULL)
    g_signal_handlers_disconnect_by_func (self->records, records_changed_cb, self);
  g_clear_object (&self->records);

  G_OBJECT_CLASS (plenary_ordered_list_parent_class)->dispose (object);
}

static void
plenary_ordered_list_class_init (PlenaryOrderedListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_ordered_list_dispose;

  /**
   * PlenaryOrderedList::step:
   * @self: the list
   * @record: the record of a row
   * @n_places: how many places later it is to come; negative for earlier
   */
  signals[SIGNAL_STEP]
      = g_signal_new ("step", PLENARY_TYPE_ORDERED_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 2, PLENARY_TYPE_RECORD, G_TYPE_INT);

  /**
   * PlenaryOrderedList::dropped:
   * @self: the list
   * @record: the record of a row that was dragged
   * @target: the record of the row that it was dropped on
   */
  signals[SIGNAL_DROPPED]
      = g_signal_new ("dropped", PLENARY_TYPE_ORDERED_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 2, PLENARY_TYPE_RECORD, PLENARY_TYPE_RECORD);

  /**
   * PlenaryOrderedList::removed:
   * @self: the list
   * @record: the record of a row that is to be removed
   */
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", PLENARY_TYPE_ORDERED_LIST, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);

  add_keys (GTK_WIDGET_CLASS (klass));
}

static void
plenary_ordered_list_init (PlenaryOrderedList *self)
{
  self->is_movable = TRUE;
  self->box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->box, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "boxed-list");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
  show_if_any (self);
}

/**
 * plenary_ordered_list_new:
 *
 * Returns: (transfer floating): a list without records
 */
PlenaryOrderedList *
plenary_ordered_list_new (void)
{
  return g_object_new (PLENARY_TYPE_ORDERED_LIST, NULL);
}

/**
 * plenary_ordered_list_set_title:
 * @self: a list
 * @title: what a screen reader calls it
 */
void
plenary_ordered_list_set_title (PlenaryOrderedList *self, const char *title)
{
  g_return_if_fail (PLENARY_IS_ORDERED_LIST (self));
  g_return_if_fail (title != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
}

/**
 * plenary_ordered_list_set_movable:
 * @self: a list that is not bound yet
 * @is_movable: whether rows can be moved, and removed by a key
 */
void
plenary_ordered_list_set_movable (PlenaryOrderedList *self, gboolean is_movable)
{
  g_return_if_fail (PLENARY_IS_ORDERED_LIST (self));
  g_return_if_fail (self->records == NULL);

  self->is_movable = is_movable;
}

/**
 * plenary_ordered_list_bind:
 * @self: a list
 * @records: (nullable): records, in their order; %NULL for none
 * @create_row: makes a #GtkListBoxRow for one of them
 * @user_data: for @create_row; lives as long as the list
 *
 * Shows records. The list is not seen while there are none.
 */
void
plenary_ordered_list_bind (PlenaryOrderedList *self,
                           GListModel *records,
                           PlenaryOrderedRowFunc create_row,
                           gpointer user_data)
{
  g_return_if_fail (PLENARY_IS_ORDERED_LIST (self));
  g_return_if_fail (records == NULL || G_IS_LIST_MODEL (records));

  if (self->records != NULL)
    g_signal_handlers_disconnect_by_func (self->records, records_changed_cb, self);
  gtk_list_box_remove_all (self->box);
  g_set_object (&self->records, records);
  self->create_row = create_row;
  self->user_data = user_data;
  if (records != NULL)
    {
      g_signal_connect_object (records, "items-changed", G_CALLBACK (records_changed_cb), self,
                               G_CONNECT_SWAPPED);
      records_changed_cb (self, 0, 0, g_list_model_get_n_items (records));
    }
  show_if_any (self);
}

/**
 * plenary_ordered_list_get_row:
 * @self: a list
 * @record: a record
 *
 * Returns: (transfer none) (nullable): the row that shows it
 */
GtkWidget *
plenary_ordered_list_get_row (PlenaryOrderedList *self, PlenaryRecord *record)
{
  g_return_val_if_fail (PLENARY_IS_ORDERED_LIST (self), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), NULL);

  for (int i = 0; gtk_list_box_get_row_at_index (self->box, i) != NULL; i++)
    {
      GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->box, i));

      if (get_record (row) == record)
        return row;
    }

  return NULL;
}

/**
 * plenary_ordered_row_set_entry:
 * @row: a row
 * @entry: the widget in it that gets the keyboard when somebody goes to the row
 *
 * Says where a row is written in; without that it is the row itself.
 */
void
plenary_ordered_row_set_entry (GtkWidget *row, GtkWidget *entry)
{
  g_return_if_fail (GTK_IS_LIST_BOX_ROW (row));
  g_return_if_fail (GTK_IS_WIDGET (entry));

  g_object_set_data (G_OBJECT (row), ROW_ENTRY, entry);
}

/**
 * plenary_ordered_list_focus:
 * @self: a list
 * @record: a record
 *
 * Gives the keyboard to what can be written in the row of a record.
 */
void
plenary_ordered_list_focus (PlenaryOrderedList *self, PlenaryRecord *record)
{
  g_return_if_fail (PLENARY_IS_ORDERED_LIST (self));
  g_return_if_fail (PLENARY_IS_RECORD (record));

  GtkWidget *row = plenary_ordered_list_get_row (self, record);

  if (row == NULL || get_focused (self) == record)
    return;

  GtkWidget *entry = g_object_get_data (G_OBJECT (row), ROW_ENTRY);

  gtk_widget_grab_focus (entry != NULL ? entry : row);
}

static PlenaryRecord *
get_record_of_action (GSimpleAction *action)
{
  return g_object_get_data (G_OBJECT (action), ROW_RECORD);
}

static void
move_up_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  step (self, get_record_of_action (action), -1);
}

static void
move_down_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  step (self, get_record_of_action (action), 1);
}

static void
remove_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  g_autoptr (PlenaryRecord) record = g_object_ref (get_record_of_action (action));

  g_signal_emit (self, signals[SIGNAL_REMOVED], 0, record);
}

/**
 * plenary_ordered_list_create_menu:
 * @self: a list
 * @record: a record
 * @more: (nullable): what can be done besides, by actions of the row
 *
 * Makes the button of a row whose menu moves and removes its record; only removes it, when rows
 * have no order.
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
plenary_ordered_list_create_menu (PlenaryOrderedList *self, PlenaryRecord *record, GMenuModel *more)
{
  g_return_val_if_fail (PLENARY_IS_ORDERED_LIST (self), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), NULL);

  static const GActionEntry entries[] = { { .name = "move-up", .activate = move_up_cb },
                                          { .name = "move-down", .activate = move_down_cb },
                                          { .name = "remove", .activate = remove_cb } };
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) order = g_menu_new ();
  g_autoptr (GMenu) end = g_menu_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  for (gsize i = 0; i < G_N_ELEMENTS (entries); i++)
    g_object_set_data_full (
        G_OBJECT (g_action_map_lookup_action (G_ACTION_MAP (actions), entries[i].name)), ROW_RECORD,
        g_object_ref (record), g_object_unref);
  gtk_widget_insert_action_group (button, "order", G_ACTION_GROUP (actions));

  if (self->is_movable)
    {
      g_menu_append (order, _ ("Move _Up"), "order.move-up");
      g_menu_append (order, _ ("Move _Down"), "order.move-down");
    }
  g_menu_append (end, _ ("_Remove"), "order.remove");
  if (more != NULL)
    g_menu_append_section (menu, NULL, more);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (order));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (end));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, _ ("More"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");

  return button;
}
