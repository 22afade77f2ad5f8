/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Paragraphs cut, copied and put in: the same ones where they can be, else others with the same
 * speaker and marks.
 */
#include "config.h"

#include "operations/plenary-excerpt.h"
#include "operations/plenary-paragraph-delete.h"
#include "operations/paragraphs.h"

#include "model/plenary-comment.h"
#include "model/plenary-mark.h"
#include "model/plenary-table-cell.h"
#include "model/plenary-table-row.h"

static PlenaryExcerpt *
copy (Fixture *fixture, const char *ids, gsize start, gsize end)
{
  g_autoptr (GPtrArray) paragraphs = list_paragraphs (fixture, ids);

  return plenary_excerpt_new (get_model (fixture), paragraphs, start, end);
}

static PlenaryExcerpt *
cut (Fixture *fixture, const char *ids, gsize start, gsize end)
{
  g_autoptr (GPtrArray) paragraphs = list_paragraphs (fixture, ids);
  PlenaryExcerpt *excerpt = plenary_excerpt_new (get_model (fixture), paragraphs, start, end);
  PlenaryEdit *edit = begin (fixture);

  plenary_paragraphs_delete_range (edit, get_model (fixture), paragraphs, start, end);
  commit (edit);

  return excerpt;
}

static char *
paste (Fixture *fixture, const char *id, gsize offset, const PlenaryExcerpt *excerpt, gsize *end)
{
  PlenaryEdit *edit = begin (fixture);
  char *last = plenary_excerpt_insert (edit, get_model (fixture), get_paragraph (fixture, id),
                                       offset, excerpt, end);

  commit (edit);

  return last;
}

static void
test_move (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);
  gsize end = 0;

  put (edit, PLENARY_TYPE_MARK, "m1", "paragraph-id", "p2", "kind", "pledge", NULL);
  put (edit, PLENARY_TYPE_COMMENT, "c1", "paragraph-id", "p2", "text", "Sure?", NULL);
  commit (edit);

  g_autoptr (PlenaryExcerpt) excerpt = cut (fixture, "p2 p3 p4", 0, 0);

  g_assert_cmpuint (plenary_excerpt_get_length (excerpt), ==, 2);
  assert_section (fixture, "h1", "p1:alpha p4:delta");

  g_autofree char *first = paste (fixture, "p5", 7, excerpt, &end);

  assert_section (fixture, "h2", "p5:epsilon p2:beta p3:gamma");
  g_assert_cmpstr (first, ==, "p3");
  g_assert_cmpuint (end, ==, 5);
  g_assert_nonnull (plenary_model_find (get_model (fixture), "m1"));
  g_assert_nonnull (plenary_model_find (get_model (fixture), "c1"));

  /* Once more: others, by the same speaker and with the same mark, but without the comment. */
  g_autofree char *second = paste (fixture, "p1", 0, excerpt, &end);
  PlenaryRecord *copied = get_at (fixture, "h1", 0);

  assert_section (fixture, "h1", "?:beta ?:gamma p1:alpha p4:delta");
  g_assert_cmpstr (second, ==, plenary_record_get_id (get_at (fixture, "h1", 1)));
  g_assert_cmpstr (plenary_record_get_text (copied, PLENARY_PARAGRAPH_INTERVENTION_ID), ==, "i1");
  g_assert_cmpuint (plenary_record_list_get_length (plenary_model_list_by (
                        get_model (fixture), PLENARY_TYPE_MARK, PLENARY_MARK_PARAGRAPH_ID,
                        plenary_record_get_id (copied))),
                    ==, 1);
  g_assert_cmpuint (plenary_record_list_get_length (plenary_model_list_by (
                        get_model (fixture), PLENARY_TYPE_COMMENT, PLENARY_COMMENT_PARAGRAPH_ID,
                        plenary_record_get_id (copied))),
                    ==, 0);
}

static void
test_words (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (PlenaryExcerpt) words = copy (fixture, "p1", 1, 3);
  gsize end = 0;

  g_assert_true (plenary_excerpt_is_inline (words));

  g_autofree char *id = paste (fixture, "p5", 2, words, &end);

  g_assert_cmpstr (id, ==, "p5");
  g_assert_cmpuint (end, ==, 4);
  assert_section (fixture, "h2", "p5:eplpsilon");
}

