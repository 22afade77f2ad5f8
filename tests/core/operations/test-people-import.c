/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Lists of delegates come into the roster: what is new, known and refused, what becomes of bodies
 * and posts, and who comes as counts.
 */
#include "config.h"

#include "../store/fixture.h"
#include "formats/csv/plenary-csv-people.h"
#include "model/plenary-body.h"
#include "model/plenary-event.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "operations/plenary-people-import.h"

#include <string.h>

static PlenaryModel *
get_model (Fixture *fixture)
{
  return plenary_project_get_model (fixture->project);
}

static GPtrArray *
read_csv (const char *content)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryCsvTable) table = plenary_csv_table_read (bytes, NULL, &error);
  g_autoptr (GArray) fields = NULL;

  g_assert_no_error (error);
  fields = plenary_csv_people_guess (table);

  return plenary_csv_people_read (table, fields, TRUE);
}

static PlenaryPeopleImport *
import (Fixture *fixture, const char *content)
{
  g_autoptr (GPtrArray) contacts = read_csv (content);
  PlenaryPeopleImport *plan = plenary_people_import_new (get_model (fixture), contacts);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Import");

  plenary_people_import_apply (plan, edit);
  commit (edit);

  return plan;
}

/* "Ms. Amara Diallo: Director, Ministry (Egypt)" for each person, in the order of the roster. */
static char *
show (Fixture *fixture)
{
  PlenaryModel *model = get_model (fixture);
  PlenaryRecordList *people = plenary_model_list (model, PLENARY_TYPE_PERSON);
  GString *shown = g_string_new (NULL);

  for (guint i = 0; i < plenary_record_list_get_length (people); i++)
    {
      PlenaryRecord *person = plenary_record_list_get (people, i);
      PlenaryRecordList *posts = plenary_model_list_by (
          model, PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID, plenary_record_get_id (person));

      g_string_append_printf (shown, "%s%s/%s/%s/%s", i > 0 ? "\n" : "",
                              plenary_record_get_text (person, PLENARY_PERSON_HONORIFIC),
                              plenary_record_get_text (person, PLENARY_PERSON_GIVEN_NAME),
                              plenary_record_get_text (person, PLENARY_PERSON_FAMILY_NAME),
                              plenary_record_get_text (person, PLENARY_PERSON_EMAIL));
      for (guint j = 0; j < plenary_record_list_get_length (posts); j++)
        {
          PlenaryRecord *post = plenary_record_list_get (posts, j);
          PlenaryRecord *body = plenary_model_lookup (
              model, PLENARY_TYPE_BODY, plenary_record_get_text (post, PLENARY_POST_BODY_ID));

          g_string_append_printf (
              shown, "; %s of %s", plenary_record_get_text (post, PLENARY_POST_TITLE),
              body != NULL ? plenary_record_get_text (body, PLENARY_BODY_NAME) : "nothing");
        }
    }

  return g_string_free_and_steal (shown);
}

static void
test_new (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (PlenaryPeopleImport) plan
      = import (fixture, "Title,Name,Organisation,Member State,Category,Email\n"
                         "Director,Ms. Amara DIALLO,Ministry of Labour,Senegal,Government,a@b.sn\n"
                         "Minister,Bo Larsen,,Denmark,,\n"
                         ",Cleo Moss,Harbour Trust,,NGO,c@harbour.org\n"
                         ",Dan Ilves,,,Youth,\n");
  g_autofree char *shown = show (fixture);
  PlenaryAttendance attendance = plenary_people_import_get_attendance (plan);
  PlenaryRecordList *bodies = plenary_model_list (get_model (fixture), PLENARY_TYPE_BODY);

  g_assert_cmpstr (shown, ==,
                   "Ms./Amara/Diallo/a@b.sn; Director of Ministry of Labour\n"
                   "/Dan/Ilves/;  of Youth\n"
                   "/Bo/Larsen/; Minister of Denmark\n"
                   "/Cleo/Moss/c@harbour.org;  of Harbour Trust");
  g_assert_cmpuint (plenary_record_list_get_length (bodies), ==, 5);
  g_assert_cmpuint (plenary_people_import_get_n_bodies (plan), ==, 5);
  g_assert_cmpuint (plenary_people_import_count (plan, PLENARY_IMPORT_NEW), ==, 4);
  g_assert_cmpint (attendance.delegates, ==, 4);
  g_assert_cmpint (attendance.member_states, ==, 2);
  g_assert_cmpint (attendance.organizations, ==, 1);
  undo (fixture->project);
  g_assert_cmpuint (plenary_record_list_get_length (bodies), ==, 0);
}

