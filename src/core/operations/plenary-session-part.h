/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a session has besides its roles: guiding questions and sub-items, in order, and a room.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

char *plenary_session_add_question (PlenaryEdit *edit,
                                    PlenaryModel *model,
                                    const char *session_id,
                                    const PlenaryText *text);
char *plenary_session_add_item (PlenaryEdit *edit,
                                PlenaryModel *model,
                                const char *session_id,
                                const char *title);
char *plenary_session_add_room (PlenaryEdit *edit,
                                PlenaryModel *model,
                                const char *session_id,
                                const char *name);

G_END_DECLS
