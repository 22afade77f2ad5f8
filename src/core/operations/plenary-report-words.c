/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-report-words.h"

#include "roster/plenary-state-names.h"

#include <stdlib.h>
#include <string.h>

/* No framework has more items; a longer range is one of years. */
#define HIGHEST_OBJECTIVE 99

static const struct
{
  const char *phrase;
  PlenaryRole role;
} phrases[] = {
  { "co-chaired by ", PLENARY_ROLE_CO_CHAIR }, { "chaired by ", PLENARY_ROLE_CHAIR },
  { "moderated by ", PLENARY_ROLE_MODERATOR }, { "facilitated by ", PLENARY_ROLE_FACILITATOR },
  { "co-hosted by ", PLENARY_ROLE_CO_HOST },   { "hosted by ", PLENARY_ROLE_HOST },
};

/* Words of a post, which begin it when no body stands after it. */
static const char *const posts[]
    = { "Head of ",      "Director", "Secretary",   "President of ", "Vice-President",
        "Minister",      "Chair of", "Coordinator", "Ambassador",    "Executive Director",
        "Deputy ",       "Chief ",   "Senior ",     "Special ",      "Permanent Representative",
        "Representative" };

/**
 * plenary_words_party_new:
 * @body: name of a body
 *
 * Returns: (transfer full): a party that is a body
 */
PlenaryWordsParty *
plenary_words_party_new (const char *body)
{
  g_return_val_if_fail (body != NULL, NULL);

  PlenaryWordsParty *self = g_new0 (PlenaryWordsParty, 1);

  self->person = g_strdup ("");
  self->post = g_strdup ("");
  self->body = g_strdup (body);
  self->acronym = g_strdup ("");
  self->on_behalf = g_strdup ("");

  return self;
}

/**
 * plenary_words_party_free:
 * @self: (transfer full): a party
 */
void
plenary_words_party_free (PlenaryWordsParty *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->person);
  g_free (self->post);
  g_free (self->body);
  g_free (self->acronym);
  g_free (self->on_behalf);
  g_free (self);
}

static void
role_free (gpointer data)
{
  PlenaryWordsRole *role = data;

  g_clear_pointer (&role->party, plenary_words_party_free);
  g_free (role);
}

/**
 * plenary_words_guess_session_kind:
 * @title: title of a session
 *
 * Returns: what kind of session is called so, as a guess
 */
PlenarySessionKind
plenary_words_guess_session_kind (const char *title)
{
  static const struct
  {
    const char *word;
    PlenarySessionKind kind;
  } words[] = {
    { "roundtable", PLENARY_SESSION_KIND_ROUNDTABLE },
    { "round table", PLENARY_SESSION_KIND_ROUNDTABLE },
    { "panel", PLENARY_SESSION_KIND_PANEL },
    { "café", PLENARY_SESSION_KIND_CAFE },
    { "opening", PLENARY_SESSION_KIND_OPENING },
    { "welcome", PLENARY_SESSION_KIND_OPENING },
    { "closing", PLENARY_SESSION_KIND_CLOSING },
    { "wrap-up", PLENARY_SESSION_KIND_WRAP_UP },
    { "keynote", PLENARY_SESSION_KIND_KEYNOTE },
    { "update", PLENARY_SESSION_KIND_UPDATE },
  };

  g_return_val_if_fail (title != NULL, PLENARY_SESSION_KIND_PLENARY);

  g_autofree char *lower = g_utf8_strdown (title, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (lower, words[i].word) != NULL)
      return words[i].kind;

  return PLENARY_SESSION_KIND_PLENARY;
}

/* Cuts an article off; tells whether there was one. */
static gboolean
cut_article (char *words)
{
  if (g_ascii_strncasecmp (words, "the ", 4) != 0)
    return FALSE;
  memmove (words, words + 4, strlen (words + 4) + 1);

  return TRUE;
}

/* Cuts off what stands after a phrase, without an article, and the phrase. */
static char *
cut_after (char *words, const char *phrase)
{
  char *found = strstr (words, phrase);

  if (found == NULL)
    return g_strdup ("");

  char *rest = g_strstrip (g_strdup (found + strlen (phrase)));

  *found = '\0';
  g_strchomp (words);
  cut_article (rest);

  return rest;
}

