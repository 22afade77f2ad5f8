/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-report-block.h"

#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "operations/plenary-paragraph-kind.h"

#include <string.h>

/* Sections deeper than any document has come from a file that was made to be so. */
#define MAX_DEPTH 64

/* What blocks are listed with. */
typedef struct
{
  PlenaryModel *model;
  const char *document_id;
  PlenaryRecord *section; /* the only one that is shown, with its parts; NULL for all */
  GPtrArray *blocks;
  guint n_numbered;
} Listing;

/**
 * plenary_report_block_free:
 * @self: (transfer full): a block
 *
 * Lets go of a block. Its mark is for its buffer to delete.
 */
void
plenary_report_block_free (PlenaryReportBlock *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->row, plenary_row_unref);
  g_clear_pointer (&self->lead, plenary_text_unref);
  g_clear_pointer (&self->text, plenary_text_unref);
  g_object_unref (self->record);
  g_object_unref (self->section);
  g_free (self);
}

static PlenaryReportBlock *
add_block (Listing *listing,
           PlenaryReportBlockKind kind,
           PlenaryRecord *record,
           PlenaryRecord *section,
           int level)
{
  PlenaryReportBlock *block = g_new0 (PlenaryReportBlock, 1);

  block->kind = kind;
  block->record = g_object_ref (record);
  block->section = g_object_ref (section);
  block->level = level;
  g_ptr_array_add (listing->blocks, block);

  return block;
}

static void
add_paragraph (Listing *listing,
               PlenaryRecord *paragraph,
               PlenaryRecord *section,
               gboolean is_shown)
{
  int kind = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND);
  guint number = kind == PLENARY_PARAGRAPH_KIND_NUMBERED ? ++listing->n_numbered : 0;

  if (!is_shown)
    return;

  PlenaryReportBlock *block
      = add_block (listing,
                   plenary_paragraph_is_derived (kind) ? PLENARY_REPORT_BLOCK_DERIVED
                                                       : PLENARY_REPORT_BLOCK_WORDS,
                   paragraph, section, 0);

  block->number = number;
  if (kind == PLENARY_PARAGRAPH_KIND_ITEM)
    block->level = CLAMP (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_LEVEL), 1,
                          PLENARY_TEXT_MAX_LEVEL);
}

static void
add_section (Listing *listing, PlenaryRecord *section, int level, gboolean is_shown)
{
  const char *id = plenary_record_get_id (section);
  PlenaryRecordList *paragraphs = plenary_model_list_by (listing->model, PLENARY_TYPE_PARAGRAPH,
                                                         PLENARY_PARAGRAPH_SECTION_ID, id);
  PlenaryRecordList *parts
      = plenary_model_list_by (listing->model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID, id);

  is_shown = is_shown || section == listing->section;
  if (is_shown)
    add_block (listing, PLENARY_REPORT_BLOCK_HEADING, section, section, level);
  if (is_shown && *plenary_record_get_text (section, PLENARY_SECTION_BYLINE) != '\0')
    add_block (listing, PLENARY_REPORT_BLOCK_BYLINE, section, section, 0);
  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    add_paragraph (listing, plenary_record_list_get (paragraphs, i), section, is_shown);
  for (guint i = 0; level < MAX_DEPTH && i < plenary_record_list_get_length (parts); i++)
    add_section (listing, plenary_record_list_get (parts, i), level + 1, is_shown);
}

/**
 * plenary_report_blocks_list:
 * @model: a model
 * @document_id: id of a document
 * @section: (nullable): the only section to list, with its parts; %NULL for all
 *
 * Lists what is read of a document. Paragraphs are counted over the whole document.
 *
 * Returns: (transfer full) (element-type PlenaryReportBlock): blocks that show nothing yet
 */
GPtrArray *
plenary_report_blocks_list (PlenaryModel *model, const char *document_id, PlenaryRecord *section)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (document_id != NULL, NULL);

  PlenaryRecordList *sections = plenary_model_list_by (model, PLENARY_TYPE_SECTION,
                                                       PLENARY_SECTION_DOCUMENT_ID, document_id);
  Listing listing = {
    .model = model,
    .document_id = document_id,
    .section = section,
    .blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_report_block_free),
  };

  for (guint i = 0; i < plenary_record_list_get_length (sections); i++)
    {
      PlenaryRecord *root = plenary_record_list_get (sections, i);

      if (plenary_record_get_text (root, PLENARY_SECTION_PARENT_ID) == NULL)
        add_section (&listing, root, 1, section == NULL);
    }

  return listing.blocks;
}

/**
 * plenary_report_block_is_same:
 * @a: a block
 * @b: another
 *
 * Returns: whether both stand for the same thing
 */
