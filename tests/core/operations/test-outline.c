/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The outline of a report: made from the agenda, made again, put in another order.
 */
#include "config.h"

#include "operations/plenary-outline-order.h"
#include "operations/plenary-outline-plan.h"
#include "report.h"

#include "base/plenary-enumeration.h"

/* "session s-open" for each section, those under another indented, with the kinds of their
 * paragraphs. */
static void
describe (Fixture *fixture, GString *words, const char *parent_id, int depth)
{
  PlenaryRecordList *sections = plenary_model_list_by (model_of (fixture), PLENARY_TYPE_SECTION,
                                                       PLENARY_SECTION_PARENT_ID, parent_id);

  for (guint i = 0; i < plenary_record_list_get_length (sections); i++)
    {
      PlenaryRecord *section = plenary_record_list_get (sections, i);
      PlenaryRecordList *paragraphs
          = plenary_model_list_by (model_of (fixture), PLENARY_TYPE_PARAGRAPH,
                                   PLENARY_PARAGRAPH_SECTION_ID, plenary_record_get_id (section));
      g_autofree char *kind
          = plenary_row_dup_string (plenary_record_get_row (section), PLENARY_SECTION_KIND);
      const char *session = plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID);
      g_autofree char *title
          = plenary_text_dup_words (plenary_record_get_markup (section, PLENARY_SECTION_TITLE));

      g_string_append_printf (words, "%*s%s %s", 2 * depth, "", kind,
                              session != NULL ? session : title);
      for (guint j = 0; j < plenary_record_list_get_length (paragraphs); j++)
        {
          g_autofree char *block = plenary_row_dup_string (
              plenary_record_get_row (plenary_record_list_get (paragraphs, j)),
              PLENARY_PARAGRAPH_KIND);

          g_string_append_printf (words, " [%s]", block);
        }
      g_string_append_c (words, '\n');
      describe (fixture, words, plenary_record_get_id (section), depth + 1);
    }
}

static void
assert_outline (Fixture *fixture, const char *expected)
{
  g_autoptr (GString) words = g_string_new (NULL);

  describe (fixture, words, NULL, 0);
  g_assert_cmpstr (words->str, ==, expected);
}

static guint
plan (Fixture *fixture, PlenaryDocumentKind kind)
{
  PlenaryEdit *edit = begin (fixture);
  guint n_added = plenary_outline_plan_add (edit, model_of (fixture), kind);

  commit (edit);

  return n_added;
}

static PlenaryRecord *
section_of (Fixture *fixture, const char *session_id, int kind)
{
  PlenaryRecordList *all = all_of (fixture, PLENARY_TYPE_SECTION);

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *section = plenary_record_list_get (all, i);

      if (g_strcmp0 (plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID), session_id) == 0
          && plenary_record_get_integer (section, PLENARY_SECTION_KIND) == kind)
        return section;
    }
  g_error ("there is no such section of “%s”", session_id);
}

#define SUMMARY                                                                                    \
  "session s-open\n"                                                                               \
  "session s-rt [objectives] [roles]\n"                                                            \
  "  introduction s-rt\n"                                                                          \
  "  introduction s-rt\n"                                                                          \
  "  discussion s-rt\n"                                                                            \
  "  conclusion s-rt\n"                                                                            \
  "session s-cafe\n"                                                                               \
  "  session s-table-1\n"                                                                          \
  "session s-close\n"

static void
test_plan (Fixture *fixture, gconstpointer user_data)
{
  guint n_changes_before = n_changes (fixture->project);

  g_assert_cmpuint (plan (fixture, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT), ==, 9);
  assert_outline (fixture, SUMMARY);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_DOCUMENT), ==, 1);
  g_assert_cmpuint (n_changes (fixture->project), ==, n_changes_before + 1);

  PlenaryRecord *discussion = section_of (fixture, "s-rt", PLENARY_SECTION_KIND_DISCUSSION);

  g_assert_cmpint (plenary_record_get_integer (discussion, PLENARY_SECTION_LEAD_IN), ==,
                   PLENARY_LEAD_IN_COLON);
}

