/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Each word of the pattern is looked for by itself. The better it is found the more it counts;
 * one word that is not found at all refuses the whole.
 */
#include "config.h"

#include "base/plenary-pattern.h"

#include <string.h>

/* Characters of a word that count. */
#define MAX_LENGTH 64

/* How well a word is found. Sums of them are compared, so that what is begun twice comes before
 * what is only contained. */
typedef enum
{
  FOUND_NOT = 0,
  FOUND_INITIALS = 10,      /* "exag" in "Export the Agenda" */
  FOUND_INSIDE = 20,        /* "port" in "Export the Agenda" */
  FOUND_KEYWORD = 30,       /* begins a keyword */
  FOUND_WORD = 60,          /* begins a word of the title */
  FOUND_WHOLE_WORD = 70,    /* is a word of the title */
  FOUND_BEGINNING = 80,     /* begins the title */
  FOUND_WHOLE_TITLE = 1000, /* is the title */
} Found;

struct _PlenaryPattern
{
  char *words[PLENARY_PATTERN_MAX_WORDS]; /* folded */
  guint n_words;
};

/**
 * plenary_fold:
 * @words: some words
 *
 * Takes away what does not count when words are looked for: case, accents, and how a character
 * is composed.
 *
 * Returns: (transfer full): the words folded
 */
char *
plenary_fold (const char *words)
{
  g_return_val_if_fail (words != NULL, NULL);

  g_autofree char *valid = g_utf8_make_valid (words, -1);
  g_autofree char *decomposed = g_utf8_normalize (valid, -1, G_NORMALIZE_NFKD);
  g_autofree char *lower = g_utf8_casefold (decomposed, -1);
  GString *folded = g_string_new (NULL);

  for (const char *at = lower; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_ismark (g_utf8_get_char (at)))
      g_string_append_unichar (folded, g_utf8_get_char (at));

  return g_string_free_and_steal (folded);
}

static gboolean
is_word_start (const char *text, const char *at)
{
  return g_unichar_isalnum (g_utf8_get_char (at))
         && (at == text || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at))));
}

static gboolean
is_word_end (const char *at)
{
  return *at == '\0' || !g_unichar_isalnum (g_utf8_get_char (at));
}

/* Whether a word is made of beginnings of words of the text: each character follows the one
 * before it, or begins a word further on. @ends has the places where what is matched so far may
 * end, so that all ways are followed at once. */
static gboolean
has_initials (const char *text, const char *word)
{
  gsize length = strlen (text);
  g_autofree gboolean *ends = g_new0 (gboolean, length + 1);
  g_autofree gboolean *next_ends = g_new0 (gboolean, length + 1);
  gboolean is_matched = TRUE;

  for (const char *letter = word; *letter != '\0' && is_matched; letter = g_utf8_next_char (letter))
    {
      gboolean is_after_one = letter == word;

      is_matched = FALSE;
      memset (next_ends, 0, (length + 1) * sizeof *next_ends);
      for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
        {
          gboolean is_next = letter != word && ends[at - text];

          is_after_one = is_after_one || is_next;
          if ((is_next || (is_after_one && is_word_start (text, at)))
              && g_utf8_get_char (at) == g_utf8_get_char (letter))
            is_matched = next_ends[g_utf8_next_char (at) - text] = TRUE;
        }
      memcpy (ends, next_ends, (length + 1) * sizeof *ends);
    }

  return is_matched;
}

static Found
find_in_title (const char *title, const char *word)
{
  gsize length = strlen (word);
  Found best = FOUND_NOT;

  if (g_str_equal (title, word))
    return FOUND_WHOLE_TITLE;

  for (const char *at = strstr (title, word); at != NULL; at = strstr (at + 1, word))
    {
      Found found = FOUND_INSIDE;

      if (at == title)
        found = FOUND_BEGINNING;
      else if (is_word_start (title, at))
        found = is_word_end (at + length) ? FOUND_WHOLE_WORD : FOUND_WORD;
      best = MAX (best, found);
    }

  return best;
}

static gboolean
begins_word (const char *text, const char *word)
{
  for (const char *at = strstr (text, word); at != NULL; at = strstr (at + 1, word))
    if (is_word_start (text, at))
      return TRUE;

  return FALSE;
}

static Found
find_word (const char *title, const char *keywords, const char *word)
{
  Found best = find_in_title (title, word);

  if (best < FOUND_KEYWORD && begins_word (keywords, word))
    best = FOUND_KEYWORD;
  if (best == FOUND_NOT && has_initials (title, word))
    best = FOUND_INITIALS;

  return best;
}

/**
 * plenary_pattern_new:
 * @typed: what a person has typed; anything
 *
 * Returns: (transfer full): what it asks for
 */
PlenaryPattern *
plenary_pattern_new (const char *typed)
{
  g_return_val_if_fail (typed != NULL, NULL);

  PlenaryPattern *self = g_new0 (PlenaryPattern, 1);
  g_autofree char *folded = plenary_fold (typed);
  g_auto (GStrv) words = g_strsplit_set (folded, " \t\n", -1);

  for (guint i = 0; words[i] != NULL && self->n_words < PLENARY_PATTERN_MAX_WORDS; i++)
    if (*words[i] != '\0')
      self->words[self->n_words++]
          = g_utf8_substring (words[i], 0, MIN (g_utf8_strlen (words[i], -1), MAX_LENGTH));

  return self;
}

/**
 * plenary_pattern_free:
 * @self: (transfer full): a pattern
 */
void
plenary_pattern_free (PlenaryPattern *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->n_words; i++)
    g_free (self->words[i]);
  g_free (self);
}

/**
 * plenary_pattern_is_empty:
 * @self: a pattern
 *
 * Returns: whether it asks for nothing, and everything is found equally well
 */
gboolean
plenary_pattern_is_empty (const PlenaryPattern *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->n_words == 0;
}

/**
 * plenary_pattern_rate_folded:
 * @self: a pattern
 * @title: a title that plenary_fold() has folded
 * @keywords: further words under which it can be found, folded too
 *
 * Like plenary_pattern_rate(), for who looks through the same titles again and again.
 *
 * Returns: 0 when it is not what is asked for, else more the better it is; 1 for an empty pattern
 */
guint
plenary_pattern_rate_folded (const PlenaryPattern *self, const char *title, const char *keywords)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (title != NULL, 0);
  g_return_val_if_fail (keywords != NULL, 0);

  guint rating = 0;

  if (self->n_words == 0)
    return 1;

  for (guint i = 0; i < self->n_words; i++)
    {
      Found found = find_word (title, keywords, self->words[i]);

      if (found == FOUND_NOT)
        return 0;
      rating += found;
    }

  return rating;
}

/**
 * plenary_pattern_rate:
 * @self: a pattern
 * @title: a title
 * @keywords: (nullable): further words under which it can be found
 *
 * Looks whether all words of the pattern are found: in the title as its beginning, the beginning
 * of a word, a part or initials; in the keywords as the beginning of one.
 *
 * Returns: 0 when it is not what is asked for, else more the better it is; 1 for an empty pattern
 */
guint
plenary_pattern_rate (const PlenaryPattern *self, const char *title, const char *keywords)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (title != NULL, 0);

  g_autofree char *folded_title = plenary_fold (title);
  g_autofree char *folded_keywords = plenary_fold (keywords != NULL ? keywords : "");

  return plenary_pattern_rate_folded (self, folded_title, folded_keywords);
}
