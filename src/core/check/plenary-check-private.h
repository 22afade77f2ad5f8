/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the rules share: the project as they look at it, worked out once, and how they report.
 * A rule is a function that looks through the project and reports each case it finds.
 */
#pragma once

#include "check/plenary-check.h"
#include "compose/plenary-numbering.h"
#include "compose/plenary-places.h"
#include "schedule/plenary-timetable.h"

G_BEGIN_DECLS

typedef struct _PlenaryCheck PlenaryCheck;

/**
 * PlenaryRule:
 * @id: its id, as in "A01": family and number
 * @severity: how bad its cases are
 * @severity_at_final: how bad they are once the plan is final
 * @find: looks for cases
 * @summary: what it looks for, not yet translated
 *
 * A rule. Static and constant.
 */
typedef struct
{
  const char *id;
  PlenarySeverity severity;
  PlenarySeverity severity_at_final;
  void (*find) (PlenaryCheck *check);
  const char *summary;
} PlenaryRule;

/**
 * PlenaryCheckSession:
 * @record: the session
 * @slot: when it is; a sub-item without times of its own has those of its session
 * @starts_at: its start in minutes, comparable over days; %PLENARY_UNSET when it is not known
 * @ends_at: its end
 * @is_item: whether it is part of another session
 * @is_public: whether it is on the printed agenda
 *
 * A session as the rules see it.
 */
typedef struct
{
  PlenaryRecord *record;
  PlenarySlot slot;
  int starts_at;
  int ends_at;
  gboolean is_item;
  gboolean is_public;
} PlenaryCheckSession;

/**
 * PlenaryCheckText:
 * @record: the record that has it
 * @document: (nullable): the document it is printed in, for paragraphs and sections
 * @column: its column
 * @text: the text
 * @words: its words, notes included
 *
 * A text that is printed.
 */
typedef struct
{
  PlenaryRecord *record;
  PlenaryRecord *document;
  guint column;
  const PlenaryText *text;
  char *words;
} PlenaryCheckText;

/**
 * PlenaryCheck:
 * @model: the project
 * @event: its event
 * @is_final: whether its plan is final
 * @today: the day on which it is checked, as YYYY-MM-DD
 * @timetable: when its sessions are
 * @numbering: labels of its sessions
 * @places: names of its records
 * @sessions: (element-type PlenaryCheckSession): in the order of the agenda; hidden ones are not
 *   among them
 * @paragraphs: (element-type PlenaryParagraph): of all documents, in reading order
 * @positions: (element-type PlenaryRecord guint): where each is in @sessions or @paragraphs
 * @numberings: (element-type PlenaryDocument PlenaryNumbering): numbers of each document
 * @texts: (element-type PlenaryCheckText): all that is printed as inline text
 * @rule: the rule that is being applied
 * @issues: (element-type PlenaryIssue): what was found
 *
 * A check in progress.
 */
struct _PlenaryCheck
{
  PlenaryModel *model;
  PlenaryRecord *event;
  gboolean is_final;
  char *today;
  PlenaryTimetable *timetable;
  PlenaryNumbering *numbering;
  PlenaryPlaces *places;
  GArray *sessions;
  GPtrArray *paragraphs;
  GHashTable *positions;
  GHashTable *numberings;
  GArray *texts;
  const PlenaryRule *rule;
  GPtrArray *issues;
};

const PlenaryRule *plenary_rules (guint *n_rules);

/* Reporting (plenary-check.c). */
void plenary_check_report (PlenaryCheck *self, PlenaryRecord *record, const char *format, ...)
    G_GNUC_PRINTF (3, 4);
void plenary_check_propose (PlenaryCheck *self, PlenaryRemedy *remedy);
void plenary_check_propose_role (PlenaryCheck *self, PlenaryRecord *session, int role);

/* The project as the rules look at it (plenary-check.c). */
guint plenary_check_get_n_sessions (PlenaryCheck *self);
const PlenaryCheckSession *plenary_check_get_session (PlenaryCheck *self, guint position);
const PlenaryCheckSession *plenary_check_find_session (PlenaryCheck *self, const char *id);
gboolean plenary_check_sessions_overlap (const PlenaryCheckSession *a,
                                         const PlenaryCheckSession *b);
gboolean plenary_check_is_part_of (PlenaryCheck *self, PlenaryRecord *item, PlenaryRecord *session);
char *plenary_check_dup_session_name (PlenaryCheck *self, PlenaryRecord *session);
char *plenary_check_dup_session_subject (PlenaryCheck *self, PlenaryRecord *session);
char *plenary_check_dup_time (int minutes);
char *plenary_check_dup_paragraph_name (PlenaryCheck *self, PlenaryRecord *paragraph);
PlenaryRecord *plenary_check_find_document (PlenaryCheck *self, PlenaryRecord *record);
gboolean plenary_check_is_past (PlenaryCheck *self, const char *date);
gboolean plenary_check_has_document (PlenaryCheck *self, int kind);

