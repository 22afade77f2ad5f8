/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A session in a list: its time, its kind as a bar of colour, its title, room and roles.
 */
#pragma once

#include "model/plenary-model.h"
#include "schedule/plenary-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_SESSION_ROW (plenary_session_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenarySessionRow, plenary_session_row, PLENARY, SESSION_ROW, GtkWidget)

PlenarySessionRow *plenary_session_row_new (void);
void plenary_session_row_show (PlenarySessionRow *self,
                               PlenaryModel *model,
                               PlenaryRecord *session,
                               const PlenarySlot *slot,
                               const char *label);
const char *plenary_session_row_get_summary (PlenarySessionRow *self);

G_END_DECLS
