/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-record-private.h"

typedef struct
{
  PlenaryRow *row;
} PlenaryRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PlenaryRecord, plenary_record, G_TYPE_OBJECT)

static PlenaryRow *
get_row (PlenaryRecord *self)
{
  PlenaryRecordPrivate *priv = plenary_record_get_instance_private (self);

  return priv->row;
}

static GParamSpec *
param_spec_for_column (const PlenaryColumn *column)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  switch (column->kind)
    {
    case PLENARY_COLUMN_MARKUP:
      return g_param_spec_boxed (column->name, NULL, NULL, PLENARY_TYPE_TEXT, flags);
    case PLENARY_COLUMN_INTEGER:
      return g_param_spec_int (column->name, NULL, NULL, G_MININT, G_MAXINT, PLENARY_UNSET, flags);
    case PLENARY_COLUMN_BOOLEAN:
      return g_param_spec_boolean (column->name, NULL, NULL, column->initial, flags);
    case PLENARY_COLUMN_ENUM:
      return g_param_spec_enum (column->name, NULL, NULL, column->get_type (), column->initial,
                                flags);
    case PLENARY_COLUMN_BLOB:
      return g_param_spec_boxed (column->name, NULL, NULL, G_TYPE_BYTES, flags);
    case PLENARY_COLUMN_ID:
    case PLENARY_COLUMN_TEXT:
    case PLENARY_COLUMN_DATE:
    case PLENARY_COLUMN_INSTANT:
    case PLENARY_COLUMN_RANK:
    case PLENARY_COLUMN_REFERENCE:
      return g_param_spec_string (column->name, NULL, NULL, NULL, flags);
    default:
      g_assert_not_reached ();
    }
}

