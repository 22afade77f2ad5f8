/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Each step is an edit of its own in the hands of the caller, so that a computer that stops in the
 * middle of a session has every speaker and every line until then.
 */
#include "config.h"

#include "operations/plenary-capture.h"

#include "base/plenary-error.h"
#include "compose/plenary-compose.h"
#include "compose/plenary-composition.h"
#include "model/plenary-assignment.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "operations/plenary-outline-plan.h"
#include "operations/plenary-paragraph-tags.h"

#include <glib/gi18n-lib.h>

/* The longest taking of the floor that is believed: a clock that was set back or a bar that was
 * left open overnight says nothing. */
#define MAX_SECONDS 86400

static char *
dup_instant (GDateTime *now)
{
  g_autoptr (GDateTime) utc = g_date_time_to_utc (now);

  return g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
}

/**
 * plenary_capture_begin:
 * @edit: an edit
 * @model: the model it changes
 * @session: the session that is going on
 * @speaker: who takes the floor
 * @kind: what for
 * @now: when
 *
 * Somebody takes the floor, after all who did before in this session.
 *
 * Returns: (transfer full): id of the intervention
 */
char *
plenary_capture_begin (PlenaryEdit *edit,
                       PlenaryModel *model,
                       PlenaryRecord *session,
                       PlenaryPartyChoice *speaker,
                       PlenaryInterventionKind kind,
                       GDateTime *now)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_SESSION (session), NULL);
  g_return_val_if_fail (PLENARY_IS_PARTY_CHOICE (speaker), NULL);
  g_return_val_if_fail (now != NULL, NULL);

  PlenaryRecordList *all
      = plenary_model_list_by (model, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SESSION_ID,
                               plenary_record_get_id (session));
  g_autofree char *rank
      = plenary_record_list_dup_rank_at (all, plenary_record_list_get_length (all));
  g_autofree char *instant = dup_instant (now);
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_INTERVENTION);

  plenary_row_set_text (row, PLENARY_INTERVENTION_SESSION_ID, plenary_record_get_id (session));
  plenary_row_set_text (row, PLENARY_INTERVENTION_RANK, rank);
  plenary_row_set_integer (row, PLENARY_INTERVENTION_KIND, (int) kind);
  plenary_party_choice_fill_row (speaker, edit, row);
  plenary_row_set_text (row, PLENARY_INTERVENTION_STARTED_AT, instant);
  plenary_edit_insert (edit, row);

  return g_strdup (plenary_row_get_id (row));
}

/* After the last paragraph of the same intervention, or at the end of the section. */
static guint
find_position (PlenaryRecordList *paragraphs, const char *intervention_id)
{
  guint length = plenary_record_list_get_length (paragraphs);

  for (guint i = length; intervention_id != NULL && i > 0; i--)
    if (g_strcmp0 (plenary_record_get_text (plenary_record_list_get (paragraphs, i - 1),
                                            PLENARY_PARAGRAPH_INTERVENTION_ID),
                   intervention_id)
        == 0)
      return i;

  return length;
}

/* What was noted before, and this on a line of its own. */
static void
append_note (PlenaryEdit *edit,
             PlenaryModel *model,
             const char *intervention_id,
             const PlenaryText *text)
{
  PlenaryRecord *intervention
      = plenary_model_lookup (model, PLENARY_TYPE_INTERVENTION, intervention_id);
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  if (intervention != NULL)
    {
      const PlenaryText *before
          = plenary_record_get_markup (intervention, PLENARY_INTERVENTION_NOTE);

      plenary_text_builder_add_text (builder, before);
      if (!plenary_text_is_empty (before))
        plenary_text_builder_add_words (builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
    }
  plenary_text_builder_add_text (builder, text);

  g_autoptr (PlenaryText) note = plenary_text_builder_end (builder);

  plenary_edit_set_markup (edit, PLENARY_TYPE_INTERVENTION, intervention_id,
                           PLENARY_INTERVENTION_NOTE, note);
}

/**
 * plenary_capture_add:
 * @edit: an edit
 * @model: the model it changes
 * @note: what was noted
 *
 * Adds a paragraph to the report, with its marks and objectives; the paragraphs of an intervention
 * stand together. The words are added to the note of the intervention too.
 *
 * Returns: (transfer full): id of the paragraph
 */
char *
plenary_capture_add (PlenaryEdit *edit, PlenaryModel *model, const PlenaryCaptureNote *note)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (note != NULL && note->section_id != NULL && note->text != NULL, NULL);

  PlenaryRecordList *paragraphs = plenary_model_list_by (
      model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID, note->section_id);
  g_autofree char *rank = plenary_record_list_dup_rank_at (
      paragraphs, find_position (paragraphs, note->intervention_id));
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_PARAGRAPH);
  const char *id = plenary_row_get_id (row);

  plenary_row_set_text (row, PLENARY_PARAGRAPH_SECTION_ID, note->section_id);
  plenary_row_set_text (row, PLENARY_PARAGRAPH_RANK, rank);
  plenary_row_set_markup (row, PLENARY_PARAGRAPH_TEXT, note->text);
  plenary_row_set_text (row, PLENARY_PARAGRAPH_INTERVENTION_ID, note->intervention_id);
  plenary_edit_insert (edit, row);
  for (int kind = 0; kind <= PLENARY_MARK_KIND_QUESTION; kind++)
    if (note->marks & (1u << kind))
      plenary_paragraph_set_mark (edit, model, id, (PlenaryMarkKind) kind, TRUE);
  for (guint i = 0; note->objectives != NULL && i < note->objectives->len; i++)
    plenary_paragraph_set_objective (edit, model, id, note->intervention_id,
                                     plenary_record_get_id (note->objectives->pdata[i]), TRUE);
  if (note->intervention_id != NULL && !plenary_text_is_empty (note->text))
    append_note (edit, model, note->intervention_id, note->text);

  return g_strdup (id);
}

