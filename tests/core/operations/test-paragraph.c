/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Paragraphs split, joined, deleted, moved and made other kinds: which of them is which afterwards.
 */
#include "config.h"

#include "operations/plenary-paragraph-delete.h"
#include "operations/plenary-paragraph-heading.h"
#include "operations/plenary-paragraph-insert.h"
#include "operations/plenary-paragraph-kind.h"
#include "operations/plenary-paragraph-move.h"
#include "operations/plenary-paragraph-split.h"
#include "operations/plenary-paragraph-text.h"
#include "operations/plenary-table-edit.h"
#include "operations/paragraphs.h"

#include "model/plenary-comment.h"
#include "model/plenary-mark.h"
#include "model/plenary-objective.h"
#include "model/plenary-framework.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-table-row.h"

static void
put_tags (Fixture *fixture, const char *paragraph_id)
{
  PlenaryEdit *edit = begin (fixture);
  g_autofree char *joined = g_strconcat (paragraph_id, ".o1", NULL);

  if (plenary_model_find (get_model (fixture), "f1") == NULL)
    {
      put (edit, PLENARY_TYPE_FRAMEWORK, "f1", NULL);
      put (edit, PLENARY_TYPE_OBJECTIVE, "o1", "framework-id", "f1", "number", "1", NULL);
    }
  put (edit, PLENARY_TYPE_MARK, "m1", "paragraph-id", paragraph_id, "kind", "pledge", NULL);
  put (edit, PLENARY_TYPE_COMMENT, "c1", "paragraph-id", paragraph_id, "text", "Sure?", NULL);
  put (edit, PLENARY_TYPE_PARAGRAPH_OBJECTIVE, joined, "paragraph-id", paragraph_id, "objective-id",
       "o1", NULL);
  commit (edit);
}

static guint
count (Fixture *fixture, GType type, guint column, const char *id)
{
  return plenary_record_list_get_length (
      plenary_model_list_by (get_model (fixture), type, column, id));
}

static void
assert_tags (Fixture *fixture, const char *id, guint n_comments)
{
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_MARK, PLENARY_MARK_PARAGRAPH_ID, id), ==, 1);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_PARAGRAPH_OBJECTIVE,
                           PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID, id),
                    ==, 1);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_COMMENT, PLENARY_COMMENT_PARAGRAPH_ID, id), ==,
                    n_comments);
}

static void
test_text (void)
{
#define ITEM "<item level=\"1\" as=\"bullet\"/>"
  static const struct
  {
    const char *markup;
    gsize offset;
    const char *head;
    const char *tail;
    const char *joined;
  } cases[] = {
    { "abc", 0, "", "abc", "abc" },
    { "abc", 3, "abc", "", "abc" },
    { "a<b>bc</b>d", 2, "a<b>b</b>", "<b>c</b>d", "a<b>bc</b>d" },
    { "a\n" ITEM "b\n" ITEM "c", 3, "a\n" ITEM "b", "\n" ITEM "c", "a\n" ITEM "b\n" ITEM "c" },
    { "a\n" ITEM "bc", 3, "a\n" ITEM "b", "c", "a\n" ITEM "bc" },
    { "a\n" ITEM "bc", 2, "a\n" ITEM, ITEM "bc", "a\n" ITEM "bc" },
    { "a<note>n</note>b", 4, "a<note>n</note>", "b", "a<note>n</note>b" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryText) text = plenary_text_new_from_markup (cases[i].markup, NULL);
      g_autoptr (PlenaryText) head = plenary_paragraph_text_head (text, cases[i].offset);
      g_autoptr (PlenaryText) tail = plenary_paragraph_text_tail (text, cases[i].offset);
      g_autoptr (PlenaryText) joined = plenary_paragraph_text_join (head, tail);

      g_assert_cmpstr (plenary_text_get_markup (head), ==, cases[i].head);
      g_assert_cmpstr (plenary_text_get_markup (tail), ==, cases[i].tail);
      g_assert_cmpstr (plenary_text_get_markup (joined), ==, cases[i].joined);
    }
#undef ITEM
}

