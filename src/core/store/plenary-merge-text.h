/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Two people have written in the same paragraph: what comes of it when it was in different
 * sentences.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *plenary_merge_texts (const char *base, const char *ours, const char *theirs);

G_END_DECLS
