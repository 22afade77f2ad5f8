/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A widget that shows a part of a project and changes it: it is told of each change of the model,
 * and begins and commits edits. Abstract; parts of a page are derived from it, so that following a
 * project and letting go of it stand in one place.
 */
#pragma once

#include "store/plenary-project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PROJECT_WIDGET (plenary_project_widget_get_type ())
G_DECLARE_DERIVABLE_TYPE (PlenaryProjectWidget,
                          plenary_project_widget,
                          PLENARY,
                          PROJECT_WIDGET,
                          GtkWidget)

/**
 * PlenaryProjectWidgetClass:
 * @parent_class: the parent class
 * @project_changed: the widget has another project, or none
 * @model_changed: the project is there, or has changed
 * @is_lazy: whether @model_changed waits until the widget is mapped
 *
 * What a part of a page fills in; both functions may be missing.
 */
struct _PlenaryProjectWidgetClass
{
  GtkWidgetClass parent_class;

  void (*project_changed) (PlenaryProjectWidget *self);
  void (*model_changed) (PlenaryProjectWidget *self);
  gboolean is_lazy;
};

PlenaryProject *plenary_project_widget_get_project (PlenaryProjectWidget *self);
void plenary_project_widget_set_project (PlenaryProjectWidget *self, PlenaryProject *project);
PlenaryModel *plenary_project_widget_get_model (PlenaryProjectWidget *self);
PlenaryEdit *plenary_project_widget_begin (PlenaryProjectWidget *self, const char *label);
gboolean plenary_project_widget_commit (PlenaryProjectWidget *self, PlenaryEdit *edit);
void plenary_project_widget_tell (PlenaryProjectWidget *self, const char *sentence);

G_END_DECLS
