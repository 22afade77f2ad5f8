/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A command of plenary-cli: a word after the program's name, in a file of its own.
 */
#pragma once

#include "store/plenary-project.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* What a command returns to the shell. */
typedef enum
{
  PLENARY_EXIT_DONE = 0,
  PLENARY_EXIT_FAILED = 1,
  PLENARY_EXIT_USAGE = 2,
} PlenaryExit;

typedef struct _PlenaryCommand PlenaryCommand;

/**
 * PlenaryCommand:
 * @name: the word
 * @arguments: what may follow, for the help
 * @summary: what it does, for the help
 * @run: does it; argv[0] is the word
 */
struct _PlenaryCommand
{
  const char *name;
  const char *arguments;
  const char *summary;
  PlenaryExit (*run) (const PlenaryCommand *self, int argc, char **argv);
};

/**
 * PlenaryJob:
 *
 * Long work of a command, in a thread of its own.
 */
typedef gboolean (*PlenaryJob) (PlenaryProgress *progress, gpointer user_data, GError **error);

char **plenary_command_parse (const PlenaryCommand *self,
                              const GOptionEntry *entries,
                              int argc,
                              char **argv,
                              guint least,
                              guint most);
PlenaryExit plenary_command_fail (GError *error);
PlenaryProject *plenary_command_open (const char *path, GError **error);
PlenaryExit plenary_command_close (PlenaryProject *project);
gboolean plenary_command_work (PlenaryJob job, gpointer user_data, GError **error);
void plenary_command_print_json (JsonBuilder *builder);

PlenaryExit plenary_command_agenda (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_check (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_edit (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_export (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_history (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_import (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_merge (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_new (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_next_edition (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_objectives (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_redo (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_restore (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_roster (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_search (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_show (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_summary (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_undo (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_command_version (const PlenaryCommand *self, int argc, char **argv);

PlenaryNamedVersion *
plenary_command_find_version (PlenaryProject *project, gint64 number, GError **error);

G_END_DECLS
