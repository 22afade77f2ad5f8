/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Names of people and bodies found in running text, in time that depends on the text and not on
 * how many names are looked for. Case and accents do not count, but a name begins with a capital:
 * "Chad" is found, "chad" is not; an acronym is found in capitals only. Of names that overlap the
 * longest is found: Guinea is not in "Papua New Guinea".
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

typedef struct _PlenaryNameFinder PlenaryNameFinder;

/**
 * PlenaryNameMatch:
 * @record: whose name it is, borrowed from the model
 * @start: first byte in the words
 * @length: bytes
 *
 * A name that was found.
 */
typedef struct
{
  PlenaryRecord *record;
  gsize start;
  gsize length;
} PlenaryNameMatch;

PlenaryNameFinder *plenary_name_finder_new (void);
void plenary_name_finder_free (PlenaryNameFinder *self);
void plenary_name_finder_add (PlenaryNameFinder *self, const char *name, PlenaryRecord *record);
void plenary_name_finder_add_person (PlenaryNameFinder *self,
                                     PlenaryModel *model,
                                     PlenaryRecord *person);
void
plenary_name_finder_add_body (PlenaryNameFinder *self, PlenaryModel *model, PlenaryRecord *body);
guint plenary_name_finder_get_n_names (PlenaryNameFinder *self);
GArray *plenary_name_finder_find (PlenaryNameFinder *self, const char *words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryNameFinder, plenary_name_finder_free)

G_END_DECLS
