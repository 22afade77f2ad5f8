/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Templates hold what they say, and become projects of their own.
 */
#include "config.h"

#include "check/plenary-check.h"
#include "formats/plenary-template.h"
#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "model/plenary-objective.h"
#include "model/plenary-person.h"
#include "model/plenary-placement.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "schedule/plenary-timetable.h"
#include "store/plenary-project.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  GFile *file;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("plenary-test-XXXXXX", &error);
  g_assert_no_error (error);

  g_autofree char *path = g_build_filename (fixture->folder, "Event.plenary", NULL);

  fixture->file = g_file_new_for_path (path);
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_file_delete (fixture->file, NULL, NULL);
  g_clear_object (&fixture->file);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static guint
count (PlenaryModel *model, GType type)
{
  return plenary_record_list_get_length (plenary_model_list (model, type));
}

static PlenaryModel *
load (const char *id)
{
  g_autoptr (GError) error = NULL;
  PlenaryModel *model = plenary_template_load_model (plenary_template_find (id), &error);

  g_assert_no_error (error);

  return model;
}

static void
test_list (void)
{
  static const char *const ids[] = { "dialogue", "stocktaking", "workshop", "technical", "empty" };
  guint n_templates = 0;
  const PlenaryTemplate *templates = plenary_templates (&n_templates);

  g_assert_cmpuint (n_templates, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < n_templates; i++)
    {
      g_assert_cmpstr (templates[i].id, ==, ids[i]);
      g_assert_true (plenary_template_find (ids[i]) == &templates[i]);
      g_assert_cmpstr (plenary_template_get_title (&templates[i]), !=, "");
      g_assert_cmpstr (plenary_template_get_description (&templates[i]), !=, "");
    }
  g_assert_null (plenary_template_find ("banquet"));
}

/* How many of what each template has. */
static void
test_content (void)
{
  static const struct
  {
    const char *id;
    guint n_days;
    guint n_objectives;
    guint n_roundtables;
    guint n_cafes;
  } cases[] = {
    { "dialogue", 1, 0, 0, 0 },  { "stocktaking", 2, 23, 4, 0 }, { "workshop", 1, 0, 0, 3 },
    { "technical", 2, 0, 0, 0 }, { "empty", 1, 0, 0, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryModel) model = load (cases[i].id);
      PlenaryRecordList *sessions = plenary_model_list (model, PLENARY_TYPE_SESSION);
      guint n_of_kind[PLENARY_SESSION_KIND_ITEM + 1] = { 0 };

      for (guint j = 0; j < plenary_record_list_get_length (sessions); j++)
        n_of_kind[plenary_record_get_integer (plenary_record_list_get (sessions, j),
                                              PLENARY_SESSION_KIND)]++;
      g_test_message ("%s", cases[i].id);
      g_assert_cmpuint (count (model, PLENARY_TYPE_DAY), ==, cases[i].n_days);
      g_assert_cmpuint (count (model, PLENARY_TYPE_OBJECTIVE), ==, cases[i].n_objectives);
      g_assert_cmpuint (count (model, PLENARY_TYPE_PLACEMENT), ==, cases[i].n_objectives);
      g_assert_cmpuint (n_of_kind[PLENARY_SESSION_KIND_ROUNDTABLE], ==, cases[i].n_roundtables);
      g_assert_cmpuint (n_of_kind[PLENARY_SESSION_KIND_CAFE], ==, cases[i].n_cafes);
      g_assert_cmpuint (count (model, PLENARY_TYPE_PERSON), ==, 0);
      g_assert_cmpuint (count (model, PLENARY_TYPE_BODY), ==, 0);
    }
}

/* Sessions follow each other without gaps and overlaps; every one of them has its times. */
static void
assert_times (PlenaryModel *model)
{
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);

  for (guint i = 0; i < plenary_timetable_get_n_days (timetable); i++)
    {
      const PlenaryTimetableDay *day = plenary_timetable_get_day (timetable, i);

      for (guint j = 0; j < day->sessions->len; j++)
        {
          g_test_message ("%s", plenary_record_get_id (day->sessions->pdata[j]));
          g_assert_cmpint (day->slots[j].starts_at, !=, PLENARY_UNSET);
          g_assert_cmpint (day->slots[j].ends_at, >, day->slots[j].starts_at);
          g_assert_cmpint (day->slots[j].flags, ==, PLENARY_SLOT_NORMAL);
        }
    }
}

/* Every section of a report records a session, and whoever has a role is nobody yet. */
static void
assert_outline (PlenaryModel *model)
{
  PlenaryRecordList *sections = plenary_model_list (model, PLENARY_TYPE_SECTION);
  PlenaryRecordList *assignments = plenary_model_list (model, PLENARY_TYPE_ASSIGNMENT);

  for (guint i = 0; i < plenary_record_list_get_length (sections); i++)
    g_assert_nonnull (
        plenary_model_lookup (model, PLENARY_TYPE_SESSION,
                              plenary_record_get_text (plenary_record_list_get (sections, i),
                                                       PLENARY_SECTION_SESSION_ID)));
  for (guint i = 0; i < plenary_record_list_get_length (assignments); i++)
    g_assert_cmpint (plenary_record_get_integer (plenary_record_list_get (assignments, i),
                                                 PLENARY_ASSIGNMENT_STATE),
                     ==, PLENARY_ASSIGNMENT_STATE_IDEA);
}

/* What is empty is wanted in a template; references, allocations and the file are as they must be.
 */
