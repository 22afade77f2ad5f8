/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Nobody can tell from the letters alone where a family name begins: "Angela Li Rosi" and "Maria
 * Anna Rossi" look the same. What writers do to show it is taken up (a comma, capitals, particles
 * in small letters); where there is nothing, the last word is the family name.
 */
#include "config.h"

#include "roster/plenary-name.h"

#include "base/plenary-pattern.h"
#include "model/plenary-person.h"

#include <string.h>

/* Folded and without full stops. */
static const char *const honorifics[] = {
  "amb",        "ambassador", "ambassadeur", "ambassadrice", "embajador",
  "embajadora", "dame",       "don",         "dott",         "dr",
  "dra",        "dame",       "exc",         "excellency",   "fr",
  "frau",       "general",    "he",          "her",          "herr",
  "his",        "hon",        "honourable",  "hrh",          "ing",
  "judge",      "lic",        "lord",        "madam",        "madame",
  "maitre",     "minister",   "miss",        "mister",       "mlle",
  "mme",        "mr",         "mrs",         "ms",           "mx",
  "pr",         "prince",     "princess",    "prof",         "professor",
  "rev",        "senator",    "sheikh",      "sheikha",      "sir",
  "sig",        "sr",         "sra",         "srta",         "undersecretary",
};

/* In small letters they stand before a family name and do not count when it is sorted. */
static const char *const particles[]
    = { "af",  "al",  "av",    "bin", "bint", "d'", "da",  "dal", "de", "degli",
        "dei", "del", "della", "den", "der",  "di", "do",  "dos", "du", "e",
        "el",  "ibn", "la",    "las", "le",   "lo", "los", "op",  "te", "ten",
        "ter", "ur",  "van",   "vom", "von",  "y",  "zu",  "zum", "zur" };

static const char *const suffixes[] = { "jr", "ii", "iii", "iv", "phd", "md", "esq", "obe", "cbe" };

/* Letters that have no accent to take away. */
static const struct
{
  gunichar letter;
  const char *written;
} plain_letters[] = {
  { 0x00e6, "ae" }, { 0x00f0, "d" }, { 0x00f8, "o" }, { 0x00fe, "th" },
  { 0x0111, "d" },  { 0x0131, "i" }, { 0x0142, "l" }, { 0x0153, "oe" },
};

static gboolean
is_listed (const char *const *list, gsize length, const char *word)
{
  for (gsize i = 0; i < length; i++)
    if (strcmp (list[i], word) == 0)
      return TRUE;

  return FALSE;
}

/* A word without case, accents and full stops. */
static char *
fold_title (const char *word)
{
  g_autofree char *folded = plenary_fold (word);
  GString *title = g_string_new (NULL);

  for (const char *at = folded; *at != '\0'; at++)
    if (*at != '.' && *at != ',')
      g_string_append_c (title, *at);

  return g_string_free_and_steal (title);
}

static gboolean
is_honorific (const char *word)
{
  g_autofree char *title = fold_title (word);

  return is_listed (honorifics, G_N_ELEMENTS (honorifics), title);
}

static gboolean
is_suffix (const char *word)
{
  g_autofree char *title = fold_title (word);

  return is_listed (suffixes, G_N_ELEMENTS (suffixes), title);
}

/* Particles in capital letters are part of the name: "Van Haasen" is sorted by V. */
static gboolean
is_particle (const char *word)
{
  return g_unichar_islower (g_utf8_get_char (word))
         && is_listed (particles, G_N_ELEMENTS (particles), word);
}

/* DUPONT, and not an initial. */
static gboolean
is_in_capitals (const char *word)
{
  guint n_letters = 0;

  for (const char *at = word; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (g_unichar_islower (letter) || letter == '.')
        return FALSE;
      n_letters += g_unichar_isupper (letter);
    }

  return n_letters > 1;
}

/* DUPONT-MOREAU as Dupont-Moreau. */
static char *
take_capitals_away (const char *word)
{
  GString *name = g_string_new (NULL);
  gboolean is_first = TRUE;

  for (const char *at = word; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      g_string_append_unichar (name, is_first ? letter : g_unichar_tolower (letter));
      is_first = !g_unichar_isalpha (letter);
    }

  return g_string_free_and_steal (name);
}

static GPtrArray *
list_words (const char *name)
{
  g_auto (GStrv) all = g_strsplit_set (name, " \t\n\r", -1);
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; all[i] != NULL; i++)
    {
      g_strstrip (all[i]);
      if (*all[i] != '\0')
        g_ptr_array_add (words, g_strdup (all[i]));
    }

  return words;
}

