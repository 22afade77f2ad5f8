/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a check proposes ends the issue that it was proposed for, and nothing that was typed since
 * is lost by it.
 */
#include "config.h"

#include "../store/fixture.h"
#include "base/plenary-error.h"
#include "check/plenary-check.h"
#include "model/plenary-document.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "operations/plenary-remedy-apply.h"

static void
insert_session (PlenaryEdit *edit, const char *id, PlenarySessionKind kind, const char *rank)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_SESSION, id);

  plenary_row_set_text (row, PLENARY_SESSION_RANK, rank);
  plenary_row_set_integer (row, PLENARY_SESSION_KIND, (int) kind);
  plenary_row_set_text (row, PLENARY_SESSION_TITLE, id);
  plenary_row_set_integer (row, PLENARY_SESSION_DURATION, 60);
  plenary_edit_insert (edit, row);
}

static void
insert_paragraph (PlenaryEdit *edit, const char *id, const char *rank, const char *markup)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_PARAGRAPH, id);

  plenary_row_set_text (row, PLENARY_PARAGRAPH_SECTION_ID, "s1");
  plenary_row_set_text (row, PLENARY_PARAGRAPH_RANK, rank);
  g_assert_true (plenary_row_set_string (row, PLENARY_PARAGRAPH_TEXT, markup, NULL));
  plenary_edit_insert (edit, row);
}

