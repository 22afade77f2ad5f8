/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-finding.h"

struct _PlenaryFinding
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryFinding, plenary_finding, PLENARY_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (PlenaryFindingKind,
                    plenary_finding_kind,
                    G_DEFINE_ENUM_VALUE (PLENARY_FINDING_KIND_OPPORTUNITY, "opportunity"),
                    G_DEFINE_ENUM_VALUE (PLENARY_FINDING_KIND_CHALLENGE, "challenge"),
                    G_DEFINE_ENUM_VALUE (PLENARY_FINDING_KIND_PRACTICE, "practice"),
                    G_DEFINE_ENUM_VALUE (PLENARY_FINDING_KIND_RECOMMENDATION, "recommendation"),
                    G_DEFINE_ENUM_VALUE (PLENARY_FINDING_KIND_PLEDGE, "pledge"),
                    G_DEFINE_ENUM_VALUE (PLENARY_FINDING_KIND_LESSON, "lesson"))

static const PlenaryColumn columns[] = {
  [PLENARY_FINDING_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_FINDING_SESSION_ID]
  = { "session-id", PLENARY_COLUMN_REFERENCE, .target = "session", .is_required = TRUE },
  [PLENARY_FINDING_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_FINDING_KIND]
  = { "kind", PLENARY_COLUMN_ENUM, .get_type = plenary_finding_kind_get_type },
  [PLENARY_FINDING_CATEGORY] = { "category", PLENARY_COLUMN_TEXT },
  [PLENARY_FINDING_LEAD] = { "lead", PLENARY_COLUMN_TEXT },
  [PLENARY_FINDING_TEXT] = { "text", PLENARY_COLUMN_MARKUP },
  [PLENARY_FINDING_INTERVENTION_ID]
  = { "intervention-id", PLENARY_COLUMN_REFERENCE, .target = "intervention" },
  [PLENARY_FINDING_OBJECTIVE_ID]
  = { "objective-id", PLENARY_COLUMN_REFERENCE, .target = "objective" },
  [PLENARY_FINDING_LINK] = { "link", PLENARY_COLUMN_TEXT },
  [PLENARY_FINDING_PARAGRAPH_ID]
  = { "paragraph-id", PLENARY_COLUMN_REFERENCE, .target = "paragraph" },
};

static void
plenary_finding_class_init (PlenaryFindingClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "finding",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_FINDING_SESSION_ID,
    .order = PLENARY_FINDING_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_finding_init (PlenaryFinding *self)
{
}
