/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The page on the agenda: two views of the same sessions, a canvas and a list. Both show and
 * change which session is selected.
 */
#pragma once

#include "plenary-page.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_AGENDA_PAGE (plenary_agenda_page_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryAgendaPage, plenary_agenda_page, PLENARY, AGENDA_PAGE, PlenaryPage)

PlenaryRecord *plenary_agenda_page_get_selected (PlenaryAgendaPage *self);
void plenary_agenda_page_set_selected (PlenaryAgendaPage *self, PlenaryRecord *session);

G_END_DECLS
