/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-capture-line.h"

#include "base/plenary-enumeration.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "model/plenary-objective.h"
#include "model/plenary-person.h"
#include "model/plenary-session.h"
#include "operations/plenary-capture-status.h"
#include "schedule/plenary-timetable.h"
#include "schedule/plenary-zone.h"

#include <glib/gi18n.h>

/* A session that is further away is not the one that goes on. */
#define MAX_MINUTES_AWAY 240

/* Names shown before the rest is counted. */
#define MAX_NAMES 4

/* When a session ends, or NULL when nobody knows. */
static GDateTime *
get_end (PlenaryModel *model, PlenaryRecord *session)
{
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);
  const PlenarySlot *slot = plenary_timetable_lookup (timetable, plenary_record_get_id (session));
  PlenaryRecord *day = plenary_model_lookup (
      model, PLENARY_TYPE_DAY, plenary_record_get_text (session, PLENARY_SESSION_DAY_ID));
  PlenaryRecord *event = plenary_model_get_event (model);

  if (slot == NULL || slot->ends_at == PLENARY_UNSET || day == NULL || event == NULL)
    return NULL;

  return plenary_zone_get_instant (plenary_record_get_text (event, PLENARY_EVENT_ZONE),
                                   plenary_record_get_text (day, PLENARY_DAY_DATE), slot->ends_at);
}

static char *
dup_time (PlenaryModel *model, PlenaryRecord *session, GDateTime *now)
{
  g_autoptr (GDateTime) end = get_end (model, session);
  int duration = plenary_record_get_integer (session, PLENARY_SESSION_DURATION);
  gint64 left = end != NULL ? g_date_time_difference (end, now) / G_TIME_SPAN_MINUTE : 0;

  if (end != NULL && left >= 0 && left <= MAX_MINUTES_AWAY)
    return g_strdup_printf (ngettext ("%d minute left", "%d minutes left", (int) left), (int) left);
  if (end != NULL && left < 0 && left >= -MAX_MINUTES_AWAY)
    return g_strdup_printf (ngettext ("%d minute over", "%d minutes over", (int) -left),
                            (int) -left);
  if (duration > 0)
    return g_strdup_printf (ngettext ("%d minute", "%d minutes", duration), duration);

  return NULL;
}

static char *
dup_name (gpointer record)
{
  if (PLENARY_IS_PERSON (record))
    return plenary_person_dup_short_name (record, TRUE);

  return plenary_body_dup_name (record, PLENARY_BODY_FORM_ACRONYM);
}

static char *
dup_number (gpointer record)
{
  return g_strdup_printf ("%d", plenary_record_get_integer (record, PLENARY_OBJECTIVE_NUMBER));
}

/* The first few in words, the rest as a number. */
static char *
enumerate (GPtrArray *records, char *(*dup_words) (gpointer record), guint n_most)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < records->len && i < n_most; i++)
    g_ptr_array_add (words, dup_words (records->pdata[i]));
  if (records->len > n_most)
    g_ptr_array_add (words, g_strdup_printf (ngettext ("%u more", "%u more", records->len - n_most),
                                             records->len - n_most));

  return plenary_enumerate_array (words);
}

/**
 * plenary_capture_line_dup:
 * @model: a model
 * @session: the session that is going on
 * @now: the time
 *
 * Returns: (transfer full): how it stands, in one line; empty when there is nothing to say
 */
char *
plenary_capture_line_dup (PlenaryModel *model, PlenaryRecord *session, GDateTime *now)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_SESSION (session), NULL);
  g_return_val_if_fail (now != NULL, NULL);

  g_autoptr (GPtrArray) silent = plenary_capture_list_silent_speakers (model, session);
  g_autoptr (GPtrArray) objectives = plenary_capture_list_silent_objectives (model, session);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  char *left = dup_time (model, session, now);

  if (left != NULL)
    g_ptr_array_add (parts, left);
  if (silent->len > 0)
    {
      g_autofree char *names = enumerate (silent, dup_name, MAX_NAMES);

      /* Translators: names */
      g_ptr_array_add (parts, g_strdup_printf (_ ("Not heard yet: %s"), names));
    }
  if (objectives->len > 0)
    {
      g_autofree char *numbers = enumerate (objectives, dup_number, G_MAXUINT);

      /* Translators: numbers of objectives */
      g_ptr_array_add (parts, g_strdup_printf (_ ("Silent objectives: %s"), numbers));
    }
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (" · ", (char **) parts->pdata);
}
