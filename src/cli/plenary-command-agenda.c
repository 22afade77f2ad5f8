/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli agenda: the sessions of a project, and what belongs to them.
 */
#include "config.h"

#include "plenary-command-agenda.h"

#include "plenary-verb.h"

#include <glib/gi18n-lib.h>

static const PlenaryCommand verbs[] = {
  { "list", N_ ("FILE"), N_ ("List sessions and when they are"), plenary_agenda_list },
  { "add", N_ ("FILE TITLE"), N_ ("Add a session"), plenary_agenda_add },
  { "move", N_ ("FILE ID"), N_ ("Move a session"), plenary_agenda_move },
  { "resize", N_ ("FILE ID MINUTES"), N_ ("Make a session longer or shorter"),
    plenary_agenda_resize },
  { "unschedule", N_ ("FILE ID"), N_ ("Take a session off its day"), plenary_agenda_unschedule },
  { "delete", N_ ("FILE ID"), N_ ("Delete a session"), plenary_agenda_delete },
  { "conflicts", N_ ("FILE"), N_ ("List what does not fit"), plenary_agenda_conflicts },
  { "day", N_ ("FILE WHAT DATE ARGUMENT…"), N_ ("Add, name, move and remove days"),
    plenary_agenda_day },
  { "room", N_ ("FILE WHAT NAME ARGUMENT…"), N_ ("Add, name, move and remove rooms"),
    plenary_agenda_room },
  { "role", N_ ("FILE WHAT ARGUMENT…"), N_ ("List, add, fill, move and remove roles"),
    plenary_agenda_role },
};

PlenaryExit
plenary_command_agenda (const PlenaryCommand *self, int argc, char **argv)
{
  return plenary_verb_run (self, verbs, G_N_ELEMENTS (verbs), argc, argv);
}
