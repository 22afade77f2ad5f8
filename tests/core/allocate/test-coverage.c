/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The matrix of who spoke to what, from tags.
 */
#include "config.h"

#include "allocate/plenary-coverage.h"
#include "model/plenary-intervention.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-post.h"
#include "model/plenary-section.h"

#include "../project.h"

static void
tag (PlenaryModel *model, const char *paragraph, const char *objective)
{
  g_autofree char *id = g_strconcat (paragraph, ".", objective, NULL);

  add (model, "paragraph_objective", id, "paragraph-id", paragraph, "objective-id", objective,
       NULL);
}

/* A State, a State through a person's post, and words; a chair's introduction; a list. */
static PlenaryModel *
make_model (void)
{
  static const char *const objectives[] = { "o1", "o2", "o3", "o4", "o5", "o6" };
  PlenaryModel *model = plenary_model_new ();

  add (model, "event", "event", "starts-on", "2027-05-12", NULL);
  add (model, "framework", "f", NULL);
  add (model, "framework", "g", NULL);
  add (model, "objective", "x1", "framework-id", "g", "number", "1", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (objectives); i++)
    add (model, "objective", objectives[i], "framework-id", "f", "number", objectives[i] + 1, NULL);
  add (model, "body", "xx", "name", "Examplia", NULL);
  add (model, "body", "yy", "name", "Isles", NULL);
  add (model, "person", "ann", NULL);
  add (model, "post", "old", "person-id", "ann", "body-id", "xx", "ends-on", "2026-12-31", NULL);
  add (model, "post", "new", "person-id", "ann", "body-id", "yy", "starts-on", "2027-01-01", NULL);
  add (model, "session", "s", NULL);
  add (model, "section", "intro", "kind", "introduction", NULL);
  add (model, "section", "talk", "kind", "discussion", NULL);
  add (model, "intervention", "chair", "session-id", "s", "body-id", "xx", NULL);
  add (model, "intervention", "i1", "session-id", "s", "body-id", "xx", NULL);
  add (model, "intervention", "i2", "session-id", "s", "person-id", "ann", NULL);
  add (model, "intervention", "i3", "session-id", "s", "speaker", "Youth", NULL);
  add (model, "paragraph", "p0", "section-id", "intro", "intervention-id", "chair", NULL);
  add (model, "paragraph", "p1", "section-id", "talk", "intervention-id", "i1", NULL);
  add (model, "paragraph", "p2", "section-id", "talk", "intervention-id", "i1", NULL);
  add (model, "paragraph", "p3", "section-id", "talk", "intervention-id", "i3", NULL);
  add (model, "paragraph", "p4", "section-id", "talk", NULL);

  return model;
}

/* "o1: xx 2 (1 passing); ..." */
static char *
describe (PlenaryCoverage *coverage)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plenary_coverage_get_n_objectives (coverage); i++)
    {
      g_string_append_printf (
          text, "%s%d:", i > 0 ? " | " : "",
          plenary_record_get_integer (plenary_coverage_get_objective (coverage, i),
                                      PLENARY_OBJECTIVE_NUMBER));
      for (guint j = 0; j < plenary_coverage_get_n_parties (coverage); j++)
        {
          const PlenaryCoverageParty *party = plenary_coverage_get_party (coverage, j);
          const PlenaryCoverageCell *cell = plenary_coverage_get_cell (coverage, i, j);

          if (cell->n_mentions == 0)
            continue;
          g_string_append_printf (text, " %s %u",
                                  party->record != NULL   ? plenary_record_get_id (party->record)
                                  : *party->words != '\0' ? party->words
                                                          : "?",
                                  cell->n_mentions);
          if (cell->n_passing > 0)
            g_string_append_printf (text, " (%u)", cell->n_passing);
          g_assert_cmpuint (cell->records->len, ==, cell->n_mentions);
        }
    }

  return g_string_free_and_steal (text);
}

static void
test_mentions (void)
{
  static const char *const list[] = { "o3", "o4", "o5", "o6" };
  g_autoptr (PlenaryModel) model = make_model ();

  tag (model, "p0", "o2"); /* the chair introduces it */
  tag (model, "p1", "o1"); /* one intervention, two paragraphs */
  tag (model, "p2", "o1");
  tag (model, "p1", "x1"); /* of another framework */
  for (gsize i = 0; i < G_N_ELEMENTS (list); i++)
    tag (model, "p3", list[i]);
  tag (model, "p4", "o5");
  add (model, "intervention_objective", "i1.o1", "intervention-id", "i1", "objective-id", "o1",
       NULL);
  add (model, "intervention_objective", "i2.o1", "intervention-id", "i2", "objective-id", "o1",
       NULL);
  add (model, "intervention_objective", "i1.o4", "intervention-id", "i1", "objective-id", "o4",
       NULL);
  plenary_model_publish (model);

  g_autoptr (PlenaryCoverage) coverage = plenary_coverage_new (model, get (model, "f"));
  g_autofree char *found = describe (coverage);

  g_assert_cmpstr (found, ==,
                   "1: xx 1 yy 1 | 2: | 3: Youth 1 (1) | 4: Youth 1 (1) xx 1 | "
                   "5: Youth 1 (1) ? 1 | 6: Youth 1 (1)");

  PlenaryCoverageCell silent = plenary_coverage_sum_row (coverage, 1);
  PlenaryCoverageCell passing = plenary_coverage_sum_row (coverage, 5);

  g_assert_cmpuint (silent.n_mentions, ==, 0);
  g_assert_cmpuint (passing.n_mentions, ==, 1);
  g_assert_cmpuint (passing.n_passing, ==, 1);
  /* A cell leads to the first paragraph of what it counts, or to the intervention. */
  g_assert_true (plenary_coverage_get_cell (coverage, 0, 1)->records->pdata[0]
                 == get (model, "p1"));
}

