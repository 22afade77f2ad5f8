/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A mark on a paragraph.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_MARK (plenary_mark_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryMark, plenary_mark, PLENARY, MARK, PlenaryRecord)

/**
 * PlenaryMarkKind:
 *
 * What a paragraph was marked as. The nick is the word in files.
 */
typedef enum
{
  PLENARY_MARK_KIND_PRACTICE,
  PLENARY_MARK_KIND_CHALLENGE,
  PLENARY_MARK_KIND_OPPORTUNITY,
  PLENARY_MARK_KIND_RECOMMENDATION,
  PLENARY_MARK_KIND_PLEDGE,
  PLENARY_MARK_KIND_QUOTATION,
  PLENARY_MARK_KIND_FIGURE,
  PLENARY_MARK_KIND_QUESTION,
} PlenaryMarkKind;

#define PLENARY_TYPE_MARK_KIND (plenary_mark_kind_get_type ())
GType plenary_mark_kind_get_type (void);

/**
 * PlenaryMarkColumn:
 * @PLENARY_MARK_ID: its id
 * @PLENARY_MARK_PARAGRAPH_ID: which
 * @PLENARY_MARK_KIND: what it marks
 *
 * Columns of the table "mark", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_MARK_ID,
  PLENARY_MARK_PARAGRAPH_ID,
  PLENARY_MARK_KIND,
} PlenaryMarkColumn;

G_END_DECLS
