/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A heading and what stands under it.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_SECTION (plenary_section_get_type ())
G_DECLARE_FINAL_TYPE (PlenarySection, plenary_section, PLENARY, SECTION, PlenaryRecord)

/**
 * PlenarySectionKind:
 *
 * What a section is for. The nick is the word in files.
 */
typedef enum
{
  PLENARY_SECTION_KIND_PLAIN,
  PLENARY_SECTION_KIND_SESSION,
  PLENARY_SECTION_KIND_INTRODUCTION,
  PLENARY_SECTION_KIND_DISCUSSION,
  PLENARY_SECTION_KIND_CONCLUSION,
  PLENARY_SECTION_KIND_ANNEX,
} PlenarySectionKind;

#define PLENARY_TYPE_SECTION_KIND (plenary_section_kind_get_type ())
GType plenary_section_kind_get_type (void);

/**
 * PlenaryLeadIn:
 *
 * How a paragraph of an intervention opens. The nick is the word in files.
 */
typedef enum
{
  PLENARY_LEAD_IN_INHERIT,
  PLENARY_LEAD_IN_NONE,
  PLENARY_LEAD_IN_COLON,
  PLENARY_LEAD_IN_VERB,
  PLENARY_LEAD_IN_OBJECTIVE,
} PlenaryLeadIn;

#define PLENARY_TYPE_LEAD_IN (plenary_lead_in_get_type ())
GType plenary_lead_in_get_type (void);

/**
 * PlenarySectionColumn:
 * @PLENARY_SECTION_ID: its id
 * @PLENARY_SECTION_DOCUMENT_ID: of which
 * @PLENARY_SECTION_PARENT_ID: section it is part of
 * @PLENARY_SECTION_RANK: order among its siblings
 * @PLENARY_SECTION_SESSION_ID: session it records
 * @PLENARY_SECTION_KIND: what it is for
 * @PLENARY_SECTION_TITLE: heading; empty when it is derived from the session, its objectives and
 * who leads it, as compose/plenary-section-heading.c says for each kind
 * @PLENARY_SECTION_SHORT_TITLE: in the contents, where it differs
 * @PLENARY_SECTION_BYLINE: line under the heading
 * @PLENARY_SECTION_IN_CONTENTS: whether the contents list it
 * @PLENARY_SECTION_LEAD_IN: how its paragraphs open
 *
 * Columns of the table "section", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_SECTION_ID,
  PLENARY_SECTION_DOCUMENT_ID,
  PLENARY_SECTION_PARENT_ID,
  PLENARY_SECTION_RANK,
  PLENARY_SECTION_SESSION_ID,
  PLENARY_SECTION_KIND,
  PLENARY_SECTION_TITLE,
  PLENARY_SECTION_SHORT_TITLE,
  PLENARY_SECTION_BYLINE,
  PLENARY_SECTION_IN_CONTENTS,
  PLENARY_SECTION_LEAD_IN,
} PlenarySectionColumn;

G_END_DECLS
