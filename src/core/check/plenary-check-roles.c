/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rules on who does what in the sessions (family A).
 */
#include "config.h"

#include "check/plenary-check-private.h"

#include "compose/plenary-composition.h"
#include "compose/plenary-date-words.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-event.h"
#include "model/plenary-person.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Five minutes to speak and three of the discussion. */
#define MIN_MINUTES_PER_SPEAKER 8

/* Items named in a sentence; more are counted. */
#define MAX_NAMED 6

static PlenaryRecordList *
list_roles (PlenaryCheck *check, PlenaryRecord *session)
{
  return plenary_model_list_by (check->model, PLENARY_TYPE_ASSIGNMENT,
                                PLENARY_ASSIGNMENT_SESSION_ID, plenary_record_get_id (session));
}

static int
get_role (PlenaryRecord *assignment)
{
  return plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE);
}

/* Whether an assignment needs its holder in the room. */
static gboolean
is_present (PlenaryRecord *assignment)
{
  int mode = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_MODE);

  return plenary_check_is_active (assignment) && mode != PLENARY_CONTRIBUTION_MODE_VIDEO_MESSAGE
         && mode != PLENARY_CONTRIBUTION_MODE_READ_BY_PROXY
         && mode != PLENARY_CONTRIBUTION_MODE_WRITTEN;
}

static gboolean
is_staff (PlenaryRecord *assignment)
{
  int role = get_role (assignment);

  return plenary_check_is_recorder (role) || role == PLENARY_ROLE_FACILITATOR;
}

/* Two assignments of one person that are at the same time. */
typedef struct
{
  PlenaryRecord *person;
  PlenaryRecord *second;
  const PlenaryCheckSession *a;
  const PlenaryCheckSession *b;
  gboolean is_staff;
} Clash;

static gboolean
find_clash (PlenaryCheck *check,
            PlenaryRecord *person,
            PlenaryRecord *first,
            PlenaryRecord *second,
            Clash *clash)
{
  const PlenaryCheckSession *a = plenary_check_find_session (
      check, plenary_record_get_text (first, PLENARY_ASSIGNMENT_SESSION_ID));
  const PlenaryCheckSession *b = plenary_check_find_session (
      check, plenary_record_get_text (second, PLENARY_ASSIGNMENT_SESSION_ID));

  if (a == NULL || b == NULL || !is_present (first) || !is_present (second)
      || !plenary_check_sessions_overlap (a, b)
      || plenary_check_is_part_of (check, a->record, b->record)
      || plenary_check_is_part_of (check, b->record, a->record))
    return FALSE;

  *clash = (Clash) { person, second, a, b, is_staff (first) && is_staff (second) };

  return TRUE;
}

static void
find_clashes (PlenaryCheck *check, void (*report) (PlenaryCheck *, const Clash *))
{
  PlenaryRecordList *people = plenary_model_list (check->model, PLENARY_TYPE_PERSON);

  for (guint i = 0; i < plenary_record_list_get_length (people); i++)
    {
      PlenaryRecord *person = plenary_record_list_get (people, i);
      PlenaryRecordList *roles
          = plenary_model_list_by (check->model, PLENARY_TYPE_ASSIGNMENT,
                                   PLENARY_ASSIGNMENT_PERSON_ID, plenary_record_get_id (person));
      Clash clash;

      for (guint j = 0; j < plenary_record_list_get_length (roles); j++)
        for (guint k = j + 1; k < plenary_record_list_get_length (roles); k++)
          if (find_clash (check, person, plenary_record_list_get (roles, j),
                          plenary_record_list_get (roles, k), &clash))
            report (check, &clash);
    }
}

static void
report_speaker (PlenaryCheck *check, const Clash *clash)
{
  g_autofree char *name = plenary_person_dup_name (clash->person, FALSE);
  g_autofree char *first = plenary_check_dup_session_name (check, clash->a->record);
  g_autofree char *second = plenary_check_dup_session_name (check, clash->b->record);

  if (!clash->is_staff)
    plenary_check_report (check, clash->second, _ ("%s is in “%s” and “%s” at the same time."),
                          name, first, second);
}

void
plenary_rule_a06 (PlenaryCheck *check)
{
  find_clashes (check, report_speaker);
}

static void
report_staff (PlenaryCheck *check, const Clash *clash)
{
  g_autofree char *name = plenary_person_dup_name (clash->person, FALSE);
  g_autofree char *time = plenary_check_dup_time (MAX (clash->a->starts_at, clash->b->starts_at));

  if (clash->is_staff)
    plenary_check_report (check, clash->second, _ ("%s looks after two rooms at %s."), name, time);
}

void
plenary_rule_a07 (PlenaryCheck *check)
{
  find_clashes (check, report_staff);
}

