/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a change of the history did, in one line for a person.
 */
#pragma once

#include "store/plenary-project.h"

G_BEGIN_DECLS

char *plenary_project_describe_change (PlenaryProject *self, PlenaryChange *change, GError **error);

G_END_DECLS
