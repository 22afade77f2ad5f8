/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Findings gathered, added and put in order; questions and answers.
 */
#include "config.h"

#include "compose/plenary-compose.h"
#include "formats/plain/plenary-plain.h"
#include "operations/plenary-exchange.h"
#include "operations/plenary-findings-list.h"
#include "report.h"

#include <string.h>

static void
set_up_report (Fixture *fixture, gconstpointer user_data)
{
  set_up_event (fixture, user_data);

  PlenaryEdit *edit = begin (fixture);

  put (edit, "document", "doc", "kind", "final-report", "agenda", "false", NULL);
  put (edit, "section", "sec", "document-id", "doc", "session-id", "s-rt", "kind", "session", NULL);
  put (edit, "intervention", "i1", "session-id", "s-rt", "body-id", "yy", NULL);
  put (edit, "paragraph", "p1", "section-id", "sec", "kind", "plain", "text",
       "<i>Nets</i> for all.", "intervention-id", "i1", NULL);
  put (edit, "paragraph", "p2", "section-id", "sec", "kind", "plain", "text", "Tides rise.", NULL);
  put (edit, "mark", "m1", "paragraph-id", "p1", "kind", "practice", NULL);
  put (edit, "mark", "m2", "paragraph-id", "p1", "kind", "quotation", NULL);
  put (edit, "mark", "m3", "paragraph-id", "p2", "kind", "challenge", NULL);
  put_joined (edit, PLENARY_TYPE_PARAGRAPH_OBJECTIVE, "p1", "o-2");
  commit (edit);
}

static guint
gather (Fixture *fixture)
{
  PlenaryEdit *edit = begin (fixture);
  guint n_added = plenary_findings_gather (edit, model_of (fixture), get (fixture, "s-rt"));

  commit (edit);

  return n_added;
}

static void
test_gather (Fixture *fixture, gconstpointer user_data)
{
  g_assert_cmpuint (gather (fixture), ==, 2);

  g_autoptr (GPtrArray) practices = plenary_findings_list_kind (
      model_of (fixture), get (fixture, "s-rt"), PLENARY_FINDING_KIND_PRACTICE);
  PlenaryRecord *finding = practices->pdata[0];

  g_assert_cmpuint (practices->len, ==, 1);
  g_assert_cmpstr (plenary_record_get_text (finding, PLENARY_FINDING_TEXT), ==,
                   "<i>Nets</i> for all.");
  g_assert_cmpstr (plenary_record_get_text (finding, PLENARY_FINDING_PARAGRAPH_ID), ==, "p1");
  g_assert_cmpstr (plenary_record_get_text (finding, PLENARY_FINDING_INTERVENTION_ID), ==, "i1");
  g_assert_cmpstr (plenary_record_get_text (finding, PLENARY_FINDING_OBJECTIVE_ID), ==, "o-2");
  g_assert_cmpstr (
      plenary_record_get_text (last_of (fixture, PLENARY_TYPE_HOLDER), PLENARY_HOLDER_BODY_ID), ==,
      "yy");
}

/* What was gathered is not gathered again, though it was shortened since. */
static void
test_gather_again (Fixture *fixture, gconstpointer user_data)
{
  gather (fixture);

  PlenaryEdit *edit = begin (fixture);
  PlenaryRecord *finding = last_of (fixture, PLENARY_TYPE_FINDING);

  plenary_edit_set_text (edit, PLENARY_TYPE_FINDING, plenary_record_get_id (finding),
                         PLENARY_FINDING_LEAD, "Tides");
  put (edit, "paragraph", "p3", "section-id", "sec", "text", "More.", NULL);
  put (edit, "mark", "m4", "paragraph-id", "p3", "kind", "opportunity", NULL);
  commit (edit);
  g_assert_cmpuint (gather (fixture), ==, 1);
  g_assert_cmpuint (gather (fixture), ==, 0);

  /* Findings from before they knew paragraphs stand for their whole intervention. */
  edit = begin (fixture);
  put (edit, "intervention", "i2", "session-id", "s-rt", "body-id", "zz", NULL);
  put (edit, "finding", "old", "session-id", "s-rt", "kind", "pledge", "intervention-id", "i2",
       NULL);
  put (edit, "paragraph", "p4", "section-id", "sec", "text", "We pledge.", "intervention-id", "i2",
       NULL);
  put (edit, "mark", "m5", "paragraph-id", "p4", "kind", "pledge", NULL);
  commit (edit);
  g_assert_cmpuint (gather (fixture), ==, 0);
}

