/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * From inline text to the buffer. A text that replaces another is written where they differ
 * only, so that the cursor, the selection and the view stay where they are.
 */
#include "config.h"

#include "widgets/plenary-text-buffer-private.h"
#include "widgets/plenary-text-difference.h"

#include <string.h>

/* The place in a text after so many characters of its plain form, and after the mark of an item
 * that stands there. */
void
plenary_text_buffer_find_place (const GtkTextIter *start,
                                const GtkTextIter *end,
                                long n_characters,
                                GtkTextIter *iter)
{
  PlenaryTextTag *former = NULL;
  PlenaryTextStretch stretch;

  *iter = *end;
  plenary_text_stretch_init (&stretch, start);
  while (plenary_text_stretch_next (&stretch, end))
    {
      gboolean is_opening = stretch.guard != NULL && plenary_text_tag_is_opening (stretch.guard);
      int length
          = gtk_text_iter_get_offset (&stretch.end) - gtk_text_iter_get_offset (&stretch.start);

      /* Protected words are one character of the plain form, the mark of an item is none. */
      if (stretch.guard != NULL)
        length = is_opening || stretch.guard == former ? 0 : 1;
      former = stretch.guard;
      if (n_characters < length || (n_characters == 0 && stretch.guard == NULL))
        {
          *iter = stretch.start;
          gtk_text_iter_forward_chars (iter, (int) n_characters);
          return;
        }
      n_characters -= length;
    }
}

static void
write_words (PlenaryTextBuffer *self,
             GtkTextIter *iter,
             const PlenaryRun *run,
             const char *words,
             gsize length)
{
  PlenaryTextManner manner
      = { run->style,
          run->link != NULL ? plenary_text_buffer_lookup_link (self, run->link) : NULL };
  int offset = gtk_text_iter_get_offset (iter);
  GtkTextIter start;

  gtk_text_buffer_insert (GTK_TEXT_BUFFER (self), iter, words, (int) length);
  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (self), &start, offset);
  plenary_text_buffer_apply_manner (self, &start, iter, &manner);
}

/* Writes words that are protected by @tag. */
void
plenary_text_buffer_write_protected (PlenaryTextBuffer *self,
                                     GtkTextIter *iter,
                                     const char *words,
                                     PlenaryTextTag *tag,
                                     PlenaryStyle style)
{
  PlenaryTextManner manner = { style, NULL };
  int offset = gtk_text_iter_get_offset (iter);
  GtkTextIter start;

  gtk_text_buffer_insert (GTK_TEXT_BUFFER (self), iter, words, -1);
  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (self), &start, offset);
  plenary_text_buffer_apply_manner (self, &start, iter, &manner);
  gtk_text_buffer_apply_tag (GTK_TEXT_BUFFER (self), GTK_TEXT_TAG (tag), &start, iter);
}

static void
write_run (PlenaryTextBuffer *self,
           GtkTextIter *iter,
           const PlenaryText *text,
           const PlenaryRun *run,
           gsize from,
           gsize to)
{
  g_autofree char *words = NULL;
  PlenaryTextTag *tag = NULL;

  switch (run->kind)
    {
    case PLENARY_RUN_WORDS:
      write_words (self, iter, run, plenary_text_get_plain (text) + from, to - from);
      break;
    case PLENARY_RUN_NOTE:
      tag = plenary_text_buffer_adopt (self, plenary_text_tag_new_note (run->note));
      /* Tidying counts the notes. */
      plenary_text_buffer_write_protected (self, iter, "1", tag, run->style);
      break;
    case PLENARY_RUN_REFERENCE:
      tag = plenary_text_buffer_adopt (self,
                                       plenary_text_tag_new_reference (run->target, run->form));
      words = plenary_text_buffer_dup_reference (self, tag);
      plenary_text_buffer_write_protected (self, iter, words, tag, run->style);
      break;
    default:
      g_assert_not_reached ();
    }
  if (tag != NULL)
    g_hash_table_add (self->marks, tag);
}

/* Writes a part of the plain form of a text, without the marks of its items. The caller has
 * switched protection off. */
void
plenary_text_buffer_write (PlenaryTextBuffer *self,
                           GtkTextIter *iter,
                           const PlenaryText *text,
                           gsize start,
                           gsize end)
{
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);

  for (gsize i = 0; i < n_runs; i++)
    {
      gsize from = MAX (runs[i].start, start);
      gsize to = MIN (runs[i].start + runs[i].length, end);

      if (from < to)
        write_run (self, iter, text, &runs[i], from, to);
    }
}

/* Makes lines of the buffer, from @line to before @n_buffer_lines, items as the lines of @text are,
 * from @first. */
void
plenary_text_buffer_write_items (PlenaryTextBuffer *self,
                                 int line,
                                 int n_buffer_lines,
                                 const PlenaryText *text,
                                 gsize first)
{
  gsize n_lines = 0;
  const PlenaryLine *lines = plenary_text_get_lines (text, &n_lines);
  gsize at = first;

  for (; line < n_buffer_lines && at < n_lines; line++)
    {
      GtkTextIter iter;

      gtk_text_buffer_get_iter_at_line (GTK_TEXT_BUFFER (self), &iter, line);
      if (!plenary_text_place_is_line (&iter))
        continue;
      plenary_text_buffer_mark_line (self, &iter, lines[at].level, lines[at].marker);
      at++;
    }
}

