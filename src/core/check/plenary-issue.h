/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Something that a check found: which rule, how bad, what is wrong in one sentence, where, and what
 * would end it where a rule knows that. Made in any thread, and not changed afterwards.
 */
#pragma once

#include "check/plenary-remedy.h"

G_BEGIN_DECLS

/**
 * PlenarySeverity:
 * @PLENARY_SEVERITY_ERROR: a document with it must not be called final
 * @PLENARY_SEVERITY_WARNING: somebody has to look at it, and may leave it
 * @PLENARY_SEVERITY_ADVICE: something to know
 *
 * How bad an issue is. The nick is the word on the command line.
 */
typedef enum
{
  PLENARY_SEVERITY_ERROR,
  PLENARY_SEVERITY_WARNING,
  PLENARY_SEVERITY_ADVICE,
} PlenarySeverity;

#define PLENARY_TYPE_SEVERITY (plenary_severity_get_type ())
GType plenary_severity_get_type (void);

#define PLENARY_TYPE_ISSUE (plenary_issue_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryIssue, plenary_issue, PLENARY, ISSUE, GObject)

PlenaryIssue *plenary_issue_new (const char *rule,
                                 PlenarySeverity severity,
                                 const char *sentence,
                                 const char *place,
                                 PlenaryRecord *record);
const char *plenary_issue_get_rule (PlenaryIssue *self);
PlenarySeverity plenary_issue_get_severity (PlenaryIssue *self);
const char *plenary_issue_get_sentence (PlenaryIssue *self);
const char *plenary_issue_get_place (PlenaryIssue *self);
const char *plenary_issue_get_table (PlenaryIssue *self);
const char *plenary_issue_get_record_id (PlenaryIssue *self);
void plenary_issue_take_remedy (PlenaryIssue *self, PlenaryRemedy *remedy);
const PlenaryRemedy *plenary_issue_get_remedy (PlenaryIssue *self);
gboolean plenary_issue_equal (PlenaryIssue *self, PlenaryIssue *other);

G_END_DECLS