static void
assert_after (PlenaryCoverage **coverage, const char *expected)
{
  PlenaryCoverage *after = plenary_coverage_new_after (*coverage);
  g_autofree char *found = describe (after);

  g_assert_true (plenary_coverage_is_current (after));
  g_assert_cmpstr (found, ==, expected);
  plenary_coverage_free (*coverage);
  *coverage = after;
}

static void
change (PlenaryModel *model, GType type, const char *id, guint column, const char *value)
{
  PlenaryTable *table = plenary_model_get_table (model, type);
  g_autoptr (PlenaryRow) row
      = plenary_row_copy (plenary_record_get_row (plenary_table_lookup (table, id)));

  g_assert_true (plenary_row_set_string (row, column, value, NULL));
  plenary_table_put (table, row);
  plenary_model_publish (model);
}

static void
put_tag (PlenaryModel *model, const char *paragraph, const char *objective)
{
  g_autoptr (PlenaryRow) row
      = plenary_row_new_joined (PLENARY_TYPE_PARAGRAPH_OBJECTIVE, paragraph, objective);

  plenary_table_put (plenary_model_get_table (model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE), row);
}

/* Made anew from what is known: after each change it is as it would be from nothing. */
static void
test_after (void)
{
  g_autoptr (PlenaryModel) model = make_model ();

  tag (model, "p1", "o1");
  tag (model, "p3", "o2");
  add (model, "intervention_objective", "i2.o1", "intervention-id", "i2", "objective-id", "o1",
       NULL);
  plenary_model_publish (model);

  g_autoptr (PlenaryCoverage) coverage = plenary_coverage_new (model, get (model, "f"));

  assert_after (&coverage, "1: xx 1 yy 1 | 2: Youth 1 | 3: | 4: | 5: | 6:");
  /* What says nothing on it leaves it as it is. */
  change (model, PLENARY_TYPE_PARAGRAPH, "p1", PLENARY_PARAGRAPH_TEXT, "Examplia spoke.");
  g_assert_true (plenary_coverage_is_current (coverage));
  /* A tag that comes, and one that goes. */
  put_tag (model, "p2", "o3");
  plenary_table_remove (plenary_model_get_table (model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE), "p3.o2");
  plenary_model_publish (model);
  g_assert_false (plenary_coverage_is_current (coverage));
  assert_after (&coverage, "1: xx 1 yy 1 | 2: | 3: xx 1 | 4: | 5: | 6:");
  /* Another speaker, another post, another section, another number. */
  change (model, PLENARY_TYPE_INTERVENTION, "i1", PLENARY_INTERVENTION_BODY_ID, "yy");
  g_assert_false (plenary_coverage_is_current (coverage));
  assert_after (&coverage, "1: yy 2 | 2: | 3: yy 1 | 4: | 5: | 6:");
  change (model, PLENARY_TYPE_POST, "new", PLENARY_POST_BODY_ID, "xx");
  assert_after (&coverage, "1: yy 1 xx 1 | 2: | 3: yy 1 | 4: | 5: | 6:");
  change (model, PLENARY_TYPE_PARAGRAPH, "p2", PLENARY_PARAGRAPH_SECTION_ID, "intro");
  assert_after (&coverage, "1: xx 1 yy 1 | 2: | 3: | 4: | 5: | 6:");
  change (model, PLENARY_TYPE_SECTION, "intro", PLENARY_SECTION_KIND, "discussion");
  assert_after (&coverage, "1: yy 1 xx 1 | 2: | 3: yy 1 | 4: | 5: | 6:");
  change (model, PLENARY_TYPE_OBJECTIVE, "o3", PLENARY_OBJECTIVE_FRAMEWORK_ID, "g");
  assert_after (&coverage, "1: xx 1 yy 1 | 2: | 4: | 5: | 6:");
}

static void
test_empty (void)
{
  g_autoptr (PlenaryModel) model = make_model ();
  g_autoptr (PlenaryCoverage) coverage = plenary_coverage_new (model, get (model, "f"));
  g_autoptr (PlenaryCoverage) other = plenary_coverage_new (model, get (model, "g"));

  g_assert_cmpuint (plenary_coverage_get_n_objectives (coverage), ==, 6);
  g_assert_cmpuint (plenary_coverage_get_n_parties (coverage), ==, 0);
  g_assert_cmpuint (plenary_coverage_get_n_objectives (other), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/allocate/coverage/mentions", test_mentions);
  g_test_add_func ("/allocate/coverage/after", test_after);
  g_test_add_func ("/allocate/coverage/empty", test_empty);

  return g_test_run ();
}
