/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "allocate/plenary-board.h"
#include "model/plenary-objective.h"

#include "../project.h"

/* Two days, with the roundtable of the second day ranked first; an objective of another framework
 * and one of no roundtable. */
static PlenaryModel *
make_model (void)
{
  PlenaryModel *model = plenary_model_new ();

  add (model, "day", "d1", "date", "2027-05-12", NULL);
  add (model, "day", "d2", "date", "2027-05-13", NULL);
  add (model, "session", "rt3", "kind", "roundtable", NULL);
  add (model, "session", "rt2", "day-id", "d2", "kind", "roundtable", NULL);
  add (model, "session", "rt1", "day-id", "d1", "kind", "roundtable", NULL);
  add (model, "session", "panel", "day-id", "d1", "kind", "panel", NULL);
  add (model, "session", "keynote", "day-id", "d1", "kind", "keynote", NULL);
  add (model, "framework", "gcm", "acronym", "GCM", NULL);
  add (model, "framework", "other", NULL);
  add (model, "objective", "o10", "framework-id", "gcm", "number", "10", NULL);
  add (model, "objective", "o9", "framework-id", "gcm", "number", "9", NULL);
  add (model, "objective", "o2", "framework-id", "gcm", "number", "2", NULL);
  add (model, "objective", "o1", "framework-id", "gcm", "number", "1", NULL);
  add (model, "objective", "x1", "framework-id", "other", "number", "1", NULL);
  add (model, "allocation", "a", "framework-id", "gcm", NULL);
  add (model, "allocation", "b", "framework-id", "gcm", NULL);
  add (model, "placement", "a.o10", "allocation-id", "a", "objective-id", "o10", "session-id",
       "rt1", NULL);
  add (model, "placement", "a.o9", "allocation-id", "a", "objective-id", "o9", "session-id", "rt1",
       NULL);
  add (model, "placement", "a.o2", "allocation-id", "a", "objective-id", "o2", "session-id",
       "panel", NULL);
  add (model, "placement", "b.o9", "allocation-id", "b", "objective-id", "o9", "session-id", "rt2",
       NULL);
  plenary_model_publish (model);

  return model;
}

/* "rt1 9 10; rt2" of a board. */
static char *
describe (PlenaryBoard *board)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plenary_board_get_n_columns (board); i++)
    {
      const PlenaryBoardColumn *column = plenary_board_get_column (board, i);

      g_string_append_printf (text, "%s%s", i > 0 ? "; " : "",
                              column->session != NULL ? plenary_record_get_id (column->session)
                                                      : "tray");
      for (guint j = 0; j < column->objectives->len; j++)
        g_string_append_printf (
            text, " %d",
            plenary_record_get_integer (column->objectives->pdata[j], PLENARY_OBJECTIVE_NUMBER));
    }

  return g_string_free_and_steal (text);
}

static void
test_columns (void)
{
  static const struct
  {
    const char *framework;
    const char *allocation;
    const char *expected;
  } cases[] = {
    { "gcm", "a", "tray 1; rt1 9 10; panel 2; rt2; rt3" },
    { "gcm", "b", "tray 1 2 10; rt1; rt2 9; rt3" },
    { "gcm", NULL, "tray 1 2 9 10" },
    { "other", NULL, "tray 1" },
  };
  g_autoptr (PlenaryModel) model = make_model ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryBoard) board = plenary_board_new (
          model, get (model, cases[i].framework),
          cases[i].allocation != NULL ? get (model, cases[i].allocation) : NULL);
      g_autofree char *found = describe (board);

      g_assert_cmpstr (found, ==, cases[i].expected);
    }
}

static void
test_full (void)
{
  g_autoptr (PlenaryModel) model = make_model ();
  g_autofree char *found = NULL;

  add (model, "placement", "a.o1", "allocation-id", "a", "objective-id", "o1", "session-id", "rt2",
       NULL);
  plenary_model_publish (model);

  g_autoptr (PlenaryBoard) board = plenary_board_new (model, get (model, "gcm"), get (model, "a"));

  found = describe (board);
  g_assert_cmpstr (found, ==, "tray; rt1 9 10; panel 2; rt2 1; rt3");
}

static void
test_balance (void)
{
  g_autoptr (PlenaryModel) model = make_model ();

  add (model, "session", "rt4", "kind", "roundtable", "duration", "45", NULL);
  add (model, "assignment", "c", "session-id", "rt4", "role", "chair", NULL);
  add (model, "assignment", "n", "session-id", "rt4", "role", "rapporteur", NULL);
  add (model, "assignment", "d", "session-id", "rt4", "role", "discussant", "state", "declined",
       NULL);
  add (model, "assignment", "h", "session-id", "rt4", "role", "panellist", NULL);
  add (model, "assignment", "p", "session-id", "rt4", "role", "panellist", "parent-id", "h", NULL);
  plenary_model_publish (model);

  g_autoptr (PlenaryBoard) board = plenary_board_new (model, get (model, "gcm"), get (model, "a"));
  PlenaryBalance tray = plenary_board_column_weigh (plenary_board_get_column (board, 0), model);
  PlenaryBalance last = plenary_board_column_weigh (
      plenary_board_get_column (board, plenary_board_get_n_columns (board) - 1), model);

  g_assert_cmpuint (tray.n_objectives, ==, 1);
  g_assert_cmpint (tray.minutes, ==, PLENARY_UNSET);
  g_assert_cmpuint (last.n_objectives, ==, 0);
  g_assert_cmpint (last.minutes, ==, 45);
  g_assert_cmpuint (last.n_speakers, ==, 2);
}

static void
test_uptake (void)
{
  g_autoptr (PlenaryModel) model = make_model ();

  /* The roundtable that has it and the keynote; the roundtable counts once. */
  add (model, "focus", "rt1.o9", "session-id", "rt1", "objective-id", "o9", NULL);
  add (model, "focus", "keynote.o9", "session-id", "keynote", "objective-id", "o9", NULL);
  add (model, "paragraph_objective", "p1.o9", "paragraph-id", "p1", "objective-id", "o9", NULL);
  add (model, "paragraph_objective", "p2.o9", "paragraph-id", "p2", "objective-id", "o9", NULL);
  add (model, "paragraph_objective", "p2.o2", "paragraph-id", "p2", "objective-id", "o2", NULL);
  add (model, "intervention_objective", "i1.o9", "intervention-id", "i1", "objective-id", "o9",
       NULL);
  plenary_model_publish (model);

  PlenaryUptake nine = plenary_uptake_of_objective (model, "o9");
  PlenaryUptake one = plenary_uptake_of_objective (model, "o1");

  g_assert_cmpuint (nine.n_sessions, ==, 3);
  g_assert_cmpuint (nine.n_paragraphs, ==, 2);
  g_assert_cmpuint (nine.n_interventions, ==, 1);
  g_assert_cmpuint (one.n_sessions, ==, 0);
  g_assert_cmpuint (one.n_paragraphs, ==, 0);
  g_assert_cmpuint (one.n_interventions, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/allocate/board/columns", test_columns);
  g_test_add_func ("/allocate/board/full", test_full);
  g_test_add_func ("/allocate/board/balance", test_balance);
  g_test_add_func ("/allocate/board/uptake", test_uptake);

  return g_test_run ();
}
