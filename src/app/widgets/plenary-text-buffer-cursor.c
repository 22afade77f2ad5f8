/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The cursor and the selection keep off protected words.
 */
#include "config.h"

#include "widgets/plenary-text-buffer-private.h"

/* Words are not put into protected ones, nor before the mark of an item. */
void
plenary_text_buffer_leave_protected (GtkTextIter *iter)
{
  PlenaryTextTag *tag = plenary_text_place_get_protected (iter);

  if (tag == NULL)
    return;

  GtkTextIter start = *iter;
  GtkTextIter end;

  plenary_text_place_find_bounds (tag, &start, &end);
  if (plenary_text_tag_is_opening (tag) || !gtk_text_iter_equal (&start, iter))
    *iter = end;
}

/* Where the cursor goes that was put on protected words: to their end or start, whichever lies
 * ahead; from the start of an item's words back to the line before. */
static gboolean
find_refuge (GtkTextIter *iter, int from)
{
  PlenaryTextTag *tag = plenary_text_place_get_protected (iter);

  if (tag == NULL)
    return FALSE;

  GtkTextIter start = *iter;
  GtkTextIter end;
  int offset = gtk_text_iter_get_offset (iter);

  plenary_text_place_find_bounds (tag, &start, &end);
  if (plenary_text_tag_is_opening (tag))
    {
      gboolean is_step_back = offset > gtk_text_iter_get_offset (&start)
                              && from == gtk_text_iter_get_offset (&end)
                              && gtk_text_iter_backward_char (&start);

      *iter = is_step_back ? start : end;
      return TRUE;
    }
  if (gtk_text_iter_equal (iter, &start))
    return FALSE;
  *iter = offset > from ? end : start;

  return TRUE;
}

/* The cursor or the other end of the selection was put at @location: moves it off protected
 * words. */
void
plenary_text_buffer_guide_mark (PlenaryTextBuffer *self,
                                const GtkTextIter *location,
                                GtkTextMark *mark)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  gboolean is_cursor = mark == gtk_text_buffer_get_insert (buffer);
  gboolean is_bound = mark == gtk_text_buffer_get_selection_bound (buffer);

  if (self->own_changes > 0 || !(is_cursor || is_bound))
    return;

  GtkTextIter iter = *location;
  int raw = gtk_text_iter_get_offset (&iter);

  if (is_bound && raw == self->raw_cursor && raw != self->cursor)
    gtk_text_buffer_get_iter_at_mark (buffer, &iter, gtk_text_buffer_get_insert (buffer));
  else
    find_refuge (&iter, self->cursor);

  if (is_cursor)
    {
      self->raw_cursor = raw;
      self->cursor = gtk_text_iter_get_offset (&iter);
      self->pending_style = PLENARY_STYLE_OF_PLACE;
      self->former = (PlenaryTextAction) { .is_special = TRUE };
    }
  if (gtk_text_iter_get_offset (&iter) != raw)
    {
      self->own_changes++;
      gtk_text_buffer_move_mark (buffer, mark, &iter);
      self->own_changes--;
    }
  plenary_text_buffer_announce_style (self);
}

/* The cursor was moved by a change of the text, not by a person. */
void
plenary_text_buffer_follow_cursor (PlenaryTextBuffer *self)
{
  GtkTextIter cursor;

  gtk_text_buffer_get_iter_at_mark (GTK_TEXT_BUFFER (self), &cursor,
                                    gtk_text_buffer_get_insert (GTK_TEXT_BUFFER (self)));
  self->cursor = gtk_text_iter_get_offset (&cursor);
  self->raw_cursor = self->cursor;
}
