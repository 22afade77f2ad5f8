/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-paragraph-split.h"

#include "model/plenary-mark.h"
#include "model/plenary-paragraph.h"
#include "operations/plenary-paragraph-insert.h"
#include "operations/plenary-paragraph-kind.h"
#include "operations/plenary-paragraph-text.h"

/**
 * plenary_paragraph_split:
 * @edit: an edit
 * @model: the model of its project
 * @paragraph: a paragraph
 * @offset: a byte of the plain form of its text, at the start of a character
 *
 * Takes a paragraph apart. What is from @offset on becomes a paragraph of its own after it, of the
 * same kind, speaker, marks and objectives.
 *
 * Returns: (transfer full): id of the second part
 */
char *
plenary_paragraph_split (PlenaryEdit *edit,
                         PlenaryModel *model,
                         PlenaryRecord *paragraph,
                         gsize offset)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), NULL);

  const char *id = plenary_record_get_id (paragraph);
  const char *section = plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID);
  const PlenaryText *text = plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT);
  g_autoptr (PlenaryText) head = plenary_paragraph_text_head (text, offset);
  g_autoptr (PlenaryText) tail = plenary_paragraph_text_tail (text, offset);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);
  PlenaryRow *row = plenary_paragraph_row_like (paragraph, tail);

  g_ptr_array_add (rows, row);
  plenary_edit_set_markup (edit, PLENARY_TYPE_PARAGRAPH, id, PLENARY_PARAGRAPH_TEXT, head);
  plenary_paragraphs_insert (edit, model, section, paragraph, rows);
  plenary_paragraph_copy_tags (edit, model, id, plenary_row_get_id (row));

  return g_strdup (plenary_row_get_id (row));
}

/**
 * plenary_paragraph_get_previous:
 * @model: a model
 * @paragraph: a paragraph
 *
 * Returns: (transfer none) (nullable): the one before it in its section
 */
PlenaryRecord *
plenary_paragraph_get_previous (PlenaryModel *model, PlenaryRecord *paragraph)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), NULL);

  PlenaryRecordList *list
      = plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
                               plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID));
  guint position = 0;

  if (!plenary_record_list_find (list, paragraph, &position) || position == 0)
    return NULL;

  return plenary_record_list_get (list, position - 1);
}

/* Lets what says something of one paragraph, as comments do, say it of another. Rows that only
 * join two others have ids made of theirs; plenary_paragraph_copy_tags() sees to them. */
static void
hand_over (PlenaryEdit *edit, PlenaryModel *model, const char *from_id, const char *to_id)
{
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      const PlenaryTableInfo *info = plenary_table_info_of_type (types[i]);

      for (guint column = 1; info->joins[0] == 0 && column < info->n_columns; column++)
        {
          if (info->columns[column].kind != PLENARY_COLUMN_REFERENCE
              || g_strcmp0 (info->columns[column].target, "paragraph") != 0
              || types[i] == PLENARY_TYPE_MARK)
            continue;

          PlenaryRecordList *list = plenary_model_list_by (model, types[i], column, from_id);

          for (guint j = 0; j < plenary_record_list_get_length (list); j++)
            plenary_edit_set_text (edit, types[i],
                                   plenary_record_get_id (plenary_record_list_get (list, j)),
                                   column, to_id);
        }
    }
}

/**
 * plenary_paragraph_absorb:
 * @edit: an edit
 * @model: the model of its project
 * @paragraph: a paragraph
 * @absorbed: another one, which goes
 *
 * Lets a paragraph take over the marks, the objectives and the comments of another one, and
 * deletes that. Its words are for the caller to keep.
 */
void
plenary_paragraph_absorb (PlenaryEdit *edit,
                          PlenaryModel *model,
                          PlenaryRecord *paragraph,
                          PlenaryRecord *absorbed)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_PARAGRAPH (paragraph));
  g_return_if_fail (PLENARY_IS_PARAGRAPH (absorbed));

  const char *id = plenary_record_get_id (paragraph);
  const char *absorbed_id = plenary_record_get_id (absorbed);

  hand_over (edit, model, absorbed_id, id);
  plenary_paragraph_copy_tags (edit, model, absorbed_id, id);
  plenary_edit_delete (edit, PLENARY_TYPE_PARAGRAPH, absorbed_id);
}

/**
 * plenary_paragraph_join:
 * @edit: an edit
 * @model: the model of its project
 * @paragraph: a paragraph
 *
 * Puts a paragraph at the end of the one before it, which keeps its identity and speaker. When
 * that one is empty it goes instead, so that nothing is lost but an empty line.
 *
 * Returns: whether there is one before it in its section, with words
 */
gboolean
plenary_paragraph_join (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *paragraph)
{
  g_return_val_if_fail (edit != NULL, FALSE);

  PlenaryRecord *previous = plenary_paragraph_get_previous (model, paragraph);

  if (previous == NULL
      || plenary_paragraph_is_derived (
          plenary_record_get_integer (previous, PLENARY_PARAGRAPH_KIND)))
    return FALSE;

  const PlenaryText *first = plenary_record_get_markup (previous, PLENARY_PARAGRAPH_TEXT);
  const PlenaryText *second = plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT);

  if (plenary_text_is_empty (first) && !plenary_text_is_empty (second))
    {
      plenary_paragraph_absorb (edit, model, paragraph, previous);
      return TRUE;
    }

  g_autoptr (PlenaryText) text = plenary_paragraph_text_join (first, second);

  plenary_edit_set_markup (edit, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (previous),
                           PLENARY_PARAGRAPH_TEXT, text);
  plenary_paragraph_absorb (edit, model, previous, paragraph);

  return TRUE;
}
