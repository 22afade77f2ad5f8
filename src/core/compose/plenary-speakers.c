/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who has a part in the event: those with a role, as they first appear on the agenda, then those
 * who took the floor. A document that hides who spoke from the floor lists the former only.
 */
#include "config.h"

#include "compose/plenary-composition.h"
#include "compose/plenary-list-builder.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-event.h"
#include "model/plenary-intervention.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>

static void
add_person (PlenaryComposition *self, GPtrArray *people, const char *id)
{
  PlenaryRecord *person = plenary_model_lookup (self->model, PLENARY_TYPE_PERSON, id);

  if (person != NULL && !g_ptr_array_find (people, person, NULL))
    g_ptr_array_add (people, person);
}

static void
add_roles (PlenaryComposition *self, GPtrArray *people, PlenaryRecord *session)
{
  g_autoptr (GPtrArray) roles = plenary_roles_list (self, session);
  PlenaryRecordList *items
      = plenary_model_list_by (self->model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID,
                               plenary_record_get_id (session));

  for (guint i = 0; i < roles->len; i++)
    add_person (self, people,
                plenary_record_get_text (roles->pdata[i], PLENARY_ASSIGNMENT_PERSON_ID));
  for (guint i = 0; i < plenary_record_list_get_length (items); i++)
    add_roles (self, people, plenary_record_list_get (items, i));
}

static void
add_floor (PlenaryComposition *self, GPtrArray *people, PlenaryRecord *session)
{
  PlenaryRecordList *interventions
      = plenary_model_list_by (self->model, PLENARY_TYPE_INTERVENTION,
                               PLENARY_INTERVENTION_SESSION_ID, plenary_record_get_id (session));

  for (guint i = 0; i < plenary_record_list_get_length (interventions); i++)
    {
      PlenaryRecord *intervention = plenary_record_list_get (interventions, i);

      if (!plenary_record_get_boolean (intervention, PLENARY_INTERVENTION_PRIVATE))
        add_person (self, people,
                    plenary_record_get_text (intervention, PLENARY_INTERVENTION_PERSON_ID));
    }
}

/**
 * plenary_sessions_list_printed:
 * @self: a composition
 *
 * Returns: (transfer container) (element-type PlenarySession): the sessions of the printed
 *   agenda, in its order
 */
GPtrArray *
plenary_sessions_list_printed (PlenaryComposition *self)
{
  GPtrArray *sessions = g_ptr_array_new ();

  for (guint i = 0; i < plenary_timetable_get_n_days (self->timetable); i++)
    {
      const PlenaryTimetableDay *day = plenary_timetable_get_day (self->timetable, i);

      for (guint j = 0; j < day->sessions->len; j++)
        if (plenary_session_is_printed (day->sessions->pdata[j]))
          g_ptr_array_add (sessions, day->sessions->pdata[j]);
    }

  return sessions;
}

/**
 * plenary_speakers_list:
 * @self: a composition
 *
 * Returns: (transfer container) (element-type PlenaryPerson): who has a part in the event, as
 *   far as the document may tell, in the order in which they appear
 */
GPtrArray *
plenary_speakers_list (PlenaryComposition *self)
{
  g_autoptr (GPtrArray) sessions = plenary_sessions_list_printed (self);
  GPtrArray *people = g_ptr_array_new ();

  for (guint i = 0; i < sessions->len; i++)
    add_roles (self, people, sessions->pdata[i]);
  for (guint i = 0; self->attribution == PLENARY_ATTRIBUTION_NAMED && i < sessions->len; i++)
    add_floor (self, people, sessions->pdata[i]);

  return people;
}

/* The particle of a family name does not count. */
static int
compare_names (gconstpointer a, gconstpointer b)
{
  PlenaryRecord *one = *(PlenaryRecord *const *) a;
  PlenaryRecord *other = *(PlenaryRecord *const *) b;
  int result = g_utf8_collate (plenary_record_get_text (one, PLENARY_PERSON_FAMILY_NAME),
                               plenary_record_get_text (other, PLENARY_PERSON_FAMILY_NAME));

  return result != 0 ? result
                     : g_utf8_collate (plenary_record_get_text (one, PLENARY_PERSON_GIVEN_NAME),
                                       plenary_record_get_text (other, PLENARY_PERSON_GIVEN_NAME));
}

