/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli import: reads a document into a project, which is made when it is not there.
 */
#include "config.h"

#include "plenary-command.h"

#include "formats/plenary-format.h"
#include "formats/plenary-import.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  GFile *input;
  const char *format_id; /* NULL to look at the content */
  GPtrArray *rows;
} Reading;

static gboolean
read_job (PlenaryProgress *progress, gpointer user_data, GError **error)
{
  Reading *reading = user_data;
  g_autofree char *name = g_file_get_basename (reading->input);
  g_autoptr (GBytes) content = g_file_load_bytes (
      reading->input, plenary_progress_get_cancellable (progress), NULL, error);

  if (content == NULL)
    return FALSE;

  const PlenaryFormat *format = reading->format_id != NULL
                                    ? plenary_format_find (reading->format_id)
                                    : plenary_format_detect (content, name);

  if (format == NULL)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                         _ ("The format is not one that can be read"));
  else
    reading->rows = plenary_format_read (format, content, name, progress, error);

  return reading->rows != NULL;
}

/* A project that was made for an import that failed does not stay. */
static PlenaryExit
give_up (PlenaryProject *project, gboolean is_new, GError *error)
{
  g_autoptr (GFile) file = g_object_ref (plenary_project_get_file (project));

  plenary_project_close (project, NULL);
  g_object_unref (project);
  if (is_new)
    g_file_delete (file, NULL, NULL);

  return plenary_command_fail (error);
}

PlenaryExit
plenary_command_import (const PlenaryCommand *self, int argc, char **argv)
{
  g_autofree char *format_id = NULL;
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &format_id,
      N_ ("What the input is: xml or text; else it is looked at"), N_ ("FORMAT") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 2, 2);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  const PlenaryFormat *format = format_id != NULL ? plenary_format_find (format_id) : NULL;

  if (format_id != NULL && (format == NULL || format->read == NULL))
    {
      g_printerr (_ ("plenary-cli: “%s” is not a format that can be read\n"), format_id);
      return PLENARY_EXIT_USAGE;
    }

  g_autoptr (GFile) input = g_file_new_for_commandline_arg (arguments[0]);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (arguments[1]);
  Reading reading = { .input = input, .format_id = format_id };

  if (!plenary_command_work (read_job, &reading, &error))
    {
      g_prefix_error (&error, "%s: ", arguments[0]);
      return plenary_command_fail (error);
    }

  g_autoptr (GPtrArray) rows = reading.rows;
  gboolean is_new = !g_file_query_exists (file, NULL);
  PlenaryProject *project = is_new ? plenary_project_create (file, &error)
                                   : plenary_command_open (arguments[1], &error);

  if (project == NULL)
    return plenary_command_fail (error);

  g_autofree char *name = g_file_get_basename (input);
  /* Translators: the name of a file */
  g_autofree char *label = g_strdup_printf (_ ("Import “%s”"), name);

  if (!plenary_import_rows (project, rows, label, &error))
    {
      g_prefix_error (&error, "%s: ", arguments[1]);
      return give_up (project, is_new, error);
    }

  return plenary_command_close (project);
}
