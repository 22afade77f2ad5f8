/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The conveners of the event, in the order in which they are printed: added from the roster or by
 * a new name, moved by dragging or by keys, each with a capacity.
 */
#pragma once

#include "widgets/plenary-ordered-group.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_CONVENER_GROUP (plenary_convener_group_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryConvenerGroup,
                      plenary_convener_group,
                      PLENARY,
                      CONVENER_GROUP,
                      PlenaryOrderedGroup)

void plenary_convener_group_set_project (PlenaryConvenerGroup *self, PlenaryProject *project);

G_END_DECLS
