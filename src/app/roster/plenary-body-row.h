/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Shows to which body a column of a record refers, and lets choose another: by a few letters, or
 * by a name that then comes into the roster.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_BODY_ROW (plenary_body_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryBodyRow, plenary_body_row, PLENARY, BODY_ROW, AdwActionRow)

void plenary_body_row_bind (PlenaryBodyRow *self,
                            PlenaryProject *project,
                            guint column,
                            const char *label);
void plenary_body_row_set_record (PlenaryBodyRow *self, PlenaryRecord *record);

G_END_DECLS
