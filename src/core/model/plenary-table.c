/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An index is a set of lists, one for each value of a column; the list of all records is the
 * index of no column, whose one value is "". Indexes are made when first asked for.
 */
#include "config.h"

#include "model/plenary-table.h"

#include "model/plenary-record-list-private.h"
#include "model/plenary-record-private.h"

#define ALL_RECORDS 0

typedef struct
{
  PlenaryRecord *record;
  PlenaryRow *before;
} Change;

struct _PlenaryTable
{
  GObject parent_instance;

  GType record_type;
  const PlenaryTableInfo *info;
  GHashTable *records;  /* id, of the record's row -> owned record */
  GHashTable **indexes; /* for each column: NULL, or value -> owned list */
  GHashTable *pending;  /* set of lists to publish, borrowed */
  GArray *changes;      /* Change: records to notify */
  guint64 stamp;        /* how often it was changed */
  guint64 *stamps;      /* for each column: how often it was another, or a record came or went */
};

G_DEFINE_FINAL_TYPE (PlenaryTable, plenary_table, G_TYPE_OBJECT)

static void
change_clear (Change *change)
{
  g_object_unref (change->record);
  plenary_row_unref (change->before);
}

/* @before or @after is NULL when a record comes or goes, with all its columns. */
static void
stamp_columns (PlenaryTable *self, const PlenaryRow *before, const PlenaryRow *after)
{
  self->stamp++;
  for (guint column = 0; column < self->info->n_columns; column++)
    self->stamps[column]
        += before == NULL || after == NULL || !plenary_row_equal_column (before, after, column);
}

static const char *
index_value (const PlenaryRow *row, guint column)
{
  const char *value = column == ALL_RECORDS ? "" : plenary_row_get_text (row, column);

  return value != NULL ? value : "";
}

static PlenaryRecordList *
ensure_list (PlenaryTable *self, guint column, const char *value)
{
  PlenaryRecordList *list = g_hash_table_lookup (self->indexes[column], value);

  if (list == NULL)
    {
      list = plenary_record_list_new (self->record_type);
      g_hash_table_insert (self->indexes[column], g_strdup (value), list);
    }

  return list;
}

static void
ensure_index (PlenaryTable *self, guint column)
{
  GHashTableIter iter;
  gpointer item = NULL;

  if (self->indexes[column] != NULL)
    return;

  self->indexes[column] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  g_hash_table_iter_init (&iter, self->records);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    {
      PlenaryRow *row = plenary_record_get_row (item);

      plenary_record_list_load (ensure_list (self, column, index_value (row, column)), item);
    }

  g_hash_table_iter_init (&iter, self->indexes[column]);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    plenary_record_list_sort (item);
}

/* Whether a change of row moves its record within or between the lists of an index. */
static gboolean
is_moved (PlenaryTable *self, guint column, const PlenaryRow *before, const PlenaryRow *after)
{
  guint order = self->info->order;

  return g_strcmp0 (index_value (before, column), index_value (after, column)) != 0
         || (order != 0 && !plenary_row_equal_column (before, after, order));
}

static void
leave_lists (PlenaryTable *self, PlenaryRecord *record, const PlenaryRow *before, PlenaryRow *after)
{
  for (guint column = 0; column < self->info->n_columns; column++)
    if (self->indexes[column] != NULL && (after == NULL || is_moved (self, column, before, after)))
      {
        PlenaryRecordList *list = ensure_list (self, column, index_value (before, column));

        plenary_record_list_remove (list, record, before);
        g_hash_table_add (self->pending, list);
      }
}

static void
enter_lists (PlenaryTable *self, PlenaryRecord *record, const PlenaryRow *before, PlenaryRow *after)
{
  for (guint column = 0; column < self->info->n_columns; column++)
    if (self->indexes[column] != NULL && (before == NULL || is_moved (self, column, before, after)))
      {
        PlenaryRecordList *list = ensure_list (self, column, index_value (after, column));

        plenary_record_list_insert (list, record);
        g_hash_table_add (self->pending, list);
      }
}

