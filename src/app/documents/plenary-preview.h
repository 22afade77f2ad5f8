/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The preview of a document: its pages, made from a snapshot of the project in a thread.
 */
#pragma once

#include "base/plenary-progress.h"
#include "compose/plenary-compose.h"
#include "typeset/plenary-pages.h"

G_BEGIN_DECLS

typedef struct _PlenaryPreview PlenaryPreview;

PlenaryPreview *plenary_preview_new (PlenaryModel *snapshot,
                                     PlenaryDocumentKind kind,
                                     PlenaryPages *last,
                                     PlenaryProgress *progress,
                                     GError **error);
void plenary_preview_free (PlenaryPreview *self);
PlenaryDocumentKind plenary_preview_get_kind (PlenaryPreview *self);
PlenaryPages *plenary_preview_get_pages (PlenaryPreview *self);

char *plenary_pages_dup_words (PlenaryPages *pages, guint page);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryPreview, plenary_preview_free)

G_END_DECLS