/* "Youth Platform (MYCP)": cuts the acronym off. */
static char *
cut_acronym (char *words)
{
  gsize length = strlen (words);
  char *open = strrchr (words, '(');

  if (open == NULL || length == 0 || words[length - 1] != ')')
    return g_strdup ("");

  char *acronym = g_strndup (open + 1, (gsize) (words + length - 1 - (open + 1)));

  *open = '\0';
  g_strchomp (words);

  return acronym;
}

static void
set_body (PlenaryWordsParty *self, const char *words)
{
  static const char government[] = "Government of ";
  g_autofree char *name = g_strstrip (g_strdup (words));

  g_free (self->on_behalf);
  g_free (self->acronym);
  g_free (self->body);
  self->on_behalf = cut_after (name, " on behalf of ");
  self->acronym = cut_acronym (name);
  self->has_article = cut_article (name);
  if (g_str_has_prefix (name, government))
    {
      memmove (name, name + strlen (government), strlen (name + strlen (government)) + 1);
      self->has_article = cut_article (name);
    }
  self->body = g_steal_pointer (&name);
}

static gboolean
is_post (const char *words)
{
  for (gsize i = 0; i < G_N_ELEMENTS (posts); i++)
    if (g_str_has_prefix (words, posts[i]))
      return TRUE;

  return FALSE;
}

/* "Head of the Secretariat": cuts the body off, without the "of". What a minister is of is no body
 * of its own. */
static char *
cut_body_of_post (char *words)
{
  char *of = strstr (words, " of ");
  const char *name = of != NULL ? of + strlen (" of ") : "";

  if (g_str_has_prefix (name, "the "))
    name += strlen ("the ");
  if (!g_unichar_isupper (g_utf8_get_char (name)) || strstr (words, "Minister") != NULL)
    return NULL;

  char *body = g_strdup (of + strlen (" of "));

  *of = '\0';

  return body;
}

/* A name has two words or more, most of which begin with a capital, and nothing of a sentence. */
static gboolean
is_person (const char *words)
{
  g_auto (GStrv) parts = g_strsplit (words, " ", -1);
  guint n_parts = g_strv_length (parts);
  guint n_capitals = 0;

  for (guint i = 0; i < n_parts; i++)
    if (g_unichar_isupper (g_utf8_get_char (parts[i])))
      n_capitals++;
    else if (strlen (parts[i]) > 3 || *parts[i] == '\0')
      return FALSE;

  return n_capitals >= 2 && n_parts <= 6 && strpbrk (words, "0123456789:(") == NULL
         && !plenary_state_name_is_known (words) && !g_str_has_prefix (words, "The ")
         && strstr (words, "Government") == NULL && strstr (words, "Mechanism") == NULL;
}

/**
 * plenary_words_party_read:
 * @words: as in "Filipa Sousa, Government of Portugal" or "Elana Wong, Youth Platform (MYCP)"
 *
 * Reads who is named: a person, with a post and a body after commas, or a body alone. A last part
 * may be a post with its body, as in "Head of the Secretariat".
 *
 * Returns: (transfer full): who it is
 */
PlenaryWordsParty *
plenary_words_party_read (const char *words)
{
  g_return_val_if_fail (words != NULL, NULL);

  g_auto (GStrv) parts = g_strsplit (words, ", ", -1);
  guint n_parts = g_strv_length (parts);
  PlenaryWordsParty *self = plenary_words_party_new ("");

  for (guint i = 0; i < n_parts; i++)
    g_strstrip (parts[i]);
  if (n_parts == 0 || !is_person (parts[0]))
    {
      set_body (self, words);
      return self;
    }

  gboolean has_body = n_parts > 1 && !is_post (parts[n_parts - 1]);
  g_autofree char *of = n_parts > 1 && !has_body ? cut_body_of_post (parts[n_parts - 1]) : NULL;
  g_autoptr (GString) post = g_string_new (NULL);

  for (guint i = 1; i < n_parts - (has_body ? 1 : 0); i++)
    g_string_append_printf (post, "%s%s", post->len > 0 ? ", " : "", parts[i]);
  if (has_body)
    set_body (self, parts[n_parts - 1]);
  else if (of != NULL)
    set_body (self, of);
  self->is_post_of = of != NULL;
  g_free (self->person);
  g_free (self->post);
  self->person = g_strdup (parts[0]);
  self->post = g_strdup (post->str);

  return self;
}

