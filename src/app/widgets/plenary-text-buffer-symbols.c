/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Symbols of documents become links when the word that ends them has been typed. That is a change
 * of its own: who does not want the link takes it back, and keeps the words.
 */
#include "config.h"

#include "base/plenary-symbol.h"
#include "widgets/plenary-text-buffer-private.h"

#include <string.h>

/* Where the word before a place starts, without the space that was typed after it. */
static gsize
find_last_word (const char *words)
{
  gsize start = strlen (words);

  while (start > 0 && g_ascii_isspace (words[start - 1]))
    start--;
  while (start > 0 && !g_ascii_isspace (words[start - 1]))
    start--;

  return start;
}

/* The last symbol of the words, when the last word is a part of it. */
static gboolean
find_typed_symbol (const char *words, PlenarySymbol *symbol)
{
  g_autoptr (GArray) symbols = plenary_symbols_find (words);

  if (symbols->len == 0)
    return FALSE;

  *symbol = g_array_index (symbols, PlenarySymbol, symbols->len - 1);

  return symbol->start + symbol->length > find_last_word (words);
}

/* Whether words are a link already, to whatever place. */
static gboolean
is_linked (const GtkTextIter *start, const GtkTextIter *end)
{
  PlenaryTextTag *link = plenary_text_place_get_tag (start, PLENARY_TEXT_TAG_LINK);
  GtkTextIter last = *end;

  return link != NULL && gtk_text_iter_backward_char (&last)
         && gtk_text_iter_has_tag (&last, GTK_TEXT_TAG (link));
}

/* Makes a link of the symbol that the word before the cursor ends. Returns whether there was
 * one. */
gboolean
plenary_text_buffer_link_symbol (PlenaryTextBuffer *self)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter line;
  GtkTextIter cursor;
  GtkTextIter start;
  GtkTextIter end;
  PlenarySymbol symbol = { 0 };

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  line = cursor;
  gtk_text_iter_set_line_offset (&line, 0);

  g_autoptr (PlenaryText) text = plenary_text_buffer_read (self, &line, &cursor);
  const char *plain = plenary_text_get_plain (text);

  if (!find_typed_symbol (plain, &symbol))
    return FALSE;

  long n_before = g_utf8_strlen (plain, (gssize) symbol.start);
  long n_words = g_utf8_strlen (plain + symbol.start, (gssize) symbol.length);
  g_autofree char *address
      = plenary_symbol_dup_address (plain + symbol.start, symbol.symbol_length);

  plenary_text_buffer_find_place (&line, &cursor, n_before, &start);
  plenary_text_buffer_find_place (&line, &cursor, n_before + n_words, &end);
  if (is_linked (&start, &end))
    return FALSE;

  self->own_changes++;
  plenary_text_buffer_remove_links (self, &start, &end);
  gtk_text_buffer_apply_tag (buffer, GTK_TEXT_TAG (plenary_text_buffer_lookup_link (self, address)),
                             &start, &end);
  plenary_text_buffer_touch (self, &start, &end);
  self->own_changes--;

  return TRUE;
}

/* After a space was typed. */
gboolean
plenary_text_buffer_link_typed_symbol (PlenaryTextBuffer *self)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter cursor;

  if (self->action.is_special || self->action.n_inserts != 1 || self->action.n_deletes > 0
      || self->action.is_word || self->own_changes > 0)
    return FALSE;

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));

  return gtk_text_iter_backward_char (&cursor) && gtk_text_iter_get_char (&cursor) == ' '
         && plenary_text_buffer_link_symbol (self);
}
