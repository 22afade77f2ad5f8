/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The verbs of plenary-cli summary.
 */
#pragma once

#include "plenary-command.h"

G_BEGIN_DECLS

PlenaryExit plenary_summary_outline (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_summary_list (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_summary_capture (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_summary_conclude (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_summary_gather (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_summary_recognise (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_summary_replace (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_summary_link (const PlenaryCommand *self, int argc, char **argv);
PlenaryExit plenary_summary_leaks (const PlenaryCommand *self, int argc, char **argv);

G_END_DECLS
