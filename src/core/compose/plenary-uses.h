/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Where a person or a body of the roster appears: in roles, on the floor, in the text of reports,
 * among findings. What cites somebody keeps them in the roster.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

GPtrArray *plenary_uses_list (PlenaryModel *model, PlenaryRecord *party);
GPtrArray *plenary_uses_list_citing (PlenaryModel *model, PlenaryRecord *party);
gboolean plenary_uses_is_cited (PlenaryModel *model, PlenaryRecord *party);

G_END_DECLS
