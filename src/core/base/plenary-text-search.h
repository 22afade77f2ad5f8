/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Words found and replaced in inline text. What is replaced takes the emphasis and the link of the
 * words it stands for; everything around it, notes and list items too, stays as it is.
 */
#pragma once

#include "base/plenary-text.h"

G_BEGIN_DECLS

/**
 * PlenaryTextQuery:
 * @words: what is looked for; a space finds a no-break space too
 * @match_case: whether capitals count
 * @whole_words: whether it must stand alone
 *
 * What is looked for. Borrows @words.
 */
typedef struct
{
  const char *words;
  gboolean match_case;
  gboolean whole_words;
} PlenaryTextQuery;

/**
 * PlenaryTextMatch:
 * @start: first byte in the plain form
 * @length: bytes
 *
 * A place where it was found.
 */
typedef struct
{
  gsize start;
  gsize length;
} PlenaryTextMatch;

GArray *plenary_text_find (const PlenaryText *text, const PlenaryTextQuery *query);
PlenaryText *plenary_text_replace (const PlenaryText *text,
                                   const PlenaryTextMatch *matches,
                                   guint n_matches,
                                   const char *replacement);
PlenaryText *
plenary_text_put (const PlenaryText *text, const PlenaryTextMatch *match, const PlenaryText *other);
PlenaryText *plenary_text_replace_all (const PlenaryText *text,
                                       const PlenaryTextQuery *query,
                                       const char *replacement,
                                       guint *n_replaced);

G_END_DECLS