static void
test_again (Fixture *fixture, gconstpointer user_data)
{
  plan (fixture, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);

  guint n_before = n_changes (fixture->project);

  g_assert_cmpuint (plan (fixture, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT), ==, 0);
  g_assert_cmpuint (n_changes (fixture->project), ==, n_before);

  /* What was taken out of a begun section stays out; a new session comes to its place. */
  PlenaryEdit *edit = begin (fixture);

  plenary_edit_delete (
      edit, PLENARY_TYPE_SECTION,
      plenary_record_get_id (section_of (fixture, "s-rt", PLENARY_SECTION_KIND_CONCLUSION)));
  put (edit, "session", "s-new", "day-id", "d1", "kind", "update", "title", "News", "rank",
       "00000k", NULL);
  commit (edit);
  g_assert_cmpuint (plan (fixture, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT), ==, 1);
  assert_outline (fixture, "session s-new\n"
                           "session s-open\n"
                           "session s-rt [objectives] [roles]\n"
                           "  introduction s-rt\n"
                           "  introduction s-rt\n"
                           "  discussion s-rt\n"
                           "session s-cafe\n"
                           "  session s-table-1\n"
                           "session s-close\n");
}

static void
test_own_sections_stay (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);

  put (edit, "document", "doc", "kind", "summary-report", NULL);
  put (edit, "section", "mine", "document-id", "doc", "title", "Preface", NULL);
  put (edit, "section", "rt", "document-id", "doc", "title", "Ports", "session-id", "s-rt", NULL);
  put (edit, "section", "annex", "document-id", "doc", "kind", "annex", "title", "List", NULL);
  commit (edit);
  plan (fixture, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);
  assert_outline (fixture, "plain Preface\n"
                           "session s-open\n"
                           "plain s-rt [objectives] [roles]\n"
                           "  introduction s-rt\n"
                           "  introduction s-rt\n"
                           "  discussion s-rt\n"
                           "  conclusion s-rt\n"
                           "session s-cafe\n"
                           "  session s-table-1\n"
                           "session s-close\n"
                           "annex List\n");
}

static guint
count_blocks (Fixture *fixture, int kind)
{
  PlenaryRecordList *all = all_of (fixture, PLENARY_TYPE_PARAGRAPH);
  guint n_blocks = 0;

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    n_blocks
        += plenary_record_get_integer (plenary_record_list_get (all, i), PLENARY_PARAGRAPH_KIND)
           == kind;

  return n_blocks;
}

static void
test_other_kinds (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);

  put (edit, "intervention", "i1", "session-id", "s-open", "body-id", "yy", NULL);
  put (edit, "intervention", "i2", "session-id", "s-open", "body-id", "zz", "kind", "question",
       NULL);
  put (edit, "intervention", "i3", "session-id", "s-open", "body-id", "zz", "private", "true",
       NULL);
  put (edit, "finding", "f1", "session-id", "s-table-1", "lead", "Knots", NULL);
  commit (edit);
  plan (fixture, PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE);
  assert_outline (fixture, "session s-open\n"
                           "  plain s-open [plain]\n"
                           "session s-rt\n"
                           "session s-cafe\n"
                           "  session s-table-1\n"
                           "session s-close\n");
  g_assert_cmpuint (plan (fixture, PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE), ==, 0);

  g_assert_cmpuint (plan (fixture, PLENARY_DOCUMENT_KIND_FINAL_REPORT), ==, 9);
  g_assert_cmpuint (count_blocks (fixture, PLENARY_PARAGRAPH_KIND_FINDINGS), ==, 1);
}

static void
test_one_session (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);

  g_assert_cmpuint (plenary_outline_plan_add_session (edit, model_of (fixture),
                                                      PLENARY_DOCUMENT_KIND_SUMMARY_REPORT,
                                                      get (fixture, "s-rt")),
                    ==, 5);
  commit (edit);
  edit = begin (fixture);
  g_assert_cmpuint (plenary_outline_plan_add_session (edit, model_of (fixture),
                                                      PLENARY_DOCUMENT_KIND_SUMMARY_REPORT,
                                                      get (fixture, "s-tray")),
                    ==, 1);
  commit (edit);
  g_assert_cmpuint (plan (fixture, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT), ==, 4);
}

