/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A paragraph is gathered once for each of its marks: a finding of that kind that knows it, or its
 * whole intervention in projects from before findings knew paragraphs, is the one. Words that are
 * changed afterwards in one place do not change in the other: a table says things shorter.
 */
#include "config.h"

#include "operations/plenary-findings-list.h"

#include "base/plenary-rank.h"
#include "model/plenary-holder.h"
#include "model/plenary-intervention.h"
#include "model/plenary-mark.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "operations/plenary-paragraph-tags.h"

/* Marks that make findings; the others say what is to be done with a paragraph. */
static const struct
{
  PlenaryMarkKind mark;
  PlenaryFindingKind finding;
} kinds[] = {
  { PLENARY_MARK_KIND_OPPORTUNITY, PLENARY_FINDING_KIND_OPPORTUNITY },
  { PLENARY_MARK_KIND_CHALLENGE, PLENARY_FINDING_KIND_CHALLENGE },
  { PLENARY_MARK_KIND_PRACTICE, PLENARY_FINDING_KIND_PRACTICE },
  { PLENARY_MARK_KIND_RECOMMENDATION, PLENARY_FINDING_KIND_RECOMMENDATION },
  { PLENARY_MARK_KIND_PLEDGE, PLENARY_FINDING_KIND_PLEDGE },
};

/* A row that goes after all findings of its session, and after those of the same edit. */
static PlenaryRow *
row_new (PlenaryModel *model, PlenaryRecord *session, PlenaryFindingKind kind, char **last_rank)
{
  PlenaryRecordList *all = plenary_model_list_by (
      model, PLENARY_TYPE_FINDING, PLENARY_FINDING_SESSION_ID, plenary_record_get_id (session));
  char *rank = *last_rank != NULL
                   ? plenary_rank_between (*last_rank, NULL)
                   : plenary_record_list_dup_rank_at (all, plenary_record_list_get_length (all));
  PlenaryRow *row = plenary_row_new (PLENARY_TYPE_FINDING);

  g_free (*last_rank);
  *last_rank = rank;
  plenary_row_set_text (row, PLENARY_FINDING_SESSION_ID, plenary_record_get_id (session));
  plenary_row_set_text (row, PLENARY_FINDING_RANK, rank);
  plenary_row_set_integer (row, PLENARY_FINDING_KIND, (int) kind);

  return row;
}

static PlenaryRecord *
get_intervention (PlenaryModel *model, PlenaryRecord *paragraph)
{
  return plenary_model_lookup (
      model, PLENARY_TYPE_INTERVENTION,
      plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID));
}

/* Who speaks holds the practice and makes the pledge, until somebody says otherwise. */
static void
add_speaker (PlenaryEdit *edit, const char *finding_id, PlenaryRecord *intervention)
{
  const char *body_id = plenary_record_get_text (intervention, PLENARY_INTERVENTION_BODY_ID);
  const char *words = plenary_record_get_text (intervention, PLENARY_INTERVENTION_SPEAKER);

  if (body_id == NULL && *words == '\0')
    return;

  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_HOLDER);

  plenary_row_set_text (row, PLENARY_HOLDER_FINDING_ID, finding_id);
  plenary_row_set_text (row, PLENARY_HOLDER_RANK, "i");
  plenary_row_set_text (row, PLENARY_HOLDER_BODY_ID, body_id);
  plenary_row_set_text (row, PLENARY_HOLDER_TEXT, body_id == NULL ? words : "");
  plenary_edit_insert (edit, row);
}

static char *
add_paragraph (PlenaryEdit *edit,
               PlenaryModel *model,
               PlenaryRecord *session,
               PlenaryRecord *paragraph,
               PlenaryFindingKind kind,
               char **last_rank)
{
  PlenaryRecord *intervention = get_intervention (model, paragraph);
  PlenaryRecordList *objectives = plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE,
                                                         PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID,
                                                         plenary_record_get_id (paragraph));
  g_autoptr (PlenaryRow) row = row_new (model, session, kind, last_rank);
  const char *id = plenary_row_get_id (row);

  plenary_row_set_text (row, PLENARY_FINDING_PARAGRAPH_ID, plenary_record_get_id (paragraph));
  plenary_row_set_markup (row, PLENARY_FINDING_TEXT,
                          plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT));
  if (plenary_record_list_get_length (objectives) > 0)
    plenary_row_set_text (row, PLENARY_FINDING_OBJECTIVE_ID,
                          plenary_record_get_text (plenary_record_list_get (objectives, 0),
                                                   PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID));
  if (intervention != NULL)
    plenary_row_set_text (row, PLENARY_FINDING_INTERVENTION_ID,
                          plenary_record_get_id (intervention));
  plenary_edit_insert (edit, row);
  if (intervention != NULL
      && (kind == PLENARY_FINDING_KIND_PRACTICE || kind == PLENARY_FINDING_KIND_PLEDGE))
    add_speaker (edit, id, intervention);

  return g_strdup (id);
}