static gboolean
has_children (PlenaryCheck *check, PlenaryRecord *assignment)
{
  return plenary_record_list_get_length (plenary_model_list_by (
             check->model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_PARENT_ID,
             plenary_record_get_id (assignment)))
         > 0;
}

/* "Round Table Co-Chairs: El Salvador/ Gambia" are two who speak, on one line or on two. */
static gboolean
is_pair (PlenaryCheck *check, PlenaryRecord *assignment)
{
  PlenaryRecord *parent
      = plenary_model_lookup (check->model, PLENARY_TYPE_ASSIGNMENT,
                              plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_PARENT_ID));

  return strstr (plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_TEXT), "o-Chairs") != NULL
         || (parent != NULL
             && strstr (plenary_record_get_text (parent, PLENARY_ASSIGNMENT_TEXT), "o-Chairs")
                    != NULL
             && strchr (plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_TEXT), '/')
                    != NULL);
}

/* A line that only introduces others ("Discussants:") is nobody; those who lead and those who
 * record do not take the floor for themselves. */
static guint
count_speakers (PlenaryCheck *check, PlenaryRecord *session)
{
  PlenaryRecordList *roles = list_roles (check, session);
  guint n_speakers = 0;

  for (guint i = 0; i < plenary_record_list_get_length (roles); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (roles, i);
      int role = get_role (assignment);

      if (is_present (assignment) && !plenary_check_is_leader (role)
          && !plenary_check_is_recorder (role) && !has_children (check, assignment))
        n_speakers += is_pair (check, assignment) ? 2 : 1;
    }

  return n_speakers;
}

/* Whether a session has speakers and a discussion: welcomes and closing words are short. */
static gboolean
is_discussed (PlenaryRecord *session)
{
  switch ((PlenarySessionKind) plenary_record_get_integer (session, PLENARY_SESSION_KIND))
    {
    case PLENARY_SESSION_KIND_PLENARY:
    case PLENARY_SESSION_KIND_PANEL:
    case PLENARY_SESSION_KIND_ROUNDTABLE:
    case PLENARY_SESSION_KIND_DISCUSSION:
    case PLENARY_SESSION_KIND_QUESTIONS:
    case PLENARY_SESSION_KIND_CAFE:
      return TRUE;
    case PLENARY_SESSION_KIND_OPENING:
    case PLENARY_SESSION_KIND_KEYNOTE:
    case PLENARY_SESSION_KIND_UPDATE:
    case PLENARY_SESSION_KIND_FRAMING:
    case PLENARY_SESSION_KIND_WRAP_UP:
    case PLENARY_SESSION_KIND_BREAK:
    case PLENARY_SESSION_KIND_CLOSING:
    case PLENARY_SESSION_KIND_ITEM:
    default:
      return FALSE;
    }
}

void
plenary_rule_a08 (PlenaryCheck *check)
{
  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      PlenaryRecord *session = plenary_check_get_session (check, i)->record;
      int minutes = plenary_record_get_integer (session, PLENARY_SESSION_DURATION);
      int n_speakers = (int) count_speakers (check, session);

      if (!is_discussed (session) || minutes == PLENARY_UNSET || n_speakers < 2
          || minutes >= n_speakers * MIN_MINUTES_PER_SPEAKER)
        continue;

      g_autofree char *name = plenary_check_dup_session_name (check, session);

      plenary_check_report (
          check, session,
          /* Translators: a session, how many speakers, its minutes, minutes for each */
          _ ("“%s”: %d speakers in %d minutes leave %d minutes each, Q&A included."), name,
          n_speakers, minutes, minutes / n_speakers);
    }
}

/* Whether somebody has to lead a session, other than a roundtable. */
static gboolean
needs_moderator (const PlenaryCheckSession *session)
{
  switch ((PlenarySessionKind) plenary_record_get_integer (session->record, PLENARY_SESSION_KIND))
    {
    case PLENARY_SESSION_KIND_PLENARY:
    case PLENARY_SESSION_KIND_UPDATE:
    case PLENARY_SESSION_KIND_FRAMING:
    case PLENARY_SESSION_KIND_WRAP_UP:
    case PLENARY_SESSION_KIND_PANEL:
    case PLENARY_SESSION_KIND_DISCUSSION:
    case PLENARY_SESSION_KIND_QUESTIONS:
      return !session->is_item && session->is_public;
    case PLENARY_SESSION_KIND_OPENING:
    case PLENARY_SESSION_KIND_KEYNOTE:
    case PLENARY_SESSION_KIND_CAFE:
    case PLENARY_SESSION_KIND_ROUNDTABLE:
    case PLENARY_SESSION_KIND_BREAK:
    case PLENARY_SESSION_KIND_CLOSING:
    case PLENARY_SESSION_KIND_ITEM:
    default:
      return FALSE;
    }
}