static void
test_known (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (PlenaryPeopleImport) first
      = import (fixture, "Name,Organisation,Acronym,Email\n"
                         "Ana Moreau,International Labour Organization,ILO,ana@ilo.org\n"
                         "Jo Prentice,,,\n");
  g_autoptr (PlenaryPeopleImport) second
      = import (fixture, "Honorific,Last name,First name,Title,Organisation,Email\n"
                         "Ms.,MOREAU,Anna,Adviser,ILO,Ana@ILO.org\n"
                         "Mr.,Prentice,Jo,,,jo@example.org\n"
                         ",Prentice,Jo,,ilo,\n"
                         ",Moreau,Ana,,,other@example.org\n");
  g_autofree char *shown = show (fixture);

  g_assert_cmpuint (plenary_people_import_count (second, PLENARY_IMPORT_KNOWN), ==, 3);
  g_assert_cmpuint (plenary_people_import_count (second, PLENARY_IMPORT_NEW), ==, 1);
  g_assert_cmpuint (plenary_people_import_get_n_bodies (second), ==, 0);
  g_assert_cmpint (plenary_people_import_get_attendance (second).delegates, ==, 3);
  /* Names and addresses that are there stay; a post is added once. */
  g_assert_nonnull (strstr (shown, "Ms./Ana/Moreau/ana@ilo.org;  of International Labour "
                                   "Organization; Adviser of International Labour Organization"));
  g_assert_nonnull (strstr (shown, "Mr./Jo/Prentice/jo@example.org;  of International Labour "
                                   "Organization"));
  g_assert_nonnull (strstr (shown, "/Ana/Moreau/other@example.org"));
}

static void
test_refused (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *long_name = g_strnfill (1001, 'x');
  g_autofree char *content
      = g_strconcat ("Name,Email,Organisation\n,nobody@example.org,A\nAna,ana(at)x.org,B\n"
                     "Bo,b@c.org,C\nCy,a@b@c,D\nDi,\"a@b.org; c@d.org\",E\n",
                     long_name, ",,F\n", NULL);
  g_autoptr (PlenaryPeopleImport) plan = import (fixture, content);
  static const char *const reasons[] = { "There is no name",
                                         "“ana(at)x.org” is no email address",
                                         NULL,
                                         "“a@b@c” is no email address",
                                         "“a@b.org; c@d.org” is no email address",
                                         "“Full Name” is too long" };
  const char *reason = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      PlenaryImportFate fate = plenary_people_import_get_fate (plan, i, &reason);

      g_assert_cmpint (fate, ==, reasons[i] != NULL ? PLENARY_IMPORT_REFUSED : PLENARY_IMPORT_NEW);
      g_assert_cmpstr (reason, ==, reasons[i]);
    }
  g_assert_cmpuint (
      plenary_record_list_get_length (plenary_model_list (get_model (fixture), PLENARY_TYPE_BODY)),
      ==, 1);
}

/* Row 43: 180 delegates of 81 States, three mechanisms, youth and 25 organizations. */
static void
test_attendance (Fixture *fixture, gconstpointer user_data)
{
  GString *list = g_string_new ("Name,Delegation,Organisation,Category\n");

  for (guint i = 0; i < 180; i++)
    {
      guint place = i % 110;

      if (place < 81)
        g_string_append_printf (list, "Ana Number%03u,State %u,,Member State\n", i, place);
      else if (place < 84)
        g_string_append_printf (list, "Ana Number%03u,,Mechanism %u,Mechanism\n", i, place);
      else if (place < 85)
        g_string_append_printf (list, "Ana Number%03u,,,Youth\n", i);
      else
        g_string_append_printf (list, "Ana Number%03u,,Body %u,Civil society\n", i, place);
    }

  g_autoptr (PlenaryPeopleImport) plan = import (fixture, list->str);
  PlenaryAttendance attendance = plenary_people_import_get_attendance (plan);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Set Attendance");
  PlenaryRecord *event = plenary_model_get_event (get_model (fixture));

  plenary_attendance_set (&attendance, edit);
  commit (edit);
  g_assert_cmpint (plenary_record_get_integer (event, PLENARY_EVENT_DELEGATES), ==, 180);
  g_assert_cmpint (plenary_record_get_integer (event, PLENARY_EVENT_MEMBER_STATES), ==, 81);
  g_assert_cmpint (plenary_record_get_integer (event, PLENARY_EVENT_MECHANISMS), ==, 3);
  g_assert_cmpint (plenary_record_get_integer (event, PLENARY_EVENT_ORGANIZATIONS), ==, 25);
  g_string_free (list, TRUE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function)                                                                        \
  g_test_add ("/operations/people-import/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("new", test_new);
  ADD ("known", test_known);
  ADD ("refused", test_refused);
  ADD ("attendance", test_attendance);

  return g_test_run ();
}
