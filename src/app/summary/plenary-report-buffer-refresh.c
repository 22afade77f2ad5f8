/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Follows the project: what others have changed, and what an operation has, is written into the
 * buffer where it differs.
 */
#include "config.h"

#include "summary/plenary-report-buffer-private.h"

#include "model/plenary-section.h"

#include <string.h>

/* One refresh on its way. */
typedef struct
{
  PlenaryReportBuffer *buffer;
  GPtrArray *wanted;
  guint n_before; /* blocks that stay at the start */
  guint n_after;  /* and at the end */
  gboolean is_context_other;
  PlenaryReportPlace change; /* where the first change is */
} Refresh;

static void
find_same (Refresh *refresh)
{
  GPtrArray *blocks = refresh->buffer->blocks;
  GPtrArray *wanted = refresh->wanted;
  guint shorter = MIN (blocks->len, wanted->len);

  while (refresh->n_before < shorter
         && plenary_report_block_is_same (blocks->pdata[refresh->n_before],
                                          wanted->pdata[refresh->n_before]))
    refresh->n_before++;
  while (refresh->n_after < shorter - refresh->n_before
         && plenary_report_block_is_same (blocks->pdata[blocks->len - 1 - refresh->n_after],
                                          wanted->pdata[wanted->len - 1 - refresh->n_after]))
    refresh->n_after++;
}

static void
note_change (Refresh *refresh, const PlenaryReportBlock *block, gsize offset)
{
  if (refresh->change.record == NULL)
    refresh->change
        = (PlenaryReportPlace) { .record = block->record, .kind = block->kind, .offset = offset };
}

/* A heading that nobody has written may name who is the first to speak under it; a paragraph may
 * open with its objective. */
static gboolean
is_derived_of_paragraphs (const PlenaryReportBlock *block)
{
  switch (block->kind)
    {
    case PLENARY_REPORT_BLOCK_HEADING:
      return *plenary_record_get_text (block->record, PLENARY_SECTION_TITLE) == '\0';
    case PLENARY_REPORT_BLOCK_WORDS:
      return plenary_draft_names_objective (block->section, block->record);
    case PLENARY_REPORT_BLOCK_DERIVED:
      return TRUE;
    case PLENARY_REPORT_BLOCK_BYLINE:
    default:
      return FALSE;
    }
}

/* A block whose words were typed: what is generated before them may be another, or stand no more
 * when they say it themselves. */
void
plenary_report_buffer_follow_block (PlenaryReportBuffer *self, guint position)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);
  g_autoptr (PlenaryText) former = plenary_text_ref (block->text);
  g_autoptr (PlenaryText) lead = block->lead != NULL ? plenary_text_ref (block->lead) : NULL;

  if (plenary_report_block_update (block, self->draft))
    plenary_report_buffer_rewrite (self, position, lead, former);
}

/* A block that stays where it is, with what is derived and counted for it now. */
static void
refresh_block (Refresh *refresh, guint position, PlenaryReportBlock *wanted)
{
  PlenaryReportBuffer *self = refresh->buffer;
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);
  gboolean is_row_other = block->row != plenary_record_get_row (block->record);
  gboolean is_look_other = block->level != wanted->level;

  block->number = wanted->number;
  block->level = wanted->level;
  g_set_object (&block->section, wanted->section);
  if (is_row_other || refresh->is_context_other || is_derived_of_paragraphs (block))
    {
      g_autoptr (PlenaryText) former = plenary_text_ref (block->text);
      g_autoptr (PlenaryText) lead = block->lead != NULL ? plenary_text_ref (block->lead) : NULL;

      if (plenary_report_block_update (block, self->draft))
        note_change (refresh, block, plenary_report_buffer_rewrite (self, position, lead, former));
    }
  if (is_look_other || is_row_other)
    plenary_report_buffer_apply_look (self, position);
}

static void
replace_middle (Refresh *refresh)
{
  PlenaryReportBuffer *self = refresh->buffer;
  guint last = self->blocks->len - refresh->n_after;
  guint last_wanted = refresh->wanted->len - refresh->n_after;

  plenary_report_buffer_remove_blocks (self, refresh->n_before, last);
  for (guint i = refresh->n_before; i < last_wanted; i++)
    plenary_report_block_update (refresh->wanted->pdata[i], self->draft);
  plenary_report_buffer_insert_blocks (self, refresh->n_before, refresh->wanted, refresh->n_before,
                                       last_wanted);
}

/* Where blocks came or went, for who did not see it happen. */
static void
note_middle (Refresh *refresh, guint n_removed, guint n_inserted)
{
  PlenaryReportBuffer *self = refresh->buffer;
  guint position = refresh->n_before;

  if (n_inserted > 0)
    position += n_inserted - 1;
  else if (n_removed == 0 || position == 0)
    return;
  else
    position--;

  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);

  note_change (refresh, block, strlen (plenary_text_get_plain (block->text)));
}

