/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the project does to its versions.
 */
#pragma once

#include "store/plenary-named-version.h"

G_BEGIN_DECLS

PlenaryNamedVersion *plenary_named_version_new (gint64 number,
                                                gint64 change,
                                                const char *name,
                                                const char *author,
                                                const char *made_at);
void plenary_named_version_set_name (PlenaryNamedVersion *self, const char *name);

G_END_DECLS
