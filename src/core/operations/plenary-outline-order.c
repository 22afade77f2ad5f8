/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A move is a new parent and a new rank of one row; paragraphs and the sections below come along
 * because they are part of it.
 */
#include "config.h"

#include "operations/plenary-outline-order.h"

#include "base/plenary-rank.h"
#include "model/plenary-document.h"
#include "model/plenary-section.h"

/* Sections inside one another; documents have six levels of headings. */
#define MAX_DEPTH 6

static const char *
get_parent_id (PlenaryRecord *section)
{
  return plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID);
}

static PlenaryRecord *
look_up (PlenaryModel *model, const char *id)
{
  return plenary_model_lookup (model, PLENARY_TYPE_SECTION, id);
}

/**
 * plenary_outline_list_parts:
 * @model: a model
 * @document_id: id of a document
 * @parent_id: (nullable): id of a section; %NULL for the sections that are part of none
 *
 * Returns: (transfer full) (element-type PlenarySection): the sections directly under another, in
 *   order
 */
GPtrArray *
plenary_outline_list_parts (PlenaryModel *model, const char *document_id, const char *parent_id)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (document_id != NULL, NULL);

  GPtrArray *parts = g_ptr_array_new_with_free_func (g_object_unref);
  PlenaryRecordList *all
      = plenary_model_list_by (model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID, parent_id);

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *section = plenary_record_list_get (all, i);

      if (g_strcmp0 (plenary_record_get_text (section, PLENARY_SECTION_DOCUMENT_ID), document_id)
          == 0)
        g_ptr_array_add (parts, g_object_ref (section));
    }

  return parts;
}

static GPtrArray *
list_siblings (PlenaryModel *model, PlenaryRecord *section, guint *position)
{
  GPtrArray *siblings = plenary_outline_list_parts (
      model, plenary_record_get_text (section, PLENARY_SECTION_DOCUMENT_ID),
      get_parent_id (section));

  if (!g_ptr_array_find (siblings, section, position))
    *position = 0;

  return siblings;
}

static guint
get_depth (PlenaryModel *model, const char *id)
{
  guint depth = 0;

  for (PlenaryRecord *section = look_up (model, id); section != NULL && depth <= MAX_DEPTH;
       section = look_up (model, get_parent_id (section)))
    depth++;

  return depth;
}

static guint
get_height (PlenaryModel *model, PlenaryRecord *section, guint depth)
{
  PlenaryRecordList *parts = plenary_model_list_by (
      model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID, plenary_record_get_id (section));
  guint height = 0;

  for (guint i = 0; depth <= MAX_DEPTH && i < plenary_record_list_get_length (parts); i++)
    height = MAX (height, get_height (model, plenary_record_list_get (parts, i), depth + 1));

  return height + 1;
}

static gboolean
is_inside (PlenaryModel *model, const char *id, PlenaryRecord *section)
{
  guint depth = 0;

  for (PlenaryRecord *at = look_up (model, id); at != NULL && depth <= MAX_DEPTH + 1;
       at = look_up (model, get_parent_id (at)), depth++)
    if (at == section)
      return TRUE;

  return FALSE;
}

/**
 * plenary_outline_move:
 * @edit: an edit
 * @model: the model it changes
 * @section: a section
 * @parent_id: (nullable): id of the section that it becomes part of
 * @position: its place there, counted without itself; any greater number is the end
 *
 * Moves a section with all that stands under it.
 *
 * Returns: whether it can be there: not inside itself, nor deeper than headings go
 */
gboolean
plenary_outline_move (PlenaryEdit *edit,
                      PlenaryModel *model,
                      PlenaryRecord *section,
                      const char *parent_id,
                      guint position)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (PLENARY_IS_SECTION (section), FALSE);

  if (is_inside (model, parent_id, section)
      || get_depth (model, parent_id) + get_height (model, section, 0) > MAX_DEPTH)
    return FALSE;

  const char *id = plenary_record_get_id (section);
  g_autoptr (GPtrArray) siblings = plenary_outline_list_parts (
      model, plenary_record_get_text (section, PLENARY_SECTION_DOCUMENT_ID), parent_id);

  g_ptr_array_remove (siblings, section);
  position = MIN (position, siblings->len);

  const char *before
      = position > 0 ? plenary_record_get_text (siblings->pdata[position - 1], PLENARY_SECTION_RANK)
                     : NULL;
  const char *after = position < siblings->len ? plenary_record_get_text (siblings->pdata[position],
                                                                          PLENARY_SECTION_RANK)
                                               : NULL;
  g_autofree char *rank = plenary_rank_between (before, after);

  if (g_strcmp0 (parent_id, get_parent_id (section)) != 0)
    plenary_edit_set_text (edit, PLENARY_TYPE_SECTION, id, PLENARY_SECTION_PARENT_ID, parent_id);
  plenary_edit_set_text (edit, PLENARY_TYPE_SECTION, id, PLENARY_SECTION_RANK, rank);

  return TRUE;
}

