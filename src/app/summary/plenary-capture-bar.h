/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The bar that a session is recorded with while it goes on, by keys alone: who speaks by a few
 * letters and Enter, what they say and Enter, marks and objectives by a chord, concluding remarks
 * by another, the next speaker by Ctrl+Enter. Each line is a paragraph of the report at once, and
 * each step an edit.
 */
#pragma once

#include "widgets/plenary-project-widget.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_CAPTURE_BAR (plenary_capture_bar_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryCaptureBar,
                      plenary_capture_bar,
                      PLENARY,
                      CAPTURE_BAR,
                      PlenaryProjectWidget)

GtkWidget *plenary_capture_bar_new (void);
PlenaryRecord *plenary_capture_bar_get_session (PlenaryCaptureBar *self);
void plenary_capture_bar_set_session (PlenaryCaptureBar *self, PlenaryRecord *session);
void plenary_capture_bar_start (PlenaryCaptureBar *self);

G_END_DECLS
