/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli agenda: the sessions of a project, and what belongs to them.
 */
#include "config.h"

#include "plenary-command-agenda.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const PlenaryCommand verbs[] = {
  { "list", N_ ("FILE"), N_ ("List sessions and when they are"), plenary_agenda_list },
  { "add", N_ ("FILE TITLE"), N_ ("Add a session"), plenary_agenda_add },
  { "move", N_ ("FILE ID"), N_ ("Move a session"), plenary_agenda_move },
  { "resize", N_ ("FILE ID MINUTES"), N_ ("Make a session longer or shorter"),
    plenary_agenda_resize },
  { "unschedule", N_ ("FILE ID"), N_ ("Take a session off its day"), plenary_agenda_unschedule },
  { "delete", N_ ("FILE ID"), N_ ("Delete a session"), plenary_agenda_delete },
  { "conflicts", N_ ("FILE"), N_ ("List what does not fit"), plenary_agenda_conflicts },
  { "role", N_ ("FILE WHAT ARGUMENT…"), N_ ("List, add, fill, move and remove roles"),
    plenary_agenda_role },
};

static const PlenaryCommand *
find_verb (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (strcmp (verbs[i].name, name) == 0)
      return &verbs[i];

  return NULL;
}

static void
print_help (void)
{
  g_print ("%s\n  plenary-cli agenda FILE %s\n\n%s\n", _ ("Usage:"), _ ("VERB [OPTION…] ARGUMENT…"),
           _ ("Verbs:"));
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++)
    g_print ("  %-14s %s\n", verbs[i].name, _ (verbs[i].summary));
}

/* The verb stands after the file; as a command of its own it stands before it. */
PlenaryExit
plenary_command_agenda (const PlenaryCommand *self, int argc, char **argv)
{
  const PlenaryCommand *verb = argc > 2 ? find_verb (argv[2]) : NULL;

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
  if (verb == NULL)
    {
      g_printerr (_ ("plenary-cli agenda: There is no verb “%s”; see plenary-cli agenda --help\n"),
                  argv[2]);
      return PLENARY_EXIT_USAGE;
    }

  g_autofree char *name = g_strdup_printf ("agenda %s", verb->name);
  const PlenaryCommand command = { name, verb->arguments, verb->summary, verb->run };
  g_autofree char **arguments = g_new0 (char *, argc);

  arguments[0] = argv[2];
  arguments[1] = argv[1];
  for (int i = 3; i < argc; i++)
    arguments[i - 1] = argv[i];

  return command.run (&command, argc - 1, arguments);
}
