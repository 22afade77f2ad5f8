/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli: projects from the command line and from scripts.
 */
#include "config.h"

#include "plenary-command.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <string.h>

static const PlenaryCommand commands[] = {
  { "new", N_ ("FILE"), N_ ("Make a project, empty or from a template"), plenary_command_new },
  { "next-edition", N_ ("FILE NEW-FILE"), N_ ("Make a project for the next edition of an event"),
    plenary_command_next_edition },
  { "import", N_ ("INPUT FILE"), N_ ("Read a document into a new or empty project"),
    plenary_command_import },
  { "export", N_ ("FILE OUTPUT"), N_ ("Write a project or one of its documents"),
    plenary_command_export },
  { "show", N_ ("FILE [TABLE [ID]]"), N_ ("Show what is in a project"), plenary_command_show },
  { "edit", N_ ("FILE [SCRIPT]"), N_ ("Change a project by a script"), plenary_command_edit },
  { "history", N_ ("FILE"), N_ ("List what was done"), plenary_command_history },
  { "undo", N_ ("FILE"), N_ ("Take the last change back"), plenary_command_undo },
  { "redo", N_ ("FILE"), N_ ("Do again what was undone"), plenary_command_redo },
  { "restore", N_ ("FILE NUMBER"), N_ ("Bring a project back to a state it had"),
    plenary_command_restore },
  { "version", N_ ("FILE"), N_ ("List and name versions"), plenary_command_version },
  { "merge", N_ ("FILE OTHER"), N_ ("Bring in the changes of another copy"),
    plenary_command_merge },
  { "summary", N_ ("FILE VERB ARGUMENT…"), N_ ("Outline, capture and search the report"),
    plenary_command_summary },
  { "objectives", N_ ("FILE VERB ARGUMENT…"), N_ ("List, add and share out objectives"),
    plenary_command_objectives },
  { "agenda", N_ ("FILE VERB ARGUMENT…"), N_ ("List and change what sessions have"),
    plenary_command_agenda },
  { "roster", N_ ("FILE VERB ARGUMENT…"), N_ ("List and change people and bodies"),
    plenary_command_roster },
  { "search", N_ ("FILE WORD…"), N_ ("Find words in a project"), plenary_command_search },
  { "check", N_ ("FILE"), N_ ("Check a project by all rules"), plenary_command_check },
};

static void
print_help (void)
{
  g_print ("%s\n  plenary-cli %s\n\n%s\n", _ ("Usage:"), _ ("COMMAND [OPTION…] ARGUMENT…"),
           _ ("Commands:"));
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_print ("  %-12s %-20s %s\n", commands[i].name, _ (commands[i].arguments),
             _ (commands[i].summary));
  g_print ("\n%s\n", _ ("“plenary-cli COMMAND --help” tells more of a command."));
}

/* Problems are told by the commands; what libraries log for developers is not for the terminal. */
static GLogWriterOutput
log_writer (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer user_data)
{
  if (level & (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING))
    return g_log_writer_default (level, fields, n_fields, user_data);

  return G_LOG_WRITER_HANDLED;
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, PLENARY_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_log_set_writer_func (log_writer, NULL, NULL);

  if (argc < 2)
    {
      print_help ();
      return PLENARY_EXIT_USAGE;
    }
  if (strcmp (argv[1], "--help") == 0 || strcmp (argv[1], "-h") == 0
      || strcmp (argv[1], "help") == 0)
    {
      print_help ();
      return PLENARY_EXIT_DONE;
    }
  if (strcmp (argv[1], "--version") == 0)
    {
      g_print ("plenary-cli %s\n", PLENARY_VERSION);
      return PLENARY_EXIT_DONE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (strcmp (argv[1], commands[i].name) == 0)
      return (int) commands[i].run (&commands[i], argc - 1, argv + 1);

  g_printerr (_ ("plenary-cli: There is no command “%s”; see plenary-cli --help\n"), argv[1]);

  return PLENARY_EXIT_USAGE;
}
