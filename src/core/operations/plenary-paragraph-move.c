/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-paragraph-move.h"

#include "base/plenary-rank.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "operations/plenary-paragraph-kind.h"

/* Sections deeper than any document has come from a file that was made to be so. */
#define MAX_DEPTH 64

static void
add_parts (GPtrArray *sections, PlenaryModel *model, const char *parent_id, int depth)
{
  PlenaryRecordList *parts
      = plenary_model_list_by (model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID, parent_id);

  for (guint i = 0; depth < MAX_DEPTH && i < plenary_record_list_get_length (parts); i++)
    {
      PlenaryRecord *section = plenary_record_list_get (parts, i);

      g_ptr_array_add (sections, section);
      add_parts (sections, model, plenary_record_get_id (section), depth + 1);
    }
}

/**
 * plenary_sections_list:
 * @model: a model
 * @document_id: id of a document
 *
 * Returns: (transfer container) (element-type PlenaryRecord): its sections as they are read, each
 *   before its parts
 */
GPtrArray *
plenary_sections_list (PlenaryModel *model, const char *document_id)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (document_id != NULL, NULL);

  PlenaryRecordList *all = plenary_model_list_by (model, PLENARY_TYPE_SECTION,
                                                  PLENARY_SECTION_DOCUMENT_ID, document_id);
  GPtrArray *sections = g_ptr_array_new ();

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *section = plenary_record_list_get (all, i);

      if (plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID) != NULL)
        continue;
      g_ptr_array_add (sections, section);
      add_parts (sections, model, plenary_record_get_id (section), 1);
    }

  return sections;
}

static PlenaryRecordList *
list_siblings (PlenaryModel *model, PlenaryRecord *paragraph)
{
  return plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
                                plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID));
}

static gboolean
is_item (PlenaryRecord *paragraph)
{
  return plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND)
         == PLENARY_PARAGRAPH_KIND_ITEM;
}

/* Whether a paragraph goes where the one before it goes. */
static gboolean
is_attached (PlenaryRecord *former, PlenaryRecord *paragraph)
{
  const char *intervention = plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID);
  gboolean is_same = g_strcmp0 (intervention,
                                plenary_record_get_text (former, PLENARY_PARAGRAPH_INTERVENTION_ID))
                     == 0;

  if (intervention != NULL && is_same)
    return TRUE;

  return is_item (paragraph) && (intervention == NULL || is_same)
         && !plenary_paragraph_is_derived (
             plenary_record_get_integer (former, PLENARY_PARAGRAPH_KIND));
}

static void
find_group (PlenaryRecordList *list, guint position, guint *first, guint *last)
{
  guint length = plenary_record_list_get_length (list);

  *first = position;
  while (*first > 0
         && is_attached (plenary_record_list_get (list, *first - 1),
                         plenary_record_list_get (list, *first)))
    (*first)--;
  *last = position;
  while (*last + 1 < length
         && is_attached (plenary_record_list_get (list, *last),
                         plenary_record_list_get (list, *last + 1)))
    (*last)++;
}

/**
 * plenary_paragraph_list_group:
 * @model: a model
 * @paragraph: a paragraph
 *
 * Returns: (transfer container) (element-type PlenaryRecord): the paragraphs that go where this
 *   one goes: what is said of the same taking of the floor, with the items under it
 */
GPtrArray *
plenary_paragraph_list_group (PlenaryModel *model, PlenaryRecord *paragraph)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), NULL);

  PlenaryRecordList *list = list_siblings (model, paragraph);
  GPtrArray *group = g_ptr_array_new ();
  guint position = 0;
  guint first = 0;
  guint last = 0;

  if (!plenary_record_list_find (list, paragraph, &position))
    return group;

  find_group (list, position, &first, &last);
  for (guint i = first; i <= last; i++)
    g_ptr_array_add (group, plenary_record_list_get (list, i));

  return group;
}

/* The rank of a paragraph that stays where it is, from a position on. */
static const char *
get_rank_from (PlenaryRecordList *list, guint position, GPtrArray *moved)
{
  for (guint i = position; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (list, i);

      if (!g_ptr_array_find (moved, paragraph, NULL))
        return plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_RANK);
    }

  return NULL;
}

/**
 * plenary_paragraphs_move:
 * @edit: an edit
 * @model: the model of its project
 * @paragraphs: (element-type PlenaryRecord): paragraphs, in the order they are to have
 * @section_id: a section
 * @after: (nullable): a paragraph of that section, none of @paragraphs; %NULL for its start
 *
 * Moves paragraphs to a place. They keep all they are.
 */
