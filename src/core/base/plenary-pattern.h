/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a person means by a few letters: words in any order, begun or shortened, without regard
 * for case and accents. For short lists that are looked through whole, such as the commands;
 * text of any length is found by plenary_project_search().
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PLENARY_PATTERN_MAX_WORDS:
 *
 * Words of a pattern that count; nobody types more to find a command.
 */
#define PLENARY_PATTERN_MAX_WORDS 16

typedef struct _PlenaryPattern PlenaryPattern;

char *plenary_fold (const char *words);

PlenaryPattern *plenary_pattern_new (const char *typed);
void plenary_pattern_free (PlenaryPattern *self);
gboolean plenary_pattern_is_empty (const PlenaryPattern *self);
guint plenary_pattern_rate (const PlenaryPattern *self, const char *title, const char *keywords);
guint
plenary_pattern_rate_folded (const PlenaryPattern *self, const char *title, const char *keywords);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryPattern, plenary_pattern_free)

G_END_DECLS
