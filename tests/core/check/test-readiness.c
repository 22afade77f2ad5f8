/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "../project.h"
#include "check/plenary-readiness.h"

static PlenaryModel *
make_model (void)
{
  PlenaryModel *model = plenary_model_new ();

  add (model, "day", "d1", "date", "2027-03-04", NULL);
  add (model, "session", "s1", "day-id", "d1", "duration", "30", NULL);
  add (model, "session", "s2", "day-id", "d1", NULL);
  add (model, "session", "s3", "duration", "30", NULL);
  add (model, "session", "s4", "parent-id", "s1", NULL);

  add (model, "body", "b1", "name", "Harbour Authority", NULL);
  add (model, "assignment", "a1", "session-id", "s1", NULL);
  add (model, "assignment", "a2", "session-id", "s1", "parent-id", "a1", "body-id", "b1", "state",
       "confirmed", NULL);
  add (model, "assignment", "a3", "session-id", "s1", "state", "confirmed", NULL);
  add (model, "assignment", "a4", "session-id", "s1", "text", "A pilot", "state", "tbc", NULL);
  add (model, "assignment", "a5", "session-id", "s1", "text", "A mate", "state", "declined", NULL);

  add (model, "framework", "f1", "title", "Charter", NULL);
  add (model, "objective", "o1", "framework-id", "f1", "number", "1", NULL);
  add (model, "objective", "o2", "framework-id", "f1", "number", "2", NULL);
  add (model, "allocation", "l1", "framework-id", "f1", NULL);
  add (model, "allocation", "l2", "framework-id", "f1", NULL);
  add (model, "placement", "l1.o1", "allocation-id", "l1", "objective-id", "o1", "session-id", "s1",
       NULL);

  add (model, "document", "r1", NULL);
  add (model, "section", "c1", "document-id", "r1", "title", "Session", NULL);
  add (model, "section", "c2", "document-id", "r1", "parent-id", "c1", NULL);
  add (model, "section", "c3", "document-id", "r1", "parent-id", "c1", NULL);
  add (model, "section", "c4", "document-id", "r1", "kind", "annex", NULL);
  add (model, "paragraph", "p1", "section-id", "c2", "text", "Tide is high.", "state", "cleared",
       NULL);
  add (model, "paragraph", "p2", "section-id", "c2", "text", "Boats are late.", NULL);
  add (model, "paragraph", "p3", "section-id", "c3", NULL);

  return model;
}

static void
test_measure (void)
{
  static const struct
  {
    PlenaryReadinessPart part;
    guint n_done;
    guint n_total;
    const char *next;
  } cases[] = {
    { PLENARY_READINESS_AGENDA, 1, 3, "s2" },
    /* a1 is a heading, a3 names nobody, a5 has declined */
    { PLENARY_READINESS_ROLES, 1, 3, "a3" },
    { PLENARY_READINESS_OBJECTIVES, 1, 4, "o2" },
    { PLENARY_READINESS_DRAFT, 1, 2, "c3" },
    { PLENARY_READINESS_CLEARANCE, 1, 2, "p2" },
  };
  g_autoptr (PlenaryModel) model = make_model ();

  g_assert_cmpuint (G_N_ELEMENTS (cases), ==, PLENARY_READINESS_N_PARTS);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlenaryReadiness readiness = plenary_readiness_measure (model, cases[i].part);

      g_assert_cmpuint (readiness.n_done, ==, cases[i].n_done);
      g_assert_cmpuint (readiness.n_total, ==, cases[i].n_total);
      g_assert_nonnull (readiness.next);
      g_assert_cmpstr (plenary_record_get_id (readiness.next), ==, cases[i].next);
    }
}

static void
test_empty (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  for (guint i = 0; i < PLENARY_READINESS_N_PARTS; i++)
    {
      PlenaryReadiness readiness = plenary_readiness_measure (model, i);

      g_assert_cmpuint (readiness.n_total, ==, 0);
      g_assert_null (readiness.next);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/readiness/measure", test_measure);
  g_test_add_func ("/check/readiness/empty", test_empty);

  return g_test_run ();
}
