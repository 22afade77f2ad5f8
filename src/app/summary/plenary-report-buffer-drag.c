/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Words that are dragged to another place of the report go there as if they were cut and put in
 * again: paragraphs stay the ones that they are, with who speaks in them and what they are marked
 * with. It is one step to undo.
 */
#include "config.h"

#include "summary/plenary-report-buffer-private.h"

#include <glib/gi18n.h>

/* What is selected, and where it shall go; places in blocks are bytes of their words. */
typedef struct
{
  guint first;
  gsize from;
  guint last;
  gsize to;
  guint target;
  gsize target_offset;
} Move;

static gboolean
find_move (PlenaryReportBuffer *self, const GtkTextIter *target, Move *move)
{
  GtkTextIter start;
  GtkTextIter end;

  if (!gtk_text_buffer_get_selection_bounds (GTK_TEXT_BUFFER (self), &start, &end)
      || gtk_text_iter_in_range (target, &start, &end) || gtk_text_iter_equal (target, &end)
      || !plenary_report_buffer_find (self, &start, &move->first)
      || !plenary_report_buffer_find (self, &end, &move->last)
      || !plenary_report_buffer_find (self, target, &move->target))
    return FALSE;

  move->from = plenary_report_buffer_get_offset (self, move->first, &start);
  move->to = plenary_report_buffer_get_offset (self, move->last, &end);
  move->target_offset = plenary_report_buffer_get_offset (self, move->target, target);

  return TRUE;
}

static gboolean
has_heading (PlenaryReportBuffer *self, const Move *move)
{
  for (guint i = move->first; i <= move->last; i++)
    if (!plenary_report_block_is_paragraph (plenary_report_buffer_get_block (self, i)))
      return TRUE;

  return FALSE;
}

/* Puts the cursor where the target is once the words have gone from where they were. What was after
 * them in their last block may be at the end of the first one now. */
static void
follow_target (PlenaryReportBuffer *self,
               const Move *move,
               const PlenaryReportPlace *first,
               PlenaryReportPlace *target)
{
  if (move->target == move->last)
    {
      guint position = 0;
      gboolean is_apart = move->first != move->last
                          && plenary_report_buffer_find_record (self, first->record, &position)
                          && plenary_report_buffer_find_record (self, target->record, &position);

      if (!plenary_report_buffer_find_record (self, target->record, &position))
        target->record = first->record;
      if (target->offset >= move->to)
        target->offset = target->offset - move->to + (is_apart ? 0 : move->from);
    }
  plenary_report_buffer_put_cursor (self, target);
}

/**
 * plenary_report_buffer_move_selection:
 * @self: a buffer
 * @target: a place in it
 * @is_copy: whether the words stay where they are, too
 *
 * Moves what is selected to another place. Headings move in the outline only, with all that is
 * under them.
 *
 * Returns: whether it was done
 */
gboolean
plenary_report_buffer_move_selection (PlenaryReportBuffer *self,
                                      const GtkTextIter *target,
                                      gboolean is_copy)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_BUFFER (self), FALSE);
  g_return_val_if_fail (target != NULL, FALSE);

  Move move = { 0 };

  if (!find_move (self, target, &move))
    return FALSE;
  if (has_heading (self, &move))
    {
      plenary_report_buffer_complain (self, _ ("Sections are moved in the outline"));
      return FALSE;
    }

  const PlenaryReportBlock *first = plenary_report_buffer_get_block (self, move.first);
  const PlenaryReportBlock *block = plenary_report_buffer_get_block (self, move.target);
  g_autoptr (PlenaryRecord) first_record = g_object_ref (first->record);
  g_autoptr (PlenaryRecord) target_record = g_object_ref (block->record);
  PlenaryReportPlace start = { first_record, first->kind, move.from };
  PlenaryReportPlace place = { target_record, block->kind, move.target_offset };
  g_autoptr (PlenaryExcerpt) excerpt = plenary_report_buffer_make_excerpt (self);

  self->gesture = g_strdup_printf ("report/drag/%u", ++self->n_groups);
  if (is_copy)
    plenary_report_buffer_put_cursor (self, &place);
  else
    {
      gtk_text_buffer_begin_user_action (GTK_TEXT_BUFFER (self));
      gtk_text_buffer_delete_selection (GTK_TEXT_BUFFER (self), TRUE, TRUE);
      gtk_text_buffer_end_user_action (GTK_TEXT_BUFFER (self));
      follow_target (self, &move, &start, &place);
    }
  plenary_report_buffer_put_excerpt (self, excerpt);
  g_clear_pointer (&self->gesture, g_free);

  return TRUE;
}

/**
 * plenary_report_buffer_set_moved:
 * @self: a buffer
 * @is_moved: whether words were moved by a drag that has not ended yet
 *
 * Who began a drag deletes at its end what was dragged. Here it is elsewhere already: until the
 * drag has ended nothing is deleted by hand.
 */
void
plenary_report_buffer_set_moved (PlenaryReportBuffer *self, gboolean is_moved)
{
  g_return_if_fail (PLENARY_IS_REPORT_BUFFER (self));

  self->is_moved = is_moved;
}
