/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The photograph of a person: chosen, dropped or pasted, described, credited, and released.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PERSON_PHOTOGRAPH (plenary_person_photograph_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPersonPhotograph,
                      plenary_person_photograph,
                      PLENARY,
                      PERSON_PHOTOGRAPH,
                      AdwBin)

void plenary_person_photograph_set_project (PlenaryPersonPhotograph *self, PlenaryProject *project);
void plenary_person_photograph_set_person (PlenaryPersonPhotograph *self, PlenaryRecord *person);

G_END_DECLS
