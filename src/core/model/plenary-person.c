/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-person.h"

struct _PlenaryPerson
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryPerson, plenary_person, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_PERSON_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_PERSON_HONORIFIC] = { "honorific", PLENARY_COLUMN_TEXT },
  [PLENARY_PERSON_GIVEN_NAME] = { "given-name", PLENARY_COLUMN_TEXT },
  [PLENARY_PERSON_PARTICLE] = { "particle", PLENARY_COLUMN_TEXT },
  [PLENARY_PERSON_FAMILY_NAME] = { "family-name", PLENARY_COLUMN_TEXT },
  [PLENARY_PERSON_FAMILY_FIRST] = { "family-first", PLENARY_COLUMN_BOOLEAN },
  [PLENARY_PERSON_SUFFIX] = { "suffix", PLENARY_COLUMN_TEXT },
  [PLENARY_PERSON_SHORT_FORM] = { "short-form", PLENARY_COLUMN_TEXT },
  [PLENARY_PERSON_PRONOUN] = { "pronoun", PLENARY_COLUMN_TEXT },
  [PLENARY_PERSON_NATIONALITY] = { "nationality", PLENARY_COLUMN_TEXT },
  [PLENARY_PERSON_EMAIL] = { "email", PLENARY_COLUMN_TEXT },
  [PLENARY_PERSON_PHONE] = { "phone", PLENARY_COLUMN_TEXT },
  [PLENARY_PERSON_LANGUAGES] = { "languages", PLENARY_COLUMN_TEXT },
  [PLENARY_PERSON_PHOTO_ID] = { "photo-id", PLENARY_COLUMN_REFERENCE, .target = "attachment" },
  [PLENARY_PERSON_NOTES] = { "notes", PLENARY_COLUMN_TEXT },
};

static void
plenary_person_class_init (PlenaryPersonClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "person",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .order = PLENARY_PERSON_FAMILY_NAME,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_person_init (PlenaryPerson *self)
{
}
