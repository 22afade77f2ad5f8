/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli roster: the people and bodies of a project.
 */
#include "config.h"

#include "plenary-command-roster.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const PlenaryCommand verbs[] = {
  { "list", N_ ("FILE [WORD…]"), N_ ("List people, or bodies"), plenary_roster_list },
  { "show", N_ ("FILE ID"), N_ ("Show how somebody is printed, and where"), plenary_roster_show },
  { "add-person", N_ ("FILE NAME"), N_ ("Add a person"), plenary_roster_add_person },
  { "add-body", N_ ("FILE NAME"), N_ ("Add a body"), plenary_roster_add_body },
  { "delete", N_ ("FILE ID…"), N_ ("Delete people and bodies that nothing names"),
    plenary_roster_delete },
  { "sort-members", N_ ("FILE ID"), N_ ("Put the members of a body in the order of protocol"),
    plenary_roster_sort_members },
  { "import", N_ ("FILE INPUT"), N_ ("Take in a list of delegates or an address book"),
    plenary_roster_import },
  { "export", N_ ("FILE OUTPUT"), N_ ("Write the people as CSV or vCard"), plenary_roster_export },
  { "duplicates", N_ ("FILE"), N_ ("List who is probably in the roster twice"),
    plenary_roster_duplicates },
  { "merge", N_ ("FILE ID ID"), N_ ("Make two people, or two bodies, one"),
    plenary_roster_merge_two },
  { "tell-apart", N_ ("FILE ID ID"), N_ ("Note that two who look alike are not the same"),
    plenary_roster_tell_two_apart },
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
  g_print ("%s\n  plenary-cli roster FILE %s\n\n%s\n", _ ("Usage:"), _ ("VERB [OPTION…] ARGUMENT…"),
           _ ("Verbs:"));
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++)
    g_print ("  %-14s %s\n", verbs[i].name, _ (verbs[i].summary));
}

/* The verb stands after the file; as a command of its own it stands before it. */
PlenaryExit
plenary_command_roster (const PlenaryCommand *self, int argc, char **argv)
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
      g_printerr (_ ("plenary-cli roster: There is no verb “%s”; see plenary-cli roster --help\n"),
                  argv[2]);
      return PLENARY_EXIT_USAGE;
    }

  g_autofree char *name = g_strdup_printf ("roster %s", verb->name);
  const PlenaryCommand command = { name, verb->arguments, verb->summary, verb->run };
  g_autofree char **arguments = g_new0 (char *, argc);

  arguments[0] = argv[2];
  arguments[1] = argv[1];
  for (int i = 3; i < argc; i++)
    arguments[i - 1] = argv[i];

  return command.run (&command, argc - 1, arguments);
}
