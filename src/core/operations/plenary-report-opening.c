/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A name is read as words with capitals, with small words between them: "the NGO Committee on
 * Migration". It ends where a sentence goes on.
 */
#include "config.h"

#include "operations/plenary-report-opening.h"

#include <string.h>

/* No name has more words; what has is the title of something. */
#define MAX_WORDS 12

/* Words that begin a sentence, not a name. */
static const char *const openers[] = {
  "A",
  "According",
  "Additionally",
  "After",
  "All",
  "Also",
  "Although",
  "Among",
  "An",
  "Another",
  "As",
  "At",
  "Before",
  "Both",
  "By",
  "Concerning",
  "During",
  "Each",
  "Finally",
  "First",
  "Following",
  "For",
  "Four",
  "From",
  "Further",
  "Furthermore",
  "He",
  "However",
  "If",
  "In",
  "It",
  "Its",
  "Many",
  "Moreover",
  "Most",
  "Objective",
  "Objectives",
  "On",
  "One",
  "Other",
  "Others",
  "Overall",
  "Participants",
  "Question",
  "Recommendation",
  "Recommendations",
  "Regarding",
  "Second",
  "Several",
  "She",
  "Similarly",
  "Since",
  "Some",
  "Speakers",
  "That",
  "There",
  "These",
  "They",
  "Third",
  "This",
  "Those",
  "Three",
  "Through",
  "To",
  "Two",
  "Under",
  "We",
  "What",
  "When",
  "While",
  "With",
};

static const char *const joins[]
    = { "of", "on", "for", "and", "the", "in", "to", "de", "du", "del", "la", "des", "&" };

/* What those who speak do, besides what ends in "ed" or in "s". */
static const char *const verbs[]
    = { "held",  "said", "told", "gave",  "put",  "drew", "saw",     "spoke",   "had",
        "would", "will", "also", "asked", "made", "took", "believe", "believes" };

static gboolean
is_one_of (const char *word, const char *const *list, gsize n_words)
{
  for (gsize i = 0; i < n_words; i++)
    if (strcmp (word, list[i]) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
is_capital (const char *word)
{
  return g_unichar_isupper (g_utf8_get_char (word));
}

/* What is only said of somebody is not what they said: "the Committee was established". */
static gboolean
is_verb (const char *word)
{
  return word != NULL && g_unichar_islower (g_utf8_get_char (word)) && strcmp (word, "was") != 0
         && strcmp (word, "is") != 0 && strcmp (word, "as") != 0
         && (g_str_has_suffix (word, "ed") || g_str_has_suffix (word, "s")
             || is_one_of (word, verbs, G_N_ELEMENTS (verbs)));
}

/* Cuts off what ends a name; returns it, or 0. */
static char
cut_end (char *word)
{
  gsize length = strlen (word);
  char end = 0;

  if (length > 1 && strchr (":,;", word[length - 1]) != NULL)
    {
      end = word[length - 1];
      word[length - 1] = '\0';
    }
  if (g_str_has_suffix (word, "'s") || g_str_has_suffix (word, "’s"))
    {
      *strrchr (word, g_str_has_suffix (word, "'s") ? '\'' : '\xe2') = '\0';
      end = end != 0 ? end : 's';
    }

  return end;
}

/* A further word of a name: one with a capital, or small ones with one after them. */
static gboolean
goes_on (char **words)
{
  guint i = 0;

  while (words[i] != NULL && is_one_of (words[i], joins, G_N_ELEMENTS (joins)))
    i++;

  return words[i] != NULL && is_capital (words[i]) && i <= 2;
}

/* Reads "(PDD)", "(PDD):" or "(PDD, …" and tells what stands after it. */
static char *
read_acronym (char **words, char *end)
{
  gsize length = 0;

  if (words[0] == NULL || words[0][0] != '(')
    return NULL;
  length = strcspn (words[0], "),");
  if (words[0][length] == '\0' || length < 3)
    return NULL;
  *end = words[0][length] == ')' && words[0][length + 1] != '\0' ? words[0][length + 1] : ' ';

  return g_strndup (words[0] + 1, length - 1);
}

/* "On objective 17, Canada": what stands before the speaker. */
static const char *
skip_topic (const char *words)
{
  static const char *const topics[] = { "On ", "As for ", "Regarding ", "Concerning ", "Under " };

  for (gsize i = 0; i < G_N_ELEMENTS (topics); i++)
    if (g_str_has_prefix (words, topics[i]))
      {
        const char *comma = strstr (words, ", ");
        const char *stop = strpbrk (words, ".:");

        return comma != NULL && (stop == NULL || comma < stop) ? comma + 2 : words;
      }

  return g_str_has_prefix (words, "For ") ? words + strlen ("For ") : words;
}

static PlenaryOpeningForm
get_form (const PlenaryWordsParty *party, guint n_names, char end, const char *next)
{
  gboolean is_long = n_names > 1 || strpbrk (party->body, "abcdefghijklmnopqrstuvwxyz") == NULL;

  if (end == ':')
    return PLENARY_OPENING_COLON;
  if (is_long && (end == 0 || end == ' ') && is_verb (next))
    return PLENARY_OPENING_SPEAKS;
  if (is_long && n_names > 1 && party->has_article && end == ',')
    return PLENARY_OPENING_SPEAKS;

  return PLENARY_OPENING_NAME;
}

/* What stands between the first and a later word, with single spaces. */
static char *
join (char **words, guint from, guint to)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = from; i < to; i++)
    g_string_append_printf (joined, "%s%s", joined->len > 0 ? " " : "", words[i]);

  return g_string_free_and_steal (g_steal_pointer (&joined));
}

