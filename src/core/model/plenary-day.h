/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A day of the event.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_DAY (plenary_day_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryDay, plenary_day, PLENARY, DAY, PlenaryRecord)

/**
 * PlenaryDayColumn:
 * @PLENARY_DAY_ID: its id
 * @PLENARY_DAY_DATE: calendar date
 * @PLENARY_DAY_TITLE: label, where it is not derived
 *
 * Columns of the table "day", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_DAY_ID,
  PLENARY_DAY_DATE,
  PLENARY_DAY_TITLE,
} PlenaryDayColumn;

G_END_DECLS
