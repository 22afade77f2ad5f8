/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-exchange.h"

#include "base/plenary-rank.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

static char *
add_intervention (PlenaryEdit *edit,
                  PlenaryRecord *session,
                  const char *rank,
                  PlenaryInterventionKind kind,
                  PlenaryPartyChoice *speaker,
                  const char *answers_id)
{
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_INTERVENTION);

  plenary_row_set_text (row, PLENARY_INTERVENTION_SESSION_ID, plenary_record_get_id (session));
  plenary_row_set_text (row, PLENARY_INTERVENTION_RANK, rank);
  plenary_row_set_integer (row, PLENARY_INTERVENTION_KIND, (int) kind);
  plenary_row_set_text (row, PLENARY_INTERVENTION_ANSWERS_ID, answers_id);
  if (speaker != NULL)
    plenary_party_choice_fill_row (speaker, edit, row);
  plenary_edit_insert (edit, row);

  return g_strdup (plenary_row_get_id (row));
}

static void
add_item (PlenaryEdit *edit,
          const char *section_id,
          const char *rank,
          const char *intervention_id,
          int lead_in,
          const PlenaryText *text)
{
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_PARAGRAPH);

  plenary_row_set_text (row, PLENARY_PARAGRAPH_SECTION_ID, section_id);
  plenary_row_set_text (row, PLENARY_PARAGRAPH_RANK, rank);
  plenary_row_set_integer (row, PLENARY_PARAGRAPH_KIND, PLENARY_PARAGRAPH_KIND_ITEM);
  plenary_row_set_integer (row, PLENARY_PARAGRAPH_LEVEL, 1);
  plenary_row_set_integer (row, PLENARY_PARAGRAPH_MARKER, PLENARY_MARKER_BULLET);
  plenary_row_set_text (row, PLENARY_PARAGRAPH_INTERVENTION_ID, intervention_id);
  plenary_row_set_integer (row, PLENARY_PARAGRAPH_LEAD_IN, lead_in);
  plenary_row_set_markup (row, PLENARY_PARAGRAPH_TEXT, text);
  plenary_edit_insert (edit, row);
}

/* An answer goes on with the sentence of the question: who answers stands before a verb where
 * others stand before a colon. */
static int
get_lead_in_of_answer (PlenaryModel *model, const char *section_id)
{
  PlenaryRecord *section = plenary_model_lookup (model, PLENARY_TYPE_SECTION, section_id);

  return section != NULL
                 && plenary_record_get_integer (section, PLENARY_SECTION_LEAD_IN)
                        == PLENARY_LEAD_IN_COLON
             ? PLENARY_LEAD_IN_VERB
             : PLENARY_LEAD_IN_INHERIT;
}

/**
 * plenary_exchange_add:
 * @edit: an edit
 * @model: the model it changes
 * @exchange: a question and its answer
 *
 * Adds an exchange at the end of a section. An answer without words and without anybody who gives
 * it is not there yet.
 *
 * Returns: (transfer full): id of the intervention that asks
 */
char *
plenary_exchange_add (PlenaryEdit *edit, PlenaryModel *model, const PlenaryExchange *exchange)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (exchange != NULL && exchange->section_id != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_SESSION (exchange->session), NULL);
  g_return_val_if_fail (exchange->question != NULL && exchange->answer != NULL, NULL);

  PlenaryRecordList *interventions
      = plenary_model_list_by (model, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SESSION_ID,
                               plenary_record_get_id (exchange->session));
  PlenaryRecordList *paragraphs = plenary_model_list_by (
      model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID, exchange->section_id);
  g_autofree char *first = plenary_record_list_dup_rank_at (
      interventions, plenary_record_list_get_length (interventions));
  g_autofree char *second = plenary_rank_between (first, NULL);
  g_autofree char *first_item
      = plenary_record_list_dup_rank_at (paragraphs, plenary_record_list_get_length (paragraphs));
  g_autofree char *second_item = plenary_rank_between (first_item, NULL);
  char *question_id = add_intervention (edit, exchange->session, first,
                                        PLENARY_INTERVENTION_KIND_QUESTION, exchange->asker, NULL);

  add_item (edit, exchange->section_id, first_item, question_id, PLENARY_LEAD_IN_INHERIT,
            exchange->question);
  if (exchange->respondent != NULL || !plenary_text_is_empty (exchange->answer))
    {
      g_autofree char *answer_id
          = add_intervention (edit, exchange->session, second, PLENARY_INTERVENTION_KIND_ANSWER,
                              exchange->respondent, question_id);

      add_item (edit, exchange->section_id, second_item, answer_id,
                get_lead_in_of_answer (model, exchange->section_id), exchange->answer);
    }

  return question_id;
}

/* The last question before it in its session, which it answers if it answers any. */
static PlenaryRecord *
find_question (PlenaryModel *model, PlenaryRecord *intervention)
{
  PlenaryRecordList *all = plenary_model_list_by (
      model, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SESSION_ID,
      plenary_record_get_text (intervention, PLENARY_INTERVENTION_SESSION_ID));
  PlenaryRecord *question = NULL;

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *other = plenary_record_list_get (all, i);

      if (other == intervention)
        break;
      if (plenary_record_get_integer (other, PLENARY_INTERVENTION_KIND)
          == PLENARY_INTERVENTION_KIND_QUESTION)
        question = other;
    }

  return question;
}

/**
 * plenary_exchange_set_kind:
 * @edit: an edit
 * @model: the model of its project
 * @intervention: an intervention
 * @kind: what it was made for
 *
 * Says what an intervention was made for. What becomes an answer answers the question before it,
 * if there is one; what is no answer any more answers none.
 */
void
plenary_exchange_set_kind (PlenaryEdit *edit,
                           PlenaryModel *model,
                           PlenaryRecord *intervention,
                           PlenaryInterventionKind kind)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_INTERVENTION (intervention));

  const char *id = plenary_record_get_id (intervention);
  const char *answered = plenary_record_get_text (intervention, PLENARY_INTERVENTION_ANSWERS_ID);
  PlenaryRecord *question
      = kind == PLENARY_INTERVENTION_KIND_ANSWER ? find_question (model, intervention) : NULL;

  if (kind != PLENARY_INTERVENTION_KIND_ANSWER)
    answered = NULL;
  else if (answered == NULL && question != NULL)
    answered = plenary_record_get_id (question);

  plenary_edit_set_integer (edit, PLENARY_TYPE_INTERVENTION, id, PLENARY_INTERVENTION_KIND,
                            (int) kind);
  plenary_edit_set_text (edit, PLENARY_TYPE_INTERVENTION, id, PLENARY_INTERVENTION_ANSWERS_ID,
                         answered);
}
