/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A new project from a template: asks what the event is called and when it begins, then where the
 * project is to be kept, and makes it.
 */
#pragma once

#include "formats/plenary-template.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_NEW_PROJECT_DIALOG (plenary_new_project_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryNewProjectDialog,
                      plenary_new_project_dialog,
                      PLENARY,
                      NEW_PROJECT_DIALOG,
                      AdwDialog)

PlenaryNewProjectDialog *plenary_new_project_dialog_new (const PlenaryTemplate *template);
void plenary_new_project_dialog_choose_async (PlenaryNewProjectDialog *self,
                                              GtkWindow *parent,
                                              GAsyncReadyCallback callback,
                                              gpointer user_data);
GFile *plenary_new_project_dialog_choose_finish (PlenaryNewProjectDialog *self,
                                                 GAsyncResult *result,
                                                 GError **error);

G_END_DECLS
