/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "store/plenary-changeset.h"
#include "store/plenary-edit-private.h"
#include "store/plenary-project-private.h"
#include "store/plenary-rows.h"

#include <glib/gi18n-lib.h>

struct _PlenaryEdit
{
  PlenaryProject *project;
  PlenaryDatabase *database; /* borrowed from the project */
  char *label;
  char *group;
  gboolean is_kept;         /* also when nothing is changed */
  sqlite3_session *session; /* NULL when the edit could not start */
  GError *error;            /* the first problem */
};

/* For who writes to the database itself: whether all steps until now were done. */
gboolean
plenary_edit_can_go_on (PlenaryEdit *self)
{
  return self->error == NULL;
}

static void
edit_free (PlenaryEdit *self)
{
  if (self->session != NULL)
    sqlite3session_delete (self->session);
  plenary_project_end_edit (self->project);
  g_object_unref (self->project);
  g_free (self->label);
  g_free (self->group);
  g_clear_error (&self->error);
  g_free (self);
}

static void
roll_back (PlenaryEdit *self)
{
  sqlite3 *connection = plenary_database_get_connection (self->database);

  plenary_history_reject (self->project->history);
  /* SQLite may have done so by itself, as when the disk is full. */
  if (!sqlite3_get_autocommit (connection))
    plenary_database_execute (self->database, "ROLLBACK", NULL);
}

static void
update (PlenaryEdit *self, PlenaryRow *row, guint column)
{
  if (plenary_edit_can_go_on (self))
    plenary_rows_update (self->database, row, column, &self->error);
  plenary_row_unref (row);
}

/* Foreign keys are checked at the end of a transaction; SQLite does not say which one failed. */
static gboolean
verify_references (PlenaryEdit *self, GError **error)
{
  int n_violations = 0;
  int highest = 0;
  gboolean is_row = FALSE;

  sqlite3_db_status (plenary_database_get_connection (self->database), SQLITE_DBSTATUS_DEFERRED_FKS,
                     &n_violations, &highest, 0);
  if (n_violations == 0)
    return TRUE;

  g_autoptr (sqlite3_stmt) statement
      = plenary_database_prepare (self->database, "PRAGMA foreign_key_check", error);

  if (statement == NULL || !plenary_database_step (self->database, statement, &is_row, error))
    return FALSE;
  if (!is_row)
    return TRUE;

  /* Translators: both are tables, as in: a row of “assignment” needs a row of “person” */
  g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
               _ ("A row of “%s” needs a row of “%s” that would not be there"),
               (const char *) sqlite3_column_text (statement, 0),
               (const char *) sqlite3_column_text (statement, 2));

  return FALSE;
}

PlenaryEdit *
plenary_edit_new (PlenaryProject *project, const char *label)
{
  PlenaryEdit *self = g_new0 (PlenaryEdit, 1);

  self->project = g_object_ref (project);
  self->database = plenary_project_get_database (project);
  self->label = g_strdup (label);

  if (plenary_project_get_read_only_reason (project) != NULL)
    g_set_error_literal (&self->error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_READ_ONLY,
                         plenary_project_get_read_only_reason (project));
  else if (plenary_database_execute (self->database, "BEGIN IMMEDIATE", &self->error))
    self->session = plenary_changeset_start (self->database, &self->error);

  return self;
}

/* Records the edit in the history also when it changes nothing. */
void
plenary_edit_set_kept (PlenaryEdit *self)
{
  self->is_kept = TRUE;
}

/* Gives all columns of a record at once the values of a row. */
void
plenary_edit_rewrite (PlenaryEdit *self, const PlenaryRow *row)
{
  if (plenary_edit_can_go_on (self))
    plenary_rows_rewrite (self->database, row, &self->error);
}

/* Deletes a record that may be gone already, as part of another one. */
void
plenary_edit_remove (PlenaryEdit *self, GType record_type, const char *id)
{
  g_autoptr (PlenaryRow) row = NULL;

  if (plenary_edit_can_go_on (self)
      && plenary_rows_read (self->database, record_type, id, &row, &self->error) && row != NULL)
    plenary_rows_delete (self->database, record_type, id, &self->error);
}

/**
 * plenary_edit_set_group:
 * @self: an edit
 * @group: what is being done, as in "typing in paragraph k3f…"
 *
 * Joins the edit to the one before, as one step to undo, when that was of the same group and
 * made moments ago. For typing and dragging.
 */
void
plenary_edit_set_group (PlenaryEdit *self, const char *group)
{
  g_return_if_fail (self != NULL);

  g_set_str (&self->group, group);
}

/**
 * plenary_edit_insert:
 * @self: an edit
 * @row: a new row
 *
 * Inserts a row. Rows that it refers to may be inserted later in the same edit.
 */
void
plenary_edit_insert (PlenaryEdit *self, PlenaryRow *row)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (row != NULL);

  if (plenary_edit_can_go_on (self))
    plenary_rows_insert (self->database, row, &self->error);
}

/**
 * plenary_edit_set_text:
 * @self: an edit
 * @record_type: a class of records
 * @id: id of a record
 * @column: a column that holds words, a date, a rank or a reference
 * @value: (nullable): the new value
 */
