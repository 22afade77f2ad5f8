/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Where a person or a body appears in the project; each place leads there.
 */
#pragma once

#include "model/plenary-model.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_USE_GROUP (plenary_use_group_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryUseGroup, plenary_use_group, PLENARY, USE_GROUP, AdwPreferencesGroup)

void plenary_use_group_show (PlenaryUseGroup *self, PlenaryModel *model, PlenaryRecord *party);

G_END_DECLS
