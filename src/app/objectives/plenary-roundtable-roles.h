/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who leads a roundtable and who keeps its record: a line for each, and a dashed button where
 * nobody does yet. Either opens a field that is filled from the roster.
 */
#pragma once

#include "store/plenary-project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_ROUNDTABLE_ROLES (plenary_roundtable_roles_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRoundtableRoles,
                      plenary_roundtable_roles,
                      PLENARY,
                      ROUNDTABLE_ROLES,
                      GtkWidget)

void plenary_roundtable_roles_show (PlenaryRoundtableRoles *self,
                                    PlenaryProject *project,
                                    PlenaryRecord *session);

G_END_DECLS
