/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Only what is missing is added, so that the plan can be made again whenever the agenda has
 * changed: a session that any section of the document records is left alone, and so are the
 * blocks of a section that somebody has begun. Reports differ in who introduces and who
 * concludes; the blocks are an offer, and what was taken out of them stays out.
 */
#include "config.h"

#include "operations/plenary-outline-plan.h"

#include "base/plenary-id.h"
#include "base/plenary-rank.h"
#include "compose/plenary-compose.h"
#include "compose/plenary-composition.h"
#include "model/plenary-assignment.h"
#include "model/plenary-finding.h"
#include "model/plenary-focus.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-placement.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "schedule/plenary-timetable.h"

/* Introductions of one session; more people than this lead none. */
#define MAX_INTRODUCTIONS 4

/* A section among its siblings, there before or added just now. */
typedef struct
{
  char *session_id; /* NULL when it records none */
  char *rank;
} Place;

typedef struct
{
  PlenaryEdit *edit;
  PlenaryModel *model;
  PlenaryDocumentKind kind;
  const char *document_id;
  GHashTable *recorded; /* id of a session -> a section of the document, borrowed */
  PlenaryRecord *only;  /* the one session to add; NULL for all */
  guint n_added;
} Plan;

static void
place_free (gpointer data)
{
  Place *place = data;

  g_free (place->session_id);
  g_free (place->rank);
  g_free (place);
}

static Place *
place_new (const char *session_id, const char *rank)
{
  Place *place = g_new0 (Place, 1);

  place->session_id = g_strdup (session_id);
  place->rank = g_strdup (rank);

  return place;
}

static PlenaryRecordList *
list_of (Plan *plan, GType type, guint column, const char *id)
{
  return plenary_model_list_by (plan->model, type, column, id);
}

static gboolean
has_any (Plan *plan, GType type, guint column, const char *id)
{
  return plenary_record_list_get_length (list_of (plan, type, column, id)) > 0;
}

/* The sections of the document under one parent, in order. */
static GPtrArray *
list_places (Plan *plan, const char *parent_id)
{
  GPtrArray *places = g_ptr_array_new_with_free_func (place_free);
  PlenaryRecordList *all
      = list_of (plan, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID, parent_id);

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *section = plenary_record_list_get (all, i);

      if (g_strcmp0 (plenary_record_get_text (section, PLENARY_SECTION_DOCUMENT_ID),
                     plan->document_id)
          == 0)
        g_ptr_array_add (places,
                         place_new (plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID),
                                    plenary_record_get_text (section, PLENARY_SECTION_RANK)));
    }

  return places;
}

static char *
add_section (Plan *plan,
             const char *parent_id,
             const char *rank,
             const char *session_id,
             PlenarySectionKind kind)
{
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_SECTION);

  plenary_row_set_text (row, PLENARY_SECTION_DOCUMENT_ID, plan->document_id);
  plenary_row_set_text (row, PLENARY_SECTION_PARENT_ID, parent_id);
  plenary_row_set_text (row, PLENARY_SECTION_RANK, rank);
  plenary_row_set_text (row, PLENARY_SECTION_SESSION_ID, session_id);
  plenary_row_set_integer (row, PLENARY_SECTION_KIND, (int) kind);
  /* A note in the room needs no particular first word to stand after a colon. */
  plenary_row_set_integer (row, PLENARY_SECTION_LEAD_IN,
                           kind == PLENARY_SECTION_KIND_DISCUSSION ? PLENARY_LEAD_IN_COLON
                                                                   : PLENARY_LEAD_IN_NONE);
  plenary_edit_insert (plan->edit, row);
  plan->n_added++;

  return g_strdup (plenary_row_get_id (row));
}

static void
add_paragraph (Plan *plan,
               const char *section_id,
               char **rank,
               PlenaryParagraphKind kind,
               const char *intervention_id)
{
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_PARAGRAPH);
  char *next = plenary_rank_between (*rank, NULL);

  g_free (*rank);
  *rank = next;
  plenary_row_set_text (row, PLENARY_PARAGRAPH_SECTION_ID, section_id);
  plenary_row_set_text (row, PLENARY_PARAGRAPH_RANK, next);
  plenary_row_set_integer (row, PLENARY_PARAGRAPH_KIND, (int) kind);
  plenary_row_set_text (row, PLENARY_PARAGRAPH_INTERVENTION_ID, intervention_id);
  plenary_edit_insert (plan->edit, row);
}

