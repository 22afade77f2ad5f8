/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rules on objectives and how they are shared out (family O).
 */
#include "config.h"

#include "check/plenary-check-private.h"

#include "allocate/plenary-board.h"
#include "model/plenary-allocation.h"
#include "model/plenary-focus.h"
#include "model/plenary-framework.h"
#include "model/plenary-intervention-objective.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-placement.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Sections of sections of sections: deeper is a circle. */
#define MAX_DEPTH 64

static PlenaryRecord *
follow (PlenaryCheck *check, PlenaryRecord *record, GType type, guint column)
{
  return plenary_model_lookup (check->model, type, plenary_record_get_text (record, column));
}

static int
get_number (PlenaryRecord *objective)
{
  return plenary_record_get_integer (objective, PLENARY_OBJECTIVE_NUMBER);
}

static PlenaryRecordList *
list_objectives (PlenaryCheck *check, PlenaryRecord *framework)
{
  return plenary_model_list_by (check->model, PLENARY_TYPE_OBJECTIVE,
                                PLENARY_OBJECTIVE_FRAMEWORK_ID, plenary_record_get_id (framework));
}

void
plenary_rule_o01 (PlenaryCheck *check)
{
  PlenaryRecordList *allocations = plenary_model_list (check->model, PLENARY_TYPE_ALLOCATION);

  for (guint i = 0; i < plenary_record_list_get_length (allocations); i++)
    {
      PlenaryRecord *allocation = plenary_record_list_get (allocations, i);
      PlenaryRecord *framework
          = follow (check, allocation, PLENARY_TYPE_FRAMEWORK, PLENARY_ALLOCATION_FRAMEWORK_ID);

      if (framework == NULL)
        continue;

      g_autoptr (PlenaryBoard) board = plenary_board_new (check->model, framework, allocation);

      for (guint j = 0; j < plenary_board_get_n_columns (board); j++)
        {
          const PlenaryBoardColumn *column = plenary_board_get_column (board, j);

          for (guint k = 0; column->session == NULL && k < column->objectives->len; k++)
            plenary_check_report (check, column->objectives->pdata[k],
                                  _ ("Objective %d is not allocated."),
                                  get_number (column->objectives->pdata[k]));
        }
    }
}

/* The store keeps an objective from being twice in one allocation; it may still be in another one
 * of the same forum. */
static gboolean
is_second_place (PlenaryCheck *check, PlenaryRecord *first, PlenaryRecord *second)
{
  PlenaryRecord *allocations[]
      = { follow (check, first, PLENARY_TYPE_ALLOCATION, PLENARY_PLACEMENT_ALLOCATION_ID),
          follow (check, second, PLENARY_TYPE_ALLOCATION, PLENARY_PLACEMENT_ALLOCATION_ID) };

  return allocations[0] != NULL && allocations[1] != NULL
         && g_str_equal (plenary_record_get_text (allocations[0], PLENARY_ALLOCATION_FORUM),
                         plenary_record_get_text (allocations[1], PLENARY_ALLOCATION_FORUM))
         && g_strcmp0 (plenary_record_get_text (first, PLENARY_PLACEMENT_SESSION_ID),
                       plenary_record_get_text (second, PLENARY_PLACEMENT_SESSION_ID))
                != 0;
}

static void
report_two_places (PlenaryCheck *check, PlenaryRecord *first, PlenaryRecord *second)
{
  PlenaryRecord *a = follow (check, first, PLENARY_TYPE_SESSION, PLENARY_PLACEMENT_SESSION_ID);
  PlenaryRecord *b = follow (check, second, PLENARY_TYPE_SESSION, PLENARY_PLACEMENT_SESSION_ID);
  PlenaryRecord *objective
      = follow (check, first, PLENARY_TYPE_OBJECTIVE, PLENARY_PLACEMENT_OBJECTIVE_ID);

  if (a == NULL || b == NULL || objective == NULL)
    return;

  g_autofree char *one = plenary_check_dup_session_subject (check, a);
  g_autofree char *other = plenary_check_dup_session_subject (check, b);

  plenary_check_report (check, second, _ ("Objective %d is in %s and %s."), get_number (objective),
                        one, other);

  /* Translators: a roundtable */
  g_autofree char *label = g_strdup_printf (_ ("Take Out of %s"), other);

  plenary_check_propose (
      check, plenary_remedy_new (PLENARY_REMEDY_DELETE, label, plenary_record_get_row (second)));
}

