/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Comparing everybody with everybody takes twelve million comparisons for 5,000 people. Instead
 * each record gets keys such that two records that look alike have a key in common: its address,
 * its words in alphabetical order, its letters with each of them left out once (two names that
 * differ by a letter meet in one of those), the initial with the family name. The keys are sorted
 * as numbers, and only records that stand together are compared.
 */
#include "config.h"

#include "roster/plenary-duplicates.h"

#include "model/plenary-alias.h"
#include "model/plenary-assignment.h"
#include "model/plenary-biography.h"
#include "model/plenary-body.h"
#include "model/plenary-body-distinction.h"
#include "model/plenary-intervention.h"
#include "model/plenary-person.h"
#include "model/plenary-person-distinction.h"
#include "model/plenary-post.h"
#include "roster/plenary-name.h"

#include <string.h>

/* Shorter words that differ by a letter are different words: Ana and Ann, Iran and Iraq. */
#define MIN_SLIP_LETTERS  8
#define MIN_SLIP_PER_WORD 6

/* One way a record is called. */
typedef struct
{
  char *letters;  /* all words in their order, without spaces */
  char *sorted;   /* the words in alphabetical order, with a space between */
  GStrv words;    /* in alphabetical order */
  GStrv given;    /* of a person: given names */
  char *family;   /* of a person: letters of the family name */
  GStrv families; /* of a person: words of the family name */
} Name;

typedef struct
{
  PlenaryRecord *record;
  GPtrArray *names; /* Name; the first is the usual one */
  guint n_own;      /* names that are not known spellings */
  char *email;      /* or acronym of a body */
  gboolean is_state;
} Entry;

/* What stands for a record among the keys. */
typedef struct
{
  guint64 hash;
  guint entry;
} Key;

typedef struct
{
  GArray *entries; /* Entry */
  GArray *keys;    /* Key */
  PlenaryLikeness (*compare) (const Entry *a, const Entry *b);
  GHashTable *distinct; /* set of "id.id" */
} Search;

static void
name_free (Name *name)
{
  g_free (name->letters);
  g_free (name->sorted);
  g_strfreev (name->words);
  g_strfreev (name->given);
  g_strfreev (name->families);
  g_free (name->family);
  g_free (name);
}

static void
entry_clear (Entry *entry)
{
  g_ptr_array_unref (entry->names);
  g_free (entry->email);
}

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

static Name *
name_new (GStrv words)
{
  Name *name = g_new0 (Name, 1);

  name->letters = g_strjoinv ("", words);
  name->words = words;
  qsort (words, g_strv_length (words), sizeof (char *), compare_words);
  name->sorted = g_strjoinv (" ", words);

  return name;
}

/* FNV-1a, with the kind of key before the words. */
static guint64
hash_key (char kind, const char *words)
{
  guint64 hash = (G_GUINT64_CONSTANT (14695981039346656037) ^ (guint64) kind)
                 * G_GUINT64_CONSTANT (1099511628211);

  for (const char *at = words; *at != '\0'; at++)
    hash = (hash ^ (guchar) *at) * G_GUINT64_CONSTANT (1099511628211);

  return hash;
}

static void
add_key (Search *search, char kind, const char *words)
{
  Key key = { hash_key (kind, words), search->entries->len - 1 };

  if (*words != '\0')
    g_array_append_val (search->keys, key);
}

/* The words, and the words without each of their letters. */
static void
add_slip_keys (Search *search, char kind, const char *words)
{
  g_autofree char *shorter = g_strdup (words);

  add_key (search, kind, words);
  for (const char *at = words; *at != '\0'; at = g_utf8_next_char (at))
    {
      gsize before = (gsize) (at - words);

      memcpy (shorter, words, before);
      strcpy (shorter + before, g_utf8_next_char (at));
      add_key (search, kind, shorter);
    }
}

static void
add_name_keys (Search *search, const Name *name)
{
  add_key (search, 's', name->sorted);
  if (strlen (name->letters) >= MIN_SLIP_LETTERS)
    add_slip_keys (search, 'l', name->letters);
  if (name->given == NULL || name->given[0] == NULL)
    return;

  g_autofree char *initial = g_utf8_substring (name->given[0], 0, 1);
  g_autofree char *key = g_strconcat (initial, name->family, NULL);

  add_slip_keys (search, 'i', key);
  for (guint i = 0; name->families[i] != NULL; i++)
    {
      g_autofree char *part = g_strjoin ("/", name->given[0], name->families[i], NULL);

      add_key (search, 'p', part);
    }
}

