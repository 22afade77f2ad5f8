/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A few letters find what is meant, and the best comes first.
 */
#include "config.h"

#include "base/plenary-pattern.h"

#include <string.h>

static guint
rate (const char *typed, const char *title, const char *keywords)
{
  g_autoptr (PlenaryPattern) pattern = plenary_pattern_new (typed);

  return plenary_pattern_rate (pattern, title, keywords);
}

static void
test_fold (void)
{
  static const char *const cases[][2] = {
    { "", "" },
    { "Tomás FERREIRA", "tomas ferreira" },
    { "Toma\xcc\x81s", "tomas" },
    { "Straße", "strasse" },
    { "Αθήνα", "αθηνα" },
    { "ﬁnal", "final" },
    { "a\xff", "a\xef\xbf\xbd" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = plenary_fold (cases[i][0]);

      g_assert_cmpstr (folded, ==, cases[i][1]);
    }
}

static void
test_found (void)
{
  static const struct
  {
    const char *typed;
    const char *title;
    const char *keywords;
  } cases[] = {
    { "export", "Export the Agenda", NULL },
    { "agenda export", "Export the Agenda", NULL },
    { "  EXP\tage ", "Export the Agenda", NULL },
    { "port", "Export the Agenda", NULL },
    { "exag", "Export the Agenda", NULL },
    { "eta", "Export the Agenda", NULL },
    { "resume", "Résumé", NULL },
    { "Résumé", "RESUME", NULL },
    { "pdf agenda", "Export the Agenda", "PDF print" },
    { "prin", "Export the Agenda", "PDF print" },
    { "", "Export the Agenda", NULL },
    { "…", "Open…", NULL },
    { "shortcuts", "Keyboard Shortcuts", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (rate (cases[i].typed, cases[i].title, cases[i].keywords), >, 0);
}

static void
test_refused (void)
{
  static const struct
  {
    const char *typed;
    const char *title;
    const char *keywords;
  } cases[] = {
    { "agenda report", "Export the Agenda", NULL },
    { "gde", "Export the Agenda", NULL }, /* letters in order, but no beginnings */
    { "xa", "Export the Agenda", NULL },
    { "int", "Export the Agenda", "PDF print" },
    { "exportx", "Export", NULL },
    { "a", "", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (rate (cases[i].typed, cases[i].title, cases[i].keywords), ==, 0);
}

/* Each is found better than the one below it. */
static void
test_order (void)
{
  static const struct
  {
    const char *title;
    const char *keywords;
  } places[] = {
    { "Undo", NULL },
    { "Undo All", NULL },
    { "Ask before Undo", NULL },
    { "Ask before Undoing", NULL },
    { "Go Back", "undo" },
    { "Redundo", NULL },
    { "Uncover Documents", NULL },
  };

  for (gsize i = 0; i + 1 < G_N_ELEMENTS (places); i++)
    g_assert_cmpuint (rate ("undo", places[i].title, places[i].keywords), >,
                      rate ("undo", places[i + 1].title, places[i + 1].keywords));
}

/* Whatever is typed there is an end to the search. */
static void
test_bounds (void)
{
  g_autofree char *typed = g_strnfill (100000, 'a');
  g_autoptr (GString) many = g_string_new (NULL);
  g_autoptr (PlenaryPattern) nothing = plenary_pattern_new (" \t\n");

  for (int i = 0; i < 10000; i++)
    g_string_append (many, "a ");
  g_assert_cmpuint (rate (typed, "A a aaa aaaa", NULL), ==, 0);
  g_assert_cmpuint (rate (many->str, "Agenda", NULL), >, 0);
  g_assert_true (plenary_pattern_is_empty (nothing));
  g_assert_cmpuint (rate ("\xff\xfe", "Agenda", NULL), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/pattern/fold", test_fold);
  g_test_add_func ("/base/pattern/found", test_found);
  g_test_add_func ("/base/pattern/refused", test_refused);
  g_test_add_func ("/base/pattern/order", test_order);
  g_test_add_func ("/base/pattern/bounds", test_bounds);

  return g_test_run ();
}
