/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The hours beside the plan, and those of a second time zone beside them.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_AGENDA_RULER (plenary_agenda_ruler_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryAgendaRuler, plenary_agenda_ruler, PLENARY, AGENDA_RULER, GtkWidget)

PlenaryAgendaRuler *plenary_agenda_ruler_new (void);
void plenary_agenda_ruler_set_scale (PlenaryAgendaRuler *self,
                                     int first_minute,
                                     int last_minute,
                                     double minute_height,
                                     double offset);
void plenary_agenda_ruler_set_difference (PlenaryAgendaRuler *self, int minutes);

G_END_DECLS
