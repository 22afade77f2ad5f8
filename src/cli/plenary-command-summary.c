/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli summary: the report of a project, as it is outlined, captured and searched.
 */
#include "config.h"

#include "plenary-command-summary.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const PlenaryCommand verbs[] = {
  { "outline", N_ ("FILE"), N_ ("Add the sections that the agenda has and the report has not"),
    plenary_summary_outline },
  { "list", N_ ("FILE"), N_ ("List sections and paragraphs, or those with a mark"),
    plenary_summary_list },
  { "capture", N_ ("FILE SESSION SPEAKER WORDS…"), N_ ("Note what somebody says in a session"),
    plenary_summary_capture },
  { "gather", N_ ("FILE"), N_ ("Make findings of marked paragraphs"), plenary_summary_gather },
  { "replace", N_ ("FILE WORDS OTHERS"), N_ ("Put other words wherever some are found"),
    plenary_summary_replace },
  { "link", N_ ("FILE"), N_ ("Link symbols of documents"), plenary_summary_link },
  { "leaks", N_ ("FILE"), N_ ("List names that the attribution of a document hides"),
    plenary_summary_leaks },
};

static void
print_help (void)
{
  g_print ("%s\n  plenary-cli summary FILE %s\n\n%s\n", _ ("Usage:"),
           _ ("VERB [OPTION…] ARGUMENT…"), _ ("Verbs:"));
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++)
    g_print ("  %-14s %s\n", verbs[i].name, _ (verbs[i].summary));
}

/* The verb stands after the file; as a command of its own it stands before it. */
PlenaryExit
plenary_command_summary (const PlenaryCommand *self, int argc, char **argv)
{
  const PlenaryCommand *verb = NULL;

  if (argc > 1 && (strcmp (argv[1], "--help") == 0 || strcmp (argv[1], "-h") == 0))
    {
      print_help ();
      return PLENARY_EXIT_DONE;
    }
  if (argc < 3)
    {
      print_help ();
      return PLENARY_EXIT_USAGE;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (strcmp (verbs[i].name, argv[2]) == 0)
      verb = &verbs[i];
  if (verb == NULL)
    {
      g_printerr (_ ("plenary-cli summary: There is no verb “%s”; see plenary-cli summary "
                     "--help\n"),
                  argv[2]);
      return PLENARY_EXIT_USAGE;
    }

  g_autofree char *name = g_strdup_printf ("summary %s", verb->name);
  const PlenaryCommand command = { name, verb->arguments, verb->summary, verb->run };
  g_autofree char **arguments = g_new0 (char *, argc);

  arguments[0] = argv[2];
  arguments[1] = argv[1];
  for (int i = 3; i < argc; i++)
    arguments[i - 1] = argv[i];

  return command.run (&command, argc - 1, arguments);
}