/* Proposes a role that somebody still has to be found for. */
void
plenary_check_propose_role (PlenaryCheck *self, PlenaryRecord *session, int role)
{
  PlenaryRecordList *roles
      = plenary_model_list_by (self->model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID,
                               plenary_record_get_id (session));
  g_autofree char *rank
      = plenary_record_list_dup_rank_at (roles, plenary_record_list_get_length (roles));
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_ASSIGNMENT);
  /* Translators: a role, as in “Add Moderator” */
  g_autofree char *label = g_strdup_printf (_ ("Add %s"), plenary_role_get_noun (role, FALSE));

  plenary_row_set_text (row, PLENARY_ASSIGNMENT_SESSION_ID, plenary_record_get_id (session));
  plenary_row_set_text (row, PLENARY_ASSIGNMENT_RANK, rank);
  plenary_row_set_integer (row, PLENARY_ASSIGNMENT_ROLE, role);
  plenary_row_set_integer (row, PLENARY_ASSIGNMENT_STATE, PLENARY_ASSIGNMENT_STATE_IDEA);
  plenary_check_propose (self, plenary_remedy_new (PLENARY_REMEDY_INSERT, label, row));
}

void
plenary_rule_a09 (PlenaryCheck *check)
{
  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      const PlenaryCheckSession *session = plenary_check_get_session (check, i);

      if (!needs_moderator (session)
          || plenary_check_count_roles (check, session->record, plenary_check_is_leader) > 0)
        continue;

      g_autofree char *name = plenary_check_dup_session_name (check, session->record);

      plenary_check_report (check, session->record, _ ("“%s” has no moderator."), name);
      plenary_check_propose_role (check, session->record, PLENARY_ROLE_MODERATOR);
    }
}

static void
check_roundtables (PlenaryCheck *check, PlenaryRoleFunc is_role, int role, const char *format)
{
  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      PlenaryRecord *session = plenary_check_get_session (check, i)->record;

      if (plenary_record_get_integer (session, PLENARY_SESSION_KIND)
              != PLENARY_SESSION_KIND_ROUNDTABLE
          || plenary_check_count_roles (check, session, is_role) > 0)
        continue;

      g_autofree char *subject = plenary_check_dup_session_subject (check, session);
      g_autofree char *sentence = g_strdup_printf (format, subject);

      plenary_check_report (check, session, "%s", sentence);
      plenary_check_propose_role (check, session, role);
    }
}

static gboolean
is_facilitator (int role)
{
  return role == PLENARY_ROLE_FACILITATOR;
}

void
plenary_rule_a10 (PlenaryCheck *check)
{
  check_roundtables (check, is_facilitator, PLENARY_ROLE_FACILITATOR,
                     /* Translators: a roundtable */
                     _ ("%s has no facilitator."));
}

static gboolean
is_chair (int role)
{
  return role == PLENARY_ROLE_CHAIR || role == PLENARY_ROLE_CO_CHAIR;
}

void
plenary_rule_a11 (PlenaryCheck *check)
{
  check_roundtables (check, is_chair, PLENARY_ROLE_CHAIR,
                     /* Translators: a roundtable */
                     _ ("%s has no chair."));
}

static gboolean
needs_recorder (const PlenaryCheckSession *session)
{
  int kind = plenary_record_get_integer (session->record, PLENARY_SESSION_KIND);

  return !session->is_item && session->is_public && kind != PLENARY_SESSION_KIND_BREAK
         && kind != PLENARY_SESSION_KIND_ITEM;
}

void
plenary_rule_a12 (PlenaryCheck *check)
{
  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      const PlenaryCheckSession *session = plenary_check_get_session (check, i);

      if (!needs_recorder (session)
          || plenary_check_count_roles (check, session->record, plenary_check_is_recorder) > 0)
        continue;

      g_autofree char *name = plenary_check_dup_session_name (check, session->record);

      plenary_check_report (check, session->record, _ ("Nobody is recording “%s”."), name);
      plenary_check_propose_role (check, session->record, PLENARY_ROLE_RAPPORTEUR);
    }
}

/* The documents print "(tbc)" after all of these. Note-takers are not printed. */
static gboolean
is_to_be_confirmed (PlenaryRecord *assignment)
{
  return plenary_check_is_active (assignment) && get_role (assignment) != PLENARY_ROLE_NOTE_TAKER
         && plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE)
                != PLENARY_ASSIGNMENT_STATE_CONFIRMED;
}

