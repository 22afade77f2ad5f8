/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Find and replace in a report; symbols linked.
 */
#include "config.h"

#include "operations/plenary-replace-text.h"
#include "report.h"

static void
set_up_report (Fixture *fixture, gconstpointer user_data)
{
  set_up_event (fixture, user_data);

  PlenaryEdit *edit = begin (fixture);

  put (edit, "document", "doc", NULL);
  put (edit, "document", "other", "kind", "final-report", NULL);
  put (edit, "section", "s1", "document-id", "doc", "title", "On ropes", "byline",
       "by the rope guild", NULL);
  put (edit, "section", "s2", "document-id", "doc", "parent-id", "s1", NULL);
  put (edit, "section", "s9", "document-id", "other", "title", "Ropes", NULL);
  put (edit, "paragraph", "p1", "section-id", "s1", "text", "A <b>rope</b> and a rope.", NULL);
  put (edit, "paragraph", "p2", "section-id", "s1", "kind", "table", NULL);
  put (edit, "table-row", "r1", "paragraph-id", "p2", NULL);
  put (edit, "table-cell", "c1", "row-id", "r1", "text", "Rope, 5 m; A/RES/73/195", NULL);
  put (edit, "paragraph", "p3", "section-id", "s2", "text",
       "None<note>of rope, A/RES/73/195</note>.", NULL);
  put (edit, "paragraph", "p9", "section-id", "s9", "text", "rope", NULL);
  commit (edit);
}

static void
test_find (Fixture *fixture, gconstpointer user_data)
{
  static const char *const ids[] = { "s1", "s1", "p1", "p1", "c1" };
  PlenaryTextQuery query = { "rope" };
  g_autoptr (GArray) matches
      = plenary_report_find (model_of (fixture), get (fixture, "doc"), &query);

  g_assert_cmpuint (matches->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < matches->len; i++)
    g_assert_cmpstr (plenary_record_get_id (g_array_index (matches, PlenaryReportMatch, i).record),
                     ==, ids[i]);
}

static void
test_replace_one (Fixture *fixture, gconstpointer user_data)
{
  PlenaryTextQuery query = { "rope" };
  g_autoptr (GArray) matches
      = plenary_report_find (model_of (fixture), get (fixture, "doc"), &query);
  const PlenaryReportMatch *match = &g_array_index (matches, PlenaryReportMatch, 2);
  PlenaryEdit *edit = begin (fixture);

  g_assert_true (plenary_report_replace (edit, match, &query, "cable"));
  commit (edit);
  g_assert_cmpstr (plenary_record_get_text (get (fixture, "p1"), PLENARY_PARAGRAPH_TEXT), ==,
                   "A <b>cable</b> and a rope.");

  /* What is no longer there is not replaced. */
  edit = begin (fixture);
  g_assert_false (plenary_report_replace (edit, match, &query, "cable"));
  commit (edit);
}

static void
test_replace_all (Fixture *fixture, gconstpointer user_data)
{
  PlenaryTextQuery query = { "rope" };
  PlenaryEdit *edit = begin (fixture);

  g_assert_cmpuint (
      plenary_report_replace_all (edit, model_of (fixture), get (fixture, "doc"), &query, "cable"),
      ==, 6);
  commit (edit);
  g_assert_cmpstr (plenary_record_get_text (get (fixture, "p1"), PLENARY_PARAGRAPH_TEXT), ==,
                   "A <b>cable</b> and a cable.");
  g_assert_cmpstr (plenary_record_get_text (get (fixture, "p3"), PLENARY_PARAGRAPH_TEXT), ==,
                   "None<note>of cable, A/RES/73/195</note>.");
  g_assert_cmpstr (plenary_record_get_text (get (fixture, "s1"), PLENARY_SECTION_TITLE), ==,
                   "On cables");
  g_assert_cmpstr (plenary_record_get_text (get (fixture, "p9"), PLENARY_PARAGRAPH_TEXT), ==,
                   "rope");

  /* All of it is one step. */
  undo (fixture->project);
  g_assert_cmpstr (plenary_record_get_text (get (fixture, "p1"), PLENARY_PARAGRAPH_TEXT), ==,
                   "A <b>rope</b> and a rope.");
  g_assert_cmpstr (plenary_record_get_text (get (fixture, "s1"), PLENARY_SECTION_TITLE), ==,
                   "On ropes");
}

static void
test_nothing (Fixture *fixture, gconstpointer user_data)
{
  PlenaryTextQuery query = { "mast" };
  guint n_before = n_changes (fixture->project);
  PlenaryEdit *edit = begin (fixture);

  g_assert_cmpuint (
      plenary_report_replace_all (edit, model_of (fixture), get (fixture, "doc"), &query, "sail"),
      ==, 0);
  commit (edit);
  g_assert_cmpuint (n_changes (fixture->project), ==, n_before);
}

static void
test_symbols (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);

  g_assert_cmpuint (plenary_report_link_symbols (edit, model_of (fixture), get (fixture, "doc")),
                    ==, 2);
  commit (edit);
  g_assert_cmpstr (plenary_record_get_text (get (fixture, "p3"), PLENARY_PARAGRAPH_TEXT), ==,
                   "None<note>of rope, <a href=\"https://undocs.org/A/RES/73/195\">A/RES/73/195"
                   "</a></note>.");
  edit = begin (fixture);
  g_assert_cmpuint (plenary_report_link_symbols (edit, model_of (fixture), get (fixture, "doc")),
                    ==, 0);
  commit (edit);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/operations/replace-text/" path, Fixture, NULL, set_up_report, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("find", test_find);
  ADD ("replace-one", test_replace_one);
  ADD ("replace-all", test_replace_all);
  ADD ("nothing", test_nothing);
  ADD ("symbols", test_symbols);

  return g_test_run ();
}
