/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A report that becomes the record of a meeting: what is found in it, and what is made of that.
 */
#include "config.h"

#include "operations/plenary-recognition.h"
#include "report.h"

#include "model/plenary-body.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "model/plenary-placement.h"

static void
set_up_report (Fixture *fixture, gconstpointer user_data)
{
  set_up (fixture, user_data);

  PlenaryEdit *edit = begin (fixture);

  put (edit, "document", "d", "kind", "summary-report", NULL);
  put (edit, "framework", "f", "title", "Compact", "acronym", "GCM", NULL);
  put (edit, "objective", "o2", "framework-id", "f", "number", "2", "title", "Drivers", NULL);
  put (edit, "objective", "o5", "framework-id", "f", "number", "5", "title", "Pathways", NULL);
  put (edit, "section", "agenda", "document-id", "d", "title", "Agenda", NULL);
  put (edit, "paragraph", "a1", "section-id", "agenda", "kind", "plain", "text",
       "<b>Update on the Reform, Abdulla Ali, the UAE on behalf of the Troika</b>", NULL);
  put (edit, "paragraph", "a2", "section-id", "agenda", "kind", "item", "text",
       "<b>Roundtable 1: GCM Objectives 2 and 5</b>\n<i>Chaired by Nobody Else, IOM</i>", NULL);
  put (edit, "section", "update", "document-id", "d", "title", "Update on the Reform", NULL);
  put (edit, "paragraph", "p1", "section-id", "update", "text", "The UAE indicated progress.",
       NULL);
  put (edit, "paragraph", "p2", "section-id", "update", "text", "In February it went on.", NULL);
  put (edit, "paragraph", "p3", "section-id", "update", "text", "France thanked the Chair.", NULL);
  put (edit, "paragraph", "p4", "section-id", "update", "text", "In addition, all went well.",
       NULL);
  put (edit, "section", "rt", "document-id", "d", "title", "Roundtable 1: GCM Objectives 2 and 5",
       NULL);
  put (edit, "paragraph", "b1", "section-id", "rt", "kind", "plain", "text",
       "<b>Objective 2:</b> Drivers", NULL);
  put (edit, "paragraph", "b2", "section-id", "rt", "kind", "plain", "text",
       "<b>Objective 5:</b> Pathways", NULL);
  put (edit, "paragraph", "b3", "section-id", "rt", "kind", "plain", "text",
       "<i>Chaired by Jasmine Moussa, Government of Egypt; facilitated by Youth Platform (YP)</i>",
       NULL);
  put (edit, "section", "intro", "document-id", "d", "parent-id", "rt", "kind", "introduction",
       "title", "Introductory Remarks by the Chair, Jasmine Moussa", NULL);
  put (edit, "paragraph", "p5", "section-id", "intro", "text", "On objective 5, much is done.",
       NULL);
  put (edit, "section", "talk", "document-id", "d", "parent-id", "rt", "kind", "discussion",
       "title", "Discussion", NULL);
  put (edit, "paragraph", "p6", "section-id", "talk", "text", "The Philippines: on objective 2.",
       NULL);
  put (edit, "paragraph", "p7", "section-id", "talk", "text", "YP stressed objectives 2 and 5.",
       NULL);
  put (edit, "paragraph", "p8", "section-id", "talk", "text", "Somebody without a name asked.",
       NULL);
  commit (edit);
}

static GPtrArray *
read_report (Fixture *fixture)
{
  return plenary_recognition_read (model_of (fixture), get (fixture, "d"), NULL);
}

static char *
describe (GPtrArray *found)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    g_string_append_printf (words, "%d %s | %s\n", plenary_recognised_get_kind (found->pdata[i]),
                            plenary_recognised_get_title (found->pdata[i]),
                            plenary_recognised_get_detail (found->pdata[i]));

  return g_string_free_and_steal (g_steal_pointer (&words));
}

static guint
take_over (Fixture *fixture, GPtrArray *found)
{
  PlenaryEdit *edit = begin (fixture);
  guint n_done
      = plenary_recognition_take_over (edit, model_of (fixture), get (fixture, "d"), found, NULL);

  commit (edit);

  return n_done;
}

static void
test_read (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GPtrArray) found = read_report (fixture);
  g_autofree char *words = describe (found);

  g_assert_cmpstr (words, ==,
                   "0 Update on the Reform | Plenary session\n"
                   "1 Abdulla Ali, UAE | Speaker, Update on the Reform\n"
                   "0 Roundtable 1 | Roundtable\n"
                   "1 Jasmine Moussa, Egypt | Chair, Roundtable 1\n"
                   "1 Youth Platform (YP) | Facilitator, Roundtable 1\n"
                   "5 List of objectives | Roundtable 1\n"
                   "5 Role line | Roundtable 1\n"
                   "2 Objectives 2 and 5 | Roundtable 1\n"
                   "5 Agenda | The agenda in the report follows the page Agenda\n"
                   "3 Abdulla Ali, UAE | Paragraphs 1 and 2\n"
                   "3 France | Paragraph 3\n"
                   "3 Jasmine Moussa, Egypt | Paragraph 5\n"
                   "3 Philippines | Paragraph 6\n"
                   "3 YP | Paragraph 7\n"
                   "4 Objective 5 | Paragraph 5\n"
                   "4 Objective 2 | Paragraph 6\n"
                   "4 Objectives 2 and 5 | Paragraph 7\n");
}

