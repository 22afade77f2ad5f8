/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Changes of structure: each is an operation of the core, committed under its name, after which the
 * buffer has been refreshed and the cursor is put where the person goes on.
 */
#include "config.h"

#include "summary/plenary-report-buffer-private.h"

#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "operations/plenary-paragraph-heading.h"
#include "operations/plenary-paragraph-insert.h"
#include "operations/plenary-paragraph-kind.h"
#include "operations/plenary-paragraph-move.h"
#include "operations/plenary-paragraph-split.h"
#include "operations/plenary-paragraph-text.h"

#include <glib/gi18n.h>
#include <string.h>

static PlenaryModel *
get_model (PlenaryReportBuffer *self)
{
  return plenary_project_get_model (self->project);
}

static void
put_cursor_in (PlenaryReportBuffer *self, const char *id, gsize offset)
{
  PlenaryRecord *paragraph = plenary_model_lookup (get_model (self), PLENARY_TYPE_PARAGRAPH, id);

  for (int kind = PLENARY_REPORT_BLOCK_WORDS; kind <= PLENARY_REPORT_BLOCK_DERIVED; kind++)
    {
      PlenaryReportPlace place
          = { .record = paragraph, .kind = (PlenaryReportBlockKind) kind, .offset = offset };

      plenary_report_buffer_put_cursor (self, &place);
    }
}

/* The block and the place in it where the cursor is. */
static PlenaryReportBlock *
get_cursor_block (PlenaryReportBuffer *self, guint *position, gsize *offset)
{
  GtkTextIter cursor;

  if (!plenary_report_buffer_get_cursor (self, position))
    return NULL;

  gtk_text_buffer_get_iter_at_mark (GTK_TEXT_BUFFER (self), &cursor,
                                    gtk_text_buffer_get_insert (GTK_TEXT_BUFFER (self)));
  *offset = plenary_report_buffer_get_offset (self, *position, &cursor);

  return plenary_report_buffer_get_block (self, *position);
}

static gboolean
has_prior_section (PlenaryReportBuffer *self, guint position)
{
  return position > 0
         && plenary_report_block_is_paragraph (
             plenary_report_buffer_get_block (self, position - 1));
}

/* A new paragraph at the start of a section, or at the end of what is before its heading. */
static void
break_heading (PlenaryReportBuffer *self, guint position, gsize offset)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);
  const PlenaryText *text = block->text;
  gboolean is_before
      = offset == 0 && !plenary_text_is_empty (text) && has_prior_section (self, position);
  g_autoptr (PlenaryText) head = plenary_paragraph_text_head (text, offset);
  g_autoptr (PlenaryText) tail = is_before || offset == 0
                                     ? plenary_text_new ("")
                                     : plenary_paragraph_text_tail (text, offset);
  PlenaryReportBlock *before
      = is_before ? plenary_report_buffer_get_block (self, position - 1) : NULL;
  PlenaryEdit *edit = plenary_report_buffer_begin_edit (self, _ ("Add Paragraph"));
  g_autofree char *id = plenary_paragraph_insert (
      edit, get_model (self),
      plenary_record_get_id (before != NULL ? before->section : block->section),
      before != NULL ? before->record : NULL, PLENARY_PARAGRAPH_KIND_NUMBERED, tail);

  if (!plenary_text_is_empty (tail))
    plenary_edit_set_markup (edit, G_OBJECT_TYPE (block->record),
                             plenary_record_get_id (block->record),
                             plenary_report_block_get_column (block), head);
  if (plenary_report_buffer_commit (self, edit))
    put_cursor_in (self, id, 0);
}

/* The kind that paragraphs before a list have. */
static PlenaryParagraphKind
find_outer_kind (PlenaryReportBuffer *self, guint position)
{
  for (guint i = position; i > 0; i--)
    {
      int kind
          = plenary_report_block_get_paragraph_kind (plenary_report_buffer_get_block (self, i - 1));

      if (kind == PLENARY_PARAGRAPH_KIND_NUMBERED || kind == PLENARY_PARAGRAPH_KIND_PLAIN)
        return (PlenaryParagraphKind) kind;
      if (kind < 0)
        break;
    }

  return PLENARY_PARAGRAPH_KIND_NUMBERED;
}

