/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a list of delegates or an address book says about one person: words in fields, before
 * anybody has decided whether that person is known, and the other way what such files are told.
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PlenaryContactField:
 * @PLENARY_CONTACT_NONE: what nobody needs
 * @PLENARY_CONTACT_HONORIFIC: "Ms.", "H.E."
 * @PLENARY_CONTACT_FULL_NAME: the whole name, where its parts are not told apart
 * @PLENARY_CONTACT_GIVEN_NAME: given names
 * @PLENARY_CONTACT_PARTICLE: particle of the family name
 * @PLENARY_CONTACT_FAMILY_NAME: family name
 * @PLENARY_CONTACT_SUFFIX: after the name
 * @PLENARY_CONTACT_POST: title of the post
 * @PLENARY_CONTACT_BODY: organization, ministry, mechanism
 * @PLENARY_CONTACT_ACRONYM: short form of the body
 * @PLENARY_CONTACT_STATE: State that the person speaks for
 * @PLENARY_CONTACT_COUNTRY: country; that of the person when somebody else is spoken for
 * @PLENARY_CONTACT_CATEGORY: category of participants, as in "Civil society"
 * @PLENARY_CONTACT_ROLE: what the person does at the event, in words
 * @PLENARY_CONTACT_EMAIL: address
 * @PLENARY_CONTACT_PHONE: number
 * @PLENARY_CONTACT_PRONOUN: as in "she"
 * @PLENARY_CONTACT_LANGUAGES: languages
 * @PLENARY_CONTACT_BIOGRAPHY: the biography as plain text
 * @PLENARY_CONTACT_NOTES: for the organisers only
 *
 * The fields of a contact. The nick is the word on the command line and the heading in files.
 */
typedef enum
{
  PLENARY_CONTACT_NONE,
  PLENARY_CONTACT_HONORIFIC,
  PLENARY_CONTACT_FULL_NAME,
  PLENARY_CONTACT_GIVEN_NAME,
  PLENARY_CONTACT_PARTICLE,
  PLENARY_CONTACT_FAMILY_NAME,
  PLENARY_CONTACT_SUFFIX,
  PLENARY_CONTACT_POST,
  PLENARY_CONTACT_BODY,
  PLENARY_CONTACT_ACRONYM,
  PLENARY_CONTACT_STATE,
  PLENARY_CONTACT_COUNTRY,
  PLENARY_CONTACT_CATEGORY,
  PLENARY_CONTACT_ROLE,
  PLENARY_CONTACT_EMAIL,
  PLENARY_CONTACT_PHONE,
  PLENARY_CONTACT_PRONOUN,
  PLENARY_CONTACT_LANGUAGES,
  PLENARY_CONTACT_BIOGRAPHY,
  PLENARY_CONTACT_NOTES,
} PlenaryContactField;

#define PLENARY_N_CONTACT_FIELDS (PLENARY_CONTACT_NOTES + 1)

#define PLENARY_TYPE_CONTACT_FIELD (plenary_contact_field_get_type ())
GType plenary_contact_field_get_type (void);

const char *plenary_contact_field_get_words (PlenaryContactField field);

typedef struct _PlenaryContact PlenaryContact;

PlenaryContact *plenary_contact_new (guint line);
void plenary_contact_free (PlenaryContact *self);
guint plenary_contact_get_line (const PlenaryContact *self);
const char *plenary_contact_get (const PlenaryContact *self, PlenaryContactField field);
void plenary_contact_set (PlenaryContact *self, PlenaryContactField field, const char *words);
void plenary_contact_add (PlenaryContact *self, PlenaryContactField field, const char *words);
void plenary_contact_split_name (PlenaryContact *self);
gboolean plenary_contact_is_family_first (const PlenaryContact *self);
GBytes *plenary_contact_get_photo (const PlenaryContact *self, const char **media_type);
void plenary_contact_set_photo (PlenaryContact *self, GBytes *photo, const char *media_type);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryContact, plenary_contact_free)

G_END_DECLS