static Name *
person_name_new (const char *given, const char *particle, const char *family)
{
  g_autofree char *all = g_strjoin (" ", given, particle, family, NULL);
  g_autofree char *last = g_strjoin (" ", particle, family, NULL);
  Name *name = name_new (plenary_name_fold (all));

  name->given = plenary_name_fold (given);
  name->families = plenary_name_fold (last);
  name->family = g_strjoinv ("", name->families);

  return name;
}

static Name *
person_spelling_new (const char *spelling)
{
  g_auto (PlenaryNameParts) parts = { 0 };

  plenary_name_split (spelling, &parts);

  return person_name_new (parts.given, parts.particle, parts.family);
}

/* Small words and the two spellings of "organization" make no other body. */
static Name *
body_name_new (const char *written)
{
  static const char *const small[] = { "and", "de",  "del", "des", "du",  "et", "for", "in",
                                       "la",  "les", "of",  "on",  "the", "to", "y" };
  g_auto (GStrv) words = plenary_name_fold (written);
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();

  for (guint i = 0; words[i] != NULL; i++)
    {
      gboolean is_small = FALSE;

      for (gsize j = 0; j < G_N_ELEMENTS (small); j++)
        is_small |= strcmp (words[i], small[j]) == 0;
      if (!is_small)
        g_strv_builder_add (kept, g_strdelimit (words[i], "z", 's'));
    }

  return name_new (g_strv_builder_end (kept));
}

static void
take_name (Search *search, Entry *entry, Name *name)
{
  if (*name->letters == '\0')
    {
      name_free (name);
      return;
    }
  g_ptr_array_add (entry->names, name);
  add_name_keys (search, name);
}

static Entry *
add_entry (Search *search, PlenaryRecord *record)
{
  Entry entry = {
    .record = record,
    .names = g_ptr_array_new_with_free_func ((GDestroyNotify) name_free),
  };

  g_array_append_val (search->entries, entry);

  return &g_array_index (search->entries, Entry, search->entries->len - 1);
}

static void
add_spellings (Search *search,
               Entry *entry,
               PlenaryModel *model,
               guint column,
               Name *(*make) (const char *spelling))
{
  PlenaryRecordList *aliases = plenary_model_list_by (model, PLENARY_TYPE_ALIAS, column,
                                                      plenary_record_get_id (entry->record));

  entry->n_own = entry->names->len;
  for (guint i = 0; i < plenary_record_list_get_length (aliases); i++)
    take_name (search, entry,
               make (plenary_record_get_text (plenary_record_list_get (aliases, i),
                                              PLENARY_ALIAS_SPELLING)));
}

static void
add_person (Search *search, PlenaryModel *model, PlenaryRecord *person)
{
  Entry *entry = add_entry (search, person);
  g_autofree char *email
      = g_utf8_casefold (plenary_record_get_text (person, PLENARY_PERSON_EMAIL), -1);

  entry->email = g_strdup (g_strstrip (email));
  add_key (search, 'e', entry->email);
  take_name (search, entry,
             person_name_new (plenary_record_get_text (person, PLENARY_PERSON_GIVEN_NAME),
                              plenary_record_get_text (person, PLENARY_PERSON_PARTICLE),
                              plenary_record_get_text (person, PLENARY_PERSON_FAMILY_NAME)));
  add_spellings (search, entry, model, PLENARY_ALIAS_PERSON_ID, person_spelling_new);
}

static void
add_body (Search *search, PlenaryModel *model, PlenaryRecord *body)
{
  static const PlenaryBodyColumn columns[]
      = { PLENARY_BODY_NAME, PLENARY_BODY_FORMAL_NAME, PLENARY_BODY_OTHER_NAME };
  Entry *entry = add_entry (search, body);
  g_auto (GStrv) acronym = plenary_name_fold (plenary_record_get_text (body, PLENARY_BODY_ACRONYM));

  entry->email = g_strjoinv ("", acronym);
  entry->is_state = plenary_record_get_integer (body, PLENARY_BODY_KIND) == PLENARY_BODY_KIND_STATE;
  add_key (search, 'a', entry->email);
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    take_name (search, entry, body_name_new (plenary_record_get_text (body, columns[i])));
  add_spellings (search, entry, model, PLENARY_ALIAS_BODY_ID, body_name_new);
  /* A body may be called by its acronym alone in one place. */
  for (guint i = 0; i < entry->names->len; i++)
    {
      const Name *name = entry->names->pdata[i];

      if (name->words[0] != NULL && name->words[1] == NULL)
        add_key (search, 'a', name->letters);
    }
}

