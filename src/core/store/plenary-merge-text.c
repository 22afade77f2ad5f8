/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Texts are merged by sentences and not by words. A sentence is what is quoted and cleared: one
 * that nobody has written must not come out of a merge. Sentences that are in all three texts
 * hold them together; what stands between two of these was changed by one side, by both in the
 * same way, or it is a conflict.
 */
#include "config.h"

#include "store/plenary-merge-text.h"

#include "base/plenary-text.h"

#include <string.h>

/* Comparing two texts takes as many steps as the product of their sentences. */
#define MAX_SENTENCES 1000

/* A sentence with its mark-up and the white space after it, in a string that is not ended. */
typedef struct
{
  const char *start;
  gsize length;
} Sentence;

static gboolean
is_equal (const Sentence *a, const Sentence *b)
{
  return a->length == b->length && memcmp (a->start, b->start, a->length) == 0;
}

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\n';
}

/* Quotation marks and brackets after the end of a sentence belong to it. */
static gboolean
is_closing (const char *text)
{
  return g_utf8_strchr (")]\"'”’»", -1, g_utf8_get_char (text)) != NULL;
}

static const char *
skip_tag (const char *text)
{
  const char *end = strchr (text, '>');

  return end != NULL ? end + 1 : text + strlen (text);
}

/* Up to the white space after what ends a sentence, mark-up between the two included. An
 * abbreviation may end one as well: then there are two where one would do. */
static const char *
end_of_sentence (const char *text)
{
  char last = '\0';

  while (*text != '\0')
    {
      if (*text == '<')
        {
          text = skip_tag (text);
          continue;
        }
      if (*text == '\n' || (*text == ' ' && last != '\0' && strchr (".!?:;", last) != NULL))
        {
          while (is_space (*text))
            text++;
          return text;
        }
      if (!is_closing (text))
        last = *text;
      text = g_utf8_next_char (text);
    }

  return text;
}

static GArray *
split (const char *text)
{
  GArray *sentences = g_array_new (FALSE, FALSE, sizeof (Sentence));

  while (*text != '\0')
    {
      const char *end = end_of_sentence (text);
      Sentence sentence = { .start = text, .length = (gsize) (end - text) };

      g_array_append_val (sentences, sentence);
      text = end;
    }

  return sentences;
}

/* For each sentence of the base its place in another text, as in the longest sequence that the
 * two have in common; -1 where it is not there. */
static int *
align (GArray *base, GArray *other)
{
  gsize width = other->len + 1;
  g_autofree guint *lengths = g_new0 (guint, (base->len + 1) * width);
  int *places = g_new (int, base->len + 1);
  guint j = 0;

  for (guint i = base->len; i > 0; i--)
    for (guint k = other->len; k > 0; k--)
      lengths[(i - 1) * width + k - 1]
          = is_equal (&g_array_index (base, Sentence, i - 1),
                      &g_array_index (other, Sentence, k - 1))
                ? lengths[i * width + k] + 1
                : MAX (lengths[i * width + k - 1], lengths[(i - 1) * width + k]);

  for (guint i = 0; i < base->len; i++)
    {
      while (j < other->len
             && !is_equal (&g_array_index (base, Sentence, i), &g_array_index (other, Sentence, j))
             && lengths[i * width + j + 1] >= lengths[(i + 1) * width + j])
        j++;
      places[i] = j < other->len
                          && is_equal (&g_array_index (base, Sentence, i),
                                       &g_array_index (other, Sentence, j))
                      ? (int) j++
                      : -1;
    }

  return places;
}

/* What stands from one sentence to before another. */
static Sentence
span (GArray *sentences, guint from, guint to, const char *end)
{
  const char *start = from < sentences->len ? g_array_index (sentences, Sentence, from).start : end;
  const char *stop = to < sentences->len ? g_array_index (sentences, Sentence, to).start : end;

  return (Sentence) { .start = start, .length = (gsize) (stop - start) };
}

/* One side has what the base has, or both have the same. */
static gboolean
append_span (GString *merged, Sentence base, Sentence ours, Sentence theirs)
{
  const Sentence *chosen = NULL;

  if (is_equal (&ours, &theirs) || is_equal (&base, &theirs))
    chosen = &ours;
  else if (is_equal (&base, &ours))
    chosen = &theirs;
  if (chosen != NULL)
    g_string_append_len (merged, chosen->start, (gssize) chosen->length);

  return chosen != NULL;
}

/* The three texts in step: from one sentence that all have to the next. */
static char *
merge_sentences (const char *const *texts, GArray *base, GArray *ours, GArray *theirs)
{
  g_autofree int *our_places = align (base, ours);
  g_autofree int *their_places = align (base, theirs);
  const char *const ends[] = { texts[0] + strlen (texts[0]), texts[1] + strlen (texts[1]),
                               texts[2] + strlen (texts[2]) };
  GString *merged = g_string_new (NULL);
  guint from[] = { 0, 0, 0 };

  for (guint i = 0; i <= base->len; i++)
    {
      gboolean is_end = i == base->len;

      if (!is_end && (our_places[i] < 0 || their_places[i] < 0))
        continue;

      guint to[] = { i, is_end ? ours->len : (guint) our_places[i],
                     is_end ? theirs->len : (guint) their_places[i] };

      if (!append_span (merged, span (base, from[0], to[0], ends[0]),
                        span (ours, from[1], to[1], ends[1]),
                        span (theirs, from[2], to[2], ends[2])))
        {
          g_string_free (merged, TRUE);
          return NULL;
        }
      if (!is_end)
        g_string_append_len (merged, g_array_index (base, Sentence, i).start,
                             (gssize) g_array_index (base, Sentence, i).length);
      for (gsize k = 0; k < G_N_ELEMENTS (from); k++)
        from[k] = to[k] + 1;
    }

  return g_string_free_and_steal (merged);
}

/**
 * plenary_merge_texts:
 * @base: inline text, as mark-up
 * @ours: what one side has made of it
 * @theirs: what the other has made of it
 *
 * Merges two texts sentence by sentence. Which of them is ours makes no difference. Any thread.
 *
 * Returns: (transfer full) (nullable): the text with the changes of both; %NULL when both have
 * changed the same sentence, or neighbours, in different ways
 */
char *
plenary_merge_texts (const char *base, const char *ours, const char *theirs)
{
  g_return_val_if_fail (base != NULL && ours != NULL && theirs != NULL, NULL);

  const char *const texts[] = { base, ours, theirs };
  g_autoptr (GArray) base_sentences = split (base);
  g_autoptr (GArray) our_sentences = split (ours);
  g_autoptr (GArray) their_sentences = split (theirs);

  if (base_sentences->len > MAX_SENTENCES || our_sentences->len > MAX_SENTENCES
      || their_sentences->len > MAX_SENTENCES)
    return NULL;

  g_autofree char *merged = merge_sentences (texts, base_sentences, our_sentences, their_sentences);
  /* Emphasis that both have changed may not fit together. */
  g_autoptr (PlenaryText) text
      = merged != NULL ? plenary_text_new_from_markup (merged, NULL) : NULL;

  return text != NULL ? g_strdup (plenary_text_get_markup (text)) : NULL;
}