static void
test_split (Fixture *fixture, gconstpointer user_data)
{
  put_tags (fixture, "p2");

  PlenaryEdit *edit = begin (fixture);
  g_autofree char *id
      = plenary_paragraph_split (edit, get_model (fixture), get_paragraph (fixture, "p2"), 2);

  commit (edit);
  assert_section (fixture, "h1", "p1:alpha p2:be ?:ta p3:gamma p4:delta");
  g_assert_cmpstr (id, ==, plenary_record_get_id (get_at (fixture, "h1", 2)));
  g_assert_cmpstr (
      plenary_record_get_text (get_at (fixture, "h1", 2), PLENARY_PARAGRAPH_INTERVENTION_ID), ==,
      "i1");
  g_assert_cmpint (
      plenary_record_get_integer (get_at (fixture, "h1", 2), PLENARY_PARAGRAPH_LEAD_IN), ==,
      PLENARY_LEAD_IN_NONE);
  assert_tags (fixture, "p2", 1);
  assert_tags (fixture, id, 0);

  g_assert_true (plenary_project_undo (fixture->project, NULL));
  assert_section (fixture, "h1", "p1:alpha p2:beta p3:gamma p4:delta");
  g_assert_true (plenary_project_redo (fixture->project, NULL));
  g_assert_cmpstr (id, ==, plenary_record_get_id (get_at (fixture, "h1", 2)));
}

static void
test_join (Fixture *fixture, gconstpointer user_data)
{
  PlenaryModel *model = get_model (fixture);

  put_tags (fixture, "p3");

  PlenaryEdit *edit = begin (fixture);

  g_assert_true (plenary_paragraph_join (edit, model, get_paragraph (fixture, "p3")));
  commit (edit);
  assert_section (fixture, "h1", "p1:alpha p2:betagamma p4:delta");
  assert_tags (fixture, "p2", 1);

  /* Nothing is before the first one of a section. */
  edit = begin (fixture);
  g_assert_false (plenary_paragraph_join (edit, model, get_paragraph (fixture, "p5")));
  plenary_edit_cancel (edit);

  /* An empty one goes, whatever stands before which. */
  edit = begin (fixture);
  plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, "p1", PLENARY_PARAGRAPH_TEXT, "");
  commit (edit);
  edit = begin (fixture);
  g_assert_true (plenary_paragraph_join (edit, model, get_paragraph (fixture, "p2")));
  commit (edit);
  assert_section (fixture, "h1", "p2:betagamma p4:delta");
}

static void
test_delete_range (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    const char *paragraphs;
    gsize start;
    gsize end;
    const char *first_section;
    const char *second_section;
    const char *place;
  } cases[] = {
    { "p1", 1, 3, "p1:aha p2:beta p3:gamma p4:delta", "p5:epsilon", "p1" },
    { "p1 p2", 2, 2, "p1:alta p3:gamma p4:delta", "p5:epsilon", "p1" },
    { "p1 p2 p3", 2, 0, "p1:algamma p4:delta", "p5:epsilon", "p1" },
    /* All words of the first go: the last is what is left. */
    { "p1 p2 p3", 0, 0, "p3:gamma p4:delta", "p5:epsilon", "p3" },
    { "p1 p2 p3", 0, 2, "p3:mma p4:delta", "p5:epsilon", "p3" },
    /* Nothing is left of either. */
    { "p1 p2 p3", 0, 5, "p1: p4:delta", "p5:epsilon", "p1" },
    /* Over a heading: what is left stays in its section. */
    { "p3 p4 p5", 1, 3, "p1:alpha p2:beta p3:g", "p5:ilon", "p3" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) paragraphs = list_paragraphs (fixture, cases[i].paragraphs);
      PlenaryEdit *edit = begin (fixture);
      PlenaryRecord *place = plenary_paragraphs_delete_range (edit, get_model (fixture), paragraphs,
                                                              cases[i].start, cases[i].end);

      g_assert_cmpstr (plenary_record_get_id (place), ==, cases[i].place);
      commit (edit);
      assert_section (fixture, "h1", cases[i].first_section);
      assert_section (fixture, "h2", cases[i].second_section);
      g_assert_true (plenary_project_undo (fixture->project, NULL));
    }
  assert_section (fixture, "h1", "p1:alpha p2:beta p3:gamma p4:delta");
}

static gboolean
step (Fixture *fixture, const char *id, gboolean is_down)
{
  PlenaryEdit *edit = begin (fixture);
  gboolean is_done
      = plenary_paragraph_step (edit, get_model (fixture), get_paragraph (fixture, id), is_down);

  commit (edit);

  return is_done;
}

