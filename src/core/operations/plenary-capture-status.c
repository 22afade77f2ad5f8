/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-capture-status.h"

#include "compose/plenary-composition.h"
#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "model/plenary-focus.h"
#include "model/plenary-intervention-objective.h"
#include "model/plenary-intervention.h"
#include "model/plenary-objective.h"
#include "model/plenary-person.h"
#include "model/plenary-placement.h"
#include "model/plenary-post.h"
#include "model/plenary-session.h"
#include "schedule/plenary-timetable.h"
#include "schedule/plenary-zone.h"

/* Whether a session of a day goes on at a time. */
static gboolean
goes_on (PlenaryRecord *event,
         const PlenaryTimetableDay *day,
         const PlenarySlot *slot,
         GDateTime *now)
{
  const char *zone = plenary_record_get_text (event, PLENARY_EVENT_ZONE);

  if (day->day == NULL || slot->starts_at == PLENARY_UNSET || slot->ends_at == PLENARY_UNSET)
    return FALSE;

  const char *date = plenary_record_get_text (day->day, PLENARY_DAY_DATE);
  g_autoptr (GDateTime) start = plenary_zone_get_instant (zone, date, slot->starts_at);
  g_autoptr (GDateTime) end = plenary_zone_get_instant (zone, date, slot->ends_at);

  return start != NULL && end != NULL && g_date_time_compare (now, start) >= 0
         && g_date_time_compare (now, end) < 0;
}

static gboolean
is_recorded (PlenaryRecord *session)
{
  return plenary_session_is_printed (session)
         && plenary_record_get_integer (session, PLENARY_SESSION_KIND)
                != PLENARY_SESSION_KIND_BREAK;
}

/**
 * plenary_capture_find_session:
 * @model: a model
 * @now: the time
 *
 * Returns: (transfer none) (nullable): the session that goes on now; the first of the agenda when
 *   none does, %NULL when it has none
 */
PlenaryRecord *
plenary_capture_find_session (PlenaryModel *model, GDateTime *now)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (now != NULL, NULL);

  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);
  PlenaryRecord *event = plenary_model_get_event (model);
  PlenaryRecord *first = NULL;

  for (guint i = 0; i < plenary_timetable_get_n_days (timetable); i++)
    {
      const PlenaryTimetableDay *day = plenary_timetable_get_day (timetable, i);

      for (guint j = 0; j < day->sessions->len; j++)
        {
          PlenaryRecord *session = day->sessions->pdata[j];

          if (!is_recorded (session))
            continue;
          if (goes_on (event, day, &day->slots[j], now))
            return session;
          if (first == NULL)
            first = session;
        }
    }

  return first;
}

static gboolean
has_spoken (PlenaryRecordList *interventions, guint column, const char *id)
{
  for (guint i = 0; i < plenary_record_list_get_length (interventions); i++)
    if (g_strcmp0 (plenary_record_get_text (plenary_record_list_get (interventions, i), column), id)
        == 0)
      return TRUE;

  return FALSE;
}

/* Whether a body spoke that the person has a post with: a delegation speaks with one voice. */
static gboolean
has_body_spoken (PlenaryModel *model, PlenaryRecordList *interventions, const char *person_id)
{
  PlenaryRecordList *posts
      = plenary_model_list_by (model, PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID, person_id);

  for (guint i = 0; i < plenary_record_list_get_length (posts); i++)
    {
      const char *body_id
          = plenary_record_get_text (plenary_record_list_get (posts, i), PLENARY_POST_BODY_ID);

      if (body_id != NULL && has_spoken (interventions, PLENARY_INTERVENTION_BODY_ID, body_id))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_there (PlenaryRecord *assignment)
{
  int role = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE);
  int state = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE);

  return role != PLENARY_ROLE_NOTE_TAKER && role != PLENARY_ROLE_RAPPORTEUR
         && state != PLENARY_ASSIGNMENT_STATE_DECLINED && state != PLENARY_ASSIGNMENT_STATE_REPLACED
         && state != PLENARY_ASSIGNMENT_STATE_ABSENT;
}

/**
 * plenary_capture_list_silent_speakers:
 * @model: a model
 * @session: a session
 *
 * Returns: (transfer full) (element-type PlenaryRecord): people and bodies that have a role in the
 *   session and have not taken the floor in it, in the order of their roles
 */
