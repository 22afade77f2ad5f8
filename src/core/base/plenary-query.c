/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "base/plenary-query.h"

#include <string.h>

/* Characters of an excerpt before and after the first word that was found. */
#define BEFORE 40
#define AFTER  100

struct _PlenaryQuery
{
  char **words; /* as typed */
  guint n_words;
};

static gboolean
is_of_word (gunichar character)
{
  return g_unichar_isalnum (character) || g_unichar_ismark (character);
}

/* Without case and accents; several characters, such as those of a ligature, stay one. */
static gunichar
fold (gunichar character)
{
  gunichar base[G_UNICHAR_MAX_DECOMPOSITION_LENGTH] = { 0 };

  g_unichar_fully_decompose (character, FALSE, base, G_N_ELEMENTS (base));

  return g_unichar_tolower (base[0]);
}

static const char *
skip_marks (const char *at)
{
  while (*at != '\0' && g_unichar_ismark (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);

  return at;
}

/* Accents count neither where they are part of a character nor where they follow it. */
static gboolean
begins_with (const char *text, const char *word)
{
  while (*word != '\0')
    {
      if (*text == '\0' || fold (g_utf8_get_char (text)) != fold (g_utf8_get_char (word)))
        return FALSE;
      text = skip_marks (g_utf8_next_char (text));
      word = skip_marks (g_utf8_next_char (word));
    }

  return TRUE;
}

static const char *
find_word_start (const char *at)
{
  while (*at != '\0' && !is_of_word (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);

  return at;
}

static const char *
find_word_end (const char *at)
{
  while (*at != '\0' && is_of_word (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);

  return at;
}

/**
 * plenary_query_new:
 * @typed: what a person has typed; anything
 *
 * Returns: (transfer full): the words to look for
 */
PlenaryQuery *
plenary_query_new (const char *typed)
{
  g_return_val_if_fail (typed != NULL, NULL);

  PlenaryQuery *self = g_new0 (PlenaryQuery, 1);
  g_autofree char *valid = g_utf8_make_valid (typed, -1);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  const char *start = find_word_start (valid);

  while (*start != '\0' && self->n_words < PLENARY_QUERY_MAX_WORDS)
    {
      const char *end = find_word_end (start);

      g_strv_builder_take (words, g_strndup (start, (gsize) (end - start)));
      self->n_words++;
      start = find_word_start (end);
    }
  self->words = g_strv_builder_end (words);

  return self;
}

/**
 * plenary_query_free:
 * @self: (transfer full): a query
 */
void
plenary_query_free (PlenaryQuery *self)
{
  g_return_if_fail (self != NULL);

  g_strfreev (self->words);
  g_free (self);
}

/**
 * plenary_query_is_empty:
 * @self: a query
 *
 * Returns: whether it has no words to look for
 */
gboolean
plenary_query_is_empty (const PlenaryQuery *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->n_words == 0;
}

/**
 * plenary_query_get_words:
 * @self: a query
 *
 * Returns: (transfer none) (array zero-terminated=1): its words as they were typed
 */
const char *const *
plenary_query_get_words (const PlenaryQuery *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->words;
}

/**
 * plenary_query_mark:
 * @self: a query
 * @text: plain text
 *
 * Returns: (transfer full) (element-type PlenaryRange): the words of the text that were looked
 *   for, in order, whole
 */
GArray *
plenary_query_mark (const PlenaryQuery *self, const char *text)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (PlenaryRange));
  const char *end = NULL;

  for (const char *start = find_word_start (text); *start != '\0'; start = find_word_start (end))
    {
      end = find_word_end (start);
      for (guint i = 0; i < self->n_words; i++)
        if (begins_with (start, self->words[i]))
          {
            const PlenaryRange range
                = { .start = (gsize) (start - text), .length = (gsize) (end - start), .word = i };

            g_array_append_val (ranges, range);
            break;
          }
    }

  return ranges;
}

/* Words of the query among the ranges from one on that end before a place. */
static guint
count_words (const GArray *ranges, guint from, gsize end)
{
  guint32 seen = 0;

  G_STATIC_ASSERT (PLENARY_QUERY_MAX_WORDS <= 32);
  for (guint i = from; i < ranges->len; i++)
    {
      const PlenaryRange *range = &g_array_index (ranges, PlenaryRange, i);

      if (range->start + range->length > end)
        break;
      seen |= 1u << range->word;
    }

  return (guint) __builtin_popcount (seen);
}

/**
 * plenary_query_matches:
 * @self: a query
 * @text: plain text
 *
 * Returns: whether the text has all the words
 */
gboolean
plenary_query_matches (const PlenaryQuery *self, const char *text)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  /* Each word by itself: a word of the text can begin with two of them. */
  for (guint i = 0; i < self->n_words; i++)
    {
      const char *at = find_word_start (text);

      while (*at != '\0' && !begins_with (at, self->words[i]))
        at = find_word_start (find_word_end (at));
      if (*at == '\0')
        return FALSE;
    }

  return TRUE;
}

