/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A column of the board of objectives: a roundtable with who leads it and how many objectives it
 * has, or the tray of what is not allocated, and the cards of the objectives.
 */
#pragma once

#include "allocate/plenary-board.h"
#include "compose/plenary-numbering.h"
#include "store/plenary-project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_ROUNDTABLE_COLUMN (plenary_roundtable_column_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRoundtableColumn,
                      plenary_roundtable_column,
                      PLENARY,
                      ROUNDTABLE_COLUMN,
                      GtkWidget)

PlenaryRoundtableColumn *plenary_roundtable_column_new (void);
void plenary_roundtable_column_set_stacked (PlenaryRoundtableColumn *self, gboolean is_stacked);
void plenary_roundtable_column_show (PlenaryRoundtableColumn *self,
                                     PlenaryProject *project,
                                     PlenaryNumbering *numbering,
                                     const PlenaryBoardColumn *column);
PlenaryRecord *plenary_roundtable_column_get_session (PlenaryRoundtableColumn *self);
const char *plenary_roundtable_column_get_title (PlenaryRoundtableColumn *self);
GtkWidget *plenary_roundtable_column_get_card (PlenaryRoundtableColumn *self, guint position);
GtkWidget *plenary_roundtable_column_find (PlenaryRoundtableColumn *self, PlenaryRecord *objective);

char *plenary_roundtable_dup_name (PlenaryRecord *session, PlenaryNumbering *numbering);

G_END_DECLS
