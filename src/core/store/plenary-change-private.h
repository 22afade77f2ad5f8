/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the history does to its changes.
 */
#pragma once

#include "store/plenary-change.h"

G_BEGIN_DECLS

PlenaryChange *plenary_change_new (gint64 number,
                                   const char *label,
                                   const char *author,
                                   const char *made_at,
                                   PlenaryChangeState state);
void plenary_change_set_state (PlenaryChange *self, PlenaryChangeState state);
void plenary_change_set_time (PlenaryChange *self, GDateTime *time);

G_END_DECLS
