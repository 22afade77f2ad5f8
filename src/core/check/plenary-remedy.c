/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "check/plenary-remedy.h"

/**
 * plenary_remedy_new:
 * @kind: what is done
 * @label: what that is called
 * @row: the record
 *
 * Returns: (transfer full): a remedy
 */
PlenaryRemedy *
plenary_remedy_new (PlenaryRemedyKind kind, const char *label, PlenaryRow *row)
{
  g_return_val_if_fail (label != NULL, NULL);
  g_return_val_if_fail (row != NULL, NULL);

  PlenaryRemedy *self = g_new0 (PlenaryRemedy, 1);

  self->kind = kind;
  self->label = g_strdup (label);
  self->row = plenary_row_ref (row);

  return self;
}

/**
 * plenary_remedy_new_set:
 * @label: what is done
 * @record: a record
 * @column: a column of inline text
 * @text: what it shall say
 *
 * Returns: (transfer full): a remedy that mends a text
 */
PlenaryRemedy *
plenary_remedy_new_set (const char *label,
                        PlenaryRecord *record,
                        guint column,
                        const PlenaryText *text)
{
  g_return_val_if_fail (PLENARY_IS_RECORD (record), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  g_autoptr (PlenaryRow) row = plenary_row_copy (plenary_record_get_row (record));
  PlenaryRemedy *self = NULL;

  plenary_row_set_markup (row, column, text);
  self = plenary_remedy_new (PLENARY_REMEDY_SET, label, row);
  self->column = column;
  self->before = plenary_row_dup_string (plenary_record_get_row (record), column);

  return self;
}

/**
 * plenary_remedy_equal:
 * @a: (nullable): a remedy
 * @b: (nullable): another
 *
 * Compares what remedies do. Records that are added are the same if they are called the same: each
 * check makes new ones.
 *
 * Returns: whether they do the same to the same
 */
gboolean
plenary_remedy_equal (const PlenaryRemedy *a, const PlenaryRemedy *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->kind == b->kind && g_str_equal (a->label, b->label)
         && g_strcmp0 (a->before, b->before) == 0
         && (a->kind == PLENARY_REMEDY_INSERT || plenary_row_equal (a->row, b->row));
}

/**
 * plenary_remedy_free:
 * @self: (transfer full): a remedy
 */
void
plenary_remedy_free (PlenaryRemedy *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->label);
  g_free (self->before);
  plenary_row_unref (self->row);
  g_free (self);
}
