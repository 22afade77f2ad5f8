/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * To fold the names of thousands of people takes longer than to look through them: folded names
 * are kept from one search to the next. Rows of a model never change, records get other rows; so
 * the names are still right while the rows they were read from are those of today.
 */
#include "config.h"

#include "operations/plenary-party-index.h"

#include "base/plenary-pattern.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-alias.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "roster/plenary-body-guess.h"

#include <string.h>

/* Added to what is named exactly: "IOM" is IOM, and then all that begins so. */
#define RATING_OF_EXACT 2000

/* Somebody of the roster. */
typedef struct
{
  PlenaryRecord *record;
  char *title;    /* folded */
  GString *names; /* folded: what it is also called, one a line */
  GString *words; /* folded: what it can also be found by */
} Entry;

typedef struct
{
  const Entry *entry;
  guint rating;
} Found;

struct _PlenaryPartyIndex
{
  PlenaryModel *model;
  GPtrArray *rows;    /* those that the entries were made from */
  GPtrArray *entries; /* in the order of their titles */
  GHashTable *by_id;  /* entries borrowed */
};

G_DEFINE_FLAGS_TYPE (PlenaryPartyKinds,
                     plenary_party_kinds,
                     G_DEFINE_ENUM_VALUE (PLENARY_PARTY_PERSON, "person"),
                     G_DEFINE_ENUM_VALUE (PLENARY_PARTY_BODY, "body"),
                     G_DEFINE_ENUM_VALUE (PLENARY_PARTY_WORDS, "words"))

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_object_unref (entry->record);
  g_free (entry->title);
  g_string_free (entry->names, TRUE);
  g_string_free (entry->words, TRUE);
  g_free (entry);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *one = *(Entry *const *) a;
  const Entry *other = *(Entry *const *) b;

  return strcmp (one->title, other->title);
}

static void
add_folded (GString *lines, const char *words)
{
  if (*words == '\0')
    return;

  g_autofree char *folded = plenary_fold (words);

  g_string_append_printf (lines, "%s\n", folded);
}

static Entry *
add_entry (PlenaryPartyIndex *self, PlenaryRecord *record, const char *title)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->record = g_object_ref (record);
  entry->title = plenary_fold (title);
  entry->names = g_string_new (NULL);
  entry->words = g_string_new (NULL);
  g_ptr_array_add (self->entries, entry);
  g_hash_table_insert (self->by_id, (gpointer) plenary_record_get_id (record), entry);

  return entry;
}

static void
add_person (PlenaryPartyIndex *self, PlenaryRecord *person)
{
  g_autofree char *name = plenary_person_dup_name (person, FALSE);
  g_autofree char *full = plenary_person_dup_name (person, TRUE);
  Entry *entry = add_entry (self, person, name);

  add_folded (entry->names, full);
  add_folded (entry->words, plenary_record_get_text (person, PLENARY_PERSON_SHORT_FORM));
}

static void
add_body (PlenaryPartyIndex *self, PlenaryRecord *body)
{
  g_autofree char *name = plenary_body_dup_name (body, PLENARY_BODY_FORM_USUAL);
  g_autofree char *full = plenary_body_dup_name (body, PLENARY_BODY_FORM_FULL);
  g_autofree char *formal = plenary_body_dup_name (body, PLENARY_BODY_FORM_FORMAL);
  g_autofree char *with_article = plenary_body_dup_name (body, PLENARY_BODY_FORM_ARTICLE);
  Entry *entry = add_entry (self, body, name);

  add_folded (entry->names, plenary_record_get_text (body, PLENARY_BODY_ACRONYM));
  add_folded (entry->names, plenary_record_get_text (body, PLENARY_BODY_OTHER_NAME));
  add_folded (entry->names, full);
  add_folded (entry->names, formal);
  add_folded (entry->names, with_article);
}

static void
add_alias (PlenaryPartyIndex *self, PlenaryRecord *alias)
{
  const char *person_id = plenary_record_get_text (alias, PLENARY_ALIAS_PERSON_ID);
  const char *body_id = plenary_record_get_text (alias, PLENARY_ALIAS_BODY_ID);
  Entry *entry = g_hash_table_lookup (self->by_id, person_id != NULL ? person_id : body_id);

  if (entry != NULL)
    add_folded (entry->names, plenary_record_get_text (alias, PLENARY_ALIAS_SPELLING));
}

static void
add_post (PlenaryPartyIndex *self, PlenaryRecord *post)
{
  const char *body_id = plenary_record_get_text (post, PLENARY_POST_BODY_ID);
  Entry *entry
      = g_hash_table_lookup (self->by_id, plenary_record_get_text (post, PLENARY_POST_PERSON_ID));
  const Entry *body = body_id != NULL ? g_hash_table_lookup (self->by_id, body_id) : NULL;

  if (entry == NULL)
    return;

  add_folded (entry->words, plenary_record_get_text (post, PLENARY_POST_TITLE));
  if (body != NULL)
    g_string_append_printf (entry->words, "%s\n%s", body->title, body->names->str);
}

