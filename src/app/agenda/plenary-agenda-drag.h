/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the pointer does on the plan and its tray: sessions are moved, made longer at their edges,
 * and made in empty space. While it goes on the plan shows what would become of it; letting go is
 * one edit, and Escape is none.
 */
#pragma once

#include "agenda/plenary-agenda-plan.h"
#include "agenda/plenary-agenda-tray.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_AGENDA_DRAG (plenary_agenda_drag_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryAgendaDrag, plenary_agenda_drag, PLENARY, AGENDA_DRAG, GObject)

PlenaryAgendaDrag *
plenary_agenda_drag_new (GtkWidget *area, PlenaryAgendaPlan *plan, PlenaryAgendaTray *tray);
void plenary_agenda_drag_set_project (PlenaryAgendaDrag *self, PlenaryProject *project);
gboolean plenary_agenda_drag_cancel (PlenaryAgendaDrag *self);

G_END_DECLS
