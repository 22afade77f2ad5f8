/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who in the roster is meant by what a file says: found by address or by the same name, never by
 * likeness alone, because nobody looks at each of five hundred lines.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

typedef struct _PlenaryPeopleIndex PlenaryPeopleIndex;

PlenaryPeopleIndex *plenary_people_index_new (PlenaryModel *model);
void plenary_people_index_free (PlenaryPeopleIndex *self);
const char *
plenary_people_index_find_person (PlenaryPeopleIndex *self, const char *name, const char *email);
const char *plenary_people_index_find_body (PlenaryPeopleIndex *self, const char *name);
void plenary_people_index_add_person (PlenaryPeopleIndex *self,
                                      const char *id,
                                      const char *name,
                                      const char *email);
void plenary_people_index_add_body (PlenaryPeopleIndex *self, const char *id, const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryPeopleIndex, plenary_people_index_free)

G_END_DECLS
