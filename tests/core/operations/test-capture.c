/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A session captured: floors taken and given back, paragraphs that stand together, what is still
 * silent.
 */
#include "config.h"

#include "operations/plenary-capture.h"
#include "operations/plenary-outline-plan.h"
#include "report.h"

static GDateTime *
at (int minute, int second)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (7200);

  return g_date_time_new (zone, 2030, 5, 2, 12, minute, second);
}

static void
set_up_report (Fixture *fixture, gconstpointer user_data)
{
  set_up_event (fixture, user_data);

  PlenaryEdit *edit = begin (fixture);

  plenary_outline_plan_add (edit, model_of (fixture), PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);
  commit (edit);
}

static char *
take_floor (Fixture *fixture, const char *body_id, int minute)
{
  PlenarySpeaker speaker = { .body_id = body_id };
  g_autoptr (GDateTime) now = at (minute, 0);
  PlenaryEdit *edit = begin (fixture);
  char *id = plenary_capture_begin (edit, model_of (fixture), get (fixture, "s-rt"), &speaker,
                                    PLENARY_INTERVENTION_KIND_STATEMENT, now);

  commit (edit);

  return id;
}

static PlenaryRecord *
choose (Fixture *fixture, const PlenarySpeaker *speaker)
{
  return plenary_capture_choose_section (
      model_of (fixture), last_of (fixture, PLENARY_TYPE_DOCUMENT), get (fixture, "s-rt"), speaker);
}

static char *
note (Fixture *fixture, const char *intervention_id, const char *words, guint marks)
{
  PlenarySpeaker speaker = {
    .body_id
    = plenary_record_get_text (get (fixture, intervention_id), PLENARY_INTERVENTION_BODY_ID),
  };
  g_autoptr (PlenaryText) text = plenary_text_new (words);
  g_autoptr (GPtrArray) objectives = g_ptr_array_new ();
  PlenaryCaptureNote noted = {
    .section_id = plenary_record_get_id (choose (fixture, &speaker)),
    .intervention_id = intervention_id,
    .text = text,
    .marks = marks,
    .objectives = objectives,
  };

  if (marks != 0)
    g_ptr_array_add (objectives, get (fixture, "o-2"));

  PlenaryEdit *edit = begin (fixture);
  char *id = plenary_capture_add (edit, model_of (fixture), &noted);

  commit (edit);

  return id;
}

static void
give_back (Fixture *fixture, const char *id, int minute, int second)
{
  g_autoptr (GDateTime) now = at (minute, second);
  PlenaryEdit *edit = begin (fixture);

  plenary_capture_end (edit, get (fixture, id), now);
  commit (edit);
}

static void
test_floor (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *first = take_floor (fixture, "yy", 30);

  give_back (fixture, first, 33, 7);

  g_autofree char *second = take_floor (fixture, "zz", 34);
  PlenaryRecordList *all = all_of (fixture, PLENARY_TYPE_INTERVENTION);

  g_assert_true (plenary_record_list_get (all, 0) == get (fixture, first));
  g_assert_true (plenary_record_list_get (all, 1) == get (fixture, second));
  g_assert_cmpstr (plenary_record_get_text (get (fixture, first), PLENARY_INTERVENTION_STARTED_AT),
                   ==, "2030-05-02T10:30:00Z");
  g_assert_cmpint (plenary_record_get_integer (get (fixture, first), PLENARY_INTERVENTION_SECONDS),
                   ==, 187);

  /* A clock that was set back says nothing. */
  give_back (fixture, second, 20, 0);
  g_assert_cmpint (plenary_record_get_integer (get (fixture, second), PLENARY_INTERVENTION_SECONDS),
                   ==, PLENARY_UNSET);
}

