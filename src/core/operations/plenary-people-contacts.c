/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A file for others has what it is for: the notes of the organisers stay here, and so does a
 * photograph that nobody has agreed to give away.
 */
#include "config.h"

#include "operations/plenary-people-contacts.h"

#include "compose/plenary-person-name.h"
#include "model/plenary-attachment.h"
#include "model/plenary-biography.h"
#include "model/plenary-body.h"
#include "model/plenary-event.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"

static void
set_columns (PlenaryContact *contact, PlenaryRecord *person)
{
  static const struct
  {
    PlenaryContactField field;
    guint column;
  } values[] = {
    { PLENARY_CONTACT_HONORIFIC, PLENARY_PERSON_HONORIFIC },
    { PLENARY_CONTACT_GIVEN_NAME, PLENARY_PERSON_GIVEN_NAME },
    { PLENARY_CONTACT_PARTICLE, PLENARY_PERSON_PARTICLE },
    { PLENARY_CONTACT_FAMILY_NAME, PLENARY_PERSON_FAMILY_NAME },
    { PLENARY_CONTACT_SUFFIX, PLENARY_PERSON_SUFFIX },
    { PLENARY_CONTACT_COUNTRY, PLENARY_PERSON_NATIONALITY },
    { PLENARY_CONTACT_EMAIL, PLENARY_PERSON_EMAIL },
    { PLENARY_CONTACT_PHONE, PLENARY_PERSON_PHONE },
    { PLENARY_CONTACT_PRONOUN, PLENARY_PERSON_PRONOUN },
    { PLENARY_CONTACT_LANGUAGES, PLENARY_PERSON_LANGUAGES },
  };
  g_autofree char *name = plenary_person_dup_name (person, FALSE);

  plenary_contact_set (contact, PLENARY_CONTACT_FULL_NAME, name);
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    plenary_contact_set (contact, values[i].field,
                         plenary_record_get_text (person, values[i].column));
}

/* A body that is part of a State goes with the State; other bodies say of what kind they are. */
static void
set_body (PlenaryContact *contact, PlenaryModel *model, PlenaryRecord *body)
{
  PlenaryRecord *whole = plenary_model_lookup (
      model, PLENARY_TYPE_BODY, plenary_record_get_text (body, PLENARY_BODY_PARENT_ID));
  g_autoptr (GEnumClass) kinds = g_type_class_ref (PLENARY_TYPE_BODY_KIND);
  int kind = plenary_record_get_integer (body, PLENARY_BODY_KIND);
  gboolean is_state = kind == PLENARY_BODY_KIND_STATE;
  gboolean is_part
      = whole != NULL
        && plenary_record_get_integer (whole, PLENARY_BODY_KIND) == PLENARY_BODY_KIND_STATE;

  if (is_state || is_part)
    plenary_contact_set (contact, PLENARY_CONTACT_STATE,
                         plenary_record_get_text (is_state ? body : whole, PLENARY_BODY_NAME));
  plenary_contact_set (
      contact, PLENARY_CONTACT_CATEGORY,
      g_enum_get_value (kinds, is_part ? PLENARY_BODY_KIND_STATE : kind)->value_nick);
  if (is_state)
    return;
  plenary_contact_set (contact, PLENARY_CONTACT_BODY,
                       plenary_record_get_text (body, PLENARY_BODY_NAME));
  plenary_contact_set (contact, PLENARY_CONTACT_ACRONYM,
                       plenary_record_get_text (body, PLENARY_BODY_ACRONYM));
}

static void
set_post (PlenaryContact *contact, PlenaryModel *model, PlenaryRecord *person)
{
  PlenaryRecord *event = plenary_model_get_event (model);
  const char *date = event != NULL ? plenary_record_get_text (event, PLENARY_EVENT_STARTS_ON) : "";
  g_autoptr (GPtrArray) posts = plenary_person_list_posts (model, person, date);

  if (posts->len == 0)
    return;

  PlenaryRecord *body = plenary_model_lookup (
      model, PLENARY_TYPE_BODY, plenary_record_get_text (posts->pdata[0], PLENARY_POST_BODY_ID));

  plenary_contact_set (contact, PLENARY_CONTACT_POST,
                       plenary_record_get_text (posts->pdata[0], PLENARY_POST_TITLE));
  if (body != NULL)
    set_body (contact, model, body);
}

static void
set_biography (PlenaryContact *contact, PlenaryModel *model, PlenaryRecord *person)
{
  PlenaryRecordList *biographies = plenary_model_list_by (
      model, PLENARY_TYPE_BIOGRAPHY, PLENARY_BIOGRAPHY_PERSON_ID, plenary_record_get_id (person));

  if (plenary_record_list_get_length (biographies) == 0)
    return;

  g_autofree char *words = plenary_text_dup_words (
      plenary_record_get_markup (plenary_record_list_get (biographies, 0), PLENARY_BIOGRAPHY_TEXT));

  plenary_contact_set (contact, PLENARY_CONTACT_BIOGRAPHY, words);
}

static void
set_photo (PlenaryContact *contact, PlenaryModel *model, PlenaryRecord *person)
{
  PlenaryRecord *photo = plenary_model_lookup (
      model, PLENARY_TYPE_ATTACHMENT, plenary_record_get_text (person, PLENARY_PERSON_PHOTO_ID));
  GBytes *content
      = photo != NULL ? plenary_record_get_bytes (photo, PLENARY_ATTACHMENT_CONTENT) : NULL;

  if (content != NULL && plenary_record_get_boolean (photo, PLENARY_ATTACHMENT_CONSENT))
    plenary_contact_set_photo (contact, content,
                               plenary_record_get_text (photo, PLENARY_ATTACHMENT_MEDIA_TYPE));
}

/**
 * plenary_people_list_contacts:
 * @model: a model; a snapshot when not in the main thread
 * @people: (nullable) (element-type PlenaryPerson): which; %NULL for all
 *
 * What other programs are told of people: names, the post on the first day of the event, address
 * and number, biography, and the photograph where there is consent.
 *
 * Returns: (transfer full) (element-type PlenaryContact): the contacts
 */
GPtrArray *
plenary_people_list_contacts (PlenaryModel *model, GPtrArray *people)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  PlenaryRecordList *all = plenary_model_list (model, PLENARY_TYPE_PERSON);
  guint length = people != NULL ? people->len : plenary_record_list_get_length (all);
  GPtrArray *contacts = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_contact_free);

  for (guint i = 0; i < length; i++)
    {
      PlenaryRecord *person = people != NULL ? people->pdata[i] : plenary_record_list_get (all, i);
      PlenaryContact *contact = plenary_contact_new (0);

      set_columns (contact, person);
      set_post (contact, model, person);
      set_biography (contact, model, person);
      set_photo (contact, model, person);
      g_ptr_array_add (contacts, contact);
    }

  return contacts;
}
