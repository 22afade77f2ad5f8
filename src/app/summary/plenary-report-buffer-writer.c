/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Writes blocks into the buffer. Paragraphs without emphasis, which are most, are put in many at
 * once: a report of ten thousand is there in a moment.
 */
#include "config.h"

#include "summary/plenary-report-buffer-private.h"
#include "widgets/plenary-text-difference.h"

#include <string.h>

#define NO_BREAK_SPACE "\xc2\xa0"

/* Whether a text is nothing but words in lines. */
static gboolean
is_plain (const PlenaryReportBlock *block)
{
  const char *markup = plenary_text_get_markup (block->text);

  return block->lead == NULL && strchr (markup, '<') == NULL
         && strstr (markup, NO_BREAK_SPACE) == NULL;
}

/* The lines of blocks as one string, those that are not plain empty for the time being. */
static char *
dup_lines (GPtrArray *blocks, guint first, guint last, GArray *offsets)
{
  GString *lines = g_string_new (NULL);
  int offset = 0;

  for (guint i = first; i < last; i++)
    {
      const PlenaryReportBlock *block = g_ptr_array_index (blocks, i);

      if (i > first)
        {
          g_string_append_c (lines, '\n');
          offset++;
        }
      g_array_append_val (offsets, offset);
      if (is_plain (block))
        {
          const char *plain = plenary_text_get_plain (block->text);

          g_string_append (lines, plain);
          offset += (int) g_utf8_strlen (plain, -1);
        }
    }

  return g_string_free_and_steal (lines);
}

/* Puts lines in before the block at @position. Returns where they start. */
static int
insert_lines (PlenaryReportBuffer *self, guint position, const char *lines)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter iter;

  if (position > 0)
    {
      plenary_report_buffer_get_end (self, position - 1, &iter);
      gtk_text_buffer_insert (buffer, &iter, "\n", 1);
    }
  else
    gtk_text_buffer_get_start_iter (buffer, &iter);

  int start = gtk_text_iter_get_offset (&iter);

  gtk_text_buffer_insert (buffer, &iter, lines, -1);
  if (position == 0 && self->blocks->len > 0)
    {
      gtk_text_buffer_insert (buffer, &iter, "\n", 1);
      gtk_text_buffer_move_mark (buffer, plenary_report_buffer_get_block (self, 0)->mark, &iter);
    }

  return start;
}

/* Takes away what words inherit from the place that they are put in at. */
static void
clear_manner (PlenaryReportBuffer *self, int start, int length)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter from;
  GtkTextIter to;

  gtk_text_buffer_get_iter_at_offset (buffer, &from, start);
  gtk_text_buffer_get_iter_at_offset (buffer, &to, start + length);
  gtk_text_buffer_remove_all_tags (buffer, &from, &to);
}

static void
write_lead (PlenaryReportBuffer *self, GtkTextIter *iter, const PlenaryText *lead)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  int offset = gtk_text_iter_get_offset (iter);
  GtkTextIter start;

  plenary_text_buffer_write (PLENARY_TEXT_BUFFER (self), iter, lead, 0,
                             strlen (plenary_text_get_plain (lead)));
  gtk_text_buffer_get_iter_at_offset (buffer, &start, offset);
  gtk_text_buffer_apply_tag (buffer, GTK_TEXT_TAG (self->lead), &start, iter);
}

static void
tidy (PlenaryReportBuffer *self, guint position)
{
  GtkTextIter start;
  GtkTextIter end;

  plenary_report_buffer_get_start (self, position, &start);
  plenary_report_buffer_get_end (self, position, &end);
  plenary_text_buffer_tidy_range (PLENARY_TEXT_BUFFER (self), &start, &end);
}

static void
write_items (PlenaryReportBuffer *self, guint position, const PlenaryText *text)
{
  GtkTextIter start;
  GtkTextIter end;

  plenary_report_buffer_get_start (self, position, &start);
  plenary_report_buffer_get_end (self, position, &end);
  plenary_text_buffer_write_items (PLENARY_TEXT_BUFFER (self), gtk_text_iter_get_line (&start),
                                   gtk_text_iter_get_line (&end) + 1, text, 0);
}

/* Writes a block that is more than words, into its empty line. */
static void
write_block (PlenaryReportBuffer *self, guint position)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);
  GtkTextIter iter;

  plenary_report_buffer_get_start (self, position, &iter);
  if (block->lead != NULL)
    write_lead (self, &iter, block->lead);
  plenary_text_buffer_write (PLENARY_TEXT_BUFFER (self), &iter, block->text, 0,
                             strlen (plenary_text_get_plain (block->text)));
  write_items (self, position, block->text);
  tidy (self, position);
}

/* Gives a block the look of its kind, and no other: the line feed after it, too. */
void
plenary_report_buffer_apply_look (PlenaryReportBuffer *self, guint position)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  const PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);
  GtkTextTag *wanted = plenary_report_buffer_get_look (self, block);
  GtkTextTag *looks[]
      = { self->headings[0], self->headings[1], self->headings[2], self->headings[3],
          self->byline,      self->quote,       self->derived,     self->items[0],
          self->items[1],    self->items[2],    self->items[3],    self->items[4],
          self->items[5] };
  GtkTextIter start;
  GtkTextIter end;

  plenary_report_buffer_get_start (self, position, &start);
  plenary_report_buffer_get_end (self, position, &end);
  gtk_text_iter_forward_char (&end);
  for (gsize i = 0; i < G_N_ELEMENTS (looks); i++)
    if (looks[i] != wanted)
      gtk_text_buffer_remove_tag (buffer, looks[i], &start, &end);
  if (wanted != NULL)
    gtk_text_buffer_apply_tag (buffer, wanted, &start, &end);
}

