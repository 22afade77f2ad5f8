/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Commands that have verbs, as in "plenary-cli roster FILE merge ID ID". Each verb is a command
 * whose first argument is the project.
 */
#pragma once

#include "plenary-command.h"

G_BEGIN_DECLS

PlenaryExit plenary_verb_run (const PlenaryCommand *self,
                              const PlenaryCommand *verbs,
                              gsize n_verbs,
                              int argc,
                              char **argv);

G_END_DECLS
