/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A line of the history as a row shows it: a change, or a version that a person named.
 */
#pragma once

#include "store/plenary-project.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_HISTORY_ENTRY (plenary_history_entry_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryHistoryEntry, plenary_history_entry, PLENARY, HISTORY_ENTRY, GObject)

PlenaryHistoryEntry *plenary_history_entry_new_for_change (PlenaryProject *project,
                                                           PlenaryChange *change);
PlenaryHistoryEntry *plenary_history_entry_new_for_version (PlenaryProject *project,
                                                            PlenaryNamedVersion *version);

PlenaryNamedVersion *plenary_history_entry_get_version (PlenaryHistoryEntry *self);
const char *plenary_history_entry_get_label (PlenaryHistoryEntry *self);
gboolean plenary_history_entry_is_undone (PlenaryHistoryEntry *self);
void plenary_history_entry_set_is_current (PlenaryHistoryEntry *self, gboolean is_current);
gboolean plenary_history_entry_restore (PlenaryHistoryEntry *self, GError **error);
int plenary_history_entry_compare (PlenaryHistoryEntry *a, PlenaryHistoryEntry *b);
int plenary_history_entry_compare_days (PlenaryHistoryEntry *a, PlenaryHistoryEntry *b);

G_END_DECLS
