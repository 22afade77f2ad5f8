/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who does what in a session: a person, a body, free words, or nobody yet.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_ASSIGNMENT (plenary_assignment_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryAssignment, plenary_assignment, PLENARY, ASSIGNMENT, PlenaryRecord)

/**
 * PlenaryRole:
 *
 * What a party does in a session. The nick is the word in files.
 */
typedef enum
{
  PLENARY_ROLE_CHAIR,
  PLENARY_ROLE_CO_CHAIR,
  PLENARY_ROLE_MODERATOR,
  PLENARY_ROLE_FACILITATOR,
  PLENARY_ROLE_HOST,
  PLENARY_ROLE_CO_HOST,
  PLENARY_ROLE_KEYNOTE,
  PLENARY_ROLE_DISCUSSANT,
  PLENARY_ROLE_PANELLIST,
  PLENARY_ROLE_PRESENTER,
  PLENARY_ROLE_FRAMER,
  PLENARY_ROLE_RESPONDENT,
  PLENARY_ROLE_OPENER,
  PLENARY_ROLE_CONCLUDER,
  PLENARY_ROLE_NOTE_TAKER,
  PLENARY_ROLE_RAPPORTEUR,
  PLENARY_ROLE_GUEST,
  PLENARY_ROLE_SPEAKER,
} PlenaryRole;

#define PLENARY_TYPE_ROLE (plenary_role_get_type ())
GType plenary_role_get_type (void);

/**
 * PlenaryAssignmentState:
 *
 * How far filling the role is. Idea, enquired and tbc are printed as "(tbc)", so that nobody reads
 * as confirmed who is not; confirmed has no mark; declined and replaced are not printed; absent is
 * printed in a plan, and not in a record. The nick is the word in files.
 */
typedef enum
{
  PLENARY_ASSIGNMENT_STATE_IDEA,
  PLENARY_ASSIGNMENT_STATE_ENQUIRED,
  PLENARY_ASSIGNMENT_STATE_TBC,
  PLENARY_ASSIGNMENT_STATE_CONFIRMED,
  PLENARY_ASSIGNMENT_STATE_DECLINED,
  PLENARY_ASSIGNMENT_STATE_REPLACED,
  PLENARY_ASSIGNMENT_STATE_ABSENT,
} PlenaryAssignmentState;

#define PLENARY_TYPE_ASSIGNMENT_STATE (plenary_assignment_state_get_type ())
GType plenary_assignment_state_get_type (void);

/**
 * PlenaryContributionMode:
 *
 * How a contribution is made. The nick is the word in files.
 */
typedef enum
{
  PLENARY_CONTRIBUTION_MODE_UNSET,
  PLENARY_CONTRIBUTION_MODE_IN_ROOM,
  PLENARY_CONTRIBUTION_MODE_VIDEO_LINK,
  PLENARY_CONTRIBUTION_MODE_VIDEO_MESSAGE,
  PLENARY_CONTRIBUTION_MODE_READ_BY_PROXY,
  PLENARY_CONTRIBUTION_MODE_WRITTEN,
} PlenaryContributionMode;

#define PLENARY_TYPE_CONTRIBUTION_MODE (plenary_contribution_mode_get_type ())
GType plenary_contribution_mode_get_type (void);

/**
 * PlenaryAssignmentColumn:
 * @PLENARY_ASSIGNMENT_ID: its id
 * @PLENARY_ASSIGNMENT_SESSION_ID: in which
 * @PLENARY_ASSIGNMENT_PARENT_ID: assignment it stands under. One that names nobody is the heading
 * of those under it, and its state that of the whole list, as in "Discussants: (tbc)"
 * @PLENARY_ASSIGNMENT_RANK: order among its siblings
 * @PLENARY_ASSIGNMENT_ROLE: what is done
 * @PLENARY_ASSIGNMENT_STATE: how far it is
 * @PLENARY_ASSIGNMENT_PERSON_ID: who
 * @PLENARY_ASSIGNMENT_BODY_ID: which body; beside a person, the one of their posts that counts
 * @PLENARY_ASSIGNMENT_TEXT: who, in free words
 * @PLENARY_ASSIGNMENT_ON_BEHALF_ID: whom they speak for
 * @PLENARY_ASSIGNMENT_CAPACITY: in what capacity, printed after "as"
 * @PLENARY_ASSIGNMENT_TOPIC: on what, printed after a colon
 * @PLENARY_ASSIGNMENT_MODE: how
 * @PLENARY_ASSIGNMENT_OWNER: who is asking
 * @PLENARY_ASSIGNMENT_DUE_ON: by when
 * @PLENARY_ASSIGNMENT_REPLACED_BY_ID: who came instead
 *
 * Columns of the table "assignment", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_ASSIGNMENT_ID,
  PLENARY_ASSIGNMENT_SESSION_ID,
  PLENARY_ASSIGNMENT_PARENT_ID,
  PLENARY_ASSIGNMENT_RANK,
  PLENARY_ASSIGNMENT_ROLE,
  PLENARY_ASSIGNMENT_STATE,
  PLENARY_ASSIGNMENT_PERSON_ID,
  PLENARY_ASSIGNMENT_BODY_ID,
  PLENARY_ASSIGNMENT_TEXT,
  PLENARY_ASSIGNMENT_ON_BEHALF_ID,
  PLENARY_ASSIGNMENT_CAPACITY,
  PLENARY_ASSIGNMENT_TOPIC,
  PLENARY_ASSIGNMENT_MODE,
  PLENARY_ASSIGNMENT_OWNER,
  PLENARY_ASSIGNMENT_DUE_ON,
  PLENARY_ASSIGNMENT_REPLACED_BY_ID,
} PlenaryAssignmentColumn;

G_END_DECLS
