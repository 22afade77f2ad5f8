/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * All items are sorted, and the sorted ones are filtered: so a letter of a search sorts nothing.
 */
#include "config.h"

#include "roster/plenary-roster-rows.h"

/* As many as are seen in most windows; there are more once the window turns out to be larger. */
#define N_FIRST 24

struct _PlenaryRosterRows
{
  GObject parent_instance;

  PlenaryRosterList *list;
  PlenaryRosterFilter *filter;
  GtkSorter *sorter;
  GListModel *found;        /* of the list, sorted */
  GtkSliceListModel *shown; /* of what is found, the first */
  GtkSelectionModel *selection;

  gboolean is_keeping; /* what is selected is about to be selected again */
};

G_DEFINE_FINAL_TYPE (PlenaryRosterRows, plenary_roster_rows, G_TYPE_OBJECT)

enum
{
  SIGNAL_COUNTED,
  SIGNAL_SELECTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
selection_changed_cb (PlenaryRosterRows *self)
{
  if (!self->is_keeping)
    g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

static void
counted_cb (PlenaryRosterRows *self)
{
  g_signal_emit (self, signals[SIGNAL_COUNTED], 0);
}

/* Selected items */

static GPtrArray *
list_selected_items (PlenaryRosterRows *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (self->selection);
  guint n_selected = (guint) gtk_bitset_get_size (selected);

  for (guint i = 0; i < n_selected; i++)
    g_ptr_array_add (items, g_list_model_get_item (G_LIST_MODEL (self->selection),
                                                   gtk_bitset_get_nth (selected, i)));

  return items;
}

/* Where the items are that are still found. */
static GtkBitset *
find_positions (PlenaryRosterRows *self, GPtrArray *items)
{
  GtkBitset *positions = gtk_bitset_new_empty ();
  guint n_found = items->len > 0 ? g_list_model_get_n_items (self->found) : 0;

  for (guint i = 0; i < n_found; i++)
    {
      g_autoptr (PlenaryRosterItem) item = g_list_model_get_item (self->found, i);

      if (g_ptr_array_find (items, item, NULL))
        gtk_bitset_add (positions, i);
    }

  return positions;
}

/* A selection belongs to rows, and would go with those that are not shown for a moment. */
static void
select_again (PlenaryRosterRows *self, GPtrArray *items)
{
  g_autoptr (GtkBitset) positions = find_positions (self, items);
  g_autoptr (GtkBitset) before = gtk_selection_model_get_selection (self->selection);
  guint n_kept = (guint) gtk_bitset_get_size (positions);

  if (n_kept > 0
      && gtk_bitset_get_maximum (positions) >= gtk_slice_list_model_get_size (self->shown))
    gtk_slice_list_model_set_size (self->shown, gtk_bitset_get_maximum (positions) + 1);
  if (!gtk_bitset_equals (positions, before))
    gtk_selection_model_set_selection (self->selection, positions, positions);
  self->is_keeping = FALSE;
  if (n_kept < items->len)
    g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

static void
refreshed_cb (PlenaryRosterRows *self, gboolean is_order_changed)
{
  g_autoptr (GPtrArray) selected = list_selected_items (self);

  self->is_keeping = TRUE;
  if (is_order_changed)
    gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  select_again (self, selected);
}

static void
plenary_roster_rows_dispose (GObject *object)
{
  PlenaryRosterRows *self = PLENARY_ROSTER_ROWS (object);

  g_clear_object (&self->selection);
  g_clear_object (&self->shown);
  g_clear_object (&self->found);
  g_clear_object (&self->sorter);
  g_clear_object (&self->filter);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (plenary_roster_rows_parent_class)->dispose (object);
}

static void
plenary_roster_rows_class_init (PlenaryRosterRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_roster_rows_dispose;

  /**
   * PlenaryRosterRows::counted:
   * @self: the rows
   *
   * There are, or there are found, more or fewer than before.
   */
  signals[SIGNAL_COUNTED] = g_signal_new ("counted", PLENARY_TYPE_ROSTER_ROWS, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * PlenaryRosterRows::selected:
   * @self: the rows
   *
   * Others are selected than before.
   */
  signals[SIGNAL_SELECTED] = g_signal_new ("selected", PLENARY_TYPE_ROSTER_ROWS, G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
plenary_roster_rows_init (PlenaryRosterRows *self)
{
}

/**
 * plenary_roster_rows_new:
 * @model: a model
 * @record_type: %PLENARY_TYPE_PERSON or %PLENARY_TYPE_BODY
 * @sorter: the order of rows
 *
 * Returns: (transfer full): the rows, of which the first are shown
 */
PlenaryRosterRows *
plenary_roster_rows_new (PlenaryModel *model, GType record_type, GtkSorter *sorter)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (GTK_IS_SORTER (sorter), NULL);

  PlenaryRosterRows *self = g_object_new (PLENARY_TYPE_ROSTER_ROWS, NULL);

  self->list = plenary_roster_list_new (model, record_type);
  self->filter = plenary_roster_filter_new ();
  self->sorter = g_object_ref (sorter);

  GtkSortListModel *sorted
      = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (self->list)), g_object_ref (sorter));

  self->found = G_LIST_MODEL (
      gtk_filter_list_model_new (G_LIST_MODEL (sorted), GTK_FILTER (g_object_ref (self->filter))));
  self->shown = gtk_slice_list_model_new (g_object_ref (self->found), 0, N_FIRST);
  self->selection
      = GTK_SELECTION_MODEL (gtk_multi_selection_new (G_LIST_MODEL (g_object_ref (self->shown))));
  g_signal_connect_object (self->selection, "selection-changed", G_CALLBACK (selection_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->found, "items-changed", G_CALLBACK (counted_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->list, "items-changed", G_CALLBACK (counted_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->list, "refreshed", G_CALLBACK (refreshed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/**
 * plenary_roster_rows_get_filter:
 * @self: rows
 *
 * Returns: (transfer none): which of all are found
 */
PlenaryRosterFilter *
plenary_roster_rows_get_filter (PlenaryRosterRows *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ROWS (self), NULL);

  return self->filter;
}

/**
 * plenary_roster_rows_get_selection:
 * @self: rows
 *
 * Returns: (transfer none): what a view shows, #PlenaryRosterItem in order
 */
GtkSelectionModel *
plenary_roster_rows_get_selection (PlenaryRosterRows *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ROWS (self), NULL);

  return self->selection;
}

/**
 * plenary_roster_rows_count_all:
 * @self: rows
 *
 * Returns: how many there are
 */
guint
plenary_roster_rows_count_all (PlenaryRosterRows *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ROWS (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->list));
}

/**
 * plenary_roster_rows_count_found:
 * @self: rows
 *
 * Returns: how many of them pass the filter, shown or not
 */
guint
plenary_roster_rows_count_found (PlenaryRosterRows *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ROWS (self), 0);

  return g_list_model_get_n_items (self->found);
}

/**
 * plenary_roster_rows_find:
 * @self: rows
 * @record: a person or a body
 *
 * Returns: (transfer none) (nullable): the item that shows it, whether it is found or not
 */
PlenaryRosterItem *
plenary_roster_rows_find (PlenaryRosterRows *self, PlenaryRecord *record)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ROWS (self), NULL);

  return plenary_roster_list_find (self->list, record);
}

/**
 * plenary_roster_rows_list_selected:
 * @self: rows
 *
 * Returns: (transfer full) (element-type PlenaryRecord): what is selected, in the order of rows
 */
GPtrArray *
plenary_roster_rows_list_selected (PlenaryRosterRows *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ROWS (self), NULL);

  g_autoptr (GPtrArray) items = list_selected_items (self);
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (records, g_object_ref (plenary_roster_item_get_record (items->pdata[i])));

  return records;
}

/**
 * plenary_roster_rows_search:
 * @self: rows
 * @words: what to look for, see plenary_roster_filter_set_words()
 * @n_seen: how many rows can be seen
 *
 * Lets rows pass that have the words, and shows the first of them. What is selected stays selected
 * as long as it is found.
 */
void
plenary_roster_rows_search (PlenaryRosterRows *self, const char *words, guint n_seen)
{
  g_return_if_fail (PLENARY_IS_ROSTER_ROWS (self));
  g_return_if_fail (words != NULL);

  g_autoptr (GPtrArray) selected = list_selected_items (self);

  self->is_keeping = TRUE;
  gtk_slice_list_model_set_size (self->shown, n_seen);
  plenary_roster_filter_set_words (self->filter, words);
  select_again (self, selected);
}

/**
 * plenary_roster_rows_complete:
 * @self: rows
 *
 * Shows all that is found.
 */
void
plenary_roster_rows_complete (PlenaryRosterRows *self)
{
  g_return_if_fail (PLENARY_IS_ROSTER_ROWS (self));

  gtk_slice_list_model_set_size (self->shown, G_MAXUINT);
}

/**
 * plenary_roster_rows_cover:
 * @self: rows
 * @n_seen: how many rows can be seen
 *
 * Shows that many at least.
 */
void
plenary_roster_rows_cover (PlenaryRosterRows *self, guint n_seen)
{
  g_return_if_fail (PLENARY_IS_ROSTER_ROWS (self));

  if (gtk_slice_list_model_get_size (self->shown) < n_seen)
    gtk_slice_list_model_set_size (self->shown, n_seen);
}