static void
test_paragraphs (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *isles = take_floor (fixture, "yy", 30);
  g_autofree char *one = note (fixture, isles, "first", 0);
  g_autofree char *zembla = take_floor (fixture, "zz", 35);
  g_autofree char *two = note (fixture, zembla, "other", 0);
  g_autofree char *three = note (fixture, isles, "second & last", 0);
  PlenaryRecordList *paragraphs = plenary_model_list_by (
      model_of (fixture), PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
      plenary_record_get_text (get (fixture, one), PLENARY_PARAGRAPH_SECTION_ID));

  g_assert_cmpuint (plenary_record_list_get_length (paragraphs), ==, 3);
  g_assert_true (plenary_record_list_get (paragraphs, 1) == get (fixture, three));
  g_assert_true (plenary_record_list_get (paragraphs, 2) == get (fixture, two));
  g_assert_cmpstr (plenary_record_get_text (get (fixture, isles), PLENARY_INTERVENTION_NOTE), ==,
                   "first\nsecond &amp; last");

  /* One line of capture is one step. */
  undo (fixture->project);
  g_assert_null (plenary_model_find (model_of (fixture), three));
  g_assert_cmpstr (plenary_record_get_text (get (fixture, isles), PLENARY_INTERVENTION_NOTE), ==,
                   "first");
}

static void
test_tags (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *isles = take_floor (fixture, "yy", 30);
  g_autofree char *id = note (fixture, isles, "a pledge of nets",
                              1u << PLENARY_MARK_KIND_PLEDGE | 1u << PLENARY_MARK_KIND_QUESTION);
  g_autoptr (GPtrArray) silent
      = plenary_capture_list_silent_objectives (model_of (fixture), get (fixture, "s-rt"));

  g_assert_cmpuint (count (fixture, PLENARY_TYPE_MARK), ==, 2);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_PARAGRAPH_OBJECTIVE), ==, 1);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_INTERVENTION_OBJECTIVE), ==, 1);
  g_assert_cmpuint (silent->len, ==, 1);
  g_assert_true (silent->pdata[0] == get (fixture, "o-1"));
}

static void
test_section (Fixture *fixture, gconstpointer user_data)
{
  const PlenarySpeaker chair = { .person_id = "ann", .body_id = "xx" };
  const PlenarySpeaker facilitator = { .person_id = "bob" };
  const PlenarySpeaker floor = { .body_id = "yy" };
  PlenaryRecord *first = choose (fixture, &chair);
  PlenaryRecord *second = choose (fixture, &facilitator);

  g_assert_cmpint (plenary_record_get_integer (first, PLENARY_SECTION_KIND), ==,
                   PLENARY_SECTION_KIND_INTRODUCTION);
  g_assert_cmpint (plenary_record_get_integer (second, PLENARY_SECTION_KIND), ==,
                   PLENARY_SECTION_KIND_INTRODUCTION);
  g_assert_true (first != second);
  g_assert_cmpint (plenary_record_get_integer (choose (fixture, &floor), PLENARY_SECTION_KIND), ==,
                   PLENARY_SECTION_KIND_DISCUSSION);

  /* After somebody spoke from the floor, the chair takes part in the discussion. */
  g_autofree char *isles = take_floor (fixture, "yy", 30);
  g_autofree char *id = note (fixture, isles, "words", 0);

  g_assert_true (choose (fixture, &chair) == choose (fixture, &floor));
}

static void
test_sections_of_other_kinds (Fixture *fixture, gconstpointer user_data)
{
  const PlenarySpeaker floor = { .body_id = "yy" };
  PlenaryRecord *document = last_of (fixture, PLENARY_TYPE_DOCUMENT);
  PlenaryRecord *section = plenary_capture_choose_section (model_of (fixture), document,
                                                           get (fixture, "s-open"), &floor);

  g_assert_cmpint (plenary_record_get_integer (section, PLENARY_SECTION_KIND), ==,
                   PLENARY_SECTION_KIND_SESSION);
  g_assert_null (plenary_capture_choose_section (model_of (fixture), document,
                                                 get (fixture, "s-tray"), &floor));
}

#define ADD(path, function)                                                                        \
  g_test_add ("/operations/capture/" path, Fixture, NULL, set_up_report, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("floor", test_floor);
  ADD ("paragraphs", test_paragraphs);
  ADD ("tags", test_tags);
  ADD ("section", test_section);
  ADD ("sections-of-other-kinds", test_sections_of_other_kinds);

  return g_test_run ();
}
