/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "formats/xml/plenary-xml-order.h"

#include "base/plenary-error.h"
#include "base/plenary-rank.h"
#include "model/plenary-event.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  PlenaryRow *row;
  guint column;
  int line;
} Reference;

/* Rows of a class in one element: those among which a rank orders. */
typedef struct
{
  GType record_type;
  PlenaryRow *outer;
} Siblings;

struct _PlenaryXmlOrder
{
  GPtrArray *rows;      /* PlenaryRow, in the order of the file */
  GPtrArray *outers;    /* for each row the one it stands in, or NULL; borrowed */
  GHashTable *by_id;    /* id, of the row -> row */
  GArray *references;   /* Reference */
  GHashTable *unranked; /* set of rows */
};

static guint
siblings_hash (const Siblings *siblings)
{
  return g_direct_hash (siblings->outer) ^ (guint) siblings->record_type;
}

static gboolean
siblings_equal (const Siblings *a, const Siblings *b)
{
  return a->outer == b->outer && a->record_type == b->record_type;
}

static gboolean
check_references (PlenaryXmlOrder *self, GError **error)
{
  for (guint i = 0; i < self->references->len; i++)
    {
      const Reference *reference = &g_array_index (self->references, Reference, i);
      const PlenaryTableInfo *info = plenary_row_get_info (reference->row);
      const PlenaryColumn *column = &info->columns[reference->column];
      const char *id = plenary_row_get_text (reference->row, reference->column);
      const PlenaryRow *target = id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;

      if (id == NULL
          || (target != NULL && strcmp (plenary_row_get_info (target)->name, column->target) == 0))
        continue;

      g_autofree char *problem
          /* Translators: table, column, class of a record and id, as in:
           * session, day-id: there is no day “d3” */
          = g_strdup_printf (_ ("%s, %s: there is no %s “%s”"), info->name, column->name,
                             column->target, id);

      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE, _ ("Line %d: %s"),
                   reference->line, problem);
      return FALSE;
    }

  return TRUE;
}

static const char *
rank_of (PlenaryRow *row)
{
  return plenary_row_get_text (row, plenary_row_get_info (row)->order);
}

/* Gives rows without a rank those that keep them between their neighbours. */
static void
rank_siblings (PlenaryXmlOrder *self, GPtrArray *rows)
{
  for (guint start = 0; start < rows->len; start++)
    {
      guint end = start;

      while (end < rows->len && g_hash_table_contains (self->unranked, rows->pdata[end]))
        end++;
      if (end == start)
        continue;

      const char *before = start > 0 ? rank_of (rows->pdata[start - 1]) : NULL;
      const char *after = end < rows->len ? rank_of (rows->pdata[end]) : NULL;

      if (before != NULL && after != NULL && strcmp (before, after) >= 0)
        after = NULL;

      g_auto (GStrv) ranks = plenary_rank_spread (before, after, end - start);

      for (guint i = start; i < end; i++)
        plenary_row_set_text (rows->pdata[i], plenary_row_get_info (rows->pdata[i])->order,
                              ranks[i - start]);
      start = end;
    }
}

static void
rank_unranked (PlenaryXmlOrder *self)
{
  if (g_hash_table_size (self->unranked) == 0)
    return;

  g_autoptr (GHashTable) groups
      = g_hash_table_new_full ((GHashFunc) siblings_hash, (GEqualFunc) siblings_equal, g_free,
                               (GDestroyNotify) g_ptr_array_unref);
  GHashTableIter iter;
  gpointer group = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    {
      Siblings siblings
          = { plenary_row_get_record_type (self->rows->pdata[i]), self->outers->pdata[i] };

      group = g_hash_table_lookup (groups, &siblings);
      if (group == NULL)
        {
          group = g_ptr_array_new ();
          g_hash_table_insert (groups, g_memdup2 (&siblings, sizeof siblings), group);
        }
      g_ptr_array_add (group, self->rows->pdata[i]);
    }

  g_hash_table_iter_init (&iter, groups);
  while (g_hash_table_iter_next (&iter, NULL, &group))
    rank_siblings (self, group);
}

PlenaryXmlOrder *
plenary_xml_order_new (void)
{
  PlenaryXmlOrder *self = g_new0 (PlenaryXmlOrder, 1);

  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);
  self->outers = g_ptr_array_new ();
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->references = g_array_new (FALSE, FALSE, sizeof (Reference));
  self->unranked = g_hash_table_new (NULL, NULL);

  return self;
}

void
plenary_xml_order_free (PlenaryXmlOrder *self)
{
  g_hash_table_unref (self->unranked);
  g_array_unref (self->references);
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->outers);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_free (self);
}

/**
 * plenary_xml_order_take_row:
 * @self: what is read
 * @row: (transfer full): the next row of the file
 * @outer: (nullable): the row whose element it stands in
 */
void
plenary_xml_order_take_row (PlenaryXmlOrder *self, PlenaryRow *row, PlenaryRow *outer)
{
  g_ptr_array_add (self->rows, row);
  g_ptr_array_add (self->outers, outer);
}

/**
 * plenary_xml_order_add_id:
 * @self: what is read
 * @row: a row that was taken, which has its id now
 *
 * Returns: whether the id is new
 */
gboolean
plenary_xml_order_add_id (PlenaryXmlOrder *self, PlenaryRow *row)
{
  const char *id = plenary_row_get_id (row);

  return !g_hash_table_contains (self->by_id, id)
         && g_hash_table_insert (self->by_id, (char *) id, row);
}

/**
 * plenary_xml_order_add_reference:
 * @self: what is read
 * @row: a row that was taken
 * @column: a column that refers to a row, which may come later
 * @line: where it does
 */
void
plenary_xml_order_add_reference (PlenaryXmlOrder *self, PlenaryRow *row, guint column, int line)
{
  Reference reference = { row, column, line };

  g_array_append_val (self->references, reference);
}

/**
 * plenary_xml_order_add_unranked:
 * @self: what is read
 * @row: a row that was taken, which the file gives no rank
 */
void
plenary_xml_order_add_unranked (PlenaryXmlOrder *self, PlenaryRow *row)
{
  g_hash_table_add (self->unranked, row);
}

/**
 * plenary_xml_order_get_length:
 * @self: what is read
 *
 * Returns: how many rows there are
 */
guint
plenary_xml_order_get_length (PlenaryXmlOrder *self)
{
  return self->rows->len;
}

/**
 * plenary_xml_order_end:
 * @self: what is read, which is empty afterwards
 * @error: place for a %PLENARY_DATA_ERROR
 *
 * Settles what had to wait for the end of the file.
 *
 * Returns: (transfer full) (nullable): the rows, or %NULL with @error set
 */
GPtrArray *
plenary_xml_order_end (PlenaryXmlOrder *self, GError **error)
{
  if (!g_hash_table_contains (self->by_id, "event"))
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
                   _ ("The file has no element “event”"));
      return NULL;
    }
  if (!check_references (self, error))
    return NULL;
  rank_unranked (self);

  return g_steal_pointer (&self->rows);
}
