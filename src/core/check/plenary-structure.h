/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Checks of the structure of a project: what the database cannot see to by itself.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_PROBLEM (plenary_problem_get_type ())

/**
 * PlenaryProblem:
 * @record_type: class of the record that is wrong
 * @id: its id
 * @message: what is wrong, for a person
 */
typedef struct
{
  GType record_type;
  char *id;
  char *message;
} PlenaryProblem;

GType plenary_problem_get_type (void);
PlenaryProblem *plenary_problem_copy (const PlenaryProblem *self);
void plenary_problem_free (PlenaryProblem *self);

GPtrArray *plenary_check_structure (PlenaryModel *model);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryProblem, plenary_problem_free)

G_END_DECLS