/* Whether all of some words are among others. Both are in alphabetical order. */
static gboolean
has_words (GStrv all, GStrv some)
{
  for (; *some != NULL; some++)
    {
      while (*all != NULL && strcmp (*all, *some) < 0)
        all++;
      if (*all == NULL || strcmp (*all, *some) != 0)
        return FALSE;
      all++;
    }

  return TRUE;
}

static gboolean
is_slip (const char *a, const char *b, gsize min_letters)
{
  return strlen (a) >= min_letters && strlen (b) >= min_letters && plenary_words_are_near (a, b);
}

static gboolean
is_initial_of (const char *initial, const char *name)
{
  return *initial != '\0' && *g_utf8_next_char (initial) == '\0'
         && g_str_has_prefix (name, initial);
}

/* "J. C. Prentice" for "Jonathan Charles Prentice": as many names as both have fit. */
static gboolean
has_initials (const Name *a, const Name *b)
{
  gboolean is_short = FALSE;

  if (a->given[0] == NULL || b->given[0] == NULL || strcmp (a->family, b->family) != 0)
    return FALSE;
  for (guint i = 0; a->given[i] != NULL && b->given[i] != NULL; i++)
    {
      gboolean fits
          = is_initial_of (a->given[i], b->given[i]) || is_initial_of (b->given[i], a->given[i]);

      if (!fits && strcmp (a->given[i], b->given[i]) != 0)
        return FALSE;
      is_short |= fits;
    }

  return is_short;
}

/* The first given name is the same, and of the family names at least one. */
static gboolean
is_part (const Name *a, const Name *b)
{
  if (a->given[0] == NULL || b->given[0] == NULL || a->words[0] == NULL || a->words[1] == NULL
      || b->words[0] == NULL || b->words[1] == NULL || strcmp (a->given[0], b->given[0]) != 0)
    return FALSE;

  return has_words (a->words, b->words) || has_words (b->words, a->words);
}

static PlenaryLikeness
compare_person_names (const Name *a, const Name *b)
{
  if (strcmp (a->letters, b->letters) == 0)
    return PLENARY_LIKENESS_NAME;
  if (strcmp (a->sorted, b->sorted) == 0)
    return PLENARY_LIKENESS_ORDER;
  if (is_slip (a->letters, b->letters, MIN_SLIP_LETTERS))
    return PLENARY_LIKENESS_SLIP;
  if (a->given[0] != NULL && b->given[0] != NULL
      && is_slip (a->family, b->family, MIN_SLIP_PER_WORD)
      && is_slip (a->given[0], b->given[0], MIN_SLIP_PER_WORD))
    return PLENARY_LIKENESS_SLIP;
  if (has_initials (a, b))
    return PLENARY_LIKENESS_INITIALS;

  return is_part (a, b) ? PLENARY_LIKENESS_PART : PLENARY_LIKENESS_NONE;
}

static PlenaryLikeness
compare_body_names (const Name *a, const Name *b)
{
  if (strcmp (a->sorted, b->sorted) == 0)
    return PLENARY_LIKENESS_NAME;

  return is_slip (a->letters, b->letters, MIN_SLIP_LETTERS) ? PLENARY_LIKENESS_SLIP
                                                            : PLENARY_LIKENESS_NONE;
}

/* The likeness that says most of all ways the two are called. */
static PlenaryLikeness
compare_names (const Entry *a,
               const Entry *b,
               PlenaryLikeness (*compare) (const Name *a, const Name *b))
{
  PlenaryLikeness best = PLENARY_LIKENESS_NONE;

  for (guint i = 0; i < a->names->len; i++)
    for (guint j = 0; j < b->names->len; j++)
      {
        PlenaryLikeness likeness = compare (a->names->pdata[i], b->names->pdata[j]);
        gboolean is_own = i < a->n_own && j < b->n_own;

        if (likeness != PLENARY_LIKENESS_NONE && !is_own)
          likeness = MAX (likeness, PLENARY_LIKENESS_SPELLING);
        if (likeness != PLENARY_LIKENESS_NONE && (best == PLENARY_LIKENESS_NONE || likeness < best))
          best = likeness;
      }

  return best;
}

