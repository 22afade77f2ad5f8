/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Tests what the name of a body tells of it.
 */
#include "config.h"

#include "roster/plenary-body-guess.h"

static const struct
{
  const char *name;
  PlenaryBodyKind kind;
  const char *article;
} cases[] = {
  { "Türkiye", PLENARY_BODY_KIND_STATE, "" },
  { "UAE", PLENARY_BODY_KIND_STATE, "" },
  { "uae", PLENARY_BODY_KIND_ORGANISATION, "" },
  { "Republic of Korea", PLENARY_BODY_KIND_STATE, "the" },
  { "Philippines", PLENARY_BODY_KIND_STATE, "the" },
  { "Chad", PLENARY_BODY_KIND_STATE, "" },
  { "IOM", PLENARY_BODY_KIND_UN_ENTITY, "" },
  { "International Organization for Migration", PLENARY_BODY_KIND_ORGANISATION, "the" },
  { "United Nations Network on Migration", PLENARY_BODY_KIND_NETWORK, "the" },
  { "Mayors Mechanism", PLENARY_BODY_KIND_MECHANISM, "" },
  { "University of the Coast", PLENARY_BODY_KIND_ACADEMIC, "the" },
  { "Fragomen", PLENARY_BODY_KIND_ORGANISATION, "" },
};

static void
test_kind (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (plenary_body_guess_kind (cases[i].name), ==, cases[i].kind);
}

static void
test_article (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (plenary_body_guess_article (cases[i].name, cases[i].kind), ==,
                     cases[i].article);
  g_assert_cmpstr (plenary_body_guess_article ("Friends of the Forum", PLENARY_BODY_KIND_CATEGORY),
                   ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/roster/body-guess/kind", test_kind);
  g_test_add_func ("/roster/body-guess/article", test_article);

  return g_test_run ();
}
