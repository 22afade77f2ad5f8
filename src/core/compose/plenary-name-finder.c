/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Names and text are taken apart into folded words. Names are kept by their first word; a word of
 * the text that begins no name, as most do, is one look into a table.
 */
#include "config.h"

#include "compose/plenary-name-finder.h"

#include "base/plenary-pattern.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-alias.h"
#include "model/plenary-body.h"
#include "model/plenary-person.h"

#include <string.h>

/* Shorter words are names too often by accident: the family name "O", the acronym "A". */
#define MIN_LETTERS 2

typedef struct
{
  char *folded;
  gsize start;
  gsize length;
  gboolean is_capital; /* begins with a capital */
  gboolean is_upper;   /* has capitals only */
} Word;

typedef struct
{
  GArray *words; /* Word */
  gboolean is_acronym;
  PlenaryRecord *record; /* borrowed */
} Name;

struct _PlenaryNameFinder
{
  GHashTable *names; /* first word, folded -> GPtrArray of Name */
  GHashTable *known; /* names and ids of records, so that none is kept twice */
};

static void
word_clear (gpointer data)
{
  g_free (((Word *) data)->folded);
}

static void
name_free (gpointer data)
{
  Name *name = data;

  g_array_unref (name->words);
  g_free (name);
}

static GArray *
split (const char *text)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (Word));
  const char *at = text;

  g_array_set_clear_func (words, word_clear);
  while (*at != '\0')
    {
      const char *start = at;
      Word word = { .is_upper = TRUE };

      while (
          *at != '\0'
          && (g_unichar_isalnum (g_utf8_get_char (at)) || g_unichar_ismark (g_utf8_get_char (at))))
        {
          gunichar character = g_utf8_get_char (at);

          word.is_upper = word.is_upper && !g_unichar_islower (character);
          at = g_utf8_next_char (at);
        }
      if (at == start)
        {
          at = g_utf8_next_char (at);
          continue;
        }

      g_autofree char *letters = g_strndup (start, (gsize) (at - start));

      word.folded = plenary_fold (letters);
      word.start = (gsize) (start - text);
      word.length = (gsize) (at - start);
      /* Scripts without case have no capitals to begin with. */
      word.is_capital = !g_unichar_islower (g_utf8_get_char (start));
      g_array_append_val (words, word);
    }

  return words;
}

/**
 * plenary_name_finder_new:
 *
 * Returns: (transfer full): a finder that knows no names
 */
PlenaryNameFinder *
plenary_name_finder_new (void)
{
  PlenaryNameFinder *self = g_new0 (PlenaryNameFinder, 1);

  self->names
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

/**
 * plenary_name_finder_free:
 * @self: a finder
 *
 * Frees it.
 */
void
plenary_name_finder_free (PlenaryNameFinder *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->names);
  g_hash_table_unref (self->known);
  g_free (self);
}

/**
 * plenary_name_finder_add:
 * @self: a finder
 * @name: a name
 * @record: whose it is; must outlive the finder
 *
 * Looks for a name from now on; nothing that is too short to be one.
 */
void
plenary_name_finder_add (PlenaryNameFinder *self, const char *name, PlenaryRecord *record)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL);
  g_return_if_fail (PLENARY_IS_RECORD (record));

  GArray *words = split (name);
  g_autofree char *key = g_strdup_printf ("%s %s", plenary_record_get_id (record), name);

  if (words->len == 0
      || (words->len == 1
          && g_utf8_strlen (g_array_index (words, Word, 0).folded, -1) < MIN_LETTERS)
      || !g_hash_table_add (self->known, g_steal_pointer (&key)))
    {
      g_array_unref (words);
      return;
    }

  const Word *first = &g_array_index (words, Word, 0);
  GPtrArray *list = g_hash_table_lookup (self->names, first->folded);
  Name *kept = g_new0 (Name, 1);

  kept->words = words;
  kept->is_acronym = words->len == 1 && first->is_upper
                     && g_unichar_isupper (g_utf8_get_char (name + first->start));
  kept->record = record;
  if (list == NULL)
    {
      list = g_ptr_array_new_with_free_func (name_free);
      g_hash_table_insert (self->names, g_strdup (first->folded), list);
    }
  g_ptr_array_add (list, kept);
}