/* An item without words goes up a level, and from the first out of the list. */
static void
leave_list (PlenaryReportBuffer *self, guint position)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);
  PlenaryEdit *edit = plenary_report_buffer_begin_edit (self, _ ("End List"));

  if (block->level > 1)
    plenary_paragraph_shift (edit, get_model (self), block->record, -1);
  else
    plenary_paragraph_set_kind (edit, block->record, find_outer_kind (self, position),
                                PLENARY_MARKER_NONE);
  plenary_report_buffer_commit (self, edit);
}

static void
break_paragraph (PlenaryReportBuffer *self, PlenaryReportBlock *block, gsize offset)
{
  gboolean is_new = offset == strlen (plenary_text_get_plain (block->text));
  PlenaryEdit *edit = plenary_report_buffer_begin_edit (self, is_new ? _ ("Add Paragraph")
                                                                     : _ ("Split Paragraph"));
  g_autofree char *id = plenary_paragraph_split (edit, get_model (self), block->record, offset);

  if (plenary_report_buffer_commit (self, edit))
    put_cursor_in (self, id, 0);
}

/* What Enter does. */
void
plenary_report_buffer_break (PlenaryTextBuffer *buffer)
{
  PlenaryReportBuffer *self = PLENARY_REPORT_BUFFER (buffer);
  guint position = 0;
  gsize offset = 0;

  gtk_text_buffer_begin_user_action (GTK_TEXT_BUFFER (self));
  gtk_text_buffer_delete_selection (GTK_TEXT_BUFFER (self), TRUE, TRUE);
  gtk_text_buffer_end_user_action (GTK_TEXT_BUFFER (self));
  plenary_report_buffer_flush (self);

  PlenaryReportBlock *block = get_cursor_block (self, &position, &offset);

  if (block == NULL)
    return;

  if (!plenary_report_block_is_paragraph (block))
    break_heading (self, position, offset);
  else if (!plenary_report_block_is_editable (block))
    plenary_report_buffer_insert_after (self, block->record, NULL, NULL);
  else if (plenary_text_buffer_get_line_item (buffer, NULL) > 0)
    plenary_text_buffer_break_here (buffer);
  else if (block->level > 0 && plenary_text_is_empty (block->text))
    leave_list (self, position);
  else
    break_paragraph (self, block, offset);
}

/**
 * plenary_report_buffer_break_line_within:
 * @self: a buffer
 *
 * Starts another line of the same paragraph.
 */
void
plenary_report_buffer_break_line_within (PlenaryReportBuffer *self)
{
  g_return_if_fail (PLENARY_IS_REPORT_BUFFER (self));

  guint position = 0;

  if (!plenary_report_buffer_get_cursor (self, &position)
      || plenary_report_buffer_get_block (self, position)->kind != PLENARY_REPORT_BLOCK_WORDS)
    return;

  plenary_text_buffer_begin (PLENARY_TEXT_BUFFER (self));
  gtk_text_buffer_insert_at_cursor (GTK_TEXT_BUFFER (self), "\n", 1);
  plenary_text_buffer_end (PLENARY_TEXT_BUFFER (self));
}

/* Takes out a paragraph without words; the cursor goes to the end of what is before it. */
static void
delete_empty (PlenaryReportBuffer *self, guint position)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);
  PlenaryReportBlock *before = plenary_report_buffer_get_block (self, position - 1);
  PlenaryReportPlace place = { .record = before->record,
                               .kind = before->kind,
                               .offset = strlen (plenary_text_get_plain (before->text)) };
  PlenaryEdit *edit = plenary_report_buffer_begin_edit (self, _ ("Delete Paragraph"));

  plenary_edit_delete (edit, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (block->record));
  if (plenary_report_buffer_commit (self, edit))
    plenary_report_buffer_put_cursor (self, &place);
}

/**
 * plenary_report_buffer_join:
 * @self: a buffer
 *
 * What Backspace does at the start of a paragraph: joins it with the one before. An item goes out
 * of its list first. A heading is no paragraph: nothing is joined with it, but an empty paragraph
 * after it goes.
 *
 * Returns: whether the cursor is at the start of a block, where nothing else is to be done
 */
