/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The view of the text editor: keys that mean something else in inline text, the clipboard, the
 * colours of the theme, and spelling, which is looked after from the first focus on.
 */
#pragma once

#include "widgets/plenary-text-buffer.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_TEXT_VIEW (plenary_text_view_get_type ())

G_DECLARE_FINAL_TYPE (PlenaryTextView, plenary_text_view, PLENARY, TEXT_VIEW, GtkTextView)

PlenaryTextBuffer *plenary_text_view_get_buffer (PlenaryTextView *self);
void plenary_text_view_set_multi_line (PlenaryTextView *self, gboolean is_multi_line);
PlenaryTextTag *plenary_text_view_get_note (PlenaryTextView *self);
void plenary_text_view_get_cursor_area (PlenaryTextView *self, GdkRectangle *area);
void plenary_text_view_watch_spelling (PlenaryTextView *self);
void plenary_text_view_set_language (PlenaryTextView *self, const char *language);

void plenary_text_view_paste_plain (PlenaryTextView *self);

G_END_DECLS
