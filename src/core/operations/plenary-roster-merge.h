/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Two records of the roster become one, or are told apart for good. Each function adds its steps
 * to an edit that the caller has begun, and that the caller names and commits.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

GArray *plenary_roster_merge_list_differences (PlenaryRecord *kept, PlenaryRecord *other);
GArray *plenary_roster_merge_list_missing (PlenaryRecord *kept, PlenaryRecord *other);
PlenaryRow *
plenary_roster_merge_preview (PlenaryRecord *kept, PlenaryRecord *other, GArray *columns);
void plenary_roster_merge (PlenaryEdit *edit,
                           PlenaryModel *model,
                           PlenaryRecord *kept,
                           PlenaryRecord *other,
                           GArray *columns);
void plenary_roster_tell_apart (PlenaryEdit *edit, PlenaryRecord *one, PlenaryRecord *other);

G_END_DECLS
