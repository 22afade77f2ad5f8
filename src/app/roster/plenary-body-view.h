/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The details of a body: how it will be printed, the record, its members, and where it appears.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_BODY_VIEW (plenary_body_view_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryBodyView, plenary_body_view, PLENARY, BODY_VIEW, AdwBin)

void plenary_body_view_set_project (PlenaryBodyView *self, PlenaryProject *project);
void plenary_body_view_set_body (PlenaryBodyView *self, PlenaryRecord *body);
PlenaryRecord *plenary_body_view_get_body (PlenaryBodyView *self);
void plenary_body_view_start_typing (PlenaryBodyView *self);
void plenary_body_view_show_uses (PlenaryBodyView *self);

G_END_DECLS