static PlenaryLikeness
compare_people (const Entry *a, const Entry *b)
{
  PlenaryLikeness likeness = compare_names (a, b, compare_person_names);

  if (*a->email != '\0' && strcmp (a->email, b->email) == 0
      && (likeness == PLENARY_LIKENESS_NONE || likeness > PLENARY_LIKENESS_EMAIL))
    return PLENARY_LIKENESS_EMAIL;

  return likeness;
}

static gboolean
is_called (const Entry *entry, const char *acronym)
{
  for (guint i = 0; i < entry->names->len; i++)
    if (strcmp (((const Name *) entry->names->pdata[i])->letters, acronym) == 0)
      return TRUE;

  return strcmp (entry->email, acronym) == 0;
}

/* Names of States are official, and Gambia is not Zambia. */
static PlenaryLikeness
compare_bodies (const Entry *a, const Entry *b)
{
  PlenaryLikeness likeness = compare_names (a, b, compare_body_names);

  if (likeness == PLENARY_LIKENESS_SLIP && a->is_state && b->is_state)
    likeness = PLENARY_LIKENESS_NONE;
  if ((likeness == PLENARY_LIKENESS_NONE || likeness > PLENARY_LIKENESS_ACRONYM)
      && ((*a->email != '\0' && is_called (b, a->email))
          || (*b->email != '\0' && is_called (a, b->email))))
    return PLENARY_LIKENESS_ACRONYM;

  return likeness;
}

static guint
count (PlenaryModel *model, GType record_type, guint column, PlenaryRecord *record)
{
  return plenary_record_list_get_length (
      plenary_model_list_by (model, record_type, column, plenary_record_get_id (record)));
}

/* How much is known of a record: values, and what refers to it. */
static guint
rate (PlenaryModel *model, PlenaryRecord *record)
{
  PlenaryRow *row = plenary_record_get_row (record);
  guint known = 0;

  for (guint i = 1; i < plenary_row_get_info (row)->n_columns; i++)
    known += !plenary_row_is_initial (row, i);
  if (PLENARY_IS_BODY (record))
    return known + count (model, PLENARY_TYPE_POST, PLENARY_POST_BODY_ID, record)
           + count (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_BODY_ID, record)
           + count (model, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_BODY_ID, record);

  return known + count (model, PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID, record)
         + count (model, PLENARY_TYPE_BIOGRAPHY, PLENARY_BIOGRAPHY_PERSON_ID, record)
         + count (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_PERSON_ID, record)
         + count (model, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_PERSON_ID, record);
}

static void
read_distinctions (Search *search, PlenaryModel *model, GType record_type, guint one, guint other)
{
  PlenaryRecordList *list = plenary_model_list (model, record_type);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *distinction = plenary_record_list_get (list, i);
      const char *a = plenary_record_get_text (distinction, one);
      const char *b = plenary_record_get_text (distinction, other);

      g_hash_table_add (search->distinct, g_strjoin (".", a, b, NULL));
      g_hash_table_add (search->distinct, g_strjoin (".", b, a, NULL));
    }
}

static gboolean
is_distinct (Search *search, const Entry *a, const Entry *b)
{
  g_autofree char *key
      = g_strjoin (".", plenary_record_get_id (a->record), plenary_record_get_id (b->record), NULL);

  return g_hash_table_contains (search->distinct, key);
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  const Key *one = a;
  const Key *other = b;

  if (one->hash != other->hash)
    return one->hash < other->hash ? -1 : 1;

  return (one->entry > other->entry) - (one->entry < other->entry);
}

