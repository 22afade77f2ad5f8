/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who speaks in a paragraph, for whom, in what capacity, and how. It is that of the intervention
 * which the paragraph reports: it changes for all paragraphs that report it. Part of the inspector
 * of paragraphs.
 */
#pragma once

#include "widgets/plenary-project-widget.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_PARAGRAPH_SPEAKER (plenary_paragraph_speaker_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryParagraphSpeaker,
                      plenary_paragraph_speaker,
                      PLENARY,
                      PARAGRAPH_SPEAKER,
                      PlenaryProjectWidget)

GtkWidget *plenary_paragraph_speaker_new (void);
void plenary_paragraph_speaker_show (PlenaryParagraphSpeaker *self, PlenaryRecord *paragraph);

G_END_DECLS
