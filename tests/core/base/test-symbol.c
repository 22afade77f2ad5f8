/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Symbols of documents: found, left alone, linked.
 */
#include "config.h"

#include "base/plenary-symbol.h"

static void
test_find (void)
{
  static const struct
  {
    const char *words;
    const char *symbol;  /* NULL for none */
    const char *address; /* after the host */
  } cases[] = {
    { "in A/RES/73/195, para. 47, it says", "A/RES/73/195, para. 47", "A/RES/73/195" },
    { "as per General Assembly resolution A/RES/73/326 which", "A/RES/73/326", "A/RES/73/326" },
    { "(A/RES/73/195).", "A/RES/73/195", "A/RES/73/195" },
    { "A/RES/73/195.", "A/RES/73/195", "A/RES/73/195" },
    { "E/CN.5/2021/Add.1 too", "E/CN.5/2021/Add.1", "E/CN.5/2021/Add.1" },
    { "S/RES/1325 (2000)", "S/RES/1325", "S/RES/1325" },
    { "S/RES/1325(2000)", "S/RES/1325(2000)", "S/RES/1325(2000)" },
    { "CCPR/C/21/Rev.1/Add.13", "CCPR/C/21/Rev.1/Add.13", "CCPR/C/21/Rev.1/Add.13" },
    { "A/HRC/RES/35/17, paragraph 3(b)", "A/HRC/RES/35/17, paragraph 3(b)", "A/HRC/RES/35/17" },
    { "A/76/642, paras. 3 and 4", "A/76/642, paras. 3", "A/76/642" },
    { "A/76/642 § 12", "A/76/642 § 12", "A/76/642" },
    { "either A/B or and/or", NULL, NULL },
    { "https://undocs.org/A/RES/73/195", NULL, NULL },
    { "x.A/RES/1", NULL, NULL },
    { "A/res/73", NULL, NULL },
    { "24/7", NULL, NULL },
    { "A/RES/73x", NULL, NULL },
    { "", NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) symbols = plenary_symbols_find (cases[i].words);

      g_test_message ("%s", cases[i].words);
      g_assert_cmpuint (symbols->len, ==, cases[i].symbol != NULL ? 1 : 0);
      if (symbols->len == 0)
        continue;

      const PlenarySymbol *symbol = &g_array_index (symbols, PlenarySymbol, 0);
      g_autofree char *words = g_strndup (cases[i].words + symbol->start, symbol->length);
      g_autofree char *address
          = plenary_symbol_dup_address (cases[i].words + symbol->start, symbol->symbol_length);
      g_autofree char *expected = g_strconcat ("https://undocs.org/", cases[i].address, NULL);

      g_assert_cmpstr (words, ==, cases[i].symbol);
      g_assert_cmpstr (address, ==, expected);
    }
}

static void
test_link (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    guint n_links;
  } cases[] = {
    { "See <b>A/RES/73/195, para. 47</b>.",
      "See <a href=\"https://undocs.org/A/RES/73/195\"><b>A/RES/73/195, para. 47</b></a>.", 1 },
    { "A/RES/<i>73</i>/195", "<a href=\"https://undocs.org/A/RES/73/195\">A/RES/<i>73</i>/195</a>",
      1 },
    { "<a href=\"https://e.org\">A/RES/1/2</a> x", "<a href=\"https://e.org\">A/RES/1/2</a> x", 0 },
    { "a<note>S/RES/1325 and A/RES/1/2</note>",
      "a<note><a href=\"https://undocs.org/S/RES/1325\">S/RES/1325</a> and "
      "<a href=\"https://undocs.org/A/RES/1/2\">A/RES/1/2</a></note>",
      2 },
    { "one\n<item level=\"1\" as=\"bullet\"/>A/76/642\n<item level=\"2\" as=\"letter\"/>two\nend",
      "one\n<item level=\"1\" as=\"bullet\"/><a href=\"https://undocs.org/A/76/642\">A/76/642</a>\n"
      "<item level=\"2\" as=\"letter\"/>two\nend",
      1 },
    { "nothing <ref to=\"p1\" as=\"number\"/>", "nothing <ref to=\"p1\" as=\"number\"/>", 0 },
    { "", "", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlenaryText) text = plenary_text_new_from_markup (cases[i].before, &error);

      g_assert_no_error (error);

      guint n_links = 0;
      g_autoptr (PlenaryText) linked = plenary_symbols_link (text, &n_links);
      guint n_again = 0;
      g_autoptr (PlenaryText) again = plenary_symbols_link (linked, &n_again);

      g_assert_cmpstr (plenary_text_get_markup (linked), ==, cases[i].after);
      g_assert_cmpuint (n_links, ==, cases[i].n_links);
      g_assert_true (plenary_text_equal (again, linked));
      g_assert_cmpuint (n_again, ==, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/base/symbol/find", test_find);
  g_test_add_func ("/base/symbol/link", test_link);

  return g_test_run ();
}