gboolean
plenary_report_buffer_join (PlenaryReportBuffer *self)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_BUFFER (self), FALSE);

  guint position = 0;
  gsize offset = 0;

  if (gtk_text_buffer_get_has_selection (GTK_TEXT_BUFFER (self)))
    return FALSE;

  PlenaryReportBlock *block = get_cursor_block (self, &position, &offset);

  if (block == NULL || offset > 0
      || plenary_text_buffer_get_line_item (PLENARY_TEXT_BUFFER (self), NULL) > 0)
    return FALSE;
  if (block->level > 0 && block->kind == PLENARY_REPORT_BLOCK_WORDS)
    {
      leave_list (self, position);
      return TRUE;
    }
  if (position == 0 || block->kind != PLENARY_REPORT_BLOCK_WORDS)
    return TRUE;

  PlenaryReportBlock *before = plenary_report_buffer_get_block (self, position - 1);
  gsize length = strlen (plenary_text_get_plain (before->text));

  if (before->kind == PLENARY_REPORT_BLOCK_WORDS)
    plenary_report_buffer_delete_blocks (self, position - 1, length, position, 0);
  else if (plenary_text_is_empty (block->text))
    delete_empty (self, position);

  return TRUE;
}

/**
 * plenary_report_buffer_step:
 * @self: a buffer
 * @is_down: whether to move down
 *
 * Moves the paragraph of the cursor, with those that go with it, past the one before or after.
 *
 * Returns: whether there was somewhere to go
 */
gboolean
plenary_report_buffer_step (PlenaryReportBuffer *self, gboolean is_down)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_BUFFER (self), FALSE);

  guint position = 0;
  gsize offset = 0;

  plenary_report_buffer_flush (self);

  PlenaryReportBlock *block = get_cursor_block (self, &position, &offset);

  if (block == NULL || !plenary_report_block_is_paragraph (block))
    return FALSE;

  g_autofree char *id = g_strdup (plenary_record_get_id (block->record));
  PlenaryEdit *edit = plenary_report_buffer_begin_edit (self, _ ("Move Paragraph"));

  if (!plenary_paragraph_step (edit, get_model (self), block->record, is_down))
    {
      plenary_edit_cancel (edit);
      return FALSE;
    }
  if (plenary_report_buffer_commit (self, edit))
    put_cursor_in (self, id, offset);

  return TRUE;
}

static void
set_kind (PlenaryReportBuffer *self, PlenaryParagraphKind kind, PlenaryMarker marker)
{
  guint first = 0;
  guint last = 0;

  plenary_report_buffer_flush (self);
  if (!plenary_report_buffer_get_selected (self, &first, &last))
    return;

  PlenaryEdit *edit = plenary_report_buffer_begin_edit (self, _ ("Change Kind of Paragraph"));

  for (guint i = first; i <= last; i++)
    {
      PlenaryReportBlock *block = plenary_report_buffer_get_block (self, i);

      if (block->kind == PLENARY_REPORT_BLOCK_WORDS)
        plenary_paragraph_set_kind (edit, block->record, kind, marker);
    }
  plenary_report_buffer_commit (self, edit);
}

/**
 * plenary_report_buffer_set_kind:
 * @self: a buffer
 * @kind: a #PlenaryParagraphKind of words
 *
 * Makes the paragraphs that are selected another kind.
 */
void
plenary_report_buffer_set_kind (PlenaryReportBuffer *self, int kind)
{
  g_return_if_fail (PLENARY_IS_REPORT_BUFFER (self));
  g_return_if_fail (!plenary_paragraph_is_derived ((PlenaryParagraphKind) kind));

  set_kind (self, (PlenaryParagraphKind) kind,
            kind == PLENARY_PARAGRAPH_KIND_ITEM ? PLENARY_MARKER_BULLET : PLENARY_MARKER_NONE);
}

/* An item is a paragraph of its own, or a line of one. */
int
plenary_report_buffer_get_item (PlenaryTextBuffer *buffer, PlenaryMarker *marker)
{
  PlenaryReportBuffer *self = PLENARY_REPORT_BUFFER (buffer);
  int level = plenary_text_buffer_get_line_item (buffer, marker);
  guint position = 0;

  if (level > 0 || !plenary_report_buffer_get_cursor (self, &position))
    return level;

  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);

  if (block->kind != PLENARY_REPORT_BLOCK_WORDS || block->level == 0)
    return 0;
  if (marker != NULL)
    *marker = (PlenaryMarker) plenary_record_get_integer (block->record, PLENARY_PARAGRAPH_MARKER);

  return block->level;
}

