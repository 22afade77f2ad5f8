/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "plenary-commands.h"

#include <glib/gi18n.h>

static const PlenaryCommandInfo commands[] = {
  { "project.open", "<Control>o", N_ ("Open a Project"), N_ ("Project") },
  { "project.import", NULL, N_ ("Import a Document"), N_ ("Project"),
    N_ ("text XML Markdown Word") },
  { "project.open-example", NULL, N_ ("Open the Example"), N_ ("Project"),
    N_ ("sample demonstration") },
  { "project.save-copy", "<Control><Shift>s", N_ ("Save a Copy"), N_ ("Project"),
    N_ ("duplicate backup") },
  { "project.next-edition", NULL, N_ ("Make the Next Edition"), N_ ("Project"),
    N_ ("duplicate copy again") },
  { "project.merge", NULL, N_ ("Merge Another Copy"), N_ ("Project"), N_ ("combine join") },
  { "project.export(('xml', ''))", "<Control><Shift>e", N_ ("Export the Project to XML"),
    N_ ("Project"), N_ ("save copy") },
  { "project.export(('pdf', 'agenda'))", NULL, N_ ("Export the Agenda"), N_ ("Project"),
    N_ ("PDF print programme") },
  { "project.export(('pdf', 'concept-note'))", NULL, N_ ("Export the Concept Note"), N_ ("Project"),
    N_ ("PDF print") },
  { "project.export(('pdf', 'summary-report'))", "<Control>p", N_ ("Export the Summary Report"),
    N_ ("Project"), N_ ("PDF print") },
  { "project.export(('pdf', 'final-report'))", NULL, N_ ("Export the Final Report"), N_ ("Project"),
    N_ ("PDF print") },
  { "project.export(('pdf', 'note-for-file'))", NULL, N_ ("Export the Note for File"),
    N_ ("Project"), N_ ("PDF print") },
  { "project.search", "<Control><Shift>f", N_ ("Search the Project"), N_ ("Project"), N_ ("find") },
  { "project.close", "<Control>w", N_ ("Close the Window"), N_ ("Project") },
  { "project.undo", "<Control>z", N_ ("Undo"), N_ ("Editing") },
  { "project.redo", "<Control><Shift>z <Control>y", N_ ("Redo"), N_ ("Editing") },
  { "project.history", "<Control><Shift>h", N_ ("History"), N_ ("Editing"),
    N_ ("versions restore changes author") },
  { "project.name-version", NULL, N_ ("Name This Version"), N_ ("Editing"),
    N_ ("history milestone tag snapshot") },
  { "page.search", "<Control>f", N_ ("Find in the Page"), N_ ("Pages") },
  { "page.details", "F9", N_ ("Details"), N_ ("Pages"), N_ ("inspector panel side") },
  { "page.show('overview')", "<Alt>1", N_ ("Overview"), N_ ("Pages") },
  { "page.show('agenda')", "<Alt>2", N_ ("Agenda"), N_ ("Pages") },
  { "page.show('roster')", "<Alt>3", N_ ("Roster"), N_ ("Pages") },
  { "page.show('objectives')", "<Alt>4", N_ ("Objectives"), N_ ("Pages") },
  { "page.show('summary')", "<Alt>5", N_ ("Summary"), N_ ("Pages") },
  { "page.show('documents')", "<Alt>6", N_ ("Documents"), N_ ("Pages") },
  { "page.show('checks')", "<Alt>7", N_ ("Checks"), N_ ("Pages") },
  { "app.new-window", "<Control>n", N_ ("New Window"), N_ ("Application") },
  { "app.commands", "<Control><Shift>p", N_ ("All Commands"), N_ ("Application") },
  { "app.shortcuts", "<Control>question", N_ ("Keyboard Shortcuts"), N_ ("Application"),
    N_ ("keys help") },
  { "app.about", NULL, N_ ("About Plenary"), N_ ("Application") },
  { "app.quit", "<Control>q", N_ ("Quit"), N_ ("Application") },
};

/**
 * plenary_commands_get:
 * @n_commands: (out): how many
 *
 * Returns: (transfer none) (array length=n_commands): all commands, those of a group together
 */
const PlenaryCommandInfo *
plenary_commands_get (guint *n_commands)
{
  g_return_val_if_fail (n_commands != NULL, NULL);

  *n_commands = G_N_ELEMENTS (commands);

  return commands;
}

/**
 * plenary_commands_set_keys:
 * @application: the application
 *
 * Gives each action its keys. Menus show the first of them by themselves.
 */
void
plenary_commands_set_keys (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      const char *keys = commands[i].keys != NULL ? commands[i].keys : "";
      g_auto (GStrv) accelerators = g_strsplit (keys, " ", -1);

      gtk_application_set_accels_for_action (application, commands[i].action,
                                             (const char *const *) accelerators);
    }
}
