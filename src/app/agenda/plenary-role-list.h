/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The roles of a session in the order in which documents list them, and the ones that its kind
 * asks for and nobody has yet.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_ROLE_LIST (plenary_role_list_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRoleList, plenary_role_list, PLENARY, ROLE_LIST, AdwPreferencesGroup)

void plenary_role_list_set_session (PlenaryRoleList *self,
                                    PlenaryProject *project,
                                    PlenaryRecord *session);
gboolean plenary_role_list_show_slot (PlenaryRoleList *self, PlenaryRecord *slot);

G_END_DECLS
