/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What becomes of a working copy: how it differs from the project, as steps of an edit.
 */
#include "config.h"

#include "operations/plenary-arrangement-private.h"

#include "model/plenary-session.h"

/* What an item was, and what becomes of it. */
static PlenaryRow *
get_row (PlenaryArrangementItem *item)
{
  return item->row != NULL ? item->row : plenary_record_get_row (item->session);
}

static PlenaryRow *
make_row (PlenaryArrangementItem *item)
{
  PlenaryRow *row = plenary_row_copy (get_row (item));

  plenary_row_set_text (row, PLENARY_SESSION_RANK, item->rank);
  plenary_row_set_text (row, PLENARY_SESSION_ROOM_ID, item->room_id);
  plenary_row_set_text (row, PLENARY_SESSION_DAY_ID, item->day != NULL ? item->day->id : NULL);
  plenary_row_set_integer (row, PLENARY_SESSION_STARTS_AT, item->starts_at);
  plenary_row_set_integer (row, PLENARY_SESSION_DURATION, item->duration);
  plenary_row_set_boolean (row, PLENARY_SESSION_PARALLEL, item->is_parallel);

  return row;
}

static void
write_item (PlenaryArrangementItem *item, PlenaryEdit *edit)
{
  const guint texts[] = { PLENARY_SESSION_RANK, PLENARY_SESSION_ROOM_ID, PLENARY_SESSION_DAY_ID };
  const guint numbers[]
      = { PLENARY_SESSION_STARTS_AT, PLENARY_SESSION_DURATION, PLENARY_SESSION_PARALLEL };
  PlenaryRow *before = get_row (item);
  g_autoptr (PlenaryRow) row = make_row (item);

  if (item->row != NULL)
    {
      plenary_edit_insert (edit, row);
      return;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    if (!plenary_row_equal_column (before, row, texts[i]))
      plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, item->id, texts[i],
                             plenary_row_get_text (row, texts[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (!plenary_row_equal_column (before, row, numbers[i]))
      plenary_edit_set_integer (edit, PLENARY_TYPE_SESSION, item->id, numbers[i],
                                plenary_row_get_integer (row, numbers[i]));
}

static gboolean
is_item_changed (PlenaryArrangementItem *item)
{
  g_autoptr (PlenaryRow) row = make_row (item);

  return item->row != NULL || !plenary_row_equal (get_row (item), row);
}

/**
 * plenary_arrangement_is_changed:
 * @self: an arrangement
 *
 * Returns: whether it differs from the project
 */
gboolean
plenary_arrangement_is_changed (PlenaryArrangement *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  GHashTableIter iter;
  gpointer item = NULL;

  if (self->removed->len > 0)
    return TRUE;
  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    if (is_item_changed (item))
      return TRUE;

  return FALSE;
}

/**
 * plenary_arrangement_write:
 * @self: an arrangement
 * @edit: an edit of the project
 *
 * Writes all that differs from the project. The project must not have changed since the
 * arrangement was made.
 */
void
plenary_arrangement_write (PlenaryArrangement *self, PlenaryEdit *edit)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (edit != NULL);

  GHashTableIter iter;
  gpointer item = NULL;

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    write_item (item, edit);
  for (guint i = 0; i < self->removed->len; i++)
    plenary_edit_delete (edit, PLENARY_TYPE_SESSION, self->removed->pdata[i]);
}
