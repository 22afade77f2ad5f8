/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A list to choose a session from: all that are recorded, in the order of the agenda, each with its
 * label and title.
 */
#pragma once

#include "widgets/plenary-project-widget.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_SESSION_PICKER (plenary_session_picker_get_type ())
G_DECLARE_FINAL_TYPE (PlenarySessionPicker,
                      plenary_session_picker,
                      PLENARY,
                      SESSION_PICKER,
                      PlenaryProjectWidget)

GtkWidget *plenary_session_picker_new (void);
PlenaryRecord *plenary_session_picker_get_selected (PlenarySessionPicker *self);
void plenary_session_picker_set_selected (PlenarySessionPicker *self, PlenaryRecord *session);

G_END_DECLS
