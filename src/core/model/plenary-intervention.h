/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * One taking of the floor.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_INTERVENTION (plenary_intervention_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryIntervention,
                      plenary_intervention,
                      PLENARY,
                      INTERVENTION,
                      PlenaryRecord)

/**
 * PlenaryInterventionKind:
 *
 * What taking the floor was for. The nick is the word in files.
 */
typedef enum
{
  PLENARY_INTERVENTION_KIND_STATEMENT,
  PLENARY_INTERVENTION_KIND_QUESTION,
  PLENARY_INTERVENTION_KIND_ANSWER,
  PLENARY_INTERVENTION_KIND_REMARK,
} PlenaryInterventionKind;

#define PLENARY_TYPE_INTERVENTION_KIND (plenary_intervention_kind_get_type ())
GType plenary_intervention_kind_get_type (void);

/**
 * PlenaryInterventionColumn:
 * @PLENARY_INTERVENTION_ID: its id
 * @PLENARY_INTERVENTION_SESSION_ID: in which
 * @PLENARY_INTERVENTION_RANK: order among its siblings
 * @PLENARY_INTERVENTION_KIND: what for
 * @PLENARY_INTERVENTION_PERSON_ID: who
 * @PLENARY_INTERVENTION_BODY_ID: delegation
 * @PLENARY_INTERVENTION_SPEAKER: who, in free words
 * @PLENARY_INTERVENTION_ON_BEHALF_ID: whom they speak for
 * @PLENARY_INTERVENTION_CAPACITY: in what capacity
 * @PLENARY_INTERVENTION_MODE: how
 * @PLENARY_INTERVENTION_STARTED_AT: when, as an ISO 8601 instant in UTC
 * @PLENARY_INTERVENTION_SECONDS: how long
 * @PLENARY_INTERVENTION_ANSWERS_ID: question it answers
 * @PLENARY_INTERVENTION_NOTE: as noted in the room
 * @PLENARY_INTERVENTION_STATEMENT: full text as delivered or received
 * @PLENARY_INTERVENTION_PERMISSION: whether the full text may be published
 * @PLENARY_INTERVENTION_PRIVATE: whether the note stays with the rapporteurs
 *
 * Columns of the table "intervention", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_INTERVENTION_ID,
  PLENARY_INTERVENTION_SESSION_ID,
  PLENARY_INTERVENTION_RANK,
  PLENARY_INTERVENTION_KIND,
  PLENARY_INTERVENTION_PERSON_ID,
  PLENARY_INTERVENTION_BODY_ID,
  PLENARY_INTERVENTION_SPEAKER,
  PLENARY_INTERVENTION_ON_BEHALF_ID,
  PLENARY_INTERVENTION_CAPACITY,
  PLENARY_INTERVENTION_MODE,
  PLENARY_INTERVENTION_STARTED_AT,
  PLENARY_INTERVENTION_SECONDS,
  PLENARY_INTERVENTION_ANSWERS_ID,
  PLENARY_INTERVENTION_NOTE,
  PLENARY_INTERVENTION_STATEMENT,
  PLENARY_INTERVENTION_PERMISSION,
  PLENARY_INTERVENTION_PRIVATE,
} PlenaryInterventionColumn;

G_END_DECLS
