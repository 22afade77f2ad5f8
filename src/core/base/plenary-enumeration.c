/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "base/plenary-enumeration.h"

#include <glib/gi18n-lib.h>

/**
 * plenary_enumerate:
 * @words: (array length=n_words): words
 * @n_words: how many
 *
 * Lists words in a sentence: commas between them, "and" before the last and no comma with it.
 * Any thread.
 *
 * Returns: (transfer full): the list; empty when there are no words
 */
char *
plenary_enumerate (const char *const *words, gsize n_words)
{
  g_return_val_if_fail (words != NULL || n_words == 0, NULL);

  g_autoptr (GString) list = g_string_new (n_words > 0 ? words[0] : "");

  for (gsize i = 1; i + 1 < n_words; i++)
    {
      /* Translators: stands between the members of a list, but not before the last. */
      g_string_append (list, C_ ("list", ", "));
      g_string_append (list, words[i]);
    }
  if (n_words < 2)
    return g_string_free_and_steal (g_steal_pointer (&list));

  /* Translators: the end of a list: all but the last, and the last. */
  return g_strdup_printf (C_ ("list", "%s and %s"), list->str, words[n_words - 1]);
}

/**
 * plenary_enumerate_array:
 * @words: (element-type utf8): words
 *
 * As plenary_enumerate(), for an array that grew.
 *
 * Returns: (transfer full): the list; empty when there are no words
 */
char *
plenary_enumerate_array (GPtrArray *words)
{
  g_return_val_if_fail (words != NULL, NULL);

  return plenary_enumerate ((const char *const *) words->pdata, words->len);
}
