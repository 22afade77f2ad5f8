/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The board of an allocation: a tray, and a column for each roundtable. Cards are dragged from one
 * to the other, or moved by keys; either way it is one step to undo. A column keeps its cards by
 * number, as agendas and boxes list them.
 */
#pragma once

#include "allocate/plenary-board.h"
#include "store/plenary-project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_OBJECTIVE_BOARD (plenary_objective_board_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryObjectiveBoard,
                      plenary_objective_board,
                      PLENARY,
                      OBJECTIVE_BOARD,
                      GtkWidget)

void plenary_objective_board_show (PlenaryObjectiveBoard *self,
                                   PlenaryProject *project,
                                   PlenaryRecord *allocation,
                                   PlenaryBoard *board);
GtkWidget *plenary_objective_board_find (PlenaryObjectiveBoard *self, PlenaryRecord *objective);

G_END_DECLS