static const struct
{
  GType (*get_type) (void);
  void (*add) (PlenaryPartyIndex *, PlenaryRecord *);
} sources[] = {
  { plenary_body_get_type, add_body },
  { plenary_person_get_type, add_person },
  { plenary_alias_get_type, add_alias },
  { plenary_post_get_type, add_post },
};

static gboolean
is_fresh (PlenaryPartyIndex *self)
{
  guint n_rows = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      PlenaryRecordList *list = plenary_model_list (self->model, sources[i].get_type ());
      guint length = plenary_record_list_get_length (list);

      for (guint j = 0; j < length; j++, n_rows++)
        if (n_rows >= self->rows->len
            || self->rows->pdata[n_rows]
                   != plenary_record_get_row (plenary_record_list_get (list, j)))
          return FALSE;
    }

  return n_rows == self->rows->len;
}

static void
refresh (PlenaryPartyIndex *self)
{
  if (is_fresh (self))
    return;

  g_hash_table_remove_all (self->by_id);
  g_ptr_array_set_size (self->entries, 0);
  g_ptr_array_set_size (self->rows, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      PlenaryRecordList *list = plenary_model_list (self->model, sources[i].get_type ());
      guint length = plenary_record_list_get_length (list);

      for (guint j = 0; j < length; j++)
        {
          PlenaryRecord *record = plenary_record_list_get (list, j);

          g_ptr_array_add (self->rows, plenary_row_ref (plenary_record_get_row (record)));
          sources[i].add (self, record);
        }
    }
  g_ptr_array_sort (self->entries, compare_entries);
}

/* Whether one of the names is this one. */
static gboolean
is_named (const Entry *entry, const char *folded)
{
  gsize length = strlen (folded);

  if (length == 0)
    return FALSE;
  if (strcmp (entry->title, folded) == 0)
    return TRUE;

  for (const char *at = strstr (entry->names->str, folded); at != NULL;
       at = strstr (at + 1, folded))
    if ((at == entry->names->str || at[-1] == '\n') && at[length] == '\n')
      return TRUE;

  return FALSE;
}

static gboolean
is_wanted (const Entry *entry, PlenaryPartyKinds kinds)
{
  return (kinds & (PLENARY_IS_PERSON (entry->record) ? PLENARY_PARTY_PERSON : PLENARY_PARTY_BODY))
         != 0;
}

static guint
rate (const Entry *entry, const PlenaryPattern *pattern, const char *folded)
{
  guint rating = plenary_pattern_rate_folded (pattern, entry->title, entry->names->str);

  if (is_named (entry, folded))
    return rating + RATING_OF_EXACT;
  if (rating > 0)
    return rating;

  /* By post or by body, after those who are called so. */
  g_autofree char *all = g_strconcat (entry->names->str, entry->words->str, NULL);

  return plenary_pattern_rate_folded (pattern, entry->title, all);
}

/* Keeps the best, better ones first; of equal ones those that came first. */
static void
keep_best (GArray *best, guint n_most, Found found)
{
  guint position = best->len;

  while (position > 0 && g_array_index (best, Found, position - 1).rating < found.rating)
    position--;
  if (position >= n_most)
    return;
  g_array_insert_val (best, position, found);
  if (best->len > n_most)
    g_array_set_size (best, n_most);
}

static GArray *
search (PlenaryPartyIndex *self, const char *typed, PlenaryPartyKinds kinds, guint n_most)
{
  g_autoptr (PlenaryPattern) pattern = plenary_pattern_new (typed);
  g_autofree char *folded = plenary_fold (typed);
  GArray *best = g_array_new (FALSE, FALSE, sizeof (Found));

  refresh (self);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = g_ptr_array_index (self->entries, i);
      Found found = { entry, 0 };

      if (is_wanted (entry, kinds))
        found.rating = rate (entry, pattern, folded);
      if (found.rating > 0)
        keep_best (best, n_most, found);
    }

  return best;
}

/**
 * plenary_party_index_new:
 * @model: a model
 *
 * Returns: (transfer full): an index of its roster, which follows it
 */
PlenaryPartyIndex *
plenary_party_index_new (PlenaryModel *model)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  PlenaryPartyIndex *self = g_new0 (PlenaryPartyIndex, 1);

  self->model = g_object_ref (model);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);
  self->entries = g_ptr_array_new_with_free_func (entry_free);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);

  return self;
}

