/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Those who have a part in the event and whom the roster does not know by name: roles that a State,
 * a body or free words hold, or nobody yet, and speakers on the floor of whom only what they are
 * was written down. They are accepted, and listed until somebody completes them.
 */
#pragma once

#include "operations/plenary-party-choice.h"

G_BEGIN_DECLS

GPtrArray *plenary_unnamed_list (PlenaryModel *model);
char *plenary_unnamed_dup_words (PlenaryModel *model, PlenaryRecord *unnamed);
PlenaryRecord *plenary_unnamed_get_session (PlenaryModel *model, PlenaryRecord *unnamed);
char *plenary_unnamed_name (PlenaryEdit *edit,
                            PlenaryModel *model,
                            PlenaryRecord *unnamed,
                            PlenaryPartyChoice *person);

G_END_DECLS
