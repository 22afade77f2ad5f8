/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An opportunity, a challenge, a practice and the like that a session brought out.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_FINDING (plenary_finding_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryFinding, plenary_finding, PLENARY, FINDING, PlenaryRecord)

/**
 * PlenaryFindingKind:
 *
 * What was found. The nick is the word in files.
 */
typedef enum
{
  PLENARY_FINDING_KIND_OPPORTUNITY,
  PLENARY_FINDING_KIND_CHALLENGE,
  PLENARY_FINDING_KIND_PRACTICE,
  PLENARY_FINDING_KIND_RECOMMENDATION,
  PLENARY_FINDING_KIND_PLEDGE,
  PLENARY_FINDING_KIND_LESSON,
} PlenaryFindingKind;

#define PLENARY_TYPE_FINDING_KIND (plenary_finding_kind_get_type ())
GType plenary_finding_kind_get_type (void);

/**
 * PlenaryFindingColumn:
 * @PLENARY_FINDING_ID: its id
 * @PLENARY_FINDING_SESSION_ID: which
 * @PLENARY_FINDING_RANK: order among its siblings
 * @PLENARY_FINDING_KIND: what
 * @PLENARY_FINDING_CATEGORY: heading it stands under
 * @PLENARY_FINDING_LEAD: its first words, set apart
 * @PLENARY_FINDING_TEXT: the rest
 * @PLENARY_FINDING_INTERVENTION_ID: where it was said
 * @PLENARY_FINDING_OBJECTIVE_ID: objective it serves
 * @PLENARY_FINDING_LINK: address
 * @PLENARY_FINDING_PARAGRAPH_ID: paragraph it was gathered from
 *
 * Columns of the table "finding", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_FINDING_ID,
  PLENARY_FINDING_SESSION_ID,
  PLENARY_FINDING_RANK,
  PLENARY_FINDING_KIND,
  PLENARY_FINDING_CATEGORY,
  PLENARY_FINDING_LEAD,
  PLENARY_FINDING_TEXT,
  PLENARY_FINDING_INTERVENTION_ID,
  PLENARY_FINDING_OBJECTIVE_ID,
  PLENARY_FINDING_LINK,
  PLENARY_FINDING_PARAGRAPH_ID,
} PlenaryFindingColumn;

G_END_DECLS
