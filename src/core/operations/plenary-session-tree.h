/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Items of the agenda and their sub-items: one becomes part of the session before it, or a session
 * of its own again; one is made a second time with all that it has; one goes.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

gboolean plenary_session_nest (PlenaryEdit *edit, PlenaryModel *model, const char *session_id);
gboolean plenary_session_raise (PlenaryEdit *edit, PlenaryModel *model, const char *session_id);
gboolean plenary_session_delete (PlenaryEdit *edit, PlenaryModel *model, const char *session_id);
char *plenary_session_duplicate (PlenaryEdit *edit, PlenaryModel *model, const char *session_id);

G_END_DECLS
