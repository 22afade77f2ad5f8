/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Finds people and bodies of the roster by a few letters of a name, an acronym, an alias, a post,
 * or the body of a post, without regard for case and accents; and offers what else can be done
 * with the letters: take them as they are, or add somebody of that name. For the main thread, as
 * its model is.
 */
#pragma once

#include "operations/plenary-party-choice.h"

G_BEGIN_DECLS

/**
 * PlenaryPartyKinds:
 * @PLENARY_PARTY_PERSON: people
 * @PLENARY_PARTY_BODY: States, organisations, mechanisms, categories and all other bodies
 * @PLENARY_PARTY_WORDS: free words
 * @PLENARY_PARTY_ANY: all of these
 *
 * What can be chosen at a place.
 */
typedef enum
{
  PLENARY_PARTY_PERSON = 1 << 0,
  PLENARY_PARTY_BODY = 1 << 1,
  PLENARY_PARTY_WORDS = 1 << 2,
  PLENARY_PARTY_ANY = PLENARY_PARTY_PERSON | PLENARY_PARTY_BODY | PLENARY_PARTY_WORDS,
} PlenaryPartyKinds;

#define PLENARY_TYPE_PARTY_KINDS (plenary_party_kinds_get_type ())
GType plenary_party_kinds_get_type (void);

typedef struct _PlenaryPartyIndex PlenaryPartyIndex;

PlenaryPartyIndex *plenary_party_index_new (PlenaryModel *model);
void plenary_party_index_free (PlenaryPartyIndex *self);
GPtrArray *plenary_party_index_find (PlenaryPartyIndex *self,
                                     const char *typed,
                                     PlenaryPartyKinds kinds,
                                     guint n_most);
GPtrArray *plenary_party_index_offer (PlenaryPartyIndex *self,
                                      const char *typed,
                                      PlenaryPartyKinds kinds,
                                      guint n_most);
PlenaryPartyChoice *
plenary_party_index_lookup (PlenaryPartyIndex *self, const char *typed, PlenaryPartyKinds kinds);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryPartyIndex, plenary_party_index_free)

G_END_DECLS
