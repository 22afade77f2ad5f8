/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is at a place in the text editor's buffer.
 */
#pragma once

#include "widgets/plenary-text-tag.h"

G_BEGIN_DECLS

PlenaryTextTag *plenary_text_place_get_tag (const GtkTextIter *iter, PlenaryTextTagKind kind);
PlenaryTextTag *plenary_text_place_get_protected (const GtkTextIter *iter);
void plenary_text_place_find_bounds (PlenaryTextTag *self, GtkTextIter *start, GtkTextIter *end);
PlenaryStyle plenary_text_place_get_style (const GtkTextIter *iter);
gboolean plenary_text_place_is_line (const GtkTextIter *iter);

G_END_DECLS
