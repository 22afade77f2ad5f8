/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-recognition-roster.h"

#include "base/plenary-pattern.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "roster/plenary-name.h"
#include "roster/plenary-body-guess.h"

/**
 * plenary_recognition_roster_init:
 * @self: (out caller-allocates): a roster
 * @edit: an edit
 * @model: the model of its project
 *
 * Begins to look people and bodies up. Nobody is added before they are asked for.
 */
void
plenary_recognition_roster_init (PlenaryRecognitionRoster *self,
                                 PlenaryEdit *edit,
                                 PlenaryModel *model)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));

  self->edit = edit;
  self->index = plenary_party_index_new (model);
  self->bodies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->people = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * plenary_recognition_roster_clear:
 * @self: a roster
 */
void
plenary_recognition_roster_clear (PlenaryRecognitionRoster *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->index, plenary_party_index_free);
  g_clear_pointer (&self->bodies, g_hash_table_unref);
  g_clear_pointer (&self->people, g_hash_table_unref);
}

static const char *
remember (GHashTable *table, const char *name, const char *id)
{
  char *key = plenary_fold (name);

  g_hash_table_replace (table, key, g_strdup (id));

  return g_hash_table_lookup (table, key);
}

/* Who is called so: in this edit, or in the roster. */
static const char *
find (PlenaryRecognitionRoster *self,
      GHashTable *table,
      const char *name,
      PlenaryPartyKinds party_kinds)
{
  g_autofree char *folded = plenary_fold (name);
  const char *id = g_hash_table_lookup (table, folded);

  if (id != NULL || *name == '\0')
    return id;

  g_autoptr (PlenaryPartyChoice) choice
      = plenary_party_index_lookup (self->index, name, party_kinds);

  return choice != NULL
             ? remember (table, name,
                         plenary_record_get_id (plenary_party_choice_get_record (choice)))
             : NULL;
}

static const char *
get_body (PlenaryRecognitionRoster *self,
          const char *name,
          const char *acronym,
          gboolean has_article)
{
  const char *id = find (self, self->bodies, name, PLENARY_PARTY_BODY);

  if (id == NULL)
    id = find (self, self->bodies, acronym, PLENARY_PARTY_BODY);
  if (id != NULL && *acronym != '\0')
    id = remember (self->bodies, acronym, id);
  if (id != NULL || *name == '\0')
    return id;

  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_BODY);

  plenary_row_set_text (row, PLENARY_BODY_NAME, name);
  plenary_row_set_text (row, PLENARY_BODY_ACRONYM, acronym);
  plenary_row_set_integer (row, PLENARY_BODY_KIND, (int) plenary_body_guess_kind (name));
  if (has_article)
    plenary_row_set_text (row, PLENARY_BODY_ARTICLE, "the");
  plenary_edit_insert (self->edit, row);
  if (*acronym != '\0')
    remember (self->bodies, acronym, plenary_row_get_id (row));

  return remember (self->bodies, name, plenary_row_get_id (row));
}

static const char *
get_person (PlenaryRecognitionRoster *self, const PlenaryWordsParty *party, const char *body_id)
{
  const char *id = find (self, self->people, party->person, PLENARY_PARTY_PERSON);

  if (id != NULL)
    return id;

  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_PERSON);
  g_autoptr (PlenaryRow) post = plenary_row_new (PLENARY_TYPE_POST);

  plenary_name_fill (party->person, row);
  plenary_edit_insert (self->edit, row);
  plenary_row_set_text (post, PLENARY_POST_PERSON_ID, plenary_row_get_id (row));
  plenary_row_set_text (post, PLENARY_POST_BODY_ID, body_id);
  plenary_row_set_text (post, PLENARY_POST_TITLE, party->post);
  if (!party->is_post_of)
    plenary_row_set_text (post, PLENARY_POST_LINK, ",");
  if (body_id != NULL || *party->post != '\0')
    plenary_edit_insert (self->edit, post);

  return remember (self->people, party->person, plenary_row_get_id (row));
}

/**
 * plenary_recognition_roster_fill:
 * @self: a roster
 * @party: who it is
 * @row: a row of an assignment or an intervention
 * @columns: its columns of a person, a body, and whom they speak for
 *
 * Says in a row who it is. Those who are not in the roster come into it.
 */
void
plenary_recognition_roster_fill (PlenaryRecognitionRoster *self,
                                 const PlenaryWordsParty *party,
                                 PlenaryRow *row,
                                 const guint columns[3])
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (party != NULL);
  g_return_if_fail (row != NULL);

  const char *body_id = get_body (self, party->body, party->acronym, party->has_article);

  if (*party->person != '\0')
    plenary_row_set_text (row, columns[0], get_person (self, party, body_id));
  else
    plenary_row_set_text (row, columns[1], body_id);
  if (*party->on_behalf != '\0')
    plenary_row_set_text (row, columns[2], get_body (self, party->on_behalf, "", TRUE));
}