static void
plenary_table_finalize (GObject *object)
{
  PlenaryTable *self = PLENARY_TABLE (object);

  g_array_unref (self->changes);
  g_hash_table_unref (self->pending);
  for (guint i = 0; i < self->info->n_columns; i++)
    g_clear_pointer (&self->indexes[i], g_hash_table_unref);
  g_free (self->indexes);
  g_free (self->stamps);
  g_hash_table_unref (self->records);

  G_OBJECT_CLASS (plenary_table_parent_class)->finalize (object);
}

static void
plenary_table_class_init (PlenaryTableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plenary_table_finalize;
}

static void
plenary_table_init (PlenaryTable *self)
{
  self->records = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->pending = g_hash_table_new (NULL, NULL);
  self->changes = g_array_new (FALSE, FALSE, sizeof (Change));
  g_array_set_clear_func (self->changes, (GDestroyNotify) change_clear);
}

/**
 * plenary_table_new:
 * @record_type: a type derived from #PlenaryRecord
 *
 * Makes an empty table.
 *
 * Returns: (transfer full): the table
 */
PlenaryTable *
plenary_table_new (GType record_type)
{
  PlenaryTable *self = g_object_new (PLENARY_TYPE_TABLE, NULL);

  self->record_type = record_type;
  self->info = plenary_table_info_of_type (record_type);
  self->indexes = g_new0 (GHashTable *, self->info->n_columns);
  self->stamps = g_new0 (guint64, self->info->n_columns);

  return self;
}

/**
 * plenary_table_get_record_type:
 * @self: a table
 *
 * Returns: the type of its records
 */
GType
plenary_table_get_record_type (PlenaryTable *self)
{
  g_return_val_if_fail (PLENARY_IS_TABLE (self), G_TYPE_INVALID);

  return self->record_type;
}

/**
 * plenary_table_get_info:
 * @self: a table
 *
 * Returns: (transfer none): its description
 */
const PlenaryTableInfo *
plenary_table_get_info (PlenaryTable *self)
{
  g_return_val_if_fail (PLENARY_IS_TABLE (self), NULL);

  return self->info;
}

/**
 * plenary_table_get_stamp:
 * @self: a table
 *
 * What is derived from a table is good as long as its stamp is the same.
 *
 * Returns: a number that grows with each change
 */
guint64
plenary_table_get_stamp (PlenaryTable *self)
{
  g_return_val_if_fail (PLENARY_IS_TABLE (self), 0);

  return self->stamp;
}

/**
 * plenary_table_get_column_stamp:
 * @self: a table
 * @column: a column of it
 *
 * What is derived from some columns of a table, as numbers are from the kind and the order of
 * paragraphs and not from their words, is good as long as their stamps are the same.
 *
 * Returns: a number that grows when a record comes or goes, or has another value in the column
 */
guint64
plenary_table_get_column_stamp (PlenaryTable *self, guint column)
{
  g_return_val_if_fail (PLENARY_IS_TABLE (self), 0);
  g_return_val_if_fail (column < self->info->n_columns, 0);

  return self->stamps[column];
}

/**
 * plenary_table_lookup:
 * @self: a table
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the record with that id
 */
