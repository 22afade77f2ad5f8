/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-roster-list.h"

struct _PlenaryRosterList
{
  GObject parent_instance;

  PlenaryModel *model;
  PlenaryRecordList *records; /* borrowed from the model */
  GPtrArray *items;           /* in the order of the records */
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlenaryRosterList,
                               plenary_roster_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

enum
{
  SIGNAL_REFRESHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GType
get_item_type (GListModel *model)
{
  return PLENARY_TYPE_ROSTER_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return PLENARY_ROSTER_LIST (model)->items->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  PlenaryRosterList *self = PLENARY_ROSTER_LIST (model);

  return position < self->items->len ? g_object_ref (self->items->pdata[position]) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

/* A record that only changes its place keeps its item, and with it whether it is selected. */
static void
items_changed_cb (PlenaryRosterList *self, guint position, guint n_removed, guint n_added)
{
  g_autoptr (GPtrArray) before = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) by_record = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < n_removed; i++)
    {
      PlenaryRosterItem *item = g_ptr_array_steal_index (self->items, position);

      g_ptr_array_add (before, item);
      g_hash_table_insert (by_record, plenary_roster_item_get_record (item), item);
    }
  for (guint i = 0; i < n_added; i++)
    {
      PlenaryRecord *record = plenary_record_list_get (self->records, position + i);
      PlenaryRosterItem *item = g_hash_table_lookup (by_record, record);

      g_ptr_array_insert (self->items, (int) (position + i),
                          item != NULL ? g_object_ref (item)
                                       : plenary_roster_item_new (self->model, record));
    }
  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
}

static void
model_changed_cb (PlenaryRosterList *self)
{
  PlenaryRosterChange change = PLENARY_ROSTER_CHANGE_NONE;

  for (guint i = 0; i < self->items->len; i++)
    change = MAX (change, plenary_roster_item_refresh (self->items->pdata[i]));
  if (change != PLENARY_ROSTER_CHANGE_NONE)
    g_signal_emit (self, signals[SIGNAL_REFRESHED], 0, change == PLENARY_ROSTER_CHANGE_ORDER);
}

static void
plenary_roster_list_dispose (GObject *object)
{
  PlenaryRosterList *self = PLENARY_ROSTER_LIST (object);

  g_ptr_array_set_size (self->items, 0);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (plenary_roster_list_parent_class)->dispose (object);
}

static void
plenary_roster_list_finalize (GObject *object)
{
  g_ptr_array_unref (PLENARY_ROSTER_LIST (object)->items);

  G_OBJECT_CLASS (plenary_roster_list_parent_class)->finalize (object);
}

static void
plenary_roster_list_class_init (PlenaryRosterListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_roster_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_roster_list_finalize;

  /**
   * PlenaryRosterList::refreshed:
   * @self: the list
   * @is_order_changed: whether they may stand elsewhere
   *
   * Some of its items show something else than before: filters look again, and sorters when the
   * order has changed.
   */
  signals[SIGNAL_REFRESHED]
      = g_signal_new ("refreshed", PLENARY_TYPE_ROSTER_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
plenary_roster_list_init (PlenaryRosterList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * plenary_roster_list_new:
 * @model: a model
 * @record_type: %PLENARY_TYPE_PERSON or %PLENARY_TYPE_BODY
 *
 * Returns: (transfer full): the list
 */
PlenaryRosterList *
plenary_roster_list_new (PlenaryModel *model, GType record_type)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  PlenaryRosterList *self = g_object_new (PLENARY_TYPE_ROSTER_LIST, NULL);

  self->model = g_object_ref (model);
  self->records = plenary_model_list (model, record_type);
  for (guint i = 0; i < plenary_record_list_get_length (self->records); i++)
    g_ptr_array_add (self->items,
                     plenary_roster_item_new (model, plenary_record_list_get (self->records, i)));
  g_signal_connect_object (self->records, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/**
 * plenary_roster_list_find:
 * @self: a list
 * @record: a person or a body
 *
 * Returns: (transfer none) (nullable): the item that shows it
 */
PlenaryRosterItem *
plenary_roster_list_find (PlenaryRosterList *self, PlenaryRecord *record)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_LIST (self), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), NULL);

  guint position = 0;

  return plenary_record_list_find (self->records, record, &position) ? self->items->pdata[position]
                                                                     : NULL;
}