void
plenary_rule_o02 (PlenaryCheck *check)
{
  PlenaryRecordList *objectives = plenary_model_list (check->model, PLENARY_TYPE_OBJECTIVE);

  for (guint i = 0; i < plenary_record_list_get_length (objectives); i++)
    {
      PlenaryRecordList *placements = plenary_model_list_by (
          check->model, PLENARY_TYPE_PLACEMENT, PLENARY_PLACEMENT_OBJECTIVE_ID,
          plenary_record_get_id (plenary_record_list_get (objectives, i)));

      for (guint j = 0; j < plenary_record_list_get_length (placements); j++)
        for (guint k = j + 1; k < plenary_record_list_get_length (placements); k++)
          if (is_second_place (check, plenary_record_list_get (placements, j),
                               plenary_record_list_get (placements, k)))
            report_two_places (check, plenary_record_list_get (placements, j),
                               plenary_record_list_get (placements, k));
    }
}

static const char *
name_framework (PlenaryRecord *framework)
{
  const char *acronym = plenary_record_get_text (framework, PLENARY_FRAMEWORK_ACRONYM);

  return *acronym != '\0' ? acronym : plenary_record_get_text (framework, PLENARY_FRAMEWORK_TITLE);
}

/* An allocation shares out one framework. */
static void
check_placements (PlenaryCheck *check)
{
  PlenaryRecordList *list = plenary_model_list (check->model, PLENARY_TYPE_PLACEMENT);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *placement = plenary_record_list_get (list, i);
      PlenaryRecord *allocation
          = follow (check, placement, PLENARY_TYPE_ALLOCATION, PLENARY_PLACEMENT_ALLOCATION_ID);
      PlenaryRecord *objective
          = follow (check, placement, PLENARY_TYPE_OBJECTIVE, PLENARY_PLACEMENT_OBJECTIVE_ID);
      PlenaryRecord *framework = allocation != NULL
                                     ? follow (check, allocation, PLENARY_TYPE_FRAMEWORK,
                                               PLENARY_ALLOCATION_FRAMEWORK_ID)
                                     : NULL;

      if (framework != NULL && objective != NULL
          && g_strcmp0 (plenary_record_get_id (framework),
                        plenary_record_get_text (objective, PLENARY_OBJECTIVE_FRAMEWORK_ID))
                 != 0)
        {
          plenary_check_report (
              check, placement,
              _ ("The objective %d that is allocated is of another framework than the %s."),
              get_number (objective), name_framework (framework));
          plenary_check_propose (check,
                                 plenary_remedy_new (PLENARY_REMEDY_DELETE, _ ("Remove Objective"),
                                                     plenary_record_get_row (placement)));
        }
    }
}

static gboolean
has_number (PlenaryRecordList *objectives, int number)
{
  for (guint i = 0; i < plenary_record_list_get_length (objectives); i++)
    if (get_number (plenary_record_list_get (objectives, i)) == number)
      return TRUE;

  return FALSE;
}

/* Where a project has one framework, "objective 24" in a text is one of it. */
void
plenary_rule_o03 (PlenaryCheck *check)
{
  PlenaryRecordList *frameworks = plenary_model_list (check->model, PLENARY_TYPE_FRAMEWORK);

  check_placements (check);
  if (plenary_record_list_get_length (frameworks) != 1)
    return;

  PlenaryRecord *framework = plenary_record_list_get (frameworks, 0);
  PlenaryRecordList *objectives = list_objectives (check, framework);
  g_autoptr (GRegex) regex
      = g_regex_new ("\\bobjective (\\d{1,4})\\b", G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL);

  for (guint i = 0; i < check->texts->len; i++)
    {
      const PlenaryCheckText *text = &g_array_index (check->texts, PlenaryCheckText, i);
      g_autoptr (GMatchInfo) match = NULL;

      for (g_regex_match (regex, text->words, 0, &match); g_match_info_matches (match);
           g_match_info_next (match, NULL))
        {
          g_autofree char *word = g_match_info_fetch (match, 1);
          int number = (int) g_ascii_strtoll (word, NULL, 10);

          if (!has_number (objectives, number))
            plenary_check_report (check, text->record, _ ("There is no objective %d in the %s."),
                                  number, name_framework (framework));
        }
    }
}

