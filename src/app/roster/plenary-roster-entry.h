/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a row of the roster says of a person or a body, derived from the record, its posts, roles,
 * spellings, biography and photograph: plain values, ready for sorting and searching thousands.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

#define PLENARY_ROSTER_NOTHING (-1)

/**
 * PlenaryRosterGap:
 * @PLENARY_ROSTER_GAP_BIOGRAPHY: there is no biography
 * @PLENARY_ROSTER_GAP_PHOTOGRAPH: there is no photograph
 * @PLENARY_ROSTER_GAP_CONSENT: nobody has agreed that the photograph is published
 *
 * What a person still lacks.
 */
typedef enum
{
  PLENARY_ROSTER_GAP_BIOGRAPHY = 1 << 0,
  PLENARY_ROSTER_GAP_PHOTOGRAPH = 1 << 1,
  PLENARY_ROSTER_GAP_CONSENT = 1 << 2,
} PlenaryRosterGap;

/**
 * PlenaryRosterEntry:
 * @name: a person with honorific, a body by its usual name
 * @detail: post and body of a person; acronym and formal name of a body
 * @sort_name: what it is sorted by: of a person the family name, without the particle
 * @folded: all words that find it, folded, with a space before each
 * @roles: (array zero-terminated=1): what each chip says
 * @n_roles: how many roles
 * @role_mask: a bit for each #PlenaryRole
 * @state: the #PlenaryAssignmentState of the role that is most open, or %PLENARY_ROSTER_NOTHING
 * @kind: the #PlenaryBodyKind of the body, or of that of the person's post, or
 *   %PLENARY_ROSTER_NOTHING
 * @gaps: flags of #PlenaryRosterGap; 0 for a body
 * @picture: (nullable): the file of the photograph
 *
 * What a row says.
 */
typedef struct
{
  char *name;
  char *detail;
  char *sort_name;
  char *folded;
  char **roles;
  guint n_roles;
  guint32 role_mask;
  int state;
  int kind;
  guint gaps;
  GBytes *picture;
} PlenaryRosterEntry;

PlenaryRosterEntry *plenary_roster_entry_new (PlenaryModel *model, PlenaryRecord *record);
void plenary_roster_entry_free (PlenaryRosterEntry *self);
GPtrArray *plenary_roster_entry_list_sources (PlenaryModel *model, PlenaryRecord *record);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryRosterEntry, plenary_roster_entry_free)

G_END_DECLS
