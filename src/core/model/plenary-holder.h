/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who has a practice or made a pledge.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_HOLDER (plenary_holder_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryHolder, plenary_holder, PLENARY, HOLDER, PlenaryRecord)

/**
 * PlenaryHolderColumn:
 * @PLENARY_HOLDER_ID: its id
 * @PLENARY_HOLDER_FINDING_ID: of which
 * @PLENARY_HOLDER_RANK: order among its siblings
 * @PLENARY_HOLDER_BODY_ID: which body
 * @PLENARY_HOLDER_TEXT: who, in free words
 * @PLENARY_HOLDER_RELATION: as in "working with"
 *
 * Columns of the table "holder", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_HOLDER_ID,
  PLENARY_HOLDER_FINDING_ID,
  PLENARY_HOLDER_RANK,
  PLENARY_HOLDER_BODY_ID,
  PLENARY_HOLDER_TEXT,
  PLENARY_HOLDER_RELATION,
} PlenaryHolderColumn;

G_END_DECLS
