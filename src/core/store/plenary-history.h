/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The changes of a project, oldest first, and the changesets that take them back. It is kept in
 * the project, so that undo and redo go on after the project was closed.
 */
#pragma once

#include "store/plenary-change.h"
#include "store/plenary-database.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_HISTORY (plenary_history_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryHistory, plenary_history, PLENARY, HISTORY, GObject)

PlenaryHistory *plenary_history_new (PlenaryDatabase *database, GError **error);
GListModel *plenary_history_get_changes (PlenaryHistory *self);
PlenaryChange *plenary_history_get_next_undo (PlenaryHistory *self);
PlenaryChange *plenary_history_get_next_redo (PlenaryHistory *self);

gboolean plenary_history_record (PlenaryHistory *self,
                                 const char *label,
                                 const char *group,
                                 GBytes *changeset,
                                 GError **error);
GBytes *plenary_history_read (PlenaryHistory *self, PlenaryChange *change, GError **error);
gboolean plenary_history_set_state (PlenaryHistory *self,
                                    PlenaryChange *change,
                                    PlenaryChangeState state,
                                    GError **error);
gboolean plenary_history_import (PlenaryHistory *self, PlenaryDatabase *other, GError **error);
void plenary_history_set_database (PlenaryHistory *self, PlenaryDatabase *database);
void plenary_history_end_group (PlenaryHistory *self);
void plenary_history_accept (PlenaryHistory *self);
void plenary_history_reject (PlenaryHistory *self);

G_END_DECLS
