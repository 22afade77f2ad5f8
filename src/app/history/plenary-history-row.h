/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A row of the history: what was done, when, by whom, what changed, and the way back to it.
 */
#pragma once

#include "history/plenary-history-entry.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_HISTORY_ROW (plenary_history_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryHistoryRow, plenary_history_row, PLENARY, HISTORY_ROW, GtkWidget)

PlenaryHistoryRow *plenary_history_row_new (void);
PlenaryHistoryEntry *plenary_history_row_get_entry (PlenaryHistoryRow *self);
void plenary_history_row_set_entry (PlenaryHistoryRow *self, PlenaryHistoryEntry *entry);

G_END_DECLS
