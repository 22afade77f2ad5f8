/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A value that a fact had from one date on.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_FACT_VALUE (plenary_fact_value_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryFactValue, plenary_fact_value, PLENARY, FACT_VALUE, PlenaryRecord)

/**
 * PlenaryFactValueColumn:
 * @PLENARY_FACT_VALUE_ID: its id
 * @PLENARY_FACT_VALUE_FACT_ID: of which
 * @PLENARY_FACT_VALUE_VALUE: as written
 * @PLENARY_FACT_VALUE_AS_OF: from when
 * @PLENARY_FACT_VALUE_SOURCE: who said so
 *
 * Columns of the table "fact_value", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_FACT_VALUE_ID,
  PLENARY_FACT_VALUE_FACT_ID,
  PLENARY_FACT_VALUE_VALUE,
  PLENARY_FACT_VALUE_AS_OF,
  PLENARY_FACT_VALUE_SOURCE,
} PlenaryFactValueColumn;

G_END_DECLS