static void
write_items (PlenaryTextBuffer *self, int line, const PlenaryText *text, gsize first)
{
  plenary_text_buffer_write_items (
      self, line, gtk_text_buffer_get_line_count (GTK_TEXT_BUFFER (self)), text, first);
}

static void
replace_difference (PlenaryTextBuffer *self, const PlenaryText *text)
{
  const char *old_plain = plenary_text_get_plain (self->text);
  gsize new_length = strlen (plenary_text_get_plain (text));
  gsize old_length = strlen (old_plain);
  PlenaryTextDifference same = plenary_text_difference_find (self->text, text);
  GtkTextIter first;
  GtkTextIter last;
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (GTK_TEXT_BUFFER (self), &first, &last);
  plenary_text_buffer_find_place (&first, &last, g_utf8_strlen (old_plain, (gssize) same.prefix),
                                  &start);
  plenary_text_buffer_find_place (
      &first, &last, g_utf8_strlen (old_plain, (gssize) (old_length - same.suffix)), &end);
  /* The mark of an item at the end is behind @end; one at the start is before @start. */
  if (gtk_text_iter_compare (&start, &end) < 0)
    gtk_text_buffer_delete (GTK_TEXT_BUFFER (self), &start, &end);
  plenary_text_buffer_write (self, &start, text, same.prefix, new_length - same.suffix);
}

/**
 * plenary_text_buffer_set_text:
 * @self: a buffer
 * @text: what it is to hold
 *
 * Replaces the text, where it differs, without announcing it.
 */
void
plenary_text_buffer_set_text (PlenaryTextBuffer *self, const PlenaryText *text)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));
  g_return_if_fail (text != NULL);

  if (plenary_text_equal (text, self->text))
    return;

  gboolean was_empty = plenary_text_is_empty (self->text);

  self->own_changes++;
  replace_difference (self, text);
  write_items (self, 0, text, 0);
  self->own_changes--;
  plenary_text_unref (self->text);
  self->text = plenary_text_ref (text);
  plenary_text_buffer_tidy (self);

  /* A text that is shown for the first time is read from its start. */
  if (was_empty)
    {
      GtkTextIter start;

      gtk_text_buffer_get_start_iter (GTK_TEXT_BUFFER (self), &start);
      gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (self), &start);
    }
  plenary_text_buffer_follow_cursor (self);
  self->former = (PlenaryTextAction) { .is_special = TRUE };
  plenary_text_buffer_announce_style (self);
}

/* A text of several lines as one. */
static PlenaryText *
join_lines (const PlenaryText *text)
{
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  gsize n_lines = 0;
  const PlenaryLine *lines = plenary_text_get_lines (text, &n_lines);

  for (gsize i = 0; i < n_lines; i++)
    {
      g_autoptr (PlenaryText) line = plenary_text_slice (text, lines[i].start, lines[i].length);

      if (i > 0)
        plenary_text_builder_add_words (builder, " ", 1, PLENARY_STYLE_NONE, NULL);
      plenary_text_builder_add_text (builder, line);
    }

  return plenary_text_builder_end (builder);
}

/* Puts text into the text at the cursor. */
void
plenary_text_buffer_insert_here (PlenaryTextBuffer *self, const PlenaryText *text)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  g_autoptr (PlenaryText) fitting
      = self->is_multi_line ? plenary_text_ref (text) : join_lines (text);
  GtkTextIter iter;

  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_delete_selection (buffer, FALSE, TRUE);
  plenary_text_buffer_begin (self);
  gtk_text_buffer_get_iter_at_mark (buffer, &iter, gtk_text_buffer_get_insert (buffer));

  int line = gtk_text_iter_get_line (&iter);
  gboolean is_line_empty = gtk_text_iter_starts_line (&iter) && gtk_text_iter_ends_line (&iter);
  gsize n_lines = 0;

  plenary_text_get_lines (fitting, &n_lines);
  plenary_text_buffer_write (self, &iter, fitting, 0, strlen (plenary_text_get_plain (fitting)));
  if (is_line_empty)
    write_items (self, line, fitting, 0);
  else if (n_lines > 1)
    write_items (self, line + 1, fitting, 1);
  plenary_text_buffer_end (self);
  gtk_text_buffer_end_user_action (buffer);
}

/**
 * plenary_text_buffer_insert:
 * @self: a buffer
 * @text: what to put in
 *
 * Puts text at the cursor, in place of what is selected, as a change of a person: a paste.
 * Lines after the first keep their items; the first does on an empty line.
 */
void
plenary_text_buffer_insert (PlenaryTextBuffer *self, const PlenaryText *text)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));
  g_return_if_fail (text != NULL);

  PLENARY_TEXT_BUFFER_GET_CLASS (self)->insert (self, text);
}

/**
 * plenary_text_buffer_insert_words:
 * @self: a buffer
 * @words: what to put in
 *
 * Puts words at the cursor, in place of what is selected, in the manner of their place.
 */
void
plenary_text_buffer_insert_words (PlenaryTextBuffer *self, const char *words)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));
  g_return_if_fail (words != NULL);

  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);

  gtk_text_buffer_begin_user_action (buffer);
  self->action.is_special = TRUE;
  gtk_text_buffer_delete_selection (buffer, TRUE, TRUE);
  gtk_text_buffer_insert_at_cursor (buffer, words, -1);
  gtk_text_buffer_end_user_action (buffer);
}
