/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Names as other people write them: taken apart into their parts, and compared without regard for
 * accents, case, order, titles and marks between words.
 */
#pragma once

#include "model/plenary-row.h"

G_BEGIN_DECLS

/**
 * PlenaryNameParts:
 * @honorific: "H.E. Mr.", or ""
 * @given: given names
 * @particle: particle of the family name that is not sorted by, or ""
 * @family: family name
 * @suffix: what stands after the name, as in "Jr.", or ""
 * @family_first: whether the family name was written first, without a comma
 *
 * A name in its parts. All are owned, and never %NULL once it has been split.
 */
typedef struct
{
  char *honorific;
  char *given;
  char *particle;
  char *family;
  char *suffix;
  gboolean family_first;
} PlenaryNameParts;

void plenary_name_split (const char *name, PlenaryNameParts *parts);
void plenary_name_parts_clear (PlenaryNameParts *parts);
void plenary_name_fill (const char *name, PlenaryRow *person);

char **plenary_name_fold (const char *name);
gboolean plenary_words_are_near (const char *a, const char *b);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlenaryNameParts, plenary_name_parts_clear)

G_END_DECLS
