/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Two bodies that look alike and are not the same: a person has said so, and is not asked again.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_BODY_DISTINCTION (plenary_body_distinction_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryBodyDistinction,
                      plenary_body_distinction,
                      PLENARY,
                      BODY_DISTINCTION,
                      PlenaryRecord)

/**
 * PlenaryBodyDistinctionColumn:
 * @PLENARY_BODY_DISTINCTION_ID: its id
 * @PLENARY_BODY_DISTINCTION_BODY_ID: the one
 * @PLENARY_BODY_DISTINCTION_OTHER_ID: the other
 *
 * Columns of the table "body_distinction", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_BODY_DISTINCTION_ID,
  PLENARY_BODY_DISTINCTION_BODY_ID,
  PLENARY_BODY_DISTINCTION_OTHER_ID,
} PlenaryBodyDistinctionColumn;

G_END_DECLS
