/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rules on people and bodies (family R), and on photographs (V07).
 */
#include "config.h"

#include "check/plenary-check-private.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-date-words.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-assignment.h"
#include "model/plenary-attachment.h"
#include "model/plenary-biography.h"
#include "model/plenary-body.h"
#include "model/plenary-day.h"
#include "model/plenary-document.h"
#include "model/plenary-event.h"
#include "model/plenary-membership.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "model/plenary-session.h"
#include "roster/plenary-duplicates.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean
has_affiliation (PlenaryCheck *check, PlenaryRecord *person)
{
  PlenaryRecordList *posts = plenary_model_list_by (
      check->model, PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID, plenary_record_get_id (person));

  if (*plenary_record_get_text (person, PLENARY_PERSON_NATIONALITY) != '\0')
    return TRUE;
  for (guint i = 0; i < plenary_record_list_get_length (posts); i++)
    if (plenary_record_get_text (plenary_record_list_get (posts, i), PLENARY_POST_BODY_ID) != NULL)
      return TRUE;

  return FALSE;
}

void
plenary_rule_r01 (PlenaryCheck *check)
{
  g_autoptr (GPtrArray) holders = plenary_check_list_holders (check);

  for (guint i = 0; i < holders->len; i++)
    if (!has_affiliation (check, holders->pdata[i]))
      {
        g_autofree char *name = plenary_person_dup_name (holders->pdata[i], FALSE);

        plenary_check_report (check, holders->pdata[i], _ ("%s has no organisation or State."),
                              name);
      }
}

void
plenary_rule_r02 (PlenaryCheck *check)
{
  g_autoptr (GPtrArray) holders = plenary_check_list_holders (check);
  PlenaryRecord *first = NULL;
  guint n_without = 0;

  for (guint i = 0; i < holders->len; i++)
    {
      if (*plenary_record_get_text (holders->pdata[i], PLENARY_PERSON_HONORIFIC) != '\0')
        continue;
      n_without++;
      if (first == NULL)
        first = holders->pdata[i];
    }
  if (first != NULL && n_without < holders->len)
    plenary_check_report (
        check, first,
        ngettext ("%u speaker has no honorific.", "%u speakers have no honorific.", n_without),
        n_without);
}

/* An address may be that of an office, and initials fit many: such pairs are for the search for
 * duplicates, and too little for an error. */
void
plenary_rule_r04 (PlenaryCheck *check)
{
  g_autoptr (GPtrArray) pairs = plenary_duplicates_find_people (check->model);

  for (guint i = 0; i < pairs->len; i++)
    {
      PlenaryLikeness likeness = plenary_duplicate_get_likeness (pairs->pdata[i]);

      if (likeness != PLENARY_LIKENESS_NAME && likeness != PLENARY_LIKENESS_ORDER
          && likeness != PLENARY_LIKENESS_SPELLING && likeness != PLENARY_LIKENESS_SLIP)
        continue;

      PlenaryRecord *other = plenary_duplicate_get_other (pairs->pdata[i]);
      g_autofree char *a
          = plenary_person_dup_name (plenary_duplicate_get_kept (pairs->pdata[i]), FALSE);
      g_autofree char *b = plenary_person_dup_name (other, FALSE);

      plenary_check_report (check, other, _ ("“%s” and “%s” look like the same person. Merge?"), a,
                            b);
    }
}