/**
 * plenary_words_party_dup_words:
 * @self: a party
 *
 * Returns: (transfer full): who it is, in words
 */
char *
plenary_words_party_dup_words (const PlenaryWordsParty *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (GString) words = g_string_new (self->person);

  if (*self->post != '\0')
    g_string_append_printf (words, ", %s", self->post);
  if (*self->body != '\0')
    g_string_append_printf (words, "%s%s", self->is_post_of ? " of " : (words->len > 0 ? ", " : ""),
                            self->body);
  if (*self->acronym != '\0')
    g_string_append_printf (words, " (%s)", self->acronym);

  return g_string_free_and_steal (g_steal_pointer (&words));
}

static gboolean
find_phrase (const char *words, PlenaryRole *role, const char **rest)
{
  for (gsize i = 0; i < G_N_ELEMENTS (phrases); i++)
    if (g_ascii_strncasecmp (words, phrases[i].phrase, strlen (phrases[i].phrase)) == 0)
      {
        *role = phrases[i].role;
        *rest = words + strlen (phrases[i].phrase);
        return TRUE;
      }

  return FALSE;
}

/* Where the next phrase begins. */
static const char *
find_next (const char *words)
{
  PlenaryRole role;
  const char *rest = NULL;

  for (const char *at = strpbrk (words, ",; "); at != NULL; at = strpbrk (at + 1, ",; "))
    if (find_phrase (at + 1, &role, &rest))
      return at + 1;

  return words + strlen (words);
}

/**
 * plenary_words_read_role_line:
 * @words: as in "Chaired by Filipa Sousa, Government of Portugal; facilitated by IOM"
 *
 * Reads who leads a session.
 *
 * Returns: (transfer full) (element-type PlenaryWordsRole): the roles in order; none unless the
 *   words begin as such a line does
 */
GPtrArray *
plenary_words_read_role_line (const char *words)
{
  g_return_val_if_fail (words != NULL, NULL);

  g_autofree char *line = g_strstrip (g_strdelimit (g_strdup (words), "\n", ' '));
  GPtrArray *roles = g_ptr_array_new_with_free_func (role_free);
  const char *at = line;
  const char *rest = NULL;
  PlenaryRole role;

  while (find_phrase (at, &role, &rest))
    {
      const char *end = find_next (rest);
      g_autofree char *part = g_strndup (rest, (gsize) (end - rest));
      gsize length = strlen (part);
      PlenaryWordsRole *found = g_new0 (PlenaryWordsRole, 1);

      while (length > 0 && strchr (",;. ", part[length - 1]) != NULL)
        part[--length] = '\0';
      found->role = role;
      found->party = plenary_words_party_read (part);
      g_ptr_array_add (roles, found);
      at = end;
    }

  return roles;
}

/**
 * plenary_words_split_presenter:
 * @line: a line of an agenda, as in "Overview of the Work, Kristof Tamas, Government of Sweden"
 * @presenter: (out) (transfer full) (nullable): who presents it
 *
 * Returns: (transfer full): the title of the item
 */
char *
plenary_words_split_presenter (const char *line, PlenaryWordsParty **presenter)
{
  g_return_val_if_fail (line != NULL, NULL);
  g_return_val_if_fail (presenter != NULL, NULL);

  *presenter = NULL;
  for (const char *comma = strstr (line, ", "); comma != NULL; comma = strstr (comma + 1, ", "))
    {
      const char *next = strstr (comma + 2, ", ");
      g_autofree char *name
          = next != NULL ? g_strndup (comma + 2, (gsize) (next - comma - 2)) : NULL;

      if (name == NULL || !is_person (name))
        continue;
      *presenter = plenary_words_party_read (comma + 2);

      return g_strndup (line, (gsize) (comma - line));
    }

  return g_strdup (line);
}

