/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Where a family name begins cannot be known, only guessed: in capitals it is what is in capitals,
 * else the last word, with small words before it as its particle. Whoever knows better changes
 * the record; nothing typed is left out, so that the name prints as it was typed.
 */
#include "config.h"

#include "operations/plenary-typed-name.h"

#include "model/plenary-person.h"

#include <string.h>

/* Words before a name that are no part of it, without their full stop. */
static const char *const honorifics[]
    = { "Mr",        "Mrs",  "Ms",   "Miss", "Mx",         "Dr",  "Prof",
        "Professor", "H.E",  "HE",   "Amb",  "Ambassador", "Hon", "Undersecretary",
        "Sir",       "Dame", "Lady", "Mme",  "Sra",        "Msgr" };

static gboolean
is_honorific (const char *word)
{
  g_autofree char *plain = g_strdup (word);
  gsize length = strlen (plain);

  if (length > 0 && plain[length - 1] == '.')
    plain[length - 1] = '\0';
  for (gsize i = 0; i < G_N_ELEMENTS (honorifics); i++)
    if (g_ascii_strcasecmp (plain, honorifics[i]) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
is_in_capitals (const char *word)
{
  guint n_letters = 0;

  for (const char *at = word; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (g_unichar_islower (g_utf8_get_char (at)))
        return FALSE;
      n_letters += g_unichar_isupper (g_utf8_get_char (at));
    }

  return n_letters > 1;
}

static gboolean
is_small (const char *word)
{
  return g_unichar_islower (g_utf8_get_char (word));
}

static void
set_words (PlenaryRow *person, guint column, char **words, guint from, guint to)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = from; i < to; i++)
    g_string_append_printf (joined, "%s%s", joined->len > 0 ? " " : "", words[i]);
  plenary_row_set_text (person, column, joined->str);
}

/* Where the words in capitals are, if they stand at one end of the name and not all over it. */
static gboolean
find_capitals (char **words, guint from, guint to, guint *begins, guint *ends)
{
  *begins = from;
  *ends = to;
  while (*ends > from && !is_in_capitals (words[*ends - 1]))
    (*ends)--;
  while (*begins < *ends && !is_in_capitals (words[*begins]))
    (*begins)++;
  for (guint i = *begins; i < *ends; i++)
    if (!is_in_capitals (words[i]))
      return FALSE;

  return *begins < *ends && *ends - *begins < to - from && (*begins == from || *ends == to);
}

/**
 * plenary_typed_name_fill:
 * @name: a name in one line, as in "H.E. Mr. Michiel van Campen" or "NGUYEN Van Anh"
 * @person: a row of a person
 *
 * Fills the columns of the name.
 */
void
plenary_typed_name_fill (const char *name, PlenaryRow *person)
{
  g_return_if_fail (name != NULL);
  g_return_if_fail (person != NULL && plenary_row_get_record_type (person) == PLENARY_TYPE_PERSON);

  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = g_strsplit_set (name, " \t\n", -1);
  guint given = 0;
  guint family = 0;
  guint end = 0;

  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_strv_builder_add (builder, parts[i]);

  g_auto (GStrv) words = g_strv_builder_end (builder);
  guint n_words = g_strv_length (words);

  while (given + 1 < n_words && is_honorific (words[given]))
    given++;
  set_words (person, PLENARY_PERSON_HONORIFIC, words, 0, given);

  gboolean has_capitals = find_capitals (words, given, n_words, &family, &end);

  if (has_capitals && family == given)
    {
      plenary_row_set_boolean (person, PLENARY_PERSON_FAMILY_FIRST, TRUE);
      set_words (person, PLENARY_PERSON_FAMILY_NAME, words, given, end);
      set_words (person, PLENARY_PERSON_GIVEN_NAME, words, end, n_words);
      return;
    }
  if (!has_capitals)
    family = n_words > 0 ? n_words - 1 : 0;

  guint particle = family;

  while (particle > given && is_small (words[particle - 1]))
    particle--;
  set_words (person, PLENARY_PERSON_GIVEN_NAME, words, given, particle);
  set_words (person, PLENARY_PERSON_PARTICLE, words, particle, family);
  set_words (person, PLENARY_PERSON_FAMILY_NAME, words, family, n_words);
}
