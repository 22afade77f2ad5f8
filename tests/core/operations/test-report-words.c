/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the words of a report say of the meeting.
 */
#include "config.h"

#include "operations/plenary-report-opening.h"
#include "operations/plenary-report-words.h"

static void
test_role_line (void)
{
  static const struct
  {
    const char *line;
    const char *expected;
  } cases[] = {
    { "Chaired by Filipa Sousa, Government of Portugal; facilitated by Stéphane Jaquemet, ICMC",
      "0 Filipa Sousa, Portugal\n3 Stéphane Jaquemet, ICMC\n" },
    { "Chaired by Jorge González Mayagoitia, Government of Mexico, facilitated by Sophie Van "
      "Haasen, "
      "Mayors Mechanism",
      "0 Jorge González Mayagoitia, Mexico\n3 Sophie Van Haasen, Mayors Mechanism\n" },
    { "Chaired by Jasmine Moussa, Government of Egypt;\nfacilitated by the IOM.",
      "0 Jasmine Moussa, Egypt\n3 IOM\n" },
    { "Chaired by H.E. Rongvudhi Virabutr, Ambassador and Deputy Permanent Representative/Chargé "
      "d'affaires a.i., Government of Thailand; facilitated by Elana Wong, Youth Platform (MYCP)",
      "0 H.E. Rongvudhi Virabutr, Ambassador and Deputy Permanent Representative/Chargé d'affaires "
      "a.i., Thailand\n3 Elana Wong, Youth Platform (MYCP)\n" },
    { "Co-chaired by the Philippines", "1 Philippines\n" },
    { "The session was chaired by Sweden", "" },
    { "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) roles = plenary_words_read_role_line (cases[i].line);
      g_autoptr (GString) words = g_string_new (NULL);

      for (guint j = 0; j < roles->len; j++)
        {
          const PlenaryWordsRole *role = roles->pdata[j];
          g_autofree char *party = plenary_words_party_dup_words (role->party);

          g_string_append_printf (words, "%d %s\n", role->role, party);
        }
      g_assert_cmpstr (words->str, ==, cases[i].expected);
    }
}

static void
test_presenter (void)
{
  static const struct
  {
    const char *line;
    const char *title;
    const char *person;
    const char *post;
    const char *body;
    const char *on_behalf;
  } cases[] = {
    { "Update on the Reform, Abdulla Ali Alnuaimi, the UAE on behalf of the Troika",
      "Update on the Reform", "Abdulla Ali Alnuaimi", "", "UAE", "Troika" },
    { "Overview on the Road to the Forum (IMRF), Jonathan Prentice, Head of UN Network Secretariat",
      "Overview on the Road to the Forum (IMRF)", "Jonathan Prentice", "Head",
      "UN Network Secretariat", "" },
    { "Overview of the Work, Kristof Tamas, Government of Sweden", "Overview of the Work",
      "Kristof Tamas", "", "Sweden", "" },
    { "Welcome by the Troika: the UAE, France, Senegal",
      "Welcome by the Troika: the UAE, France, Senegal", NULL, NULL, NULL, NULL },
    { "Partnerships, Sri Lanka, Saint Lucia", "Partnerships, Sri Lanka, Saint Lucia", NULL, NULL,
      NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlenaryWordsParty *read = NULL;
      g_autofree char *title = plenary_words_split_presenter (cases[i].line, &read);
      g_autoptr (PlenaryWordsParty) party = read;

      g_assert_cmpstr (title, ==, cases[i].title);
      g_assert_cmpint (party != NULL, ==, cases[i].person != NULL);
      if (party == NULL)
        continue;
      g_assert_cmpstr (party->person, ==, cases[i].person);
      g_assert_cmpstr (party->post, ==, cases[i].post);
      g_assert_cmpstr (party->body, ==, cases[i].body);
      g_assert_cmpstr (party->on_behalf, ==, cases[i].on_behalf);
    }
}

static void
test_opening (void)
{
  static const struct
  {
    const char *words;
    PlenaryOpeningForm form;
    const char *body;
    const char *acronym;
  } cases[] = {
    { "The Philippines: on objective 2", PLENARY_OPENING_COLON, "Philippines", "" },
    { "The Platform for Disaster Displacement (PDD): Objective 2", PLENARY_OPENING_COLON,
      "Platform for Disaster Displacement", "PDD" },
    { "The Civil Society Mechanism held a consultation", PLENARY_OPENING_SPEAKS,
      "Civil Society Mechanism", "" },
    { "The Secretariat of the UN Special Rapporteur for Human Rights of Migrants noted that",
      PLENARY_OPENING_SPEAKS,
      "Secretariat of the UN Special Rapporteur for Human Rights of Migrants", "" },
    { "The NGO Committee on Migration, part of the delegation, endorsed", PLENARY_OPENING_SPEAKS,
      "NGO Committee on Migration", "" },
    { "The Mayors Mechanism (MM, co-steered by cities) spoke", PLENARY_OPENING_SPEAKS,
      "Mayors Mechanism", "MM" },
    { "MYCP stressed the need", PLENARY_OPENING_SPEAKS, "MYCP", "" },
    { "Sweden shared two examples", PLENARY_OPENING_NAME, "Sweden", "" },
    { "On objective 17, Canada highlighted", PLENARY_OPENING_NAME, "Canada", "" },
    { "For Egypt migration management", PLENARY_OPENING_NAME, "Egypt", "" },
    { "Thailand's view", PLENARY_OPENING_NAME, "Thailand", "" },
    { "The UAE on behalf of the Troika indicated", PLENARY_OPENING_SPEAKS, "UAE", "" },
    { "The Committee on Relations was established", PLENARY_OPENING_NAME, "Committee on Relations",
      "" },
    { "On the objectives at the core of this session:", PLENARY_OPENING_NONE, NULL, NULL },
    { "In February 2021, in the absence", PLENARY_OPENING_NONE, NULL, NULL },
    { "it was said", PLENARY_OPENING_NONE, NULL, NULL },
    { "", PLENARY_OPENING_NONE, NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlenaryWordsParty *read = NULL;
      PlenaryOpeningForm form = plenary_opening_read (cases[i].words, &read);
      g_autoptr (PlenaryWordsParty) party = read;

      g_test_message ("%s", cases[i].words);
      g_assert_cmpint (form, ==, cases[i].form);
      g_assert_cmpstr (party != NULL ? party->body : NULL, ==, cases[i].body);
      g_assert_cmpstr (party != NULL ? party->acronym : NULL, ==, cases[i].acronym);
    }
}

static void
test_objectives (void)
{
  static const struct
  {
    const char *words;
    const char *expected;
  } cases[] = {
    { "Roundtable 1: GCM Objectives 2, 5, 6, 12 and 18", "2 5 6 12 18 " },
    { "On objective 18, and then objective 2 and objective 18", "2 18 " },
    { "objectives 5-7 and 9", "5 6 7 9 " },
    { "Objective 5 - enhancing; 12 people", "5 " },
    { "objective 15 and 16", "15 16 " },
    { "Obj. 4 or objective 5 (d) and 6", "4 5 6 " },
    { "target 10.7, no objective", "" },
  };
  g_autoptr (GRegex) pattern = plenary_words_compile_objectives ("");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) numbers = plenary_words_find_objectives (pattern, cases[i].words);
      g_autoptr (GString) words = g_string_new (NULL);

      for (guint j = 0; j < numbers->len; j++)
        g_string_append_printf (words, "%d ", g_array_index (numbers, int, j));
      g_assert_cmpstr (words->str, ==, cases[i].expected);
    }
}

static void
test_stripped (void)
{
  g_autofree char *stripped
      = plenary_words_strip_objectives ("Stocktaking on Roundtable 1: GCM Objectives 2, 5 and 18");
  g_autofree char *kept = plenary_words_strip_objectives ("Objectives of the meeting");

  g_assert_cmpstr (stripped, ==, "Stocktaking on Roundtable 1");
  g_assert_cmpstr (kept, ==, "Objectives of the meeting");
}

static void
test_session_kinds (void)
{
  g_assert_cmpint (plenary_words_guess_session_kind ("Stocktaking on IMRF Roundtable 1"), ==,
                   PLENARY_SESSION_KIND_ROUNDTABLE);
  g_assert_cmpint (plenary_words_guess_session_kind ("Welcome and Opening Remarks"), ==,
                   PLENARY_SESSION_KIND_OPENING);
  g_assert_cmpint (plenary_words_guess_session_kind ("Overview"), ==, PLENARY_SESSION_KIND_PLENARY);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/operations/report-words/role-line", test_role_line);
  g_test_add_func ("/operations/report-words/presenter", test_presenter);
  g_test_add_func ("/operations/report-words/opening", test_opening);
  g_test_add_func ("/operations/report-words/objectives", test_objectives);
  g_test_add_func ("/operations/report-words/stripped", test_stripped);
  g_test_add_func ("/operations/report-words/session-kinds", test_session_kinds);

  return g_test_run ();
}
