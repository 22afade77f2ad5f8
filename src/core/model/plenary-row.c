/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-row.h"

#include "base/plenary-id.h"
#include "model/plenary-record.h"

#include <string.h>

/* Inline text is parsed when first asked for; the words in the database are canonical. */
typedef union
{
  int integer;
  GBytes *bytes;
  struct
  {
    char *text;
    PlenaryText *parsed;
  };
} Value;

struct _PlenaryRow
{
  GType type;
  const PlenaryTableInfo *info;
  gatomicrefcount ref_count;
  Value values[];
};

G_DEFINE_BOXED_TYPE (PlenaryRow, plenary_row, plenary_row_ref, plenary_row_unref)

static gboolean
is_number (PlenaryColumnKind kind)
{
  return kind == PLENARY_COLUMN_INTEGER || kind == PLENARY_COLUMN_BOOLEAN
         || kind == PLENARY_COLUMN_ENUM;
}

static gboolean
is_nullable_text (PlenaryColumnKind kind)
{
  return kind == PLENARY_COLUMN_REFERENCE;
}

static void
value_clear (Value *value, PlenaryColumnKind kind)
{
  if (kind == PLENARY_COLUMN_BLOB)
    {
      g_clear_pointer (&value->bytes, g_bytes_unref);
    }
  else if (!is_number (kind))
    {
      g_clear_pointer (&value->text, g_free);
      g_clear_pointer (&value->parsed, plenary_text_unref);
    }
}

static void
value_set_initial (Value *value, const PlenaryColumn *column)
{
  switch (column->kind)
    {
    case PLENARY_COLUMN_INTEGER:
      value->integer = column->is_required ? MAX (column->initial, column->minimum) : PLENARY_UNSET;
      break;
    case PLENARY_COLUMN_BOOLEAN:
    case PLENARY_COLUMN_ENUM:
      value->integer = column->initial;
      break;
    case PLENARY_COLUMN_RANK:
      value->text = g_strdup ("i");
      break;
    case PLENARY_COLUMN_ID:
    case PLENARY_COLUMN_TEXT:
    case PLENARY_COLUMN_MARKUP:
    case PLENARY_COLUMN_DATE:
    case PLENARY_COLUMN_INSTANT:
      value->text = g_strdup (column->initial_text != NULL ? column->initial_text : "");
      break;
    case PLENARY_COLUMN_REFERENCE:
    case PLENARY_COLUMN_BLOB:
      break;
    default:
      g_assert_not_reached ();
    }
}

static PlenaryRow *
row_alloc (GType record_type)
{
  const PlenaryTableInfo *info = plenary_table_info_of_type (record_type);
  PlenaryRow *self = g_malloc0 (sizeof (PlenaryRow) + info->n_columns * sizeof (Value));

  self->type = record_type;
  self->info = info;
  g_atomic_ref_count_init (&self->ref_count);

  return self;
}

/**
 * plenary_table_info_of_type:
 * @record_type: a type derived from #PlenaryRecord
 *
 * The description of the table whose rows are shown by records of a type. Any thread.
 *
 * Returns: (transfer none): the description, which lives as long as the process
 */
const PlenaryTableInfo *
plenary_table_info_of_type (GType record_type)
{
  g_return_val_if_fail (g_type_is_a (record_type, PLENARY_TYPE_RECORD), NULL);

  const PlenaryRecordClass *klass = g_type_class_peek (record_type);

  /* The class stays: its description is static, and types of records are never unloaded. */
  if (klass == NULL)
    klass = g_type_class_ref (record_type);

  return klass->info;
}

/**
 * plenary_table_info_find_column:
 * @info: a table
 * @name: name of a column, with hyphens or low lines
 * @column: (out): its index
 *
 * Returns: whether the table has the column
 */
