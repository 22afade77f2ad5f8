/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The next edition of an event has what lasts and what was planned, and nothing of what was held.
 */
#include "config.h"

#include "model/plenary-allocation.h"
#include "model/plenary-assignment.h"
#include "model/plenary-attachment.h"
#include "model/plenary-day.h"
#include "model/plenary-document.h"
#include "model/plenary-event.h"
#include "model/plenary-fact.h"
#include "model/plenary-framework.h"
#include "model/plenary-intervention.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-placement.h"
#include "model/plenary-section.h"

#include "fixture.h"

static const struct
{
  GType (*get_type) (void);
  const char *id;
  const char *values[8]; /* column, value, … */
} rows[] = {
  { plenary_attachment_get_type, "photo", { "media-type", "image/png" } },
  { plenary_attachment_get_type, "speech", { "media-type", "application/pdf" } },
  { plenary_person_get_type, "p1", { "family-name", "Okoro", "photo-id", "photo" } },
  { plenary_person_get_type, "p2", { "family-name", "Tanaka", "photo-id", "speech" } },
  { plenary_day_get_type, "day1", { "date", "2026-05-04" } },
  { plenary_day_get_type, "day2", { "date", "2026-05-06" } },
  { plenary_session_get_type,
    "s1",
    { "title", "Opening", "day-id", "day1", "duration", "30", "description-held", "It rained." } },
  { plenary_session_get_type, "s2", { "title", "Speeches", "parent-id", "s1" } },
  { plenary_assignment_get_type,
    "r1",
    { "session-id", "s1", "person-id", "p1", "state", "confirmed", "due-on", "2026-04-01" } },
  { plenary_assignment_get_type,
    "r2",
    { "session-id", "s1", "person-id", "p2", "state", "replaced", "replaced-by-id", "r1" } },
  { plenary_framework_get_type, "f1", { "title", "Charter" } },
  { plenary_objective_get_type, "o1", { "framework-id", "f1", "number", "1" } },
  { plenary_allocation_get_type, "a1", { "framework-id", "f1" } },
  { plenary_placement_get_type,
    "a1.o1",
    { "allocation-id", "a1", "objective-id", "o1", "session-id", "s2" } },
  { plenary_document_get_type, "d1", { "kind", "agenda", "status", "final", "paper", "letter" } },
  { plenary_section_get_type, "c1", { "document-id", "d1", "title", "Discussion" } },
  { plenary_paragraph_get_type, "g1", { "section-id", "c1", "text", "It was said." } },
  { plenary_intervention_get_type, "i1", { "session-id", "s1", "note", "Said." } },
  { plenary_fact_get_type, "x1", { "label", "Ratifications" } },
};

static void
set_value (PlenaryRow *row, const char *name, const char *value)
{
  g_autoptr (GError) error = NULL;
  guint column = 0;

  g_assert_true (plenary_table_info_find_column (plenary_row_get_info (row), name, &column));
  plenary_row_set_string (row, column, value, &error);
  g_assert_no_error (error);
}

static void
fill (PlenaryProject *project)
{
  PlenaryEdit *edit = plenary_project_begin_edit (project, "Fill");
  static const struct
  {
    guint column;
    const char *value;
  } event[] = {
    { PLENARY_EVENT_TITLE, "Harbour Forum" },
    { PLENARY_EVENT_TAGLINE, "Ships and people" },
    { PLENARY_EVENT_ZONE, "Europe/Lisbon" },
    { PLENARY_EVENT_STATUS, "as-held" },
    { PLENARY_EVENT_STARTS_ON, "2026-05-04" },
    { PLENARY_EVENT_ENDS_ON, "2026-05-06" },
    { PLENARY_EVENT_DELEGATES, "212" },
    { PLENARY_EVENT_AIMS,
      "As <ref to=\"s1\" as=\"title\"/> and <b><ref to=\"g1\" as=\"number\"/></b> say" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (event); i++)
    plenary_edit_set_string (edit, PLENARY_TYPE_EVENT, "event", event[i].column, event[i].value);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PlenaryRow) row = plenary_row_new_with_id (rows[i].get_type (), rows[i].id);

      for (gsize j = 0; j + 1 < G_N_ELEMENTS (rows[i].values) && rows[i].values[j] != NULL; j += 2)
        set_value (row, rows[i].values[j], rows[i].values[j + 1]);
      plenary_edit_insert (edit, row);
    }
  commit (edit);
}

