/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli new: makes a project, empty or from a template.
 */
#include "config.h"

#include "plenary-command.h"

#include "base/plenary-date.h"
#include "formats/plenary-template.h"
#include "model/plenary-event.h"

#include <glib/gi18n-lib.h>

static PlenaryExit
make_empty (GFile *file, const char *title)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);
  GError *error = NULL;

  if (title != NULL)
    {
      PlenaryRow *event = plenary_row_new_with_id (PLENARY_TYPE_EVENT, "event");

      plenary_row_set_text (event, PLENARY_EVENT_TITLE, title);
      g_ptr_array_add (rows, event);
    }

  PlenaryProject *project = plenary_project_create_with_rows (file, rows, &error);

  return project != NULL ? plenary_command_close (project) : plenary_command_fail (error);
}

PlenaryExit
plenary_command_new (const PlenaryCommand *self, int argc, char **argv)
{
  g_autofree char *title = NULL;
  g_autofree char *template_id = NULL;
  g_autofree char *date = NULL;
  const GOptionEntry entries[] = {
    { "title", 't', 0, G_OPTION_ARG_STRING, &title, N_ ("Title of the event"), N_ ("TITLE") },
    { "template", 'T', 0, G_OPTION_ARG_STRING, &template_id,
      N_ ("What to begin with: dialogue, stocktaking, workshop, technical or empty"),
      N_ ("TEMPLATE") },
    { "date", 'd', 0, G_OPTION_ARG_STRING, &date, N_ ("First day; otherwise today"),
      N_ ("YYYY-MM-DD") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 1, 1);
  GError *error = NULL;
  GDate first_day;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;
  if (date != NULL && !plenary_date_parse (date, &first_day))
    {
      g_printerr (_ ("plenary-cli: “%s” is not a date as in 2027-05-12\n"), date);
      return PLENARY_EXIT_USAGE;
    }

  const PlenaryTemplate *template
      = plenary_template_find (template_id != NULL ? template_id : "empty");
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (arguments[0]);

  if (template == NULL)
    {
      g_printerr (_ ("plenary-cli: “%s” is not a template; --help lists them\n"), template_id);
      return PLENARY_EXIT_USAGE;
    }
  if (template_id == NULL && date == NULL)
    return make_empty (file, title);

  return plenary_template_create_project (template, file, title, date != NULL ? &first_day : NULL,
                                          &error)
             ? PLENARY_EXIT_DONE
             : plenary_command_fail (error);
}
