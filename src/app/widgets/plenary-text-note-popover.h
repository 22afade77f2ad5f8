/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The text of a note, written where its number stands.
 */
#pragma once

#include "widgets/plenary-text-buffer.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_TEXT_NOTE_POPOVER (plenary_text_note_popover_get_type ())

G_DECLARE_FINAL_TYPE (PlenaryTextNotePopover,
                      plenary_text_note_popover,
                      PLENARY,
                      TEXT_NOTE_POPOVER,
                      GtkPopover)

PlenaryTextNotePopover *plenary_text_note_popover_new (void);
void plenary_text_note_popover_show (PlenaryTextNotePopover *self,
                                     PlenaryTextBuffer *buffer,
                                     PlenaryTextTag *note,
                                     const GdkRectangle *area);

G_END_DECLS