static const char *
get_category_name (PlenaryBodyKind kind)
{
  switch (kind)
    {
    case PLENARY_BODY_KIND_STATE:
      return _ ("States");
    case PLENARY_BODY_KIND_UN_ENTITY:
      return _ ("United Nations");
    case PLENARY_BODY_KIND_REGIONAL_ORGANISATION:
      return _ ("Regional organizations");
    case PLENARY_BODY_KIND_ORGANISATION:
      return _ ("Organizations");
    case PLENARY_BODY_KIND_MECHANISM:
      return _ ("Mechanisms");
    case PLENARY_BODY_KIND_NETWORK:
      return _ ("Networks");
    case PLENARY_BODY_KIND_GROUP:
      return _ ("Groups");
    case PLENARY_BODY_KIND_COMPANY:
      return _ ("Private sector");
    case PLENARY_BODY_KIND_CITY:
      return _ ("Cities and local authorities");
    case PLENARY_BODY_KIND_ACADEMIC:
      return _ ("Academia");
    case PLENARY_BODY_KIND_CATEGORY:
    default:
      return _ ("Others");
    }
}

/* That of the first post on the day of the event. A ministry belongs to its State. */
static PlenaryBodyKind
find_category (PlenaryComposition *self, PlenaryRecord *person)
{
  g_autoptr (GPtrArray) posts = plenary_person_list_posts (
      self->model, person, plenary_composition_get_event_text (self, PLENARY_EVENT_STARTS_ON));
  PlenaryRecord *body
      = posts->len > 0
            ? plenary_model_lookup (self->model, PLENARY_TYPE_BODY,
                                    plenary_record_get_text (posts->pdata[0], PLENARY_POST_BODY_ID))
            : NULL;
  PlenaryRecord *whole
      = body != NULL ? plenary_model_lookup (self->model, PLENARY_TYPE_BODY,
                                             plenary_record_get_text (body, PLENARY_BODY_PARENT_ID))
                     : NULL;

  if (whole != NULL
      && plenary_record_get_integer (whole, PLENARY_BODY_KIND) == PLENARY_BODY_KIND_STATE)
    return PLENARY_BODY_KIND_STATE;

  return body != NULL ? (PlenaryBodyKind) plenary_record_get_integer (body, PLENARY_BODY_KIND)
                      : PLENARY_BODY_KIND_CATEGORY;
}

static void
append_line (PlenaryComposition *self, PlenaryListBuilder *list, PlenaryRecord *person)
{
  PlenaryParty party = plenary_party_of_person (self->model, person);

  party.honorifics = self->honorifics;

  g_autofree char *words = plenary_party_dup_role_line (&party);
  g_autoptr (PlenaryText) text = plenary_text_new (words);

  plenary_list_builder_add (list, 1, PLENARY_MARKER_BULLET, text);
}

static void
append_list (PlenaryComposition *self, GPtrArray *people)
{
  PlenaryListBuilder list = { .parent = self->tree->root };

  for (guint i = 0; i < people->len; i++)
    append_line (self, &list, people->pdata[i]);
  plenary_list_builder_end (&list);
}

static void
append_categories (PlenaryComposition *self, GPtrArray *people)
{
  for (int kind = PLENARY_BODY_KIND_STATE; kind <= PLENARY_BODY_KIND_CATEGORY; kind++)
    {
      g_autoptr (GPtrArray) those = g_ptr_array_new ();

      for (guint i = 0; i < people->len; i++)
        if ((int) find_category (self, people->pdata[i]) == kind)
          g_ptr_array_add (those, people->pdata[i]);
      if (those->len == 0)
        continue;
      plenary_composition_append_heading (self, 2, get_category_name ((PlenaryBodyKind) kind),
                                          FALSE);
      append_list (self, those);
    }
}

/**
 * plenary_speakers_append:
 * @self: a composition
 * @number: the number of the annex
 *
 * Adds the list of speakers, if the document is to have one and there is anybody to list.
 *
 * Returns: whether it was added
 */
gboolean
plenary_speakers_append (PlenaryComposition *self, int number)
{
  g_autoptr (GPtrArray) people = plenary_speakers_list (self);

  if (self->speakers == PLENARY_SPEAKER_ORDER_NONE || people->len == 0)
    return FALSE;

  plenary_annex_append_heading (self, number, _ ("List of speakers"));
  if (self->speakers != PLENARY_SPEAKER_ORDER_APPEARANCE)
    g_ptr_array_sort (people, compare_names);
  if (self->speakers == PLENARY_SPEAKER_ORDER_CATEGORY)
    append_categories (self, people);
  else
    append_list (self, people);

  return TRUE;
}