PlenaryRecord *
plenary_table_lookup (PlenaryTable *self, const char *id)
{
  g_return_val_if_fail (PLENARY_IS_TABLE (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->records, id) : NULL;
}

/**
 * plenary_table_list:
 * @self: a table
 *
 * Returns: (transfer none): the list of all its records, in order
 */
PlenaryRecordList *
plenary_table_list (PlenaryTable *self)
{
  g_return_val_if_fail (PLENARY_IS_TABLE (self), NULL);

  ensure_index (self, ALL_RECORDS);

  return ensure_list (self, ALL_RECORDS, "");
}

/**
 * plenary_table_list_by:
 * @self: a table
 * @column: a column that holds words or a reference
 * @value: (nullable): a value; %NULL for a reference to nothing
 *
 * Returns: (transfer none): the list of the records with that value, in order
 */
PlenaryRecordList *
plenary_table_list_by (PlenaryTable *self, guint column, const char *value)
{
  g_return_val_if_fail (PLENARY_IS_TABLE (self), NULL);
  g_return_val_if_fail (column > 0 && column < self->info->n_columns, NULL);

  ensure_index (self, column);

  return ensure_list (self, column, value != NULL ? value : "");
}

/**
 * plenary_table_load:
 * @self: a table nobody has asked for a list yet
 * @row: a row with an id the table does not have
 *
 * Adds a record without telling anybody.
 */
void
plenary_table_load (PlenaryTable *self, PlenaryRow *row)
{
  g_return_if_fail (PLENARY_IS_TABLE (self));
  g_return_if_fail (row != NULL);

  g_hash_table_insert (self->records, (char *) plenary_row_get_id (row), plenary_record_new (row));
}

/**
 * plenary_table_put:
 * @self: a table
 * @row: a row as it is now in the store
 *
 * Adds a record, or makes the one with the same id show the row. Lists and properties tell of it
 * when plenary_table_publish() is called.
 */
void
plenary_table_put (PlenaryTable *self, PlenaryRow *row)
{
  g_return_if_fail (PLENARY_IS_TABLE (self));
  g_return_if_fail (row != NULL);

  const char *id = plenary_row_get_id (row);
  PlenaryRecord *record = g_hash_table_lookup (self->records, id);

  stamp_columns (self, record != NULL ? plenary_record_get_row (record) : NULL, row);
  if (record == NULL)
    {
      plenary_table_load (self, row);
      enter_lists (self, g_hash_table_lookup (self->records, id), NULL, row);
      return;
    }

  Change change = { .record = g_object_ref (record),
                    .before = plenary_row_ref (plenary_record_get_row (record)) };

  leave_lists (self, record, change.before, row);
  plenary_row_unref (plenary_record_swap_row (record, row));
  /* The key of the table is the id of the row that the record shows. */
  g_hash_table_steal (self->records, id);
  g_hash_table_insert (self->records, (char *) id, record);
  enter_lists (self, record, change.before, row);
  g_array_append_val (self->changes, change);
}

/**
 * plenary_table_remove:
 * @self: a table
 * @id: an id
 *
 * Takes out the record with that id, if there is one. Lists tell of it when
 * plenary_table_publish() is called.
 */
void
plenary_table_remove (PlenaryTable *self, const char *id)
{
  g_return_if_fail (PLENARY_IS_TABLE (self));
  g_return_if_fail (id != NULL);

  PlenaryRecord *record = g_hash_table_lookup (self->records, id);

  if (record == NULL)
    return;

  stamp_columns (self, plenary_record_get_row (record), NULL);
  leave_lists (self, record, plenary_record_get_row (record), NULL);
  g_hash_table_remove (self->records, id);
}

/**
 * plenary_table_publish:
 * @self: a table
 *
 * Emits what a transaction has led to: for each list at most one #GListModel::items-changed,
 * then notifications of the records. Everything is consistent when the first is emitted.
 */
void
plenary_table_publish (PlenaryTable *self)
{
  g_return_if_fail (PLENARY_IS_TABLE (self));

  g_autoptr (GHashTable) pending = g_steal_pointer (&self->pending);
  g_autoptr (GArray) changes = g_steal_pointer (&self->changes);
  GHashTableIter iter;
  gpointer list = NULL;

  self->pending = g_hash_table_new (NULL, NULL);
  self->changes = g_array_new (FALSE, FALSE, sizeof (Change));
  g_array_set_clear_func (self->changes, (GDestroyNotify) change_clear);

  g_hash_table_iter_init (&iter, pending);
  while (g_hash_table_iter_next (&iter, &list, NULL))
    plenary_record_list_publish (list);
  for (guint i = 0; i < changes->len; i++)
    {
      Change *change = &g_array_index (changes, Change, i);

      plenary_record_notify_changes (change->record, change->before);
    }
}
