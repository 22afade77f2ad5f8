/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * One edit takes in everything or nothing. A project has an event from the start: the row of the
 * event gives it its properties, the others are new.
 */
#include "config.h"

#include "formats/plenary-import.h"

#include "base/plenary-error.h"
#include "formats/plenary-format.h"
#include "model/plenary-event.h"

#include <glib/gi18n-lib.h>

static gboolean
is_empty (PlenaryModel *model)
{
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    if (types[i] != PLENARY_TYPE_EVENT
        && plenary_record_list_get_length (plenary_model_list (model, types[i])) > 0)
      return FALSE;

  return TRUE;
}

static void
set_event (PlenaryEdit *edit, PlenaryRow *before, PlenaryRow *row)
{
  const PlenaryTableInfo *info = plenary_row_get_info (row);

  for (guint i = 1; i < info->n_columns; i++)
    if (!plenary_row_equal_column (before, row, i))
      {
        g_autofree char *value = plenary_row_dup_string (row, i);

        plenary_edit_set_string (edit, PLENARY_TYPE_EVENT, plenary_row_get_id (before), i, value);
      }
}

/**
 * plenary_import_rows:
 * @project: a project with nothing in it but its event
 * @rows: (element-type PlenaryRow): what a reader found; of an event at most one
 * @label: what undoing it is called, as in "Import Report"
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Takes in rows, in one edit that can be undone. Belongs to the main thread.
 *
 * Returns: whether they were taken in; if not, nothing has changed
 */
gboolean
plenary_import_rows (PlenaryProject *project, GPtrArray *rows, const char *label, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), FALSE);
  g_return_val_if_fail (rows != NULL, FALSE);
  g_return_val_if_fail (label != NULL, FALSE);

  PlenaryModel *model = plenary_project_get_model (project);

  if (!is_empty (model))
    {
      g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                           _ ("The project has contents already; import into a new one"));
      return FALSE;
    }

  PlenaryEdit *edit = plenary_project_begin_edit (project, label);

  for (guint i = 0; i < rows->len; i++)
    if (plenary_row_get_record_type (rows->pdata[i]) == PLENARY_TYPE_EVENT)
      set_event (edit, plenary_record_get_row (plenary_model_get_event (model)), rows->pdata[i]);
    else
      plenary_edit_insert (edit, rows->pdata[i]);

  return plenary_edit_commit (edit, error);
}

static GPtrArray *
read_file (GFile *input, PlenaryProgress *progress, GError **error)
{
  GCancellable *cancellable = progress != NULL ? plenary_progress_get_cancellable (progress) : NULL;
  g_autofree char *name = g_file_get_basename (input);
  g_autoptr (GBytes) content = g_file_load_bytes (input, cancellable, NULL, error);
  const PlenaryFormat *format = content != NULL ? plenary_format_detect (content, name) : NULL;

  if (content == NULL)
    return NULL;
  if (format != NULL)
    return plenary_format_read (format, content, name, progress, error);

  g_set_error_literal (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED,
                       _ ("The format is not one that can be read"));

  return NULL;
}

/**
 * plenary_import_file:
 * @input: a document from outside, in any format that can be read
 * @file: a file that does not exist
 * @progress: (nullable): told how far it is; can cancel
 * @error: place for an error that names the file
 *
 * Reads a document into a new project, and makes its file. Undo does not go behind what was read.
 * Blocking, in any thread.
 *
 * Returns: whether it was made; if not, there is no file
 */
gboolean
plenary_import_file (GFile *input, GFile *file, PlenaryProgress *progress, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (input), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  g_autoptr (GPtrArray) rows = read_file (input, progress, error);

  if (rows == NULL)
    {
      g_autofree char *name = g_file_get_parse_name (input);

      if (error == NULL || !g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        g_prefix_error (error, "%s: ", name);
      return FALSE;
    }

  g_autoptr (PlenaryProject) project = plenary_project_create_with_rows (file, rows, error);

  return project != NULL && plenary_project_close (project, error);
}
