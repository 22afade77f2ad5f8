/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Where blocks are in the buffer. A place in a block is a byte of the plain form of its words, as
 * everywhere in inline text; what is generated before them does not count.
 */
#include "config.h"

#include "summary/plenary-report-buffer-private.h"

#include "compose/plenary-list-builder.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"

#include <string.h>

/**
 * plenary_report_buffer_get_n_blocks:
 * @self: a buffer
 *
 * Returns: of how many blocks the report is
 */
guint
plenary_report_buffer_get_n_blocks (PlenaryReportBuffer *self)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_BUFFER (self), 0);

  return self->blocks->len;
}

/**
 * plenary_report_buffer_get_block:
 * @self: a buffer
 * @position: less than the number of blocks
 *
 * Returns: (transfer none): a block, until the next change
 */
PlenaryReportBlock *
plenary_report_buffer_get_block (PlenaryReportBuffer *self, guint position)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_BUFFER (self), NULL);
  g_return_val_if_fail (position < self->blocks->len, NULL);

  return g_ptr_array_index (self->blocks, position);
}

/**
 * plenary_report_buffer_get_start:
 * @self: a buffer
 * @position: of a block
 * @iter: (out): the start of its first line
 *
 * Finds where a block starts.
 */
void
plenary_report_buffer_get_start (PlenaryReportBuffer *self, guint position, GtkTextIter *iter)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);

  gtk_text_buffer_get_iter_at_mark (GTK_TEXT_BUFFER (self), iter, block->mark);
}

/* Where a block ends: before the line feed that parts it from the next one. */
void
plenary_report_buffer_get_end (PlenaryReportBuffer *self, guint position, GtkTextIter *iter)
{
  if (position + 1 >= self->blocks->len)
    {
      gtk_text_buffer_get_end_iter (GTK_TEXT_BUFFER (self), iter);
      return;
    }

  plenary_report_buffer_get_start (self, position + 1, iter);
  gtk_text_iter_backward_char (iter);
}

/**
 * plenary_report_buffer_get_words:
 * @self: a buffer
 * @position: of a block
 * @start: (out): where its own words start
 * @end: (out): where they end
 *
 * Finds the words of a block, without what is generated before them.
 */
void
plenary_report_buffer_get_words (PlenaryReportBuffer *self,
                                 guint position,
                                 GtkTextIter *start,
                                 GtkTextIter *end)
{
  GtkTextTag *lead = GTK_TEXT_TAG (self->lead);

  plenary_report_buffer_get_start (self, position, start);
  plenary_report_buffer_get_end (self, position, end);
  if (gtk_text_iter_has_tag (start, lead))
    gtk_text_iter_forward_to_tag_toggle (start, lead);
}

/**
 * plenary_report_buffer_find:
 * @self: a buffer
 * @iter: a place in it
 * @position: (out): of the block that it is in
 *
 * Finds the block of a place.
 *
 * Returns: whether there is any block
 */
gboolean
plenary_report_buffer_find (PlenaryReportBuffer *self, const GtkTextIter *iter, guint *position)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_BUFFER (self), FALSE);
  g_return_val_if_fail (iter != NULL, FALSE);
  g_return_val_if_fail (position != NULL, FALSE);

  int offset = gtk_text_iter_get_offset (iter);
  guint low = 0;
  guint high = self->blocks->len;

  /* The last block that does not start after the place. */
  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;
      GtkTextIter start;

      plenary_report_buffer_get_start (self, middle, &start);
      if (gtk_text_iter_get_offset (&start) <= offset)
        low = middle;
      else
        high = middle;
    }
  *position = low;

  return self->blocks->len > 0;
}

/**
 * plenary_report_buffer_find_record:
 * @self: a buffer
 * @record: a section or a paragraph
 * @position: (out): of its first block
 *
 * Finds the block of a record.
 *
 * Returns: whether it is shown
 */
gboolean
plenary_report_buffer_find_record (PlenaryReportBuffer *self,
                                   PlenaryRecord *record,
                                   guint *position)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_BUFFER (self), FALSE);
  g_return_val_if_fail (position != NULL, FALSE);

  for (guint i = 0; i < self->blocks->len; i++)
    if (plenary_report_buffer_get_block (self, i)->record == record)
      {
        *position = i;
        return TRUE;
      }

  return FALSE;
}

/**
 * plenary_report_buffer_get_cursor:
 * @self: a buffer
 * @position: (out): of the block that the cursor is in
 *
 * Returns: whether there is any block
 */
gboolean
plenary_report_buffer_get_cursor (PlenaryReportBuffer *self, guint *position)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_BUFFER (self), FALSE);

  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter cursor;

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));

  return plenary_report_buffer_find (self, &cursor, position);
}

/**
 * plenary_report_buffer_get_selected:
 * @self: a buffer
 * @first: (out): of the first block that is selected in part or whole
 * @last: (out): of the last one
 *
 * Finds what is selected; without a selection the block of the cursor.
 *
 * Returns: whether there is any block
 */
