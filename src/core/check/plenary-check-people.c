/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Assignments and those who have them, as the rules on roles and on the roster look at them.
 */
#include "config.h"

#include "check/plenary-check-private.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-party.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-assignment.h"
#include "model/plenary-person.h"

/* Who declined, was replaced or stayed away has no part in the session. */
gboolean
plenary_check_is_active (PlenaryRecord *assignment)
{
  switch (
      (PlenaryAssignmentState) plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE))
    {
    case PLENARY_ASSIGNMENT_STATE_DECLINED:
    case PLENARY_ASSIGNMENT_STATE_REPLACED:
    case PLENARY_ASSIGNMENT_STATE_ABSENT:
      return FALSE;
    case PLENARY_ASSIGNMENT_STATE_IDEA:
    case PLENARY_ASSIGNMENT_STATE_ENQUIRED:
    case PLENARY_ASSIGNMENT_STATE_TBC:
    case PLENARY_ASSIGNMENT_STATE_CONFIRMED:
    default:
      return TRUE;
    }
}

gboolean
plenary_check_is_recorder (int role)
{
  return role == PLENARY_ROLE_NOTE_TAKER || role == PLENARY_ROLE_RAPPORTEUR;
}

gboolean
plenary_check_is_leader (int role)
{
  return role == PLENARY_ROLE_CHAIR || role == PLENARY_ROLE_CO_CHAIR
         || role == PLENARY_ROLE_MODERATOR || role == PLENARY_ROLE_FACILITATOR
         || role == PLENARY_ROLE_HOST || role == PLENARY_ROLE_CO_HOST;
}

/* How many active assignments of a session have a role of a sort. */
guint
plenary_check_count_roles (PlenaryCheck *self, PlenaryRecord *session, PlenaryRoleFunc is_role)
{
  PlenaryRecordList *list
      = plenary_model_list_by (self->model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID,
                               plenary_record_get_id (session));
  guint count = 0;

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (list, i);

      count += plenary_check_is_active (assignment)
               && is_role (plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE));
    }

  return count;
}

/* Who has a role: a name without post, the words of a slot, or "" for nobody. */
char *
plenary_check_dup_party (PlenaryCheck *self, PlenaryRecord *assignment)
{
  PlenaryParty party = plenary_party_of_assignment (self->model, assignment);

  if (party.person != NULL)
    return plenary_person_dup_name (party.person, FALSE);
  if (party.body != NULL)
    return plenary_body_dup_name (party.body, PLENARY_BODY_FORM_USUAL);

  return g_strdup (party.words);
}

/* The people of the roster who have a part in the event. */
GPtrArray *
plenary_check_list_holders (PlenaryCheck *self)
{
  GPtrArray *holders = g_ptr_array_new ();
  PlenaryRecordList *people = plenary_model_list (self->model, PLENARY_TYPE_PERSON);

  for (guint i = 0; i < plenary_record_list_get_length (people); i++)
    {
      PlenaryRecord *person = plenary_record_list_get (people, i);
      PlenaryRecordList *roles
          = plenary_model_list_by (self->model, PLENARY_TYPE_ASSIGNMENT,
                                   PLENARY_ASSIGNMENT_PERSON_ID, plenary_record_get_id (person));
      gboolean is_active = FALSE;

      for (guint j = 0; j < plenary_record_list_get_length (roles); j++)
        is_active |= plenary_check_is_active (plenary_record_list_get (roles, j));
      if (is_active)
        g_ptr_array_add (holders, person);
    }

  return holders;
}
