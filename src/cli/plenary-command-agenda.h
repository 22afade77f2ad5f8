/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The verbs of plenary-cli agenda. Each is a command whose first argument is the project.
 */
#pragma once

#include "plenary-command.h"

G_BEGIN_DECLS

char *plenary_agenda_format_time (int minutes);

PlenaryExit plenary_agenda_list (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_agenda_add (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_agenda_move (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_agenda_resize (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_agenda_unschedule (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_agenda_delete (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_agenda_conflicts (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_agenda_day (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_agenda_room (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_agenda_role (const PlenaryCommand *self, int argc, char **argv);

G_END_DECLS
