/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The verbs of plenary-cli objectives. Each is a command whose first argument is the project.
 */
#pragma once

#include "plenary-command.h"

G_BEGIN_DECLS

PlenaryRecord *
plenary_objectives_find_framework (PlenaryProject *project, const char *name, GError **error);
PlenaryRecord *plenary_objectives_find_allocation (PlenaryProject *project,
                                                   const char *framework,
                                                   const char *name,
                                                   GError **error);

PlenaryExit plenary_objectives_list (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_objectives_library (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_objectives_coverage (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_objectives_add (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_objectives_new (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_objectives_import (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_objectives_share_out (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_objectives_preset (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_objectives_place (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_objectives_move (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_objectives_focus (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_objectives_tag (const PlenaryCommand *self, int argc, char **argv);

G_END_DECLS
