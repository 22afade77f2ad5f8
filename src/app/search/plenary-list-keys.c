/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "search/plenary-list-keys.h"

/* Rows that Page Up and Page Down move by. */
#define ROWS_PER_PAGE 8

/* Borrowed: the entry, whose controller this belongs to, and the list are of one template. */
typedef struct
{
  GtkWidget *entry;
  GtkListView *list;
  PlenaryDescribeFunc describe;
} ListKeys;

static GtkSingleSelection *
get_selection (ListKeys *keys)
{
  return GTK_SINGLE_SELECTION (gtk_list_view_get_model (keys->list));
}

static void
announce_selected (ListKeys *keys)
{
  gpointer item = gtk_single_selection_get_selected_item (get_selection (keys));

  if (item == NULL)
    return;

  g_autofree char *words = keys->describe (item);

  gtk_accessible_announce (GTK_ACCESSIBLE (keys->entry), words,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gboolean
move (ListKeys *keys, int n_rows)
{
  GtkSingleSelection *selection = get_selection (keys);
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (selection));
  guint selected = gtk_single_selection_get_selected (selection);
  gint64 from = selected != GTK_INVALID_LIST_POSITION ? (gint64) selected : -1;

  if (n_items == 0)
    return GDK_EVENT_STOP;

  gtk_list_view_scroll_to (keys->list, (guint) CLAMP (from + n_rows, 0, (gint64) n_items - 1),
                           GTK_LIST_SCROLL_SELECT, NULL);
  announce_selected (keys);

  return GDK_EVENT_STOP;
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint key,
                guint code,
                GdkModifierType state,
                ListKeys *keys)
{
  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (key)
    {
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return move (keys, 1);
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return move (keys, -1);
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      return move (keys, ROWS_PER_PAGE);
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      return move (keys, -ROWS_PER_PAGE);
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
activate_cb (GtkEditable *entry, ListKeys *keys)
{
  guint selected = gtk_single_selection_get_selected (get_selection (keys));

  if (selected != GTK_INVALID_LIST_POSITION)
    g_signal_emit_by_name (keys->list, "activate", selected);
}

/* GTK selects the row under the pointer in a list that a click activates, also when the pointer
 * lies still and the row has come to it: Enter would take what nobody meant. So a row is the
 * pointer's only once it was moved or pressed. What GTK makes up when rows move has no time. */
static void
moved_cb (GtkListView *list, double x, double y, GtkEventController *motion)
{
  if (gtk_event_controller_get_current_event_time (motion) != GDK_CURRENT_TIME)
    gtk_list_view_set_single_click_activate (list, TRUE);
}

static void
pressed_cb (GtkListView *list)
{
  gtk_list_view_set_single_click_activate (list, TRUE);
}

static void
ignore_pointer (GtkListView *list)
{
  gtk_list_view_set_single_click_activate (list, FALSE);
}

static void
watch_pointer (GtkEditable *entry, GtkListView *list)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (entry, "changed", G_CALLBACK (ignore_pointer), list, G_CONNECT_SWAPPED);
  g_signal_connect (list, "map", G_CALLBACK (ignore_pointer), NULL);
  gtk_event_controller_set_propagation_phase (motion, GTK_PHASE_CAPTURE);
  g_signal_connect_object (motion, "motion", G_CALLBACK (moved_cb), list, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (list), motion);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), list, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (list), GTK_EVENT_CONTROLLER (click));
}

static void
free_keys (gpointer keys, GClosure *closure)
{
  g_free (keys);
}

/**
 * plenary_list_keys_attach:
 * @entry: an entry that has a signal "activate"
 * @list: a list whose model is a #GtkSingleSelection whenever a key is pressed; it lives as long
 *   as the entry
 * @describe: what a screen reader says of an item
 *
 * Lets the keys of the entry move in the list and activate in it. One click activates, too.
 */
void
plenary_list_keys_attach (GtkEditable *entry, GtkListView *list, PlenaryDescribeFunc describe)
{
  g_return_if_fail (GTK_IS_EDITABLE (entry));
  g_return_if_fail (GTK_IS_LIST_VIEW (list));
  g_return_if_fail (describe != NULL);

  ListKeys *keys = g_new0 (ListKeys, 1);
  GtkEventController *controller = gtk_event_controller_key_new ();

  keys->entry = GTK_WIDGET (entry);
  keys->list = list;
  keys->describe = describe;
  g_signal_connect_data (entry, "activate", G_CALLBACK (activate_cb), keys, free_keys, 0);
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect (controller, "key-pressed", G_CALLBACK (key_pressed_cb), keys);
  gtk_widget_add_controller (GTK_WIDGET (entry), controller);
  watch_pointer (entry, list);
}
