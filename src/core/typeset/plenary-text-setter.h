/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Sets texts: turns inline text into lines of glyphs. One setter serves one thread; it owns a
 * font map and a context of its own, with hinting off, so that screen and file break lines alike.
 */
#pragma once

#include "typeset/plenary-set-text.h"
#include "typeset/plenary-style-sheet.h"

G_BEGIN_DECLS

typedef struct _PlenaryTextSetter PlenaryTextSetter;

PlenaryTextSetter *plenary_text_setter_new (const PlenaryStyleSheet *sheet,
                                            const char *language,
                                            gboolean right_to_left);
void plenary_text_setter_free (PlenaryTextSetter *self);
PlenarySetText *plenary_text_setter_set (PlenaryTextSetter *self,
                                         const PlenaryText *text,
                                         PlenaryTextStyleName style,
                                         double width_pt,
                                         guint first_note,
                                         GHashTable *page_numbers);
PlenarySetText *plenary_text_setter_set_words (PlenaryTextSetter *self,
                                               const char *words,
                                               PlenaryTextStyleName style,
                                               PlenaryTextAlignment alignment,
                                               double width_pt);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryTextSetter, plenary_text_setter_free)

G_END_DECLS
