/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Which blocks of a text are headings, and of what level; which numbers are those of paragraphs.
 * Both can be told only from the whole text.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PLENARY_TEXT_OUTLINE_LEVELS: the deepest level of a heading. */
#define PLENARY_TEXT_OUTLINE_LEVELS 6

typedef struct _PlenaryTextOutline PlenaryTextOutline;

PlenaryTextOutline *plenary_text_outline_new (GPtrArray *blocks, guint first);
void plenary_text_outline_free (PlenaryTextOutline *self);
int plenary_text_outline_get_level (PlenaryTextOutline *self, guint position);
const char *plenary_text_outline_get_title (PlenaryTextOutline *self, guint position);
gboolean plenary_text_outline_is_numbered (PlenaryTextOutline *self, guint position);
gboolean plenary_text_outline_has_numbers (PlenaryTextOutline *self);

G_END_DECLS
