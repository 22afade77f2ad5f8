/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What an editor shows beside the words that people write, and when it must be shown anew.
 */
#include "config.h"

#include "compose/plenary-draft.h"
#include "../project.h"

static PlenaryModel *
make_model (void)
{
  PlenaryModel *model = plenary_model_new ();

  add (model, "event", "event", NULL);
  add (model, "body", "se", "name", "Sweden", "kind", "state", NULL);
  add (model, "session", "s1", "title", "Data", "numbered", "true", NULL);
  add (model, "document", "doc", "kind", "summary-report", NULL);
  add (model, "section", "a", "document-id", "doc", "rank", "1", "kind", "session", "session-id",
       "s1", "lead-in", "colon", NULL);
  add (model, "intervention", "i1", "session-id", "s1", "body-id", "se", NULL);
  add (model, "paragraph", "p1", "section-id", "a", "rank", "2", "intervention-id", "i1", "text",
       "welcomed this.", NULL);
  add (model, "paragraph", "p2", "section-id", "a", "rank", "3", "lead-in", "none", NULL);
  plenary_model_publish (model);

  return model;
}

static void
assert_lead_in (PlenaryDraft *draft, PlenaryModel *model, const char *id, const char *expected)
{
  g_autoptr (PlenaryText) lead_in = plenary_draft_make_lead_in (
      draft, plenary_model_find (model, "a"), plenary_model_find (model, id));

  g_assert_cmpstr (lead_in != NULL ? plenary_text_get_plain (lead_in) : NULL, ==, expected);
}

static void
assert_reference (PlenaryDraft *draft, const char *id, const char *expected)
{
  g_autofree char *shown = plenary_draft_dup_reference (draft, id, PLENARY_REFERENCE_LABEL);

  g_assert_cmpstr (shown, ==, expected);
}

static void
test_shown (void)
{
  g_autoptr (PlenaryModel) model = make_model ();
  g_autoptr (PlenaryDraft) draft = plenary_draft_new (model, plenary_model_find (model, "doc"));
  g_autoptr (PlenaryText) heading
      = plenary_draft_make_heading (draft, plenary_model_find (model, "a"));
  g_autofree char *speaker = plenary_draft_dup_speaker (draft, plenary_model_find (model, "i1"));

  assert_lead_in (draft, model, "p1", "Sweden: ");
  assert_lead_in (draft, model, "p2", NULL);
  assert_reference (draft, "p2", "paragraph 2");
  assert_reference (draft, "nobody", NULL);
  g_assert_nonnull (strstr (plenary_text_get_plain (heading), "Data"));
  g_assert_cmpstr (speaker, ==, "Sweden");
}

/* Only what may have made anything that is derived another says so. */
static void
test_follow (void)
{
  g_autoptr (PlenaryModel) model = make_model ();
  g_autoptr (PlenaryDraft) draft = plenary_draft_new (model, plenary_model_find (model, "doc"));

  g_assert_false (plenary_draft_follow (draft));

  add (model, "paragraph", "p0", "section-id", "a", "rank", "1", NULL);
  plenary_model_publish (model);
  g_assert_false (plenary_draft_follow (draft));
  assert_reference (draft, "p2", "paragraph 3");

  add (model, "mark", "m", "paragraph-id", "p1", "kind", "practice", NULL);
  plenary_model_publish (model);
  g_assert_false (plenary_draft_follow (draft));

  /* Words of a heading are shown by references alone, a style by all paragraphs of its section. */
  add (model, "section", "a", "document-id", "doc", "rank", "1", "kind", "session", "session-id",
       "s1", "lead-in", "colon", "title", "Evidence", NULL);
  plenary_model_publish (model);
  g_assert_false (plenary_draft_follow (draft));

  g_autofree char *title = plenary_draft_dup_reference (draft, "a", PLENARY_REFERENCE_TITLE);

  g_assert_cmpstr (title, ==, "Evidence");
  add (model, "section", "a", "document-id", "doc", "rank", "1", "lead-in", "none", NULL);
  plenary_model_publish (model);
  g_assert_true (plenary_draft_follow (draft));
  assert_lead_in (draft, model, "p1", NULL);

  add (model, "section", "a", "document-id", "doc", "rank", "1", "lead-in", "colon", NULL);
  add (model, "body", "se", "name", "Kingdom of Sweden", "kind", "state", NULL);
  plenary_model_publish (model);
  g_assert_true (plenary_draft_follow (draft));
  g_assert_false (plenary_draft_follow (draft));
  assert_lead_in (draft, model, "p1", "Kingdom of Sweden: ");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compose/draft/shown", test_shown);
  g_test_add_func ("/compose/draft/follow", test_follow);

  return g_test_run ();
}
