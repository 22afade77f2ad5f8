/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The clipboard. Within the application inline text is copied as itself, with its notes and
 * references; other programs are offered words.
 */
#include "config.h"

#include "widgets/plenary-text-view-private.h"

static GdkClipboard *
get_clipboard (PlenaryTextView *self)
{
  return gtk_widget_get_clipboard (GTK_WIDGET (self));
}

static void
copy (PlenaryTextView *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GtkTextIter start;
  GtkTextIter end;

  if (!gtk_text_buffer_get_selection_bounds (buffer, &start, &end))
    return;

  g_autoptr (PlenaryText) text
      = plenary_text_buffer_dup_range (PLENARY_TEXT_BUFFER (buffer), &start, &end);
  g_autofree char *words = gtk_text_iter_get_text (&start, &end);
  GdkContentProvider *providers[] = { gdk_content_provider_new_typed (PLENARY_TYPE_TEXT, text),
                                      gdk_content_provider_new_typed (G_TYPE_STRING, words) };
  g_autoptr (GdkContentProvider) all
      = gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));

  gdk_clipboard_set_content (get_clipboard (self), all);
}

static void
scroll_to_cursor (PlenaryTextView *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));

  gtk_text_view_scroll_mark_onscreen (GTK_TEXT_VIEW (self), gtk_text_buffer_get_insert (buffer));
}

static void
words_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryTextView) self = user_data;
  g_autofree char *words = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);

  /* What cannot be read as words is not pasted, as everywhere. */
  if (words == NULL)
    return;

  plenary_text_buffer_insert_words (plenary_text_view_get_buffer (self), words);
  scroll_to_cursor (self);
}

static void
text_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryTextView) self = user_data;
  const GValue *value = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (source), result, NULL);

  if (value == NULL || g_value_get_boxed (value) == NULL)
    return;

  plenary_text_buffer_insert (plenary_text_view_get_buffer (self), g_value_get_boxed (value));
  scroll_to_cursor (self);
}

void
plenary_text_view_copy_clipboard (GtkTextView *view)
{
  copy (PLENARY_TEXT_VIEW (view));
}

void
plenary_text_view_cut_clipboard (GtkTextView *view)
{
  copy (PLENARY_TEXT_VIEW (view));
  gtk_text_buffer_delete_selection (gtk_text_view_get_buffer (view), TRUE,
                                    gtk_text_view_get_editable (view));
}

void
plenary_text_view_paste_clipboard (GtkTextView *view)
{
  PlenaryTextView *self = PLENARY_TEXT_VIEW (view);
  GdkClipboard *clipboard = get_clipboard (self);
  GdkContentFormats *formats = gdk_clipboard_get_formats (clipboard);

  if (!gtk_text_view_get_editable (view))
    return;

  if (gdk_content_formats_contain_gtype (formats, PLENARY_TYPE_TEXT))
    gdk_clipboard_read_value_async (clipboard, PLENARY_TYPE_TEXT, G_PRIORITY_DEFAULT, NULL,
                                    text_read_cb, g_object_ref (self));
  else
    plenary_text_view_paste_plain (self);
}

/**
 * plenary_text_view_paste_plain:
 * @self: a view
 *
 * Pastes the words of the clipboard, in the manner of their place.
 */
void
plenary_text_view_paste_plain (PlenaryTextView *self)
{
  g_return_if_fail (PLENARY_IS_TEXT_VIEW (self));

  gdk_clipboard_read_text_async (get_clipboard (self), NULL, words_read_cb, g_object_ref (self));
}