gboolean
plenary_table_info_find_column (const PlenaryTableInfo *info, const char *name, guint *column)
{
  g_return_val_if_fail (info != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (column != NULL, FALSE);

  g_autofree char *wanted = g_strdelimit (g_strdup (name), "_", '-');

  for (guint i = 0; i < info->n_columns; i++)
    if (strcmp (info->columns[i].name, wanted) == 0)
      {
        *column = i;
        return TRUE;
      }

  return FALSE;
}

/**
 * plenary_row_new:
 * @record_type: a type derived from #PlenaryRecord
 *
 * Makes a row with a new id and initial values.
 *
 * Returns: (transfer full): the row
 */
PlenaryRow *
plenary_row_new (GType record_type)
{
  g_autofree char *id = plenary_id_new ();

  return plenary_row_new_with_id (record_type, id);
}

/**
 * plenary_row_new_with_id:
 * @record_type: a type derived from #PlenaryRecord
 * @id: its id
 *
 * Makes a row with initial values.
 *
 * Returns: (transfer full): the row
 */
PlenaryRow *
plenary_row_new_with_id (GType record_type, const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  PlenaryRow *self = row_alloc (record_type);

  self->values[0].text = g_strdup (id);
  for (guint i = 1; i < self->info->n_columns; i++)
    value_set_initial (&self->values[i], &self->info->columns[i]);

  return self;
}

/**
 * plenary_row_new_joined:
 * @record_type: the type of a record that only joins two others
 * @first: id of the first
 * @second: id of the second
 *
 * Makes a row that joins two others; its id is theirs, joined.
 *
 * Returns: (transfer full): the row
 */
PlenaryRow *
plenary_row_new_joined (GType record_type, const char *first, const char *second)
{
  g_autofree char *id = plenary_id_join (first, second);
  PlenaryRow *self = plenary_row_new_with_id (record_type, id);

  g_return_val_if_fail (self->info->joins[0] != 0, self);

  plenary_row_set_text (self, self->info->joins[0], first);
  plenary_row_set_text (self, self->info->joins[1], second);

  return self;
}

/**
 * plenary_row_copy:
 * @self: a row
 *
 * Returns: (transfer full): a row with the same values
 */
PlenaryRow *
plenary_row_copy (const PlenaryRow *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  PlenaryRow *copy = row_alloc (self->type);

  for (guint i = 0; i < self->info->n_columns; i++)
    {
      const Value *value = &self->values[i];
      PlenaryColumnKind kind = self->info->columns[i].kind;

      if (kind == PLENARY_COLUMN_BLOB)
        copy->values[i].bytes = value->bytes != NULL ? g_bytes_ref (value->bytes) : NULL;
      else if (is_number (kind))
        copy->values[i].integer = value->integer;
      else
        copy->values[i].text = g_strdup (value->text);
    }

  return copy;
}

/**
 * plenary_row_ref:
 * @self: a row
 *
 * Returns: (transfer full): @self
 */
PlenaryRow *
plenary_row_ref (PlenaryRow *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * plenary_row_unref:
 * @self: (transfer full): a row
 */
void
plenary_row_unref (PlenaryRow *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  for (guint i = 0; i < self->info->n_columns; i++)
    value_clear (&self->values[i], self->info->columns[i].kind);
  g_free (self);
}

/**
 * plenary_row_get_record_type:
 * @self: a row
 *
 * Returns: the type of record that shows it
 */
GType
plenary_row_get_record_type (const PlenaryRow *self)
{
  g_return_val_if_fail (self != NULL, G_TYPE_INVALID);

  return self->type;
}

/**
 * plenary_row_get_info:
 * @self: a row
 *
 * Returns: (transfer none): the description of its table
 */
const PlenaryTableInfo *
plenary_row_get_info (const PlenaryRow *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->info;
}

/**
 * plenary_row_get_id:
 * @self: a row
 *
 * Returns: (transfer none): its id
 */
const char *
plenary_row_get_id (const PlenaryRow *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->values[0].text;
}

/**
 * plenary_row_get_text:
 * @self: a row
 * @column: a column that holds words, a date, a rank or a reference; or mark-up, as a string
 *
 * Returns: (transfer none) (nullable): the value; %NULL only for a reference to nothing
 */
const char *
plenary_row_get_text (const PlenaryRow *self, guint column)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (column < self->info->n_columns, NULL);
  g_return_val_if_fail (!is_number (self->info->columns[column].kind), NULL);
  g_return_val_if_fail (self->info->columns[column].kind != PLENARY_COLUMN_BLOB, NULL);

  return self->values[column].text;
}

/**
 * plenary_row_get_markup:
 * @self: a row
 * @column: a column that holds inline text
 *
 * Parses the text when it is first asked for; rows that threads share are asked in one of them.
 *
 * Returns: (transfer none): the value
 */
const PlenaryText *
plenary_row_get_markup (const PlenaryRow *self, guint column)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (column < self->info->n_columns, NULL);
  g_return_val_if_fail (self->info->columns[column].kind == PLENARY_COLUMN_MARKUP, NULL);

  Value *value = (Value *) &self->values[column];

  if (value->parsed == NULL)
    value->parsed = plenary_text_new_from_markup (value->text, NULL);
  /* A row written by another program may hold what is no mark-up: then it is shown as words. */
  if (value->parsed == NULL)
    {
      g_autofree char *valid = g_utf8_make_valid (value->text, -1);

      value->parsed = plenary_text_new (valid);
    }

  return value->parsed;
}

