/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Symbols of United Nations documents in running text: "A/RES/73/195, para. 47". A symbol leads
 * to the document at undocs.org, which serves every symbol by itself.
 */
#pragma once

#include "base/plenary-text.h"

G_BEGIN_DECLS

/**
 * PlenarySymbol:
 * @start: first byte in the words
 * @length: bytes, the paragraph that follows the symbol included
 * @symbol_length: bytes of the symbol alone
 *
 * A symbol in a text.
 */
typedef struct
{
  gsize start;
  gsize length;
  gsize symbol_length;
} PlenarySymbol;

GArray *plenary_symbols_find (const char *words);
char *plenary_symbol_dup_address (const char *symbol, gsize length);
PlenaryText *plenary_symbols_link (const PlenaryText *text, guint *n_links);

G_END_DECLS
