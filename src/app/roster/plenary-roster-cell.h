/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A cell of the roster's table. A list of GTK keeps some 200 rows ready of which a dozen are on the
 * screen, and gives all of them other items with each letter of a search. So a cell is one widget
 * that draws: another item costs it nothing until it is seen, and never a new layout of the rows.
 */
#pragma once

#include "roster/plenary-roster-item.h"

G_BEGIN_DECLS

/**
 * PlenaryRosterPart:
 * @PLENARY_ROSTER_PART_NAME: the name, of a person beside the photograph, and where there is no
 *   room for a column post and body below it
 * @PLENARY_ROSTER_PART_POST: post and body
 * @PLENARY_ROSTER_PART_CATEGORY: what kind of body
 * @PLENARY_ROSTER_PART_ROLES: the first roles as chips, and how many more there are
 * @PLENARY_ROSTER_PART_INVITATION: how far the invitation is
 * @PLENARY_ROSTER_PART_COMPLETE: three quiet icons in fixed places: biography, photograph, consent;
 *   what is missing leaves its place empty
 *
 * What a cell shows of an item.
 */
typedef enum
{
  PLENARY_ROSTER_PART_NAME,
  PLENARY_ROSTER_PART_POST,
  PLENARY_ROSTER_PART_CATEGORY,
  PLENARY_ROSTER_PART_ROLES,
  PLENARY_ROSTER_PART_INVITATION,
  PLENARY_ROSTER_PART_COMPLETE,
} PlenaryRosterPart;

#define PLENARY_TYPE_ROSTER_CELL (plenary_roster_cell_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRosterCell, plenary_roster_cell, PLENARY, ROSTER_CELL, GtkWidget)

GtkListItemFactory *plenary_roster_cell_create_factory (PlenaryRosterPart part, GtkWidget *table);

PlenaryRosterItem *plenary_roster_cell_get_item (PlenaryRosterCell *self);
char *plenary_roster_cell_dup_words (PlenaryRosterCell *self);
gboolean plenary_roster_cell_is_cut (PlenaryRosterCell *self);

G_END_DECLS
