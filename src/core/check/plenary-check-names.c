/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The rule on names in texts (R05). Each text is gone through once, word by word; people are
 * looked up by the word of the family name and of the given name that meet in a full name.
 */
#include "config.h"

#include "check/plenary-check-private.h"

#include "compose/plenary-person-name.h"
#include "model/plenary-person.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The people of a roster. */
typedef struct
{
  GHashTable *by_family; /* first word of the family name: GPtrArray of people */
  GHashTable *by_given;  /* last word of the given name */
  GHashTable *said;      /* set of sentences: what is wrong twice in a text is said once */
} Names;

static const char *
get_family (PlenaryRecord *person)
{
  return plenary_record_get_text (person, PLENARY_PERSON_FAMILY_NAME);
}

static const char *
get_given (PlenaryRecord *person)
{
  return plenary_record_get_text (person, PLENARY_PERSON_GIVEN_NAME);
}

static gboolean
is_letter_at (const char *at)
{
  return g_unichar_isalpha (g_utf8_get_char (at));
}

static gboolean
is_letter_before (const char *text, const char *at)
{
  return at > text && is_letter_at (g_utf8_prev_char (at));
}

/* The next word: its end, and where it begins. */
static const char *
find_word (const char *at, const char **start)
{
  while (*at != '\0' && !is_letter_at (at))
    at = g_utf8_next_char (at);
  *start = at;
  while (*at != '\0' && is_letter_at (at))
    at = g_utf8_next_char (at);

  return at;
}

/* The last word of what stands before a place. */
static char *
dup_word_before (const char *text, const char *place)
{
  while (place > text && !is_letter_before (text, place))
    place = g_utf8_prev_char (place);

  const char *end = place;

  while (is_letter_before (text, place))
    place = g_utf8_prev_char (place);

  return g_strndup (place, (gsize) (end - place));
}

static void
add_name (GHashTable *index, char *word, PlenaryRecord *person)
{
  GPtrArray *people = g_hash_table_lookup (index, word);

  if (people == NULL)
    {
      people = g_ptr_array_new ();
      g_hash_table_insert (index, word, people);
    }
  else
    {
      g_free (word);
    }
  g_ptr_array_add (people, person);
}

static GHashTable *
create_index (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                (GDestroyNotify) g_ptr_array_unref);
}

static void
index_names (PlenaryRecordList *people, Names *names)
{
  names->by_family = create_index ();
  names->by_given = create_index ();
  for (guint i = 0; i < plenary_record_list_get_length (people); i++)
    {
      PlenaryRecord *person = plenary_record_list_get (people, i);
      const char *given = get_given (person);
      const char *start = NULL;
      const char *end = find_word (get_family (person), &start);

      if (end > start)
        add_name (names->by_family, g_strndup (start, (gsize) (end - start)), person);
      if (*given != '\0')
        add_name (names->by_given, dup_word_before (given, given + strlen (given)), person);
    }
}

static gboolean
is_in_roster (const GPtrArray *namesakes, const char *given, const char *family)
{
  for (guint i = 0; i < namesakes->len; i++)
    if (g_str_equal (get_given (namesakes->pdata[i]), given)
        && g_str_equal (get_family (namesakes->pdata[i]), family))
      return TRUE;

  return FALSE;
}

/* Whether a name stands for itself right before a place of a text. */
static gboolean
has_name_before (const char *text, const char *place, const char *name)
{
  gsize length = strlen (name);

  return (gsize) (place - text) >= length && memcmp (place - length, name, length) == 0
         && !is_letter_before (text, place - length);
}

/* "Stéphanie Jaquemet", where the roster has Stéphane Jaquemet and Stéphanie Winet. */
static void
check_given_name (PlenaryCheck *check,
                  const Names *names,
                  const PlenaryCheckText *text,
                  const char *place,
                  PlenaryRecord *person,
                  const GPtrArray *namesakes)
{
  g_autofree char *word = dup_word_before (text->words, place);
  const GPtrArray *neighbours = g_hash_table_lookup (names->by_given, word);

  for (guint i = 0; neighbours != NULL && i < neighbours->len; i++)
    {
      const char *given = get_given (neighbours->pdata[i]);

      if (!has_name_before (text->words, place, given)
          || is_in_roster (namesakes, given, get_family (person)))
        continue;

      g_autofree char *name = plenary_person_dup_name (neighbours->pdata[i], FALSE);
      g_autofree char *right = plenary_person_dup_name (person, FALSE);

      g_autofree char *sentence = g_strdup_printf (
          /* Translators: a given name, whose it is, and who was probably meant */
          _ ("“%s” is also the given name of %s. Copying slip for %s?"), given, name, right);

      if (g_hash_table_add (names->said, g_strdup (sentence)))
        plenary_check_report (check, text->record, "%s", sentence);
    }
}

/* Whether a family name stands for itself, where its first word is; gives where it begins. */
static gboolean
is_family_at (const char *text, const char *word, const char *family, const char **start)
{
  const char *first = NULL;

  find_word (family, &first);
  if (word - text < first - family)
    return FALSE;
  *start = word - (first - family);

  return g_str_has_prefix (*start, family) && !is_letter_at (*start + strlen (family));
}

static void
check_text (PlenaryCheck *check, const Names *names, const PlenaryCheckText *text)
{
  g_autoptr (GString) word = g_string_new (NULL);
  const char *start = NULL;

  g_hash_table_remove_all (names->said);
  for (const char *end = find_word (text->words, &start); end > start;
       end = find_word (end, &start))
    {
      g_string_truncate (word, 0);
      g_string_append_len (word, start, end - start);

      const GPtrArray *namesakes = g_hash_table_lookup (names->by_family, word->str);

      for (guint i = 0; namesakes != NULL && i < namesakes->len; i++)
        {
          const char *place = NULL;

          if (is_family_at (text->words, start, get_family (namesakes->pdata[i]), &place)
              && place > text->words && place[-1] == ' ')
            check_given_name (check, names, text, place - 1, namesakes->pdata[i], namesakes);
        }
    }
}

void
plenary_rule_r05 (PlenaryCheck *check)
{
  Names names = { .said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };

  index_names (plenary_model_list (check->model, PLENARY_TYPE_PERSON), &names);
  for (guint i = 0; i < check->texts->len; i++)
    check_text (check, &names, &g_array_index (check->texts, PlenaryCheckText, i));
  g_hash_table_unref (names.by_family);
  g_hash_table_unref (names.by_given);
  g_hash_table_unref (names.said);
}