/**
 * plenary_capture_end:
 * @edit: an edit
 * @intervention: an intervention that is going on
 * @now: when it ends
 *
 * Somebody has spoken: how long is counted from when it began. Nothing is noted of a length that
 * cannot be.
 */
void
plenary_capture_end (PlenaryEdit *edit, PlenaryRecord *intervention, GDateTime *now)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_INTERVENTION (intervention));
  g_return_if_fail (now != NULL);

  g_autoptr (GDateTime) start = g_date_time_new_from_iso8601 (
      plenary_record_get_text (intervention, PLENARY_INTERVENTION_STARTED_AT), NULL);
  gint64 seconds = start != NULL ? g_date_time_difference (now, start) / G_TIME_SPAN_SECOND : -1;

  if (seconds >= 0 && seconds <= MAX_SECONDS)
    plenary_edit_set_integer (edit, PLENARY_TYPE_INTERVENTION, plenary_record_get_id (intervention),
                              PLENARY_INTERVENTION_SECONDS, (int) seconds);
}

/* Whether a person or body leads the session, and how many do before. */
static gboolean
find_leader (PlenaryModel *model, PlenaryRecord *session, PlenaryRecord *party, guint *position)
{
  PlenaryRecordList *all
      = plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID,
                               plenary_record_get_id (session));
  guint column
      = PLENARY_IS_PERSON (party) ? PLENARY_ASSIGNMENT_PERSON_ID : PLENARY_ASSIGNMENT_BODY_ID;

  *position = 0;
  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (all, i);

      if (!plenary_role_leads (plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE)))
        continue;
      if (g_strcmp0 (plenary_record_get_text (assignment, column), plenary_record_get_id (party))
          == 0)
        return TRUE;
      (*position)++;
    }

  return FALSE;
}

static gboolean
is_of (PlenaryRecord *section, PlenaryRecord *document, PlenaryRecord *session, int kind)
{
  return plenary_record_get_integer (section, PLENARY_SECTION_KIND) == kind
         && g_strcmp0 (plenary_record_get_text (section, PLENARY_SECTION_DOCUMENT_ID),
                       plenary_record_get_id (document))
                == 0
         && g_strcmp0 (plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID),
                       plenary_record_get_id (session))
                == 0;
}

/* The n-th section of a kind that records the session. */
static PlenaryRecord *
find_section (PlenaryModel *model,
              PlenaryRecord *document,
              PlenaryRecord *session,
              int kind,
              guint position)
{
  PlenaryRecordList *all = plenary_model_list_by (
      model, PLENARY_TYPE_SECTION, PLENARY_SECTION_SESSION_ID, plenary_record_get_id (session));

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    if (is_of (plenary_record_list_get (all, i), document, session, kind) && position-- == 0)
      return plenary_record_list_get (all, i);

  return NULL;
}

static gboolean
is_empty (PlenaryModel *model, PlenaryRecord *section)
{
  return plenary_record_list_get_length (plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH,
                                                                PLENARY_PARAGRAPH_SECTION_ID,
                                                                plenary_record_get_id (section)))
         == 0;
}

/* Concluding remarks of the leader who speaks, or the first there are. */
static PlenaryRecord *
find_conclusion (PlenaryModel *model,
                 PlenaryRecord *document,
                 PlenaryRecord *session,
                 PlenaryRecord *party)
{
  guint position = 0;
  PlenaryRecord *own
      = party != NULL && find_leader (model, session, party, &position)
            ? find_section (model, document, session, PLENARY_SECTION_KIND_CONCLUSION, position)
            : NULL;

  return own != NULL ? own
                     : find_section (model, document, session, PLENARY_SECTION_KIND_CONCLUSION, 0);
}