/* What Egypt said stays together (row 59 of the goals). */
static void
test_step (Fixture *fixture, gconstpointer user_data)
{
  g_assert_true (step (fixture, "p3", FALSE));
  assert_section (fixture, "h1", "p2:beta p3:gamma p1:alpha p4:delta");
  g_assert_false (step (fixture, "p2", FALSE));
  g_assert_true (step (fixture, "p2", TRUE));
  assert_section (fixture, "h1", "p1:alpha p2:beta p3:gamma p4:delta");
  g_assert_true (step (fixture, "p1", TRUE));
  assert_section (fixture, "h1", "p2:beta p3:gamma p1:alpha p4:delta");
  g_assert_true (step (fixture, "p1", FALSE));
  g_assert_true (step (fixture, "p2", TRUE));
  g_assert_true (step (fixture, "p3", TRUE));
  assert_section (fixture, "h1", "p1:alpha p4:delta");
  assert_section (fixture, "h2", "p2:beta p3:gamma p5:epsilon");
  g_assert_true (step (fixture, "p2", FALSE));
  assert_section (fixture, "h1", "p1:alpha p4:delta p2:beta p3:gamma");
  g_assert_false (step (fixture, "p5", TRUE));
}

static void
set_kind (Fixture *fixture, const char *id, PlenaryParagraphKind kind, PlenaryMarker marker)
{
  PlenaryEdit *edit = begin (fixture);

  plenary_paragraph_set_kind (edit, get_paragraph (fixture, id), kind, marker);
  commit (edit);
}

static gboolean
shift (Fixture *fixture, const char *id, int levels)
{
  PlenaryEdit *edit = begin (fixture);
  gboolean is_item
      = plenary_paragraph_shift (edit, get_model (fixture), get_paragraph (fixture, id), levels);

  commit (edit);

  return is_item;
}

static void
test_kind (Fixture *fixture, gconstpointer user_data)
{
  PlenaryRecord *paragraph = get_paragraph (fixture, "p4");

  g_assert_false (shift (fixture, "p4", 1));
  set_kind (fixture, "p4", PLENARY_PARAGRAPH_KIND_ITEM, PLENARY_MARKER_LETTER);
  g_assert_cmpint (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_LEVEL), ==, 1);
  g_assert_true (shift (fixture, "p4", 1));
  g_assert_cmpint (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_LEVEL), ==, 2);
  set_kind (fixture, "p4", PLENARY_PARAGRAPH_KIND_ITEM, PLENARY_MARKER_BULLET);
  g_assert_cmpint (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_LEVEL), ==, 2);
  g_assert_true (shift (fixture, "p4", -1));
  g_assert_true (shift (fixture, "p4", -1));
  g_assert_cmpint (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_LEVEL), ==, 1);
  set_kind (fixture, "p4", PLENARY_PARAGRAPH_KIND_QUOTE, PLENARY_MARKER_BULLET);
  g_assert_cmpint (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_LEVEL), ==, 0);
  g_assert_cmpint (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_MARKER), ==,
                   PLENARY_MARKER_NONE);
}

/* Who comes back to an outer list goes on with it. */
static void
test_shift (Fixture *fixture, gconstpointer user_data)
{
  PlenaryRecord *paragraph = get_paragraph (fixture, "p3");

  set_kind (fixture, "p2", PLENARY_PARAGRAPH_KIND_ITEM, PLENARY_MARKER_LETTER);
  set_kind (fixture, "p3", PLENARY_PARAGRAPH_KIND_ITEM, PLENARY_MARKER_BULLET);
  g_assert_true (shift (fixture, "p3", 1));
  g_assert_cmpint (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_MARKER), ==,
                   PLENARY_MARKER_BULLET);
  g_assert_true (shift (fixture, "p3", -1));
  g_assert_cmpint (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_MARKER), ==,
                   PLENARY_MARKER_LETTER);

  /* As deep as it can be, or not deep at all, it stays as it is. */
  set_kind (fixture, "p3", PLENARY_PARAGRAPH_KIND_ITEM, PLENARY_MARKER_BULLET);
  g_assert_true (shift (fixture, "p3", -1));
  g_assert_cmpint (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_MARKER), ==,
                   PLENARY_MARKER_BULLET);
}

