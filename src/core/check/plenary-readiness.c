/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "check/plenary-readiness.h"

#include "model/plenary-allocation.h"
#include "model/plenary-assignment.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-placement.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

static void
count (PlenaryReadiness *readiness, PlenaryRecord *record, gboolean is_done)
{
  readiness->n_total++;
  if (is_done)
    readiness->n_done++;
  else if (readiness->next == NULL)
    readiness->next = record;
}

static void
measure_agenda (PlenaryModel *model, PlenaryReadiness *readiness)
{
  PlenaryRecordList *sessions = plenary_model_list (model, PLENARY_TYPE_SESSION);

  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    {
      PlenaryRecord *session = plenary_record_list_get (sessions, i);

      if (plenary_record_get_text (session, PLENARY_SESSION_PARENT_ID) == NULL)
        count (readiness, session,
               plenary_record_get_text (session, PLENARY_SESSION_DAY_ID) != NULL
                   && plenary_record_get_integer (session, PLENARY_SESSION_DURATION)
                          != PLENARY_UNSET);
    }
}

static gboolean
names_somebody (PlenaryRecord *assignment)
{
  return plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_PERSON_ID) != NULL
         || plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_BODY_ID) != NULL
         || *plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_TEXT) != '\0';
}

/* Those who have declined or been replaced leave their role to others. */
static gboolean
is_given_up (PlenaryRecord *assignment)
{
  switch (
      (PlenaryAssignmentState) plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE))
    {
    case PLENARY_ASSIGNMENT_STATE_DECLINED:
    case PLENARY_ASSIGNMENT_STATE_REPLACED:
    case PLENARY_ASSIGNMENT_STATE_ABSENT:
      return TRUE;
    case PLENARY_ASSIGNMENT_STATE_IDEA:
    case PLENARY_ASSIGNMENT_STATE_ENQUIRED:
    case PLENARY_ASSIGNMENT_STATE_TBC:
    case PLENARY_ASSIGNMENT_STATE_CONFIRMED:
    default:
      return FALSE;
    }
}

static void
measure_roles (PlenaryModel *model, PlenaryReadiness *readiness)
{
  PlenaryRecordList *assignments = plenary_model_list (model, PLENARY_TYPE_ASSIGNMENT);

  for (guint i = 0; i < plenary_record_list_get_length (assignments); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (assignments, i);
      /* One that names nobody is the heading of those below it. */
      PlenaryRecordList *below
          = plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_PARENT_ID,
                                   plenary_record_get_id (assignment));
      gboolean is_heading
          = plenary_record_list_get_length (below) > 0 && !names_somebody (assignment);

      if (!is_given_up (assignment) && !is_heading)
        count (readiness, assignment,
               names_somebody (assignment)
                   && plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE)
                          == PLENARY_ASSIGNMENT_STATE_CONFIRMED);
    }
}

static gboolean
is_placed (PlenaryModel *model, PlenaryRecord *allocation, PlenaryRecord *objective)
{
  PlenaryRecordList *placements
      = plenary_model_list_by (model, PLENARY_TYPE_PLACEMENT, PLENARY_PLACEMENT_OBJECTIVE_ID,
                               plenary_record_get_id (objective));

  for (guint i = 0; i < plenary_record_list_get_length (placements); i++)
    if (g_str_equal (plenary_record_get_text (plenary_record_list_get (placements, i),
                                              PLENARY_PLACEMENT_ALLOCATION_ID),
                     plenary_record_get_id (allocation)))
      return TRUE;

  return FALSE;
}

static void
measure_objectives (PlenaryModel *model, PlenaryReadiness *readiness)
{
  PlenaryRecordList *allocations = plenary_model_list (model, PLENARY_TYPE_ALLOCATION);

  for (guint i = 0; i < plenary_record_list_get_length (allocations); i++)
    {
      PlenaryRecord *allocation = plenary_record_list_get (allocations, i);
      PlenaryRecordList *objectives = plenary_model_list_by (
          model, PLENARY_TYPE_OBJECTIVE, PLENARY_OBJECTIVE_FRAMEWORK_ID,
          plenary_record_get_text (allocation, PLENARY_ALLOCATION_FRAMEWORK_ID));

      for (guint j = 0; j < plenary_record_list_get_length (objectives); j++)
        {
          PlenaryRecord *objective = plenary_record_list_get (objectives, j);

          count (readiness, objective, is_placed (model, allocation, objective));
        }
    }
}

/* Mark-up of nothing is nothing, so that no text needs to be parsed. */
static gboolean
has_text (PlenaryRecord *paragraph)
{
  return *plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_TEXT) != '\0';
}

/* Tables, lists of objectives and of roles are made from the rest of the project. */
static gboolean
is_written (PlenaryModel *model, PlenaryRecord *section)
{
  PlenaryRecordList *paragraphs = plenary_model_list_by (
      model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID, plenary_record_get_id (section));

  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (paragraphs, i);

      if (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND)
              >= PLENARY_PARAGRAPH_KIND_TABLE
          || has_text (paragraph))
        return TRUE;
    }

  return FALSE;
}

static void
measure_draft (PlenaryModel *model, PlenaryReadiness *readiness)
{
  PlenaryRecordList *sections = plenary_model_list (model, PLENARY_TYPE_SECTION);

  for (guint i = 0; i < plenary_record_list_get_length (sections); i++)
    {
      PlenaryRecord *section = plenary_record_list_get (sections, i);
      PlenaryRecordList *below = plenary_model_list_by (
          model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID, plenary_record_get_id (section));

      if (plenary_record_list_get_length (below) == 0
          && plenary_record_get_integer (section, PLENARY_SECTION_KIND)
                 != PLENARY_SECTION_KIND_ANNEX)
        count (readiness, section, is_written (model, section));
    }
}

static void
measure_clearance (PlenaryModel *model, PlenaryReadiness *readiness)
{
  PlenaryRecordList *paragraphs = plenary_model_list (model, PLENARY_TYPE_PARAGRAPH);

  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (paragraphs, i);

      if (has_text (paragraph))
        count (readiness, paragraph,
               plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_STATE)
                   >= PLENARY_PARAGRAPH_STATE_CLEARED);
    }
}

/**
 * plenary_readiness_measure:
 * @model: a model
 * @part: a part of the work
 *
 * Counts what is done. Takes time in proportion to the rows of the tables concerned.
 *
 * Returns: how far the part is
 */
PlenaryReadiness
plenary_readiness_measure (PlenaryModel *model, PlenaryReadinessPart part)
{
  static void (*const measures[]) (PlenaryModel *, PlenaryReadiness *) = {
    [PLENARY_READINESS_AGENDA] = measure_agenda,         [PLENARY_READINESS_ROLES] = measure_roles,
    [PLENARY_READINESS_OBJECTIVES] = measure_objectives, [PLENARY_READINESS_DRAFT] = measure_draft,
    [PLENARY_READINESS_CLEARANCE] = measure_clearance,
  };
  PlenaryReadiness readiness = { 0 };

  g_return_val_if_fail (PLENARY_IS_MODEL (model), readiness);
  g_return_val_if_fail (part < G_N_ELEMENTS (measures), readiness);

  measures[part](model, &readiness);

  return readiness;
}
