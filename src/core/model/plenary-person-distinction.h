/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Two people that look alike and are not the same: a person has said so, and is not asked again.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_PERSON_DISTINCTION (plenary_person_distinction_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPersonDistinction,
                      plenary_person_distinction,
                      PLENARY,
                      PERSON_DISTINCTION,
                      PlenaryRecord)

/**
 * PlenaryPersonDistinctionColumn:
 * @PLENARY_PERSON_DISTINCTION_ID: its id
 * @PLENARY_PERSON_DISTINCTION_PERSON_ID: the one
 * @PLENARY_PERSON_DISTINCTION_OTHER_ID: the other
 *
 * Columns of the table "person_distinction", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_PERSON_DISTINCTION_ID,
  PLENARY_PERSON_DISTINCTION_PERSON_ID,
  PLENARY_PERSON_DISTINCTION_OTHER_ID,
} PlenaryPersonDistinctionColumn;

G_END_DECLS
