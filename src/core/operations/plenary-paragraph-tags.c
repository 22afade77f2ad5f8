/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An objective of a paragraph is one of its intervention too, so that the coverage of objectives
 * is right before anything is drafted; it leaves the intervention with the last of its paragraphs
 * that has it. The speaker belongs to the intervention: to change it for one paragraph is to
 * change it for all that reports the same taking of the floor.
 */
#include "config.h"

#include "operations/plenary-paragraph-tags.h"

#include "base/plenary-id.h"
#include "base/plenary-rank.h"
#include "model/plenary-intervention-objective.h"
#include "model/plenary-intervention.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

#define MAX_DEPTH 64

static PlenaryRecord *
find_mark (PlenaryModel *model, const char *paragraph_id, PlenaryMarkKind kind)
{
  PlenaryRecordList *marks
      = plenary_model_list_by (model, PLENARY_TYPE_MARK, PLENARY_MARK_PARAGRAPH_ID, paragraph_id);

  for (guint i = 0; i < plenary_record_list_get_length (marks); i++)
    if (plenary_record_get_integer (plenary_record_list_get (marks, i), PLENARY_MARK_KIND)
        == (int) kind)
      return plenary_record_list_get (marks, i);

  return NULL;
}

/**
 * plenary_paragraph_has_mark:
 * @model: a model
 * @paragraph_id: id of a paragraph
 * @kind: a kind of mark
 *
 * Returns: whether the paragraph carries the mark
 */
gboolean
plenary_paragraph_has_mark (PlenaryModel *model, const char *paragraph_id, PlenaryMarkKind kind)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (paragraph_id != NULL, FALSE);

  return find_mark (model, paragraph_id, kind) != NULL;
}

/**
 * plenary_paragraph_get_marks:
 * @model: a model
 * @paragraph: a paragraph
 *
 * Returns: the marks it carries, as bits 1 << #PlenaryMarkKind
 */
guint
plenary_paragraph_get_marks (PlenaryModel *model, PlenaryRecord *paragraph)
{
  guint bits = 0;

  g_return_val_if_fail (PLENARY_IS_MODEL (model), 0);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), 0);

  PlenaryRecordList *marks = plenary_model_list_by (
      model, PLENARY_TYPE_MARK, PLENARY_MARK_PARAGRAPH_ID, plenary_record_get_id (paragraph));

  for (guint i = 0; i < plenary_record_list_get_length (marks); i++)
    bits
        |= 1u << plenary_record_get_integer (plenary_record_list_get (marks, i), PLENARY_MARK_KIND);

  return bits;
}

/**
 * plenary_paragraph_set_mark:
 * @edit: an edit
 * @model: the model it changes
 * @paragraph_id: id of a paragraph
 * @kind: a kind of mark
 * @is_marked: whether the paragraph is to carry it
 *
 * Marks a paragraph, once, or takes the mark away.
 */
void
plenary_paragraph_set_mark (PlenaryEdit *edit,
                            PlenaryModel *model,
                            const char *paragraph_id,
                            PlenaryMarkKind kind,
                            gboolean is_marked)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (paragraph_id != NULL);

  PlenaryRecord *mark = find_mark (model, paragraph_id, kind);

  if (mark != NULL && !is_marked)
    plenary_edit_delete (edit, PLENARY_TYPE_MARK, plenary_record_get_id (mark));
  if (mark != NULL || !is_marked)
    return;

  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_MARK);

  plenary_row_set_text (row, PLENARY_MARK_PARAGRAPH_ID, paragraph_id);
  plenary_row_set_integer (row, PLENARY_MARK_KIND, (int) kind);
  plenary_edit_insert (edit, row);
}

/**
 * plenary_paragraph_has_objective:
 * @model: a model
 * @paragraph_id: id of a paragraph
 * @objective_id: id of an objective
 *
 * Returns: whether the paragraph is tagged with the objective
 */
gboolean
plenary_paragraph_has_objective (PlenaryModel *model,
                                 const char *paragraph_id,
                                 const char *objective_id)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (paragraph_id != NULL, FALSE);
  g_return_val_if_fail (objective_id != NULL, FALSE);

  g_autofree char *id = plenary_id_join (paragraph_id, objective_id);

  return plenary_model_lookup (model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE, id) != NULL;
}

