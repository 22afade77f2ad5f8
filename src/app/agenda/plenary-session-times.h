/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * When and where a session is: day, start, length and room. Each change moves what follows.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_SESSION_TIMES (plenary_session_times_get_type ())
G_DECLARE_FINAL_TYPE (PlenarySessionTimes,
                      plenary_session_times,
                      PLENARY,
                      SESSION_TIMES,
                      AdwPreferencesGroup)

void plenary_session_times_set_session (PlenarySessionTimes *self,
                                        PlenaryProject *project,
                                        PlenaryRecord *session);

G_END_DECLS
