/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-contact.h"

#include "roster/plenary-name.h"

#include <glib/gi18n-lib.h>

struct _PlenaryContact
{
  guint line;
  char *values[PLENARY_N_CONTACT_FIELDS]; /* NULL for what is not said */
  gboolean is_family_first;
  GBytes *photo;
  char *photo_type;
};

G_DEFINE_ENUM_TYPE (PlenaryContactField,
                    plenary_contact_field,
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_HONORIFIC, "honorific"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_FULL_NAME, "name"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_GIVEN_NAME, "given-name"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_PARTICLE, "particle"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_FAMILY_NAME, "family-name"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_SUFFIX, "suffix"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_POST, "post"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_BODY, "body"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_ACRONYM, "acronym"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_STATE, "state"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_COUNTRY, "country"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_CATEGORY, "category"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_ROLE, "role"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_EMAIL, "email"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_PHONE, "phone"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_PRONOUN, "pronoun"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_LANGUAGES, "languages"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_BIOGRAPHY, "biography"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONTACT_NOTES, "notes"))

static const char *const words_of_fields[] = {
  [PLENARY_CONTACT_NONE] = N_ ("Leave Out"),
  [PLENARY_CONTACT_HONORIFIC] = N_ ("Honorific"),
  [PLENARY_CONTACT_FULL_NAME] = N_ ("Full Name"),
  [PLENARY_CONTACT_GIVEN_NAME] = N_ ("Given Name"),
  [PLENARY_CONTACT_PARTICLE] = N_ ("Particle"),
  [PLENARY_CONTACT_FAMILY_NAME] = N_ ("Family Name"),
  [PLENARY_CONTACT_SUFFIX] = N_ ("Suffix"),
  [PLENARY_CONTACT_POST] = N_ ("Post"),
  [PLENARY_CONTACT_BODY] = N_ ("Body"),
  [PLENARY_CONTACT_ACRONYM] = N_ ("Acronym"),
  [PLENARY_CONTACT_STATE] = N_ ("State"),
  [PLENARY_CONTACT_COUNTRY] = N_ ("Country"),
  [PLENARY_CONTACT_CATEGORY] = N_ ("Category"),
  [PLENARY_CONTACT_ROLE] = N_ ("Role"),
  [PLENARY_CONTACT_EMAIL] = N_ ("Email"),
  [PLENARY_CONTACT_PHONE] = N_ ("Phone"),
  [PLENARY_CONTACT_PRONOUN] = N_ ("Pronoun"),
  [PLENARY_CONTACT_LANGUAGES] = N_ ("Languages"),
  [PLENARY_CONTACT_BIOGRAPHY] = N_ ("Biography"),
  [PLENARY_CONTACT_NOTES] = N_ ("Notes"),
};

/**
 * plenary_contact_field_get_words:
 * @field: a field
 *
 * Returns: (transfer none): what it is called, in the language of the user
 */
const char *
plenary_contact_field_get_words (PlenaryContactField field)
{
  g_return_val_if_fail (field < PLENARY_N_CONTACT_FIELDS, NULL);

  return _ (words_of_fields[field]);
}

/**
 * plenary_contact_new:
 * @line: where its file speaks of it, from 1; 0 when it does not come from a file
 *
 * Returns: (transfer full): a contact that nothing is known of
 */
PlenaryContact *
plenary_contact_new (guint line)
{
  PlenaryContact *self = g_new0 (PlenaryContact, 1);

  self->line = line;

  return self;
}

/**
 * plenary_contact_free:
 * @self: a contact
 *
 * Frees it.
 */
void
plenary_contact_free (PlenaryContact *self)
{
  g_return_if_fail (self != NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (self->values); i++)
    g_free (self->values[i]);
  g_clear_pointer (&self->photo, g_bytes_unref);
  g_free (self->photo_type);
  g_free (self);
}

/**
 * plenary_contact_get_line:
 * @self: a contact
 *
 * Returns: where its file speaks of it, from 1; 0 when it does not come from a file
 */
guint
plenary_contact_get_line (const PlenaryContact *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->line;
}

