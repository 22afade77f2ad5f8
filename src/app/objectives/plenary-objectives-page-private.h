/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the sources of the objectives page share: plenary-objectives-page.c shows what is chosen,
 * -actions.c adds, shares out and deletes it.
 */
#pragma once

#include "agenda/plenary-session-inspector.h"
#include "objectives/plenary-coverage-view.h"
#include "objectives/plenary-framework-editor.h"
#include "objectives/plenary-objective-board.h"
#include "objectives/plenary-objectives-page.h"

G_BEGIN_DECLS

/* What can be shown. Holds its records. */
typedef struct
{
  PlenaryRecord *framework;
  PlenaryRecord *allocation; /* NULL for a framework that is not shared out */
} PlenaryObjectivesChoice;

struct _PlenaryObjectivesPage
{
  PlenaryPage parent_instance;

  /* Template widgets */
  AdwViewStack *stack;
  GtkDropDown *chooser;
  GtkLabel *heading;
  GtkLabel *balance;
  GtkWidget *allocation_button;
  AdwViewStack *view_stack;
  AdwViewStack *layouts;
  PlenaryObjectiveBoard *board;
  GtkListBox *list;
  PlenaryCoverageView *coverage;
  PlenaryFrameworkEditor *editor;
  PlenarySessionInspector *inspector;

  /* Owned */
  GPtrArray *choices; /* PlenaryObjectivesChoice */
  GtkStringList *names;
  GListStore *objectives; /* of the list */

  /* State */
  gboolean is_stale; /* something has changed while the page was not on the screen */
};

const PlenaryObjectivesChoice *plenary_objectives_page_get_choice (PlenaryObjectivesPage *self);
void plenary_objectives_page_choose (PlenaryObjectivesPage *self, const char *id);
void plenary_objectives_page_install_actions (GtkWidgetClass *widget_class);
void plenary_objectives_page_update_actions (PlenaryObjectivesPage *self);

G_END_DECLS
