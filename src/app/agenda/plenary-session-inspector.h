/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The details of a session: title and kind, roles, when and where, descriptions, guiding questions,
 * sub-items, and how documents show it.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_SESSION_INSPECTOR (plenary_session_inspector_get_type ())
G_DECLARE_FINAL_TYPE (PlenarySessionInspector,
                      plenary_session_inspector,
                      PLENARY,
                      SESSION_INSPECTOR,
                      AdwBin)

void plenary_session_inspector_set_session (PlenarySessionInspector *self, PlenaryRecord *session);
void plenary_session_inspector_edit_title (PlenarySessionInspector *self);
gboolean plenary_session_inspector_show_record (PlenarySessionInspector *self,
                                                PlenaryRecord *record);

G_END_DECLS
