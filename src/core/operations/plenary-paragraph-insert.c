/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-paragraph-insert.h"

#include "base/plenary-id.h"
#include "base/plenary-rank.h"
#include "model/plenary-mark.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-section.h"
#include "operations/plenary-paragraph-kind.h"

/**
 * plenary_paragraph_row_new:
 * @kind: what it is
 * @text: its words
 *
 * Returns: (transfer full): a new paragraph that is in no section yet
 */
PlenaryRow *
plenary_paragraph_row_new (PlenaryParagraphKind kind, const PlenaryText *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  PlenaryRow *row = plenary_row_new (PLENARY_TYPE_PARAGRAPH);

  plenary_row_set_integer (row, PLENARY_PARAGRAPH_KIND, kind);
  plenary_row_set_markup (row, PLENARY_PARAGRAPH_TEXT, text);

  return row;
}

/* Items have words as paragraphs have; what is derived from the session goes on in a plain one. */
static PlenaryParagraphKind
get_following_kind (PlenaryRecord *paragraph)
{
  PlenaryParagraphKind kind = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND);

  return plenary_paragraph_is_derived (kind) ? PLENARY_PARAGRAPH_KIND_NUMBERED : kind;
}

/**
 * plenary_paragraph_row_like:
 * @paragraph: a paragraph
 * @text: words
 *
 * A new paragraph that goes on with another: of its kind, and about what the same speaker said. It
 * does not open with the speaker's name once more. Notes for the rapporteurs stay with the first.
 *
 * Returns: (transfer full): the row, which is in no section yet
 */
PlenaryRow *
plenary_paragraph_row_like (PlenaryRecord *paragraph, const PlenaryText *text)
{
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), NULL);

  PlenaryRow *row = plenary_paragraph_row_new (get_following_kind (paragraph), text);
  static const guint kept[]
      = { PLENARY_PARAGRAPH_LEVEL, PLENARY_PARAGRAPH_MARKER, PLENARY_PARAGRAPH_STATE };
  const char *intervention = plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID);

  for (gsize i = 0; i < G_N_ELEMENTS (kept); i++)
    plenary_row_set_integer (row, kept[i], plenary_record_get_integer (paragraph, kept[i]));
  plenary_row_set_text (row, PLENARY_PARAGRAPH_INTERVENTION_ID, intervention);
  if (intervention != NULL)
    plenary_row_set_integer (row, PLENARY_PARAGRAPH_LEAD_IN, PLENARY_LEAD_IN_NONE);

  return row;
}

static void
insert_row (PlenaryEdit *edit, PlenaryRow *row)
{
  plenary_edit_insert (edit, row);
  plenary_row_unref (row);
}

/**
 * plenary_paragraph_copy_tags:
 * @edit: an edit
 * @model: the model of its project
 * @from_id: id of a paragraph
 * @to_id: id of another one, which may have been made in the same edit
 *
 * Gives a paragraph the marks and the objectives that another one has and it has not.
 */
void
plenary_paragraph_copy_tags (PlenaryEdit *edit,
                             PlenaryModel *model,
                             const char *from_id,
                             const char *to_id)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));

  PlenaryRecordList *links = plenary_model_list_by (
      model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE, PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID, from_id);
  PlenaryRecordList *marks
      = plenary_model_list_by (model, PLENARY_TYPE_MARK, PLENARY_MARK_PARAGRAPH_ID, from_id);
  PlenaryRecordList *former
      = plenary_model_list_by (model, PLENARY_TYPE_MARK, PLENARY_MARK_PARAGRAPH_ID, to_id);
  guint kinds = 0;

  for (guint i = 0; i < plenary_record_list_get_length (links); i++)
    {
      const char *objective = plenary_record_get_text (plenary_record_list_get (links, i),
                                                       PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID);
      g_autofree char *id = plenary_id_join (to_id, objective);

      if (plenary_model_lookup (model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE, id) == NULL)
        insert_row (edit,
                    plenary_row_new_joined (PLENARY_TYPE_PARAGRAPH_OBJECTIVE, to_id, objective));
    }
  for (guint i = 0; i < plenary_record_list_get_length (former); i++)
    kinds |= 1u << plenary_record_get_integer (plenary_record_list_get (former, i),
                                               PLENARY_MARK_KIND);
  for (guint i = 0; i < plenary_record_list_get_length (marks); i++)
    {
      int kind = plenary_record_get_integer (plenary_record_list_get (marks, i), PLENARY_MARK_KIND);

      if ((kinds & 1u << kind) != 0)
        continue;
      kinds |= 1u << kind;

      PlenaryRow *mark = plenary_row_new (PLENARY_TYPE_MARK);

      plenary_row_set_text (mark, PLENARY_MARK_PARAGRAPH_ID, to_id);
      plenary_row_set_integer (mark, PLENARY_MARK_KIND, kind);
      insert_row (edit, mark);
    }
}

static const char *
get_rank (PlenaryRecordList *list, guint position)
{
  return position < plenary_record_list_get_length (list)
             ? plenary_record_get_text (plenary_record_list_get (list, position),
                                        PLENARY_PARAGRAPH_RANK)
             : NULL;
}

/**
 * plenary_paragraphs_insert:
 * @edit: an edit
 * @model: the model of its project
 * @section_id: a section
 * @after: (nullable): a paragraph of that section; %NULL for its start
 * @rows: (element-type PlenaryRow): new paragraphs
 *
 * Puts paragraphs into a section, in their order.
 */
void
plenary_paragraphs_insert (PlenaryEdit *edit,
                           PlenaryModel *model,
                           const char *section_id,
                           PlenaryRecord *after,
                           GPtrArray *rows)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (section_id != NULL);
  g_return_if_fail (rows != NULL);

  PlenaryRecordList *list = plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH,
                                                   PLENARY_PARAGRAPH_SECTION_ID, section_id);
  guint position = 0;

  if (after != NULL && plenary_record_list_find (list, after, &position))
    position++;

  g_auto (GStrv) ranks = plenary_rank_spread (position > 0 ? get_rank (list, position - 1) : NULL,
                                              get_rank (list, position), rows->len);

  for (guint i = 0; i < rows->len; i++)
    {
      PlenaryRow *row = g_ptr_array_index (rows, i);

      plenary_row_set_text (row, PLENARY_PARAGRAPH_SECTION_ID, section_id);
      plenary_row_set_text (row, PLENARY_PARAGRAPH_RANK, ranks[i]);
      plenary_edit_insert (edit, row);
    }
}

/**
 * plenary_paragraph_insert:
 * @edit: an edit
 * @model: the model of its project
 * @section_id: a section
 * @after: (nullable): a paragraph of that section; %NULL for its start
 * @kind: what it is
 * @text: its words
 *
 * Puts a new paragraph into a section.
 *
 * Returns: (transfer full): its id
 */
char *
plenary_paragraph_insert (PlenaryEdit *edit,
                          PlenaryModel *model,
                          const char *section_id,
                          PlenaryRecord *after,
                          PlenaryParagraphKind kind,
                          const PlenaryText *text)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);
  PlenaryRow *row = plenary_paragraph_row_new (kind, text);

  g_ptr_array_add (rows, row);
  plenary_paragraphs_insert (edit, model, section_id, after, rows);

  return g_strdup (plenary_row_get_id (row));
}
