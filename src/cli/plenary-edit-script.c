/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "plenary-edit-script.h"

#include "base/plenary-error.h"
#include "base/plenary-id.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

struct _PlenaryEditScript
{
  GObject parent_instance;

  PlenaryProject *project;
  gboolean is_acknowledging;
  PlenaryEdit *edit; /* NULL between edits */
  guint n_lines;
  guint n_edits;
};

G_DEFINE_FINAL_TYPE (PlenaryEditScript, plenary_edit_script, G_TYPE_OBJECT)

static void
plenary_edit_script_dispose (GObject *object)
{
  PlenaryEditScript *self = PLENARY_EDIT_SCRIPT (object);

  g_clear_pointer (&self->edit, plenary_edit_cancel);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_edit_script_parent_class)->dispose (object);
}

static void
plenary_edit_script_class_init (PlenaryEditScriptClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_edit_script_dispose;
}

static void
plenary_edit_script_init (PlenaryEditScript *self)
{
}

G_GNUC_PRINTF (2, 3)
static gboolean
refuse (GError **error, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_autofree char *message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error_literal (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_SYNTAX, message);

  return FALSE;
}

static gboolean
find_table (const char *name, GType *type, GError **error)
{
  *type = plenary_model_get_type_of_table (name);

  return *type != G_TYPE_INVALID || refuse (error, _ ("There is no table “%s”"), name);
}

static gboolean
find_column (GType type, const char *name, guint *column, GError **error)
{
  const PlenaryTableInfo *info = plenary_table_info_of_type (type);

  if (!plenary_table_info_find_column (info, name, column) || *column == 0)
    return refuse (error, _ ("There is no column “%s” in “%s”"), name, info->name);

  return TRUE;
}

static PlenaryEdit *
ensure_edit (PlenaryEditScript *self, const char *label)
{
  if (self->edit == NULL)
    self->edit = plenary_project_begin_edit (self->project, label);

  return self->edit;
}

static gboolean
commit (PlenaryEditScript *self, GError **error)
{
  if (self->edit == NULL)
    return TRUE;
  if (!plenary_edit_commit (g_steal_pointer (&self->edit), error))
    return FALSE;

  self->n_edits++;
  if (self->is_acknowledging)
    {
      g_print ("ok %u\n", self->n_edits);
      fflush (stdout);
    }

  return TRUE;
}

/* The rest of the line is the name: it needs no quotes. */
static gboolean
run_label (PlenaryEditScript *self, const char *name, GError **error)
{
  g_autofree char *label = g_strstrip (g_strdup (name));

  if (*label == '\0')
    return refuse (error, _ ("A label needs a name"));
  if (!commit (self, error))
    return FALSE;
  ensure_edit (self, label);

  return TRUE;
}

static gboolean
run_set (PlenaryEditScript *self, char **words, guint n_words, GError **error)
{
  GType type = G_TYPE_INVALID;
  guint column = 0;

  if (n_words != 5)
    return refuse (error, _ ("“set” needs a table, an id, a column and a value"));
  if (!find_table (words[1], &type, error) || !find_column (type, words[3], &column, error))
    return FALSE;

  g_autofree char *value = g_strcompress (words[4]);

  plenary_edit_set_string (ensure_edit (self, _ ("Edit")), type, words[2], column, value);

  return TRUE;
}

static gboolean
set_assignment (PlenaryRow *row, const char *assignment, GError **error)
{
  const char *sign = strchr (assignment, '=');

  if (sign == NULL)
    return refuse (error, _ ("“%s” is not COLUMN=VALUE"), assignment);

  g_autofree char *name = g_strndup (assignment, (gsize) (sign - assignment));
  g_autofree char *value = g_strcompress (sign + 1);
  guint column = 0;

  return find_column (plenary_row_get_record_type (row), name, &column, error)
         && plenary_row_set_string (row, column, value, error);
}

/* Rows that join two others have the id that the two give. */
static PlenaryRow *
join (PlenaryRow *row)
{
  const PlenaryTableInfo *info = plenary_row_get_info (row);
  const char *first = plenary_row_get_text (row, info->joins[0]);
  const char *second = plenary_row_get_text (row, info->joins[1]);

  if (first == NULL || second == NULL)
    return plenary_row_ref (row);

  g_autofree char *id = plenary_id_join (first, second);
  PlenaryRow *joined = plenary_row_new_with_id (plenary_row_get_record_type (row), id);

  for (guint i = 1; i < info->n_columns; i++)
    {
      g_autofree char *value = plenary_row_dup_string (row, i);

      plenary_row_set_string (joined, i, value, NULL);
    }

  return joined;
}