static PlenaryRecord *
intervention_of (Fixture *fixture, const char *paragraph_id)
{
  return plenary_model_lookup (
      model_of (fixture), PLENARY_TYPE_INTERVENTION,
      plenary_record_get_text (get (fixture, paragraph_id), PLENARY_PARAGRAPH_INTERVENTION_ID));
}

static const char *
body_of (Fixture *fixture, const char *paragraph_id)
{
  PlenaryRecord *intervention = intervention_of (fixture, paragraph_id);

  return plenary_record_get_text (
      plenary_model_lookup (model_of (fixture), PLENARY_TYPE_BODY,
                            plenary_record_get_text (intervention, PLENARY_INTERVENTION_BODY_ID)),
      PLENARY_BODY_NAME);
}

/* Everything is there, once, and nothing is left to find. */
static void
test_take_over (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GPtrArray) found = read_report (fixture);

  g_assert_cmpuint (take_over (fixture, found), ==, found->len);

  g_autoptr (GPtrArray) rest = read_report (fixture);
  PlenaryRecord *section = get (fixture, "rt");
  PlenaryRecord *presenter = intervention_of (fixture, "p1");
  PlenaryRecord *session
      = get (fixture, plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID));

  g_assert_cmpuint (rest->len, ==, 0);
  g_assert_cmpstr (plenary_record_get_text (session, PLENARY_SESSION_TITLE), ==, "Roundtable 1");
  g_assert_cmpint (plenary_record_get_integer (session, PLENARY_SESSION_KIND), ==,
                   PLENARY_SESSION_KIND_ROUNDTABLE);
  g_assert_true (
      plenary_text_is_empty (plenary_record_get_markup (section, PLENARY_SECTION_TITLE)));
  g_assert_cmpint (plenary_record_get_integer (section, PLENARY_SECTION_KIND), ==,
                   PLENARY_SECTION_KIND_SESSION);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_PLACEMENT), ==, 2);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_PERSON), ==, 2);
  /* The UAE, the Troika, Egypt, the platform, France, the Philippines. */
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_BODY), ==, 6);
  g_assert_null (plenary_model_find (model_of (fixture), "agenda"));
  g_assert_null (plenary_model_find (model_of (fixture), "b1"));
  g_assert_true (intervention_of (fixture, "p2") == presenter);
  g_assert_nonnull (plenary_record_get_text (presenter, PLENARY_INTERVENTION_ON_BEHALF_ID));
  g_assert_cmpstr (body_of (fixture, "p6"), ==, "Philippines");
  g_assert_cmpstr (body_of (fixture, "p7"), ==, "Youth Platform");
  g_assert_null (intervention_of (fixture, "p4"));
  g_assert_null (intervention_of (fixture, "p8"));
}

/* The words of numbered paragraphs are those of the report. */
static void
test_words_stay (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GPtrArray) found = read_report (fixture);

  take_over (fixture, found);

  g_autofree char *words = plenary_text_dup_words (
      plenary_record_get_markup (get (fixture, "p6"), PLENARY_PARAGRAPH_TEXT));

  g_assert_cmpstr (words, ==, "The Philippines: on objective 2.");
}

/* What is of a session that is not wanted is not taken over; nor is what is not wanted itself. */
static void
test_unwanted (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GPtrArray) found = read_report (fixture);

  for (guint i = 0; i < found->len; i++)
    if (g_str_equal (plenary_recognised_get_title (found->pdata[i]), "Roundtable 1")
        || g_str_equal (plenary_recognised_get_title (found->pdata[i]), "France"))
      plenary_recognised_set_wanted (found->pdata[i], FALSE);
  take_over (fixture, found);

  g_assert_cmpuint (count (fixture, PLENARY_TYPE_SESSION), ==, 1);
  g_assert_null (plenary_record_get_text (get (fixture, "rt"), PLENARY_SECTION_SESSION_ID));
  g_assert_null (intervention_of (fixture, "p3"));
  g_assert_null (intervention_of (fixture, "p6"));
  g_assert_nonnull (intervention_of (fixture, "p1"));
}

static void
test_undo (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GPtrArray) found = read_report (fixture);

  take_over (fixture, found);
  undo (fixture->project);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_SESSION), ==, 0);
  g_assert_nonnull (get (fixture, "a2"));

  g_autoptr (GPtrArray) again = read_report (fixture);

  g_assert_cmpuint (again->len, ==, found->len);
}

static void
count_cb (guint *n_notified)
{
  (*n_notified)++;
}

static void
test_notify (void)
{
  g_autoptr (PlenaryRecognised) recognised = g_object_new (PLENARY_TYPE_RECOGNISED, NULL);
  guint n_notified = 0;

  g_signal_connect_swapped (recognised, "notify::wanted", G_CALLBACK (count_cb), &n_notified);
  g_assert_true (plenary_recognised_is_wanted (recognised));
  plenary_recognised_set_wanted (recognised, TRUE);
  g_assert_cmpuint (n_notified, ==, 0);
  plenary_recognised_set_wanted (recognised, FALSE);
  g_assert_cmpuint (n_notified, ==, 1);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/operations/recognition/" name, Fixture, NULL, set_up_report, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("read", test_read);
  ADD ("take-over", test_take_over);
  ADD ("words-stay", test_words_stay);
  ADD ("unwanted", test_unwanted);
  ADD ("undo", test_undo);
  g_test_add_func ("/operations/recognition/notify", test_notify);

  return g_test_run ();
}