void
plenary_report_buffer_set_item (PlenaryTextBuffer *buffer, int level, PlenaryMarker marker)
{
  PlenaryReportBuffer *self = PLENARY_REPORT_BUFFER (buffer);
  guint position = 0;

  if (plenary_text_buffer_get_line_item (buffer, NULL) > 0)
    plenary_text_buffer_set_line_items (buffer, level, marker);
  else if (level > 0)
    set_kind (self, PLENARY_PARAGRAPH_KIND_ITEM, marker);
  else if (plenary_report_buffer_get_cursor (self, &position))
    set_kind (self, find_outer_kind (self, position), PLENARY_MARKER_NONE);
}

void
plenary_report_buffer_start_item (PlenaryTextBuffer *buffer,
                                  GtkTextIter *line,
                                  PlenaryMarker marker)
{
  PlenaryReportBuffer *self = PLENARY_REPORT_BUFFER (buffer);
  guint position = 0;
  GtkTextIter start;

  if (!plenary_report_buffer_find (self, line, &position))
    return;

  /* A line within a paragraph is an item of its text. */
  plenary_report_buffer_get_start (self, position, &start);
  if (gtk_text_iter_get_line (&start) != gtk_text_iter_get_line (line))
    plenary_text_buffer_start_line_item (buffer, line, marker);
  else
    set_kind (self, PLENARY_PARAGRAPH_KIND_ITEM, marker);
}

gboolean
plenary_report_buffer_shift_item (PlenaryTextBuffer *buffer, int levels)
{
  PlenaryReportBuffer *self = PLENARY_REPORT_BUFFER (buffer);
  guint first = 0;
  guint last = 0;
  gboolean is_item = FALSE;

  if (plenary_text_buffer_get_line_item (buffer, NULL) > 0)
    return plenary_text_buffer_shift_line_items (buffer, levels);

  plenary_report_buffer_flush (self);
  if (!plenary_report_buffer_get_selected (self, &first, &last))
    return FALSE;

  PlenaryEdit *edit = plenary_report_buffer_begin_edit (self, levels > 0 ? _ ("Indent Item")
                                                                         : _ ("Outdent Item"));

  for (guint i = first; i <= last; i++)
    {
      PlenaryReportBlock *block = plenary_report_buffer_get_block (self, i);

      if (block->kind == PLENARY_REPORT_BLOCK_WORDS)
        is_item |= plenary_paragraph_shift (edit, get_model (self), block->record, levels);
    }
  plenary_report_buffer_commit (self, edit);

  return is_item;
}

/**
 * plenary_report_buffer_make_heading:
 * @self: a buffer
 *
 * Makes the paragraph of the cursor the heading of a section of its own.
 */
void
plenary_report_buffer_make_heading (PlenaryReportBuffer *self)
{
  g_return_if_fail (PLENARY_IS_REPORT_BUFFER (self));

  guint position = 0;
  gsize offset = 0;

  plenary_report_buffer_flush (self);

  PlenaryReportBlock *block = get_cursor_block (self, &position, &offset);

  if (block == NULL || block->kind != PLENARY_REPORT_BLOCK_WORDS)
    return;

  PlenaryEdit *edit = plenary_report_buffer_begin_edit (self, _ ("Make Heading"));
  g_autofree char *id = plenary_paragraph_make_heading (edit, get_model (self), block->record);

  if (!plenary_report_buffer_commit (self, edit))
    return;

  PlenaryReportPlace place
      = { .record = plenary_model_lookup (get_model (self), PLENARY_TYPE_SECTION, id),
          .kind = PLENARY_REPORT_BLOCK_HEADING,
          .offset = offset };

  plenary_report_buffer_put_cursor (self, &place);
}

/**
 * plenary_report_buffer_insert_after:
 * @self: a buffer
 * @paragraph: (nullable): a paragraph; %NULL for the start of @section
 * @section: (nullable): a section, where @paragraph is %NULL
 * @intervention_id: (nullable): what the new paragraph reports
 *
 * Adds an empty paragraph and puts the cursor into it.
 *
 * Returns: (transfer full) (nullable): its id
 */