static void
test_block (Fixture *fixture, gconstpointer user_data)
{
  plan (fixture, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);

  PlenaryEdit *edit = begin (fixture);
  PlenaryRecord *section = section_of (fixture, "s-rt", PLENARY_SECTION_KIND_SESSION);
  g_autofree char *id = plenary_outline_plan_add_block (edit, model_of (fixture), section,
                                                        PLENARY_SECTION_KIND_INTRODUCTION);

  commit (edit);
  assert_outline (fixture, "session s-open\n"
                           "session s-rt [objectives] [roles]\n"
                           "  introduction s-rt\n"
                           "  introduction s-rt\n"
                           "  introduction s-rt\n"
                           "  discussion s-rt\n"
                           "  conclusion s-rt\n"
                           "session s-cafe\n"
                           "  session s-table-1\n"
                           "session s-close\n");
}

static void
set_up_sections (Fixture *fixture, gconstpointer user_data)
{
  set_up (fixture, user_data);

  PlenaryEdit *edit = begin (fixture);

  put (edit, "document", "doc", NULL);
  put (edit, "document", "other", NULL);
  put (edit, "section", "a", "document-id", "doc", "title", "a", NULL);
  put (edit, "section", "x", "document-id", "other", "title", "x", NULL);
  put (edit, "section", "b", "document-id", "doc", "title", "b", NULL);
  put (edit, "section", "c", "document-id", "doc", "parent-id", "b", "title", "c", NULL);
  put (edit, "section", "d", "document-id", "doc", "title", "d<note>n</note>", NULL);
  commit (edit);
}

static gboolean
step (Fixture *fixture, const char *id, PlenaryOutlineStep where)
{
  PlenaryEdit *edit = begin (fixture);
  gboolean can = plenary_outline_can_step (model_of (fixture), get (fixture, id), where);
  gboolean is_done = plenary_outline_step (edit, model_of (fixture), get (fixture, id), where);

  g_assert_cmpint (can, ==, is_done);
  commit (edit);

  return is_done;
}

static void
assert_order (Fixture *fixture, const char *expected)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GPtrArray) top = plenary_outline_list_parts (model_of (fixture), "doc", NULL);

  for (guint i = 0; i < top->len; i++)
    {
      g_autoptr (GPtrArray) parts = plenary_outline_list_parts (
          model_of (fixture), "doc", plenary_record_get_id (top->pdata[i]));

      g_string_append_printf (words, "%s", plenary_record_get_id (top->pdata[i]));
      for (guint j = 0; j < parts->len; j++)
        g_string_append_printf (words, "%s%s", j == 0 ? "(" : "",
                                plenary_record_get_id (parts->pdata[j]));
      g_string_append (words, parts->len > 0 ? ") " : " ");
    }
  g_assert_cmpstr (g_strchomp (words->str), ==, expected);
}

static void
test_steps (Fixture *fixture, gconstpointer user_data)
{
  assert_order (fixture, "a b(c) d");
  g_assert_false (step (fixture, "a", PLENARY_OUTLINE_STEP_UP));
  g_assert_false (step (fixture, "a", PLENARY_OUTLINE_STEP_IN));
  g_assert_false (step (fixture, "a", PLENARY_OUTLINE_STEP_OUT));
  g_assert_false (step (fixture, "d", PLENARY_OUTLINE_STEP_DOWN));
  g_assert_true (step (fixture, "a", PLENARY_OUTLINE_STEP_DOWN));
  assert_order (fixture, "b(c) a d");
  g_assert_true (step (fixture, "d", PLENARY_OUTLINE_STEP_UP));
  assert_order (fixture, "b(c) d a");
  g_assert_true (step (fixture, "d", PLENARY_OUTLINE_STEP_IN));
  assert_order (fixture, "b(cd) a");
  g_assert_true (step (fixture, "d", PLENARY_OUTLINE_STEP_UP));
  assert_order (fixture, "b(dc) a");
  g_assert_true (step (fixture, "d", PLENARY_OUTLINE_STEP_OUT));
  assert_order (fixture, "b(c) d a");
  undo (fixture->project);
  assert_order (fixture, "b(dc) a");
}

