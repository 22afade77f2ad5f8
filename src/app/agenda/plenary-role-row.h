/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A role of a session: who fills it, filled as it is typed, how far that is, and the details.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_ROLE_ROW (plenary_role_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRoleRow, plenary_role_row, PLENARY, ROLE_ROW, AdwPreferencesRow)

PlenaryRoleRow *plenary_role_row_new (PlenaryProject *project, PlenaryRecord *slot);
GMenuModel *plenary_role_row_create_menu (void);
void plenary_role_row_set_menu (PlenaryRoleRow *self, GtkWidget *button);
void plenary_role_row_set_problem (PlenaryRoleRow *self, const char *sentence);
gboolean plenary_role_row_edit (PlenaryRoleRow *self);

G_END_DECLS
