/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-paragraph-delete.h"

#include "model/plenary-paragraph.h"
#include "operations/plenary-paragraph-kind.h"
#include "operations/plenary-paragraph-split.h"
#include "operations/plenary-paragraph-text.h"

#include <string.h>

static void
set_words (PlenaryEdit *edit, PlenaryRecord *paragraph, const PlenaryText *text)
{
  plenary_edit_set_markup (edit, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (paragraph),
                           PLENARY_PARAGRAPH_TEXT, text);
}

static gboolean
is_derived (PlenaryRecord *paragraph)
{
  return plenary_paragraph_is_derived (
      plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND));
}

static gboolean
are_joinable (PlenaryRecord *first, PlenaryRecord *last)
{
  return !is_derived (first) && !is_derived (last)
         && g_strcmp0 (plenary_record_get_text (first, PLENARY_PARAGRAPH_SECTION_ID),
                       plenary_record_get_text (last, PLENARY_PARAGRAPH_SECTION_ID))
                == 0;
}

/**
 * plenary_paragraphs_delete_range:
 * @edit: an edit
 * @model: the model of its project
 * @paragraphs: (element-type PlenaryRecord): paragraphs, in the order of the document
 * @start: a byte of the plain form of the first one's text
 * @end: a byte of the plain form of the last one's text
 *
 * Deletes from a place in the first paragraph to one in the last. What is left of both is one
 * paragraph, when they are of one section. It is the first one; but when all words of the first
 * go and the last keeps some, it is the last: who deletes two paragraphs and a word of the third
 * has not made the first say what the third said.
 *
 * Returns: (transfer none) (nullable): the paragraph in which @start is afterwards
 */
PlenaryRecord *
plenary_paragraphs_delete_range (PlenaryEdit *edit,
                                 PlenaryModel *model,
                                 GPtrArray *paragraphs,
                                 gsize start,
                                 gsize end)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (paragraphs != NULL && paragraphs->len > 0, NULL);

  PlenaryRecord *first = g_ptr_array_index (paragraphs, 0);
  PlenaryRecord *last = g_ptr_array_index (paragraphs, paragraphs->len - 1);
  g_autoptr (PlenaryText) head = plenary_paragraph_text_head (
      plenary_record_get_markup (first, PLENARY_PARAGRAPH_TEXT), start);
  g_autoptr (PlenaryText) tail
      = plenary_paragraph_text_tail (plenary_record_get_markup (last, PLENARY_PARAGRAPH_TEXT), end);
  g_autoptr (PlenaryText) rest = plenary_paragraph_text_join (head, tail);

  for (guint i = 1; i + 1 < paragraphs->len; i++)
    plenary_edit_delete (edit, PLENARY_TYPE_PARAGRAPH,
                         plenary_record_get_id (g_ptr_array_index (paragraphs, i)));
  if (first == last)
    {
      set_words (edit, first, rest);
      return first;
    }
  if (!are_joinable (first, last))
    {
      if (!is_derived (first))
        set_words (edit, first, head);
      if (!is_derived (last))
        set_words (edit, last, tail);
      return first;
    }
  if (start == 0 && !plenary_text_is_empty (tail))
    {
      set_words (edit, last, tail);
      plenary_edit_delete (edit, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (first));
      return last;
    }

  set_words (edit, first, rest);
  if (plenary_text_is_empty (tail))
    plenary_edit_delete (edit, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (last));
  else
    plenary_paragraph_absorb (edit, model, first, last);

  return first;
}
