/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An objective that a session deals with, apart from any allocation.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_FOCUS (plenary_focus_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryFocus, plenary_focus, PLENARY, FOCUS, PlenaryRecord)

/**
 * PlenaryFocusColumn:
 * @PLENARY_FOCUS_ID: its id
 * @PLENARY_FOCUS_SESSION_ID: which session
 * @PLENARY_FOCUS_OBJECTIVE_ID: what
 *
 * Columns of the table "focus", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_FOCUS_ID,
  PLENARY_FOCUS_SESSION_ID,
  PLENARY_FOCUS_OBJECTIVE_ID,
} PlenaryFocusColumn;

G_END_DECLS
