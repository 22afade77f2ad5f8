/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-section.h"

struct _PlenarySection
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenarySection, plenary_section, PLENARY_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (PlenarySectionKind,
                    plenary_section_kind,
                    G_DEFINE_ENUM_VALUE (PLENARY_SECTION_KIND_PLAIN, "plain"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SECTION_KIND_SESSION, "session"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SECTION_KIND_INTRODUCTION, "introduction"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SECTION_KIND_DISCUSSION, "discussion"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SECTION_KIND_CONCLUSION, "conclusion"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SECTION_KIND_ANNEX, "annex"))

G_DEFINE_ENUM_TYPE (PlenaryLeadIn,
                    plenary_lead_in,
                    G_DEFINE_ENUM_VALUE (PLENARY_LEAD_IN_INHERIT, "inherit"),
                    G_DEFINE_ENUM_VALUE (PLENARY_LEAD_IN_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PLENARY_LEAD_IN_COLON, "colon"),
                    G_DEFINE_ENUM_VALUE (PLENARY_LEAD_IN_VERB, "verb"),
                    G_DEFINE_ENUM_VALUE (PLENARY_LEAD_IN_OBJECTIVE, "objective"))

static const PlenaryColumn columns[] = {
  [PLENARY_SECTION_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_SECTION_DOCUMENT_ID]
  = { "document-id", PLENARY_COLUMN_REFERENCE, .target = "document", .is_required = TRUE },
  [PLENARY_SECTION_PARENT_ID] = { "parent-id", PLENARY_COLUMN_REFERENCE, .target = "section" },
  [PLENARY_SECTION_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_SECTION_SESSION_ID] = { "session-id", PLENARY_COLUMN_REFERENCE, .target = "session" },
  [PLENARY_SECTION_KIND]
  = { "kind", PLENARY_COLUMN_ENUM, .get_type = plenary_section_kind_get_type },
  [PLENARY_SECTION_TITLE] = { "title", PLENARY_COLUMN_MARKUP },
  [PLENARY_SECTION_SHORT_TITLE] = { "short-title", PLENARY_COLUMN_TEXT },
  [PLENARY_SECTION_BYLINE] = { "byline", PLENARY_COLUMN_MARKUP },
  [PLENARY_SECTION_IN_CONTENTS] = { "in-contents", PLENARY_COLUMN_BOOLEAN, .initial = TRUE },
  [PLENARY_SECTION_LEAD_IN]
  = { "lead-in", PLENARY_COLUMN_ENUM, .get_type = plenary_lead_in_get_type,
      .initial = PLENARY_LEAD_IN_NONE },
};

static void
plenary_section_class_init (PlenarySectionClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "section",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_SECTION_DOCUMENT_ID,
    .order = PLENARY_SECTION_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_section_init (PlenarySection *self)
{
}
