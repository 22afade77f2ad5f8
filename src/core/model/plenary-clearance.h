/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A paragraph sent to a party to agree to.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_CLEARANCE (plenary_clearance_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryClearance, plenary_clearance, PLENARY, CLEARANCE, PlenaryRecord)

/**
 * PlenaryClearanceState:
 *
 * What a party said of a paragraph sent to it. The nick is the word in files.
 */
typedef enum
{
  PLENARY_CLEARANCE_STATE_TO_SEND,
  PLENARY_CLEARANCE_STATE_SENT,
  PLENARY_CLEARANCE_STATE_CLEARED,
  PLENARY_CLEARANCE_STATE_CHANGED,
  PLENARY_CLEARANCE_STATE_REFUSED,
} PlenaryClearanceState;

#define PLENARY_TYPE_CLEARANCE_STATE (plenary_clearance_state_get_type ())
GType plenary_clearance_state_get_type (void);

/**
 * PlenaryClearanceColumn:
 * @PLENARY_CLEARANCE_ID: its id
 * @PLENARY_CLEARANCE_PARAGRAPH_ID: which
 * @PLENARY_CLEARANCE_BODY_ID: whom
 * @PLENARY_CLEARANCE_STATE: what they said
 * @PLENARY_CLEARANCE_SENT_ON: when it was sent
 * @PLENARY_CLEARANCE_DUE_ON: by when
 * @PLENARY_CLEARANCE_ANSWERED_ON: when they answered
 * @PLENARY_CLEARANCE_ANSWER: their text
 *
 * Columns of the table "clearance", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_CLEARANCE_ID,
  PLENARY_CLEARANCE_PARAGRAPH_ID,
  PLENARY_CLEARANCE_BODY_ID,
  PLENARY_CLEARANCE_STATE,
  PLENARY_CLEARANCE_SENT_ON,
  PLENARY_CLEARANCE_DUE_ON,
  PLENARY_CLEARANCE_ANSWERED_ON,
  PLENARY_CLEARANCE_ANSWER,
} PlenaryClearanceColumn;

G_END_DECLS
