/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A card of the board: an objective with its number in a circle, its title, and where it is taken
 * up. A row of a list box, so that the keyboard goes from card to card. Cards are dragged; the keys
 * that walk between columns, move a card and open its menu do actions of the board.
 */
#pragma once

#include "model/plenary-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_OBJECTIVE_CARD (plenary_objective_card_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryObjectiveCard,
                      plenary_objective_card,
                      PLENARY,
                      OBJECTIVE_CARD,
                      GtkListBoxRow)

PlenaryObjectiveCard *plenary_objective_card_new (void);
PlenaryRecord *plenary_objective_card_get_objective (PlenaryObjectiveCard *self);
void plenary_objective_card_show (PlenaryObjectiveCard *self,
                                  PlenaryModel *model,
                                  PlenaryRecord *objective,
                                  gboolean is_allocated);

G_END_DECLS