static char *
name_slot (PlenaryCheck *check, PlenaryRecord *assignment, PlenaryRecord *session)
{
  g_autofree char *party = plenary_check_dup_party (check, assignment);
  g_autofree char *name = plenary_check_dup_session_name (check, session);
  const char *role = plenary_role_get_noun (get_role (assignment), FALSE);

  /* Translators: a role or who has it, and the session */
  return g_strdup_printf (_ ("%s in “%s”"), *party != '\0' ? party : role, name);
}

void
plenary_rule_a27 (PlenaryCheck *check)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  PlenaryRecord *first = NULL;
  guint n_open = 0;

  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      PlenaryRecord *session = plenary_check_get_session (check, i)->record;
      PlenaryRecordList *roles = list_roles (check, session);

      for (guint j = 0; j < plenary_record_list_get_length (roles); j++)
        {
          PlenaryRecord *assignment = plenary_record_list_get (roles, j);

          if (!is_to_be_confirmed (assignment))
            continue;
          if (n_open++ < MAX_NAMED)
            g_ptr_array_add (names, name_slot (check, assignment, session));
          if (first == NULL)
            first = assignment;
        }
    }
  if (first == NULL)
    return;
  if (n_open > names->len)
    g_ptr_array_add (names, g_strdup ("…"));
  g_ptr_array_add (names, NULL);

  g_autofree char *list = g_strjoinv (", ", (char **) names->pdata);

  plenary_check_report (check, first,
                        ngettext ("%u item is still to be confirmed: %s.",
                                  "%u items are still to be confirmed: %s.", n_open),
                        n_open, list);
}

void
plenary_rule_a28 (PlenaryCheck *check)
{
  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      PlenaryRecord *session = plenary_check_get_session (check, i)->record;
      PlenaryRecordList *roles = list_roles (check, session);

      for (guint j = 0; j < plenary_record_list_get_length (roles); j++)
        {
          PlenaryRecord *assignment = plenary_record_list_get (roles, j);
          const char *due_on = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_DUE_ON);

          if (!is_to_be_confirmed (assignment) || !plenary_check_is_past (check, due_on))
            continue;

          const char *role = plenary_role_get_noun (get_role (assignment), FALSE);
          g_autofree char *name = plenary_check_dup_session_name (check, session);
          g_autofree char *date = plenary_date_dup_words (due_on, FALSE);

          /* Translators: a role, the session, and a date */
          plenary_check_report (check, assignment, _ ("%s in “%s” was due on %s."), role, name,
                                date);
        }
    }
}

/* "Academia", "Member State(s)", "Regional Network (e.g. MENA)": who comes is not known yet. */
static gboolean
is_category (PlenaryCheck *check, PlenaryRecord *assignment)
{
  const char *words = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_TEXT);
  PlenaryRecord *body
      = plenary_model_lookup (check->model, PLENARY_TYPE_BODY,
                              plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_BODY_ID));

  if (body != NULL)
    return plenary_record_get_integer (body, PLENARY_BODY_KIND) == PLENARY_BODY_KIND_CATEGORY;

  return strstr (words, "(s)") != NULL || strstr (words, "e.g.") != NULL
         || g_str_has_prefix (words, "Representative of")
         || g_str_has_prefix (words, "Representatives of");
}

void
plenary_rule_a29 (PlenaryCheck *check)
{
  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      PlenaryRecordList *roles = list_roles (check, plenary_check_get_session (check, i)->record);

      for (guint j = 0; j < plenary_record_list_get_length (roles); j++)
        {
          PlenaryRecord *assignment = plenary_record_list_get (roles, j);

          if (!plenary_check_is_active (assignment) || !is_category (check, assignment))
            continue;

          g_autofree char *party = plenary_check_dup_party (check, assignment);

          plenary_check_report (check, assignment, _ ("“%s” is not yet a speaker."), party);
        }
    }
}

void
plenary_rule_a30 (PlenaryCheck *check)
{
  if (check->event == NULL
      || plenary_record_get_integer (check->event, PLENARY_EVENT_STATUS)
             != PLENARY_EVENT_STATUS_AS_HELD)
    return;

  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      PlenaryRecordList *roles = list_roles (check, plenary_check_get_session (check, i)->record);

      for (guint j = 0; j < plenary_record_list_get_length (roles); j++)
        {
          PlenaryRecord *assignment = plenary_record_list_get (roles, j);
          const char *role = plenary_role_get_noun (get_role (assignment), FALSE);

          if (!is_to_be_confirmed (assignment))
            continue;

          g_autofree char *party = plenary_check_dup_party (check, assignment);

          /* Translators: a role, such as "Keynote", and who was to have it */
          plenary_check_report (check, assignment, _ ("%s: who was it? The plan says “%s”."), role,
                                party);
        }
    }
}