/**
 * plenary_paragraph_list_objectives:
 * @model: a model
 * @paragraph: a paragraph
 *
 * Returns: (transfer full) (element-type PlenaryObjective): the objectives it is tagged with
 */
GPtrArray *
plenary_paragraph_list_objectives (PlenaryModel *model, PlenaryRecord *paragraph)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), NULL);

  GPtrArray *objectives = g_ptr_array_new_with_free_func (g_object_unref);
  PlenaryRecordList *links = plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE,
                                                    PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID,
                                                    plenary_record_get_id (paragraph));

  for (guint i = 0; i < plenary_record_list_get_length (links); i++)
    {
      PlenaryRecord *objective = plenary_model_lookup (
          model, PLENARY_TYPE_OBJECTIVE,
          plenary_record_get_text (plenary_record_list_get (links, i),
                                   PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID));

      if (objective != NULL)
        g_ptr_array_add (objectives, g_object_ref (objective));
    }

  return objectives;
}

/* Adds or deletes a row that only joins two others. */
static void
set_joined (PlenaryEdit *edit,
            PlenaryModel *model,
            GType type,
            const char *first,
            const char *second,
            gboolean is_joined)
{
  g_autofree char *id = plenary_id_join (first, second);
  gboolean is_there = plenary_model_lookup (model, type, id) != NULL;

  if (is_there && !is_joined)
    plenary_edit_delete (edit, type, id);
  if (!is_there && is_joined)
    {
      g_autoptr (PlenaryRow) row = plenary_row_new_joined (type, first, second);

      plenary_edit_insert (edit, row);
    }
}

static gboolean
is_on_another (PlenaryModel *model,
               const char *intervention_id,
               const char *paragraph_id,
               const char *objective_id)
{
  PlenaryRecordList *paragraphs = plenary_model_list_by (
      model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_INTERVENTION_ID, intervention_id);

  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    {
      const char *id = plenary_record_get_id (plenary_record_list_get (paragraphs, i));

      if (g_strcmp0 (id, paragraph_id) != 0
          && plenary_paragraph_has_objective (model, id, objective_id))
        return TRUE;
    }

  return FALSE;
}

/**
 * plenary_paragraph_set_objective:
 * @edit: an edit
 * @model: the model it changes
 * @paragraph_id: id of a paragraph
 * @intervention_id: (nullable): id of the intervention it reports
 * @objective_id: id of an objective
 * @is_tagged: whether the paragraph is to be tagged with it
 *
 * Tags a paragraph, and the intervention it reports, with an objective, or takes the tag away.
 */
void
plenary_paragraph_set_objective (PlenaryEdit *edit,
                                 PlenaryModel *model,
                                 const char *paragraph_id,
                                 const char *intervention_id,
                                 const char *objective_id,
                                 gboolean is_tagged)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (paragraph_id != NULL);
  g_return_if_fail (objective_id != NULL);

  set_joined (edit, model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE, paragraph_id, objective_id, is_tagged);
  if (intervention_id != NULL
      && (is_tagged || !is_on_another (model, intervention_id, paragraph_id, objective_id)))
    set_joined (edit, model, PLENARY_TYPE_INTERVENTION_OBJECTIVE, intervention_id, objective_id,
                is_tagged);
}

/**
 * plenary_paragraph_find_session:
 * @model: a model
 * @paragraph: a paragraph
 *
 * Returns: (transfer none) (nullable): the session that its section records, or the section that
 *   this one is in
 */
PlenaryRecord *
plenary_paragraph_find_session (PlenaryModel *model, PlenaryRecord *paragraph)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), NULL);

  const char *id = plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID);

  for (int depth = 0; id != NULL && depth < MAX_DEPTH; depth++)
    {
      PlenaryRecord *section = plenary_model_lookup (model, PLENARY_TYPE_SECTION, id);

      if (section == NULL)
        return NULL;

      PlenaryRecord *session
          = plenary_model_lookup (model, PLENARY_TYPE_SESSION,
                                  plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID));

      if (session != NULL)
        return session;
      id = plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID);
    }

  return NULL;
}

/**
 * plenary_paragraph_get_intervention:
 * @model: a model
 * @paragraph: a paragraph
 *
 * Returns: (transfer none) (nullable): the intervention that the paragraph reports
 */