GPtrArray *
plenary_capture_list_silent_speakers (PlenaryModel *model, PlenaryRecord *session)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (session), NULL);

  const char *session_id = plenary_record_get_id (session);
  GPtrArray *silent = g_ptr_array_new_with_free_func (g_object_unref);
  PlenaryRecordList *assignments = plenary_model_list_by (
      model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID, session_id);
  PlenaryRecordList *interventions = plenary_model_list_by (
      model, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SESSION_ID, session_id);

  for (guint i = 0; i < plenary_record_list_get_length (assignments); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (assignments, i);
      const char *person_id = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_PERSON_ID);
      const char *body_id = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_BODY_ID);
      PlenaryRecord *party = person_id != NULL
                                 ? plenary_model_lookup (model, PLENARY_TYPE_PERSON, person_id)
                                 : plenary_model_lookup (model, PLENARY_TYPE_BODY, body_id);

      if (party == NULL || !is_there (assignment) || g_ptr_array_find (silent, party, NULL))
        continue;
      if (person_id != NULL ? has_spoken (interventions, PLENARY_INTERVENTION_PERSON_ID, person_id)
                                  || has_body_spoken (model, interventions, person_id)
                            : has_spoken (interventions, PLENARY_INTERVENTION_BODY_ID, body_id))
        continue;
      g_ptr_array_add (silent, g_object_ref (party));
    }

  return silent;
}

static void
add_objectives (PlenaryModel *model,
                GPtrArray *objectives,
                GType type,
                guint session_column,
                guint objective_column,
                const char *session_id)
{
  PlenaryRecordList *links = plenary_model_list_by (model, type, session_column, session_id);

  for (guint i = 0; i < plenary_record_list_get_length (links); i++)
    {
      PlenaryRecord *objective = plenary_model_lookup (
          model, PLENARY_TYPE_OBJECTIVE,
          plenary_record_get_text (plenary_record_list_get (links, i), objective_column));

      if (objective != NULL && !g_ptr_array_find (objectives, objective, NULL))
        g_ptr_array_add (objectives, g_object_ref (objective));
    }
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  PlenaryRecord *first = *(PlenaryRecord *const *) a;
  PlenaryRecord *second = *(PlenaryRecord *const *) b;

  return plenary_record_get_integer (first, PLENARY_OBJECTIVE_NUMBER)
         - plenary_record_get_integer (second, PLENARY_OBJECTIVE_NUMBER);
}

/**
 * plenary_capture_list_silent_objectives:
 * @model: a model
 * @session: a session
 *
 * Returns: (transfer full) (element-type PlenaryObjective): objectives of the session that no
 *   intervention in it has spoken to, by number
 */
GPtrArray *
plenary_capture_list_silent_objectives (PlenaryModel *model, PlenaryRecord *session)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_SESSION (session), NULL);

  const char *session_id = plenary_record_get_id (session);
  GPtrArray *objectives = g_ptr_array_new_with_free_func (g_object_unref);
  PlenaryRecordList *interventions = plenary_model_list_by (
      model, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SESSION_ID, session_id);

  add_objectives (model, objectives, PLENARY_TYPE_PLACEMENT, PLENARY_PLACEMENT_SESSION_ID,
                  PLENARY_PLACEMENT_OBJECTIVE_ID, session_id);
  add_objectives (model, objectives, PLENARY_TYPE_FOCUS, PLENARY_FOCUS_SESSION_ID,
                  PLENARY_FOCUS_OBJECTIVE_ID, session_id);
  for (guint i = 0; i < plenary_record_list_get_length (interventions); i++)
    {
      PlenaryRecordList *spoken = plenary_model_list_by (
          model, PLENARY_TYPE_INTERVENTION_OBJECTIVE,
          PLENARY_INTERVENTION_OBJECTIVE_INTERVENTION_ID,
          plenary_record_get_id (plenary_record_list_get (interventions, i)));

      for (guint j = 0; j < plenary_record_list_get_length (spoken); j++)
        {
          PlenaryRecord *objective = plenary_model_lookup (
              model, PLENARY_TYPE_OBJECTIVE,
              plenary_record_get_text (plenary_record_list_get (spoken, j),
                                       PLENARY_INTERVENTION_OBJECTIVE_OBJECTIVE_ID));

          if (objective != NULL)
            g_ptr_array_remove (objectives, objective);
        }
    }
  g_ptr_array_sort (objectives, compare_numbers);

  return objectives;
}