static void
compare_pair (Search *search,
              PlenaryModel *model,
              guint first,
              guint second,
              GHashTable *seen,
              GPtrArray *pairs)
{
  const Entry *a = &g_array_index (search->entries, Entry, first);
  const Entry *b = &g_array_index (search->entries, Entry, second);
  gint64 pair = ((gint64) first << 32) | second;

  if (first == second || g_hash_table_contains (seen, &pair))
    return;
  g_hash_table_add (seen, g_memdup2 (&pair, sizeof pair));

  PlenaryLikeness likeness = search->compare (a, b);

  if (likeness == PLENARY_LIKENESS_NONE || is_distinct (search, a, b))
    return;

  gboolean is_first = rate (model, a->record) >= rate (model, b->record);

  g_ptr_array_add (pairs, plenary_duplicate_new (is_first ? a->record : b->record,
                                                 is_first ? b->record : a->record, likeness));
}

static int
compare_pairs (gconstpointer a, gconstpointer b)
{
  PlenaryDuplicate *one = *(PlenaryDuplicate *const *) a;
  PlenaryDuplicate *other = *(PlenaryDuplicate *const *) b;
  int result
      = (int) plenary_duplicate_get_likeness (one) - (int) plenary_duplicate_get_likeness (other);

  return result != 0
             ? result
             : plenary_row_compare (plenary_record_get_row (plenary_duplicate_get_kept (one)),
                                    plenary_record_get_row (plenary_duplicate_get_kept (other)));
}

static GPtrArray *
find_pairs (Search *search, PlenaryModel *model)
{
  GPtrArray *pairs = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  g_array_sort (search->keys, compare_keys);
  for (guint start = 0, end = 0; start < search->keys->len; start = end)
    {
      guint64 hash = g_array_index (search->keys, Key, start).hash;

      end = start;
      while (end < search->keys->len && g_array_index (search->keys, Key, end).hash == hash)
        end++;
      for (guint i = start; i < end; i++)
        for (guint j = i + 1; j < end; j++)
          compare_pair (search, model, g_array_index (search->keys, Key, i).entry,
                        g_array_index (search->keys, Key, j).entry, seen, pairs);
    }
  g_ptr_array_sort (pairs, compare_pairs);

  return pairs;
}

static void
search_init (Search *search, PlenaryLikeness (*compare) (const Entry *a, const Entry *b))
{
  search->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (search->entries, (GDestroyNotify) entry_clear);
  search->keys = g_array_new (FALSE, FALSE, sizeof (Key));
  search->compare = compare;
  search->distinct = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static GPtrArray *
search_end (Search *search, PlenaryModel *model)
{
  GPtrArray *pairs = find_pairs (search, model);

  g_array_unref (search->entries);
  g_array_unref (search->keys);
  g_hash_table_unref (search->distinct);

  return pairs;
}

/**
 * plenary_duplicates_find_people:
 * @model: a model
 *
 * Looks for people who are probably in the roster twice. Those that somebody has told apart are
 * left out.
 *
 * Returns: (transfer full) (element-type PlenaryDuplicate): pairs, the most probable first
 */
GPtrArray *
plenary_duplicates_find_people (PlenaryModel *model)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  PlenaryRecordList *people = plenary_model_list (model, PLENARY_TYPE_PERSON);
  Search search = { 0 };

  search_init (&search, compare_people);
  for (guint i = 0; i < plenary_record_list_get_length (people); i++)
    add_person (&search, model, plenary_record_list_get (people, i));
  read_distinctions (&search, model, PLENARY_TYPE_PERSON_DISTINCTION,
                     PLENARY_PERSON_DISTINCTION_PERSON_ID, PLENARY_PERSON_DISTINCTION_OTHER_ID);

  return search_end (&search, model);
}

/**
 * plenary_duplicates_find_bodies:
 * @model: a model
 *
 * Looks for bodies that are probably in the roster twice. Those that somebody has told apart are
 * left out.
 *
 * Returns: (transfer full) (element-type PlenaryDuplicate): pairs, the most probable first
 */
GPtrArray *
plenary_duplicates_find_bodies (PlenaryModel *model)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  PlenaryRecordList *bodies = plenary_model_list (model, PLENARY_TYPE_BODY);
  Search search = { 0 };

  search_init (&search, compare_bodies);
  for (guint i = 0; i < plenary_record_list_get_length (bodies); i++)
    add_body (&search, model, plenary_record_list_get (bodies, i));
  read_distinctions (&search, model, PLENARY_TYPE_BODY_DISTINCTION,
                     PLENARY_BODY_DISTINCTION_BODY_ID, PLENARY_BODY_DISTINCTION_OTHER_ID);

  return search_end (&search, model);
}