static gboolean
leads (PlenaryRecord *assignment)
{
  int state = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE);

  return plenary_role_leads (plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE))
         && state != PLENARY_ASSIGNMENT_STATE_DECLINED && state != PLENARY_ASSIGNMENT_STATE_REPLACED
         && state != PLENARY_ASSIGNMENT_STATE_ABSENT;
}

static guint
count_leaders (Plan *plan, const char *session_id)
{
  PlenaryRecordList *all
      = list_of (plan, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID, session_id);
  guint n_leaders = 0;

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    n_leaders += leads (plenary_record_list_get (all, i));

  return n_leaders;
}

/* What can be derived of a session, at the head of its section. */
static void
add_derived (Plan *plan, const char *section_id, const char *session_id)
{
  g_autofree char *rank = NULL;

  if (has_any (plan, PLENARY_TYPE_PLACEMENT, PLENARY_PLACEMENT_SESSION_ID, session_id)
      || has_any (plan, PLENARY_TYPE_FOCUS, PLENARY_FOCUS_SESSION_ID, session_id))
    add_paragraph (plan, section_id, &rank, PLENARY_PARAGRAPH_KIND_OBJECTIVES, NULL);
  if (count_leaders (plan, session_id) > 0)
    add_paragraph (plan, section_id, &rank, PLENARY_PARAGRAPH_KIND_ROLES, NULL);
  if (has_any (plan, PLENARY_TYPE_FINDING, PLENARY_FINDING_SESSION_ID, session_id))
    add_paragraph (plan, section_id, &rank, PLENARY_PARAGRAPH_KIND_FINDINGS, NULL);
}

static void
add_remarks (Plan *plan, const char *section_id, const char *session_id)
{
  guint n_leaders = CLAMP (count_leaders (plan, session_id), 1, MAX_INTRODUCTIONS);
  g_auto (GStrv) ranks = plenary_rank_spread (NULL, NULL, n_leaders + 2);

  for (guint i = 0; i < n_leaders; i++)
    g_free (
        add_section (plan, section_id, ranks[i], session_id, PLENARY_SECTION_KIND_INTRODUCTION));
  g_free (add_section (plan, section_id, ranks[n_leaders], session_id,
                       PLENARY_SECTION_KIND_DISCUSSION));
  g_free (add_section (plan, section_id, ranks[n_leaders + 1], session_id,
                       PLENARY_SECTION_KIND_CONCLUSION));
}

/* A note for file has a heading for each speaker, derived from the intervention under it. */
static void
add_speakers (Plan *plan, const char *section_id, const char *session_id)
{
  PlenaryRecordList *interventions
      = list_of (plan, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SESSION_ID, session_id);
  guint length = plenary_record_list_get_length (interventions);
  g_auto (GStrv) ranks = plenary_rank_spread (NULL, NULL, length);

  for (guint i = 0; i < length; i++)
    {
      PlenaryRecord *intervention = plenary_record_list_get (interventions, i);

      if (plenary_record_get_boolean (intervention, PLENARY_INTERVENTION_PRIVATE)
          || plenary_record_get_integer (intervention, PLENARY_INTERVENTION_KIND)
                 != PLENARY_INTERVENTION_KIND_STATEMENT)
        continue;

      g_autofree char *id
          = add_section (plan, section_id, ranks[i], session_id, PLENARY_SECTION_KIND_PLAIN);
      g_autofree char *rank = NULL;

      add_paragraph (plan, id, &rank, PLENARY_PARAGRAPH_KIND_PLAIN,
                     plenary_record_get_id (intervention));
    }
}

static gboolean
has_remarks (Plan *plan, PlenaryRecord *session)
{
  int kind = plenary_record_get_integer (session, PLENARY_SESSION_KIND);

  return kind == PLENARY_SESSION_KIND_ROUNDTABLE
         || (plan->kind == PLENARY_DOCUMENT_KIND_SUMMARY_REPORT
             && (kind == PLENARY_SESSION_KIND_PANEL || kind == PLENARY_SESSION_KIND_DISCUSSION));
}

static void
add_blocks (Plan *plan, const char *section_id, PlenaryRecord *session)
{
  const char *session_id = plenary_record_get_id (session);

  if (plan->kind == PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE)
    {
      add_speakers (plan, section_id, session_id);
      return;
    }
  add_derived (plan, section_id, session_id);
  if (has_remarks (plan, session))
    add_remarks (plan, section_id, session_id);
}