/* Writes a reference anew when it shows what is no more so. */
static void
rewrite_reference (PlenaryReportBuffer *self, PlenaryTextTag *tag)
{
  GtkTextIter start;
  GtkTextIter end;
  guint position = 0;

  if (!plenary_text_place_find_tag (tag, GTK_TEXT_BUFFER (self), &start, &end)
      || !plenary_report_buffer_find (self, &start, &position))
    return;

  g_autofree char *shown = gtk_text_iter_get_text (&start, &end);
  g_autofree char *wanted = plenary_text_buffer_dup_reference (PLENARY_TEXT_BUFFER (self), tag);

  if (strcmp (shown, wanted) == 0)
    return;
  plenary_report_buffer_get_start (self, position, &start);
  plenary_report_buffer_get_end (self, position, &end);
  plenary_text_buffer_tidy_range (PLENARY_TEXT_BUFFER (self), &start, &end);
}

/* References show numbers of paragraphs, which may be others now. Tags that are no longer used are
 * let go of on the way, so the list has its own. */
static void
rewrite_references (PlenaryReportBuffer *self)
{
  g_autoptr (GPtrArray) references = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter tags;
  gpointer tag = NULL;

  g_hash_table_iter_init (&tags, PLENARY_TEXT_BUFFER (self)->marks);
  while (g_hash_table_iter_next (&tags, &tag, NULL))
    if (plenary_text_tag_get_kind (tag) == PLENARY_TEXT_TAG_REFERENCE)
      g_ptr_array_add (references, g_object_ref (tag));
  for (guint i = 0; i < references->len; i++)
    if (g_hash_table_contains (PLENARY_TEXT_BUFFER (self)->marks, references->pdata[i]))
      rewrite_reference (self, references->pdata[i]);
}

static PlenaryReportPlace
get_cursor_place (PlenaryReportBuffer *self)
{
  PlenaryReportPlace place = { 0 };
  GtkTextIter cursor;
  guint position = 0;

  gtk_text_buffer_get_iter_at_mark (GTK_TEXT_BUFFER (self), &cursor,
                                    gtk_text_buffer_get_insert (GTK_TEXT_BUFFER (self)));
  if (plenary_report_buffer_find (self, &cursor, &position))
    {
      PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);

      place.record = block->record;
      place.kind = block->kind;
      place.offset = plenary_report_buffer_get_offset (self, position, &cursor);
    }

  return place;
}

static void
show_all (Refresh *refresh)
{
  PlenaryReportBuffer *self = refresh->buffer;
  guint n_blocks = self->blocks->len;
  guint n_wanted = refresh->wanted->len;
  guint n_removed = n_blocks - refresh->n_before - refresh->n_after;
  guint n_inserted = n_wanted - refresh->n_before - refresh->n_after;

  for (guint i = 0; i < refresh->n_before; i++)
    refresh_block (refresh, i, refresh->wanted->pdata[i]);
  for (guint i = 0; i < refresh->n_after; i++)
    refresh_block (refresh, n_blocks - 1 - i, refresh->wanted->pdata[n_wanted - 1 - i]);
  replace_middle (refresh);
  note_middle (refresh, n_removed, n_inserted);
  plenary_report_buffer_number_notes (self, 0);
  rewrite_references (self);
}

/* Whether all that is derived may be another. */
static gboolean
renew_draft (PlenaryReportBuffer *self)
{
  if (self->draft != NULL)
    return plenary_draft_follow (self->draft);

  self->draft = plenary_draft_new (plenary_project_get_model (self->project), self->document);

  return TRUE;
}

/* Lets go of the list without its blocks that are in the buffer now. */
static void
free_wanted (GPtrArray *wanted)
{
  g_ptr_array_set_free_func (wanted, NULL);
  for (guint i = 0; i < wanted->len; i++)
    g_clear_pointer (&wanted->pdata[i], plenary_report_block_free);
  g_ptr_array_unref (wanted);
}

/**
 * plenary_report_buffer_refresh:
 * @self: a buffer
 *
 * Makes the buffer show what the project holds.
 */
void
plenary_report_buffer_refresh (PlenaryReportBuffer *self)
{
  g_return_if_fail (PLENARY_IS_REPORT_BUFFER (self));

  if (self->document == NULL)
    return;

  self->is_stale = self->is_resting;
  if (self->is_resting)
    return;

  PlenaryTextBuffer *buffer = PLENARY_TEXT_BUFFER (self);
  PlenaryModel *model = plenary_project_get_model (self->project);
  PlenaryReportPlace cursor = get_cursor_place (self);
  Refresh refresh = {
    .buffer = self,
    .is_context_other = renew_draft (self),
  };

  refresh.wanted
      = plenary_report_blocks_list (model, plenary_record_get_id (self->document), self->section);
  find_same (&refresh);

  gboolean is_cursor_kept = FALSE;
  guint position = 0;

  if (plenary_report_buffer_get_cursor (self, &position))
    is_cursor_kept = position < refresh.n_before || position >= self->blocks->len - refresh.n_after;

  buffer->own_changes++;
  show_all (&refresh);
  buffer->own_changes--;
  buffer->is_touched = FALSE;
  free_wanted (refresh.wanted);
  plenary_text_buffer_follow_cursor (buffer);

  if (self->is_following && !self->is_busy && refresh.change.record != NULL)
    plenary_report_buffer_put_cursor (self, &refresh.change);
  else if (!is_cursor_kept)
    plenary_report_buffer_put_cursor (self, &cursor);
  g_signal_emit_by_name (self, "refreshed");
}
