/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the files of the text editor's view share: the class and its keys (-view.c), the
 * clipboard (-clipboard.c) and spelling (-spelling.c).
 */
#pragma once

#include "widgets/plenary-text-view.h"

#include <libspelling.h>

G_BEGIN_DECLS

struct _PlenaryTextView
{
  GtkTextView parent_instance;

  SpellingTextBufferAdapter *spelling; /* owned; from the first focus on */
  char *language;

  gboolean is_multi_line;
  guint resize_source;   /* measures again after the width has changed */
  int width;             /* at which the text was laid out last */
  gboolean is_composing; /* an input method holds a word that is not in the buffer yet */
};

void plenary_text_view_copy_clipboard (GtkTextView *view);
void plenary_text_view_cut_clipboard (GtkTextView *view);
void plenary_text_view_paste_clipboard (GtkTextView *view);

G_END_DECLS