/* The id of a property is the index of its column plus one: 0 is no property. */
static void
plenary_record_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryRow *row = get_row (PLENARY_RECORD (object));
  guint column = prop_id - 1;

  switch (plenary_row_get_info (row)->columns[column].kind)
    {
    case PLENARY_COLUMN_MARKUP:
      g_value_set_boxed (value, plenary_row_get_markup (row, column));
      break;
    case PLENARY_COLUMN_INTEGER:
      g_value_set_int (value, plenary_row_get_integer (row, column));
      break;
    case PLENARY_COLUMN_BOOLEAN:
      g_value_set_boolean (value, plenary_row_get_boolean (row, column));
      break;
    case PLENARY_COLUMN_ENUM:
      g_value_set_enum (value, plenary_row_get_integer (row, column));
      break;
    case PLENARY_COLUMN_BLOB:
      g_value_set_boxed (value, plenary_row_get_bytes (row, column));
      break;
    case PLENARY_COLUMN_ID:
    case PLENARY_COLUMN_TEXT:
    case PLENARY_COLUMN_DATE:
    case PLENARY_COLUMN_INSTANT:
    case PLENARY_COLUMN_RANK:
    case PLENARY_COLUMN_REFERENCE:
      g_value_set_string (value, plenary_row_get_text (row, column));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_record_finalize (GObject *object)
{
  PlenaryRecordPrivate *priv = plenary_record_get_instance_private (PLENARY_RECORD (object));

  g_clear_pointer (&priv->row, plenary_row_unref);

  G_OBJECT_CLASS (plenary_record_parent_class)->finalize (object);
}

static void
plenary_record_class_init (PlenaryRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plenary_record_finalize;
}

static void
plenary_record_init (PlenaryRecord *self)
{
}

/**
 * plenary_record_class_set_table:
 * @klass: a class derived from #PlenaryRecord
 * @info: (transfer none): its table; lives as long as the process
 *
 * Says what the records of a class show and installs a property for each column. For class_init.
 */
void
plenary_record_class_set_table (PlenaryRecordClass *klass, const PlenaryTableInfo *info)
{
  g_return_if_fail (PLENARY_IS_RECORD_CLASS (klass));
  g_return_if_fail (info != NULL);

  klass->info = info;
  /* GObject does not inherit this: properties are read by the class that has them. */
  G_OBJECT_CLASS (klass)->get_property = plenary_record_get_property;
  for (guint i = 0; i < info->n_columns; i++)
    g_object_class_install_property (G_OBJECT_CLASS (klass), i + 1,
                                     param_spec_for_column (&info->columns[i]));
}

/**
 * plenary_record_new:
 * @row: a row, not changed afterwards
 *
 * Makes the record that shows a row. Records of a project are made by its tables.
 *
 * Returns: (transfer full): the record
 */
PlenaryRecord *
plenary_record_new (PlenaryRow *row)
{
  g_return_val_if_fail (row != NULL, NULL);

  PlenaryRecord *self = g_object_new (plenary_row_get_record_type (row), NULL);
  PlenaryRecordPrivate *priv = plenary_record_get_instance_private (self);

  priv->row = plenary_row_ref (row);

  return self;
}

/* Shows another row without a word of it; returns the one shown before, owned by the caller. */
PlenaryRow *
plenary_record_swap_row (PlenaryRecord *self, PlenaryRow *row)
{
  PlenaryRecordPrivate *priv = plenary_record_get_instance_private (self);
  PlenaryRow *before = priv->row;

  priv->row = plenary_row_ref (row);

  return before;
}

/* Notifies the properties in which the row differs from the one shown before. */
void
plenary_record_notify_changes (PlenaryRecord *self, const PlenaryRow *before)
{
  PlenaryRow *row = get_row (self);
  const PlenaryTableInfo *info = plenary_row_get_info (row);

  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = 0; i < info->n_columns; i++)
    if (!plenary_row_equal_column (row, before, i))
      g_object_notify (G_OBJECT (self), info->columns[i].name);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * plenary_record_get_row:
 * @self: a record
 *
 * Returns: (transfer none): the row it shows now
 */
PlenaryRow *
plenary_record_get_row (PlenaryRecord *self)
{
  g_return_val_if_fail (PLENARY_IS_RECORD (self), NULL);

  return get_row (self);
}

/**
 * plenary_record_get_id:
 * @self: a record
 *
 * Returns: (transfer none): its id
 */
const char *
plenary_record_get_id (PlenaryRecord *self)
{
  g_return_val_if_fail (PLENARY_IS_RECORD (self), NULL);

  return plenary_row_get_id (get_row (self));
}

/**
 * plenary_record_get_text:
 * @self: a record
 * @column: a column that holds words, a date, a rank or a reference; or mark-up, as a string
 *
 * Returns: (transfer none) (nullable): the value; %NULL only for a reference to nothing
 */
const char *
plenary_record_get_text (PlenaryRecord *self, guint column)
{
  g_return_val_if_fail (PLENARY_IS_RECORD (self), NULL);

  return plenary_row_get_text (get_row (self), column);
}

/**
 * plenary_record_get_markup:
 * @self: a record
 * @column: a column that holds inline text
 *
 * Returns: (transfer none): the value
 */
const PlenaryText *
plenary_record_get_markup (PlenaryRecord *self, guint column)
{
  g_return_val_if_fail (PLENARY_IS_RECORD (self), NULL);

  return plenary_row_get_markup (get_row (self), column);
}

/**
 * plenary_record_get_integer:
 * @self: a record
 * @column: a column that holds a number, a boolean or an enumeration
 *
 * Returns: the value, %PLENARY_UNSET for a number that is not known
 */
int
plenary_record_get_integer (PlenaryRecord *self, guint column)
{
  g_return_val_if_fail (PLENARY_IS_RECORD (self), PLENARY_UNSET);

  return plenary_row_get_integer (get_row (self), column);
}

/**
 * plenary_record_get_boolean:
 * @self: a record
 * @column: a column that holds a boolean
 *
 * Returns: the value
 */
gboolean
plenary_record_get_boolean (PlenaryRecord *self, guint column)
{
  g_return_val_if_fail (PLENARY_IS_RECORD (self), FALSE);

  return plenary_row_get_boolean (get_row (self), column);
}

/**
 * plenary_record_get_bytes:
 * @self: a record
 * @column: a column that holds bytes
 *
 * Returns: (transfer none) (nullable): the value
 */
GBytes *
plenary_record_get_bytes (PlenaryRecord *self, guint column)
{
  g_return_val_if_fail (PLENARY_IS_RECORD (self), NULL);

  return plenary_row_get_bytes (get_row (self), column);
}
