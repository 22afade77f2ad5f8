/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * While a transaction is applied the list keeps two arrays: what it shows, and what it will show
 * when the table publishes. Nobody sees a list whose items and signals disagree.
 */
#include "config.h"

#include "model/plenary-record-list-private.h"

#include "base/plenary-rank.h"

struct _PlenaryRecordList
{
  GObject parent_instance;

  GType record_type;
  GPtrArray *shown; /* owned records */
  GPtrArray *next;  /* owned records; NULL while nothing is pending */
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlenaryRecordList,
                               plenary_record_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static GType
get_item_type (GListModel *model)
{
  return PLENARY_RECORD_LIST (model)->record_type;
}

static guint
get_n_items (GListModel *model)
{
  return PLENARY_RECORD_LIST (model)->shown->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  PlenaryRecordList *self = PLENARY_RECORD_LIST (model);

  return position < self->shown->len ? g_object_ref (g_ptr_array_index (self->shown, position))
                                     : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static int
compare_records (gconstpointer a, gconstpointer b)
{
  PlenaryRecord *const *one = a;
  PlenaryRecord *const *other = b;

  return plenary_row_compare (plenary_record_get_row (*one), plenary_record_get_row (*other));
}

/* Where a row stands, or would stand, among the records of an array. */
static guint
search (GPtrArray *records, const PlenaryRow *row)
{
  guint low = 0;
  guint high = records->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      PlenaryRecord *record = g_ptr_array_index (records, middle);

      if (plenary_row_compare (plenary_record_get_row (record), row) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
ensure_next (PlenaryRecordList *self)
{
  if (self->next != NULL)
    return;

  self->next = g_ptr_array_new_full (self->shown->len + 1, g_object_unref);
  for (guint i = 0; i < self->shown->len; i++)
    g_ptr_array_add (self->next, g_object_ref (g_ptr_array_index (self->shown, i)));
}

static void
plenary_record_list_finalize (GObject *object)
{
  PlenaryRecordList *self = PLENARY_RECORD_LIST (object);

  g_ptr_array_unref (self->shown);
  g_clear_pointer (&self->next, g_ptr_array_unref);

  G_OBJECT_CLASS (plenary_record_list_parent_class)->finalize (object);
}

static void
plenary_record_list_class_init (PlenaryRecordListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plenary_record_list_finalize;
}

static void
plenary_record_list_init (PlenaryRecordList *self)
{
  self->shown = g_ptr_array_new_with_free_func (g_object_unref);
}

PlenaryRecordList *
plenary_record_list_new (GType record_type)
{
  PlenaryRecordList *self = g_object_new (PLENARY_TYPE_RECORD_LIST, NULL);

  self->record_type = record_type;

  return self;
}

/* Adds a record without a signal, before anybody can see the list. */
void
plenary_record_list_load (PlenaryRecordList *self, PlenaryRecord *record)
{
  g_ptr_array_add (self->shown, g_object_ref (record));
}

/* Ends loading. */
void
plenary_record_list_sort (PlenaryRecordList *self)
{
  g_ptr_array_sort (self->shown, compare_records);
}

/* Adds a record that shows its new row. Seen when the list is published. */
void
plenary_record_list_insert (PlenaryRecordList *self, PlenaryRecord *record)
{
  ensure_next (self);
  g_ptr_array_insert (self->next, (int) search (self->next, plenary_record_get_row (record)),
                      g_object_ref (record));
}

/* Takes out a record that still shows the row it is sorted by. Seen when the list is published. */
void
plenary_record_list_remove (PlenaryRecordList *self, PlenaryRecord *record, const PlenaryRow *row)
{
  ensure_next (self);

  guint position = search (self->next, row);

  g_assert (position < self->next->len);
  g_assert (g_ptr_array_index (self->next, position) == record);
  g_ptr_array_remove_index (self->next, position);
}

/* Shows what is pending and says so: one signal, for the stretch between what stayed. */
void
plenary_record_list_publish (PlenaryRecordList *self)
{
  if (self->next == NULL)
    return;

  g_autoptr (GPtrArray) before = self->shown;
  guint least = MIN (before->len, self->next->len);
  guint head = 0;
  guint tail = 0;

  self->shown = g_steal_pointer (&self->next);
  while (head < least && g_ptr_array_index (before, head) == g_ptr_array_index (self->shown, head))
    head++;
  while (tail < least - head
         && g_ptr_array_index (before, before->len - 1 - tail)
                == g_ptr_array_index (self->shown, self->shown->len - 1 - tail))
    tail++;

  guint removed = before->len - head - tail;
  guint added = self->shown->len - head - tail;

  if (removed > 0 || added > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), head, removed, added);
}

/**
 * plenary_record_list_get_length:
 * @self: a list
 *
 * Returns: how many records it shows
 */
guint
plenary_record_list_get_length (PlenaryRecordList *self)
{
  g_return_val_if_fail (PLENARY_IS_RECORD_LIST (self), 0);

  return self->shown->len;
}

/**
 * plenary_record_list_get:
 * @self: a list
 * @position: less than its length
 *
 * Returns: (transfer none): the record at a position
 */
PlenaryRecord *
plenary_record_list_get (PlenaryRecordList *self, guint position)
{
  g_return_val_if_fail (PLENARY_IS_RECORD_LIST (self), NULL);
  g_return_val_if_fail (position < self->shown->len, NULL);

  return g_ptr_array_index (self->shown, position);
}

/**
 * plenary_record_list_find:
 * @self: a list
 * @record: a record
 * @position: (out) (optional): where it stands
 *
 * Returns: whether the list shows the record
 */
gboolean
plenary_record_list_find (PlenaryRecordList *self, PlenaryRecord *record, guint *position)
{
  g_return_val_if_fail (PLENARY_IS_RECORD_LIST (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), FALSE);

  guint found = search (self->shown, plenary_record_get_row (record));
  gboolean is_found = found < self->shown->len && g_ptr_array_index (self->shown, found) == record;

  if (is_found && position != NULL)
    *position = found;

  return is_found;
}

/**
 * plenary_record_list_dup_rank_at:
 * @self: a list of records that have ranks
 * @position: 0 to its length
 *
 * A rank for a record that is to stand at a position, before the one that stands there now.
 *
 * Returns: (transfer full): the rank
 */
char *
plenary_record_list_dup_rank_at (PlenaryRecordList *self, guint position)
{
  g_return_val_if_fail (PLENARY_IS_RECORD_LIST (self), NULL);
  g_return_val_if_fail (position <= self->shown->len, NULL);

  guint order = plenary_table_info_of_type (self->record_type)->order;
  const char *before
      = position > 0 ? plenary_record_get_text (plenary_record_list_get (self, position - 1), order)
                     : NULL;
  const char *after
      = position < self->shown->len
            ? plenary_record_get_text (plenary_record_list_get (self, position), order)
            : NULL;

  return plenary_rank_between (before, after);
}
