/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The editor of a framework: what it and its allocation are called, and its items, added, numbered,
 * put in order and deleted.
 */
#pragma once

#include "store/plenary-project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_FRAMEWORK_EDITOR (plenary_framework_editor_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryFrameworkEditor,
                      plenary_framework_editor,
                      PLENARY,
                      FRAMEWORK_EDITOR,
                      GtkWidget)

void plenary_framework_editor_show (PlenaryFrameworkEditor *self,
                                    PlenaryProject *project,
                                    PlenaryRecord *framework,
                                    PlenaryRecord *allocation);
void plenary_framework_editor_edit_title (PlenaryFrameworkEditor *self);
GtkWidget *plenary_framework_editor_find (PlenaryFrameworkEditor *self, PlenaryRecord *objective);

G_END_DECLS
