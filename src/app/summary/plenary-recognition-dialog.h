/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Shows what the words of a report say of the meeting, in groups, so that somebody decides what of
 * it becomes the record: sessions, people, speakers, objectives.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_RECOGNITION_DIALOG (plenary_recognition_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRecognitionDialog,
                      plenary_recognition_dialog,
                      PLENARY,
                      RECOGNITION_DIALOG,
                      AdwDialog)

AdwDialog *plenary_recognition_dialog_new (PlenaryProject *project, PlenaryRecord *document);

gboolean plenary_recognition_dialog_has_found (PlenaryRecognitionDialog *self);

G_END_DECLS
