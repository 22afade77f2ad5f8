/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli new: makes an empty project.
 */
#include "config.h"

#include "plenary-command.h"

#include "model/plenary-event.h"

#include <glib/gi18n-lib.h>

PlenaryExit
plenary_command_new (const PlenaryCommand *self, int argc, char **argv)
{
  g_autofree char *title = NULL;
  const GOptionEntry entries[] = {
    { "title", 't', 0, G_OPTION_ARG_STRING, &title, N_ ("Title of the event"), N_ ("TITLE") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 1, 1);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  g_autoptr (GFile) file = g_file_new_for_commandline_arg (arguments[0]);
  PlenaryProject *project = plenary_project_create (file, &error);

  if (project == NULL)
    return plenary_command_fail (error);

  PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Set Title"));

  if (title != NULL)
    plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_TITLE, title);
  if (!plenary_edit_commit (edit, &error))
    {
      plenary_command_close (project);
      return plenary_command_fail (error);
    }

  return plenary_command_close (project);
}
