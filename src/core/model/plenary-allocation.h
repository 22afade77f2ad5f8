/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A partition of a framework among sessions.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_ALLOCATION (plenary_allocation_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryAllocation, plenary_allocation, PLENARY, ALLOCATION, PlenaryRecord)

/**
 * PlenaryAllocationColumn:
 * @PLENARY_ALLOCATION_ID: its id
 * @PLENARY_ALLOCATION_FRAMEWORK_ID: what is shared out
 * @PLENARY_ALLOCATION_TITLE: its name
 * @PLENARY_ALLOCATION_FORUM: forum whose roundtables they are
 *
 * Columns of the table "allocation", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_ALLOCATION_ID,
  PLENARY_ALLOCATION_FRAMEWORK_ID,
  PLENARY_ALLOCATION_TITLE,
  PLENARY_ALLOCATION_FORUM,
} PlenaryAllocationColumn;

G_END_DECLS
