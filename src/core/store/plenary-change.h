/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A line of a project's history: what was done, by whom, when.
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_CHANGE (plenary_change_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryChange, plenary_change, PLENARY, CHANGE, GObject)

/**
 * PlenaryChangeState:
 * @PLENARY_CHANGE_DONE: in force
 * @PLENARY_CHANGE_UNDONE: taken back; can be done again
 * @PLENARY_CHANGE_DISCARDED: taken back, and something else was done after that; its state can
 * still be restored
 * @PLENARY_CHANGE_ELSEWHERE: made in another copy of the project, and taken in with a merge
 */
typedef enum
{
  PLENARY_CHANGE_DONE,
  PLENARY_CHANGE_UNDONE,
  PLENARY_CHANGE_DISCARDED,
  PLENARY_CHANGE_ELSEWHERE,
} PlenaryChangeState;

#define PLENARY_TYPE_CHANGE_STATE (plenary_change_state_get_type ())
GType plenary_change_state_get_type (void);

gint64 plenary_change_get_number (PlenaryChange *self);
const char *plenary_change_get_label (PlenaryChange *self);
const char *plenary_change_get_author (PlenaryChange *self);
GDateTime *plenary_change_get_time (PlenaryChange *self);
PlenaryChangeState plenary_change_get_state (PlenaryChange *self);

G_END_DECLS