/* A member on a date, or a body that is part of the other in another way. */
static gboolean
is_member (PlenaryCheck *check, PlenaryRecord *whole, const char *member_id, const char *date)
{
  PlenaryRecord *member = plenary_model_lookup (check->model, PLENARY_TYPE_BODY, member_id);
  const char *whole_id = plenary_record_get_id (whole);
  PlenaryRecordList *memberships = plenary_model_list_by (check->model, PLENARY_TYPE_MEMBERSHIP,
                                                          PLENARY_MEMBERSHIP_BODY_ID, whole_id);

  if (member == NULL || member == whole
      || g_strcmp0 (plenary_record_get_text (member, PLENARY_BODY_PARENT_ID), whole_id) == 0
      || g_strcmp0 (plenary_record_get_text (member, PLENARY_BODY_MECHANISM_ID), whole_id) == 0)
    return TRUE;
  for (guint i = 0; i < plenary_record_list_get_length (memberships); i++)
    {
      PlenaryRecord *membership = plenary_record_list_get (memberships, i);
      const char *from = plenary_record_get_text (membership, PLENARY_MEMBERSHIP_STARTS_ON);
      const char *until = plenary_record_get_text (membership, PLENARY_MEMBERSHIP_ENDS_ON);

      if (g_strcmp0 (plenary_record_get_text (membership, PLENARY_MEMBERSHIP_MEMBER_ID), member_id)
              == 0
          && (*from == '\0' || strcmp (from, date) <= 0)
          && (*until == '\0' || strcmp (date, until) <= 0))
        return TRUE;
    }

  return FALSE;
}

/* The body that an assignment is of, or that of the post of who has it. */
static const char *
find_body (PlenaryCheck *check, PlenaryRecord *assignment)
{
  const char *person_id = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_PERSON_ID);
  PlenaryRecordList *posts = person_id != NULL
                                 ? plenary_model_list_by (check->model, PLENARY_TYPE_POST,
                                                          PLENARY_POST_PERSON_ID, person_id)
                                 : NULL;

  if (posts != NULL && plenary_record_list_get_length (posts) == 1)
    return plenary_record_get_text (plenary_record_list_get (posts, 0), PLENARY_POST_BODY_ID);

  return plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_BODY_ID);
}

static const char *
find_date (PlenaryCheck *check, PlenaryRecord *assignment)
{
  PlenaryRecord *session
      = plenary_model_lookup (check->model, PLENARY_TYPE_SESSION,
                              plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_SESSION_ID));
  PlenaryRecord *day
      = session != NULL
            ? plenary_model_lookup (check->model, PLENARY_TYPE_DAY,
                                    plenary_record_get_text (session, PLENARY_SESSION_DAY_ID))
            : NULL;

  return day != NULL            ? plenary_record_get_text (day, PLENARY_DAY_DATE)
         : check->event != NULL ? plenary_record_get_text (check->event, PLENARY_EVENT_STARTS_ON)
                                : "";
}

/* Bodies whose members nobody has entered prove nothing. */
void
plenary_rule_r12 (PlenaryCheck *check)
{
  PlenaryRecordList *assignments = plenary_model_list (check->model, PLENARY_TYPE_ASSIGNMENT);

  for (guint i = 0; i < plenary_record_list_get_length (assignments); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (assignments, i);
      const char *whole_id = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_ON_BEHALF_ID);
      PlenaryRecord *whole = plenary_model_lookup (check->model, PLENARY_TYPE_BODY, whole_id);
      const char *member_id = find_body (check, assignment);
      const char *date = find_date (check, assignment);

      if (whole == NULL || member_id == NULL || *date == '\0'
          || !plenary_check_is_active (assignment)
          || plenary_record_list_get_length (plenary_model_list_by (
                 check->model, PLENARY_TYPE_MEMBERSHIP, PLENARY_MEMBERSHIP_BODY_ID, whole_id))
                 == 0
          || is_member (check, whole, member_id, date))
        continue;

      g_autofree char *member = plenary_body_dup_name (
          plenary_model_lookup (check->model, PLENARY_TYPE_BODY, member_id),
          PLENARY_BODY_FORM_ARTICLE);
      g_autofree char *name = plenary_body_dup_name (whole, PLENARY_BODY_FORM_ARTICLE);
      g_autofree char *day = plenary_date_dup_words (date, FALSE);

      plenary_check_report (check, assignment, _ ("On %s, %s was not a member of %s."), day, member,
                            name);
    }
}

void
plenary_rule_r16 (PlenaryCheck *check)
{
  PlenaryRecordList *people = plenary_model_list (check->model, PLENARY_TYPE_PERSON);

  for (guint i = 0; i < plenary_record_list_get_length (people); i++)
    {
      PlenaryRecord *person = plenary_record_list_get (people, i);
      const char *honorific = plenary_record_get_text (person, PLENARY_PERSON_HONORIFIC);

      if (*honorific != '\0' && *plenary_record_get_text (person, PLENARY_PERSON_GIVEN_NAME) == '\0'
          && *plenary_record_get_text (person, PLENARY_PERSON_FAMILY_NAME) == '\0')
        plenary_check_report (check, person, _ ("“%s” needs a name."), honorific);
    }
}

