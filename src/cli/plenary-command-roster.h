/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The verbs of plenary-cli roster. Each is a command whose first argument is the project.
 */
#pragma once

#include "plenary-command.h"

G_BEGIN_DECLS

PlenaryRecord *plenary_roster_find (PlenaryProject *project, const char *id, GError **error);
PlenaryExit plenary_roster_end (PlenaryProject *project, gboolean is_done, GError *error);

PlenaryExit plenary_roster_list (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_roster_show (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_roster_add_person (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_roster_add_body (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_roster_delete (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_roster_unnamed (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_roster_name (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_roster_sort_members (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_roster_import (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_roster_export (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_roster_duplicates (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_roster_merge_two (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_roster_tell_two_apart (const PlenaryCommand *self, int argc, char **argv);

G_END_DECLS
