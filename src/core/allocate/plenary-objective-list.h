/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The objectives of a session, and how they are listed in words.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

GPtrArray *plenary_objectives_of_session (PlenaryModel *model, const char *session_id);
char *plenary_objectives_list_in_words (PlenaryModel *model, GPtrArray *objectives);

G_END_DECLS
