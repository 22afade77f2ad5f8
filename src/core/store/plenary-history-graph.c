/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A change was made after one other, its parent; a merge has also taken in a change of another
 * copy. Both have smaller numbers than the change itself, so that walking to smaller numbers
 * ends. A file where that is not so was tampered with: such a parent counts as not known.
 */
#include "config.h"

#include "store/plenary-history-graph.h"

#include "store/plenary-changeset.h"

#include <glib/gi18n-lib.h>

#define UNKNOWN (-1)

/* Two copies that are merged in both directions have two last states in common; more than a few
 * are not made by people. */
#define MAX_COMMON 16

typedef struct
{
  gint64 number;
  char *id;
  char *made_at;
  gint64 parent; /* UNKNOWN when it is not known */
  gint64 merged; /* UNKNOWN when it is no merge */
  gboolean is_done;
} Node;

struct _PlenaryHistoryGraph
{
  GArray *nodes;         /* Node, by number */
  GHashTable *positions; /* id, of its node -> position and one */
};

static void
node_clear (Node *node)
{
  g_free (node->id);
  g_free (node->made_at);
}

static gint64
read_smaller (sqlite3_stmt *statement, int column, gint64 number)
{
  if (sqlite3_column_type (statement, column) == SQLITE_NULL)
    return UNKNOWN;

  gint64 value = sqlite3_column_int64 (statement, column);

  return value >= PLENARY_HISTORY_START && value < number ? value : UNKNOWN;
}

static void
append_row (PlenaryHistoryGraph *self, sqlite3_stmt *statement)
{
  Node node = { .number = sqlite3_column_int64 (statement, 0) };

  node.id = g_strdup ((const char *) sqlite3_column_text (statement, 1));
  node.made_at = g_strdup ((const char *) sqlite3_column_text (statement, 2));
  node.parent = read_smaller (statement, 3, node.number);
  node.merged = read_smaller (statement, 4, node.number);
  node.is_done = sqlite3_column_int (statement, 5) != 0;
  g_array_append_val (self->nodes, node);
}

/**
 * plenary_history_graph_read:
 * @database: a project
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Reads how the changes of a project follow each other. Any thread.
 *
 * Returns: (transfer full) (nullable): the graph
 */
PlenaryHistoryGraph *
plenary_history_graph_read (PlenaryDatabase *database, GError **error)
{
  g_return_val_if_fail (database != NULL, NULL);

  g_autoptr (PlenaryHistoryGraph) self = g_new0 (PlenaryHistoryGraph, 1);
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (
      database,
      "SELECT number, id, made_at, parent, merged, state = 'done' FROM history"
      " WHERE number > 0 ORDER BY number",
      error);
  gboolean is_row = statement != NULL;

  self->nodes = g_array_new (FALSE, TRUE, sizeof (Node));
  g_array_set_clear_func (self->nodes, (GDestroyNotify) node_clear);
  self->positions = g_hash_table_new (g_str_hash, g_str_equal);
  if (statement == NULL)
    return NULL;

  while (is_row)
    {
      if (!plenary_database_step (database, statement, &is_row, error))
        return NULL;
      if (is_row)
        append_row (self, statement);
    }
  for (guint i = 0; i < self->nodes->len; i++)
    g_hash_table_insert (self->positions, g_array_index (self->nodes, Node, i).id,
                         GUINT_TO_POINTER (i + 1));

  return g_steal_pointer (&self);
}

/**
 * plenary_history_graph_free:
 * @self: (transfer full): a graph
 */
void
plenary_history_graph_free (PlenaryHistoryGraph *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->positions);
  g_array_unref (self->nodes);
  g_free (self);
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const Node *one = a;
  const Node *other = b;

  return (one->number > other->number) - (one->number < other->number);
}

static gboolean
find_position (PlenaryHistoryGraph *self, gint64 number, guint *position)
{
  Node wanted = { .number = number };

  return g_array_binary_search (self->nodes, &wanted, compare_numbers, position);
}

static gint64
get_parent (PlenaryHistoryGraph *self, gint64 number)
{
  guint position = 0;

  return find_position (self, number, &position)
             ? g_array_index (self->nodes, Node, position).parent
             : UNKNOWN;
}

/**
 * plenary_history_graph_get_head:
 * @self: a graph
 *
 * Returns: number of the change that led to the present state, or %PLENARY_HISTORY_START
 */
gint64
plenary_history_graph_get_head (PlenaryHistoryGraph *self)
{
  g_return_val_if_fail (self != NULL, PLENARY_HISTORY_START);

  for (guint i = self->nodes->len; i > 0; i--)
    if (g_array_index (self->nodes, Node, i - 1).is_done)
      return g_array_index (self->nodes, Node, i - 1).number;

  return PLENARY_HISTORY_START;
}

/**
 * plenary_history_graph_find:
 * @self: a graph
 * @id: id of a change, from this copy or from another
 *
 * Returns: number of the change here, or %PLENARY_HISTORY_START when it is not known here
 */
