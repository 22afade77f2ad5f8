/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Other spellings of the name of a person or a body: what each is, and where it was found.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_ALIAS_GROUP (plenary_alias_group_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryAliasGroup, plenary_alias_group, PLENARY, ALIAS_GROUP, AdwBin)

void plenary_alias_group_set_project (PlenaryAliasGroup *self, PlenaryProject *project);
void plenary_alias_group_set_party (PlenaryAliasGroup *self, PlenaryRecord *party);

G_END_DECLS