gboolean
plenary_report_buffer_get_selected (PlenaryReportBuffer *self, guint *first, guint *last)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_BUFFER (self), FALSE);

  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_selection_bounds (GTK_TEXT_BUFFER (self), &start, &end);

  return plenary_report_buffer_find (self, &start, first)
         && plenary_report_buffer_find (self, &end, last);
}

/**
 * plenary_report_buffer_get_offset:
 * @self: a buffer
 * @position: of a block
 * @iter: a place in that
 *
 * Returns: the byte of the plain form of its words that the place is at
 */
gsize
plenary_report_buffer_get_offset (PlenaryReportBuffer *self,
                                  guint position,
                                  const GtkTextIter *iter)
{
  GtkTextIter start;
  GtkTextIter end;

  plenary_report_buffer_get_words (self, position, &start, &end);
  if (gtk_text_iter_compare (iter, &start) <= 0)
    return 0;
  if (gtk_text_iter_compare (iter, &end) < 0)
    end = *iter;

  g_autoptr (PlenaryText) words
      = plenary_text_buffer_read (PLENARY_TEXT_BUFFER (self), &start, &end);

  return strlen (plenary_text_get_plain (words));
}

/**
 * plenary_report_buffer_get_place:
 * @self: a buffer
 * @position: of a block
 * @offset: a byte of the plain form of its words
 * @iter: (out): where that is
 *
 * Finds a place in a block.
 */
void
plenary_report_buffer_get_place (PlenaryReportBuffer *self,
                                 guint position,
                                 gsize offset,
                                 GtkTextIter *iter)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);
  const char *plain = plenary_text_get_plain (block->text);
  gsize valid = MIN (offset, strlen (plain));
  GtkTextIter start;
  GtkTextIter end;

  plenary_report_buffer_get_words (self, position, &start, &end);
  plenary_text_buffer_find_place (&start, &end, g_utf8_strlen (plain, (gssize) valid), iter);
}

/* Puts the cursor at a place, when it is shown. */
void
plenary_report_buffer_put_cursor (PlenaryReportBuffer *self, const PlenaryReportPlace *place)
{
  for (guint i = 0; place->record != NULL && i < self->blocks->len; i++)
    {
      PlenaryReportBlock *block = plenary_report_buffer_get_block (self, i);

      if (block->record == place->record && block->kind == place->kind)
        {
          GtkTextIter iter;

          plenary_report_buffer_get_place (self, i, place->offset, &iter);
          gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (self), &iter);
          return;
        }
    }
}

/* How many items stand before one in its list, and itself. */
static int
count_item (PlenaryReportBuffer *self, guint position)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);
  int marker = plenary_record_get_integer (block->record, PLENARY_PARAGRAPH_MARKER);
  int n_items = 1;

  for (guint i = position; i > 0; i--)
    {
      PlenaryReportBlock *before = plenary_report_buffer_get_block (self, i - 1);

      if (before->kind != PLENARY_REPORT_BLOCK_WORDS || before->level < block->level)
        break;
      if (before->level > block->level)
        continue;
      if (plenary_record_get_integer (before->record, PLENARY_PARAGRAPH_MARKER) != marker)
        break;
      n_items++;
    }

  return n_items;
}

/**
 * plenary_report_buffer_dup_number:
 * @self: a buffer
 * @position: of a block
 *
 * Returns: (transfer full): what stands in the margin before a block: "12." of a numbered
 *   paragraph, "b." or "•" of an item, "" of any other
 */
char *
plenary_report_buffer_dup_number (PlenaryReportBuffer *self, guint position)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);

  if (block->number > 0)
    return g_strdup_printf ("%u.", block->number);
  if (block->kind != PLENARY_REPORT_BLOCK_WORDS || block->level == 0)
    return g_strdup ("");

  char *mark = plenary_list_dup_mark (
      (PlenaryMarker) plenary_record_get_integer (block->record, PLENARY_PARAGRAPH_MARKER),
      block->level, count_item (self, position));

  return mark != NULL ? mark : g_strdup ("");
}

/**
 * plenary_report_buffer_dup_speaker:
 * @self: a buffer
 * @position: of a block
 *
 * Returns: (transfer full): who speaks, for the first block of what they said; else ""
 */
char *
plenary_report_buffer_dup_speaker (PlenaryReportBuffer *self, guint position)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);
  PlenaryModel *model = plenary_project_get_model (self->project);

  if (!plenary_report_block_is_paragraph (block) || self->draft == NULL)
    return g_strdup ("");

  const char *id = plenary_record_get_text (block->record, PLENARY_PARAGRAPH_INTERVENTION_ID);
  PlenaryRecord *intervention = plenary_model_lookup (model, PLENARY_TYPE_INTERVENTION, id);

  if (position > 0 && id != NULL)
    {
      PlenaryReportBlock *before = plenary_report_buffer_get_block (self, position - 1);

      if (plenary_report_block_is_paragraph (before)
          && g_strcmp0 (plenary_record_get_text (before->record, PLENARY_PARAGRAPH_INTERVENTION_ID),
                        id)
                 == 0)
        return g_strdup ("");
    }

  return intervention != NULL ? plenary_draft_dup_speaker (self->draft, intervention)
                              : g_strdup ("");
}
