/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The objectives of a session and those an event is announced to deal with; what one is called,
 * and how several are listed in words.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

char *plenary_objective_dup_number (PlenaryRecord *objective);
char *plenary_objective_dup_name (PlenaryModel *model, PlenaryRecord *objective);
gboolean plenary_objective_is_numbered (PlenaryModel *model, PlenaryRecord *objective);
GPtrArray *plenary_objectives_of_session (PlenaryModel *model, const char *session_id);
GPtrArray *plenary_objectives_of_paragraph (PlenaryModel *model, const char *paragraph_id);
GPtrArray *plenary_objectives_announced (PlenaryModel *model);
char *plenary_objectives_list_in_words (PlenaryModel *model, GPtrArray *objectives);

G_END_DECLS