/* Objectives of two frameworks, where one is in two roundtables and one has no business there. */
static void
insert_objectives (PlenaryEdit *edit)
{
  static const struct
  {
    const char *table;
    const char *id;
    const char *columns[6];
  } rows[] = {
    { "framework", "f", { "acronym", "ABC" } },
    { "framework", "h", { "acronym", "XYZ" } },
    { "objective", "f1", { "framework-id", "f", "number", "1", "title", "Ropes" } },
    { "objective", "h1", { "framework-id", "h", "number", "1", "title", "Nets" } },
    { "session", "other", { "kind", "roundtable", "title", "Other", "rank", "3" } },
    { "allocation", "a", { "framework-id", "f" } },
    { "allocation", "b", { "framework-id", "f" } },
    { "placement", "a.f1", { "allocation-id", "a", "objective-id", "f1", "session-id", "table" } },
    { "placement", "b.f1", { "allocation-id", "b", "objective-id", "f1", "session-id", "other" } },
    { "placement", "a.h1", { "allocation-id", "a", "objective-id", "h1", "session-id", "table" } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GType type = plenary_model_get_type_of_table (rows[i].table);
      g_autoptr (PlenaryRow) row = plenary_row_new_with_id (type, rows[i].id);

      for (gsize j = 0; j < G_N_ELEMENTS (rows[i].columns) && rows[i].columns[j] != NULL; j += 2)
        {
          guint column = 0;

          g_assert_true (plenary_table_info_find_column (plenary_table_info_of_type (type),
                                                         rows[i].columns[j], &column));
          g_assert_true (plenary_row_set_string (row, column, rows[i].columns[j + 1], NULL));
        }
      plenary_edit_insert (edit, row);
    }
}

static void
fill (Fixture *fixture)
{
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Fill");
  g_autoptr (PlenaryRow) document = plenary_row_new_with_id (PLENARY_TYPE_DOCUMENT, "d1");
  g_autoptr (PlenaryRow) section = plenary_row_new_with_id (PLENARY_TYPE_SECTION, "s1");

  plenary_row_set_text (document, PLENARY_DOCUMENT_RANK, "1");
  plenary_row_set_text (section, PLENARY_SECTION_DOCUMENT_ID, "d1");
  plenary_row_set_text (section, PLENARY_SECTION_RANK, "1");
  plenary_edit_insert (edit, document);
  plenary_edit_insert (edit, section);
  insert_session (edit, "panel", PLENARY_SESSION_KIND_PANEL, "1");
  insert_session (edit, "table", PLENARY_SESSION_KIND_ROUNDTABLE, "2");
  insert_paragraph (edit, "p1", "1", "");
  insert_paragraph (edit, "p2", "2", "The <b>floor floor</b> was open ; all spoke.");
  insert_paragraph (
      edit, "p3", "3",
      "See <b>para. 2</b><note></note>, <ref to=\"gone\"/> the <a href=\"#\">annex</a>.");
  insert_objectives (edit);
  commit (edit);
}

static PlenaryIssue *
find_issue (Fixture *fixture, const char *rule, const char *id)
{
  g_autoptr (GPtrArray) issues
      = plenary_check_run (plenary_project_get_model (fixture->project), NULL, NULL);

  for (guint i = 0; i < issues->len; i++)
    if (g_str_equal (plenary_issue_get_rule (issues->pdata[i]), rule)
        && g_str_equal (plenary_issue_get_record_id (issues->pdata[i]), id))
      return g_object_ref (issues->pdata[i]);

  return NULL;
}

static gboolean
apply (Fixture *fixture, PlenaryIssue *issue, GError **error)
{
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Mend");

  plenary_remedy_apply (edit, plenary_project_get_model (fixture->project),
                        plenary_issue_get_remedy (issue));

  return plenary_edit_commit (edit, error);
}

static void
test_ends (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    const char *rule;
    const char *id;
    const char *label;
  } cases[] = {
    { "X02", "p3", "Make It a Reference" },   { "X06", "p3", "Remove Note" },
    { "X01", "p3", "Remove Reference" },      { "X09", "p3", "Remove Link" },
    { "O02", "b.f1", "Take Out of “Other”" }, { "O03", "a.h1", "Remove Objective" },
    { "A09", "panel", "Add Moderator" },      { "A10", "table", "Add Facilitator" },
    { "A11", "table", "Add Chair" },          { "A12", "panel", "Add Rapporteur" },
    { "D02", "p1", "Delete Paragraph" },      { "D10", "p2", "Remove Repeated Word" },
    { "D19", "p2", "Remove Space" },
  };

  fill (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryIssue) issue = find_issue (fixture, cases[i].rule, cases[i].id);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].rule);
      g_assert_nonnull (issue);
      g_assert_cmpstr (plenary_issue_get_remedy (issue)->label, ==, cases[i].label);
      g_assert_true (apply (fixture, issue, &error));
      g_assert_no_error (error);
      g_assert_null (find_issue (fixture, cases[i].rule, cases[i].id));
    }

  PlenaryRecord *paragraph = plenary_model_lookup (plenary_project_get_model (fixture->project),
                                                   PLENARY_TYPE_PARAGRAPH, "p2");

  g_assert_cmpstr (
      plenary_text_get_markup (plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT)), ==,
      "The <b>floor</b> was open; all spoke.");
  paragraph = plenary_model_lookup (plenary_project_get_model (fixture->project),
                                    PLENARY_TYPE_PARAGRAPH, "p3");
  g_assert_cmpstr (
      plenary_text_get_markup (plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT)), ==,
      "See <ref to=\"p2\" as=\"label\"/>,  the annex.");
}

static void
test_stale (Fixture *fixture, gconstpointer user_data)
{
  fill (fixture);

  g_autoptr (PlenaryIssue) issue = find_issue (fixture, "D10", "p2");
  g_autoptr (GError) error = NULL;
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Type");

  plenary_edit_set_string (edit, PLENARY_TYPE_PARAGRAPH, "p2", PLENARY_PARAGRAPH_TEXT,
                           "The floor floor was closed.");
  commit (edit);
  g_assert_false (apply (fixture, issue, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE);

  /* What was found then is not the same as what is found now. */
  g_autoptr (PlenaryIssue) now = find_issue (fixture, "D10", "p2");

  g_assert_false (plenary_issue_equal (issue, now));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/operations/remedy-apply/ends", Fixture, NULL, set_up, test_ends, tear_down);
  g_test_add ("/operations/remedy-apply/stale", Fixture, NULL, set_up, test_stale, tear_down);

  return g_test_run ();
}