PlenaryRecord *
plenary_paragraph_get_intervention (PlenaryModel *model, PlenaryRecord *paragraph)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), NULL);

  return plenary_model_lookup (
      model, PLENARY_TYPE_INTERVENTION,
      plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID));
}

/* The intervention reported last before a paragraph in its section: who speaks in a report
 * speaks in its order. */
static PlenaryRecord *
find_before (PlenaryModel *model, PlenaryRecord *paragraph, PlenaryRecord *session)
{
  PlenaryRecordList *siblings
      = plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
                               plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID));
  PlenaryRecord *found = NULL;

  for (guint i = 0; i < plenary_record_list_get_length (siblings); i++)
    {
      PlenaryRecord *sibling = plenary_record_list_get (siblings, i);
      PlenaryRecord *intervention = plenary_paragraph_get_intervention (model, sibling);

      if (sibling == paragraph)
        break;
      if (intervention != NULL
          && g_strcmp0 (plenary_record_get_text (intervention, PLENARY_INTERVENTION_SESSION_ID),
                        plenary_record_get_id (session))
                 == 0)
        found = intervention;
    }

  return found;
}

static char *
add_intervention (PlenaryEdit *edit,
                  PlenaryModel *model,
                  PlenaryRecord *paragraph,
                  PlenaryRecord *session)
{
  PlenaryRecordList *all
      = plenary_model_list_by (model, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SESSION_ID,
                               plenary_record_get_id (session));
  PlenaryRecord *before = find_before (model, paragraph, session);
  guint position = 0;

  if (before == NULL || !plenary_record_list_find (all, before, &position))
    position = before == NULL ? plenary_record_list_get_length (all) : 0;
  else
    position++;

  g_autofree char *rank = plenary_record_list_dup_rank_at (all, position);
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_INTERVENTION);

  plenary_row_set_text (row, PLENARY_INTERVENTION_SESSION_ID, plenary_record_get_id (session));
  plenary_row_set_text (row, PLENARY_INTERVENTION_RANK, rank);
  plenary_edit_insert (edit, row);
  plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (paragraph),
                         PLENARY_PARAGRAPH_INTERVENTION_ID, plenary_row_get_id (row));

  return g_strdup (plenary_row_get_id (row));
}

/**
 * plenary_paragraph_set_speaker:
 * @edit: an edit
 * @model: the model it changes
 * @paragraph: a paragraph
 * @speaker: who speaks
 *
 * Says who speaks in a paragraph. One that reports no intervention gets one, in the order of the
 * report; one that does changes the speaker of the whole intervention.
 *
 * Returns: whether the paragraph is of a session; nobody takes the floor outside of one
 */
gboolean
plenary_paragraph_set_speaker (PlenaryEdit *edit,
                               PlenaryModel *model,
                               PlenaryRecord *paragraph,
                               PlenaryPartyChoice *speaker)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), FALSE);
  g_return_val_if_fail (PLENARY_IS_PARTY_CHOICE (speaker), FALSE);

  PlenaryRecord *intervention = plenary_paragraph_get_intervention (model, paragraph);
  PlenaryRecord *session = plenary_paragraph_find_session (model, paragraph);

  if (intervention == NULL && session == NULL)
    return FALSE;

  g_autofree char *id = intervention != NULL ? g_strdup (plenary_record_get_id (intervention))
                                             : add_intervention (edit, model, paragraph, session);

  plenary_party_choice_fill (speaker, edit, PLENARY_TYPE_INTERVENTION, id);

  return TRUE;
}

/**
 * plenary_paragraph_set_intervention:
 * @edit: an edit
 * @paragraph: a paragraph
 * @intervention: (nullable): an intervention
 *
 * Says which intervention a paragraph reports; none for one that reports no taking of the floor.
 */
void
plenary_paragraph_set_intervention (PlenaryEdit *edit,
                                    PlenaryRecord *paragraph,
                                    PlenaryRecord *intervention)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_PARAGRAPH (paragraph));
  g_return_if_fail (intervention == NULL || PLENARY_IS_INTERVENTION (intervention));

  plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (paragraph),
                         PLENARY_PARAGRAPH_INTERVENTION_ID,
                         intervention != NULL ? plenary_record_get_id (intervention) : NULL);
}
