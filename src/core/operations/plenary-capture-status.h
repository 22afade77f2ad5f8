/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a session still lacks while it goes on: who has a role and has not spoken, which of its
 * objectives nobody has spoken to.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

PlenaryRecord *plenary_capture_find_session (PlenaryModel *model, GDateTime *now);
GPtrArray *plenary_capture_list_silent_speakers (PlenaryModel *model, PlenaryRecord *session);
GPtrArray *plenary_capture_list_silent_objectives (PlenaryModel *model, PlenaryRecord *session);

G_END_DECLS
