/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Paragraphs are tagged with the objectives that they name; with a real report the matrix shows
 * what its readers have found.
 */
#include "config.h"

#include "allocate/plenary-coverage.h"
#include "formats/plenary-format.h"
#include "formats/plenary-framework-library.h"
#include "model/plenary-document.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "operations/plenary-framework-copy.h"
#include "operations/plenary-objective-tags.h"

#include "../store/fixture.h"

static PlenaryModel *
model_of (Fixture *fixture)
{
  return plenary_project_get_model (fixture->project);
}

static PlenaryRecord *
get_framework (Fixture *fixture)
{
  return plenary_record_list_get (plenary_model_list (model_of (fixture), PLENARY_TYPE_FRAMEWORK),
                                  0);
}

static void
add_library (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryModel) library
      = plenary_framework_library_load (plenary_framework_library_find ("gcm"), &error);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Framework");

  g_assert_no_error (error);
  g_hash_table_unref (plenary_framework_copy (
      edit, library,
      plenary_record_list_get (plenary_model_list (library, PLENARY_TYPE_FRAMEWORK), 0)));
  commit (edit);
}

static guint
tag (Fixture *fixture)
{
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Tag Paragraphs");
  guint n_tags = plenary_objective_tags_add (edit, model_of (fixture), get_framework (fixture));

  commit (edit);

  return n_tags;
}

/* Numbers of what a paragraph is tagged with, in order. */
static char *
describe_tags (Fixture *fixture, const char *paragraph_id)
{
  PlenaryRecordList *objectives = plenary_model_list (model_of (fixture), PLENARY_TYPE_OBJECTIVE);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plenary_record_list_get_length (objectives); i++)
    {
      PlenaryRecord *objective = plenary_record_list_get (objectives, i);
      g_autoptr (PlenaryRow) row = plenary_row_new_joined (
          PLENARY_TYPE_PARAGRAPH_OBJECTIVE, paragraph_id, plenary_record_get_id (objective));

      if (plenary_model_lookup (model_of (fixture), PLENARY_TYPE_PARAGRAPH_OBJECTIVE,
                                plenary_row_get_id (row))
          != NULL)
        g_string_append_printf (text, "%s%d", text->len > 0 ? " " : "",
                                plenary_record_get_integer (objective, PLENARY_OBJECTIVE_NUMBER));
    }

  return g_string_free_and_steal (text);
}

static void
test_words (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    const char *id;
    const char *text;
    const char *tags;
  } cases[] = {
    { "p1", "On objective 15, more was asked.", "15" },
    { "p2", "GCM objectives 8, 9, 13, 14 and 22 were left out.", "8 9 13 14 22" },
    { "p3", "Commenting on objective 15 and Objective 16.", "15 16" },
    { "p4", "One of the action points of objective 5 (d) and 18(f).", "5 18" },
    { "p5", "Roundtable 2 is relevant (in this instance Obj.4), and 7 more.", "4" },
    { "p6", "The objective of 12 States; objective 99.", "" },
    { "p7", "Nothing.<note>On objective 3.</note>", "" },
    { "p8", "Objectives 1/2 &amp; 3, or 4.", "1 2 3 4" },
  };
  guint n_tags = 0;
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Write");
  g_autoptr (PlenaryRow) document = plenary_row_new_with_id (PLENARY_TYPE_DOCUMENT, "d");
  g_autoptr (PlenaryRow) section = plenary_row_new_with_id (PLENARY_TYPE_SECTION, "s");

  plenary_row_set_text (section, PLENARY_SECTION_DOCUMENT_ID, "d");
  plenary_edit_insert (edit, document);
  plenary_edit_insert (edit, section);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_PARAGRAPH, cases[i].id);

      plenary_row_set_text (row, PLENARY_PARAGRAPH_SECTION_ID, "s");
      g_assert_true (plenary_row_set_string (row, PLENARY_PARAGRAPH_TEXT, cases[i].text, NULL));
      plenary_edit_insert (edit, row);
    }
  commit (edit);
  add_library (fixture);

  n_tags = tag (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *tags = describe_tags (fixture, cases[i].id);

      g_assert_cmpstr (tags, ==, cases[i].tags);
    }
  g_assert_cmpuint (n_tags, ==, 15);
  g_assert_cmpuint (tag (fixture), ==, 0);
}

static gboolean
import_report (Fixture *fixture)
{
  const char *folder = g_getenv ("PLENARY_SEEDS");
  g_autoptr (GDir) directory = folder != NULL ? g_dir_open (folder, 0, NULL) : NULL;
  const char *name = directory != NULL ? g_dir_read_name (directory) : NULL;

  while (name != NULL && !g_str_has_prefix (name, "001"))
    name = g_dir_read_name (directory);
  if (name == NULL)
    return FALSE;

  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);

  g_autoptr (GBytes) content = g_bytes_new (text, length);
  g_autoptr (GPtrArray) rows
      = plenary_format_read (plenary_format_detect (content, name), content, name, NULL, &error);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Import");

  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    if (!g_str_equal (plenary_row_get_id (rows->pdata[i]), "event"))
      plenary_edit_insert (edit, rows->pdata[i]);
  commit (edit);

  return TRUE;
}

/* On the floor of this meeting nobody spoke to objective 12, and 9 was only in a list; others had
 * one delegation each. */
static void
test_report (Fixture *fixture, gconstpointer user_data)
{
  static const guint single[] = { 3, 4, 6, 10, 18, 20 };

  if (!import_report (fixture))
    {
      g_test_skip ("The real documents are not beside the checkout");
      return;
    }
  add_library (fixture);
  g_assert_cmpuint (tag (fixture), >, 50);

  g_autoptr (PlenaryCoverage) coverage
      = plenary_coverage_new (model_of (fixture), get_framework (fixture));

  for (guint i = 0; i < plenary_coverage_get_n_objectives (coverage); i++)
    {
      PlenaryCoverageCell sum = plenary_coverage_sum_row (coverage, i);

      g_test_message ("objective %u: %u mentions, %u in passing", i + 1, sum.n_mentions,
                      sum.n_passing);
      g_assert_cmpuint (sum.n_mentions > 0, ==, i + 1 != 12);
      if (i + 1 == 9)
        g_assert_cmpuint (sum.n_mentions, ==, sum.n_passing);
      for (gsize j = 0; j < G_N_ELEMENTS (single); j++)
        if (single[j] == i + 1)
          g_assert_cmpuint (sum.n_mentions, ==, 1);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/operations/objective-tags/words", Fixture, NULL, set_up, test_words, tear_down);
  g_test_add ("/operations/objective-tags/report", Fixture, NULL, set_up, test_report, tear_down);

  return g_test_run ();
}
