/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-assignment.h"

struct _PlenaryAssignment
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryAssignment, plenary_assignment, PLENARY_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (PlenaryRole,
                    plenary_role,
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_CHAIR, "chair"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_CO_CHAIR, "co-chair"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_MODERATOR, "moderator"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_FACILITATOR, "facilitator"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_HOST, "host"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_CO_HOST, "co-host"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_KEYNOTE, "keynote"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_DISCUSSANT, "discussant"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_PANELLIST, "panellist"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_PRESENTER, "presenter"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_FRAMER, "framer"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_RESPONDENT, "respondent"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_OPENER, "opener"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_CONCLUDER, "concluder"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_NOTE_TAKER, "note-taker"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_RAPPORTEUR, "rapporteur"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_GUEST, "guest"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ROLE_SPEAKER, "speaker"))

G_DEFINE_ENUM_TYPE (PlenaryAssignmentState,
                    plenary_assignment_state,
                    G_DEFINE_ENUM_VALUE (PLENARY_ASSIGNMENT_STATE_IDEA, "idea"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ASSIGNMENT_STATE_ENQUIRED, "enquired"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ASSIGNMENT_STATE_TBC, "tbc"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ASSIGNMENT_STATE_CONFIRMED, "confirmed"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ASSIGNMENT_STATE_DECLINED, "declined"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ASSIGNMENT_STATE_REPLACED, "replaced"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ASSIGNMENT_STATE_ABSENT, "absent"))

G_DEFINE_ENUM_TYPE (PlenaryContributionMode,
                    plenary_contribution_mode,
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTRIBUTION_MODE_UNSET, "unset"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTRIBUTION_MODE_IN_ROOM, "in-room"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTRIBUTION_MODE_VIDEO_LINK, "video-link"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTRIBUTION_MODE_VIDEO_MESSAGE, "video-message"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTRIBUTION_MODE_READ_BY_PROXY, "read-by-proxy"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTRIBUTION_MODE_WRITTEN, "written"))

static const PlenaryColumn columns[] = {
  [PLENARY_ASSIGNMENT_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_ASSIGNMENT_SESSION_ID]
  = { "session-id", PLENARY_COLUMN_REFERENCE, .target = "session", .is_required = TRUE },
  [PLENARY_ASSIGNMENT_PARENT_ID]
  = { "parent-id", PLENARY_COLUMN_REFERENCE, .target = "assignment" },
  [PLENARY_ASSIGNMENT_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_ASSIGNMENT_ROLE] = { "role", PLENARY_COLUMN_ENUM, .get_type = plenary_role_get_type,
                                .initial = PLENARY_ROLE_SPEAKER },
  [PLENARY_ASSIGNMENT_STATE]
  = { "state", PLENARY_COLUMN_ENUM, .get_type = plenary_assignment_state_get_type },
  [PLENARY_ASSIGNMENT_PERSON_ID] = { "person-id", PLENARY_COLUMN_REFERENCE, .target = "person" },
  [PLENARY_ASSIGNMENT_BODY_ID] = { "body-id", PLENARY_COLUMN_REFERENCE, .target = "body" },
  [PLENARY_ASSIGNMENT_TEXT] = { "text", PLENARY_COLUMN_TEXT },
  [PLENARY_ASSIGNMENT_ON_BEHALF_ID]
  = { "on-behalf-id", PLENARY_COLUMN_REFERENCE, .target = "body" },
  [PLENARY_ASSIGNMENT_CAPACITY] = { "capacity", PLENARY_COLUMN_TEXT },
  [PLENARY_ASSIGNMENT_TOPIC] = { "topic", PLENARY_COLUMN_TEXT },
  [PLENARY_ASSIGNMENT_MODE]
  = { "mode", PLENARY_COLUMN_ENUM, .get_type = plenary_contribution_mode_get_type },
  [PLENARY_ASSIGNMENT_OWNER] = { "owner", PLENARY_COLUMN_TEXT },
  [PLENARY_ASSIGNMENT_DUE_ON] = { "due-on", PLENARY_COLUMN_DATE },
  [PLENARY_ASSIGNMENT_REPLACED_BY_ID]
  = { "replaced-by-id", PLENARY_COLUMN_REFERENCE, .target = "assignment" },
};

static void
plenary_assignment_class_init (PlenaryAssignmentClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "assignment",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_ASSIGNMENT_SESSION_ID,
    .order = PLENARY_ASSIGNMENT_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_assignment_init (PlenaryAssignment *self)
{
}
