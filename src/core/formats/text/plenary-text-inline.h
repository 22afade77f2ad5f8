/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Markdown and the few elements of HTML that stand inside a line, as inline text.
 */
#pragma once

#include "base/plenary-text.h"

G_BEGIN_DECLS

PlenaryText *plenary_text_inline_read (const char *markdown, GHashTable *notes);
char *plenary_text_inline_dup_words (const char *markdown);

G_END_DECLS