/* What a report has a section for: an item of another session is told in that session's. */
static gboolean
is_reported (PlenaryRecord *session)
{
  int kind = plenary_record_get_integer (session, PLENARY_SESSION_KIND);

  return plenary_session_is_printed (session) && kind != PLENARY_SESSION_KIND_BREAK
         && kind != PLENARY_SESSION_KIND_ITEM && kind != PLENARY_SESSION_KIND_QUESTIONS;
}

static gboolean
find_place (GPtrArray *places, const char *session_id, guint *position)
{
  for (guint i = 0; i < places->len; i++)
    {
      const Place *place = places->pdata[i];

      if (g_strcmp0 (place->session_id, session_id) == 0)
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}

/* Where the section of a session goes: after that of the last session before it that has one,
 * or else before that of the first after it; at the end where there is neither. */
static guint
choose_place (GPtrArray *places, GPtrArray *sessions, guint position)
{
  guint found = 0;

  for (guint i = position; i > 0; i--)
    if (find_place (places, plenary_record_get_id (sessions->pdata[i - 1]), &found))
      return found + 1;
  for (guint i = position + 1; i < sessions->len; i++)
    if (find_place (places, plenary_record_get_id (sessions->pdata[i]), &found))
      return found;

  return places->len;
}

static void add_sessions (Plan *plan, GPtrArray *sessions, const char *parent_id);

static void
add_parts (Plan *plan, PlenaryRecord *session, const char *section_id)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  PlenaryRecordList *all = list_of (plan, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID,
                                    plenary_record_get_id (session));

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    g_ptr_array_add (parts, plenary_record_list_get (all, i));
  add_sessions (plan, parts, section_id);
}

static gboolean
is_begun (Plan *plan, const char *section_id)
{
  return has_any (plan, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID, section_id)
         || has_any (plan, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID, section_id);
}

static void
add_session (Plan *plan, GPtrArray *places, GPtrArray *sessions, guint i, const char *parent_id)
{
  PlenaryRecord *session = sessions->pdata[i];
  const char *session_id = plenary_record_get_id (session);
  guint position = choose_place (places, sessions, i);
  const Place *before = position > 0 ? places->pdata[position - 1] : NULL;
  const Place *after = position < places->len ? places->pdata[position] : NULL;
  g_autofree char *rank = plenary_rank_between (before != NULL ? before->rank : NULL,
                                                after != NULL ? after->rank : NULL);
  g_autofree char *id
      = add_section (plan, parent_id, rank, session_id, PLENARY_SECTION_KIND_SESSION);

  g_ptr_array_insert (places, (int) position, place_new (session_id, rank));
  add_blocks (plan, id, session);
  add_parts (plan, session, id);
}

static void
add_sessions (Plan *plan, GPtrArray *sessions, const char *parent_id)
{
  g_autoptr (GPtrArray) places = list_places (plan, parent_id);

  for (guint i = 0; i < sessions->len; i++)
    {
      PlenaryRecord *session = sessions->pdata[i];
      PlenaryRecord *section
          = g_hash_table_lookup (plan->recorded, plenary_record_get_id (session));

      if (plan->only != NULL && session != plan->only)
        continue;
      if (plan->only == NULL && !is_reported (session))
        continue;
      if (section == NULL)
        {
          add_session (plan, places, sessions, i, parent_id);
          continue;
        }
      if (!is_begun (plan, plenary_record_get_id (section)))
        add_blocks (plan, plenary_record_get_id (section), session);
      add_parts (plan, session, plenary_record_get_id (section));
    }
}

static char *
add_document (PlenaryEdit *edit, PlenaryModel *model, PlenaryDocumentKind kind)
{
  PlenaryRecordList *documents = plenary_model_list (model, PLENARY_TYPE_DOCUMENT);
  g_autofree char *rank
      = plenary_record_list_dup_rank_at (documents, plenary_record_list_get_length (documents));
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_DOCUMENT);

  plenary_row_set_integer (row, PLENARY_DOCUMENT_KIND, (int) kind);
  plenary_row_set_text (row, PLENARY_DOCUMENT_RANK, rank);
  plenary_row_set_boolean (row, PLENARY_DOCUMENT_CONTENTS,
                           kind == PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE);
  plenary_row_set_boolean (row, PLENARY_DOCUMENT_AGENDA,
                           kind == PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);
  plenary_edit_insert (edit, row);

  return g_strdup (plenary_row_get_id (row));
}

