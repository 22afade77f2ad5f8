/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The agenda as a plan: a column for each room within one for each day, time from top to bottom,
 * a block for each session, and below it a tray of those that are not scheduled.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_AGENDA_CANVAS (plenary_agenda_canvas_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryAgendaCanvas, plenary_agenda_canvas, PLENARY, AGENDA_CANVAS, AdwBin)

void plenary_agenda_canvas_set_selected (PlenaryAgendaCanvas *self, PlenaryRecord *session);
void plenary_agenda_canvas_zoom (PlenaryAgendaCanvas *self, int n_steps);
void plenary_agenda_canvas_fit_day (PlenaryAgendaCanvas *self);
gboolean plenary_agenda_canvas_show_session (PlenaryAgendaCanvas *self, PlenaryRecord *session);
void plenary_agenda_canvas_open_heading (PlenaryAgendaCanvas *self, gboolean is_day);

G_END_DECLS