static void
add_aliases (PlenaryNameFinder *self, PlenaryModel *model, guint column, PlenaryRecord *record)
{
  PlenaryRecordList *aliases
      = plenary_model_list_by (model, PLENARY_TYPE_ALIAS, column, plenary_record_get_id (record));

  for (guint i = 0; i < plenary_record_list_get_length (aliases); i++)
    plenary_name_finder_add (
        self,
        plenary_record_get_text (plenary_record_list_get (aliases, i), PLENARY_ALIAS_SPELLING),
        record);
}

/**
 * plenary_name_finder_add_person:
 * @self: a finder
 * @model: a model
 * @person: a person of it
 *
 * Looks for a person: the name in full, the family name alone, other spellings.
 */
void
plenary_name_finder_add_person (PlenaryNameFinder *self, PlenaryModel *model, PlenaryRecord *person)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_PERSON (person));

  g_autofree char *name = plenary_person_dup_name (person, FALSE);

  plenary_name_finder_add (self, name, person);
  plenary_name_finder_add (self, plenary_record_get_text (person, PLENARY_PERSON_FAMILY_NAME),
                           person);
  add_aliases (self, model, PLENARY_ALIAS_PERSON_ID, person);
}

/**
 * plenary_name_finder_add_body:
 * @self: a finder
 * @model: a model
 * @body: a body of it
 *
 * Looks for a body: all its names, its acronym, the adjective of a State, other spellings.
 */
void
plenary_name_finder_add_body (PlenaryNameFinder *self, PlenaryModel *model, PlenaryRecord *body)
{
  static const guint columns[] = { PLENARY_BODY_NAME, PLENARY_BODY_ACRONYM, PLENARY_BODY_OTHER_NAME,
                                   PLENARY_BODY_ADJECTIVE };

  g_return_if_fail (self != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_BODY (body));

  const char *formal = plenary_record_get_text (body, PLENARY_BODY_FORMAL_NAME);

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    plenary_name_finder_add (self, plenary_record_get_text (body, columns[i]), body);

  /* The article of a formal name is written with or without a capital. */
  while (*formal != '\0' && !g_unichar_isupper (g_utf8_get_char (formal)))
    formal = g_utf8_next_char (formal);
  plenary_name_finder_add (self, formal, body);
  add_aliases (self, model, PLENARY_ALIAS_BODY_ID, body);
}

/**
 * plenary_name_finder_get_n_names:
 * @self: a finder
 *
 * Returns: how many names it looks for
 */
guint
plenary_name_finder_get_n_names (PlenaryNameFinder *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return g_hash_table_size (self->known);
}

static gboolean
is_at (const Name *name, GArray *words, guint position)
{
  const Word *first = &g_array_index (words, Word, position);

  if (position + name->words->len > words->len
      || !(name->is_acronym ? first->is_upper : first->is_capital))
    return FALSE;

  for (guint i = 0; i < name->words->len; i++)
    if (strcmp (g_array_index (words, Word, position + i).folded,
                g_array_index (name->words, Word, i).folded)
        != 0)
      return FALSE;

  return TRUE;
}

/**
 * plenary_name_finder_find:
 * @self: a finder
 * @words: a text
 *
 * Finds names in a text. A name that several have is a match for each of them.
 *
 * Returns: (transfer full) (element-type PlenaryNameMatch): the matches, in the order of the text
 */
GArray *
plenary_name_finder_find (PlenaryNameFinder *self, const char *words)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (words != NULL, NULL);

  GArray *matches = g_array_new (FALSE, FALSE, sizeof (PlenaryNameMatch));
  g_autoptr (GArray) all = split (words);
  guint next = 0;

  for (guint i = 0; i < all->len; i = next)
    {
      const Word *first = &g_array_index (all, Word, i);
      GPtrArray *names = g_hash_table_lookup (self->names, first->folded);
      guint longest = 0;

      for (guint j = 0; names != NULL && j < names->len; j++)
        if (is_at (names->pdata[j], all, i))
          longest = MAX (longest, ((Name *) names->pdata[j])->words->len);
      next = i + MAX (longest, 1);
      for (guint j = 0; longest > 0 && j < names->len; j++)
        {
          const Name *name = names->pdata[j];
          const Word *last = &g_array_index (all, Word, next - 1);
          PlenaryNameMatch match = { .record = name->record,
                                     .start = first->start,
                                     .length = last->start + last->length - first->start };

          if (name->words->len == longest && is_at (name, all, i))
            g_array_append_val (matches, match);
        }
    }

  return matches;
}
