/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What an edit and the search need of a project.
 */
#pragma once

#include "store/plenary-database.h"
#include "store/plenary-project.h"

G_BEGIN_DECLS

PlenaryEdit *plenary_edit_new (PlenaryProject *project, const char *label);

PlenaryDatabase *plenary_project_get_database (PlenaryProject *self);
gboolean plenary_project_record (PlenaryProject *self,
                                 const char *label,
                                 const char *group,
                                 GBytes *changeset,
                                 GError **error);
void plenary_project_end_edit (PlenaryProject *self);

G_END_DECLS
