/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is done with a day or a room of the plan: it is named, moved among the others, removed, and
 * another one is added.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_VENUE_POPOVER (plenary_venue_popover_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryVenuePopover,
                      plenary_venue_popover,
                      PLENARY,
                      VENUE_POPOVER,
                      GtkPopover)

void plenary_venue_popover_show (PlenaryVenuePopover *self,
                                 PlenaryProject *project,
                                 PlenaryRecord *record,
                                 GtkWidget *heading);

G_END_DECLS