static void
test_moves (Fixture *fixture, gconstpointer user_data)
{
  PlenaryModel *model = model_of (fixture);
  PlenaryEdit *edit = begin (fixture);

  g_assert_false (plenary_outline_move (edit, model, get (fixture, "b"), "c", 0));
  g_assert_false (plenary_outline_move (edit, model, get (fixture, "b"), "b", 0));
  g_assert_true (plenary_outline_move (edit, model, get (fixture, "d"), NULL, 0));
  commit (edit);
  assert_order (fixture, "d a b(c)");
  edit = begin (fixture);
  g_assert_true (plenary_outline_move (edit, model, get (fixture, "a"), "b", G_MAXUINT));
  commit (edit);
  assert_order (fixture, "d b(ca)");
}

/* Headings have six levels: a section with one below it goes no deeper than the fifth. */
static void
test_depth (Fixture *fixture, gconstpointer user_data)
{
  PlenaryModel *model = model_of (fixture);
  PlenaryEdit *edit = begin (fixture);

  put (edit, "section", "l2", "document-id", "doc", "parent-id", "a", NULL);
  put (edit, "section", "l3", "document-id", "doc", "parent-id", "l2", NULL);
  put (edit, "section", "l4", "document-id", "doc", "parent-id", "l3", NULL);
  put (edit, "section", "l5", "document-id", "doc", "parent-id", "l4", NULL);
  commit (edit);
  edit = begin (fixture);
  g_assert_false (plenary_outline_move (edit, model, get (fixture, "b"), "l5", 0));
  g_assert_true (plenary_outline_move (edit, model, get (fixture, "b"), "l4", 0));
  g_assert_true (plenary_outline_move (edit, model, get (fixture, "d"), "l5", 0));
  commit (edit);
}

static void
test_add_and_rename (Fixture *fixture, gconstpointer user_data)
{
  PlenaryModel *model = model_of (fixture);
  PlenaryEdit *edit = begin (fixture);
  g_autofree char *after
      = plenary_outline_add (edit, model, get (fixture, "doc"), get (fixture, "c"), "New & more");
  g_autofree char *last = plenary_outline_add (edit, model, get (fixture, "doc"), NULL, "");

  plenary_outline_rename (edit, get (fixture, "d"), "Later <on>");
  commit (edit);
  g_assert_cmpstr (plenary_record_get_text (get (fixture, after), PLENARY_SECTION_PARENT_ID), ==,
                   "b");
  g_assert_cmpstr (plenary_record_get_text (get (fixture, after), PLENARY_SECTION_TITLE), ==,
                   "New &amp; more");
  g_assert_cmpstr (plenary_record_get_text (get (fixture, last), PLENARY_SECTION_PARENT_ID), ==,
                   NULL);

  g_autoptr (GPtrArray) parts = plenary_outline_list_parts (model, "doc", NULL);

  g_assert_true (parts->pdata[parts->len - 1] == get (fixture, last));
  g_assert_cmpstr (plenary_record_get_text (get (fixture, "d"), PLENARY_SECTION_TITLE), ==,
                   "Later &lt;on&gt;<note>n</note>");
}

#define ADD(path, set, function)                                                                   \
  g_test_add ("/operations/outline/" path, Fixture, NULL, set, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("plan", set_up_event, test_plan);
  ADD ("again", set_up_event, test_again);
  ADD ("own-sections-stay", set_up_event, test_own_sections_stay);
  ADD ("other-kinds", set_up_event, test_other_kinds);
  ADD ("one-session", set_up_event, test_one_session);
  ADD ("block", set_up_event, test_block);
  ADD ("steps", set_up_sections, test_steps);
  ADD ("moves", set_up_sections, test_moves);
  ADD ("depth", set_up_sections, test_depth);
  ADD ("add-and-rename", set_up_sections, test_add_and_rename);

  return g_test_run ();
}
