/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Marks, objectives, speakers and interventions of paragraphs.
 */
#include "config.h"

#include "operations/plenary-marked-list.h"
#include "operations/plenary-paragraph-tags.h"
#include "report.h"

static void
set_up_report (Fixture *fixture, gconstpointer user_data)
{
  set_up_event (fixture, user_data);

  PlenaryEdit *edit = begin (fixture);

  put (edit, "document", "doc", NULL);
  put (edit, "section", "sec", "document-id", "doc", "session-id", "s-rt", NULL);
  put (edit, "section", "sub", "document-id", "doc", "parent-id", "sec", "kind", "discussion",
       NULL);
  put (edit, "section", "free", "document-id", "doc", "title", "Preface", NULL);
  put (edit, "intervention", "i1", "session-id", "s-rt", "body-id", "yy", NULL);
  put (edit, "intervention", "i9", "session-id", "s-rt", "body-id", "zz", NULL);
  put (edit, "paragraph", "p1", "section-id", "sub", "text", "One", "intervention-id", "i1", NULL);
  put (edit, "paragraph", "p2", "section-id", "sub", "text", "Two", "intervention-id", "i1", NULL);
  put (edit, "paragraph", "p3", "section-id", "sub", "text", "Three", NULL);
  put (edit, "paragraph", "p4", "section-id", "sub", "text", "Four", "intervention-id", "i9", NULL);
  put (edit, "paragraph", "p0", "section-id", "free", "text", "Free", NULL);
  commit (edit);
}

static void
mark (Fixture *fixture, const char *id, PlenaryMarkKind kind, gboolean is_marked)
{
  PlenaryEdit *edit = begin (fixture);

  plenary_paragraph_set_mark (edit, model_of (fixture), id, kind, is_marked);
  commit (edit);
}

static void
test_marks (Fixture *fixture, gconstpointer user_data)
{
  PlenaryModel *model = model_of (fixture);

  mark (fixture, "p1", PLENARY_MARK_KIND_PLEDGE, TRUE);
  mark (fixture, "p1", PLENARY_MARK_KIND_PLEDGE, TRUE);
  mark (fixture, "p1", PLENARY_MARK_KIND_FIGURE, TRUE);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_MARK), ==, 2);
  g_assert_true (plenary_paragraph_has_mark (model, "p1", PLENARY_MARK_KIND_PLEDGE));
  g_assert_false (plenary_paragraph_has_mark (model, "p2", PLENARY_MARK_KIND_PLEDGE));
  mark (fixture, "p1", PLENARY_MARK_KIND_PLEDGE, FALSE);
  mark (fixture, "p1", PLENARY_MARK_KIND_QUESTION, FALSE);
  g_assert_false (plenary_paragraph_has_mark (model, "p1", PLENARY_MARK_KIND_PLEDGE));
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_MARK), ==, 1);
}

static char *
dup_marked (Fixture *fixture, guint marks)
{
  g_autoptr (GPtrArray) marked
      = plenary_marked_list (model_of (fixture), get (fixture, "doc"), marks);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < marked->len; i++)
    g_string_append_printf (ids, "%s ", plenary_record_get_id (marked->pdata[i]));

  return g_string_free_and_steal (ids);
}

/* What was noted is filtered by its marks, and stays in reading order. */
static void
test_marked (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    guint marks;
    const char *ids;
  } cases[] = {
    { 1u << PLENARY_MARK_KIND_PLEDGE, "p1 p4 " },
    { 1u << PLENARY_MARK_KIND_FIGURE, "p1 " },
    { 1u << PLENARY_MARK_KIND_FIGURE | 1u << PLENARY_MARK_KIND_QUOTATION, "p1 p0 " },
    { 1u << PLENARY_MARK_KIND_PRACTICE, "" },
    { PLENARY_MARKS_ALL, "p1 p4 p0 " },
    { 0, "" },
  };

  mark (fixture, "p0", PLENARY_MARK_KIND_QUOTATION, TRUE);
  mark (fixture, "p4", PLENARY_MARK_KIND_PLEDGE, TRUE);
  mark (fixture, "p1", PLENARY_MARK_KIND_PLEDGE, TRUE);
  mark (fixture, "p1", PLENARY_MARK_KIND_FIGURE, TRUE);
  g_assert_cmpuint (plenary_paragraph_get_marks (model_of (fixture), get (fixture, "p1")), ==,
                    1u << PLENARY_MARK_KIND_PLEDGE | 1u << PLENARY_MARK_KIND_FIGURE);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *ids = dup_marked (fixture, cases[i].marks);

      g_assert_cmpstr (ids, ==, cases[i].ids);
    }
}

