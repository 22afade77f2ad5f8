/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-person-name.h"

#include "model/plenary-person.h"
#include "model/plenary-post.h"

#include <string.h>

static void
append_word (GString *name, const char *word)
{
  if (*word == '\0')
    return;

  /* A particle may be bound to its name, as in "al-Khatib" and "d'Aubigné". */
  if (name->len > 0 && strchr ("-'", name->str[name->len - 1]) == NULL
      && !g_str_has_suffix (name->str, "’"))
    g_string_append_c (name, ' ');
  g_string_append (name, word);
}

static void
append_column (GString *name, PlenaryRecord *person, guint column)
{
  append_word (name, plenary_record_get_text (person, column));
}

/**
 * plenary_person_dup_name:
 * @person: a person
 * @honorific: whether the honorific stands before the name
 *
 * The full name: "H.E. Rongvudhi Virabutr", "Mr. Michiel van Campen". The family name comes first
 * where the record says so.
 *
 * Returns: (transfer full): the name
 */
char *
plenary_person_dup_name (PlenaryRecord *person, gboolean honorific)
{
  g_return_val_if_fail (PLENARY_IS_PERSON (person), NULL);

  g_autoptr (GString) name = g_string_new (NULL);
  gboolean family_first = plenary_record_get_boolean (person, PLENARY_PERSON_FAMILY_FIRST);

  if (honorific)
    append_column (name, person, PLENARY_PERSON_HONORIFIC);
  if (!family_first)
    append_column (name, person, PLENARY_PERSON_GIVEN_NAME);
  append_column (name, person, PLENARY_PERSON_PARTICLE);
  append_column (name, person, PLENARY_PERSON_FAMILY_NAME);
  if (family_first)
    append_column (name, person, PLENARY_PERSON_GIVEN_NAME);
  append_column (name, person, PLENARY_PERSON_SUFFIX);

  return g_string_free_and_steal (g_steal_pointer (&name));
}

/**
 * plenary_person_dup_short_name:
 * @person: a person
 * @honorific: whether the honorific stands before the name
 *
 * What the person is called after the first mention: "Mr. Al Absi", "Ms. Newland". The record may
 * give another form of address, which then stands for honorific and name together.
 *
 * Returns: (transfer full): the name
 */
char *
plenary_person_dup_short_name (PlenaryRecord *person, gboolean honorific)
{
  g_return_val_if_fail (PLENARY_IS_PERSON (person), NULL);

  const char *given = plenary_record_get_text (person, PLENARY_PERSON_SHORT_FORM);

  if (*given != '\0' && honorific)
    return g_strdup (given);
  if (*plenary_record_get_text (person, PLENARY_PERSON_FAMILY_NAME) == '\0')
    return plenary_person_dup_name (person, honorific);

  g_autoptr (GString) name = g_string_new (NULL);

  if (honorific)
    append_column (name, person, PLENARY_PERSON_HONORIFIC);
  append_column (name, person, PLENARY_PERSON_PARTICLE);
  append_column (name, person, PLENARY_PERSON_FAMILY_NAME);

  return g_string_free_and_steal (g_steal_pointer (&name));
}

static gboolean
is_held_on (PlenaryRecord *post, const char *date)
{
  const char *from = plenary_record_get_text (post, PLENARY_POST_STARTS_ON);
  const char *until = plenary_record_get_text (post, PLENARY_POST_ENDS_ON);

  if (*date == '\0')
    return *until == '\0';

  return (*from == '\0' || strcmp (from, date) <= 0)
         && (*until == '\0' || strcmp (date, until) <= 0);
}

/**
 * plenary_person_list_posts:
 * @model: a model
 * @person: a person
 * @date: a day as YYYY-MM-DD; "" for posts without an end
 *
 * The posts that a person holds on a day, the first and the last day of a post included. Those
 * that are preferred come before the others.
 *
 * Returns: (transfer full) (element-type PlenaryPost): the posts, in order
 */
GPtrArray *
plenary_person_list_posts (PlenaryModel *model, PlenaryRecord *person, const char *date)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_PERSON (person), NULL);
  g_return_val_if_fail (date != NULL, NULL);

  GPtrArray *posts = g_ptr_array_new_with_free_func (g_object_unref);
  PlenaryRecordList *all = plenary_model_list_by (model, PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID,
                                                  plenary_record_get_id (person));

  guint n_preferred = 0;

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *post = plenary_record_list_get (all, i);

      if (!is_held_on (post, date))
        continue;
      if (plenary_record_get_boolean (post, PLENARY_POST_PREFERRED))
        g_ptr_array_insert (posts, (int) n_preferred++, g_object_ref (post));
      else
        g_ptr_array_add (posts, g_object_ref (post));
    }

  return posts;
}
