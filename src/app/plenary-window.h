/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A window of the application: welcomes, opens a project, shows its pages.
 */
#pragma once

#include "plenary-application.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_WINDOW (plenary_window_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryWindow, plenary_window, PLENARY, WINDOW, AdwApplicationWindow)

PlenaryWindow *plenary_window_new (PlenaryApplication *application);
GFile *plenary_window_get_file (PlenaryWindow *self);
void plenary_window_open (PlenaryWindow *self, GFile *file);
GtkWidget *plenary_window_get_origin (PlenaryWindow *self);
void plenary_window_fill_export_menu (GMenu *menu);

G_END_DECLS
