/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The page on the agenda, for its actions.
 */
#pragma once

#include "agenda/plenary-agenda-canvas.h"
#include "agenda/plenary-agenda-page.h"
#include "agenda/plenary-running-order.h"
#include "agenda/plenary-session-inspector.h"

G_BEGIN_DECLS

struct _PlenaryAgendaPage
{
  PlenaryPage parent_instance;

  AdwViewStack *stack;
  AdwViewStack *sessions;
  PlenaryAgendaCanvas *canvas;
  PlenaryRunningOrder *list;
  PlenarySessionInspector *inspector;

  PlenaryRecord *selected;
};

void plenary_agenda_page_install_actions (GtkWidgetClass *widget_class);
void plenary_agenda_page_update_actions (PlenaryAgendaPage *self);

G_END_DECLS
