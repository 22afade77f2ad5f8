/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-membership.h"

struct _PlenaryMembership
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryMembership, plenary_membership, PLENARY_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (PlenaryMembershipRole,
                    plenary_membership_role,
                    G_DEFINE_ENUM_VALUE (PLENARY_MEMBERSHIP_ROLE_MEMBER, "member"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MEMBERSHIP_ROLE_CHAIR, "chair"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MEMBERSHIP_ROLE_CO_CHAIR, "co-chair"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MEMBERSHIP_ROLE_OBSERVER, "observer"))

static const PlenaryColumn columns[] = {
  [PLENARY_MEMBERSHIP_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_MEMBERSHIP_BODY_ID]
  = { "body-id", PLENARY_COLUMN_REFERENCE, .target = "body", .is_required = TRUE },
  [PLENARY_MEMBERSHIP_MEMBER_ID]
  = { "member-id", PLENARY_COLUMN_REFERENCE, .target = "body", .is_required = TRUE },
  [PLENARY_MEMBERSHIP_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_MEMBERSHIP_ROLE]
  = { "role", PLENARY_COLUMN_ENUM, .get_type = plenary_membership_role_get_type },
  [PLENARY_MEMBERSHIP_STARTS_ON] = { "starts-on", PLENARY_COLUMN_DATE },
  [PLENARY_MEMBERSHIP_ENDS_ON] = { "ends-on", PLENARY_COLUMN_DATE },
};

static void
plenary_membership_class_init (PlenaryMembershipClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "membership",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_MEMBERSHIP_BODY_ID,
    .order = PLENARY_MEMBERSHIP_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_membership_init (PlenaryMembership *self)
{
}