/**
 * plenary_row_get_integer:
 * @self: a row
 * @column: a column that holds a number, a boolean or an enumeration
 *
 * Returns: the value, %PLENARY_UNSET for a number that is not known
 */
int
plenary_row_get_integer (const PlenaryRow *self, guint column)
{
  g_return_val_if_fail (self != NULL, PLENARY_UNSET);
  g_return_val_if_fail (column < self->info->n_columns, PLENARY_UNSET);
  g_return_val_if_fail (is_number (self->info->columns[column].kind), PLENARY_UNSET);

  return self->values[column].integer;
}

/**
 * plenary_row_get_boolean:
 * @self: a row
 * @column: a column that holds a boolean
 *
 * Returns: the value
 */
gboolean
plenary_row_get_boolean (const PlenaryRow *self, guint column)
{
  return plenary_row_get_integer (self, column) == TRUE;
}

/**
 * plenary_row_get_bytes:
 * @self: a row
 * @column: a column that holds bytes
 *
 * Returns: (transfer none) (nullable): the value
 */
GBytes *
plenary_row_get_bytes (const PlenaryRow *self, guint column)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (column < self->info->n_columns, NULL);
  g_return_val_if_fail (self->info->columns[column].kind == PLENARY_COLUMN_BLOB, NULL);

  return self->values[column].bytes;
}

/**
 * plenary_row_set_text:
 * @self: a row that nobody else holds
 * @column: a column that holds words, a date, a rank or a reference; or mark-up, as a string
 * @value: (nullable): the value; %NULL only for a reference, else it is ""
 */
void
plenary_row_set_text (PlenaryRow *self, guint column, const char *value)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (column < self->info->n_columns);

  PlenaryColumnKind kind = self->info->columns[column].kind;

  g_return_if_fail (!is_number (kind) && kind != PLENARY_COLUMN_BLOB);

  char *copy = value != NULL || is_nullable_text (kind) ? g_strdup (value) : g_strdup ("");

  value_clear (&self->values[column], kind);
  self->values[column].text = copy;
}

/**
 * plenary_row_set_markup:
 * @self: a row that nobody else holds
 * @column: a column that holds inline text
 * @value: the value
 */
void
plenary_row_set_markup (PlenaryRow *self, guint column, const PlenaryText *value)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (value != NULL);
  g_return_if_fail (column < self->info->n_columns);
  g_return_if_fail (self->info->columns[column].kind == PLENARY_COLUMN_MARKUP);

  g_autoptr (PlenaryText) held = plenary_text_ref (value);

  plenary_row_set_text (self, column, plenary_text_get_markup (value));
  self->values[column].parsed = g_steal_pointer (&held);
}

/**
 * plenary_row_set_integer:
 * @self: a row that nobody else holds
 * @column: a column that holds a number, a boolean or an enumeration
 * @value: the value
 */