static void
note_recorded (Plan *plan)
{
  PlenaryRecordList *sections
      = list_of (plan, PLENARY_TYPE_SECTION, PLENARY_SECTION_DOCUMENT_ID, plan->document_id);

  for (guint i = plenary_record_list_get_length (sections); i > 0; i--)
    {
      PlenaryRecord *section = plenary_record_list_get (sections, i - 1);
      const char *session_id = plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID);
      int kind = plenary_record_get_integer (section, PLENARY_SECTION_KIND);

      if (session_id != NULL
          && (kind == PLENARY_SECTION_KIND_SESSION || kind == PLENARY_SECTION_KIND_PLAIN))
        g_hash_table_insert (plan->recorded, (char *) session_id, section);
    }
}

static guint
add (PlenaryEdit *edit, PlenaryModel *model, PlenaryDocumentKind kind, PlenaryRecord *only)
{
  PlenaryRecord *document = plenary_compose_find_document (model, kind);
  g_autofree char *id = document != NULL ? g_strdup (plenary_record_get_id (document))
                                         : add_document (edit, model, kind);
  g_autoptr (GHashTable) recorded = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new ();
  Plan plan = { .edit = edit,
                .model = model,
                .kind = kind,
                .document_id = id,
                .recorded = recorded,
                .only = only };

  for (guint i = 0; i < plenary_timetable_get_n_days (timetable); i++)
    g_ptr_array_extend (sessions, plenary_timetable_get_day (timetable, i)->sessions, NULL, NULL);
  note_recorded (&plan);
  if (only != NULL && !g_ptr_array_find (sessions, only, NULL))
    g_ptr_array_add (sessions, only);
  add_sessions (&plan, sessions, NULL);

  return plan.n_added;
}

/**
 * plenary_outline_plan_add:
 * @edit: an edit
 * @model: the model it changes
 * @kind: which report
 *
 * Adds to a report the sections that the agenda has and the report has not; the report too, when
 * there is none of its kind. Sessions that are not scheduled, and breaks, have none.
 *
 * Returns: how many sections were added
 */
guint
plenary_outline_plan_add (PlenaryEdit *edit, PlenaryModel *model, PlenaryDocumentKind kind)
{
  g_return_val_if_fail (edit != NULL, 0);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), 0);

  return add (edit, model, kind, NULL);
}

/**
 * plenary_outline_plan_add_session:
 * @edit: an edit
 * @model: the model it changes
 * @kind: which report
 * @session: a session
 *
 * Adds the section of one session, whatever its kind, where it has none; for who records a
 * session before anybody has thought of the report.
 *
 * Returns: how many sections were added
 */
guint
plenary_outline_plan_add_session (PlenaryEdit *edit,
                                  PlenaryModel *model,
                                  PlenaryDocumentKind kind,
                                  PlenaryRecord *session)
{
  g_return_val_if_fail (edit != NULL, 0);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), 0);
  g_return_val_if_fail (PLENARY_IS_SESSION (session), 0);

  return add (edit, model, kind, session);
}

/**
 * plenary_outline_plan_add_block:
 * @edit: an edit
 * @model: the model it changes
 * @section: the section of a session
 * @kind: a #PlenarySectionKind: introduction, discussion or conclusion
 *
 * Adds a block to the section of a session, where blocks of its kind stand: introductions before
 * the discussion, conclusions after it.
 *
 * Returns: (transfer full): id of the new section
 */
char *
plenary_outline_plan_add_block (PlenaryEdit *edit,
                                PlenaryModel *model,
                                PlenaryRecord *section,
                                int kind)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_SECTION (section), NULL);

  Plan plan = { .edit = edit,
                .model = model,
                .document_id = plenary_record_get_text (section, PLENARY_SECTION_DOCUMENT_ID) };
  PlenaryRecordList *parts = list_of (&plan, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID,
                                      plenary_record_get_id (section));
  guint position = 0;

  while (position < plenary_record_list_get_length (parts)
         && plenary_record_get_integer (plenary_record_list_get (parts, position),
                                        PLENARY_SECTION_KIND)
                <= kind)
    position++;

  g_autofree char *rank = plenary_record_list_dup_rank_at (parts, position);

  return add_section (&plan, plenary_record_get_id (section), rank,
                      plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID),
                      (PlenarySectionKind) kind);
}