/* Assignments (plenary-check-people.c). */
typedef gboolean (*PlenaryRoleFunc) (int role);

gboolean plenary_check_is_active (PlenaryRecord *assignment);
gboolean plenary_check_is_recorder (int role);
gboolean plenary_check_is_leader (int role);
guint
plenary_check_count_roles (PlenaryCheck *self, PlenaryRecord *session, PlenaryRoleFunc is_role);
char *plenary_check_dup_party (PlenaryCheck *self, PlenaryRecord *assignment);
GPtrArray *plenary_check_list_holders (PlenaryCheck *self);

/* The rules, by family. */
void plenary_rule_p01 (PlenaryCheck *check);
void plenary_rule_a01 (PlenaryCheck *check);
void plenary_rule_a02 (PlenaryCheck *check);
void plenary_rule_a03 (PlenaryCheck *check);
void plenary_rule_a04 (PlenaryCheck *check);
void plenary_rule_a05 (PlenaryCheck *check);
void plenary_rule_a06 (PlenaryCheck *check);
void plenary_rule_a07 (PlenaryCheck *check);
void plenary_rule_a08 (PlenaryCheck *check);
void plenary_rule_a09 (PlenaryCheck *check);
void plenary_rule_a10 (PlenaryCheck *check);
void plenary_rule_a11 (PlenaryCheck *check);
void plenary_rule_a12 (PlenaryCheck *check);
void plenary_rule_a13 (PlenaryCheck *check);
void plenary_rule_a17 (PlenaryCheck *check);
void plenary_rule_a18 (PlenaryCheck *check);
void plenary_rule_a20 (PlenaryCheck *check);
void plenary_rule_a25 (PlenaryCheck *check);
void plenary_rule_a27 (PlenaryCheck *check);
void plenary_rule_a28 (PlenaryCheck *check);
void plenary_rule_a29 (PlenaryCheck *check);
void plenary_rule_a30 (PlenaryCheck *check);
void plenary_rule_r01 (PlenaryCheck *check);
void plenary_rule_r02 (PlenaryCheck *check);
void plenary_rule_r04 (PlenaryCheck *check);
void plenary_rule_r05 (PlenaryCheck *check);
void plenary_rule_r12 (PlenaryCheck *check);
void plenary_rule_r16 (PlenaryCheck *check);
void plenary_rule_r17 (PlenaryCheck *check);
void plenary_rule_r20 (PlenaryCheck *check);
void plenary_rule_r24 (PlenaryCheck *check);
void plenary_rule_o01 (PlenaryCheck *check);
void plenary_rule_o02 (PlenaryCheck *check);
void plenary_rule_o03 (PlenaryCheck *check);
void plenary_rule_o04 (PlenaryCheck *check);
void plenary_rule_o09 (PlenaryCheck *check);
void plenary_rule_o10 (PlenaryCheck *check);
void plenary_rule_d02 (PlenaryCheck *check);
void plenary_rule_d03 (PlenaryCheck *check);
void plenary_rule_d04 (PlenaryCheck *check);
void plenary_rule_d10 (PlenaryCheck *check);
void plenary_rule_d15 (PlenaryCheck *check);
void plenary_rule_d17 (PlenaryCheck *check);
void plenary_rule_d18 (PlenaryCheck *check);
void plenary_rule_d19 (PlenaryCheck *check);
void plenary_rule_x01 (PlenaryCheck *check);
void plenary_rule_x02 (PlenaryCheck *check);
void plenary_rule_x03 (PlenaryCheck *check);
void plenary_rule_x06 (PlenaryCheck *check);
void plenary_rule_x08 (PlenaryCheck *check);
void plenary_rule_x09 (PlenaryCheck *check);
void plenary_rule_x10 (PlenaryCheck *check);
void plenary_rule_x11 (PlenaryCheck *check);
void plenary_rule_x12 (PlenaryCheck *check);
void plenary_rule_g01 (PlenaryCheck *check);
void plenary_rule_g03 (PlenaryCheck *check);
void plenary_rule_g04 (PlenaryCheck *check);
void plenary_rule_t01 (PlenaryCheck *check);
void plenary_rule_v07 (PlenaryCheck *check);
void plenary_rule_v11 (PlenaryCheck *check);
void plenary_rule_s01 (PlenaryCheck *check);
void plenary_rule_s02 (PlenaryCheck *check);

G_END_DECLS