/**
 * plenary_party_index_free:
 * @self: (transfer full): an index
 */
void
plenary_party_index_free (PlenaryPartyIndex *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->entries);
  g_ptr_array_unref (self->rows);
  g_object_unref (self->model);
  g_free (self);
}

/**
 * plenary_party_index_find:
 * @self: an index
 * @typed: what a person has typed; "" finds everybody
 * @kinds: whom to find
 * @n_most: how many at most
 *
 * Finds people and bodies, those who are called so exactly first, then by how well they are found.
 *
 * Returns: (transfer full) (element-type PlenaryPartyChoice): who is found, the best first
 */
GPtrArray *
plenary_party_index_find (PlenaryPartyIndex *self,
                          const char *typed,
                          PlenaryPartyKinds kinds,
                          guint n_most)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (typed != NULL, NULL);

  g_autofree char *words = g_strstrip (g_strdup (typed));
  g_autoptr (GArray) best = search (self, words, kinds, n_most);
  GPtrArray *choices = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < best->len; i++)
    g_ptr_array_add (choices, plenary_party_choice_new_record (
                                  self->model, g_array_index (best, Found, i).entry->record));

  return choices;
}

/* Who is not in the roster yet: the kind of body that the name tells of comes before those that
 * any name may have. The name of a State is hardly ever another's, and is offered as one before
 * anything else. */
static void
offer_new (GPtrArray *choices, const char *words, PlenaryPartyKinds kinds)
{
  static const PlenaryBodyKind body_kinds[]
      = { PLENARY_BODY_KIND_ORGANISATION, PLENARY_BODY_KIND_STATE, PLENARY_BODY_KIND_MECHANISM,
          PLENARY_BODY_KIND_CATEGORY };
  PlenaryBodyKind guess = plenary_body_guess_kind (words);
  gboolean has_bodies = (kinds & PLENARY_PARTY_BODY) != 0;
  gboolean is_state = guess == PLENARY_BODY_KIND_STATE;

  if (has_bodies && is_state)
    g_ptr_array_add (choices, plenary_party_choice_new_body (words, guess));
  if ((kinds & PLENARY_PARTY_WORDS) != 0)
    g_ptr_array_add (choices, plenary_party_choice_new_words (words));
  if ((kinds & PLENARY_PARTY_PERSON) != 0)
    g_ptr_array_add (choices, plenary_party_choice_new_person (words));
  if (has_bodies && !is_state)
    g_ptr_array_add (choices, plenary_party_choice_new_body (words, guess));
  for (gsize i = 0; i < G_N_ELEMENTS (body_kinds) && has_bodies; i++)
    if (body_kinds[i] != guess)
      g_ptr_array_add (choices, plenary_party_choice_new_body (words, body_kinds[i]));
}

/**
 * plenary_party_index_offer:
 * @self: an index
 * @typed: what a person has typed
 * @kinds: what can be chosen
 * @n_most: how many of the roster at most
 *
 * Finds people and bodies as plenary_party_index_find() does. After them come, unless somebody is
 * called so, the words as they are typed, and those who can be added under that name. The name of a
 * State is offered as one before all else.
 *
 * Returns: (transfer full) (element-type PlenaryPartyChoice): what is offered, the best first
 */
GPtrArray *
plenary_party_index_offer (PlenaryPartyIndex *self,
                           const char *typed,
                           PlenaryPartyKinds kinds,
                           guint n_most)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (typed != NULL, NULL);

  g_autofree char *words = g_strstrip (g_strdup (typed));
  GPtrArray *choices = plenary_party_index_find (self, words, kinds, n_most);
  g_autoptr (PlenaryPartyChoice) named = plenary_party_index_lookup (self, words, kinds);

  if (*words != '\0' && named == NULL)
    offer_new (choices, words, kinds);

  return choices;
}

/**
 * plenary_party_index_lookup:
 * @self: an index
 * @typed: what a person has typed
 * @kinds: whom to find
 *
 * Finds who is called exactly so, by name, acronym or alias.
 *
 * Returns: (transfer full) (nullable): the choice; %NULL when nobody is called so, or several are
 */
PlenaryPartyChoice *
plenary_party_index_lookup (PlenaryPartyIndex *self, const char *typed, PlenaryPartyKinds kinds)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (typed != NULL, NULL);

  g_autofree char *words = g_strstrip (g_strdup (typed));
  g_autofree char *folded = plenary_fold (words);
  const Entry *named = NULL;

  refresh (self);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = g_ptr_array_index (self->entries, i);

      if (!is_wanted (entry, kinds) || !is_named (entry, folded))
        continue;
      if (named != NULL)
        return NULL;
      named = entry;
    }

  return named != NULL ? plenary_party_choice_new_record (self->model, named->record) : NULL;
}
