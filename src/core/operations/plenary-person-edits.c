/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-person-edits.h"

#include "base/plenary-error.h"
#include "base/plenary-picture.h"
#include "compose/plenary-person-name.h"
#include "compose/plenary-places.h"
#include "compose/plenary-uses.h"
#include "model/plenary-assignment.h"
#include "model/plenary-attachment.h"
#include "model/plenary-biography.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "roster/plenary-name.h"
#include "store/plenary-store-error.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * plenary_person_add:
 * @edit: an edit
 * @name: the name as it is typed, with or without honorific
 *
 * Adds a person. The name is taken apart as well as words alone allow.
 *
 * Returns: (transfer full): id of the new person
 */
char *
plenary_person_add (PlenaryEdit *edit, const char *name)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  g_autoptr (PlenaryRow) person = plenary_row_new (PLENARY_TYPE_PERSON);

  plenary_name_fill (name, person);

  plenary_edit_insert (edit, person);

  return g_strdup (plenary_row_get_id (person));
}

static char *
dup_last_rank (PlenaryModel *model, GType type, guint column, const char *id)
{
  PlenaryRecordList *list = plenary_model_list_by (model, type, column, id);

  return plenary_record_list_dup_rank_at (list, plenary_record_list_get_length (list));
}

/**
 * plenary_person_add_post:
 * @edit: an edit
 * @model: the model of its project
 * @person_id: id of a person, who may be new in the same edit
 * @title: what the post is called
 * @body_id: (nullable): id of the body it is with
 *
 * Adds a post after those that the person has.
 *
 * Returns: (transfer full): id of the new post
 */
char *
plenary_person_add_post (PlenaryEdit *edit,
                         PlenaryModel *model,
                         const char *person_id,
                         const char *title,
                         const char *body_id)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (person_id != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  g_autoptr (PlenaryRow) post = plenary_row_new (PLENARY_TYPE_POST);
  g_autofree char *rank
      = dup_last_rank (model, PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID, person_id);

  plenary_row_set_text (post, PLENARY_POST_PERSON_ID, person_id);
  plenary_row_set_text (post, PLENARY_POST_RANK, rank);
  plenary_row_set_text (post, PLENARY_POST_TITLE, title);
  plenary_row_set_text (post, PLENARY_POST_BODY_ID, body_id);
  plenary_edit_insert (edit, post);

  return g_strdup (plenary_row_get_id (post));
}

/**
 * plenary_person_add_biography:
 * @edit: an edit
 * @model: the model of its project
 * @person_id: id of a person
 *
 * Adds an empty biography after those that the person has.
 *
 * Returns: (transfer full): id of the new biography
 */
char *
plenary_person_add_biography (PlenaryEdit *edit, PlenaryModel *model, const char *person_id)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (person_id != NULL, NULL);

  g_autoptr (PlenaryRow) biography = plenary_row_new (PLENARY_TYPE_BIOGRAPHY);
  g_autofree char *rank
      = dup_last_rank (model, PLENARY_TYPE_BIOGRAPHY, PLENARY_BIOGRAPHY_PERSON_ID, person_id);

  plenary_row_set_text (biography, PLENARY_BIOGRAPHY_PERSON_ID, person_id);
  plenary_row_set_text (biography, PLENARY_BIOGRAPHY_RANK, rank);
  plenary_edit_insert (edit, biography);

  return g_strdup (plenary_row_get_id (biography));
}

/* A picture that nobody else has goes with its person. */
static void
delete_picture (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *person)
{
  const char *id = plenary_record_get_text (person, PLENARY_PERSON_PHOTO_ID);

  if (id != NULL
      && plenary_record_list_get_length (
             plenary_model_list_by (model, PLENARY_TYPE_PERSON, PLENARY_PERSON_PHOTO_ID, id))
             == 1)
    plenary_edit_delete (edit, PLENARY_TYPE_ATTACHMENT, id);
}

/**
 * plenary_person_set_photograph:
 * @edit: an edit
 * @model: the model of its project
 * @person: a person
 * @name: name of the file
 * @content: a PNG or JPEG file of at most %PLENARY_PHOTOGRAPH_MAX_BYTES
 *
 * Gives a person a photograph in place of the one they have. The alternative text stays, credit
 * and consent do not: they were for another picture. A file that cannot be kept makes the edit
 * fail.
 */
