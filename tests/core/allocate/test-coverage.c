/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The matrix of who spoke to what, from tags.
 */
#include "config.h"

#include "allocate/plenary-coverage.h"
#include "model/plenary-objective.h"

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
  g_test_add_func ("/allocate/coverage/empty", test_empty);

  return g_test_run ();
}