/* The end of the text that fits behind a word, and the beginning of what fits before it. */
static const char *
go_forward (const char *from, guint n_characters)
{
  while (n_characters-- > 0 && *from != '\0')
    from = g_utf8_next_char (from);

  return from;
}

static const char *
go_back (const char *text, const char *from, guint n_characters)
{
  while (n_characters-- > 0 && from > text)
    from = g_utf8_prev_char (from);

  return from;
}

/* Where most of the words stand close together; the first such place. */
static guint
find_best (const char *text, const GArray *ranges)
{
  guint best = 0;
  guint most = 0;

  for (guint i = 0; i < ranges->len; i++)
    {
      const PlenaryRange *range = &g_array_index (ranges, PlenaryRange, i);
      const char *end = go_forward (text + range->start + range->length, AFTER);
      guint n_words = count_words (ranges, i, (gsize) (end - text));

      if (n_words > most)
        {
          most = n_words;
          best = i;
        }
    }

  return best;
}

/* From a whole word to a whole word. What is between @first and @last stays. */
static void
cut (const char *text, const char *first, const char *last, const char **start, const char **end)
{
  *start = go_back (text, first, BEFORE);
  if (*start > text)
    while (*start < first && !g_ascii_isspace ((*start)[-1]))
      *start = g_utf8_next_char (*start);
  *end = go_forward (last, AFTER);
  while (**end != '\0' && *end > last && !g_ascii_isspace (**end))
    *end = g_utf8_prev_char (*end);
}

/**
 * plenary_query_dup_excerpt:
 * @self: a query
 * @text: plain text
 * @ranges: (out) (optional) (transfer full) (element-type PlenaryRange): the words in the excerpt
 *   that were looked for
 *
 * About a hundred and forty characters of a text, around the place where most of the words are;
 * of a text that has none of them, its beginning. Line feeds and tabulators become spaces, and an
 * ellipsis stands where something was left out.
 *
 * Returns: (transfer full): the excerpt
 */
char *
plenary_query_dup_excerpt (const PlenaryQuery *self, const char *text, GArray **ranges)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  g_autoptr (GArray) found = plenary_query_mark (self, text);
  const char *first = text;
  const char *last = text;
  const char *start = NULL;
  const char *end = NULL;

  if (found->len > 0)
    {
      const PlenaryRange *best = &g_array_index (found, PlenaryRange, find_best (text, found));

      first = text + best->start;
      last = first + best->length;
    }
  cut (text, first, last, &start, &end);

  g_autofree char *middle = g_strndup (start, (gsize) (end - start));
  char *excerpt = g_strconcat (start > text ? "…" : "", g_strdelimit (middle, "\r\n\t", ' '),
                               *end != '\0' ? "…" : "", NULL);

  if (ranges != NULL)
    *ranges = plenary_query_mark (self, excerpt);

  return excerpt;
}
