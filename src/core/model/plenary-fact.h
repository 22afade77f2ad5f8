/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A dated or counted fact that documents state.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_FACT (plenary_fact_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryFact, plenary_fact, PLENARY, FACT, PlenaryRecord)

/**
 * PlenaryFactColumn:
 * @PLENARY_FACT_ID: its id
 * @PLENARY_FACT_LABEL: what it is about
 *
 * Columns of the table "fact", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_FACT_ID,
  PLENARY_FACT_LABEL,
} PlenaryFactColumn;

G_END_DECLS
