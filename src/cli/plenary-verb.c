/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "plenary-verb.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const PlenaryCommand *
find_verb (const PlenaryCommand *verbs, gsize n_verbs, const char *name)
{
  for (gsize i = 0; i < n_verbs; i++)
    if (strcmp (verbs[i].name, name) == 0)
      return &verbs[i];

  return NULL;
}

static void
print_help (const PlenaryCommand *self, const PlenaryCommand *verbs, gsize n_verbs)
{
  g_print ("%s\n  plenary-cli %s FILE %s\n\n%s\n", _ ("Usage:"), self->name,
           _ ("VERB [OPTION…] ARGUMENT…"), _ ("Verbs:"));
  for (gsize i = 0; i < n_verbs; i++)
    g_print ("  %-14s %s\n", verbs[i].name, _ (verbs[i].summary));
}

/**
 * plenary_verb_run:
 * @self: a command with verbs
 * @verbs: (array length=n_verbs): its verbs
 * @n_verbs: how many
 * @argc: number of arguments
 * @argv: the name of the command, the project, the verb, and what the verb takes
 *
 * Runs a verb. It stands after the file; as a command of its own it stands before it.
 *
 * Returns: how the command ends
 */
PlenaryExit
plenary_verb_run (const PlenaryCommand *self,
                  const PlenaryCommand *verbs,
                  gsize n_verbs,
                  int argc,
                  char **argv)
{
  const PlenaryCommand *verb = argc > 2 ? find_verb (verbs, n_verbs, argv[2]) : NULL;

  if (argc > 1 && (strcmp (argv[1], "--help") == 0 || strcmp (argv[1], "-h") == 0))
    {
      print_help (self, verbs, n_verbs);
      return PLENARY_EXIT_DONE;
    }
  if (argc < 3)
    {
      print_help (self, verbs, n_verbs);
      return PLENARY_EXIT_USAGE;
    }
  if (verb == NULL)
    {
      /* Translators: the name of a command, what was typed, the command again */
      g_printerr (_ ("plenary-cli %s: There is no verb “%s”; see plenary-cli %s --help\n"),
                  self->name, argv[2], self->name);
      return PLENARY_EXIT_USAGE;
    }

  g_autofree char *name = g_strdup_printf ("%s %s", self->name, verb->name);
  const PlenaryCommand command = { name, verb->arguments, verb->summary, verb->run };
  g_autofree char **arguments = g_new0 (char *, argc);

  arguments[0] = argv[2];
  arguments[1] = argv[1];
  for (int i = 3; i < argc; i++)
    arguments[i - 1] = argv[i];

  return command.run (&command, argc - 1, arguments);
}

/**
 * plenary_verb_work:
 * @self: a verb
 * @entries: (nullable): its options, written before @work is called; %NULL for none
 * @argc: how many words there are
 * @argv: the words; the first is the verb
 * @least: how many must follow it, the file among them
 * @most: how many may
 * @work: what it does
 * @user_data: for @work
 *
 * What all verbs do: reads the words, opens the project, works on it, closes it, and says what went
 * wrong.
 *
 * Returns: what the shell is told
 */
PlenaryExit
plenary_verb_work (const PlenaryCommand *self,
                   const GOptionEntry *entries,
                   int argc,
                   char **argv,
                   guint least,
                   guint most,
                   PlenaryVerbWork work,
                   gpointer user_data)
{
  const GOptionEntry none[] = { G_OPTION_ENTRY_NULL };
  g_auto (GStrv) arguments
      = plenary_command_parse (self, entries != NULL ? entries : none, argc, argv, least, most);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);

  gboolean is_done = work (project, arguments + 1, user_data, &error);
  PlenaryExit status = plenary_command_close (project);

  return is_done ? status : plenary_command_fail (error);
}
