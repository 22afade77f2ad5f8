/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is printed about a person.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_BIOGRAPHY (plenary_biography_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryBiography, plenary_biography, PLENARY, BIOGRAPHY, PlenaryRecord)

/**
 * PlenaryBiographyColumn:
 * @PLENARY_BIOGRAPHY_ID: its id
 * @PLENARY_BIOGRAPHY_PERSON_ID: whose
 * @PLENARY_BIOGRAPHY_RANK: order among its siblings
 * @PLENARY_BIOGRAPHY_TEXT: the biography
 * @PLENARY_BIOGRAPHY_DATED_ON: when it was written
 * @PLENARY_BIOGRAPHY_APPROVED: whether its subject agreed
 * @PLENARY_BIOGRAPHY_SOURCE: where it came from
 *
 * Columns of the table "biography", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_BIOGRAPHY_ID,
  PLENARY_BIOGRAPHY_PERSON_ID,
  PLENARY_BIOGRAPHY_RANK,
  PLENARY_BIOGRAPHY_TEXT,
  PLENARY_BIOGRAPHY_DATED_ON,
  PLENARY_BIOGRAPHY_APPROVED,
  PLENARY_BIOGRAPHY_SOURCE,
} PlenaryBiographyColumn;

G_END_DECLS