/* Where a step leads: the section to be part of and the place there. */
static gboolean
find_step (PlenaryModel *model,
           PlenaryRecord *section,
           PlenaryOutlineStep step,
           const char **parent_id,
           guint *place)
{
  guint position = 0;
  g_autoptr (GPtrArray) siblings = list_siblings (model, section, &position);
  PlenaryRecord *parent = look_up (model, get_parent_id (section));
  guint parent_position = 0;

  *parent_id = get_parent_id (section);

  switch (step)
    {
    case PLENARY_OUTLINE_STEP_UP:
      *place = position - 1;
      return position > 0;
    case PLENARY_OUTLINE_STEP_DOWN:
      *place = position + 1;
      return position + 1 < siblings->len;
    case PLENARY_OUTLINE_STEP_OUT:
      if (parent == NULL)
        return FALSE;
      g_ptr_array_unref (list_siblings (model, parent, &parent_position));
      *parent_id = get_parent_id (parent);
      *place = parent_position + 1;
      return TRUE;
    case PLENARY_OUTLINE_STEP_IN:
      if (position == 0)
        return FALSE;
      *parent_id = plenary_record_get_id (siblings->pdata[position - 1]);
      *place = G_MAXUINT;
      return get_depth (model, *parent_id) + get_height (model, section, 0) <= MAX_DEPTH;
    default:
      g_return_val_if_reached (FALSE);
    }
}

/**
 * plenary_outline_can_step:
 * @model: a model
 * @section: a section
 * @step: where to
 *
 * Returns: whether the section can go there
 */
gboolean
plenary_outline_can_step (PlenaryModel *model, PlenaryRecord *section, PlenaryOutlineStep step)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (PLENARY_IS_SECTION (section), FALSE);

  const char *parent_id = NULL;
  guint place = 0;

  return find_step (model, section, step, &parent_id, &place);
}

/**
 * plenary_outline_step:
 * @edit: an edit
 * @model: the model it changes
 * @section: a section
 * @step: where to
 *
 * Moves a section by one step, with all that stands under it.
 *
 * Returns: whether it can go there
 */
gboolean
plenary_outline_step (PlenaryEdit *edit,
                      PlenaryModel *model,
                      PlenaryRecord *section,
                      PlenaryOutlineStep step)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (PLENARY_IS_SECTION (section), FALSE);

  const char *parent_id = NULL;
  guint place = 0;

  return find_step (model, section, step, &parent_id, &place)
         && plenary_outline_move (edit, model, section, parent_id, place);
}

/**
 * plenary_outline_add:
 * @edit: an edit
 * @model: the model it changes
 * @document: a document
 * @after: (nullable): the section to stand after, on its level; %NULL for the end of the document
 * @title: its heading, in plain words
 *
 * Adds a section.
 *
 * Returns: (transfer full): id of the section
 */
char *
plenary_outline_add (PlenaryEdit *edit,
                     PlenaryModel *model,
                     PlenaryRecord *document,
                     PlenaryRecord *after,
                     const char *title)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (title != NULL, NULL);

  const char *parent_id = after != NULL ? get_parent_id (after) : NULL;
  const char *document_id = plenary_record_get_id (document);
  g_autoptr (GPtrArray) siblings = plenary_outline_list_parts (model, document_id, parent_id);
  guint position = siblings->len;
  g_autoptr (PlenaryText) words = plenary_text_new (title);
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_SECTION);

  if (after != NULL && g_ptr_array_find (siblings, after, &position))
    position++;

  g_autofree char *rank = plenary_rank_between (
      position > 0 ? plenary_record_get_text (siblings->pdata[position - 1], PLENARY_SECTION_RANK)
                   : NULL,
      position < siblings->len
          ? plenary_record_get_text (siblings->pdata[position], PLENARY_SECTION_RANK)
          : NULL);

  plenary_row_set_text (row, PLENARY_SECTION_DOCUMENT_ID, document_id);
  plenary_row_set_text (row, PLENARY_SECTION_PARENT_ID, parent_id);
  plenary_row_set_text (row, PLENARY_SECTION_RANK, rank);
  plenary_row_set_markup (row, PLENARY_SECTION_TITLE, words);
  plenary_edit_insert (edit, row);

  return g_strdup (plenary_row_get_id (row));
}

/* Notes of a heading are not words of it, and stay at its end. */
static void
add_notes (PlenaryTextBuilder *builder, const PlenaryText *title)
{
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (title, &n_runs);

  for (gsize i = 0; i < n_runs; i++)
    if (runs[i].kind == PLENARY_RUN_NOTE)
      plenary_text_builder_add_note (builder, runs[i].note, runs[i].style);
}

/**
 * plenary_outline_rename:
 * @edit: an edit
 * @section: a section
 * @title: its heading in plain words; empty for the one that is derived from its session
 *
 * Gives a section a heading of its own. Notes on the heading before stay on it.
 */
void
plenary_outline_rename (PlenaryEdit *edit, PlenaryRecord *section, const char *title)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_SECTION (section));
  g_return_if_fail (title != NULL);

  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  plenary_text_builder_add_words (builder, title, -1, PLENARY_STYLE_NONE, NULL);
  add_notes (builder, plenary_record_get_markup (section, PLENARY_SECTION_TITLE));

  g_autoptr (PlenaryText) heading = plenary_text_builder_end (builder);

  plenary_edit_set_markup (edit, PLENARY_TYPE_SECTION, plenary_record_get_id (section),
                           PLENARY_SECTION_TITLE, heading);
}
