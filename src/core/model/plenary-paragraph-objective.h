/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An objective that a paragraph speaks to.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_PARAGRAPH_OBJECTIVE (plenary_paragraph_objective_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryParagraphObjective,
                      plenary_paragraph_objective,
                      PLENARY,
                      PARAGRAPH_OBJECTIVE,
                      PlenaryRecord)

/**
 * PlenaryParagraphObjectiveColumn:
 * @PLENARY_PARAGRAPH_OBJECTIVE_ID: its id
 * @PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID: which
 * @PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID: what
 *
 * Columns of the table "paragraph_objective", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_PARAGRAPH_OBJECTIVE_ID,
  PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID,
  PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID,
} PlenaryParagraphObjectiveColumn;

G_END_DECLS