static void
add_number (GArray *numbers, int number)
{
  guint position = 0;

  if (number < 1)
    return;
  while (position < numbers->len && g_array_index (numbers, int, position) < number)
    position++;
  if (position == numbers->len || g_array_index (numbers, int, position) != number)
    g_array_insert_val (numbers, position, number);
}

/* "2, 5, 6-8 and 18" */
static void
add_list (GArray *numbers, const char *list)
{
  const char *at = list;
  int last = 0;

  while (*at != '\0')
    {
      char *end = NULL;
      gboolean is_range = g_str_has_prefix (at, "-") || g_str_has_prefix (at, "–");

      if (!g_ascii_isdigit (*at) && !is_range)
        {
          at = g_utf8_next_char (at);
          continue;
        }
      if (is_range)
        at = g_utf8_next_char (at);

      int number = (int) strtol (at, &end, 10);

      for (int i = last + 1; is_range && last > 0 && i < MIN (number, HIGHEST_OBJECTIVE); i++)
        add_number (numbers, i);
      add_number (numbers, number);
      last = number;
      at = end > at ? end : at + 1;
    }
}

/* A number, with or without the letter of an action point. */
#define NUMBER "\\d{1,4}(?:\\s*\\([a-z]\\))?"

/* What stands between the numbers of a list. A dash without spaces is a range. */
#define BETWEEN "(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+and\\s+|\\s+or\\s+|\\s*[&/]\\s*|[-–])"

/**
 * plenary_words_compile_objectives:
 * @item_word: what an item of the framework is called; "" for "Objective"
 *
 * Returns: (transfer full): a pattern for plenary_words_find_objectives(): "Objective 5",
 *   "objectives 8, 9 and 13", "Obj. 4"
 */
GRegex *
plenary_words_compile_objectives (const char *item_word)
{
  g_return_val_if_fail (item_word != NULL, NULL);

  g_autofree char *escaped
      = g_regex_escape_string (*item_word != '\0' ? item_word : "Objective", -1);
  const char *short_form = g_str_equal (escaped, "Objective") ? "|Obj\\.\\s*" : "";
  g_autofree char *pattern = g_strdup_printf (
      "\\b(?:%ss?\\s+%s)(" NUMBER "(?:" BETWEEN NUMBER ")*)", escaped, short_form);

  return g_regex_new (pattern, G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL);
}

/**
 * plenary_words_find_objectives:
 * @pattern: what plenary_words_compile_objectives() gave
 * @words: a text
 *
 * Finds objectives named by their numbers: "objective 5", "GCM Objectives 2, 5 and 6". Whether a
 * framework has such a number is for the caller to know.
 *
 * Returns: (transfer full) (element-type int): the numbers in ascending order, each once
 */
GArray *
plenary_words_find_objectives (GRegex *pattern, const char *words)
{
  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (words != NULL, NULL);

  g_autoptr (GMatchInfo) match = NULL;
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (int));

  for (g_regex_match (pattern, words, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *list = g_match_info_fetch (match, 1);

      add_list (numbers, list);
    }

  return numbers;
}

/**
 * plenary_words_strip_objectives:
 * @title: title of a session, as in "Roundtable 1: GCM Objectives 2 and 5"
 *
 * Takes the list of objectives off a title, which is derived from what the session is given.
 *
 * Returns: (transfer full): the title without it
 */
char *
plenary_words_strip_objectives (const char *title)
{
  g_return_val_if_fail (title != NULL, NULL);

  g_autoptr (GRegex) regex = g_regex_new (
      "\\s*[:(–-]?\\s*(?:[A-Z]+ )?Objectives?\\s+[\\d,\\s]+(?:and\\s+\\d+)?\\)?\\s*$", 0, 0, NULL);

  return g_regex_replace_literal (regex, title, -1, 0, "", 0, NULL);
}
