/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli summary: the report of a project, as it is outlined, captured and searched.
 */
#include "config.h"

#include "plenary-command-summary.h"

#include "plenary-verb.h"

#include <glib/gi18n-lib.h>

static const PlenaryCommand verbs[] = {
  { "outline", N_ ("FILE"), N_ ("Add the sections that the agenda has and the report has not"),
    plenary_summary_outline },
  { "list", N_ ("FILE"), N_ ("List sections and paragraphs, or those with a mark"),
    plenary_summary_list },
  { "capture", N_ ("FILE SESSION SPEAKER WORDS…"), N_ ("Note what somebody says in a session"),
    plenary_summary_capture },
  { "conclude", N_ ("FILE SESSION SPEAKER WORDS…"), N_ ("Note what somebody concludes"),
    plenary_summary_conclude },
  { "gather", N_ ("FILE"), N_ ("Make findings of marked paragraphs"), plenary_summary_gather },
  { "recognise", N_ ("FILE"), N_ ("Take sessions, people and speakers over from the report"),
    plenary_summary_recognise },
  { "replace", N_ ("FILE WORDS OTHERS"), N_ ("Put other words wherever some are found"),
    plenary_summary_replace },
  { "link", N_ ("FILE"), N_ ("Link symbols of documents"), plenary_summary_link },
  { "leaks", N_ ("FILE"), N_ ("List names that the attribution of a document hides"),
    plenary_summary_leaks },
};

PlenaryExit
plenary_command_summary (const PlenaryCommand *self, int argc, char **argv)
{
  return plenary_verb_run (self, verbs, G_N_ELEMENTS (verbs), argc, argv);
}