void
plenary_row_set_integer (PlenaryRow *self, guint column, int value)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (column < self->info->n_columns);
  g_return_if_fail (is_number (self->info->columns[column].kind));

  self->values[column].integer = value;
}

/**
 * plenary_row_set_boolean:
 * @self: a row that nobody else holds
 * @column: a column that holds a boolean
 * @value: the value
 */
void
plenary_row_set_boolean (PlenaryRow *self, guint column, gboolean value)
{
  plenary_row_set_integer (self, column, value ? TRUE : FALSE);
}

/**
 * plenary_row_set_bytes:
 * @self: a row that nobody else holds
 * @column: a column that holds bytes
 * @value: (nullable): the value
 */
void
plenary_row_set_bytes (PlenaryRow *self, guint column, GBytes *value)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (column < self->info->n_columns);
  g_return_if_fail (self->info->columns[column].kind == PLENARY_COLUMN_BLOB);

  if (value != NULL)
    g_bytes_ref (value);
  g_clear_pointer (&self->values[column].bytes, g_bytes_unref);
  self->values[column].bytes = value;
}

/**
 * plenary_row_is_initial:
 * @self: a row
 * @column: any column but the id
 *
 * Returns: whether the value is that of a new row
 */
gboolean
plenary_row_is_initial (const PlenaryRow *self, guint column)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (column > 0 && column < self->info->n_columns, FALSE);

  const Value *value = &self->values[column];
  PlenaryColumnKind kind = self->info->columns[column].kind;
  Value initial = { 0 };

  if (kind == PLENARY_COLUMN_BLOB)
    return value->bytes == NULL;

  value_set_initial (&initial, &self->info->columns[column]);

  gboolean is_initial = is_number (kind) ? value->integer == initial.integer
                                         : g_strcmp0 (value->text, initial.text) == 0;

  value_clear (&initial, kind);

  return is_initial;
}

/**
 * plenary_row_equal_column:
 * @a: a row
 * @b: a row of the same table
 * @column: any column
 *
 * Returns: whether both have the same value there
 */
gboolean
plenary_row_equal_column (const PlenaryRow *a, const PlenaryRow *b, guint column)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);
  g_return_val_if_fail (a->info == b->info, FALSE);
  g_return_val_if_fail (column < a->info->n_columns, FALSE);

  PlenaryColumnKind kind = a->info->columns[column].kind;
  const Value *one = &a->values[column];
  const Value *other = &b->values[column];

  if (is_number (kind))
    return one->integer == other->integer;
  if (kind == PLENARY_COLUMN_BLOB)
    return one->bytes == other->bytes
           || (one->bytes != NULL && other->bytes != NULL
               && g_bytes_equal (one->bytes, other->bytes));

  return g_strcmp0 (one->text, other->text) == 0;
}

/**
 * plenary_row_equal:
 * @a: a row
 * @b: a row
 *
 * Returns: whether both are of the same table and have the same values
 */
gboolean
plenary_row_equal (const PlenaryRow *a, const PlenaryRow *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (a->info != b->info)
    return FALSE;

  for (guint i = 0; i < a->info->n_columns; i++)
    if (!plenary_row_equal_column (a, b, i))
      return FALSE;

  return TRUE;
}

/**
 * plenary_row_compare:
 * @a: a row
 * @b: a row of the same table
 *
 * Orders rows as their table does; ties by id, so that the order is the same in every copy.
 *
 * Returns: less than, equal to or greater than 0
 */
int
plenary_row_compare (const PlenaryRow *a, const PlenaryRow *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, 0);
  g_return_val_if_fail (a->info == b->info, 0);

  guint order = a->info->order;
  int result = 0;

  if (order != 0 && is_number (a->info->columns[order].kind))
    result = (a->values[order].integer > b->values[order].integer)
             - (a->values[order].integer < b->values[order].integer);
  else if (order != 0)
    result = g_strcmp0 (a->values[order].text, b->values[order].text);

  return result != 0 ? result : strcmp (a->values[0].text, b->values[0].text);
}
