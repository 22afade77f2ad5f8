/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-paragraph.h"

#include "model/plenary-section.h"

struct _PlenaryParagraph
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryParagraph, plenary_paragraph, PLENARY_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (PlenaryParagraphKind,
                    plenary_paragraph_kind,
                    G_DEFINE_ENUM_VALUE (PLENARY_PARAGRAPH_KIND_NUMBERED, "numbered"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PARAGRAPH_KIND_PLAIN, "plain"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PARAGRAPH_KIND_ITEM, "item"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PARAGRAPH_KIND_QUOTE, "quote"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PARAGRAPH_KIND_TABLE, "table"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PARAGRAPH_KIND_FINDINGS, "findings"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PARAGRAPH_KIND_OBJECTIVES, "objectives"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PARAGRAPH_KIND_ROLES, "roles"))

G_DEFINE_ENUM_TYPE (PlenaryParagraphState,
                    plenary_paragraph_state,
                    G_DEFINE_ENUM_VALUE (PLENARY_PARAGRAPH_STATE_DRAFT, "draft"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PARAGRAPH_STATE_FOR_CLEARANCE, "for-clearance"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PARAGRAPH_STATE_CLEARED, "cleared"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PARAGRAPH_STATE_FINAL, "final"))

static const PlenaryColumn columns[] = {
  [PLENARY_PARAGRAPH_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_PARAGRAPH_SECTION_ID]
  = { "section-id", PLENARY_COLUMN_REFERENCE, .target = "section", .is_required = TRUE },
  [PLENARY_PARAGRAPH_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_PARAGRAPH_KIND]
  = { "kind", PLENARY_COLUMN_ENUM, .get_type = plenary_paragraph_kind_get_type },
  [PLENARY_PARAGRAPH_LEVEL] = { "level", PLENARY_COLUMN_INTEGER, .minimum = 0, .maximum = 6,
                                .is_required = TRUE, .initial = 0 },
  [PLENARY_PARAGRAPH_MARKER]
  = { "marker", PLENARY_COLUMN_ENUM, .get_type = plenary_marker_get_type },
  [PLENARY_PARAGRAPH_TEXT] = { "text", PLENARY_COLUMN_MARKUP },
  [PLENARY_PARAGRAPH_INTERVENTION_ID]
  = { "intervention-id", PLENARY_COLUMN_REFERENCE, .target = "intervention" },
  [PLENARY_PARAGRAPH_LEAD_IN]
  = { "lead-in", PLENARY_COLUMN_ENUM, .get_type = plenary_lead_in_get_type },
  [PLENARY_PARAGRAPH_STATE]
  = { "state", PLENARY_COLUMN_ENUM, .get_type = plenary_paragraph_state_get_type },
  [PLENARY_PARAGRAPH_NOTES] = { "notes", PLENARY_COLUMN_TEXT },
};

static void
plenary_paragraph_class_init (PlenaryParagraphClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "paragraph",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_PARAGRAPH_SECTION_ID,
    .order = PLENARY_PARAGRAPH_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_paragraph_init (PlenaryParagraph *self)
{
}
