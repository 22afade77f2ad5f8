/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The page on the agenda: the sessions in running order, with their times as they flow.
 */
#pragma once

#include "plenary-page.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_AGENDA_PAGE (plenary_agenda_page_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryAgendaPage, plenary_agenda_page, PLENARY, AGENDA_PAGE, PlenaryPage)

G_END_DECLS