static PlenaryRecord *
find (PlenaryModel *model, GType record_type, guint column, const char *value)
{
  PlenaryRecordList *records = plenary_model_list_by (model, record_type, column, value);

  g_assert_cmpuint (plenary_record_list_get_length (records), ==, 1);

  return plenary_record_list_get (records, 0);
}

static guint
count (PlenaryModel *model, GType record_type)
{
  return plenary_record_list_get_length (plenary_model_list (model, record_type));
}

static void
assert_event (PlenaryModel *model, const char *session_id)
{
  PlenaryRecord *event = plenary_model_get_event (model);
  g_autofree char *aims = g_strdup_printf ("As <ref to=\"%s\" as=\"title\"/> and  say", session_id);

  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_TITLE), ==, "Harbour Forum");
  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_TAGLINE), ==, "Ships and people");
  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_ZONE), ==, "Europe/Lisbon");
  g_assert_cmpint (plenary_record_get_integer (event, PLENARY_EVENT_STATUS), ==,
                   PLENARY_EVENT_STATUS_DRAFT);
  g_assert_cmpint (plenary_record_get_integer (event, PLENARY_EVENT_DELEGATES), ==, PLENARY_UNSET);
  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_AIMS), ==, aims);
}

static void
assert_agenda (PlenaryModel *model)
{
  PlenaryRecord *opening = find (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_TITLE, "Opening");
  PlenaryRecord *speeches = find (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_TITLE, "Speeches");
  PlenaryRecord *role
      = plenary_record_list_get (plenary_model_list (model, PLENARY_TYPE_ASSIGNMENT), 0);
  PlenaryRecord *placement
      = plenary_record_list_get (plenary_model_list (model, PLENARY_TYPE_PLACEMENT), 0);

  g_assert_cmpstr (plenary_record_get_id (opening), !=, "s1");
  g_assert_cmpint (plenary_record_get_integer (opening, PLENARY_SESSION_DURATION), ==, 30);
  g_assert_cmpstr (plenary_record_get_text (opening, PLENARY_SESSION_DESCRIPTION_HELD), ==, "");
  g_assert_cmpstr (plenary_record_get_text (speeches, PLENARY_SESSION_PARENT_ID), ==,
                   plenary_record_get_id (opening));
  g_assert_cmpuint (count (model, PLENARY_TYPE_ASSIGNMENT), ==, 1);
  g_assert_cmpstr (plenary_record_get_text (role, PLENARY_ASSIGNMENT_PERSON_ID), ==, "p1");
  g_assert_cmpint (plenary_record_get_integer (role, PLENARY_ASSIGNMENT_STATE), ==,
                   PLENARY_ASSIGNMENT_STATE_IDEA);
  g_assert_cmpstr (plenary_record_get_text (role, PLENARY_ASSIGNMENT_DUE_ON), ==, "");
  g_assert_cmpstr (plenary_record_get_text (placement, PLENARY_PLACEMENT_SESSION_ID), ==,
                   plenary_record_get_id (speeches));
  g_assert_cmpstr (plenary_record_get_text (placement, PLENARY_PLACEMENT_OBJECTIVE_ID), ==, "o1");
}

