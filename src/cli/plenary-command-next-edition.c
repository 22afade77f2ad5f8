/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli next-edition: makes a project for the next edition of an event.
 */
#include "config.h"

#include "plenary-command.h"

#include "base/plenary-date.h"

#include <glib/gi18n-lib.h>

PlenaryExit
plenary_command_next_edition (const PlenaryCommand *self, int argc, char **argv)
{
  g_autofree char *first_day = NULL;
  const GOptionEntry entries[] = {
    { "date", 'd', 0, G_OPTION_ARG_STRING, &first_day,
      N_ ("First day; otherwise 52 weeks after that of the edition before"), N_ ("YYYY-MM-DD") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 2, 2);
  GError *error = NULL;
  GDate date;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;
  if (first_day != NULL && !plenary_date_parse (first_day, &date))
    {
      g_printerr (_ ("plenary-cli: “%s” is not a date as in 2027-05-12\n"), first_day);
      return PLENARY_EXIT_USAGE;
    }

  g_autoptr (GFile) file = g_file_new_for_commandline_arg (arguments[1]);
  PlenaryProject *source = plenary_command_open (arguments[0], &error);

  if (source == NULL)
    return plenary_command_fail (error);

  PlenaryProject *next = plenary_project_create_next_edition (
      source, file, first_day != NULL ? &date : NULL, &error);

  plenary_command_close (source);

  return next != NULL ? plenary_command_close (next) : plenary_command_fail (error);
}
