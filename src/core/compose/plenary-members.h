/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who is a member of a body on a day, and the order of protocol.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

GPtrArray *plenary_members_list (PlenaryModel *model, PlenaryRecord *body, const char *date);
char *plenary_members_dup_names (PlenaryModel *model, PlenaryRecord *body, const char *date);
void plenary_bodies_sort (GPtrArray *bodies, PlenaryRecord *lead);

G_END_DECLS
