/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The verbs of plenary-cli agenda. Each is a command whose first argument is the project.
 */
#pragma once

#include "plenary-command.h"

G_BEGIN_DECLS

PlenaryExit plenary_agenda_role (const PlenaryCommand *self, int argc, char **argv);

G_END_DECLS
