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

/* A class to derive from within the application: its structure is in the private header. */
typedef struct _PlenaryTextView PlenaryTextView;
typedef struct _PlenaryTextViewClass PlenaryTextViewClass;

struct _PlenaryTextViewClass
{
  GtkTextViewClass parent_class;
};

GType plenary_text_view_get_type (void);

G_GNUC_UNUSED static inline PlenaryTextView *
PLENARY_TEXT_VIEW (gpointer object)
{
  return G_TYPE_CHECK_INSTANCE_CAST (object, PLENARY_TYPE_TEXT_VIEW, PlenaryTextView);
}

G_GNUC_UNUSED static inline gboolean
PLENARY_IS_TEXT_VIEW (gpointer object)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (object, PLENARY_TYPE_TEXT_VIEW);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryTextView, g_object_unref)

PlenaryTextBuffer *plenary_text_view_get_buffer (PlenaryTextView *self);
void plenary_text_view_set_multi_line (PlenaryTextView *self, gboolean is_multi_line);
PlenaryTextTag *plenary_text_view_get_note (PlenaryTextView *self);
void plenary_text_view_get_cursor_area (PlenaryTextView *self, GdkRectangle *area);
void plenary_text_view_watch_spelling (PlenaryTextView *self);
void plenary_text_view_set_language (PlenaryTextView *self, const char *language);

void plenary_text_view_paste_plain (PlenaryTextView *self);

G_END_DECLS
