/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The sessions that are not on the plan, below it: those on no day, and those whose time nothing
 * says yet. It is not seen while there are none and nothing is dragged to it.
 */
#pragma once

#include "schedule/plenary-timetable.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_AGENDA_TRAY (plenary_agenda_tray_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryAgendaTray, plenary_agenda_tray, PLENARY, AGENDA_TRAY, GtkWidget)

void plenary_agenda_tray_show (PlenaryAgendaTray *self,
                               PlenaryModel *model,
                               PlenaryTimetable *timetable);
void plenary_agenda_tray_set_selected (PlenaryAgendaTray *self, PlenaryRecord *session);
void
plenary_agenda_tray_set_is_target (PlenaryAgendaTray *self, gboolean is_open, gboolean is_over);
PlenaryRecord *plenary_agenda_tray_find_session (PlenaryAgendaTray *self, double x, double y);
gboolean plenary_agenda_tray_focus_session (PlenaryAgendaTray *self, PlenaryRecord *session);

G_END_DECLS