char *
plenary_report_buffer_insert_after (PlenaryReportBuffer *self,
                                    PlenaryRecord *paragraph,
                                    PlenaryRecord *section,
                                    const char *intervention_id)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_BUFFER (self), NULL);
  g_return_val_if_fail (paragraph != NULL || section != NULL, NULL);

  g_autoptr (PlenaryText) text = plenary_text_new ("");

  plenary_report_buffer_flush (self);

  PlenaryEdit *edit = plenary_report_buffer_begin_edit (self, _ ("Add Paragraph"));
  const char *section_id = paragraph != NULL
                               ? plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID)
                               : plenary_record_get_id (section);
  g_autofree char *id = plenary_paragraph_insert (edit, get_model (self), section_id, paragraph,
                                                  PLENARY_PARAGRAPH_KIND_NUMBERED, text);

  if (intervention_id != NULL)
    plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, id, PLENARY_PARAGRAPH_INTERVENTION_ID,
                           intervention_id);
  if (!plenary_report_buffer_commit (self, edit))
    return NULL;
  put_cursor_in (self, id, 0);

  return g_steal_pointer (&id);
}

/* Puts an excerpt in at a place of a block. */
void
plenary_report_buffer_put_excerpt_at (PlenaryReportBuffer *self,
                                      guint position,
                                      gsize offset,
                                      const PlenaryExcerpt *excerpt)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);
  gsize end = 0;

  if (plenary_excerpt_get_length (excerpt) == 0)
    return;
  plenary_report_buffer_flush (self);

  /* A heading takes words only; what is more goes after it. */
  if (!plenary_report_block_is_paragraph (block))
    {
      g_autoptr (PlenaryText) words = plenary_excerpt_make_text (excerpt);

      plenary_text_buffer_insert_here (PLENARY_TEXT_BUFFER (self), words);
      return;
    }

  PlenaryEdit *edit = plenary_report_buffer_begin_edit (self, _ ("Paste"));
  g_autofree char *id
      = plenary_excerpt_insert (edit, get_model (self), block->record, offset, excerpt, &end);

  if (plenary_report_buffer_commit (self, edit))
    put_cursor_in (self, id, end);
}

/**
 * plenary_report_buffer_put_excerpt:
 * @self: a buffer
 * @excerpt: what to put in
 *
 * Puts an excerpt in at the cursor, in place of what is selected: a paste.
 */
void
plenary_report_buffer_put_excerpt (PlenaryReportBuffer *self, const PlenaryExcerpt *excerpt)
{
  g_return_if_fail (PLENARY_IS_REPORT_BUFFER (self));
  g_return_if_fail (excerpt != NULL);

  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  guint position = 0;
  gsize offset = 0;

  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_delete_selection (buffer, TRUE, TRUE);
  gtk_text_buffer_end_user_action (buffer);
  if (get_cursor_block (self, &position, &offset) != NULL)
    plenary_report_buffer_put_excerpt_at (self, position, offset, excerpt);
}

/**
 * plenary_report_buffer_make_excerpt:
 * @self: a buffer
 *
 * Takes what is selected of paragraphs, for the clipboard. Headings are not part of it.
 *
 * Returns: (transfer full) (nullable): the excerpt; %NULL when no paragraph is selected
 */
PlenaryExcerpt *
plenary_report_buffer_make_excerpt (PlenaryReportBuffer *self)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_BUFFER (self), NULL);

  g_autoptr (GPtrArray) paragraphs = g_ptr_array_new ();
  GtkTextIter start;
  GtkTextIter end;
  guint first = 0;
  guint last = 0;
  gsize from = 0;
  gsize to = G_MAXSIZE;

  if (!gtk_text_buffer_get_selection_bounds (GTK_TEXT_BUFFER (self), &start, &end)
      || !plenary_report_buffer_find (self, &start, &first)
      || !plenary_report_buffer_find (self, &end, &last))
    return NULL;

  plenary_report_buffer_flush (self);
  for (guint i = first; i <= last; i++)
    {
      PlenaryReportBlock *block = plenary_report_buffer_get_block (self, i);

      if (!plenary_report_block_is_paragraph (block))
        continue;
      if (i == first)
        from = plenary_report_buffer_get_offset (self, i, &start);
      if (i == last)
        to = plenary_report_buffer_get_offset (self, i, &end);
      g_ptr_array_add (paragraphs, block->record);
    }

  return paragraphs->len > 0 ? plenary_excerpt_new (get_model (self), paragraphs, from, to) : NULL;
}
