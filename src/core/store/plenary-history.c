/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A transaction writes to the table first and shows in the list only when it is accepted: what
 * is recorded and then rolled back was never seen.
 */
#include "config.h"

#include "store/plenary-history.h"

#include "base/plenary-id.h"
#include "store/plenary-change-private.h"
#include "store/plenary-changeset.h"
#include "store/plenary-history-private.h"

/* Edits of one group that follow each other within this time are one step to undo. */
#define GROUP_MICROSECONDS (3 * G_TIME_SPAN_SECOND)

struct _PlenaryHistory
{
  GObject parent_instance;

  PlenaryDatabase *database; /* borrowed from the project */
  GListStore *changes;
  char *group; /* of the last change; NULL when nothing may join it */

  /* What the open transaction has led to. */
  GPtrArray *pending_elsewhere;
  gint64 pending_merged; /* number of the change that a merge takes in, 0 for none */
  PlenaryChange *pending_new;
  PlenaryChange *pending_joined;
  GDateTime *pending_time;
  char *pending_group;
  PlenaryChange *pending_change;
  PlenaryChangeState pending_state;
};

G_DEFINE_FINAL_TYPE (PlenaryHistory, plenary_history, G_TYPE_OBJECT)

static void
clear_pending (PlenaryHistory *self)
{
  g_ptr_array_set_size (self->pending_elsewhere, 0);
  self->pending_merged = 0;
  g_clear_object (&self->pending_new);
  g_clear_object (&self->pending_joined);
  g_clear_pointer (&self->pending_time, g_date_time_unref);
  g_clear_pointer (&self->pending_group, g_free);
  g_clear_object (&self->pending_change);
}

static void
plenary_history_finalize (GObject *object)
{
  PlenaryHistory *self = PLENARY_HISTORY (object);

  clear_pending (self);
  g_ptr_array_unref (self->pending_elsewhere);
  g_clear_object (&self->changes);
  g_free (self->group);

  G_OBJECT_CLASS (plenary_history_parent_class)->finalize (object);
}

static void
plenary_history_class_init (PlenaryHistoryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plenary_history_finalize;
}

static void
plenary_history_init (PlenaryHistory *self)
{
  self->changes = g_list_store_new (PLENARY_TYPE_CHANGE);
  self->pending_elsewhere = g_ptr_array_new_with_free_func (g_object_unref);
}

static PlenaryChangeState
state_of_nick (const char *nick)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (PLENARY_TYPE_CHANGE_STATE);
  const GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  return value != NULL ? (PlenaryChangeState) value->value : PLENARY_CHANGE_DISCARDED;
}

static const char *
nick_of_state (PlenaryChangeState state)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (PLENARY_TYPE_CHANGE_STATE);

  return g_enum_get_value (klass, (int) state)->value_nick;
}

static gboolean
load (PlenaryHistory *self, GError **error)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (
      self->database, "SELECT number, label, author, made_at, state FROM history ORDER BY number",
      error);
  gboolean is_row = statement != NULL;

  if (statement == NULL)
    return FALSE;

  while (is_row)
    {
      if (!plenary_database_step (self->database, statement, &is_row, error))
        return FALSE;
      if (is_row)
        g_ptr_array_add (changes, plenary_change_new (
                                      sqlite3_column_int64 (statement, 0),
                                      plenary_database_column_text (statement, 1),
                                      plenary_database_column_text (statement, 2),
                                      plenary_database_column_text (statement, 3),
                                      state_of_nick (plenary_database_column_text (statement, 4))));
    }
  g_list_store_splice (self->changes, 0, 0, changes->pdata, changes->len);

  return TRUE;
}

static PlenaryChange *
get_change (PlenaryHistory *self, guint position)
{
  g_autoptr (PlenaryChange) change = g_list_model_get_item (G_LIST_MODEL (self->changes), position);

  /* The list holds it. */
  return change;
}

/* The change that led to the present state. */
static gint64
get_head (PlenaryHistory *self)
{
  PlenaryChange *change = plenary_history_get_next_undo (self);

  return change != NULL ? plenary_change_get_number (change) : 0;
}

/* A merge that changes no record has an empty changeset, which is not the same as none. */
static void
bind_changeset (sqlite3_stmt *statement, int index, GBytes *changeset)
{
  gsize length = 0;
  gconstpointer content = g_bytes_get_data (changeset, &length);

  sqlite3_bind_blob64 (statement, index, content != NULL ? content : "", length, SQLITE_STATIC);
}

static gboolean
insert (PlenaryHistory *self,
        gint64 number,
        const char *label,
        const char *made_at,
        GBytes *changeset,
        GError **error)
{
  g_autofree char *id = plenary_id_new ();
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (
      self->database,
      "INSERT INTO history (number, id, parent, label, author, made_at, changeset, merged)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, nullif (?, 0))",
      error);

  if (statement == NULL)
    return FALSE;

  sqlite3_bind_int64 (statement, 1, number);
  sqlite3_bind_text (statement, 2, id, -1, SQLITE_STATIC);
  sqlite3_bind_int64 (statement, 3, get_head (self));
  sqlite3_bind_text (statement, 4, label, -1, SQLITE_STATIC);
  sqlite3_bind_text (statement, 5, g_get_real_name (), -1, SQLITE_STATIC);
  sqlite3_bind_text (statement, 6, made_at, -1, SQLITE_STATIC);
  bind_changeset (statement, 7, changeset);
  sqlite3_bind_int64 (statement, 8, self->pending_merged);

  return plenary_database_run (self->database, statement, error);
}