/**
 * plenary_capture_choose_section:
 * @model: a model
 * @document: a report
 * @session: the session that is going on
 * @speaker: who takes the floor
 * @place: whether they conclude
 *
 * Where a paragraph on what the speaker says goes: who leads the session introduces it as long as
 * nobody has spoken from the floor; all others, and the leaders later on, speak in the discussion,
 * until somebody concludes.
 *
 * Returns: (transfer none) (nullable): a section of the session, %NULL when the report has none;
 *   concluding remarks are not replaced by another section
 */
PlenaryRecord *
plenary_capture_choose_section (PlenaryModel *model,
                                PlenaryRecord *document,
                                PlenaryRecord *session,
                                PlenaryPartyChoice *speaker,
                                PlenaryCapturePlace place)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (PLENARY_IS_SESSION (session), NULL);
  g_return_val_if_fail (PLENARY_IS_PARTY_CHOICE (speaker), NULL);

  PlenaryRecord *discussion
      = find_section (model, document, session, PLENARY_SECTION_KIND_DISCUSSION, 0);
  PlenaryRecord *party = plenary_party_choice_get_record (speaker);
  guint position = 0;

  if (place == PLENARY_CAPTURE_PLACE_CONCLUSION)
    return find_conclusion (model, document, session, party);
  if ((discussion == NULL || is_empty (model, discussion)) && party != NULL
      && find_leader (model, session, party, &position))
    {
      PlenaryRecord *introduction
          = find_section (model, document, session, PLENARY_SECTION_KIND_INTRODUCTION, position);

      if (introduction != NULL)
        return introduction;
    }
  if (discussion == NULL)
    discussion = find_section (model, document, session, PLENARY_SECTION_KIND_SESSION, 0);
  if (discussion == NULL)
    discussion = find_section (model, document, session, PLENARY_SECTION_KIND_PLAIN, 0);

  return discussion;
}

/* Adds what was not found: the sections of the session, or concluding remarks in them. */
static void
add_section (PlenaryEdit *edit,
             PlenaryModel *model,
             PlenaryRecord *session,
             PlenaryCapturePlace place)
{
  PlenaryRecord *document
      = plenary_compose_find_document (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);
  PlenaryRecord *section
      = document != NULL ? find_section (model, document, session, PLENARY_SECTION_KIND_SESSION, 0)
                         : NULL;

  if (place == PLENARY_CAPTURE_PLACE_CONCLUSION && section != NULL)
    g_free (plenary_outline_plan_add_block (edit, model, section, PLENARY_SECTION_KIND_CONCLUSION));
  else
    plenary_outline_plan_add_session (edit, model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT, session);
}

static PlenaryRecord *
choose_in_report (PlenaryModel *model,
                  PlenaryRecord *session,
                  PlenaryPartyChoice *speaker,
                  PlenaryCapturePlace place)
{
  PlenaryRecord *document
      = plenary_compose_find_document (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);

  return document != NULL
             ? plenary_capture_choose_section (model, document, session, speaker, place)
             : NULL;
}

/**
 * plenary_capture_ensure_section:
 * @project: a project
 * @session: the session that is going on
 * @speaker: who takes the floor
 * @place: whether they conclude
 * @error: return location for an error
 *
 * Finds the section of the summary report that plenary_capture_choose_section() chooses. What is
 * missing is added first: the report and the sections of the session, then concluding remarks in
 * them. Each is an edit of its own, for rows of an edit are not in the model before it is
 * committed.
 *
 * Returns: (transfer none) (nullable): a section, %NULL with the error set
 */
PlenaryRecord *
plenary_capture_ensure_section (PlenaryProject *project,
                                PlenaryRecord *session,
                                PlenaryPartyChoice *speaker,
                                PlenaryCapturePlace place,
                                GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (PLENARY_IS_SESSION (session), NULL);
  g_return_val_if_fail (PLENARY_IS_PARTY_CHOICE (speaker), NULL);

  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryRecord *section = choose_in_report (model, session, speaker, place);

  for (int i = 0; section == NULL && i < 2; i++)
    {
      PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Add Section"));

      add_section (edit, model, session, place);
      if (!plenary_edit_commit (edit, error))
        return NULL;
      section = choose_in_report (model, session, speaker, place);
    }
  if (section == NULL)
    g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
                 _ ("The report has no section for “%s”"),
                 plenary_record_get_text (session, PLENARY_SESSION_TITLE));

  return section;
}
