/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-intervention.h"

#include "model/plenary-assignment.h"

struct _PlenaryIntervention
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryIntervention, plenary_intervention, PLENARY_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (PlenaryInterventionKind,
                    plenary_intervention_kind,
                    G_DEFINE_ENUM_VALUE (PLENARY_INTERVENTION_KIND_STATEMENT, "statement"),
                    G_DEFINE_ENUM_VALUE (PLENARY_INTERVENTION_KIND_QUESTION, "question"),
                    G_DEFINE_ENUM_VALUE (PLENARY_INTERVENTION_KIND_ANSWER, "answer"),
                    G_DEFINE_ENUM_VALUE (PLENARY_INTERVENTION_KIND_REMARK, "remark"))

static const PlenaryColumn columns[] = {
  [PLENARY_INTERVENTION_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_INTERVENTION_SESSION_ID]
  = { "session-id", PLENARY_COLUMN_REFERENCE, .target = "session", .is_required = TRUE },
  [PLENARY_INTERVENTION_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_INTERVENTION_KIND]
  = { "kind", PLENARY_COLUMN_ENUM, .get_type = plenary_intervention_kind_get_type },
  [PLENARY_INTERVENTION_PERSON_ID] = { "person-id", PLENARY_COLUMN_REFERENCE, .target = "person" },
  [PLENARY_INTERVENTION_BODY_ID] = { "body-id", PLENARY_COLUMN_REFERENCE, .target = "body" },
  [PLENARY_INTERVENTION_SPEAKER] = { "speaker", PLENARY_COLUMN_TEXT },
  [PLENARY_INTERVENTION_ON_BEHALF_ID]
  = { "on-behalf-id", PLENARY_COLUMN_REFERENCE, .target = "body" },
  [PLENARY_INTERVENTION_CAPACITY] = { "capacity", PLENARY_COLUMN_TEXT },
  [PLENARY_INTERVENTION_MODE]
  = { "mode", PLENARY_COLUMN_ENUM, .get_type = plenary_contribution_mode_get_type },
  [PLENARY_INTERVENTION_STARTED_AT] = { "started-at", PLENARY_COLUMN_INSTANT },
  [PLENARY_INTERVENTION_SECONDS]
  = { "seconds", PLENARY_COLUMN_INTEGER, .minimum = 0, .maximum = 86400 },
  [PLENARY_INTERVENTION_ANSWERS_ID]
  = { "answers-id", PLENARY_COLUMN_REFERENCE, .target = "intervention" },
  [PLENARY_INTERVENTION_NOTE] = { "note", PLENARY_COLUMN_MARKUP },
  [PLENARY_INTERVENTION_STATEMENT] = { "statement", PLENARY_COLUMN_MARKUP },
  [PLENARY_INTERVENTION_PERMISSION] = { "permission", PLENARY_COLUMN_BOOLEAN },
  [PLENARY_INTERVENTION_PRIVATE] = { "private", PLENARY_COLUMN_BOOLEAN },
};

static void
plenary_intervention_class_init (PlenaryInterventionClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "intervention",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_INTERVENTION_SESSION_ID,
    .order = PLENARY_INTERVENTION_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_intervention_init (PlenaryIntervention *self)
{
}