static void
tag (Fixture *fixture, const char *id, const char *intervention_id, gboolean is_tagged)
{
  PlenaryEdit *edit = begin (fixture);

  plenary_paragraph_set_objective (edit, model_of (fixture), id, intervention_id, "o-2", is_tagged);
  commit (edit);
}

/* The intervention has an objective as long as one of its paragraphs has. */
static void
test_objectives (Fixture *fixture, gconstpointer user_data)
{
  tag (fixture, "p1", "i1", TRUE);
  tag (fixture, "p2", "i1", TRUE);
  tag (fixture, "p2", "i1", TRUE);
  g_assert_true (plenary_paragraph_has_objective (model_of (fixture), "p1", "o-2"));
  g_assert_false (plenary_paragraph_has_objective (model_of (fixture), "p1", "o-1"));
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_PARAGRAPH_OBJECTIVE), ==, 2);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_INTERVENTION_OBJECTIVE), ==, 1);
  tag (fixture, "p1", "i1", FALSE);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_INTERVENTION_OBJECTIVE), ==, 1);
  tag (fixture, "p2", "i1", FALSE);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_INTERVENTION_OBJECTIVE), ==, 0);
  tag (fixture, "p0", NULL, TRUE);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_INTERVENTION_OBJECTIVE), ==, 0);
}

static void
test_session (Fixture *fixture, gconstpointer user_data)
{
  g_assert_true (plenary_paragraph_find_session (model_of (fixture), get (fixture, "p1"))
                 == get (fixture, "s-rt"));
  g_assert_null (plenary_paragraph_find_session (model_of (fixture), get (fixture, "p0")));
}

static gboolean
speak (Fixture *fixture, const char *id, PlenaryPartyChoice *speaker)
{
  PlenaryEdit *edit = begin (fixture);
  gboolean is_done
      = plenary_paragraph_set_speaker (edit, model_of (fixture), get (fixture, id), speaker);

  commit (edit);

  return is_done;
}

static void
test_speaker (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (PlenaryPartyChoice) guild
      = plenary_party_choice_new_record (model_of (fixture), get (fixture, "guild"));
  g_autoptr (PlenaryPartyChoice) somebody = plenary_party_choice_new_words ("A sailor");

  /* One speaker for all that reports the intervention. */
  g_assert_true (speak (fixture, "p2", guild));
  g_assert_cmpstr (plenary_record_get_text (get (fixture, "i1"), PLENARY_INTERVENTION_BODY_ID), ==,
                   "guild");
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_INTERVENTION), ==, 2);

  /* A new one, between those reported before and after it. */
  g_assert_true (speak (fixture, "p3", somebody));

  const char *id = plenary_record_get_text (get (fixture, "p3"), PLENARY_PARAGRAPH_INTERVENTION_ID);
  PlenaryRecordList *all = all_of (fixture, PLENARY_TYPE_INTERVENTION);

  g_assert_cmpuint (plenary_record_list_get_length (all), ==, 3);
  g_assert_true (plenary_record_list_get (all, 1) == get (fixture, id));
  g_assert_cmpstr (plenary_record_get_text (get (fixture, id), PLENARY_INTERVENTION_SPEAKER), ==,
                   "A sailor");

  g_assert_true (speak (fixture, "p3", guild));
  g_assert_cmpstr (plenary_record_get_text (get (fixture, id), PLENARY_INTERVENTION_SPEAKER), ==,
                   "");
  g_assert_false (speak (fixture, "p0", guild));
}

static void
test_intervention (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);

  plenary_paragraph_set_intervention (edit, get (fixture, "p3"), get (fixture, "i9"));
  plenary_paragraph_set_intervention (edit, get (fixture, "p1"), NULL);
  commit (edit);
  g_assert_cmpstr (plenary_record_get_text (get (fixture, "p3"), PLENARY_PARAGRAPH_INTERVENTION_ID),
                   ==, "i9");
  g_assert_cmpstr (plenary_record_get_text (get (fixture, "p1"), PLENARY_PARAGRAPH_INTERVENTION_ID),
                   ==, NULL);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/operations/paragraph-tags/" path, Fixture, NULL, set_up_report, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("marks", test_marks);
  ADD ("marked", test_marked);
  ADD ("objectives", test_objectives);
  ADD ("session", test_session);
  ADD ("speaker", test_speaker);
  ADD ("intervention", test_intervention);

  return g_test_run ();
}
