/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What pages do with their long lists: begin at the top, select, and go to an item.
 */
#include "config.h"

#include "plenary-page.h"

/* Frames in which a new list finds out how high its items are. */
#define FRAMES_TO_SETTLE 4

/* Whether a person has been led to one of its items. */
static gboolean
has_selected (GtkWidget *list)
{
  GtkSelectionModel *model = GTK_IS_LIST_VIEW (list)
                                 ? gtk_list_view_get_model (GTK_LIST_VIEW (list))
                                 : gtk_column_view_get_model (GTK_COLUMN_VIEW (list));
  g_autoptr (GtkBitset) selected = model != NULL ? gtk_selection_model_get_selection (model) : NULL;

  return selected != NULL && !gtk_bitset_is_empty (selected);
}

/* The list settles where its items are in the first frames; then it is told to begin. */
static gboolean
go_to_top_cb (GtkWidget *list, GdkFrameClock *clock, gpointer user_data)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));
  guint *n_frames = user_data;

  if (has_selected (list))
    return G_SOURCE_REMOVE;
  if (adjustment != NULL)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_lower (adjustment));
  (*n_frames)++;

  return *n_frames < FRAMES_TO_SETTLE ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
mapped_cb (GtkWidget *list)
{
  g_signal_handlers_disconnect_by_func (list, mapped_cb, NULL);
  gtk_widget_add_tick_callback (list, go_to_top_cb, g_new0 (guint, 1), g_free);
}

/**
 * plenary_page_start_at_top:
 * @list: a list of a page, with headers
 *
 * Lets a list begin with the header of its first section: left to itself GTK begins with the
 * first item, and the header is out of sight.
 */
void
plenary_page_start_at_top (GtkScrollable *list)
{
  g_return_if_fail (GTK_IS_LIST_VIEW (list) || GTK_IS_COLUMN_VIEW (list));

  g_signal_connect (list, "map", G_CALLBACK (mapped_cb), NULL);
}

/**
 * plenary_page_create_selection:
 * @items: (transfer full): items of a list
 *
 * Returns: (transfer full): a selection of one of them at most, of none to begin with
 */
GtkSelectionModel *
plenary_page_create_selection (GListModel *items)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (items), NULL);

  GtkSingleSelection *selection = gtk_single_selection_new (items);

  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  gtk_single_selection_set_selected (selection, GTK_INVALID_LIST_POSITION);

  return GTK_SELECTION_MODEL (selection);
}

/* Where an item is in a list, its length when it is not there. */
static guint
find_position (GtkWidget *view, gpointer item)
{
  GListModel *items = GTK_IS_LIST_VIEW (view)
                          ? G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view)))
                          : G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view)));
  guint n_items = g_list_model_get_n_items (items);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (GObject) found = g_list_model_get_item (items, i);

      if (found == item)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

static gboolean
scroll_now (GtkWidget *view, gpointer item)
{
  const GtkListScrollFlags flags = GTK_LIST_SCROLL_FOCUS | GTK_LIST_SCROLL_SELECT;
  guint position = find_position (view, item);

  if (position == GTK_INVALID_LIST_POSITION)
    return FALSE;

  if (GTK_IS_LIST_VIEW (view))
    gtk_list_view_scroll_to (GTK_LIST_VIEW (view), position, flags, NULL);
  else
    gtk_column_view_scroll_to (GTK_COLUMN_VIEW (view), position, NULL, flags, NULL);
  gtk_widget_grab_focus (view);

  return TRUE;
}

typedef struct
{
  GObject *item;
  guint n_frames;
} Scroll;

static void
scroll_free (gpointer user_data)
{
  Scroll *scroll = user_data;

  g_object_unref (scroll->item);
  g_free (scroll);
}

static gboolean
scroll_later_cb (GtkWidget *view, GdkFrameClock *clock, gpointer user_data)
{
  Scroll *scroll = user_data;

  if (++scroll->n_frames < FRAMES_TO_SETTLE)
    return G_SOURCE_CONTINUE;
  scroll_now (view, scroll->item);

  return G_SOURCE_REMOVE;
}

/**
 * plenary_page_scroll_to:
 * @view: a #GtkListView or #GtkColumnView
 * @item: an item
 *
 * Scrolls to an item, selects it and gives it the keyboard. A list that has not been on the
 * screen yet does not know how high its items are: it goes there once it does.
 *
 * Returns: whether it is in the list
 */
gboolean
plenary_page_scroll_to (GtkWidget *view, gpointer item)
{
  g_return_val_if_fail (GTK_IS_LIST_VIEW (view) || GTK_IS_COLUMN_VIEW (view), FALSE);
  g_return_val_if_fail (G_IS_OBJECT (item), FALSE);

  if (gtk_widget_get_height (view) == 0)
    {
      Scroll *scroll = g_new0 (Scroll, 1);

      scroll->item = g_object_ref (item);
      gtk_widget_add_tick_callback (view, scroll_later_cb, scroll, scroll_free);
    }

  return scroll_now (view, item);
}
