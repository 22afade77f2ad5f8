/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The details of a person: how they will be printed, the record, and where they appear.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PERSON_VIEW (plenary_person_view_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPersonView, plenary_person_view, PLENARY, PERSON_VIEW, AdwBin)

void plenary_person_view_set_project (PlenaryPersonView *self, PlenaryProject *project);
void plenary_person_view_set_person (PlenaryPersonView *self, PlenaryRecord *person);
PlenaryRecord *plenary_person_view_get_person (PlenaryPersonView *self);
void plenary_person_view_start_typing (PlenaryPersonView *self);
void plenary_person_view_show_uses (PlenaryPersonView *self);

G_END_DECLS
