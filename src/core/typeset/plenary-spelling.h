/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A text spelled out for Pango: words and attributes, with the numbers of notes and pages in
 * place of their marks and with the marks of items. It lives on the stack of the setter.
 */
#pragma once

#include "typeset/plenary-style-sheet.h"

#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * PlenarySpelling:
 * @words: the words
 * @attributes: their attributes
 * @links: (nullable) (element-type utf8): addresses
 * @ranges: (nullable): which bytes are of which link
 * @note_bytes: (nullable) (element-type gsize): where the marks of notes begin
 * @n_steps: items so far at each level
 *
 * A text spelled out.
 */
typedef struct
{
  GString *words;
  PangoAttrList *attributes;
  GPtrArray *links;
  GArray *ranges;
  GArray *note_bytes;
  guint n_steps[PLENARY_TEXT_MAX_LEVEL + 1];
} PlenarySpelling;

void plenary_spelling_init (PlenarySpelling *self, gsize size);
void plenary_spelling_clear (PlenarySpelling *self);
void plenary_spelling_add_text (PlenarySpelling *self,
                                const PlenaryStyleSheet *sheet,
                                const PlenaryTextStyle *style,
                                const PlenaryText *text,
                                guint first_note,
                                GHashTable *page_numbers);
void plenary_spelling_add_attribute (PlenarySpelling *self, PangoAttribute *attribute, gsize start);
int plenary_spelling_find_link (const PlenarySpelling *self, gsize byte);
gboolean plenary_spelling_leads_out (const char *address);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlenarySpelling, plenary_spelling_clear)

G_END_DECLS
