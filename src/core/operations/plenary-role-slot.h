/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The roles of a session: which ones its kind asks for, and what is done with a slot from the
 * first idea to the one who came instead.
 */
#pragma once

#include "model/plenary-assignment.h"
#include "model/plenary-session.h"
#include "operations/plenary-party-choice.h"

G_BEGIN_DECLS

const PlenaryRole *plenary_role_slots_offered (PlenarySessionKind kind, guint *n_roles);

char *plenary_role_slot_add (PlenaryEdit *edit,
                             PlenaryModel *model,
                             const char *session_id,
                             const char *parent_id,
                             PlenaryRole role,
                             PlenaryPartyChoice *choice);
char *plenary_role_slot_add_pair (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *under);
char *plenary_role_slot_gather (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *slot);
void plenary_role_slot_move_to (PlenaryEdit *edit,
                                PlenaryModel *model,
                                PlenaryRecord *slot,
                                PlenaryRecord *target);
void plenary_role_slot_fill (PlenaryEdit *edit, PlenaryRecord *slot, PlenaryPartyChoice *choice);
void
plenary_role_slot_set_state (PlenaryEdit *edit, PlenaryRecord *slot, PlenaryAssignmentState state);
char *plenary_role_slot_replace (PlenaryEdit *edit,
                                 PlenaryModel *model,
                                 PlenaryRecord *slot,
                                 PlenaryPartyChoice *choice);
void plenary_role_slot_remove (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *slot);

gboolean plenary_role_slot_is_heading (PlenaryModel *model, PlenaryRecord *slot);

G_END_DECLS
