/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A block of a section: a paragraph, an item of the list after it, a table.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_PARAGRAPH (plenary_paragraph_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryParagraph, plenary_paragraph, PLENARY, PARAGRAPH, PlenaryRecord)

/**
 * PlenaryParagraphKind:
 *
 * What a block of a section is. Objectives, roles and findings are derived from the session of the
 * section; their own words stand only where nothing can be derived. The words of a table are its
 * caption. The nick is the word in files.
 */
typedef enum
{
  PLENARY_PARAGRAPH_KIND_NUMBERED,
  PLENARY_PARAGRAPH_KIND_PLAIN,
  PLENARY_PARAGRAPH_KIND_ITEM,
  PLENARY_PARAGRAPH_KIND_QUOTE,
  PLENARY_PARAGRAPH_KIND_TABLE,
  PLENARY_PARAGRAPH_KIND_FINDINGS,
  PLENARY_PARAGRAPH_KIND_OBJECTIVES,
  PLENARY_PARAGRAPH_KIND_ROLES,
} PlenaryParagraphKind;

#define PLENARY_TYPE_PARAGRAPH_KIND (plenary_paragraph_kind_get_type ())
GType plenary_paragraph_kind_get_type (void);

/**
 * PlenaryParagraphState:
 *
 * How far a paragraph is. The nick is the word in files.
 */
typedef enum
{
  PLENARY_PARAGRAPH_STATE_DRAFT,
  PLENARY_PARAGRAPH_STATE_FOR_CLEARANCE,
  PLENARY_PARAGRAPH_STATE_CLEARED,
  PLENARY_PARAGRAPH_STATE_FINAL,
} PlenaryParagraphState;

#define PLENARY_TYPE_PARAGRAPH_STATE (plenary_paragraph_state_get_type ())
GType plenary_paragraph_state_get_type (void);

/**
 * PlenaryParagraphColumn:
 * @PLENARY_PARAGRAPH_ID: its id
 * @PLENARY_PARAGRAPH_SECTION_ID: of which
 * @PLENARY_PARAGRAPH_RANK: order among its siblings
 * @PLENARY_PARAGRAPH_KIND: what it is
 * @PLENARY_PARAGRAPH_LEVEL: depth of an item, from 1
 * @PLENARY_PARAGRAPH_MARKER: how an item is marked
 * @PLENARY_PARAGRAPH_TEXT: its words
 * @PLENARY_PARAGRAPH_INTERVENTION_ID: what it reports
 * @PLENARY_PARAGRAPH_LEAD_IN: how it opens
 * @PLENARY_PARAGRAPH_STATE: how far it is
 * @PLENARY_PARAGRAPH_NOTES: for the rapporteurs only
 *
 * Columns of the table "paragraph", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_PARAGRAPH_ID,
  PLENARY_PARAGRAPH_SECTION_ID,
  PLENARY_PARAGRAPH_RANK,
  PLENARY_PARAGRAPH_KIND,
  PLENARY_PARAGRAPH_LEVEL,
  PLENARY_PARAGRAPH_MARKER,
  PLENARY_PARAGRAPH_TEXT,
  PLENARY_PARAGRAPH_INTERVENTION_ID,
  PLENARY_PARAGRAPH_LEAD_IN,
  PLENARY_PARAGRAPH_STATE,
  PLENARY_PARAGRAPH_NOTES,
} PlenaryParagraphColumn;

G_END_DECLS