gint64
plenary_history_graph_find (PlenaryHistoryGraph *self, const char *id)
{
  g_return_val_if_fail (self != NULL, PLENARY_HISTORY_START);
  g_return_val_if_fail (id != NULL, PLENARY_HISTORY_START);

  guint position = GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, id));

  return position > 0 ? g_array_index (self->nodes, Node, position - 1).number
                      : PLENARY_HISTORY_START;
}

/* How to get from the state after one change to that after another: the changes to take back, in
 * this order, and those to do after that, last one first. */
static gboolean
find_path (PlenaryHistoryGraph *self,
           gint64 from,
           gint64 to,
           GArray *back,
           GArray *forth,
           GError **error)
{
  /* The larger of the two cannot have led to the smaller. */
  while (from != to && from != UNKNOWN && to != UNKNOWN)
    if (from > to)
      {
        g_array_append_val (back, from);
        from = get_parent (self, from);
      }
    else
      {
        g_array_append_val (forth, to);
        to = get_parent (self, to);
      }
  if (from == to && from != UNKNOWN)
    return TRUE;

  g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_NOTHING,
                       _ ("An older version of Plenary did not note what was discarded where"));

  return FALSE;
}

/* Marks a change and all that led to it, by position. */
static void
mark_ancestors (PlenaryHistoryGraph *self, gint64 number, gboolean *marks)
{
  guint position = 0;

  if (!find_position (self, number, &position))
    return;

  marks[position] = TRUE;
  for (guint i = position + 1; i > 0; i--)
    {
      const Node *node = &g_array_index (self->nodes, Node, i - 1);

      if (!marks[i - 1])
        continue;
      if (find_position (self, node->parent, &position))
        marks[position] = TRUE;
      if (find_position (self, node->merged, &position))
        marks[position] = TRUE;
    }
}

static gboolean *
mark_head (PlenaryHistoryGraph *self)
{
  gboolean *marks = g_new0 (gboolean, self->nodes->len + 1);

  mark_ancestors (self, plenary_history_graph_get_head (self), marks);

  return marks;
}

/* The same order in all copies. */
static gboolean
is_later (const Node *a, const Node *b)
{
  int order = g_strcmp0 (a->made_at, b->made_at);

  return order != 0 ? order > 0 : g_strcmp0 (a->id, b->id) > 0;
}

static int
compare_times (gconstpointer a, gconstpointer b, gpointer user_data)
{
  PlenaryHistoryGraph *self = user_data;
  guint one = 0;
  guint other = 0;

  find_position (self, *(const gint64 *) a, &one);
  find_position (self, *(const gint64 *) b, &other);
  if (one == other)
    return 0;

  return is_later (&g_array_index (self->nodes, Node, one),
                   &g_array_index (self->nodes, Node, other))
             ? -1
             : 1;
}

/**
 * plenary_history_graph_is_newer:
 * @self: a graph
 * @other: that of another copy of the project
 *
 * Compares when two copies were last changed. When it is the same, ids decide, so that never
 * both of two different ones are newer.
 *
 * Returns: whether @self was changed later
 */
gboolean
plenary_history_graph_is_newer (PlenaryHistoryGraph *self, PlenaryHistoryGraph *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  guint here = 0;
  guint there = 0;

  if (!find_position (self, plenary_history_graph_get_head (self), &here))
    return FALSE;
  if (!find_position (other, plenary_history_graph_get_head (other), &there))
    return TRUE;

  return is_later (&g_array_index (self->nodes, Node, here),
                   &g_array_index (other->nodes, Node, there));
}

/**
 * plenary_history_graph_has_news:
 * @self: a graph
 * @other: that of another copy of the project
 *
 * Returns: whether the present state of @other is one that did not lead to that of @self
 */
gboolean
plenary_history_graph_has_news (PlenaryHistoryGraph *self, PlenaryHistoryGraph *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  g_autofree gboolean *marks = mark_head (self);
  guint there = 0;

  if (!find_position (other, plenary_history_graph_get_head (other), &there))
    return FALSE;

  guint here = GPOINTER_TO_UINT (
      g_hash_table_lookup (self->positions, g_array_index (other->nodes, Node, there).id));

  return here == 0 || !marks[here - 1];
}

/**
 * plenary_history_graph_list_ancestors:
 * @self: a graph
 * @heads: (element-type gint64): numbers of changes; others do not count
 *
 * Returns: (transfer full) (element-type gint64): the changes and all that led to them, each
 * after those that led to it
 */
GArray *
plenary_history_graph_list_ancestors (PlenaryHistoryGraph *self, GArray *heads)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (heads != NULL, NULL);

  g_autofree gboolean *marks = g_new0 (gboolean, self->nodes->len + 1);
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < heads->len; i++)
    mark_ancestors (self, g_array_index (heads, gint64, i), marks);
  for (guint i = 0; i < self->nodes->len; i++)
    if (marks[i])
      g_array_append_val (numbers, g_array_index (self->nodes, Node, i).number);

  return numbers;
}

