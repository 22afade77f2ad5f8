/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-paragraph-heading.h"

#include "base/plenary-rank.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "operations/plenary-paragraph-move.h"

/* A rank between a section and its next sibling. */
static char *
dup_rank_after (PlenaryModel *model, PlenaryRecord *section)
{
  const char *parent = plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID);
  const char *document = plenary_record_get_text (section, PLENARY_SECTION_DOCUMENT_ID);
  const char *rank = plenary_record_get_text (section, PLENARY_SECTION_RANK);
  PlenaryRecordList *siblings
      = plenary_model_list_by (model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID, parent);
  guint position = 0;

  plenary_record_list_find (siblings, section, &position);
  for (guint i = position + 1; i < plenary_record_list_get_length (siblings); i++)
    {
      PlenaryRecord *next = plenary_record_list_get (siblings, i);

      /* Those without a parent are of all documents. */
      if (g_strcmp0 (plenary_record_get_text (next, PLENARY_SECTION_DOCUMENT_ID), document) == 0)
        return plenary_rank_between (rank, plenary_record_get_text (next, PLENARY_SECTION_RANK));
    }

  return plenary_rank_between (rank, NULL);
}

/* What comes after the heading belongs to it: the rest of the section, and its parts. */
static void
take_rest (PlenaryEdit *edit,
           PlenaryModel *model,
           PlenaryRecord *section,
           PlenaryRecord *paragraph,
           const char *id)
{
  PlenaryRecordList *paragraphs = plenary_model_list_by (
      model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID, plenary_record_get_id (section));
  PlenaryRecordList *parts = plenary_model_list_by (
      model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID, plenary_record_get_id (section));
  guint position = 0;

  plenary_record_list_find (paragraphs, paragraph, &position);
  for (guint i = position + 1; i < plenary_record_list_get_length (paragraphs); i++)
    plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH,
                           plenary_record_get_id (plenary_record_list_get (paragraphs, i)),
                           PLENARY_PARAGRAPH_SECTION_ID, id);
  for (guint i = 0; i < plenary_record_list_get_length (parts); i++)
    plenary_edit_set_text (edit, PLENARY_TYPE_SECTION,
                           plenary_record_get_id (plenary_record_list_get (parts, i)),
                           PLENARY_SECTION_PARENT_ID, id);
}

/**
 * plenary_paragraph_make_heading:
 * @edit: an edit
 * @model: the model of its project
 * @paragraph: a paragraph
 *
 * Makes the words of a paragraph the heading of a new section after its own, at the same level.
 * What stands after it in its section is in the new one, which paragraphs open in the same way.
 *
 * Returns: (transfer full) (nullable): id of the section
 */
char *
plenary_paragraph_make_heading (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *paragraph)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), NULL);

  PlenaryRecord *section
      = plenary_model_lookup (model, PLENARY_TYPE_SECTION,
                              plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID));

  if (section == NULL)
    return NULL;

  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_SECTION);
  g_autofree char *rank = dup_rank_after (model, section);
  const char *id = plenary_row_get_id (row);

  plenary_row_set_text (row, PLENARY_SECTION_DOCUMENT_ID,
                        plenary_record_get_text (section, PLENARY_SECTION_DOCUMENT_ID));
  plenary_row_set_text (row, PLENARY_SECTION_PARENT_ID,
                        plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID));
  plenary_row_set_text (row, PLENARY_SECTION_RANK, rank);
  plenary_row_set_integer (row, PLENARY_SECTION_LEAD_IN,
                           plenary_record_get_integer (section, PLENARY_SECTION_LEAD_IN));
  plenary_row_set_markup (row, PLENARY_SECTION_TITLE,
                          plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT));
  plenary_edit_insert (edit, row);
  take_rest (edit, model, section, paragraph, id);
  plenary_edit_delete (edit, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (paragraph));

  return g_strdup (id);
}
