/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is done to the bodies of the roster. Each function adds its steps to an edit that the
 * caller has begun, and that the caller names and commits.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

char *plenary_body_add (PlenaryEdit *edit, const char *name, int kind);
char *plenary_body_add_member (PlenaryEdit *edit,
                               PlenaryModel *model,
                               const char *body_id,
                               const char *member_id);
void plenary_body_sort_members (PlenaryEdit *edit,
                                PlenaryModel *model,
                                PlenaryRecord *body,
                                gboolean chair_first);
void plenary_body_delete (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *body);
guint plenary_bodies_delete_unused (PlenaryEdit *edit, PlenaryModel *model, GPtrArray *bodies);

G_END_DECLS