static void
assert_sound (PlenaryModel *model)
{
  g_autoptr (GPtrArray) issues = plenary_check_run (model, NULL, NULL);

  for (guint i = 0; i < issues->len; i++)
    {
      const char *rule = plenary_issue_get_rule (issues->pdata[i]);

      if (strchr ("SXO", *rule) != NULL)
        g_error ("%s: %s", rule, plenary_issue_get_sentence (issues->pdata[i]));
    }
}

static void
test_sound (void)
{
  guint n_templates = 0;
  const PlenaryTemplate *templates = plenary_templates (&n_templates);

  for (guint i = 0; i < n_templates; i++)
    {
      g_autoptr (PlenaryModel) model = load (templates[i].id);

      g_test_message ("%s", templates[i].id);
      assert_sound (model);
      assert_times (model);
      assert_outline (model);
    }
}

static void
assert_day (PlenaryModel *model, guint position, const char *date)
{
  PlenaryRecordList *days = plenary_model_list (model, PLENARY_TYPE_DAY);

  g_assert_cmpstr (
      plenary_record_get_text (plenary_record_list_get (days, position), PLENARY_DAY_DATE), ==,
      date);
}

static PlenaryProject *
create (Fixture *fixture, const char *id, const char *title, const GDate *first_day)
{
  g_autoptr (GError) error = NULL;

  plenary_template_create_project (plenary_template_find (id), fixture->file, title, first_day,
                                   &error);
  g_assert_no_error (error);

  PlenaryProject *project = plenary_project_open (fixture->file, NULL, &error);

  g_assert_no_error (error);

  return project;
}

static void
test_project (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GDate) first_day = g_date_new_dmy (31, G_DATE_DECEMBER, 2027);
  g_autoptr (PlenaryProject) project = create (fixture, "stocktaking", "Äpfel & Birnen", first_day);
  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryRecord *event = plenary_model_get_event (model);

  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_TITLE), ==, "Äpfel & Birnen");
  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_STARTS_ON), ==, "2027-12-31");
  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_ENDS_ON), ==, "2028-01-01");
  g_assert_cmpuint (count (model, PLENARY_TYPE_DAY), ==, 2);
  assert_day (model, 0, "2027-12-31");
  assert_day (model, 1, "2028-01-01");
  g_assert_cmpuint (count (model, PLENARY_TYPE_PLACEMENT), ==, 23);
  assert_sound (model);
  g_assert_null (plenary_project_get_undo_label (project));
  g_assert_cmpuint (g_list_model_get_n_items (plenary_project_get_history (project)), ==, 0);
  g_assert_true (plenary_project_close (project, NULL));
}

/* No two projects of one template have an id in common, but for that of the event. */
static void
test_ids (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (PlenaryModel) template = load ("workshop");
  g_autoptr (PlenaryProject) project = create (fixture, "workshop", NULL, NULL);
  PlenaryModel *model = plenary_project_get_model (project);
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      PlenaryRecordList *records = plenary_model_list (model, types[i]);

      g_assert_cmpuint (count (model, types[i]), ==, count (template, types[i]));
      for (guint j = 0; types[i] != PLENARY_TYPE_EVENT && j < count (model, types[i]); j++)
        g_assert_null (plenary_model_find (
            template, plenary_record_get_id (plenary_record_list_get (records, j))));
    }
  g_assert_true (plenary_project_close (project, NULL));
}

static void
test_before_the_template (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GDate) first_day = g_date_new_dmy (28, G_DATE_FEBRUARY, 1996);
  g_autoptr (PlenaryProject) project = create (fixture, "technical", NULL, first_day);

  assert_day (plenary_project_get_model (project), 0, "1996-02-28");
  assert_day (plenary_project_get_model (project), 1, "1996-02-29");
  g_assert_true (plenary_project_close (project, NULL));
}

static void
test_existing_file_is_left_alone (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *content = NULL;

  g_file_replace_contents (fixture->file, "mine", 4, NULL, FALSE, 0, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (plenary_template_create_project (plenary_template_find ("empty"), fixture->file,
                                                   NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_assert_true (g_file_load_contents (fixture->file, NULL, &content, NULL, NULL, NULL));
  g_assert_cmpstr (content, ==, "mine");
}

static void
created_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GAsyncResult **kept = user_data;

  *kept = g_object_ref (result);
}

static void
test_async (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDate) first_day = g_date_new_dmy (12, G_DATE_MAY, 2027);
  g_autoptr (GAsyncResult) result = NULL;

  plenary_template_create_project_async (plenary_template_find ("dialogue"), fixture->file, "One",
                                         first_day, created_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (plenary_template_create_project_finish (result, &error));
  g_assert_no_error (error);

  g_autoptr (PlenaryProject) project = plenary_project_open (fixture->file, NULL, &error);

  g_assert_no_error (error);
  assert_day (plenary_project_get_model (project), 0, "2027-05-12");
  g_assert_true (plenary_project_close (project, NULL));
}

#define ADD(path, function)                                                                        \
  g_test_add ("/formats/template/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/formats/template/list", test_list);
  g_test_add_func ("/formats/template/content", test_content);
  g_test_add_func ("/formats/template/sound", test_sound);
  ADD ("project", test_project);
  ADD ("ids", test_ids);
  ADD ("before-the-template", test_before_the_template);
  ADD ("existing-file-is-left-alone", test_existing_file_is_left_alone);
  ADD ("async", test_async);

  return g_test_run ();
}
