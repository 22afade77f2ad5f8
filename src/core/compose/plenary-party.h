/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who fills a role or takes the floor, and the renderings of that one party that documents ask
 * for: role line, first mention, short form, speaker heading, biography heading, and the slot
 * that nobody fills yet.
 */
#pragma once

#include "base/plenary-text.h"
#include "model/plenary-model.h"

G_BEGIN_DECLS

/**
 * PlenaryParty:
 * @model: the model all this is of
 * @date: the day on which posts are held, as YYYY-MM-DD, or ""
 * @honorifics: whether names carry honorifics
 * @person: (nullable): who
 * @body: (nullable): the body; with a person, the one of their posts that counts here
 * @words: who, in free words; "" when a record says it
 * @on_behalf: (nullable): the body they speak for
 * @capacity: in what capacity, or ""
 *
 * A party. Borrows all it points to.
 */
typedef struct
{
  PlenaryModel *model;
  const char *date;
  gboolean honorifics;
  PlenaryRecord *person;
  PlenaryRecord *body;
  const char *words;
  PlenaryRecord *on_behalf;
  const char *capacity;
} PlenaryParty;

PlenaryParty plenary_party_of_assignment (PlenaryModel *model, PlenaryRecord *assignment);
PlenaryParty plenary_party_of_intervention (PlenaryModel *model, PlenaryRecord *intervention);
PlenaryParty plenary_party_of_person (PlenaryModel *model, PlenaryRecord *person);
gboolean plenary_party_is_empty (const PlenaryParty *party);
GPtrArray *plenary_party_list_pair (PlenaryModel *model, PlenaryRecord *assignment);

char *plenary_party_dup_role_line (const PlenaryParty *party);
char *plenary_party_dup_signature (const PlenaryParty *party);
PlenaryText *plenary_party_make_first_mention (const PlenaryParty *party);
char *plenary_party_dup_short_form (const PlenaryParty *party);
char *plenary_party_dup_speaker_heading (const PlenaryParty *party);
char *plenary_party_dup_biography_heading (const PlenaryParty *party);
char *plenary_party_dup_slot (const PlenaryParty *party, gboolean to_be_confirmed);
char *plenary_party_dup_open_slot (const PlenaryParty *party);
char *plenary_party_dup_delegation (const PlenaryParty *party);

G_END_DECLS
