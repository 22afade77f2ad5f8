/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "plenary-page.h"

/* Frames in which a new list finds out how high its items are. */
#define FRAMES_TO_SETTLE 4

typedef struct
{
  PlenaryProject *project;
} PlenaryPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PlenaryPage, plenary_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_PROJECT = 1,
} PlenaryPageProperty;

static GParamSpec *properties[PROP_PROJECT + 1];

/* Whether a person has been led to one of its items. */
static gboolean
has_selected (GtkWidget *list)
{
  GtkSelectionModel *model
      = GTK_IS_LIST_VIEW (list) ? gtk_list_view_get_model (GTK_LIST_VIEW (list)) : NULL;
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

static void
plenary_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((PlenaryPageProperty) prop_id)
    {
    case PROP_PROJECT:
      g_value_set_object (value, plenary_page_get_project (PLENARY_PAGE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  PlenaryPagePrivate *priv = plenary_page_get_instance_private (PLENARY_PAGE (object));

  switch ((PlenaryPageProperty) prop_id)
    {
    case PROP_PROJECT:
      priv->project = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The template is disposed of here, for every page. The bin lets go of the child first: it would
 * unparent it once more after the template has. */
static void
plenary_page_dispose (GObject *object)
{
  PlenaryPagePrivate *priv = plenary_page_get_instance_private (PLENARY_PAGE (object));

  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), G_OBJECT_TYPE (object));
  g_clear_object (&priv->project);

  G_OBJECT_CLASS (plenary_page_parent_class)->dispose (object);
}

static void
plenary_page_class_init (PlenaryPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = plenary_page_get_property;
  object_class->set_property = plenary_page_set_property;
  object_class->dispose = plenary_page_dispose;

  /**
   * PlenaryPage:project:
   *
   * The project that the page shows.
   */
  properties[PROP_PROJECT]
      = g_param_spec_object ("project", NULL, NULL, PLENARY_TYPE_PROJECT,
                             G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_page_init (PlenaryPage *self)
{
}

/**
 * plenary_page_get_project:
 * @self: a page
 *
 * Returns: (transfer none): the project that the page shows
 */
PlenaryProject *
plenary_page_get_project (PlenaryPage *self)
{
  g_return_val_if_fail (PLENARY_IS_PAGE (self), NULL);

  PlenaryPagePrivate *priv = plenary_page_get_instance_private (self);

  return priv->project;
}

/**
 * plenary_page_get_model:
 * @self: a page
 *
 * Returns: (transfer none): the model of the project that the page shows
 */
PlenaryModel *
plenary_page_get_model (PlenaryPage *self)
{
  return plenary_project_get_model (plenary_page_get_project (self));
}

/**
 * plenary_page_show_record:
 * @self: a page
 * @record: a record of its project
 *
 * Scrolls to where the page shows a record, and gives that place the keyboard.
 *
 * Returns: whether the page shows such records
 */
gboolean
plenary_page_show_record (PlenaryPage *self, PlenaryRecord *record)
{
  g_return_val_if_fail (PLENARY_IS_PAGE (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), FALSE);

  PlenaryPageClass *klass = PLENARY_PAGE_GET_CLASS (self);

  return klass->show_record != NULL && klass->show_record (self, record);
}

/**
 * plenary_page_start_search:
 * @self: a page
 *
 * Gives the keyboard to the page's own search.
 *
 * Returns: whether the page has one
 */
gboolean
plenary_page_start_search (PlenaryPage *self)
{
  g_return_val_if_fail (PLENARY_IS_PAGE (self), FALSE);

  PlenaryPageClass *klass = PLENARY_PAGE_GET_CLASS (self);

  return klass->start_search != NULL && klass->start_search (self);
}

/**
 * plenary_page_start_at_top:
 * @self: a page
 * @list: its list, with headers
 *
 * Lets a list begin with the header of its first section: left to itself GTK begins with the
 * first item, and the header is out of sight.
 */
void
plenary_page_start_at_top (PlenaryPage *self, GtkScrollable *list)
{
  g_return_if_fail (PLENARY_IS_PAGE (self));
  g_return_if_fail (GTK_IS_SCROLLABLE (list));

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
