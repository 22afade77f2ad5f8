/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is done to the people of the roster. Each function adds its steps to an edit that the
 * caller has begun, and that the caller names and commits.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

/**
 * PLENARY_PHOTOGRAPH_MAX_BYTES:
 *
 * The largest photograph that is kept in a project. Larger ones are scaled down before.
 */
#define PLENARY_PHOTOGRAPH_MAX_BYTES (2 * 1024 * 1024)

char *plenary_person_add (PlenaryEdit *edit, const char *name);
char *plenary_person_add_post (PlenaryEdit *edit,
                               PlenaryModel *model,
                               const char *person_id,
                               const char *title,
                               const char *body_id);
char *plenary_person_add_biography (PlenaryEdit *edit, PlenaryModel *model, const char *person_id);
void plenary_person_set_photograph (PlenaryEdit *edit,
                                    PlenaryModel *model,
                                    PlenaryRecord *person,
                                    const char *name,
                                    GBytes *content);
void
plenary_person_remove_photograph (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *person);
void plenary_person_delete (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *person);
guint plenary_people_delete_unused (PlenaryEdit *edit, PlenaryModel *model, GPtrArray *people);
void
plenary_people_set_state (PlenaryEdit *edit, PlenaryModel *model, GPtrArray *people, int state);

G_END_DECLS