static void
test_printed (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  PlenaryEdit *edit = begin (fixture);

  put (edit, "paragraph", "t", "section-id", "sec", "kind", "findings", NULL);
  commit (edit);
  gather (fixture);

  g_autoptr (PlenaryDocumentTree) tree = plenary_compose (
      model_of (fixture), get (fixture, "doc"), PLENARY_DOCUMENT_KIND_FINAL_REPORT, &error);
  g_autofree char *text = plenary_plain_write (tree);

  g_assert_no_error (error);
  g_assert_nonnull (strstr (text, "Nets for all (Isles)."));
}

static char *
add_finding (Fixture *fixture, PlenaryFindingKind kind, const char *words)
{
  g_autoptr (PlenaryText) text = plenary_text_new (words);
  PlenaryEdit *edit = begin (fixture);
  char *id = plenary_finding_add (edit, model_of (fixture), get (fixture, "s-rt"), kind, text);

  commit (edit);

  return id;
}

static void
assert_order (Fixture *fixture, PlenaryFindingKind kind, const char *expected)
{
  g_autoptr (GPtrArray) findings
      = plenary_findings_list_kind (model_of (fixture), get (fixture, "s-rt"), kind);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++)
    g_string_append_printf (words, "%s%s", i > 0 ? " " : "",
                            plenary_record_get_text (findings->pdata[i], PLENARY_FINDING_TEXT));
  g_assert_cmpstr (words->str, ==, expected);
}

static void
test_order (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *a = add_finding (fixture, PLENARY_FINDING_KIND_PRACTICE, "a");
  g_autofree char *x = add_finding (fixture, PLENARY_FINDING_KIND_CHALLENGE, "x");
  g_autofree char *b = add_finding (fixture, PLENARY_FINDING_KIND_PRACTICE, "b");
  g_autofree char *c = add_finding (fixture, PLENARY_FINDING_KIND_PRACTICE, "c");
  PlenaryModel *model = model_of (fixture);
  PlenaryEdit *edit = begin (fixture);

  g_assert_false (plenary_finding_step (edit, model, get (fixture, a), FALSE));
  g_assert_false (plenary_finding_step (edit, model, get (fixture, c), TRUE));
  g_assert_true (plenary_finding_step (edit, model, get (fixture, a), TRUE));
  commit (edit);
  assert_order (fixture, PLENARY_FINDING_KIND_PRACTICE, "b a c");
  edit = begin (fixture);
  g_assert_true (plenary_finding_step (edit, model, get (fixture, c), FALSE));
  commit (edit);
  assert_order (fixture, PLENARY_FINDING_KIND_PRACTICE, "b c a");
  edit = begin (fixture);
  plenary_finding_move (edit, model, get (fixture, x), PLENARY_FINDING_KIND_PRACTICE,
                        get (fixture, c));
  commit (edit);
  assert_order (fixture, PLENARY_FINDING_KIND_PRACTICE, "b x c a");
  assert_order (fixture, PLENARY_FINDING_KIND_CHALLENGE, "");
  edit = begin (fixture);
  plenary_finding_move (edit, model, get (fixture, b), PLENARY_FINDING_KIND_CHALLENGE, NULL);
  commit (edit);
  assert_order (fixture, PLENARY_FINDING_KIND_CHALLENGE, "b");
}

static void
test_from_paragraph (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);
  g_autofree char *id = plenary_finding_add_from_paragraph (
      edit, model_of (fixture), get (fixture, "p1"), PLENARY_FINDING_KIND_PLEDGE);

  put (edit, "section", "free", "document-id", "doc", NULL);
  put (edit, "paragraph", "p0", "section-id", "free", NULL);
  commit (edit);
  g_assert_cmpint (plenary_record_get_integer (get (fixture, id), PLENARY_FINDING_KIND), ==,
                   PLENARY_FINDING_KIND_PLEDGE);
  edit = begin (fixture);
  g_assert_null (plenary_finding_add_from_paragraph (edit, model_of (fixture), get (fixture, "p0"),
                                                     PLENARY_FINDING_KIND_PLEDGE));
  commit (edit);

  /* The finding outlives the paragraph. */
  edit = begin (fixture);
  plenary_edit_delete (edit, PLENARY_TYPE_PARAGRAPH, "p1");
  commit (edit);
  g_assert_cmpstr (plenary_record_get_text (get (fixture, id), PLENARY_FINDING_PARAGRAPH_ID), ==,
                   NULL);
}

