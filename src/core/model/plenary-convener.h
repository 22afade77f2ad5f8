/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A body that convenes the event.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_CONVENER (plenary_convener_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryConvener, plenary_convener, PLENARY, CONVENER, PlenaryRecord)

/**
 * PlenaryConvenerCapacity:
 *
 * In what capacity a body convenes the event. The nick is the word in files.
 */
typedef enum
{
  PLENARY_CONVENER_CAPACITY_CHAIR,
  PLENARY_CONVENER_CAPACITY_CO_CHAIR,
  PLENARY_CONVENER_CAPACITY_HOST,
  PLENARY_CONVENER_CAPACITY_CO_CONVENER,
  PLENARY_CONVENER_CAPACITY_CO_ORGANISER,
  PLENARY_CONVENER_CAPACITY_SUPPORTER,
  PLENARY_CONVENER_CAPACITY_PLEDGE_HOLDER,
} PlenaryConvenerCapacity;

#define PLENARY_TYPE_CONVENER_CAPACITY (plenary_convener_capacity_get_type ())
GType plenary_convener_capacity_get_type (void);

/**
 * PlenaryConvenerColumn:
 * @PLENARY_CONVENER_ID: its id
 * @PLENARY_CONVENER_BODY_ID: which
 * @PLENARY_CONVENER_RANK: order among its siblings
 * @PLENARY_CONVENER_CAPACITY: in what capacity
 *
 * Columns of the table "convener", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_CONVENER_ID,
  PLENARY_CONVENER_BODY_ID,
  PLENARY_CONVENER_RANK,
  PLENARY_CONVENER_CAPACITY,
} PlenaryConvenerColumn;

G_END_DECLS
