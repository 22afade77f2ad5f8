/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who records a session while it goes on: which one, who has the floor, which paragraph was noted
 * last. Holds their ids and nothing else that is not in the project: undo takes back what was done,
 * and the recorder follows.
 */
#pragma once

#include "operations/plenary-capture.h"
#include "store/plenary-project.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_RECORDER (plenary_recorder_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRecorder, plenary_recorder, PLENARY, RECORDER, GObject)

PlenaryRecorder *plenary_recorder_new (PlenaryProject *project);
PlenaryRecord *plenary_recorder_get_session (PlenaryRecorder *self);
void plenary_recorder_set_session (PlenaryRecorder *self, PlenaryRecord *session);
void plenary_recorder_set_place (PlenaryRecorder *self, PlenaryCapturePlace place);
PlenaryRecord *plenary_recorder_get_intervention (PlenaryRecorder *self);
PlenaryRecord *plenary_recorder_get_paragraph (PlenaryRecorder *self);
void plenary_recorder_leave_paragraph (PlenaryRecorder *self);
gboolean plenary_recorder_follow (PlenaryRecorder *self);
gint64 plenary_recorder_get_seconds (PlenaryRecorder *self, GDateTime *now);

gboolean plenary_recorder_give_floor (PlenaryRecorder *self,
                                      PlenaryPartyChoice *speaker,
                                      GDateTime *now,
                                      GError **error);
gboolean plenary_recorder_end_floor (PlenaryRecorder *self, GDateTime *now, GError **error);
gboolean plenary_recorder_note (PlenaryRecorder *self,
                                const char *words,
                                guint marks,
                                GPtrArray *objectives,
                                GError **error);
gboolean plenary_recorder_mark (PlenaryRecorder *self,
                                PlenaryMarkKind kind,
                                gboolean is_marked,
                                GError **error);
gboolean plenary_recorder_tag (PlenaryRecorder *self,
                               PlenaryRecord *objective,
                               gboolean is_tagged,
                               GError **error);

G_END_DECLS