/* Only a note for file prints biographies. */
void
plenary_rule_r17 (PlenaryCheck *check)
{
  g_autoptr (GPtrArray) holders = plenary_check_list_holders (check);

  if (!plenary_check_has_document (check, PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE))
    return;
  for (guint i = 0; i < holders->len; i++)
    if (plenary_record_list_get_length (plenary_model_list_by (
            check->model, PLENARY_TYPE_BIOGRAPHY, PLENARY_BIOGRAPHY_PERSON_ID,
            plenary_record_get_id (holders->pdata[i])))
        == 0)
      {
        g_autofree char *name = plenary_person_dup_name (holders->pdata[i], FALSE);

        plenary_check_report (check, holders->pdata[i], _ ("%s has no biography."), name);
      }
}

static PlenaryRecord *
find_photo (PlenaryCheck *check, PlenaryRecord *person)
{
  return plenary_model_lookup (check->model, PLENARY_TYPE_ATTACHMENT,
                               plenary_record_get_text (person, PLENARY_PERSON_PHOTO_ID));
}

void
plenary_rule_r20 (PlenaryCheck *check)
{
  PlenaryRecordList *people = plenary_model_list (check->model, PLENARY_TYPE_PERSON);

  for (guint i = 0; i < plenary_record_list_get_length (people); i++)
    {
      PlenaryRecord *person = plenary_record_list_get (people, i);
      PlenaryRecord *photo = find_photo (check, person);

      if (photo == NULL || plenary_record_get_boolean (photo, PLENARY_ATTACHMENT_CONSENT))
        continue;

      g_autofree char *name = plenary_person_dup_name (person, FALSE);

      plenary_check_report (check, person, _ ("No consent for the photograph of %s."), name);
    }
}

void
plenary_rule_v07 (PlenaryCheck *check)
{
  PlenaryRecordList *people = plenary_model_list (check->model, PLENARY_TYPE_PERSON);

  for (guint i = 0; i < plenary_record_list_get_length (people); i++)
    {
      PlenaryRecord *person = plenary_record_list_get (people, i);
      PlenaryRecord *photo = find_photo (check, person);

      if (photo == NULL || *plenary_record_get_text (photo, PLENARY_ATTACHMENT_DESCRIPTION) != '\0')
        continue;

      g_autofree char *name = plenary_person_dup_name (person, FALSE);

      plenary_check_report (check, person, _ ("Describe the photograph of %s."), name);
    }
}

void
plenary_rule_r24 (PlenaryCheck *check)
{
  PlenaryRecordList *bodies = plenary_model_list (check->model, PLENARY_TYPE_BODY);

  for (guint i = 0; i < plenary_record_list_get_length (bodies); i++)
    {
      PlenaryRecord *body = plenary_record_list_get (bodies, i);
      PlenaryRecordList *roles
          = plenary_model_list_by (check->model, PLENARY_TYPE_ASSIGNMENT,
                                   PLENARY_ASSIGNMENT_BODY_ID, plenary_record_get_id (body));
      const char *ended_on = plenary_record_get_text (body, PLENARY_BODY_ENDED_ON);

      if (plenary_record_get_integer (body, PLENARY_BODY_STATUS) != PLENARY_BODY_STATUS_DISCONTINUED
          || plenary_record_list_get_length (roles) == 0)
        continue;

      g_autofree char *name = plenary_body_dup_name (body, PLENARY_BODY_FORM_USUAL);
      g_autofree char *date = *ended_on != '\0' ? plenary_date_dup_words (ended_on, FALSE) : NULL;

      if (date != NULL)
        plenary_check_report (check, plenary_record_list_get (roles, 0),
                              _ ("%s was discontinued on %s."), name, date);
      else
        plenary_check_report (check, plenary_record_list_get (roles, 0), _ ("%s was discontinued."),
                              name);
    }
}