static char *
join_words (GPtrArray *words, guint from, guint to)
{
  GString *joined = g_string_new (NULL);

  for (guint i = from; i < to; i++)
    {
      if (joined->len > 0)
        g_string_append_c (joined, ' ');
      g_string_append (joined, words->pdata[i]);
    }

  return g_string_free_and_steal (joined);
}

/* Titles before the name go to the honorific, what stands after it to the suffix. */
static void
take_titles (GPtrArray *words, PlenaryNameParts *parts)
{
  guint n_titles = 0;
  guint end = words->len;

  while (n_titles + 1 < words->len && is_honorific (words->pdata[n_titles]))
    n_titles++;
  while (end > n_titles + 2 && is_suffix (words->pdata[end - 1]))
    end--;
  parts->honorific = join_words (words, 0, n_titles);
  parts->suffix = join_words (words, end, words->len);
  g_ptr_array_set_size (words, (int) end);
  g_ptr_array_remove_range (words, 0, n_titles);
}

/* Where the family name begins and ends among words of which some are in capitals. */
static gboolean
find_capitals (GPtrArray *words, guint *start, guint *end)
{
  guint n_capitals = 0;

  *start = words->len;
  *end = 0;
  for (guint i = 0; i < words->len; i++)
    if (is_in_capitals (words->pdata[i]))
      {
        *start = MIN (*start, i);
        *end = i + 1;
        n_capitals++;
      }
  while (*start > 0 && n_capitals > 0 && is_particle (words->pdata[*start - 1]))
    (*start)--;

  return n_capitals > 0 && *end - *start < words->len && (*start == 0 || *end == words->len);
}

static void
lower_capitals (GPtrArray *words)
{
  for (guint i = 0; i < words->len; i++)
    if (is_in_capitals (words->pdata[i]))
      {
        char *lowered = take_capitals_away (words->pdata[i]);

        g_free (words->pdata[i]);
        words->pdata[i] = lowered;
      }
}

static void
find_family (GPtrArray *words, guint *start, guint *end)
{
  *end = words->len;
  *start = words->len > 0 ? words->len - 1 : 0;
  for (guint i = 1; i + 1 < words->len; i++)
    if (is_particle (words->pdata[i]))
      {
        *start = i;
        return;
      }
}

static void
set_family (GPtrArray *words, guint start, guint end, PlenaryNameParts *parts)
{
  guint name = start;

  while (name + 1 < end && is_particle (words->pdata[name]))
    name++;
  parts->particle = join_words (words, start, name);
  parts->family = join_words (words, name, end);
}

/* "Pareja, Santiago": what stands before the comma is the family name. */
static void
split_at_comma (const char *name, const char *comma, PlenaryNameParts *parts)
{
  g_autofree char *before = g_strndup (name, (gsize) (comma - name));
  g_autoptr (GPtrArray) family = list_words (before);
  g_autoptr (GPtrArray) given = list_words (comma + 1);
  guint n_titles = 0;

  while (n_titles < family->len && family->len > 1 && is_honorific (family->pdata[n_titles]))
    n_titles++;
  lower_capitals (family);
  take_titles (given, parts);
  if (n_titles > 0)
    {
      g_free (parts->honorific);
      parts->honorific = join_words (family, 0, n_titles);
    }
  set_family (family, n_titles, family->len, parts);
  parts->given = join_words (given, 0, given->len);
}

/**
 * plenary_name_split:
 * @name: a name as somebody wrote it, with or without titles
 * @parts: (out): its parts
 *
 * Takes a name apart: "H.E. Mr. Michiel van Campen", "Pareja, Santiago", "KIM Min-jun".
 */
void
plenary_name_split (const char *name, PlenaryNameParts *parts)
{
  g_return_if_fail (name != NULL);
  g_return_if_fail (parts != NULL);

  const char *comma = strchr (name, ',');
  g_autoptr (GPtrArray) after = list_words (comma != NULL ? comma + 1 : "");

  *parts = (PlenaryNameParts) { 0 };
  if (after->len > 0 && !(after->len == 1 && is_suffix (after->pdata[0])))
    {
      split_at_comma (name, comma, parts);
      return;
    }

  g_autofree char *whole = g_strdelimit (g_strdup (name), ",", ' ');
  g_autoptr (GPtrArray) words = list_words (whole);
  guint start = 0;
  guint end = 0;

  take_titles (words, parts);
  if (find_capitals (words, &start, &end))
    parts->family_first = start == 0;
  else
    find_family (words, &start, &end);
  lower_capitals (words);
  set_family (words, start, end, parts);

  g_autofree char *before = join_words (words, 0, start);
  g_autofree char *behind = join_words (words, end, words->len);

  parts->given = g_strconcat (before, behind, NULL);
}

