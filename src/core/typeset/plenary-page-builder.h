/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Fills one page after another: puts lines where it is told as long as they and their footnotes
 * fit, and takes them back when the paginator finds that the page must end earlier.
 */
#pragma once

#include "typeset/plenary-pages-private.h"

G_BEGIN_DECLS

typedef struct _PlenaryPageBuilder PlenaryPageBuilder;

/**
 * PlenaryPageMark:
 *
 * A state of the page to which it can be taken back.
 */
typedef struct
{
  guint n_items;
  guint n_links;
  guint n_anchors;
  guint n_slices;
  double notes_pt;
  gboolean is_note_divided;
} PlenaryPageMark;

/**
 * PlenaryNoteSlice:
 * @note: index of the note in the galley
 * @first: its first line on this page
 * @n_lines: lines on this page
 *
 * What a page has of a footnote.
 */
typedef struct
{
  guint note;
  guint first;
  guint n_lines;
} PlenaryNoteSlice;

/**
 * PlenaryPageBuilder:
 * @pages: what is built
 * @setter: sets numbers and running heads
 * @page: the page being filled
 * @left_pt: left edge of the text
 * @top_pt: top of the text
 * @bottom_pt: where text and notes end
 * @limit_pt: the same, less what must still stand below the text, as in a cell
 * @part: what lines are to a reader, as they are placed
 * @slices: (element-type PlenaryNoteSlice): notes of this page
 * @notes_pt: what they take, with the rule above them
 * @is_note_divided: whether the last of them goes on, so that no other can follow
 * @pages_of: (nullable) (element-type PlenaryNode guint): page numbers by heading, as they were
 *   when the pages were made last; %NULL the first time
 */
struct _PlenaryPageBuilder
{
  PlenaryPages *pages;
  PlenaryTextSetter *setter;
  PlenaryPageContent *page;
  double left_pt;
  double top_pt;
  double bottom_pt;
  double limit_pt;
  PlenaryPagePart part;
  GArray *slices;
  double notes_pt;
  gboolean is_note_divided;
  GHashTable *pages_of;
};

PlenaryPageBuilder *plenary_page_builder_new (PlenaryPages *pages, PlenaryTextSetter *setter);
void plenary_page_builder_free (PlenaryPageBuilder *self);
void plenary_page_builder_start_page (PlenaryPageBuilder *self);
void plenary_page_builder_end_page (PlenaryPageBuilder *self);
gboolean plenary_page_builder_has_rest (PlenaryPageBuilder *self);
PlenaryPageMark plenary_page_builder_mark (PlenaryPageBuilder *self);
void plenary_page_builder_take_back (PlenaryPageBuilder *self, const PlenaryPageMark *mark);
gboolean plenary_page_builder_fits (PlenaryPageBuilder *self, double bottom_pt);
gboolean plenary_page_builder_place_line (PlenaryPageBuilder *self,
                                          const PlenaryBlock *block,
                                          guint line,
                                          double x_pt,
                                          double label_x_pt,
                                          double y_pt,
                                          gboolean is_forced);
guint plenary_page_builder_place_fill (PlenaryPageBuilder *self,
                                       const PlenaryNode *node,
                                       double x_pt,
                                       double y_pt,
                                       double width_pt,
                                       double height_pt,
                                       guint32 color);
gboolean plenary_page_builder_place_figure (PlenaryPageBuilder *self,
                                            const PlenaryBlock *block,
                                            double x_pt,
                                            double y_pt,
                                            gboolean is_forced);
void plenary_page_builder_place_heads (PlenaryPageBuilder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryPageBuilder, plenary_page_builder_free)

G_END_DECLS