/* Puts in blocks @first to before @last of an array, which lets go of them, before the one at
 * @position. */
void
plenary_report_buffer_insert_blocks (PlenaryReportBuffer *self,
                                     guint position,
                                     GPtrArray *blocks,
                                     guint first,
                                     guint last)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  g_autoptr (GArray) offsets = g_array_new (FALSE, FALSE, sizeof (int));
  g_autofree char *lines = dup_lines (blocks, first, last, offsets);
  gboolean is_alone = self->blocks->len == 0;

  if (first >= last)
    return;

  int start = insert_lines (self, position, lines);

  if (!is_alone)
    clear_manner (self, start, (int) g_utf8_strlen (lines, -1));
  for (guint i = first; i < last; i++)
    {
      PlenaryReportBlock *block = g_ptr_array_index (blocks, i);
      GtkTextIter iter;

      gtk_text_buffer_get_iter_at_offset (buffer, &iter,
                                          start + g_array_index (offsets, int, i - first));
      block->mark = gtk_text_buffer_create_mark (buffer, NULL, &iter, TRUE);
      g_ptr_array_insert (self->blocks, (int) (position + i - first), block);
      blocks->pdata[i] = NULL;
    }
  for (guint i = position; i < position + last - first; i++)
    {
      const PlenaryReportBlock *block = plenary_report_buffer_get_block (self, i);

      if (!is_plain (block))
        write_block (self, i);
      if (!is_alone || plenary_report_buffer_get_look (self, block) != NULL)
        plenary_report_buffer_apply_look (self, i);
    }
}

/* Takes out blocks @first to before @last. */
void
plenary_report_buffer_remove_blocks (PlenaryReportBuffer *self, guint first, guint last)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter start;
  GtkTextIter end;

  if (first >= last)
    return;

  if (first > 0)
    {
      plenary_report_buffer_get_end (self, first - 1, &start);
      plenary_report_buffer_get_end (self, last - 1, &end);
    }
  else
    {
      gtk_text_buffer_get_start_iter (buffer, &start);
      if (last < self->blocks->len)
        plenary_report_buffer_get_start (self, last, &end);
      else
        gtk_text_buffer_get_end_iter (buffer, &end);
    }
  for (guint i = first; i < last; i++)
    gtk_text_buffer_delete_mark (buffer, plenary_report_buffer_get_block (self, i)->mark);
  g_ptr_array_remove_range (self->blocks, first, last - first);
  gtk_text_buffer_delete (buffer, &start, &end);
}

static void
rewrite_lead (PlenaryReportBuffer *self, guint position, const PlenaryText *lead)
{
  GtkTextIter start;
  GtkTextIter words;
  GtkTextIter end;

  plenary_report_buffer_get_start (self, position, &start);
  plenary_report_buffer_get_words (self, position, &words, &end);
  if (gtk_text_iter_compare (&start, &words) < 0)
    gtk_text_buffer_delete (GTK_TEXT_BUFFER (self), &start, &words);
  if (lead != NULL)
    write_lead (self, &start, lead);
}

/* Writes the words of a block where they differ from the former ones. Returns where the difference
 * ends. */
gsize
plenary_report_buffer_rewrite (PlenaryReportBuffer *self,
                               guint position,
                               const PlenaryText *former_lead,
                               const PlenaryText *former)
{
  PlenaryTextBuffer *buffer = PLENARY_TEXT_BUFFER (self);
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);
  const char *plain = plenary_text_get_plain (former);
  gsize length = strlen (plenary_text_get_plain (block->text));
  PlenaryTextDifference same = plenary_text_difference_find (former, block->text);
  GtkTextIter first;
  GtkTextIter last;
  GtkTextIter start;
  GtkTextIter end;

  if ((former_lead == NULL) != (block->lead == NULL)
      || (former_lead != NULL && !plenary_text_equal (former_lead, block->lead)))
    rewrite_lead (self, position, block->lead);
  plenary_report_buffer_get_words (self, position, &first, &last);
  plenary_text_buffer_find_place (&first, &last, g_utf8_strlen (plain, (gssize) same.prefix),
                                  &start);
  plenary_text_buffer_find_place (
      &first, &last, g_utf8_strlen (plain, (gssize) (strlen (plain) - same.suffix)), &end);
  if (gtk_text_iter_compare (&start, &end) < 0)
    gtk_text_buffer_delete (GTK_TEXT_BUFFER (self), &start, &end);
  plenary_text_buffer_write (buffer, &start, block->text, same.prefix, length - same.suffix);
  write_items (self, position, block->text);
  tidy (self, position);
  plenary_report_buffer_apply_look (self, position);

  return length - same.suffix;
}

/* Counts the notes from a block on, and writes the numbers that are others than they were. */
void
plenary_report_buffer_number_notes (PlenaryReportBuffer *self, guint position)
{
  guint next = 1;

  if (position > 0)
    {
      const PlenaryReportBlock *before = plenary_report_buffer_get_block (self, position - 1);

      next = before->first_note + before->n_notes;
    }
  for (guint i = position; i < self->blocks->len; i++)
    {
      PlenaryReportBlock *block = plenary_report_buffer_get_block (self, i);
      gboolean is_other = block->first_note != next;

      block->first_note = next;
      next += block->n_notes;
      if (is_other && block->n_notes > 0)
        tidy (self, i);
    }
}
