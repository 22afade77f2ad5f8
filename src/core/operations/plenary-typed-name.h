/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The name of a person typed in one go, as the columns of a person keep it.
 */
#pragma once

#include "model/plenary-row.h"

G_BEGIN_DECLS

void plenary_typed_name_fill (const char *name, PlenaryRow *person);

G_END_DECLS