/**
 * plenary_opening_read:
 * @words: the words of a paragraph
 * @party: (out) (transfer full) (nullable): who is named
 *
 * Reads who has the floor in a paragraph.
 *
 * Returns: how they are named; %PLENARY_OPENING_NONE without @party
 */
PlenaryOpeningForm
plenary_opening_read (const char *words, PlenaryWordsParty **party)
{
  g_return_val_if_fail (words != NULL, PLENARY_OPENING_NONE);
  g_return_val_if_fail (party != NULL, PLENARY_OPENING_NONE);

  const char *start = skip_topic (words);
  g_auto (GStrv) parts = g_strsplit_set (start, " \n", 4 * MAX_WORDS);
  guint n_parts = g_strv_length (parts);
  guint from = n_parts > 0 && g_ascii_strcasecmp (parts[0], "the") == 0 ? 1 : 0;
  guint to = from;
  guint n_names = 0;
  char end = 0;

  *party = NULL;
  while (to < n_parts && to - from < MAX_WORDS && end == 0 && goes_on (parts + to))
    {
      n_names += is_capital (parts[to]);
      end = cut_end (parts[to++]);
    }
  if (n_names == 0 || is_one_of (parts[from], openers, G_N_ELEMENTS (openers)))
    return PLENARY_OPENING_NONE;

  g_autofree char *name = join (parts, from, to);
  char *acronym = end == 0 && to < n_parts ? read_acronym (parts + to, &end) : NULL;

  *party = plenary_words_party_new (name);
  (*party)->has_article = from > 0;
  if (acronym != NULL)
    {
      g_free ((*party)->acronym);
      (*party)->acronym = acronym;
      to++;
    }
  if (to + 4 < n_parts && strcmp (parts[to], "on") == 0 && strcmp (parts[to + 1], "behalf") == 0)
    {
      guint by = to + 3 + (strcmp (parts[to + 3], "the") == 0);

      cut_end (parts[by]);
      g_free ((*party)->on_behalf);
      (*party)->on_behalf = g_strdup (parts[by]);
      to = by + 1;
    }

  return get_form (*party, n_names, end, parts[to]);
}
