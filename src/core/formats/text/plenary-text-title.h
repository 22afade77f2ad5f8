/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The title block of a text: what event it is about, when and where, and what kind of document
 * it is.
 */
#pragma once

#include "model/plenary-document.h"

G_BEGIN_DECLS

/**
 * PlenaryTextTitle:
 * @has_kind: whether a line says what kind of document it is
 * @kind: which
 * @n_blocks: how many blocks the title block has
 */
typedef struct
{
  gboolean has_kind;
  PlenaryDocumentKind kind;
  guint n_blocks;
} PlenaryTextTitle;

PlenaryTextTitle plenary_text_title_read (GPtrArray *blocks, PlenaryRow *event);

G_END_DECLS