gboolean
plenary_report_block_is_same (const PlenaryReportBlock *a, const PlenaryReportBlock *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->record == b->record && a->kind == b->kind;
}

/**
 * plenary_report_block_is_editable:
 * @self: a block
 *
 * Returns: whether its words are written by people
 */
gboolean
plenary_report_block_is_editable (const PlenaryReportBlock *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->kind != PLENARY_REPORT_BLOCK_DERIVED;
}

/**
 * plenary_report_block_is_paragraph:
 * @self: a block
 *
 * Returns: whether its record is a paragraph
 */
gboolean
plenary_report_block_is_paragraph (const PlenaryReportBlock *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->kind == PLENARY_REPORT_BLOCK_WORDS || self->kind == PLENARY_REPORT_BLOCK_DERIVED;
}

/**
 * plenary_report_block_get_paragraph_kind:
 * @self: a block
 *
 * Returns: the #PlenaryParagraphKind of its paragraph; -1 when it is none
 */
int
plenary_report_block_get_paragraph_kind (const PlenaryReportBlock *self)
{
  return plenary_report_block_is_paragraph (self)
             ? plenary_record_get_integer (self->record, PLENARY_PARAGRAPH_KIND)
             : -1;
}

/**
 * plenary_report_block_get_column:
 * @self: a block
 *
 * Returns: the column of its record that has its words
 */
guint
plenary_report_block_get_column (const PlenaryReportBlock *self)
{
  g_return_val_if_fail (self != NULL, 0);

  switch (self->kind)
    {
    case PLENARY_REPORT_BLOCK_HEADING:
      return PLENARY_SECTION_TITLE;
    case PLENARY_REPORT_BLOCK_BYLINE:
      return PLENARY_SECTION_BYLINE;
    case PLENARY_REPORT_BLOCK_WORDS:
    case PLENARY_REPORT_BLOCK_DERIVED:
    default:
      return PLENARY_PARAGRAPH_TEXT;
    }
}

/* A heading that nobody has written is the one that is derived. */
static PlenaryText *
make_text (const PlenaryReportBlock *self, PlenaryDraft *draft)
{
  const PlenaryText *own
      = plenary_record_get_markup (self->record, plenary_report_block_get_column (self));
  PlenaryText *derived = NULL;

  if (self->kind == PLENARY_REPORT_BLOCK_HEADING && plenary_text_is_empty (own))
    derived = plenary_draft_make_heading (draft, self->record);
  else if (self->kind == PLENARY_REPORT_BLOCK_DERIVED)
    derived = plenary_draft_make_block (draft, self->section, self->record);

  return derived != NULL ? derived : plenary_text_ref (own);
}

/**
 * plenary_report_block_count_notes:
 * @text: words of a block
 *
 * Returns: how many notes they have
 */
guint
plenary_report_block_count_notes (const PlenaryText *text)
{
  g_return_val_if_fail (text != NULL, 0);

  gsize n_runs = 0;
  guint n_notes = 0;

  /* Most paragraphs have no note. */
  if (strstr (plenary_text_get_markup (text), "<note>") == NULL)
    return 0;

  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);

  for (gsize i = 0; i < n_runs; i++)
    n_notes += runs[i].kind == PLENARY_RUN_NOTE;

  return n_notes;
}

/**
 * plenary_report_block_update:
 * @self: a block
 * @draft: what is derived in its document
 *
 * Makes the words of a block those of its record.
 *
 * Returns: whether they are others than they were
 */
gboolean
plenary_report_block_update (PlenaryReportBlock *self, PlenaryDraft *draft)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (draft != NULL, FALSE);

  g_autoptr (PlenaryText) text = make_text (self, draft);
  g_autoptr (PlenaryText) lead
      = self->kind == PLENARY_REPORT_BLOCK_WORDS
            ? plenary_draft_make_lead_in (draft, self->section, self->record)
            : NULL;
  gboolean is_lead_same = (lead == NULL) == (self->lead == NULL)
                          && (lead == NULL || plenary_text_equal (lead, self->lead));
  gboolean is_same = is_lead_same && self->text != NULL && plenary_text_equal (text, self->text);

  g_clear_pointer (&self->row, plenary_row_unref);
  self->row = plenary_row_ref (plenary_record_get_row (self->record));
  if (is_same)
    return FALSE;

  g_clear_pointer (&self->text, plenary_text_unref);
  g_clear_pointer (&self->lead, plenary_text_unref);
  self->text = g_steal_pointer (&text);
  self->lead = g_steal_pointer (&lead);
  self->n_notes = plenary_report_block_count_notes (self->text);

  return TRUE;
}