static void
test_parts (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    const char *ids;
    gsize start;
    gsize end;
    gsize offset;
    const char *expected;
  } cases[] = {
    { "p1 p2", 2, 2, 3, "p5:epspha ?:beilon" },
    { "p1 p2 p3", 2, 2, 3, "p5:epspha ?:beta ?:gailon" },
    { "p1 p2 p3", 0, 5, 3, "p5:eps ?:alpha ?:beta ?:gamma ?:ilon" },
    { "p1 p2 p3", 0, 5, 0, "?:alpha ?:beta ?:gamma p5:epsilon" },
    { "p1 p2 p3", 0, 5, 7, "p5:epsilon ?:alpha ?:beta ?:gamma" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryExcerpt) excerpt
          = copy (fixture, cases[i].ids, cases[i].start, cases[i].end);
      gsize end = 0;
      g_autofree char *id = paste (fixture, "p5", cases[i].offset, excerpt, &end);

      assert_section (fixture, "h2", cases[i].expected);
      g_assert_true (plenary_project_undo (fixture->project, NULL));
    }
}

/* A paragraph without words gives its place to what is put in. */
static void
test_empty_place (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);
  gsize end = 0;

  plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, "p5", PLENARY_PARAGRAPH_TEXT, "");
  commit (edit);

  g_autoptr (PlenaryExcerpt) excerpt = cut (fixture, "p2 p3 p4", 0, 0);
  g_autofree char *id = paste (fixture, "p5", 0, excerpt, &end);

  assert_section (fixture, "h2", "p2:beta p3:gamma");
}

static void
test_from_text (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (PlenaryText) text
      = plenary_text_new_from_markup ("one\n\ntwo\n<item level=\"2\" as=\"letter\"/>three", NULL);
  g_autoptr (PlenaryExcerpt) excerpt = plenary_excerpt_new_from_text (text);
  g_autoptr (PlenaryText) again = plenary_excerpt_make_text (excerpt);
  gsize end = 0;
  g_autofree char *id = paste (fixture, "p5", 3, excerpt, &end);
  PlenaryRecord *item = get_at (fixture, "h2", 2);

  assert_section (fixture, "h2", "p5:epsone ?:two ?:three ?:ilon");
  g_assert_cmpint (plenary_record_get_integer (item, PLENARY_PARAGRAPH_KIND), ==,
                   PLENARY_PARAGRAPH_KIND_ITEM);
  g_assert_cmpint (plenary_record_get_integer (item, PLENARY_PARAGRAPH_LEVEL), ==, 2);
  g_assert_cmpstr (plenary_text_get_markup (again), ==,
                   "one\ntwo\n<item level=\"2\" as=\"letter\"/>three");
}

static void
test_table (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);
  gsize end = 0;

  put (edit, PLENARY_TYPE_PARAGRAPH, "t", "section-id", "h1", "rank", "z", "kind", "table", NULL);
  put (edit, PLENARY_TYPE_TABLE_ROW, "r", "paragraph-id", "t", "rank", "i", NULL);
  put (edit, PLENARY_TYPE_TABLE_CELL, "c", "row-id", "r", "rank", "i", "text", "cell", NULL);
  commit (edit);

  g_autoptr (PlenaryExcerpt) excerpt = copy (fixture, "p4 t", 5, 0);
  g_autofree char *id = paste (fixture, "p5", 7, excerpt, &end);
  PlenaryRecordList *rows = plenary_model_list_by (get_model (fixture), PLENARY_TYPE_TABLE_ROW,
                                                   PLENARY_TABLE_ROW_PARAGRAPH_ID, id);

  g_assert_cmpuint (plenary_record_list_get_length (rows), ==, 1);

  PlenaryRecordList *cells = plenary_model_list_by (
      get_model (fixture), PLENARY_TYPE_TABLE_CELL, PLENARY_TABLE_CELL_ROW_ID,
      plenary_record_get_id (plenary_record_list_get (rows, 0)));

  g_assert_cmpuint (plenary_record_list_get_length (cells), ==, 1);
  g_assert_cmpstr (
      plenary_record_get_text (plenary_record_list_get (cells, 0), PLENARY_TABLE_CELL_TEXT), ==,
      "cell");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_report_test ("/operations/excerpt/move", test_move);
  add_report_test ("/operations/excerpt/words", test_words);
  add_report_test ("/operations/excerpt/parts", test_parts);
  add_report_test ("/operations/excerpt/empty-place", test_empty_place);
  add_report_test ("/operations/excerpt/from-text", test_from_text);
  add_report_test ("/operations/excerpt/table", test_table);

  return g_test_run ();
}
