/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Ranks: strings that order rows among their siblings by strcmp. Between any two there is room
 * for another, so inserting or moving one row changes only that row, and rows that two people
 * inserted in the same place merge cleanly (equal ranks are ordered by id).
 *
 * A rank is a fraction between 0 and 1 written in the digits 0-9a-z after the point, without
 * trailing zeros.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *plenary_rank_between (const char *before, const char *after);
char **plenary_rank_spread (const char *before, const char *after, gsize n_ranks);
gboolean plenary_rank_is_valid (const char *rank);

G_END_DECLS