static gboolean
run_insert (PlenaryEditScript *self, char **words, guint n_words, GError **error)
{
  GType type = G_TYPE_INVALID;

  if (n_words < 2)
    return refuse (error, _ ("“insert” needs a table"));
  if (!find_table (words[1], &type, error))
    return FALSE;

  gboolean has_id = n_words > 2 && strchr (words[2], '=') == NULL;

  if (has_id && !plenary_id_is_valid (words[2]))
    return refuse (error, _ ("“%s” cannot be an id"), words[2]);

  g_autoptr (PlenaryRow) row
      = has_id ? plenary_row_new_with_id (type, words[2]) : plenary_row_new (type);

  for (guint i = has_id ? 3 : 2; i < n_words; i++)
    if (!set_assignment (row, words[i], error))
      return FALSE;

  gboolean is_joining = plenary_row_get_info (row)->joins[0] != 0;
  g_autoptr (PlenaryRow) complete = is_joining ? join (row) : plenary_row_ref (row);

  plenary_edit_insert (ensure_edit (self, _ ("Edit")), complete);
  if (!has_id)
    g_print ("%s\n", plenary_row_get_id (complete));

  return TRUE;
}

static gboolean
run_delete (PlenaryEditScript *self, char **words, guint n_words, GError **error)
{
  GType type = G_TYPE_INVALID;

  if (n_words != 3)
    return refuse (error, _ ("“delete” needs a table and an id"));
  if (!find_table (words[1], &type, error))
    return FALSE;
  plenary_edit_delete (ensure_edit (self, _ ("Edit")), type, words[2]);

  return TRUE;
}

static gboolean
run_statement (PlenaryEditScript *self, const char *line, GError **error)
{
  g_auto (GStrv) words = NULL;
  int n_words = 0;

  if (g_str_has_prefix (line, "label"))
    return run_label (self, line + strlen ("label"), error);
  if (!g_shell_parse_argv (line, &n_words, &words, error))
    return FALSE;
  if (strcmp (words[0], "set") == 0)
    return run_set (self, words, (guint) n_words, error);
  if (strcmp (words[0], "insert") == 0)
    return run_insert (self, words, (guint) n_words, error);
  if (strcmp (words[0], "delete") == 0)
    return run_delete (self, words, (guint) n_words, error);

  return refuse (error, _ ("There is no statement “%s”"), words[0]);
}

/**
 * plenary_edit_script_new:
 * @project: the project to change
 * @is_acknowledging: whether each edit is acknowledged by a line "ok NUMBER" once it is safe
 *
 * Returns: (transfer full): a script that has not run yet
 */
PlenaryEditScript *
plenary_edit_script_new (PlenaryProject *project, gboolean is_acknowledging)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);

  PlenaryEditScript *self = g_object_new (PLENARY_TYPE_EDIT_SCRIPT, NULL);

  self->project = g_object_ref (project);
  self->is_acknowledging = is_acknowledging;

  return self;
}

/**
 * plenary_edit_script_run_line:
 * @self: a script
 * @line: its next line
 * @error: place for an error that names the line
 *
 * Returns: whether the line could be run; if not, nothing of its edit is in the project
 */
gboolean
plenary_edit_script_run_line (PlenaryEditScript *self, const char *line, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_EDIT_SCRIPT (self), FALSE);
  g_return_val_if_fail (line != NULL, FALSE);

  g_autofree char *stripped = g_strstrip (g_strdup (line));

  self->n_lines++;
  if (*stripped == '\0' || *stripped == '#' || run_statement (self, stripped, error))
    return TRUE;

  g_clear_pointer (&self->edit, plenary_edit_cancel);
  /* Translators: the number of a line of a script */
  g_prefix_error (error, _ ("Line %u: "), self->n_lines);

  return FALSE;
}

/**
 * plenary_edit_script_end:
 * @self: a script
 * @error: place for an error of its last edit
 *
 * Commits the last edit.
 *
 * Returns: whether it was committed
 */
gboolean
plenary_edit_script_end (PlenaryEditScript *self, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_EDIT_SCRIPT (self), FALSE);

  if (commit (self, error))
    return TRUE;

  g_prefix_error (error, _ ("Line %u: "), self->n_lines);

  return FALSE;
}