/**
 * plenary_name_parts_clear:
 * @parts: parts of a name
 *
 * Frees what they hold.
 */
void
plenary_name_parts_clear (PlenaryNameParts *parts)
{
  g_return_if_fail (parts != NULL);

  g_clear_pointer (&parts->honorific, g_free);
  g_clear_pointer (&parts->given, g_free);
  g_clear_pointer (&parts->particle, g_free);
  g_clear_pointer (&parts->family, g_free);
  g_clear_pointer (&parts->suffix, g_free);
}

/**
 * plenary_name_fill:
 * @name: a name in one line, as in "H.E. Mr. Michiel van Campen" or "NGUYEN Van Anh"
 * @person: a row of a person
 *
 * Fills the columns of the name.
 */
void
plenary_name_fill (const char *name, PlenaryRow *person)
{
  g_return_if_fail (name != NULL);
  g_return_if_fail (person != NULL && plenary_row_get_record_type (person) == PLENARY_TYPE_PERSON);

  g_auto (PlenaryNameParts) parts = { 0 };

  plenary_name_split (name, &parts);
  plenary_row_set_text (person, PLENARY_PERSON_HONORIFIC, parts.honorific);
  plenary_row_set_text (person, PLENARY_PERSON_GIVEN_NAME, parts.given);
  plenary_row_set_text (person, PLENARY_PERSON_PARTICLE, parts.particle);
  plenary_row_set_text (person, PLENARY_PERSON_FAMILY_NAME, parts.family);
  plenary_row_set_text (person, PLENARY_PERSON_SUFFIX, parts.suffix);
  plenary_row_set_boolean (person, PLENARY_PERSON_FAMILY_FIRST, parts.family_first);
}

static void
append_plain (GString *word, gunichar letter)
{
  for (gsize i = 0; i < G_N_ELEMENTS (plain_letters); i++)
    if (plain_letters[i].letter == letter)
      {
        g_string_append (word, plain_letters[i].written);
        return;
      }
  g_string_append_unichar (word, letter);
}

/* The full stop in "J.C.": what follows it is one letter. */
static gboolean
is_in_initials (const char *stop)
{
  const char *letter = stop + 1;

  return *stop == '.' && g_unichar_isalnum (g_utf8_get_char (letter))
         && !g_unichar_isalnum (g_utf8_get_char (g_utf8_next_char (letter)));
}

static void
end_word (GStrvBuilder *words, GString *word, gboolean *is_begun)
{
  if (word->len > 0 && (*is_begun || !is_listed (honorifics, G_N_ELEMENTS (honorifics), word->str)))
    {
      g_strv_builder_add (words, word->str);
      *is_begun = TRUE;
    }
  g_string_truncate (word, 0);
}

/**
 * plenary_name_fold:
 * @name: a name
 *
 * What counts when names are compared: their words, without titles before them, accents, case and
 * the marks between and in them. "Dr. Jean-Pierre O’Brien" is "jean", "pierre" and "obrien".
 *
 * Returns: (transfer full) (array zero-terminated=1): the words
 */
char **
plenary_name_fold (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  g_autofree char *folded = plenary_fold (name);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autoptr (GString) word = g_string_new (NULL);
  gboolean is_begun = FALSE;

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (g_unichar_isalnum (letter))
        append_plain (word, letter);
      else if (letter != '\'' && letter != 0x2019 && letter != 0x02bc && letter != '`'
               && !is_in_initials (at))
        end_word (words, word, &is_begun);
    }
  end_word (words, word, &is_begun);

  return g_strv_builder_end (words);
}

/**
 * plenary_words_are_near:
 * @a: folded words
 * @b: others
 *
 * Whether they differ by one slip of the fingers at most: a letter that is missing, too much,
 * another, or changed places with its neighbour.
 *
 * Returns: whether they are nearly the same
 */
gboolean
plenary_words_are_near (const char *a, const char *b)
{
  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  while (*a != '\0' && *a == *b)
    {
      a++;
      b++;
    }
  if (*a == '\0' || *b == '\0')
    return strlen (a) + strlen (b) <= 1;
  if (a[0] == b[1] && a[1] == b[0] && strcmp (a + 2, b + 2) == 0)
    return TRUE;

  return strcmp (a + 1, b + 1) == 0 || strcmp (a + 1, b) == 0 || strcmp (a, b + 1) == 0;
}