void
plenary_rule_o04 (PlenaryCheck *check)
{
  if (plenary_record_list_get_length (plenary_model_list (check->model, PLENARY_TYPE_ALLOCATION))
      == 0)
    return;

  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      PlenaryRecord *session = plenary_check_get_session (check, i)->record;
      const char *id = plenary_record_get_id (session);

      if (plenary_record_get_integer (session, PLENARY_SESSION_KIND)
              != PLENARY_SESSION_KIND_ROUNDTABLE
          || plenary_record_list_get_length (plenary_model_list_by (
                 check->model, PLENARY_TYPE_PLACEMENT, PLENARY_PLACEMENT_SESSION_ID, id))
                 > 0
          || plenary_record_list_get_length (plenary_model_list_by (
                 check->model, PLENARY_TYPE_FOCUS, PLENARY_FOCUS_SESSION_ID, id))
                 > 0)
        continue;

      g_autofree char *subject = plenary_check_dup_session_subject (check, session);

      /* Translators: a roundtable */
      plenary_check_report (check, session, _ ("%s has no objective."), subject);
    }
}

/* Before anything is tagged nobody has recorded who spoke on what. */
static gboolean
is_tagged (PlenaryCheck *check)
{
  return plenary_record_list_get_length (
             plenary_model_list (check->model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE))
             > 0
         || plenary_record_list_get_length (
                plenary_model_list (check->model, PLENARY_TYPE_INTERVENTION_OBJECTIVE))
                > 0;
}

void
plenary_rule_o09 (PlenaryCheck *check)
{
  PlenaryRecordList *objectives = plenary_model_list (check->model, PLENARY_TYPE_OBJECTIVE);

  if (!is_tagged (check))
    return;
  for (guint i = 0; i < plenary_record_list_get_length (objectives); i++)
    {
      PlenaryRecord *objective = plenary_record_list_get (objectives, i);
      const char *id = plenary_record_get_id (objective);
      PlenaryUptake uptake = plenary_uptake_of_objective (check->model, id);

      if (uptake.n_paragraphs + uptake.n_interventions == 0
          && plenary_record_list_get_length (plenary_model_list_by (
                 check->model, PLENARY_TYPE_PLACEMENT, PLENARY_PLACEMENT_OBJECTIVE_ID, id))
                 > 0)
        plenary_check_report (check, objective, _ ("Nobody spoke on objective %d."),
                              get_number (objective));
    }
}

/* The session that a paragraph reports, by its section or one around it. */
static PlenaryRecord *
find_session (PlenaryCheck *check, PlenaryRecord *paragraph)
{
  PlenaryRecord *section
      = follow (check, paragraph, PLENARY_TYPE_SECTION, PLENARY_PARAGRAPH_SECTION_ID);

  for (int depth = 0; section != NULL && depth < MAX_DEPTH; depth++)
    {
      PlenaryRecord *session
          = follow (check, section, PLENARY_TYPE_SESSION, PLENARY_SECTION_SESSION_ID);

      if (session != NULL)
        return session;
      section = follow (check, section, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID);
    }

  return NULL;
}

/* The roundtable of an objective; NULL when it has none or several. */
static PlenaryRecord *
find_place (PlenaryCheck *check, const char *objective_id)
{
  PlenaryRecordList *placements = plenary_model_list_by (
      check->model, PLENARY_TYPE_PLACEMENT, PLENARY_PLACEMENT_OBJECTIVE_ID, objective_id);

  return plenary_record_list_get_length (placements) == 1
             ? follow (check, plenary_record_list_get (placements, 0), PLENARY_TYPE_SESSION,
                       PLENARY_PLACEMENT_SESSION_ID)
             : NULL;
}

void
plenary_rule_o10 (PlenaryCheck *check)
{
  PlenaryRecordList *tags = plenary_model_list (check->model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE);

  for (guint i = 0; i < plenary_record_list_get_length (tags); i++)
    {
      PlenaryRecord *tag = plenary_record_list_get (tags, i);
      PlenaryRecord *paragraph
          = follow (check, tag, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID);
      PlenaryRecord *objective
          = follow (check, tag, PLENARY_TYPE_OBJECTIVE, PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID);
      PlenaryRecord *session = paragraph != NULL ? find_session (check, paragraph) : NULL;
      PlenaryRecord *place
          = objective != NULL ? find_place (check, plenary_record_get_id (objective)) : NULL;

      if (session == NULL || place == NULL || session == place
          || plenary_record_get_integer (session, PLENARY_SESSION_KIND)
                 != PLENARY_SESSION_KIND_ROUNDTABLE)
        continue;

      g_autofree char *name = plenary_check_dup_paragraph_name (check, paragraph);
      g_autofree char *here = plenary_check_dup_session_subject (check, session);
      g_autofree char *there = plenary_check_dup_session_subject (check, place);

      plenary_check_report (check, paragraph, _ ("%s is in %s and cites objective %d (%s)."), name,
                            here, get_number (objective), there);
    }
}