void
plenary_paragraphs_move (PlenaryEdit *edit,
                         PlenaryModel *model,
                         GPtrArray *paragraphs,
                         const char *section_id,
                         PlenaryRecord *after)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (paragraphs != NULL);
  g_return_if_fail (section_id != NULL);

  PlenaryRecordList *list = plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH,
                                                   PLENARY_PARAGRAPH_SECTION_ID, section_id);
  guint position = 0;

  if (after != NULL && plenary_record_list_find (list, after, &position))
    position++;

  g_auto (GStrv) ranks = plenary_rank_spread (
      after != NULL ? plenary_record_get_text (after, PLENARY_PARAGRAPH_RANK) : NULL,
      get_rank_from (list, position, paragraphs), paragraphs->len);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const char *id = plenary_record_get_id (g_ptr_array_index (paragraphs, i));

      plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, id, PLENARY_PARAGRAPH_SECTION_ID,
                             section_id);
      plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, id, PLENARY_PARAGRAPH_RANK, ranks[i]);
    }
}

/* The section that is read before or after the one of a paragraph. */
static const char *
find_next_section (PlenaryModel *model, PlenaryRecord *paragraph, gboolean is_down)
{
  const char *id = plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID);
  PlenaryRecord *section = plenary_model_lookup (model, PLENARY_TYPE_SECTION, id);

  if (section == NULL)
    return NULL;

  g_autoptr (GPtrArray) sections = plenary_sections_list (
      model, plenary_record_get_text (section, PLENARY_SECTION_DOCUMENT_ID));
  guint position = 0;

  if (!g_ptr_array_find (sections, section, &position)
      || (is_down ? position + 1 >= sections->len : position == 0))
    return NULL;

  return plenary_record_get_id (
      g_ptr_array_index (sections, is_down ? position + 1 : position - 1));
}

static PlenaryRecord *
get_last (PlenaryModel *model, const char *section_id)
{
  PlenaryRecordList *list = plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH,
                                                   PLENARY_PARAGRAPH_SECTION_ID, section_id);
  guint length = plenary_record_list_get_length (list);

  return length > 0 ? plenary_record_list_get (list, length - 1) : NULL;
}

/* Past the group of paragraphs before or after, within the section. */
static void
step_within (PlenaryEdit *edit,
             PlenaryModel *model,
             GPtrArray *group,
             PlenaryRecordList *list,
             guint position)
{
  PlenaryRecord *paragraph = g_ptr_array_index (group, 0);
  guint own = 0;
  guint first = 0;
  guint last = 0;

  plenary_record_list_find (list, paragraph, &own);
  find_group (list, position, &first, &last);

  gboolean is_down = position > own;
  PlenaryRecord *after = is_down     ? plenary_record_list_get (list, last)
                         : first > 0 ? plenary_record_list_get (list, first - 1)
                                     : NULL;

  plenary_paragraphs_move (
      edit, model, group, plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID), after);
}

/**
 * plenary_paragraph_step:
 * @edit: an edit
 * @model: the model of its project
 * @paragraph: a paragraph
 * @is_down: whether to move it down
 *
 * Moves a paragraph, with those that go with it, past the one before or after; at the end of its
 * section into the next one. An item moves among the items of its list.
 *
 * Returns: whether there is somewhere to go
 */
gboolean
plenary_paragraph_step (PlenaryEdit *edit,
                        PlenaryModel *model,
                        PlenaryRecord *paragraph,
                        gboolean is_down)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), FALSE);

  PlenaryRecordList *list = list_siblings (model, paragraph);
  g_autoptr (GPtrArray) group = plenary_paragraph_list_group (model, paragraph);
  guint position = 0;

  if (group->len == 0 || !plenary_record_list_find (list, paragraph, &position))
    return FALSE;

  guint length = plenary_record_list_get_length (list);
  PlenaryRecord *neighbour
      = is_down ? (position + 1 < length ? plenary_record_list_get (list, position + 1) : NULL)
                : (position > 0 ? plenary_record_list_get (list, position - 1) : NULL);

  if (is_item (paragraph) && neighbour != NULL && is_item (neighbour))
    {
      g_autoptr (GPtrArray) alone = g_ptr_array_new ();
      PlenaryRecord *after
          = is_down ? neighbour
                    : (position > 1 ? plenary_record_list_get (list, position - 2) : NULL);

      g_ptr_array_add (alone, paragraph);
      plenary_paragraphs_move (edit, model, alone,
                               plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID),
                               after);
      return TRUE;
    }

  plenary_record_list_find (list, g_ptr_array_index (group, is_down ? group->len - 1 : 0),
                            &position);
  if (is_down ? position + 1 < length : position > 0)
    {
      step_within (edit, model, group, list, is_down ? position + 1 : position - 1);
      return TRUE;
    }

  const char *section = find_next_section (model, paragraph, is_down);

  if (section == NULL)
    return FALSE;
  plenary_paragraphs_move (edit, model, group, section, is_down ? NULL : get_last (model, section));

  return TRUE;
}