void
plenary_person_set_photograph (PlenaryEdit *edit,
                               PlenaryModel *model,
                               PlenaryRecord *person,
                               const char *name,
                               GBytes *content)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_PERSON (person));
  g_return_if_fail (name != NULL);
  g_return_if_fail (content != NULL);

  const char *media_type = plenary_picture_find_media_type (content);

  if (media_type == NULL)
    {
      plenary_edit_fail (edit, g_error_new (PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED,
                                            _ ("“%s” is neither a PNG nor a JPEG picture"), name));
      return;
    }
  if (g_bytes_get_size (content) > PLENARY_PHOTOGRAPH_MAX_BYTES)
    {
      plenary_edit_fail (edit, g_error_new (PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT,
                                            _ ("“%s” is larger than a photograph may be"), name));
      return;
    }

  PlenaryRecord *before = plenary_model_lookup (
      model, PLENARY_TYPE_ATTACHMENT, plenary_record_get_text (person, PLENARY_PERSON_PHOTO_ID));
  g_autoptr (PlenaryRow) picture = plenary_row_new (PLENARY_TYPE_ATTACHMENT);

  plenary_row_set_text (picture, PLENARY_ATTACHMENT_NAME, name);
  plenary_row_set_text (picture, PLENARY_ATTACHMENT_MEDIA_TYPE, media_type);
  plenary_row_set_bytes (picture, PLENARY_ATTACHMENT_CONTENT, content);
  if (before != NULL)
    plenary_row_set_text (picture, PLENARY_ATTACHMENT_DESCRIPTION,
                          plenary_record_get_text (before, PLENARY_ATTACHMENT_DESCRIPTION));
  plenary_edit_insert (edit, picture);
  plenary_edit_set_text (edit, PLENARY_TYPE_PERSON, plenary_record_get_id (person),
                         PLENARY_PERSON_PHOTO_ID, plenary_row_get_id (picture));
  delete_picture (edit, model, person);
}

/**
 * plenary_person_remove_photograph:
 * @edit: an edit
 * @model: the model of its project
 * @person: a person
 *
 * Takes the photograph of a person away, with its credit and consent.
 */
void
plenary_person_remove_photograph (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *person)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_PERSON (person));

  plenary_edit_set_text (edit, PLENARY_TYPE_PERSON, plenary_record_get_id (person),
                         PLENARY_PERSON_PHOTO_ID, NULL);
  delete_picture (edit, model, person);
}

static GError *
make_refusal (PlenaryModel *model, PlenaryRecord *person, GPtrArray *citing)
{
  g_autoptr (PlenaryPlaces) places = plenary_places_new (model);
  g_autofree char *name = plenary_person_dup_name (person, TRUE);
  g_autofree char *place = plenary_places_dup_name (places, g_ptr_array_index (citing, 0));

  /* Translators: a person, the number of places that name them, and the first of these */
  return g_error_new (PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                      ngettext ("%s is named in %u place, “%s”, and stays in the roster",
                                "%s is named in %u places, first in “%s”, and stays in the roster",
                                citing->len),
                      name, citing->len, place);
}

static void
delete_person (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *person)
{
  plenary_edit_delete (edit, PLENARY_TYPE_PERSON, plenary_record_get_id (person));
  delete_picture (edit, model, person);
}

/**
 * plenary_person_delete:
 * @edit: an edit
 * @model: the model of its project
 * @person: a person
 *
 * Deletes a person with posts, spellings, biographies and photograph. Somebody who has a role or
 * took the floor is not deleted: the edit fails with %PLENARY_STORE_ERROR_REFUSED.
 */
void
plenary_person_delete (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *person)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_PERSON (person));

  g_autoptr (GPtrArray) citing = plenary_uses_list_citing (model, person);

  if (citing->len > 0)
    plenary_edit_fail (edit, make_refusal (model, person, citing));
  else
    delete_person (edit, model, person);
}

/**
 * plenary_people_delete_unused:
 * @edit: an edit
 * @model: the model of its project
 * @people: (element-type PlenaryPerson): people
 *
 * Deletes those of some people who have no role and did not take the floor.
 *
 * Returns: how many stay
 */
guint
plenary_people_delete_unused (PlenaryEdit *edit, PlenaryModel *model, GPtrArray *people)
{
  g_return_val_if_fail (edit != NULL, 0);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), 0);
  g_return_val_if_fail (people != NULL, 0);

  guint n_kept = 0;

  for (guint i = 0; i < people->len; i++)
    if (plenary_uses_is_cited (model, g_ptr_array_index (people, i)))
      n_kept++;
    else
      delete_person (edit, model, g_ptr_array_index (people, i));

  return n_kept;
}

/**
 * plenary_people_set_state:
 * @edit: an edit
 * @model: the model of its project
 * @people: (element-type PlenaryPerson): people
 * @state: a #PlenaryAssignmentState
 *
 * Notes how far the invitation of some people is, in all roles that they have.
 */
void
plenary_people_set_state (PlenaryEdit *edit, PlenaryModel *model, GPtrArray *people, int state)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (people != NULL);

  for (guint i = 0; i < people->len; i++)
    {
      PlenaryRecordList *roles
          = plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_PERSON_ID,
                                   plenary_record_get_id (g_ptr_array_index (people, i)));

      for (guint j = 0; j < plenary_record_list_get_length (roles); j++)
        plenary_edit_set_integer (edit, PLENARY_TYPE_ASSIGNMENT,
                                  plenary_record_get_id (plenary_record_list_get (roles, j)),
                                  PLENARY_ASSIGNMENT_STATE, state);
    }
}
