/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a record is called and where it stands, in one line each, wherever something is listed
 * that leads to a record: results of a search, findings of checks. "Paragraph 34" stands in
 * "Session II", a biography is part of "Professor Tomás Ferreira Lobo". Numbers and labels are
 * those of documents, words are in the language of the person.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

typedef struct _PlenaryPlaces PlenaryPlaces;

PlenaryPlaces *plenary_places_new (PlenaryModel *model);
void plenary_places_free (PlenaryPlaces *self);

PlenaryRecord *plenary_places_find_shown (PlenaryPlaces *self, PlenaryRecord *record);
char *plenary_places_dup_name (PlenaryPlaces *self, PlenaryRecord *record);
char *plenary_places_dup_place (PlenaryPlaces *self, PlenaryRecord *record);

const char *plenary_section_get_kind_name (PlenaryRecord *section);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryPlaces, plenary_places_free)

G_END_DECLS
