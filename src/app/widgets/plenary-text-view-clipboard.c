/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The clipboard. Within the application inline text is copied as itself, with its notes and
 * references; other programs are offered HTML and words. HTML of theirs is cleaned, and symbols of
 * documents become links.
 */
#include "config.h"

#include "base/plenary-symbol.h"
#include "formats/html/plenary-html-reader.h"
#include "widgets/plenary-text-view-private.h"

#include <string.h>

#define HTML_TYPE "text/html"

/* Bytes that are read of the HTML of another program: at most, and at a time. */
#define MAX_HTML (8 * 1024 * 1024)
#define CHUNK    (256 * 1024)

/* HTML on its way from another program. */
typedef struct
{
  PlenaryTextView *view;
  GByteArray *html;
} Paste;

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
  char *html = plenary_text_buffer_dup_html (PLENARY_TEXT_BUFFER (buffer), text);
  g_autoptr (GBytes) html_bytes = g_bytes_new_take (html, strlen (html));
  GdkContentProvider *providers[] = { gdk_content_provider_new_typed (PLENARY_TYPE_TEXT, text),
                                      gdk_content_provider_new_for_bytes (HTML_TYPE, html_bytes),
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

/* Puts words in with their symbols linked, in the emphasis of their place. Returns whether they
 * have any. */
static gboolean
insert_symbols (PlenaryTextBuffer *buffer, const char *words)
{
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  guint n_links = 0;

  plenary_text_builder_add_words (builder, words, -1, plenary_text_buffer_get_style (buffer), NULL);

  g_autoptr (PlenaryText) text = plenary_text_builder_end (builder);
  g_autoptr (PlenaryText) linked = plenary_symbols_link (text, &n_links);

  if (n_links > 0)
    plenary_text_buffer_insert (buffer, linked);

  return n_links > 0;
}

/* What another program copied as words; the person did not ask for words alone. */
static void
other_words_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryTextView) self = user_data;
  g_autofree char *words = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);

  if (words == NULL)
    return;

  if (!insert_symbols (plenary_text_view_get_buffer (self), words))
    plenary_text_buffer_insert_words (plenary_text_view_get_buffer (self), words);
  scroll_to_cursor (self);
}

static void
paste_words (PlenaryTextView *self)
{
  gdk_clipboard_read_text_async (get_clipboard (self), NULL, other_words_read_cb,
                                 g_object_ref (self));
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

static void
paste_free (Paste *paste)
{
  g_object_unref (paste->view);
  g_byte_array_unref (paste->html);
  g_free (paste);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Paste, paste_free)

/* What cannot be read, or has no words, is tried as words. */
static void
finish_html (Paste *paste, gboolean is_whole)
{
  g_autoptr (PlenaryText) text = is_whole
                                     ? plenary_text_new_from_html ((const char *) paste->html->data,
                                                                   (gssize) paste->html->len)
                                     : NULL;

  if (plenary_text_is_empty (text))
    {
      paste_words (paste->view);
      return;
    }

  guint n_links = 0;
  g_autoptr (PlenaryText) linked = plenary_symbols_link (text, &n_links);

  plenary_text_buffer_insert (plenary_text_view_get_buffer (paste->view), linked);
  scroll_to_cursor (paste->view);
}

static void
html_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Paste) paste = user_data;
  GInputStream *stream = G_INPUT_STREAM (source);
  g_autoptr (GBytes) bytes = g_input_stream_read_bytes_finish (stream, result, NULL);

  if (bytes == NULL)
    {
      finish_html (paste, FALSE);
      return;
    }
  g_byte_array_append (paste->html, g_bytes_get_data (bytes, NULL),
                       (guint) g_bytes_get_size (bytes));
  if (g_bytes_get_size (bytes) > 0 && paste->html->len < MAX_HTML)
    g_input_stream_read_bytes_async (stream, CHUNK, G_PRIORITY_DEFAULT, NULL, html_read_cb,
                                     g_steal_pointer (&paste));
  else
    finish_html (paste, paste->html->len > 0);
}

static void
html_opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Paste) paste = user_data;
  g_autoptr (GInputStream) stream
      = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, NULL);

  if (stream != NULL)
    g_input_stream_read_bytes_async (stream, CHUNK, G_PRIORITY_DEFAULT, NULL, html_read_cb,
                                     g_steal_pointer (&paste));
  else
    finish_html (paste, FALSE);
}

static void
paste_html (PlenaryTextView *self)
{
  const char *types[] = { HTML_TYPE, NULL };
  Paste *paste = g_new0 (Paste, 1);

  paste->view = g_object_ref (self);
  paste->html = g_byte_array_new ();
  gdk_clipboard_read_async (get_clipboard (self), types, G_PRIORITY_DEFAULT, NULL, html_opened_cb,
                            paste);
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
  else if (gdk_content_formats_contain_mime_type (formats, HTML_TYPE))
    paste_html (self);
  else
    paste_words (self);
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
