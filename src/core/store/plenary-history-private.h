/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the sources of a history share.
 */
#pragma once

#include "store/plenary-history.h"

G_BEGIN_DECLS

PlenaryDatabase *plenary_history_get_database (PlenaryHistory *self);
void plenary_history_append_pending (PlenaryHistory *self, PlenaryChange *change);
void plenary_history_set_merged (PlenaryHistory *self, gint64 number);

G_END_DECLS