/* The change leads to another state now, so that it is another change to other copies. */
static gboolean
replace (PlenaryHistory *self,
         PlenaryChange *change,
         const char *made_at,
         GBytes *changeset,
         GError **error)
{
  g_autofree char *id = plenary_id_new ();
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (
      self->database, "UPDATE history SET id = ?, made_at = ?, changeset = ? WHERE number = ?",
      error);

  if (statement == NULL)
    return FALSE;

  sqlite3_bind_text (statement, 1, id, -1, SQLITE_STATIC);
  sqlite3_bind_text (statement, 2, made_at, -1, SQLITE_STATIC);
  bind_changeset (statement, 3, changeset);
  sqlite3_bind_int64 (statement, 4, plenary_change_get_number (change));

  return plenary_database_run (self->database, statement, error);
}

/* The last change, when an edit of a group made now belongs to it. */
static PlenaryChange *
find_joinable (PlenaryHistory *self, const char *group, GDateTime *now)
{
  guint length = g_list_model_get_n_items (G_LIST_MODEL (self->changes));
  PlenaryChange *last = length > 0 ? get_change (self, length - 1) : NULL;

  if (last == NULL || group == NULL || g_strcmp0 (group, self->group) != 0
      || plenary_change_get_state (last) != PLENARY_CHANGE_DONE
      || g_date_time_difference (now, plenary_change_get_time (last)) > GROUP_MICROSECONDS)
    return NULL;

  return last;
}

/**
 * plenary_history_new:
 * @database: (transfer none): a project; outlives the history
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Reads the history of a project.
 *
 * Returns: (transfer full) (nullable): the history
 */
PlenaryHistory *
plenary_history_new (PlenaryDatabase *database, GError **error)
{
  g_return_val_if_fail (database != NULL, NULL);

  g_autoptr (PlenaryHistory) self = g_object_new (PLENARY_TYPE_HISTORY, NULL);

  self->database = database;

  return load (self, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * plenary_history_get_changes:
 * @self: a history
 *
 * Returns: (transfer none): list of #PlenaryChange, oldest first
 */
GListModel *
plenary_history_get_changes (PlenaryHistory *self)
{
  g_return_val_if_fail (PLENARY_IS_HISTORY (self), NULL);

  return G_LIST_MODEL (self->changes);
}

/**
 * plenary_history_get_next_undo:
 * @self: a history
 *
 * Returns: (transfer none) (nullable): the last change that is done
 */
PlenaryChange *
plenary_history_get_next_undo (PlenaryHistory *self)
{
  g_return_val_if_fail (PLENARY_IS_HISTORY (self), NULL);

  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (self->changes)); i > 0; i--)
    if (plenary_change_get_state (get_change (self, i - 1)) == PLENARY_CHANGE_DONE)
      return get_change (self, i - 1);

  return NULL;
}

/**
 * plenary_history_get_next_redo:
 * @self: a history
 *
 * Returns: (transfer none) (nullable): the change that was undone last
 */
PlenaryChange *
plenary_history_get_next_redo (PlenaryHistory *self)
{
  g_return_val_if_fail (PLENARY_IS_HISTORY (self), NULL);

  PlenaryChange *next = NULL;

  /* Changes that are undone stand together at the end, but for discarded ones. */
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (self->changes)); i > 0; i--)
    {
      PlenaryChange *change = get_change (self, i - 1);

      if (plenary_change_get_state (change) == PLENARY_CHANGE_DONE)
        break;
      if (plenary_change_get_state (change) == PLENARY_CHANGE_UNDONE)
        next = change;
    }

  return next;
}

/**
 * plenary_history_record:
 * @self: a history, in a transaction
 * @label: what was done
 * @group: (nullable): edits of one group that follow each other are one step
 * @changeset: what it did
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Records a change. Changes that were undone can no longer be done again.
 *
 * Returns: whether it was recorded
 */
gboolean
plenary_history_record (PlenaryHistory *self,
                        const char *label,
                        const char *group,
                        GBytes *changeset,
                        GError **error)
{
  g_return_val_if_fail (PLENARY_IS_HISTORY (self), FALSE);

  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *made_at = g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");
  PlenaryChange *joinable = find_joinable (self, group, now);

  if (!plenary_database_execute (
          self->database, "UPDATE history SET state = 'discarded' WHERE state = 'undone'", error))
    return FALSE;

  self->pending_group = g_strdup (group);
  self->pending_time = g_date_time_ref (now);
  if (joinable != NULL)
    {
      g_autoptr (GBytes) before = plenary_history_read (self, joinable, error);
      g_autoptr (GBytes) joined
          = before != NULL ? plenary_changeset_join (self->database, before, changeset, error)
                           : NULL;

      self->pending_joined = g_object_ref (joinable);
      return joined != NULL && replace (self, joinable, made_at, joined, error);
    }

  gint64 number = 0;

  if (!plenary_database_query_integer (
          self->database, "SELECT coalesce (max (number), 0) + 1 FROM history", &number, error))
    return FALSE;
  self->pending_new
      = plenary_change_new (number, label, g_get_real_name (), made_at, PLENARY_CHANGE_DONE);

  return insert (self, number, label, made_at, changeset, error);
}

