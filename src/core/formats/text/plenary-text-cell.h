/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The content of a cell of a table: paragraphs and items, in HTML or with bullets.
 */
#pragma once

#include "base/plenary-text.h"

G_BEGIN_DECLS

char **plenary_text_cell_split (const char *cell);
PlenaryText *plenary_text_cell_read (const char *cell, GHashTable *notes);

G_END_DECLS
