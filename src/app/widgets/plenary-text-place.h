/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is at a place in the text editor's buffer, and what follows it.
 */
#pragma once

#include "widgets/plenary-text-tag.h"

G_BEGIN_DECLS

/**
 * PlenaryTextStretch:
 * @start: its start
 * @end: its end, where a tag starts or ends
 * @style: its emphasis
 * @link: (nullable): the tag of the link that it is in
 * @guard: (nullable): the protected tag that it has
 *
 * Characters with the same tags. A buffer is read stretch by stretch: asking for the tags of
 * each place would take as long as there are tags.
 */
typedef struct
{
  GtkTextIter start;
  GtkTextIter end;
  PlenaryStyle style;
  PlenaryTextTag *link;
  PlenaryTextTag *guard;
} PlenaryTextStretch;

void plenary_text_stretch_init (PlenaryTextStretch *stretch, const GtkTextIter *start);
gboolean plenary_text_stretch_next (PlenaryTextStretch *stretch, const GtkTextIter *limit);

PlenaryTextTag *plenary_text_place_get_tag (const GtkTextIter *iter, PlenaryTextTagKind kind);
PlenaryTextTag *plenary_text_place_get_protected (const GtkTextIter *iter);
void plenary_text_place_find_bounds (PlenaryTextTag *self, GtkTextIter *start, GtkTextIter *end);
gboolean plenary_text_place_find_tag (PlenaryTextTag *self,
                                      GtkTextBuffer *buffer,
                                      GtkTextIter *start,
                                      GtkTextIter *end);
PlenaryStyle plenary_text_place_get_style (const GtkTextIter *iter);
gboolean plenary_text_place_is_line (const GtkTextIter *iter);

G_END_DECLS
