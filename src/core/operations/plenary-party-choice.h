/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who is chosen to fill a role or to have the floor: a person or a body of the roster, free
 * words, or somebody who comes into the roster by being chosen. An immutable object, so that a
 * list can show it.
 */
#pragma once

#include "model/plenary-body.h"
#include "store/plenary-project.h"

G_BEGIN_DECLS

/**
 * PlenaryPartyChoiceKind:
 * @PLENARY_PARTY_CHOICE_RECORD: a person or a body of the roster
 * @PLENARY_PARTY_CHOICE_WORDS: free words, printed as they are
 * @PLENARY_PARTY_CHOICE_NEW_PERSON: a person to be added to the roster
 * @PLENARY_PARTY_CHOICE_NEW_BODY: a State or another body to be added to the roster
 *
 * What a choice is.
 */
typedef enum
{
  PLENARY_PARTY_CHOICE_RECORD,
  PLENARY_PARTY_CHOICE_WORDS,
  PLENARY_PARTY_CHOICE_NEW_PERSON,
  PLENARY_PARTY_CHOICE_NEW_BODY,
} PlenaryPartyChoiceKind;

#define PLENARY_TYPE_PARTY_CHOICE_KIND (plenary_party_choice_kind_get_type ())
GType plenary_party_choice_kind_get_type (void);

#define PLENARY_TYPE_PARTY_CHOICE (plenary_party_choice_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPartyChoice, plenary_party_choice, PLENARY, PARTY_CHOICE, GObject)

PlenaryPartyChoice *plenary_party_choice_new_record (PlenaryModel *model, PlenaryRecord *record);
PlenaryPartyChoice *plenary_party_choice_new_party (PlenaryModel *model, PlenaryRecord *record);
PlenaryPartyChoice *plenary_party_choice_new_words (const char *words);
PlenaryPartyChoice *plenary_party_choice_new_person (const char *name);
PlenaryPartyChoice *plenary_party_choice_new_body (const char *name, PlenaryBodyKind kind);

PlenaryPartyChoiceKind plenary_party_choice_get_kind (PlenaryPartyChoice *self);
PlenaryRecord *plenary_party_choice_get_record (PlenaryPartyChoice *self);
const char *plenary_party_choice_get_name (PlenaryPartyChoice *self);
const char *plenary_party_choice_get_title (PlenaryPartyChoice *self);
const char *plenary_party_choice_get_detail (PlenaryPartyChoice *self);

char *plenary_party_choice_add_to_roster (PlenaryPartyChoice *self, PlenaryEdit *edit);
void plenary_party_choice_fill (PlenaryPartyChoice *self,
                                PlenaryEdit *edit,
                                GType record_type,
                                const char *id);
void plenary_party_choice_fill_row (PlenaryPartyChoice *self, PlenaryEdit *edit, PlenaryRow *row);

G_END_DECLS
