/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Deleting what runs over several blocks. Words of paragraphs go, and what is left is joined. A
 * heading stays unless its whole section is selected: a slip of the mouse does not merge sections.
 */
#include "config.h"

#include "summary/plenary-report-buffer-private.h"

#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "operations/plenary-paragraph-delete.h"
#include "operations/plenary-paragraph-text.h"

#include <glib/gi18n.h>
#include <string.h>

/* What is selected. */
typedef struct
{
  guint first;
  gsize start;
  guint last;
  gsize end;
} Range;

static gsize
get_length (const PlenaryReportBlock *block)
{
  return strlen (plenary_text_get_plain (block->text));
}

/* The last block of the section of a heading and of its parts. */
static guint
find_section_end (PlenaryReportBuffer *self, guint position)
{
  int level = plenary_report_buffer_get_block (self, position)->level;
  guint i = position + 1;

  for (; i < self->blocks->len; i++)
    {
      PlenaryReportBlock *block = plenary_report_buffer_get_block (self, i);

      if (block->kind == PLENARY_REPORT_BLOCK_HEADING && block->level <= level)
        break;
    }

  return i - 1;
}

static gboolean
is_section_selected (PlenaryReportBuffer *self, const Range *range, guint position)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);

  if (block->kind != PLENARY_REPORT_BLOCK_HEADING || (position == range->first && range->start > 0))
    return FALSE;

  guint end = find_section_end (self, position);

  return end < range->last
         || (end == range->last
             && range->end >= get_length (plenary_report_buffer_get_block (self, end)));
}

/* Takes words out of a heading or the line under it, at an end of the selection. */
static void
trim (PlenaryReportBuffer *self, PlenaryEdit *edit, const Range *range, guint position)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);
  gsize start = position == range->first ? range->start : 0;
  gsize end = position == range->last ? range->end : get_length (block);
  gboolean is_at_edge = position == range->first || position == range->last;

  if (!is_at_edge || start >= end)
    return;

  g_autoptr (PlenaryText) head = plenary_paragraph_text_head (block->text, start);
  g_autoptr (PlenaryText) tail = plenary_paragraph_text_tail (block->text, end);
  g_autoptr (PlenaryText) text = plenary_paragraph_text_join (head, tail);

  plenary_edit_set_markup (edit, G_OBJECT_TYPE (block->record),
                           plenary_record_get_id (block->record),
                           plenary_report_block_get_column (block), text);
}

/* Paragraphs that go whole, since a heading is before or after them in the selection. */
static gboolean
are_whole (PlenaryReportBuffer *self, const Range *range, gboolean has_first, gboolean has_last)
{
  PlenaryReportBlock *last = plenary_report_buffer_get_block (self, range->last);

  return (!has_first && !has_last) || (!has_first && (range->end >= get_length (last)))
         || (!has_last && range->start == 0);
}

static void
delete_paragraphs (PlenaryReportBuffer *self,
                   PlenaryEdit *edit,
                   const Range *range,
                   GPtrArray *paragraphs,
                   GHashTable *gone,
                   PlenaryReportPlace *place)
{
  PlenaryReportBlock *first = plenary_report_buffer_get_block (self, range->first);
  PlenaryReportBlock *last = plenary_report_buffer_get_block (self, range->last);
  gboolean has_first = g_ptr_array_index (paragraphs, 0) == first->record;
  gboolean has_last = g_ptr_array_index (paragraphs, paragraphs->len - 1) == last->record;

  if (are_whole (self, range, has_first, has_last))
    {
      for (guint i = 0; i < paragraphs->len; i++)
        {
          g_hash_table_add (gone, g_ptr_array_index (paragraphs, i));
          plenary_edit_delete (edit, PLENARY_TYPE_PARAGRAPH,
                               plenary_record_get_id (g_ptr_array_index (paragraphs, i)));
        }
      return;
    }

  /* After a heading words go, and the paragraph stays; before one, too. */
  if (!has_first || !has_last)
    {
      guint edge = has_first ? 0 : paragraphs->len - 1;
      PlenaryReportBlock *kept = has_first ? first : last;
      g_autoptr (PlenaryText) text = has_first
                                         ? plenary_paragraph_text_head (kept->text, range->start)
                                         : plenary_paragraph_text_tail (kept->text, range->end);

      for (guint i = 0; i < paragraphs->len; i++)
        if (i != edge)
          plenary_edit_delete (edit, PLENARY_TYPE_PARAGRAPH,
                               plenary_record_get_id (g_ptr_array_index (paragraphs, i)));
      if (plenary_report_block_is_editable (kept))
        plenary_edit_set_markup (edit, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (kept->record),
                                 PLENARY_PARAGRAPH_TEXT, text);
      return;
    }

  PlenaryRecord *survivor = plenary_paragraphs_delete_range (
      edit, plenary_project_get_model (self->project), paragraphs, range->start, range->end);

  *place = (PlenaryReportPlace) { .record = survivor,
                                  .kind = PLENARY_REPORT_BLOCK_WORDS,
                                  .offset = range->start };
}

/* Where the cursor is afterwards: in the first block, or before it when that goes. */
static PlenaryReportPlace
find_place (PlenaryReportBuffer *self, const Range *range, GHashTable *gone)
{
  for (guint i = range->first + 1; i > 0; i--)
    {
      PlenaryReportBlock *block = plenary_report_buffer_get_block (self, i - 1);

      if (!g_hash_table_contains (gone, block->section)
          && !g_hash_table_contains (gone, block->record))
        return (PlenaryReportPlace) { .record = block->record,
                                      .kind = block->kind,
                                      .offset
                                      = i - 1 == range->first ? range->start : get_length (block) };
    }

  return (PlenaryReportPlace) { 0 };
}

/* Deletes from a place in one block to a place in a later one. Returns whether it was done. */
gboolean
plenary_report_buffer_delete_blocks (PlenaryReportBuffer *self,
                                     guint first,
                                     gsize start,
                                     guint last,
                                     gsize end)
{
  const Range range = { first, start, last, end };
  g_autoptr (GPtrArray) paragraphs = g_ptr_array_new ();
  g_autoptr (GHashTable) gone = g_hash_table_new (NULL, NULL);

  plenary_report_buffer_flush (self);

  PlenaryEdit *edit = plenary_report_buffer_begin_edit (self, _ ("Delete"));

  for (guint i = first; i <= last; i++)
    {
      PlenaryReportBlock *block = plenary_report_buffer_get_block (self, i);

      if (is_section_selected (self, &range, i))
        {
          guint section_end = find_section_end (self, i);

          plenary_edit_delete (edit, PLENARY_TYPE_SECTION, plenary_record_get_id (block->record));
          for (guint j = i; j <= section_end; j++)
            g_hash_table_add (gone, plenary_report_buffer_get_block (self, j)->section);
          i = section_end;
        }
      else if (plenary_report_block_is_paragraph (block))
        g_ptr_array_add (paragraphs, block->record);
      else
        trim (self, edit, &range, i);
    }

  PlenaryReportPlace place = { 0 };

  if (paragraphs->len > 0)
    delete_paragraphs (self, edit, &range, paragraphs, gone, &place);
  if (place.record == NULL)
    place = find_place (self, &range, gone);
  if (!plenary_report_buffer_commit (self, edit))
    return FALSE;
  plenary_report_buffer_put_cursor (self, &place);

  return TRUE;
}
