/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The bar that a session is recorded with while it goes on, by keys alone: who speaks by a few
 * letters and Enter, what they say and Enter, marks and objectives by a chord, the next speaker by
 * Ctrl+Enter. Each line is a paragraph of the report at once, and each step an edit.
 */
#pragma once

#include "store/plenary-project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_CAPTURE_BAR (plenary_capture_bar_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryCaptureBar, plenary_capture_bar, PLENARY, CAPTURE_BAR, GtkWidget)

GtkWidget *plenary_capture_bar_new (void);
PlenaryProject *plenary_capture_bar_get_project (PlenaryCaptureBar *self);
void plenary_capture_bar_set_project (PlenaryCaptureBar *self, PlenaryProject *project);
PlenaryRecord *plenary_capture_bar_get_session (PlenaryCaptureBar *self);
void plenary_capture_bar_set_session (PlenaryCaptureBar *self, PlenaryRecord *session);
void plenary_capture_bar_start (PlenaryCaptureBar *self);

G_END_DECLS