static gboolean
is_gathered (PlenaryModel *model, PlenaryRecord *paragraph, PlenaryFindingKind kind)
{
  const char *id = plenary_record_get_id (paragraph);
  const char *intervention_id
      = plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID);
  PlenaryRecordList *own
      = plenary_model_list_by (model, PLENARY_TYPE_FINDING, PLENARY_FINDING_PARAGRAPH_ID, id);

  for (guint i = 0; i < plenary_record_list_get_length (own); i++)
    if (plenary_record_get_integer (plenary_record_list_get (own, i), PLENARY_FINDING_KIND)
        == (int) kind)
      return TRUE;
  if (intervention_id == NULL)
    return FALSE;

  PlenaryRecordList *all = plenary_model_list_by (model, PLENARY_TYPE_FINDING,
                                                  PLENARY_FINDING_INTERVENTION_ID, intervention_id);

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *finding = plenary_record_list_get (all, i);

      if (plenary_record_get_integer (finding, PLENARY_FINDING_KIND) == (int) kind
          && plenary_record_get_text (finding, PLENARY_FINDING_PARAGRAPH_ID) == NULL)
        return TRUE;
    }

  return FALSE;
}

/* Reports of one meeting say the same: only the paragraphs of the first that tells of a session
 * are gathered, so that nothing is there once for each document. */
static gboolean
is_of_document (PlenaryModel *model, PlenaryRecord *paragraph, const char **document_id)
{
  PlenaryRecord *section
      = plenary_model_lookup (model, PLENARY_TYPE_SECTION,
                              plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID));
  const char *id
      = section != NULL ? plenary_record_get_text (section, PLENARY_SECTION_DOCUMENT_ID) : NULL;

  if (*document_id == NULL)
    *document_id = id;

  return g_strcmp0 (*document_id, id) == 0;
}

/**
 * plenary_findings_gather:
 * @edit: an edit
 * @model: the model it changes
 * @session: a session
 *
 * Makes findings of the marked paragraphs of a session, in the order of the report: opportunities,
 * challenges, practices, recommendations, pledges. What was gathered before is left as it is.
 *
 * Returns: how many were added
 */
guint
plenary_findings_gather (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *session)
{
  g_return_val_if_fail (edit != NULL, 0);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), 0);
  g_return_val_if_fail (PLENARY_IS_SESSION (session), 0);

  PlenaryRecordList *paragraphs = plenary_model_list (model, PLENARY_TYPE_PARAGRAPH);
  g_autofree char *last_rank = NULL;
  const char *document_id = NULL;
  guint n_added = 0;

  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (paragraphs, i);
      const char *id = plenary_record_get_id (paragraph);

      for (gsize j = 0; j < G_N_ELEMENTS (kinds); j++)
        {
          if (!plenary_paragraph_has_mark (model, id, kinds[j].mark)
              || plenary_paragraph_find_session (model, paragraph) != session
              || is_gathered (model, paragraph, kinds[j].finding)
              || !is_of_document (model, paragraph, &document_id))
            continue;
          g_free (add_paragraph (edit, model, session, paragraph, kinds[j].finding, &last_rank));
          n_added++;
        }
    }

  return n_added;
}

/**
 * plenary_finding_add:
 * @edit: an edit
 * @model: the model it changes
 * @session: a session
 * @kind: what it is
 * @text: its words
 *
 * Adds a finding, after all others of its session.
 *
 * Returns: (transfer full): its id
 */
char *
plenary_finding_add (PlenaryEdit *edit,
                     PlenaryModel *model,
                     PlenaryRecord *session,
                     PlenaryFindingKind kind,
                     const PlenaryText *text)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_SESSION (session), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  g_autofree char *last_rank = NULL;
  g_autoptr (PlenaryRow) row = row_new (model, session, kind, &last_rank);

  plenary_row_set_markup (row, PLENARY_FINDING_TEXT, text);
  plenary_edit_insert (edit, row);

  return g_strdup (plenary_row_get_id (row));
}

/**
 * plenary_finding_add_from_paragraph:
 * @edit: an edit
 * @model: the model it changes
 * @paragraph: a paragraph of a session
 * @kind: what it is
 *
 * Adds a finding with the words of a paragraph, its objective, and who speaks in it as the holder
 * of a practice or a pledge.
 *
 * Returns: (transfer full) (nullable): its id; %NULL for a paragraph that is of no session
 */
char *
plenary_finding_add_from_paragraph (PlenaryEdit *edit,
                                    PlenaryModel *model,
                                    PlenaryRecord *paragraph,
                                    PlenaryFindingKind kind)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), NULL);

  PlenaryRecord *session = plenary_paragraph_find_session (model, paragraph);
  g_autofree char *last_rank = NULL;

  if (session == NULL)
    return NULL;

  return add_paragraph (edit, model, session, paragraph, kind, &last_rank);
}

/**
 * plenary_findings_list_kind:
 * @model: a model
 * @session: a session
 * @kind: a kind of finding
 *
 * Returns: (transfer full) (element-type PlenaryFinding): the findings of one kind, in order
 */
