/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-people-index.h"

#include "model/plenary-alias.h"
#include "model/plenary-body.h"
#include "model/plenary-person.h"
#include "roster/plenary-name.h"

#include <stdlib.h>
#include <string.h>

/* Stands for a name that several have: such a name says nothing. */
#define AMBIGUOUS ""

struct _PlenaryPeopleIndex
{
  GHashTable *people; /* folded name -> id */
  GHashTable *emails; /* folded address -> id */
  GHashTable *bodies; /* folded name -> id */
  GHashTable *known;  /* id -> folded address of that person */
  GHashTable *names;  /* id -> folded name of that person */
};

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* The order of the words does not count: many lists have the family name first. */
static char *
fold_person (const char *name)
{
  g_auto (GStrv) words = plenary_name_fold (name);

  qsort (words, g_strv_length (words), sizeof (char *), compare_words);

  return g_strjoinv (" ", words);
}

static char *
fold_body (const char *name)
{
  g_auto (GStrv) words = plenary_name_fold (name);
  /* "the Philippines" */
  GStrv rest = words[0] != NULL && strcmp (words[0], "the") == 0 ? words + 1 : words;

  return g_strjoinv (" ", rest);
}

static char *
fold_email (const char *email)
{
  return g_strstrip (g_utf8_casefold (email, -1));
}

/* Takes the key. */
static void
put (GHashTable *table, char *key, const char *id)
{
  const char *before = g_hash_table_lookup (table, key);

  if (*key == '\0' || g_strcmp0 (before, id) == 0)
    g_free (key);
  else
    g_hash_table_insert (table, key, g_strdup (before != NULL ? AMBIGUOUS : id));
}

static const char *
find (GHashTable *table, const char *key)
{
  const char *id = *key != '\0' ? g_hash_table_lookup (table, key) : NULL;

  return id != NULL && *id != '\0' ? id : NULL;
}

static void
add_known_person (PlenaryPeopleIndex *self, PlenaryRecord *person)
{
  g_autofree char *name
      = g_strjoin (" ", plenary_record_get_text (person, PLENARY_PERSON_GIVEN_NAME),
                   plenary_record_get_text (person, PLENARY_PERSON_PARTICLE),
                   plenary_record_get_text (person, PLENARY_PERSON_FAMILY_NAME), NULL);

  plenary_people_index_add_person (self, plenary_record_get_id (person), name,
                                   plenary_record_get_text (person, PLENARY_PERSON_EMAIL));
}

static void
add_known_body (PlenaryPeopleIndex *self, PlenaryRecord *body)
{
  static const PlenaryBodyColumn columns[] = { PLENARY_BODY_NAME, PLENARY_BODY_FORMAL_NAME,
                                               PLENARY_BODY_ACRONYM, PLENARY_BODY_OTHER_NAME };

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    plenary_people_index_add_body (self, plenary_record_get_id (body),
                                   plenary_record_get_text (body, columns[i]));
}

/**
 * plenary_people_index_new:
 * @model: a model
 *
 * Returns: (transfer full): an index of its people and bodies as they are now
 */
PlenaryPeopleIndex *
plenary_people_index_new (PlenaryModel *model)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  PlenaryPeopleIndex *self = g_new0 (PlenaryPeopleIndex, 1);
  PlenaryRecordList *people = plenary_model_list (model, PLENARY_TYPE_PERSON);
  PlenaryRecordList *bodies = plenary_model_list (model, PLENARY_TYPE_BODY);
  PlenaryRecordList *aliases = plenary_model_list (model, PLENARY_TYPE_ALIAS);

  self->people = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->emails = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->bodies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < plenary_record_list_get_length (people); i++)
    add_known_person (self, plenary_record_list_get (people, i));
  for (guint i = 0; i < plenary_record_list_get_length (bodies); i++)
    add_known_body (self, plenary_record_list_get (bodies, i));
  for (guint i = 0; i < plenary_record_list_get_length (aliases); i++)
    {
      PlenaryRecord *alias = plenary_record_list_get (aliases, i);
      const char *person_id = plenary_record_get_text (alias, PLENARY_ALIAS_PERSON_ID);
      const char *spelling = plenary_record_get_text (alias, PLENARY_ALIAS_SPELLING);

      if (person_id != NULL)
        put (self->people, fold_person (spelling), person_id);
      else
        plenary_people_index_add_body (self, plenary_record_get_text (alias, PLENARY_ALIAS_BODY_ID),
                                       spelling);
    }

  return self;
}

/**
 * plenary_people_index_free:
 * @self: an index
 *
 * Frees it.
 */
void
plenary_people_index_free (PlenaryPeopleIndex *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->people);
  g_hash_table_unref (self->emails);
  g_hash_table_unref (self->bodies);
  g_hash_table_unref (self->known);
  g_hash_table_unref (self->names);
  g_free (self);
}

/**
 * plenary_people_index_add_person:
 * @self: an index
 * @id: id of a person
 * @name: the name, without honorific
 * @email: the address, or ""
 *
 * Has a person be found who is not in the model.
 */
void
plenary_people_index_add_person (PlenaryPeopleIndex *self,
                                 const char *id,
                                 const char *name,
                                 const char *email)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (id != NULL);

  put (self->people, fold_person (name), id);
  put (self->emails, fold_email (email), id);
  g_hash_table_insert (self->known, g_strdup (id), fold_email (email));
  g_hash_table_insert (self->names, g_strdup (id), fold_person (name));
}

/**
 * plenary_people_index_add_body:
 * @self: an index
 * @id: id of a body
 * @name: one of its names, or its acronym
 *
 * Has a body be found by a name that is not in the model.
 */
void
plenary_people_index_add_body (PlenaryPeopleIndex *self, const char *id, const char *name)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (id != NULL);
  g_return_if_fail (name != NULL);

  put (self->bodies, fold_body (name), id);
}

/* Whether two folded names have a word in common; or one of them says nothing. */
static gboolean
have_word_in_common (const char *a, const char *b)
{
  g_auto (GStrv) some = g_strsplit (a, " ", -1);
  g_auto (GStrv) others = g_strsplit (b, " ", -1);

  for (guint i = 0; some[i] != NULL; i++)
    if (strlen (some[i]) > 1 && g_strv_contains ((const char *const *) others, some[i]))
      return TRUE;

  return *a == '\0' || *b == '\0';
}

/**
 * plenary_people_index_find_person:
 * @self: an index
 * @name: a name, without honorific
 * @email: an address, or ""
 *
 * Finds a person by address, or else by name. Two people of one name who have addresses that
 * differ are two people, and so are two who share the address of an office.
 *
 * Returns: (transfer none) (nullable): the id
 */
const char *
plenary_people_index_find_person (PlenaryPeopleIndex *self, const char *name, const char *email)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (email != NULL, NULL);

  g_autofree char *address = fold_email (email);
  g_autofree char *words = fold_person (name);
  const char *by_email = find (self->emails, address);
  const char *by_name = find (self->people, words);

  if (by_email != NULL && have_word_in_common (words, g_hash_table_lookup (self->names, by_email)))
    return by_email;
  if (by_name == NULL)
    return NULL;

  const char *known = g_hash_table_lookup (self->known, by_name);

  return *address == '\0' || known == NULL || *known == '\0' ? by_name : NULL;
}

/**
 * plenary_people_index_find_body:
 * @self: an index
 * @name: a name or an acronym
 *
 * Returns: (transfer none) (nullable): the id of the one body that is called so
 */
const char *
plenary_people_index_find_body (PlenaryPeopleIndex *self, const char *name)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  g_autofree char *words = fold_body (name);

  return find (self->bodies, words);
}
