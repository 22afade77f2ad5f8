/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The words that a person looks for in text. A text is found when each of them begins one of its
 * words, wherever; case and accents do not count. What words are is the same as in the search
 * index: letters and digits, with the accents written after them.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PLENARY_QUERY_MAX_WORDS:
 *
 * Words that count; those after them are not looked for.
 */
#define PLENARY_QUERY_MAX_WORDS 16

/**
 * PlenaryRange:
 * @start: first byte
 * @length: bytes
 * @word: which word of the query was found, from 0
 *
 * A word of a text that was looked for.
 */
typedef struct
{
  gsize start;
  gsize length;
  guint word;
} PlenaryRange;

typedef struct _PlenaryQuery PlenaryQuery;

PlenaryQuery *plenary_query_new (const char *typed);
void plenary_query_free (PlenaryQuery *self);
gboolean plenary_query_is_empty (const PlenaryQuery *self);
const char *const *plenary_query_get_words (const PlenaryQuery *self);
gboolean plenary_query_matches (const PlenaryQuery *self, const char *text);
GArray *plenary_query_mark (const PlenaryQuery *self, const char *text);
char *plenary_query_dup_excerpt (const PlenaryQuery *self, const char *text, GArray **ranges);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryQuery, plenary_query_free)

G_END_DECLS
