/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A member of a body, from one date to another.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_MEMBERSHIP (plenary_membership_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryMembership, plenary_membership, PLENARY, MEMBERSHIP, PlenaryRecord)

/**
 * PlenaryMembershipRole:
 *
 * Place of a member in a body. The nick is the word in files.
 */
typedef enum
{
  PLENARY_MEMBERSHIP_ROLE_MEMBER,
  PLENARY_MEMBERSHIP_ROLE_CHAIR,
  PLENARY_MEMBERSHIP_ROLE_CO_CHAIR,
  PLENARY_MEMBERSHIP_ROLE_OBSERVER,
} PlenaryMembershipRole;

#define PLENARY_TYPE_MEMBERSHIP_ROLE (plenary_membership_role_get_type ())
GType plenary_membership_role_get_type (void);

/**
 * PlenaryMembershipColumn:
 * @PLENARY_MEMBERSHIP_ID: its id
 * @PLENARY_MEMBERSHIP_BODY_ID: the whole
 * @PLENARY_MEMBERSHIP_MEMBER_ID: the member
 * @PLENARY_MEMBERSHIP_RANK: order among its siblings
 * @PLENARY_MEMBERSHIP_ROLE: its place
 * @PLENARY_MEMBERSHIP_STARTS_ON: from
 * @PLENARY_MEMBERSHIP_ENDS_ON: until
 *
 * Columns of the table "membership", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_MEMBERSHIP_ID,
  PLENARY_MEMBERSHIP_BODY_ID,
  PLENARY_MEMBERSHIP_MEMBER_ID,
  PLENARY_MEMBERSHIP_RANK,
  PLENARY_MEMBERSHIP_ROLE,
  PLENARY_MEMBERSHIP_STARTS_ON,
  PLENARY_MEMBERSHIP_ENDS_ON,
} PlenaryMembershipColumn;

G_END_DECLS
