/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Commands that have verbs, as in "plenary-cli roster FILE merge ID ID". Each verb is a command
 * whose first argument is the project.
 */
#pragma once

#include "plenary-command.h"

G_BEGIN_DECLS

/**
 * PlenaryVerbWork:
 * @project: the project, open
 * @arguments: what follows the file
 * @user_data: what the verb gave
 * @error: what cannot be done, as a sentence
 *
 * What a verb does.
 *
 * Returns: whether it was done
 */
typedef gboolean (*PlenaryVerbWork) (PlenaryProject *project,
                                     char **arguments,
                                     gpointer user_data,
                                     GError **error);

PlenaryExit plenary_verb_run (const PlenaryCommand *self,
                              const PlenaryCommand *verbs,
                              gsize n_verbs,
                              int argc,
                              char **argv);
PlenaryExit plenary_verb_work (const PlenaryCommand *self,
                               const GOptionEntry *entries,
                               int argc,
                               char **argv,
                               guint least,
                               guint most,
                               PlenaryVerbWork work,
                               gpointer user_data);

G_END_DECLS
