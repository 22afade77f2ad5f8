/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * One human being, entered once.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_PERSON (plenary_person_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPerson, plenary_person, PLENARY, PERSON, PlenaryRecord)

/**
 * PlenaryPersonColumn:
 * @PLENARY_PERSON_ID: its id
 * @PLENARY_PERSON_HONORIFIC: Mr., Ms., Dr., H.E.
 * @PLENARY_PERSON_GIVEN_NAME: given names
 * @PLENARY_PERSON_PARTICLE: particle of the family name that is not sorted by
 * @PLENARY_PERSON_FAMILY_NAME: family name
 * @PLENARY_PERSON_FAMILY_FIRST: whether the family name is written first
 * @PLENARY_PERSON_SUFFIX: after the name
 * @PLENARY_PERSON_SHORT_FORM: form of address, where it is not honorific and family name
 * @PLENARY_PERSON_PRONOUN: as in "she"
 * @PLENARY_PERSON_NATIONALITY: State
 * @PLENARY_PERSON_EMAIL: address
 * @PLENARY_PERSON_PHONE: number
 * @PLENARY_PERSON_LANGUAGES: BCP 47 tags
 * @PLENARY_PERSON_PHOTO_ID: photograph
 * @PLENARY_PERSON_NOTES: for the organisers only
 *
 * Columns of the table "person", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_PERSON_ID,
  PLENARY_PERSON_HONORIFIC,
  PLENARY_PERSON_GIVEN_NAME,
  PLENARY_PERSON_PARTICLE,
  PLENARY_PERSON_FAMILY_NAME,
  PLENARY_PERSON_FAMILY_FIRST,
  PLENARY_PERSON_SUFFIX,
  PLENARY_PERSON_SHORT_FORM,
  PLENARY_PERSON_PRONOUN,
  PLENARY_PERSON_NATIONALITY,
  PLENARY_PERSON_EMAIL,
  PLENARY_PERSON_PHONE,
  PLENARY_PERSON_LANGUAGES,
  PLENARY_PERSON_PHOTO_ID,
  PLENARY_PERSON_NOTES,
} PlenaryPersonColumn;

G_END_DECLS
