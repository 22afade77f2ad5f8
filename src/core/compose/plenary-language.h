/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The language of a document while it is composed: derived words, months and days of the week are
 * in the language of the document, not in that of the person who asks for it.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _PlenaryLanguage PlenaryLanguage;

PlenaryLanguage *plenary_language_enter (const char *tag);
void plenary_language_leave (PlenaryLanguage *self);
gboolean plenary_language_is_right_to_left (const char *tag);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryLanguage, plenary_language_leave)

G_END_DECLS