static void
test_holders (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *id = add_finding (fixture, PLENARY_FINDING_KIND_PRACTICE, "a");
  g_autoptr (PlenaryPartyChoice) isles
      = plenary_party_choice_new_record (model_of (fixture), get (fixture, "yy"));
  g_autoptr (PlenaryPartyChoice) words = plenary_party_choice_new_words ("a port");
  PlenaryEdit *edit = begin (fixture);
  g_autofree char *first
      = plenary_finding_add_holder (edit, model_of (fixture), get (fixture, id), isles);

  commit (edit);
  edit = begin (fixture);

  g_autofree char *second
      = plenary_finding_add_holder (edit, model_of (fixture), get (fixture, id), words);

  commit (edit);

  PlenaryRecordList *holders = plenary_model_list_by (model_of (fixture), PLENARY_TYPE_HOLDER,
                                                      PLENARY_HOLDER_FINDING_ID, id);

  g_assert_cmpuint (plenary_record_list_get_length (holders), ==, 2);
  g_assert_cmpstr (
      plenary_record_get_text (plenary_record_list_get (holders, 0), PLENARY_HOLDER_BODY_ID), ==,
      "yy");
  g_assert_cmpstr (
      plenary_record_get_text (plenary_record_list_get (holders, 1), PLENARY_HOLDER_TEXT), ==,
      "a port");
}

/* A question and its answer are one item, the answer in italics. */
static void
test_exchange (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryPartyChoice) asker
      = plenary_party_choice_new_record (model_of (fixture), get (fixture, "yy"));
  g_autoptr (PlenaryPartyChoice) respondent
      = plenary_party_choice_new_record (model_of (fixture), get (fixture, "ann"));
  g_autoptr (PlenaryText) question = plenary_text_new ("On whether it will rain.");
  g_autoptr (PlenaryText) answer = plenary_text_new ("It will.");
  g_autoptr (PlenaryText) nothing = plenary_text_new ("");
  PlenaryExchange exchange = { .section_id = "sec",
                               .session = get (fixture, "s-rt"),
                               .asker = asker,
                               .question = question,
                               .respondent = respondent,
                               .answer = answer };
  PlenaryEdit *edit = begin (fixture);
  g_autofree char *id = plenary_exchange_add (edit, model_of (fixture), &exchange);

  commit (edit);
  exchange.asker = NULL;
  exchange.respondent = NULL;
  exchange.answer = nothing;
  edit = begin (fixture);

  g_autofree char *open = plenary_exchange_add (edit, model_of (fixture), &exchange);

  commit (edit);

  g_autoptr (PlenaryDocumentTree) tree = plenary_compose (
      model_of (fixture), get (fixture, "doc"), PLENARY_DOCUMENT_KIND_FINAL_REPORT, &error);
  PlenaryNode *list = tree->root->children->pdata[tree->root->children->len - 1];

  g_assert_no_error (error);
  while (list->kind != PLENARY_NODE_LIST)
    {
      guint position = 0;

      g_assert_true (g_ptr_array_find (tree->root->children, list, &position) && position > 0);
      list = tree->root->children->pdata[position - 1];
    }
  g_assert_cmpuint (list->children->len, ==, 2);

  const PlenaryNode *item = list->children->pdata[0];
  const PlenaryNode *words = item->children->pdata[0];

  g_assert_cmpstr (plenary_text_get_markup (words->text), ==,
                   "On whether it will rain. <i>It will.</i>");
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_INTERVENTION), ==, 4);

  PlenaryRecord *last = get (fixture, open);

  edit = begin (fixture);
  plenary_exchange_set_kind (edit, model_of (fixture), last, PLENARY_INTERVENTION_KIND_ANSWER);
  commit (edit);
  g_assert_cmpint (plenary_record_get_integer (last, PLENARY_INTERVENTION_KIND), ==,
                   PLENARY_INTERVENTION_KIND_ANSWER);
  g_assert_cmpstr (plenary_record_get_text (last, PLENARY_INTERVENTION_ANSWERS_ID), ==, id);
  edit = begin (fixture);
  plenary_exchange_set_kind (edit, model_of (fixture), last, PLENARY_INTERVENTION_KIND_STATEMENT);
  commit (edit);
  g_assert_cmpint (plenary_record_get_integer (last, PLENARY_INTERVENTION_KIND), ==,
                   PLENARY_INTERVENTION_KIND_STATEMENT);
  g_assert_cmpstr (plenary_record_get_text (last, PLENARY_INTERVENTION_ANSWERS_ID), ==, NULL);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/operations/findings/" path, Fixture, NULL, set_up_report, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("gather", test_gather);
  ADD ("gather-again", test_gather_again);
  ADD ("printed", test_printed);
  ADD ("order", test_order);
  ADD ("from-paragraph", test_from_paragraph);
  ADD ("holders", test_holders);
  ADD ("exchange", test_exchange);

  return g_test_run ();
}
