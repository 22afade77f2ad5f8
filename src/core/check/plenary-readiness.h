/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How far the preparation and the record of an event are: for each part how much is done of how
 * much, and what is to be done next.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

/**
 * PlenaryReadinessPart:
 * @PLENARY_READINESS_AGENDA: items of the agenda; done are those with a day and a length
 * @PLENARY_READINESS_ROLES: roles to be taken; done are those that are confirmed
 * @PLENARY_READINESS_OBJECTIVES: objectives of allocated frameworks; done are those with a place
 * @PLENARY_READINESS_DRAFT: sections of the documents without sections of their own, annexes apart;
 *   done are those in which something is written
 * @PLENARY_READINESS_CLEARANCE: paragraphs with text; done are those cleared or final
 *
 * A part of the work.
 */
typedef enum
{
  PLENARY_READINESS_AGENDA,
  PLENARY_READINESS_ROLES,
  PLENARY_READINESS_OBJECTIVES,
  PLENARY_READINESS_DRAFT,
  PLENARY_READINESS_CLEARANCE,
} PlenaryReadinessPart;

#define PLENARY_READINESS_N_PARTS (PLENARY_READINESS_CLEARANCE + 1)

/**
 * PlenaryReadiness:
 * @n_done: how much is done
 * @n_total: of how much
 * @next: (nullable): the first record that is not done; borrowed from the model
 */
typedef struct
{
  guint n_done;
  guint n_total;
  PlenaryRecord *next;
} PlenaryReadiness;

PlenaryReadiness plenary_readiness_measure (PlenaryModel *model, PlenaryReadinessPart part);

G_END_DECLS
