/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A person or a body as an item of the roster's lists. It holds what its row says, and derives it
 * again when one of the records has changed that this comes from.
 */
#pragma once

#include "roster/plenary-roster-entry.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_ROSTER_ITEM (plenary_roster_item_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRosterItem, plenary_roster_item, PLENARY, ROSTER_ITEM, GObject)

/**
 * PlenaryRosterChange:
 * @PLENARY_ROSTER_CHANGE_NONE: it shows what it showed
 * @PLENARY_ROSTER_CHANGE_WORDS: it shows something else
 * @PLENARY_ROSTER_CHANGE_ORDER: it shows something else, by which tables can be sorted
 *
 * What has become of an item, the larger change after the smaller.
 */
typedef enum
{
  PLENARY_ROSTER_CHANGE_NONE,
  PLENARY_ROSTER_CHANGE_WORDS,
  PLENARY_ROSTER_CHANGE_ORDER,
} PlenaryRosterChange;

PlenaryRosterItem *plenary_roster_item_new (PlenaryModel *model, PlenaryRecord *record);
PlenaryRosterChange plenary_roster_item_refresh (PlenaryRosterItem *self);

PlenaryRecord *plenary_roster_item_get_record (PlenaryRosterItem *self);
const PlenaryRosterEntry *plenary_roster_item_get_entry (PlenaryRosterItem *self);
GdkTexture *plenary_roster_item_get_photograph (PlenaryRosterItem *self);

G_END_DECLS