static void
test_next_edition (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    int first_day[3]; /* day, month, year; 0 for none */
    const char *expected[2];
  } cases[] = {
    { { 0 }, { "2027-05-03", "2027-05-05" } },
    { { 12, 10, 2027 }, { "2027-10-12", "2027-10-14" } },
    { { 31, 1, 2025 }, { "2025-01-31", "2025-02-02" } },
  };

  fill (fixture->project);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strdup_printf ("Next-%" G_GSIZE_FORMAT ".plenary", i);
      g_autoptr (GFile) file = file_in_folder (fixture, name);
      g_autoptr (GError) error = NULL;
      const int *day_month_year = cases[i].first_day;
      g_autoptr (GDate) first_day
          = day_month_year[0] != 0
                ? g_date_new_dmy ((GDateDay) day_month_year[0], (GDateMonth) day_month_year[1],
                                  (GDateYear) day_month_year[2])
                : NULL;
      PlenaryProject *next
          = plenary_project_create_next_edition (fixture->project, file, first_day, &error);

      g_assert_no_error (error);

      PlenaryModel *model = plenary_project_get_model (next);
      PlenaryRecord *opening = find (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_TITLE, "Opening");
      PlenaryRecord *day = plenary_model_lookup (
          model, PLENARY_TYPE_DAY, plenary_record_get_text (opening, PLENARY_SESSION_DAY_ID));

      assert_event (model, plenary_record_get_id (opening));
      assert_agenda (model);
      g_assert_cmpstr (plenary_record_get_text (day, PLENARY_DAY_DATE), ==, cases[i].expected[0]);
      g_assert_cmpstr (
          plenary_record_get_text (plenary_model_get_event (model), PLENARY_EVENT_ENDS_ON), ==,
          cases[i].expected[1]);
      g_assert_cmpuint (n_changes (next), ==, 0);
      close_project (next);
    }
}

static void
test_what_stays_behind (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GFile) file = file_in_folder (fixture, "Next.plenary");
  g_autoptr (GError) error = NULL;

  fill (fixture->project);

  PlenaryProject *next = plenary_project_create_next_edition (fixture->project, file, NULL, &error);
  PlenaryModel *model = plenary_project_get_model (next);
  PlenaryRecord *second = plenary_model_lookup (model, PLENARY_TYPE_PERSON, "p2");
  PlenaryRecord *document
      = plenary_record_list_get (plenary_model_list (model, PLENARY_TYPE_DOCUMENT), 0);

  g_assert_no_error (error);
  g_assert_cmpuint (count (model, PLENARY_TYPE_SECTION), ==, 0);
  g_assert_cmpuint (count (model, PLENARY_TYPE_PARAGRAPH), ==, 0);
  g_assert_cmpuint (count (model, PLENARY_TYPE_INTERVENTION), ==, 0);
  g_assert_cmpuint (count (model, PLENARY_TYPE_FACT), ==, 0);
  g_assert_nonnull (plenary_model_lookup (model, PLENARY_TYPE_ATTACHMENT, "photo"));
  g_assert_null (plenary_model_lookup (model, PLENARY_TYPE_ATTACHMENT, "speech"));
  g_assert_null (plenary_record_get_text (second, PLENARY_PERSON_PHOTO_ID));
  g_assert_cmpint (plenary_record_get_integer (document, PLENARY_DOCUMENT_STATUS), ==,
                   PLENARY_EVENT_STATUS_DRAFT);
  g_assert_cmpint (plenary_record_get_integer (document, PLENARY_DOCUMENT_PAPER), ==,
                   PLENARY_PAPER_SIZE_LETTER);

  /* It is another event: its file is no copy of the one before. */
  g_assert_null (plenary_project_merge_file (fixture->project, file, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED);
  g_clear_error (&error);
  close_project (next);

  g_assert_null (plenary_project_create_next_edition (fixture->project, file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
}

/* An empty project, without any date, has a next edition as well. */
static void
test_empty (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GFile) file = file_in_folder (fixture, "Next.plenary");
  g_autoptr (GError) error = NULL;
  PlenaryProject *next = plenary_project_create_next_edition (fixture->project, file, NULL, &error);

  g_assert_no_error (error);
  close_project (next);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/store/edition/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("next-edition", test_next_edition);
  ADD ("what-stays-behind", test_what_stays_behind);
  ADD ("empty", test_empty);

  return g_test_run ();
}
