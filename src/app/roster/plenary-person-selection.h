/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What can be done to several rows of the roster at once.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PERSON_SELECTION (plenary_person_selection_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPersonSelection,
                      plenary_person_selection,
                      PLENARY,
                      PERSON_SELECTION,
                      AdwBin)

void plenary_person_selection_set_project (PlenaryPersonSelection *self, PlenaryProject *project);
void plenary_person_selection_set_records (PlenaryPersonSelection *self, GPtrArray *records);

G_END_DECLS
