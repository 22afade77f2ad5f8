/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli roster: the people and bodies of a project.
 */
#include "config.h"

#include "plenary-command-roster.h"

#include "plenary-verb.h"

#include <glib/gi18n-lib.h>

static const PlenaryCommand verbs[] = {
  { "list", N_ ("FILE [WORD…]"), N_ ("List people, or bodies"), plenary_roster_list },
  { "show", N_ ("FILE ID"), N_ ("Show how somebody is printed, and where"), plenary_roster_show },
  { "add-person", N_ ("FILE NAME"), N_ ("Add a person"), plenary_roster_add_person },
  { "add-body", N_ ("FILE NAME"), N_ ("Add a body"), plenary_roster_add_body },
  { "delete", N_ ("FILE ID…"), N_ ("Delete people and bodies that nothing names"),
    plenary_roster_delete },
  { "unnamed", N_ ("FILE"), N_ ("List those who have a part and no name"), plenary_roster_unnamed },
  { "name", N_ ("FILE ID PERSON"), N_ ("Say who somebody without a name is"), plenary_roster_name },
  { "sort-members", N_ ("FILE ID"), N_ ("Put the members of a body in the order of protocol"),
    plenary_roster_sort_members },
  { "import", N_ ("FILE INPUT"), N_ ("Take in a list of delegates or an address book"),
    plenary_roster_import },
  { "export", N_ ("FILE OUTPUT"), N_ ("Write the people as CSV or vCard"), plenary_roster_export },
  { "duplicates", N_ ("FILE"), N_ ("List who is probably in the roster twice"),
    plenary_roster_duplicates },
  { "merge", N_ ("FILE ID ID"), N_ ("Make two people, or two bodies, one"),
    plenary_roster_merge_two },
  { "tell-apart", N_ ("FILE ID ID"), N_ ("Note that two who look alike are not the same"),
    plenary_roster_tell_two_apart },
};

PlenaryExit
plenary_command_roster (const PlenaryCommand *self, int argc, char **argv)
{
  return plenary_verb_run (self, verbs, G_N_ELEMENTS (verbs), argc, argv);
}