/**
 * plenary_history_read:
 * @self: a history
 * @change: one of its changes
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): what the change did
 */
GBytes *
plenary_history_read (PlenaryHistory *self, PlenaryChange *change, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (
      self->database, "SELECT changeset FROM history WHERE number = ?", error);
  gboolean is_row = FALSE;

  if (statement == NULL)
    return NULL;
  sqlite3_bind_int64 (statement, 1, plenary_change_get_number (change));
  if (!plenary_database_step (self->database, statement, &is_row, error))
    return NULL;

  const void *content = is_row ? sqlite3_column_blob (statement, 0) : NULL;

  return g_bytes_new (content, content != NULL ? (gsize) sqlite3_column_bytes (statement, 0) : 0);
}

/**
 * plenary_history_set_state:
 * @self: a history, in a transaction
 * @change: one of its changes
 * @state: its new state
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Notes that a change was undone or done again.
 *
 * Returns: whether it was noted
 */
gboolean
plenary_history_set_state (PlenaryHistory *self,
                           PlenaryChange *change,
                           PlenaryChangeState state,
                           GError **error)
{
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (
      self->database, "UPDATE history SET state = ? WHERE number = ?", error);

  if (statement == NULL)
    return FALSE;

  sqlite3_bind_text (statement, 1, nick_of_state (state), -1, SQLITE_STATIC);
  sqlite3_bind_int64 (statement, 2, plenary_change_get_number (change));
  self->pending_change = g_object_ref (change);
  self->pending_state = state;

  return plenary_database_run (self->database, statement, error);
}

static void
discard_undone (PlenaryHistory *self)
{
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (self->changes)); i > 0; i--)
    {
      PlenaryChange *change = get_change (self, i - 1);

      if (plenary_change_get_state (change) == PLENARY_CHANGE_DONE)
        break;
      if (plenary_change_get_state (change) == PLENARY_CHANGE_UNDONE)
        plenary_change_set_state (change, PLENARY_CHANGE_DISCARDED);
    }
}

/**
 * plenary_history_set_database:
 * @self: a history
 * @database: (transfer none): another copy of its project, in the same state
 *
 * Goes on in another copy.
 */
void
plenary_history_set_database (PlenaryHistory *self, PlenaryDatabase *database)
{
  g_return_if_fail (PLENARY_IS_HISTORY (self));
  g_return_if_fail (database != NULL);

  self->database = database;
}

PlenaryDatabase *
plenary_history_get_database (PlenaryHistory *self)
{
  return self->database;
}

/* Takes the change. It shows in the list when the transaction is accepted. */
void
plenary_history_append_pending (PlenaryHistory *self, PlenaryChange *change)
{
  g_ptr_array_add (self->pending_elsewhere, change);
}

/* The next change to be recorded takes in that of another copy. */
void
plenary_history_set_merged (PlenaryHistory *self, gint64 number)
{
  self->pending_merged = number;
}

/**
 * plenary_history_end_group:
 * @self: a history
 *
 * The next edit is a step of its own, whatever group it is of.
 */
void
plenary_history_end_group (PlenaryHistory *self)
{
  g_return_if_fail (PLENARY_IS_HISTORY (self));

  g_clear_pointer (&self->group, g_free);
}

/**
 * plenary_history_accept:
 * @self: a history
 *
 * Shows what a transaction has recorded, after it was committed.
 */
void
plenary_history_accept (PlenaryHistory *self)
{
  g_return_if_fail (PLENARY_IS_HISTORY (self));

  if (self->pending_change != NULL)
    {
      plenary_change_set_state (self->pending_change, self->pending_state);
      g_clear_pointer (&self->group, g_free);
    }
  else
    {
      discard_undone (self);
      g_free (self->group);
      self->group = g_steal_pointer (&self->pending_group);
    }
  if (self->pending_joined != NULL)
    plenary_change_set_time (self->pending_joined, self->pending_time);
  g_list_store_splice (self->changes, g_list_model_get_n_items (G_LIST_MODEL (self->changes)), 0,
                       self->pending_elsewhere->pdata, self->pending_elsewhere->len);
  if (self->pending_new != NULL)
    g_list_store_append (self->changes, self->pending_new);
  clear_pending (self);
}

/**
 * plenary_history_reject:
 * @self: a history
 *
 * Forgets what a transaction has recorded, after it was rolled back.
 */
void
plenary_history_reject (PlenaryHistory *self)
{
  g_return_if_fail (PLENARY_IS_HISTORY (self));

  clear_pending (self);
}