/**
 * plenary_contact_get:
 * @self: a contact
 * @field: a field
 *
 * Returns: (transfer none): what is said there, or ""
 */
const char *
plenary_contact_get (const PlenaryContact *self, PlenaryContactField field)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (field < PLENARY_N_CONTACT_FIELDS, NULL);

  return self->values[field] != NULL ? self->values[field] : "";
}

/**
 * plenary_contact_set:
 * @self: a contact
 * @field: a field
 * @words: what is said there; white space around it does not count
 */
void
plenary_contact_set (PlenaryContact *self, PlenaryContactField field, const char *words)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (field < PLENARY_N_CONTACT_FIELDS);
  g_return_if_fail (words != NULL);

  g_free (self->values[field]);
  self->values[field] = g_strstrip (g_strdup (words));
}

/**
 * plenary_contact_add:
 * @self: a contact
 * @field: a field
 * @words: what is said there as well
 *
 * Two columns of a list may go to one field: what they say stands there on two lines in texts,
 * and with a comma between elsewhere.
 */
void
plenary_contact_add (PlenaryContact *self, PlenaryContactField field, const char *words)
{
  const char *before = plenary_contact_get (self, field);
  gboolean is_text = field == PLENARY_CONTACT_NOTES || field == PLENARY_CONTACT_BIOGRAPHY;
  g_autofree char *added = g_strstrip (g_strdup (words));

  if (*added == '\0')
    return;

  g_autofree char *both = g_strjoin (is_text ? "\n" : ", ", before, added, NULL);

  plenary_contact_set (self, field, *before != '\0' ? both : added);
}

static void
set_part (PlenaryContact *self, PlenaryContactField field, const char *part)
{
  if (*plenary_contact_get (self, field) == '\0')
    plenary_contact_set (self, field, part);
}

/**
 * plenary_contact_split_name:
 * @self: a contact
 *
 * Finds the parts of a name that is only known as a whole. What is known already stays.
 */
void
plenary_contact_split_name (PlenaryContact *self)
{
  g_return_if_fail (self != NULL);

  g_auto (PlenaryNameParts) parts = { 0 };

  if (*plenary_contact_get (self, PLENARY_CONTACT_GIVEN_NAME) != '\0'
      || *plenary_contact_get (self, PLENARY_CONTACT_FAMILY_NAME) != '\0')
    return;
  plenary_name_split (plenary_contact_get (self, PLENARY_CONTACT_FULL_NAME), &parts);
  set_part (self, PLENARY_CONTACT_HONORIFIC, parts.honorific);
  set_part (self, PLENARY_CONTACT_GIVEN_NAME, parts.given);
  set_part (self, PLENARY_CONTACT_PARTICLE, parts.particle);
  set_part (self, PLENARY_CONTACT_FAMILY_NAME, parts.family);
  set_part (self, PLENARY_CONTACT_SUFFIX, parts.suffix);
  self->is_family_first = parts.family_first;
}

/**
 * plenary_contact_is_family_first:
 * @self: a contact
 *
 * Returns: whether the family name was written first in a name that has been split
 */
gboolean
plenary_contact_is_family_first (const PlenaryContact *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->is_family_first;
}

/**
 * plenary_contact_get_photo:
 * @self: a contact
 * @media_type: (out) (optional): its MIME type
 *
 * Returns: (transfer none) (nullable): the photograph, if there is one
 */
GBytes *
plenary_contact_get_photo (const PlenaryContact *self, const char **media_type)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (media_type != NULL)
    *media_type = self->photo_type;

  return self->photo;
}

/**
 * plenary_contact_set_photo:
 * @self: a contact
 * @photo: a photograph
 * @media_type: its MIME type
 */
void
plenary_contact_set_photo (PlenaryContact *self, GBytes *photo, const char *media_type)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (photo != NULL);
  g_return_if_fail (media_type != NULL);

  g_bytes_ref (photo);
  g_clear_pointer (&self->photo, g_bytes_unref);
  self->photo = photo;
  g_set_str (&self->photo_type, media_type);
}
