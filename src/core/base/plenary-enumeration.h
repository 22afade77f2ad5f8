/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Lists in words: "2, 5, 6 and 12".
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *plenary_enumerate (const char *const *words, gsize n_words);
char *plenary_enumerate_array (GPtrArray *words);

G_END_DECLS
