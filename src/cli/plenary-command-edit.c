/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli edit: changes a project by a script, from a file or from standard input.
 */
#include "config.h"

#include "plenary-command.h"
#include "plenary-edit-script.h"

#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

static GInputStream *
open_script (const char *path, GError **error)
{
  if (path == NULL || g_str_equal (path, "-"))
    return g_unix_input_stream_new (STDIN_FILENO, FALSE);

  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);

  return G_INPUT_STREAM (g_file_read (file, NULL, error));
}

static gboolean
run_script (PlenaryEditScript *script, GInputStream *stream, GError **error)
{
  g_autoptr (GDataInputStream) lines = g_data_input_stream_new (stream);

  for (;;)
    {
      g_autoptr (GError) read_error = NULL;
      g_autofree char *line = g_data_input_stream_read_line_utf8 (lines, NULL, NULL, &read_error);

      if (read_error != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&read_error));
          return FALSE;
        }
      if (line == NULL)
        return plenary_edit_script_end (script, error);
      if (!plenary_edit_script_run_line (script, line, error))
        return FALSE;
    }
}

PlenaryExit
plenary_command_edit (const PlenaryCommand *self, int argc, char **argv)
{
  gboolean is_acknowledging = FALSE;
  const GOptionEntry entries[] = {
    { "acknowledge", 0, 0, G_OPTION_ARG_NONE, &is_acknowledging,
      N_ ("Print “ok” and a number when an edit is safe"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 1, 2);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  g_autoptr (GInputStream) stream = open_script (arguments[1], &error);
  PlenaryProject *project = stream != NULL ? plenary_command_open (arguments[0], &error) : NULL;

  if (project == NULL)
    return plenary_command_fail (error);

  g_autoptr (PlenaryEditScript) script = plenary_edit_script_new (project, is_acknowledging);
  gboolean is_run = run_script (script, stream, &error);

  g_clear_object (&script);

  PlenaryExit status = plenary_command_close (project);

  return is_run ? status : plenary_command_fail (error);
}