void
plenary_edit_set_text (PlenaryEdit *self,
                       GType record_type,
                       const char *id,
                       guint column,
                       const char *value)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (id != NULL);

  PlenaryRow *row = plenary_row_new_with_id (record_type, id);

  plenary_row_set_text (row, column, value);
  update (self, row, column);
}

/**
 * plenary_edit_set_markup:
 * @self: an edit
 * @record_type: a class of records
 * @id: id of a record
 * @column: a column that holds inline text
 * @value: the new value
 */
void
plenary_edit_set_markup (PlenaryEdit *self,
                         GType record_type,
                         const char *id,
                         guint column,
                         const PlenaryText *value)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (id != NULL);

  PlenaryRow *row = plenary_row_new_with_id (record_type, id);

  plenary_row_set_markup (row, column, value);
  update (self, row, column);
}

/**
 * plenary_edit_set_integer:
 * @self: an edit
 * @record_type: a class of records
 * @id: id of a record
 * @column: a column that holds a number or an enumeration
 * @value: the new value
 */
void
plenary_edit_set_integer (PlenaryEdit *self,
                          GType record_type,
                          const char *id,
                          guint column,
                          int value)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (id != NULL);

  PlenaryRow *row = plenary_row_new_with_id (record_type, id);

  plenary_row_set_integer (row, column, value);
  update (self, row, column);
}

/**
 * plenary_edit_set_boolean:
 * @self: an edit
 * @record_type: a class of records
 * @id: id of a record
 * @column: a column that holds a boolean
 * @value: the new value
 */
void
plenary_edit_set_boolean (PlenaryEdit *self,
                          GType record_type,
                          const char *id,
                          guint column,
                          gboolean value)
{
  plenary_edit_set_integer (self, record_type, id, column, value ? TRUE : FALSE);
}

/**
 * plenary_edit_set_bytes:
 * @self: an edit
 * @record_type: a class of records
 * @id: id of a record
 * @column: a column that holds bytes
 * @value: (nullable): the new value
 */
void
plenary_edit_set_bytes (PlenaryEdit *self,
                        GType record_type,
                        const char *id,
                        guint column,
                        GBytes *value)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (id != NULL);

  PlenaryRow *row = plenary_row_new_with_id (record_type, id);

  plenary_row_set_bytes (row, column, value);
  update (self, row, column);
}

/**
 * plenary_edit_set_string:
 * @self: an edit
 * @record_type: a class of records
 * @id: id of a record
 * @column: any column but the id
 * @string: the new value from outside, as plenary_row_set_string() reads it
 */
void
plenary_edit_set_string (PlenaryEdit *self,
                         GType record_type,
                         const char *id,
                         guint column,
                         const char *string)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (id != NULL);
  g_return_if_fail (column > 0);

  PlenaryRow *row = plenary_row_new_with_id (record_type, id);

  if (plenary_edit_can_go_on (self))
    plenary_row_set_string (row, column, string, &self->error);
  update (self, row, column);
}

/**
 * plenary_edit_delete:
 * @self: an edit
 * @record_type: a class of records
 * @id: id of a record
 *
 * Deletes a record and what is part of it. A record that others refer to, as a person with a
 * role, cannot be deleted before they are.
 */
void
plenary_edit_delete (PlenaryEdit *self, GType record_type, const char *id)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (id != NULL);

  if (plenary_edit_can_go_on (self))
    plenary_rows_delete (self->database, record_type, id, &self->error);
}

/**
 * plenary_edit_fail:
 * @self: an edit
 * @error: (transfer full): a problem that the caller found
 *
 * Makes the edit fail, as if one of its steps had.
 */
void
plenary_edit_fail (PlenaryEdit *self, GError *error)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (error != NULL);

  if (plenary_edit_can_go_on (self))
    self->error = error;
  else
    g_error_free (error);
}

/**
 * plenary_edit_commit:
 * @self: (transfer full): an edit
 * @error: place for the first problem of its steps
 *
 * Makes the edit part of the project: it is in the working copy and in the history when this
 * returns, and the model shows it. An edit that changes nothing leaves no trace.
 *
 * Returns: whether it was made; if not, nothing has changed
 */
gboolean
plenary_edit_commit (PlenaryEdit *self, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  g_autoptr (GBytes) changeset = NULL;
  gboolean is_committed = FALSE;

  if (plenary_edit_can_go_on (self) && verify_references (self, &self->error))
    changeset
        = plenary_changeset_end (self->database, g_steal_pointer (&self->session), &self->error);

  if (changeset != NULL && g_bytes_get_size (changeset) == 0 && !self->is_kept)
    {
      roll_back (self);
      is_committed = TRUE;
    }
  else if (changeset != NULL)
    {
      is_committed = plenary_project_record (self->project, self->label, self->group, changeset,
                                             &self->error);
    }

  if (!is_committed)
    {
      roll_back (self);
      g_propagate_error (error, g_steal_pointer (&self->error));
    }
  edit_free (self);

  return is_committed;
}

/**
 * plenary_edit_cancel:
 * @self: (transfer full): an edit
 *
 * Lets go of an edit; nothing has changed.
 */
void
plenary_edit_cancel (PlenaryEdit *self)
{
  g_return_if_fail (self != NULL);

  roll_back (self);
  edit_free (self);
}
