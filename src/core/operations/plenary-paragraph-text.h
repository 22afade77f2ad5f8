/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Inline text cut at a place and put together again. Unlike plenary_text_slice() a line that is an
 * item of a list stays one, unless its start is cut off.
 */
#pragma once

#include "base/plenary-text.h"

G_BEGIN_DECLS

PlenaryText *plenary_paragraph_text_head (const PlenaryText *text, gsize offset);
PlenaryText *plenary_paragraph_text_tail (const PlenaryText *text, gsize offset);
PlenaryText *plenary_paragraph_text_join (const PlenaryText *first, const PlenaryText *second);

G_END_DECLS
