/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Where two texts differ: what an editor has to write anew to get from one to the other, and
 * where a cursor can stay.
 */
#pragma once

#include "base/plenary-text.h"

G_BEGIN_DECLS

/**
 * PlenaryTextDifference:
 * @prefix: bytes of the plain form that are the same at the start
 * @suffix: bytes of the plain form that are the same at the end; not those of @prefix
 *
 * How far two texts are the same.
 */
typedef struct
{
  gsize prefix;
  gsize suffix;
} PlenaryTextDifference;

PlenaryTextDifference plenary_text_difference_find (const PlenaryText *former,
                                                    const PlenaryText *text);

G_END_DECLS
