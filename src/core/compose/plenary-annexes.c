/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The annexes of a note for file: biographies of those who have one, in the order in which they
 * first appear on the agenda and then on the floor; and the full texts of statements.
 *
 * A full text is printed only with permission, never when its intervention is private, and not in
 * a document under the Chatham House Rule; a document that names delegations only has the
 * delegation above the text. The note of an intervention is never printed.
 */
#include "config.h"

#include "compose/plenary-composition.h"
#include "compose/plenary-list-builder.h"
#include "model/plenary-assignment.h"
#include "model/plenary-biography.h"
#include "model/plenary-intervention.h"
#include "model/plenary-person.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>

static PlenaryRecord *
find_biography (PlenaryComposition *self, const char *person_id)
{
  PlenaryRecordList *biographies = plenary_model_list_by (self->model, PLENARY_TYPE_BIOGRAPHY,
                                                          PLENARY_BIOGRAPHY_PERSON_ID, person_id);

  return plenary_record_list_get_length (biographies) > 0 ? plenary_record_list_get (biographies, 0)
                                                          : NULL;
}

static void
add_person (PlenaryComposition *self, GPtrArray *people, const char *id)
{
  PlenaryRecord *person = plenary_model_lookup (self->model, PLENARY_TYPE_PERSON, id);

  if (person != NULL && find_biography (self, id) != NULL
      && !g_ptr_array_find (people, person, NULL))
    g_ptr_array_add (people, person);
}

static void
add_people_of_session (PlenaryComposition *self, GPtrArray *people, PlenaryRecord *session)
{
  g_autoptr (GPtrArray) roles = plenary_roles_list (self, session);
  PlenaryRecordList *items
      = plenary_model_list_by (self->model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID,
                               plenary_record_get_id (session));

  for (guint i = 0; i < roles->len; i++)
    add_person (self, people,
                plenary_record_get_text (roles->pdata[i], PLENARY_ASSIGNMENT_PERSON_ID));
  for (guint i = 0; i < plenary_record_list_get_length (items); i++)
    add_people_of_session (self, people, plenary_record_list_get (items, i));
}

static GPtrArray *
list_sessions (PlenaryComposition *self)
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

static void
append_annex_heading (PlenaryComposition *self, int number, const char *title)
{
  g_autofree char *words = g_strdup_printf (_ ("Annex %d - %s"), number, title);

  plenary_node_append_new (self->tree->root, PLENARY_NODE_PAGE_BREAK, 0, NULL);
  plenary_composition_append_heading (self, 1, words, TRUE);
}

static gboolean
append_biographies (PlenaryComposition *self, GPtrArray *sessions, int number)
{
  g_autoptr (GPtrArray) people = g_ptr_array_new ();

  for (guint i = 0; i < sessions->len; i++)
    add_people_of_session (self, people, sessions->pdata[i]);
  if (people->len == 0)
    return FALSE;

  append_annex_heading (self, number, _ ("Biographies of speakers"));
  for (guint i = 0; i < people->len; i++)
    {
      PlenaryParty party = plenary_party_of_person (self->model, people->pdata[i]);
      PlenaryRecord *biography = find_biography (self, plenary_record_get_id (people->pdata[i]));

      party.honorifics = self->honorifics;

      g_autofree char *heading = plenary_party_dup_biography_heading (&party);

      plenary_composition_append_heading (self, 2, heading, FALSE)->id
          = g_strdup (plenary_record_get_id (people->pdata[i]));
      plenary_figures_append_photograph (self, people->pdata[i]);
      plenary_node_append_lines (self->tree->root,
                                 plenary_record_get_markup (biography, PLENARY_BIOGRAPHY_TEXT));
    }

  return TRUE;
}

static gboolean
is_published (PlenaryRecord *intervention)
{
  return plenary_record_get_boolean (intervention, PLENARY_INTERVENTION_PERMISSION)
         && !plenary_record_get_boolean (intervention, PLENARY_INTERVENTION_PRIVATE)
         && !plenary_text_is_empty (
             plenary_record_get_markup (intervention, PLENARY_INTERVENTION_STATEMENT));
}

static void
append_statement (PlenaryComposition *self, PlenaryRecord *intervention)
{
  PlenaryParty party = plenary_composition_party_of_intervention (self, intervention);
  g_autofree char *heading = self->attribution == PLENARY_ATTRIBUTION_DELEGATION
                                 ? plenary_party_dup_delegation (&party)
                                 : plenary_party_dup_speaker_heading (&party);

  plenary_composition_append_heading (self, 2, heading, FALSE);
  plenary_node_append_lines (
      self->tree->root, plenary_record_get_markup (intervention, PLENARY_INTERVENTION_STATEMENT));
}

static void
append_statements (PlenaryComposition *self, GPtrArray *sessions, int number)
{
  gboolean has_heading = FALSE;

  for (guint i = 0; i < sessions->len; i++)
    {
      PlenaryRecordList *interventions = plenary_model_list_by (
          self->model, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SESSION_ID,
          plenary_record_get_id (sessions->pdata[i]));

      for (guint j = 0; j < plenary_record_list_get_length (interventions); j++)
        {
          PlenaryRecord *intervention = plenary_record_list_get (interventions, j);

          if (!is_published (intervention))
            continue;
          if (!has_heading)
            append_annex_heading (self, number, _ ("Full text of spoken interventions"));
          has_heading = TRUE;
          append_statement (self, intervention);
        }
    }
}

/**
 * plenary_annexes_append:
 * @self: a composition
 *
 * Adds the annexes that have anything in them, numbered after those among the sections.
 */
void
plenary_annexes_append (PlenaryComposition *self)
{
  g_autoptr (GPtrArray) sessions = list_sessions (self);
  int number = plenary_numbering_get_n_annexes (self->numbering) + 1;

  if (append_biographies (self, sessions, number))
    number++;
  if (self->attribution != PLENARY_ATTRIBUTION_CHATHAM_HOUSE)
    append_statements (self, sessions, number);
}
