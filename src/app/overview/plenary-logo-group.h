/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The logos of the event, in the order in which covers show them: chosen from files or dropped,
 * each with words for those who do not see it.
 */
#pragma once

#include "widgets/plenary-ordered-group.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_LOGO_GROUP (plenary_logo_group_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryLogoGroup,
                      plenary_logo_group,
                      PLENARY,
                      LOGO_GROUP,
                      PlenaryOrderedGroup)

void plenary_logo_group_set_project (PlenaryLogoGroup *self, PlenaryProject *project);

G_END_DECLS