/* Changes that are marked in both graphs and did not lead to others that are. */
static GArray *
list_last_common (PlenaryHistoryGraph *self,
                  const gboolean *here,
                  PlenaryHistoryGraph *other,
                  const gboolean *there)
{
  g_autofree gboolean *covered = g_new0 (gboolean, self->nodes->len + 1);
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = self->nodes->len; i > 0 && numbers->len < MAX_COMMON; i--)
    {
      const Node *node = &g_array_index (self->nodes, Node, i - 1);
      guint position = GPOINTER_TO_UINT (g_hash_table_lookup (other->positions, node->id));

      if (!here[i - 1] || covered[i - 1] || position == 0 || !there[position - 1])
        continue;
      mark_ancestors (self, node->number, covered);
      g_array_append_val (numbers, node->number);
    }
  g_array_sort_with_data (numbers, compare_times, self);

  return numbers;
}

/**
 * plenary_history_graph_list_common:
 * @self: a graph
 * @other: that of another copy of the project
 *
 * Finds the last states that both copies have gone through: one for most, none when they have
 * only their start in common, several after merges in both directions.
 *
 * Returns: (transfer full) (element-type gint64): numbers of changes in @self, the latest first
 */
GArray *
plenary_history_graph_list_common (PlenaryHistoryGraph *self, PlenaryHistoryGraph *other)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (other != NULL, NULL);

  g_autofree gboolean *here = mark_head (self);
  g_autofree gboolean *there = mark_head (other);

  return list_last_common (self, here, other, there);
}

/**
 * plenary_history_graph_find_common:
 * @self: a graph
 * @a: number of a change
 * @b: number of another
 *
 * Returns: number of the last change that led to both, or %PLENARY_HISTORY_START
 */
gint64
plenary_history_graph_find_common (PlenaryHistoryGraph *self, gint64 a, gint64 b)
{
  g_return_val_if_fail (self != NULL, PLENARY_HISTORY_START);

  g_autofree gboolean *before_a = g_new0 (gboolean, self->nodes->len + 1);
  g_autofree gboolean *before_b = g_new0 (gboolean, self->nodes->len + 1);

  mark_ancestors (self, a, before_a);
  mark_ancestors (self, b, before_b);

  g_autoptr (GArray) common = list_last_common (self, before_a, self, before_b);

  return common->len > 0 ? g_array_index (common, gint64, 0) : PLENARY_HISTORY_START;
}

static GBytes *
read_changeset (PlenaryDatabase *database, gint64 number, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (
      database, "SELECT changeset FROM history WHERE number = ?", error);
  gboolean is_row = FALSE;

  if (statement == NULL)
    return NULL;
  sqlite3_bind_int64 (statement, 1, number);
  if (!plenary_database_step (database, statement, &is_row, error))
    return NULL;

  const void *content = is_row ? sqlite3_column_blob (statement, 0) : NULL;

  return g_bytes_new (content, content != NULL ? (gsize) sqlite3_column_bytes (statement, 0) : 0);
}

static gboolean
append_changeset (GPtrArray *changesets,
                  PlenaryDatabase *database,
                  gint64 number,
                  gboolean is_back,
                  GError **error)
{
  g_autoptr (GBytes) done = read_changeset (database, number, error);
  GBytes *changeset = done == NULL ? NULL
                      : is_back    ? plenary_changeset_invert (database, done, error)
                                   : g_bytes_ref (done);

  if (changeset != NULL)
    g_ptr_array_add (changesets, changeset);

  return changeset != NULL;
}

/* Applying one changeset has SQLite read the schema anew: a hundred are joined first. It does not
 * join what was recorded before a table got a column with what was recorded after it. */
static gboolean
apply_all (PlenaryDatabase *database, GPtrArray *changesets, GError **error)
{
  g_autoptr (GBytes) joined = plenary_changeset_join_all (database, changesets, NULL);

  if (joined != NULL)
    return plenary_changeset_apply (database, joined, error);
  for (guint i = 0; i < changesets->len; i++)
    if (!plenary_changeset_apply (database, g_ptr_array_index (changesets, i), error))
      return FALSE;

  return TRUE;
}

/**
 * plenary_history_graph_travel:
 * @self: the graph of @database
 * @database: a project at the state after @from, in a transaction
 * @from: number of a change, or %PLENARY_HISTORY_START
 * @to: number of a change, or %PLENARY_HISTORY_START
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Makes the rows of a project what they were after another change. The history is left as it is.
 *
 * Returns: whether all was applied; if not, the transaction must be rolled back
 */
gboolean
plenary_history_graph_travel (PlenaryHistoryGraph *self,
                              PlenaryDatabase *database,
                              gint64 from,
                              gint64 to,
                              GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (database != NULL, FALSE);

  g_autoptr (GArray) back = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) forth = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) changesets
      = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  if (!find_path (self, from, to, back, forth, error))
    return FALSE;

  for (guint i = 0; i < back->len; i++)
    if (!append_changeset (changesets, database, g_array_index (back, gint64, i), TRUE, error))
      return FALSE;
  for (guint i = forth->len; i > 0; i--)
    if (!append_changeset (changesets, database, g_array_index (forth, gint64, i - 1), FALSE,
                           error))
      return FALSE;

  return apply_all (database, changesets, error);
}
