/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Paragraphs on their way: a selection of the report that is on the clipboard. It is a value that
 * knows of each paragraph all that belongs to it, so that what is cut and put back elsewhere is
 * the same paragraph, with its speaker, its marks and its comments. Put in a second time, or copied
 * while the first one is still there, it is another paragraph with the same speaker and marks.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_EXCERPT (plenary_excerpt_get_type ())

typedef struct _PlenaryExcerpt PlenaryExcerpt;

GType plenary_excerpt_get_type (void);
PlenaryExcerpt *
plenary_excerpt_new (PlenaryModel *model, GPtrArray *paragraphs, gsize start, gsize end);
PlenaryExcerpt *plenary_excerpt_new_from_text (const PlenaryText *text);
PlenaryExcerpt *plenary_excerpt_ref (PlenaryExcerpt *self);
void plenary_excerpt_unref (PlenaryExcerpt *self);

guint plenary_excerpt_get_length (const PlenaryExcerpt *self);
gboolean plenary_excerpt_is_inline (const PlenaryExcerpt *self);
PlenaryText *plenary_excerpt_make_text (const PlenaryExcerpt *self);
char *plenary_excerpt_insert (PlenaryEdit *edit,
                              PlenaryModel *model,
                              PlenaryRecord *paragraph,
                              gsize offset,
                              const PlenaryExcerpt *excerpt,
                              gsize *end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryExcerpt, plenary_excerpt_unref)

G_END_DECLS
