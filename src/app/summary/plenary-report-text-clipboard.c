/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The clipboard. Paragraphs are copied as an excerpt, by which they are the same paragraphs when
 * they were cut and are put back; other fields are offered inline text, other programs HTML and
 * words. What comes from elsewhere is read as in every text field, and becomes paragraphs.
 */
#include "config.h"

#include "summary/plenary-report-text-private.h"

#include <string.h>

static GdkContentProvider *
make_content (PlenaryReportText *self)
{
  PlenaryTextBuffer *buffer = plenary_text_view_get_buffer (PLENARY_TEXT_VIEW (self));
  GdkContentProvider *providers[4] = { NULL };
  gsize n_providers = 0;
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_selection_bounds (GTK_TEXT_BUFFER (buffer), &start, &end);

  g_autoptr (PlenaryExcerpt) excerpt
      = plenary_report_buffer_make_excerpt (plenary_report_text_get_buffer (self));
  g_autoptr (PlenaryText) text = plenary_text_buffer_dup_range (buffer, &start, &end);
  g_autofree char *words = gtk_text_iter_get_text (&start, &end);
  char *html = plenary_text_buffer_dup_html (buffer, text);
  g_autoptr (GBytes) html_bytes = g_bytes_new_take (html, strlen (html));

  if (excerpt != NULL)
    providers[n_providers++] = gdk_content_provider_new_typed (PLENARY_TYPE_EXCERPT, excerpt);
  providers[n_providers++] = gdk_content_provider_new_typed (PLENARY_TYPE_TEXT, text);
  providers[n_providers++] = gdk_content_provider_new_for_bytes ("text/html", html_bytes);
  providers[n_providers++] = gdk_content_provider_new_typed (G_TYPE_STRING, words);

  return gdk_content_provider_new_union (providers, n_providers);
}

void
plenary_report_text_copy_clipboard (GtkTextView *view)
{
  if (!gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (view)))
    return;

  g_autoptr (GdkContentProvider) content = make_content (PLENARY_REPORT_TEXT (view));

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (view)), content);
}

void
plenary_report_text_cut_clipboard (GtkTextView *view)
{
  plenary_report_text_copy_clipboard (view);
  gtk_text_buffer_delete_selection (gtk_text_view_get_buffer (view), TRUE,
                                    gtk_text_view_get_editable (view));
}

static void
excerpt_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryReportText) self = user_data;
  const GValue *value = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (source), result, NULL);

  if (value == NULL || g_value_get_boxed (value) == NULL)
    return;

  plenary_report_buffer_put_excerpt (plenary_report_text_get_buffer (self),
                                     g_value_get_boxed (value));
  gtk_text_view_scroll_mark_onscreen (
      GTK_TEXT_VIEW (self),
      gtk_text_buffer_get_insert (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self))));
}

void
plenary_report_text_paste_clipboard (GtkTextView *view)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (view));

  if (!gtk_text_view_get_editable (view))
    return;

  if (gdk_content_formats_contain_gtype (gdk_clipboard_get_formats (clipboard),
                                         PLENARY_TYPE_EXCERPT))
    gdk_clipboard_read_value_async (clipboard, PLENARY_TYPE_EXCERPT, G_PRIORITY_DEFAULT, NULL,
                                    excerpt_read_cb, g_object_ref (view));
  else
    plenary_text_view_paste_clipboard (view);
}