GPtrArray *
plenary_findings_list_kind (PlenaryModel *model, PlenaryRecord *session, PlenaryFindingKind kind)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_SESSION (session), NULL);

  PlenaryRecordList *all = plenary_model_list_by (
      model, PLENARY_TYPE_FINDING, PLENARY_FINDING_SESSION_ID, plenary_record_get_id (session));
  GPtrArray *findings = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    if (plenary_record_get_integer (plenary_record_list_get (all, i), PLENARY_FINDING_KIND)
        == (int) kind)
      g_ptr_array_add (findings, g_object_ref (plenary_record_list_get (all, i)));

  return findings;
}

/**
 * plenary_finding_move:
 * @edit: an edit
 * @model: the model it changes
 * @finding: a finding
 * @kind: the kind it is to be of
 * @before: (nullable): the finding of that kind to stand before; %NULL for the end
 *
 * Moves a finding within its kind or to another one. Under its category it stands in the order of
 * the list.
 */
void
plenary_finding_move (PlenaryEdit *edit,
                      PlenaryModel *model,
                      PlenaryRecord *finding,
                      PlenaryFindingKind kind,
                      PlenaryRecord *before)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_FINDING (finding));
  g_return_if_fail (before == NULL || PLENARY_IS_FINDING (before));

  PlenaryRecord *session = plenary_model_lookup (
      model, PLENARY_TYPE_SESSION, plenary_record_get_text (finding, PLENARY_FINDING_SESSION_ID));
  g_autoptr (GPtrArray) siblings = plenary_findings_list_kind (model, session, kind);
  guint position = 0;

  if (before == finding)
    return;
  g_ptr_array_remove (siblings, finding);
  if (before == NULL || !g_ptr_array_find (siblings, before, &position))
    position = siblings->len;

  g_autofree char *rank = plenary_rank_between (
      position > 0 ? plenary_record_get_text (siblings->pdata[position - 1], PLENARY_FINDING_RANK)
                   : NULL,
      position < siblings->len
          ? plenary_record_get_text (siblings->pdata[position], PLENARY_FINDING_RANK)
          : NULL);
  const char *id = plenary_record_get_id (finding);

  plenary_edit_set_text (edit, PLENARY_TYPE_FINDING, id, PLENARY_FINDING_RANK, rank);
  if (plenary_record_get_integer (finding, PLENARY_FINDING_KIND) != (int) kind)
    plenary_edit_set_integer (edit, PLENARY_TYPE_FINDING, id, PLENARY_FINDING_KIND, (int) kind);
}

/**
 * plenary_finding_step:
 * @edit: an edit
 * @model: the model it changes
 * @finding: a finding
 * @is_down: whether it goes down
 *
 * Moves a finding by one place among those of its kind.
 *
 * Returns: whether there is a place
 */
gboolean
plenary_finding_step (PlenaryEdit *edit,
                      PlenaryModel *model,
                      PlenaryRecord *finding,
                      gboolean is_down)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (PLENARY_IS_FINDING (finding), FALSE);

  PlenaryRecord *session = plenary_model_lookup (
      model, PLENARY_TYPE_SESSION, plenary_record_get_text (finding, PLENARY_FINDING_SESSION_ID));
  PlenaryFindingKind kind
      = (PlenaryFindingKind) plenary_record_get_integer (finding, PLENARY_FINDING_KIND);
  g_autoptr (GPtrArray) siblings = plenary_findings_list_kind (model, session, kind);
  guint position = 0;

  if (!g_ptr_array_find (siblings, finding, &position)
      || (is_down ? position + 1 >= siblings->len : position == 0))
    return FALSE;

  guint next = is_down ? position + 2 : position - 1;

  plenary_finding_move (edit, model, finding, kind,
                        next < siblings->len ? siblings->pdata[next] : NULL);

  return TRUE;
}

/**
 * plenary_finding_add_holder:
 * @edit: an edit
 * @model: the model it changes
 * @finding: a finding
 * @choice: a body, or free words
 *
 * Adds who has a practice or makes a pledge, after those there are.
 *
 * Returns: (transfer full): id of the holder
 */
char *
plenary_finding_add_holder (PlenaryEdit *edit,
                            PlenaryModel *model,
                            PlenaryRecord *finding,
                            PlenaryPartyChoice *choice)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_FINDING (finding), NULL);
  g_return_val_if_fail (PLENARY_IS_PARTY_CHOICE (choice), NULL);

  PlenaryRecordList *all = plenary_model_list_by (
      model, PLENARY_TYPE_HOLDER, PLENARY_HOLDER_FINDING_ID, plenary_record_get_id (finding));
  g_autofree char *rank
      = plenary_record_list_dup_rank_at (all, plenary_record_list_get_length (all));
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_HOLDER);

  plenary_row_set_text (row, PLENARY_HOLDER_FINDING_ID, plenary_record_get_id (finding));
  plenary_row_set_text (row, PLENARY_HOLDER_RANK, rank);
  plenary_party_choice_fill_row (choice, edit, row);
  plenary_edit_insert (edit, row);

  return g_strdup (plenary_row_get_id (row));
}
