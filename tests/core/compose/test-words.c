/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Small words: marks of lists, Roman numerals, dates, hours, and lists of objectives.
 */
#include "config.h"

#include "allocate/plenary-objective-list.h"
#include "base/plenary-enumeration.h"
#include "compose/plenary-date-words.h"
#include "compose/plenary-list-builder.h"
#include "../project.h"

static void
test_enumeration (void)
{
  static const char *const words[] = { "2", "5", "6", "12" };
  static const char *const lists[] = { "", "2", "2 and 5", "2, 5 and 6", "2, 5, 6 and 12" };

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *list = plenary_enumerate (words, i);

      g_assert_cmpstr (list, ==, lists[i]);
    }
}

static void
test_marks (void)
{
  static const struct
  {
    PlenaryMarker marker;
    int level;
    int position;
    const char *mark;
  } cases[] = {
    { PLENARY_MARKER_NONE, 1, 1, NULL },       { PLENARY_MARKER_BULLET, 1, 7, "•" },
    { PLENARY_MARKER_BULLET, 2, 1, "○" },      { PLENARY_MARKER_BULLET, 6, 1, "▪" },
    { PLENARY_MARKER_DECIMAL, 1, 12, "12." },  { PLENARY_MARKER_LETTER, 1, 1, "a." },
    { PLENARY_MARKER_LETTER, 1, 26, "z." },    { PLENARY_MARKER_LETTER, 1, 27, "aa." },
    { PLENARY_MARKER_LETTER, 1, 703, "aaa." }, { PLENARY_MARKER_ROMAN, 2, 4, "iv." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *mark
          = plenary_list_dup_mark (cases[i].marker, cases[i].level, cases[i].position);

      g_assert_cmpstr (mark, ==, cases[i].mark);
    }
}

static void
test_roman (void)
{
  static const struct
  {
    int number;
    const char *numeral;
  } cases[] = {
    { 1, "I" },       { 4, "IV" },         { 9, "IX" },
    { 14, "XIV" },    { 1994, "MCMXCIV" }, { 3999, "MMMCMXCIX" },
    { 4000, "4000" }, { 0, "0" },          { -2, "-2" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *numeral = plenary_number_dup_roman (cases[i].number);

      g_assert_cmpstr (numeral, ==, cases[i].numeral);
    }
}

static void
test_lists_of_any_depth (void)
{
  static const char *const markup = "<item level=\"3\" as=\"bullet\"/>deep at once\n"
                                    "<item level=\"1\" as=\"bullet\"/>next\n"
                                    "<item level=\"1\" as=\"decimal\"/>another list\n"
                                    "<item level=\"2\" as=\"letter\"/>inside\n"
                                    "<item level=\"1\" as=\"decimal\"/>second\n"
                                    "\n"
                                    "a paragraph\n"
                                    "<item level=\"1\" as=\"decimal\"/>counts anew";
  g_autoptr (PlenaryText) text = plenary_text_new_from_markup (markup, NULL);
  g_autoptr (PlenaryNode) root = plenary_node_new (PLENARY_NODE_ROOT);

  plenary_node_append_lines (root, text);
  g_assert_cmpuint (root->children->len, ==, 4);

  const PlenaryNode *bullets = root->children->pdata[0];
  const PlenaryNode *numbers = root->children->pdata[1];
  const PlenaryNode *first = numbers->children->pdata[0];
  const PlenaryNode *inner = first->children->pdata[1];
  const PlenaryNode *last = root->children->pdata[3];

  g_assert_cmpuint (bullets->children->len, ==, 2);
  g_assert_cmpint (bullets->level, ==, 1);
  g_assert_cmpuint (numbers->children->len, ==, 2);
  g_assert_cmpstr (((PlenaryNode *) numbers->children->pdata[1])->label, ==, "2.");
  g_assert_cmpint (inner->kind, ==, PLENARY_NODE_LIST);
  g_assert_cmpint (inner->level, ==, 2);
  g_assert_cmpstr (((PlenaryNode *) last->children->pdata[0])->label, ==, "1.");
}

static void
test_dates (void)
{
  static const struct
  {
    const char *first;
    const char *last;
    const char *words;
  } cases[] = {
    { "2021-01-26", "", "26 January 2021" },
    { "2021-01-26", "2021-01-26", "26 January 2021" },
    { "2019-03-21", "2019-03-22", "21-22 March 2019" },
    { "2022-01-30", "2022-02-02", "30 January - 2 February 2022" },
    { "2021-12-30", "2022-01-02", "30 December 2021 - 2 January 2022" },
    { "2022-02-02", "2022-01-30", "2 February 2022" },
    { "", "", "" },
    { "soon", "later", "soon" },
    { "2021-02-31", "", "2021-02-31" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = plenary_date_dup_range (cases[i].first, cases[i].last);

      g_assert_cmpstr (words, ==, cases[i].words);
    }

  g_autofree char *weekday = plenary_date_dup_words ("2022-02-01", TRUE);

  g_assert_cmpstr (weekday, ==, "Tuesday, 1 February 2022");
}

static void
test_hours (void)
{
  static const struct
  {
    int starts_at;
    int ends_at;
    const char *words;
  } cases[] = {
    { 960, 975, "16:00 - 16:15" },   { 0, 1440, "00:00 - 00:00" },
    { 1410, 1500, "23:30 - 01:00" }, { 540, PLENARY_UNSET, "09:00" },
    { PLENARY_UNSET, 600, "" },      { PLENARY_UNSET, PLENARY_UNSET, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words
          = plenary_hours_dup_words (cases[i].starts_at, cases[i].ends_at, " - ");

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_objectives (void)
{
  static const char *const numbers[] = { "21", "4", "13" };
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add (model, "framework", "gcm", "acronym", "GCM", NULL);
  add (model, "framework", "sdg", "item-word", "Goal", NULL);
  add (model, "session", "r", NULL);
  add (model, "session", "w", NULL);
  add (model, "session", "none", NULL);
  add (model, "allocation", "a", "framework-id", "gcm", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *id = g_strconcat ("o", numbers[i], NULL);
      g_autofree char *placement = g_strconcat ("p", numbers[i], NULL);

      add (model, "objective", id, "framework-id", "gcm", "number", numbers[i], NULL);
      add (model, "placement", placement, "allocation-id", "a", "objective-id", id, "session-id",
           "r", NULL);
    }
  add (model, "objective", "goal", "framework-id", "sdg", "number", "10", NULL);
  add (model, "framework", "themes", "item-word", "Theme", "numbered", "false", NULL);
  add (model, "objective", "theme", "framework-id", "themes", "number", "1", "title",
       "Human rights", NULL);
  add (model, "session", "t", NULL);
  add (model, "focus", "f0", "objective-id", "theme", "session-id", "t", NULL);
  add (model, "focus", "f1", "objective-id", "goal", "session-id", "w", NULL);
  add (model, "focus", "f2", "objective-id", "o4", "session-id", "w", NULL);

  static const struct
  {
    const char *session;
    const char *list;
  } cases[] = {
    { "r", "GCM Objectives 4, 13 and 21" },
    { "w", "GCM Objective 4 and Goal 10" },
    { "t", "Human rights" },
    { "none", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) objectives = plenary_objectives_of_session (model, cases[i].session);
      g_autofree char *list = plenary_objectives_list_in_words (model, objectives);

      g_assert_cmpstr (list, ==, cases[i].list);
    }

  /* Tags of a paragraph come by number, in whichever order they were given. */
  add (model, "paragraph-objective", "p.o4", "paragraph-id", "p", "objective-id", "o4", NULL);
  add (model, "paragraph-objective", "p.o13", "paragraph-id", "p", "objective-id", "o13", NULL);

  g_autoptr (GPtrArray) tags = plenary_objectives_of_paragraph (model, "p");

  g_assert_cmpuint (tags->len, ==, 2);
  g_assert_cmpstr (plenary_record_get_id (tags->pdata[0]), ==, "o4");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compose/words/enumeration", test_enumeration);
  g_test_add_func ("/compose/words/marks", test_marks);
  g_test_add_func ("/compose/words/roman", test_roman);
  g_test_add_func ("/compose/words/lists-of-any-depth", test_lists_of_any_depth);
  g_test_add_func ("/compose/words/dates", test_dates);
  g_test_add_func ("/compose/words/hours", test_hours);
  g_test_add_func ("/compose/words/objectives", test_objectives);

  return g_test_run ();
}