/* Items go with the paragraph they stand under, and alone among themselves. */
static void
test_items (Fixture *fixture, gconstpointer user_data)
{
  set_kind (fixture, "p2", PLENARY_PARAGRAPH_KIND_ITEM, PLENARY_MARKER_BULLET);
  set_kind (fixture, "p3", PLENARY_PARAGRAPH_KIND_ITEM, PLENARY_MARKER_BULLET);

  PlenaryEdit *edit = begin (fixture);

  plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, "p2", PLENARY_PARAGRAPH_INTERVENTION_ID,
                         NULL);
  plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, "p3", PLENARY_PARAGRAPH_INTERVENTION_ID,
                         NULL);
  commit (edit);
  g_assert_true (step (fixture, "p3", FALSE));
  assert_section (fixture, "h1", "p1:alpha p3:gamma p2:beta p4:delta");
  g_assert_true (step (fixture, "p1", TRUE));
  assert_section (fixture, "h1", "p4:delta p1:alpha p3:gamma p2:beta");
}

static void
test_insert (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (PlenaryText) text = plenary_text_new ("new");
  PlenaryEdit *edit = begin (fixture);
  g_autofree char *first = plenary_paragraph_insert (edit, get_model (fixture), "h2", NULL,
                                                     PLENARY_PARAGRAPH_KIND_PLAIN, text);
  g_autofree char *last
      = plenary_paragraph_insert (edit, get_model (fixture), "h1", get_paragraph (fixture, "p4"),
                                  PLENARY_PARAGRAPH_KIND_NUMBERED, text);

  commit (edit);
  g_assert_cmpstr (first, !=, last);
  assert_section (fixture, "h1", "p1:alpha p2:beta p3:gamma p4:delta ?:new");
  assert_section (fixture, "h2", "?:new p5:epsilon");
}

static void
test_heading (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);
  g_autofree char *id
      = plenary_paragraph_make_heading (edit, get_model (fixture), get_paragraph (fixture, "p2"));

  commit (edit);

  g_autoptr (GPtrArray) sections = plenary_sections_list (get_model (fixture), "d");

  g_assert_cmpuint (sections->len, ==, 3);
  g_assert_cmpstr (plenary_record_get_id (g_ptr_array_index (sections, 1)), ==, id);
  g_assert_cmpstr (plenary_record_get_text (g_ptr_array_index (sections, 1), PLENARY_SECTION_TITLE),
                   ==, "beta");
  assert_section (fixture, "h1", "p1:alpha");
  assert_section (fixture, id, "p3:gamma p4:delta");
}

static void
assert_size (Fixture *fixture, const char *id, guint n_rows, guint n_columns)
{
  PlenaryRecord *table = get_paragraph (fixture, id);

  g_assert_cmpuint (count (fixture, PLENARY_TYPE_TABLE_ROW, PLENARY_TABLE_ROW_PARAGRAPH_ID, id), ==,
                    n_rows);
  g_assert_cmpuint (plenary_table_count_columns (get_model (fixture), table), ==, n_columns);
}

static void
test_table (Fixture *fixture, gconstpointer user_data)
{
  PlenaryModel *model = get_model (fixture);
  PlenaryEdit *edit = begin (fixture);
  g_autofree char *id
      = plenary_table_insert (edit, model, "h2", get_paragraph (fixture, "p5"), 3, 2);

  commit (edit);
  assert_size (fixture, id, 3, 2);

  edit = begin (fixture);
  plenary_table_add_column (edit, model, get_paragraph (fixture, id));
  commit (edit);
  edit = begin (fixture);
  g_free (plenary_table_add_row (edit, model, get_paragraph (fixture, id)));
  commit (edit);
  assert_size (fixture, id, 4, 3);

  edit = begin (fixture);
  plenary_table_delete_column (edit, model, get_paragraph (fixture, id), 1);
  commit (edit);
  assert_size (fixture, id, 4, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/operations/paragraph/text", test_text);
  add_report_test ("/operations/paragraph/split", test_split);
  add_report_test ("/operations/paragraph/join", test_join);
  add_report_test ("/operations/paragraph/delete-range", test_delete_range);
  add_report_test ("/operations/paragraph/step", test_step);
  add_report_test ("/operations/paragraph/kind", test_kind);
  add_report_test ("/operations/paragraph/shift", test_shift);
  add_report_test ("/operations/paragraph/items", test_items);
  add_report_test ("/operations/paragraph/insert", test_insert);
  add_report_test ("/operations/paragraph/heading", test_heading);

  add_report_test ("/operations/paragraph/table", test_table);

  return g_test_run ();
}
