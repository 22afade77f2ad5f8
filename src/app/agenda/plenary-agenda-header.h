/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The days and rooms over the columns of the plan.
 */
#pragma once

#include "agenda/plenary-agenda-layout.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_AGENDA_HEADER (plenary_agenda_header_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryAgendaHeader, plenary_agenda_header, PLENARY, AGENDA_HEADER, GtkWidget)

PlenaryAgendaHeader *plenary_agenda_header_new (void);
void plenary_agenda_header_show (PlenaryAgendaHeader *self,
                                 PlenaryAgendaLayout *layout,
                                 PlenaryTimetable *timetable,
                                 int hours);
void
plenary_agenda_header_set_scale (PlenaryAgendaHeader *self, double column_width, double offset);
gboolean
plenary_agenda_header_focus_column (PlenaryAgendaHeader *self, gboolean is_day, guint column);
gboolean plenary_agenda_header_get_focused (PlenaryAgendaHeader *self, guint *column);
void plenary_agenda_header_activate (PlenaryAgendaHeader *self);

G_END_DECLS
