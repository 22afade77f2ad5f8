/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli restore: brings a project back to the state after a change, or to a named version.
 */
#include "config.h"

#include "plenary-command.h"

#include <glib/gi18n-lib.h>

static PlenaryChange *
find_change (PlenaryProject *project, gint64 number, GError **error)
{
  GListModel *history = plenary_project_get_history (project);

  for (guint i = 0; i < g_list_model_get_n_items (history); i++)
    {
      g_autoptr (PlenaryChange) change = g_list_model_get_item (history, i);

      /* The list holds it. */
      if (plenary_change_get_number (change) == number)
        return change;
    }
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("There is no change %" G_GINT64_FORMAT),
               number);

  return NULL;
}

static gboolean
restore (PlenaryProject *project, gint64 number, gboolean is_version, GError **error)
{
  PlenaryNamedVersion *version
      = is_version ? plenary_command_find_version (project, number, error) : NULL;
  PlenaryChange *change = !is_version ? find_change (project, number, error) : NULL;

  if (version != NULL)
    return plenary_project_restore_version (project, version, error);

  return change != NULL && plenary_project_restore (project, change, error);
}

PlenaryExit
plenary_command_restore (const PlenaryCommand *self, int argc, char **argv)
{
  gboolean is_version = FALSE;
  const GOptionEntry entries[] = {
    { "version", 'v', 0, G_OPTION_ARG_NONE, &is_version,
      N_ ("The number is that of a named version, not of a change"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 2, 2);
  GError *error = NULL;
  guint64 number = 0;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;
  if (!g_ascii_string_to_unsigned (arguments[1], 10, 1, G_MAXINT64, &number, NULL))
    {
      g_printerr (_ ("plenary-cli restore: “%s” is no number of a change or a version\n"),
                  arguments[1]);
      return PLENARY_EXIT_USAGE;
    }

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);
  if (!restore (project, (gint64) number, is_version, &error))
    {
      g_prefix_error (&error, "%s: ", arguments[0]);
      plenary_command_close (project);
      return plenary_command_fail (error);
    }

  return plenary_command_close (project);
}
