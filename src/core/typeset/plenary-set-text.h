/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A text that has been set: shaped and broken into lines for one measure, but not yet placed on
 * a page. It is immutable, knows nothing of the document around it and may be shared by many
 * layouts of it, which is what makes laying out an edited document anew cheap.
 */
#pragma once

#include "base/plenary-text.h"

#include <pango/pango.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_SET_TEXT (plenary_set_text_get_type ())

/**
 * PlenarySetRun:
 * @glyphs: glyphs of one font; offsets are bytes of the text of the set text
 * @x_pt: from the left end of the line
 * @width_pt: advance
 * @rise_pt: above the baseline of the line
 * @color: 0xRRGGBB
 * @link: index of its link, or -1
 * @is_underlined: whether a rule is drawn below
 *
 * A stretch of a line that is drawn at once. Borrowed from its set text.
 */
typedef struct
{
  PangoGlyphItem *glyphs;
  double x_pt;
  double width_pt;
  double rise_pt;
  guint32 color;
  int link;
  gboolean is_underlined;
} PlenarySetRun;

/**
 * PlenarySetLine:
 * @first_run: index of its first run, in visual order
 * @n_runs: how many
 * @start: first byte in the text
 * @length: bytes in the text
 * @x_pt: from the left end of the measure
 * @width_pt: what its words take
 * @top_pt: from the top of the text
 * @height_pt: to the top of the next line
 * @baseline_pt: from the top of the line
 *
 * A line of a set text.
 */
typedef struct
{
  guint first_run;
  guint n_runs;
  gsize start;
  gsize length;
  double x_pt;
  double width_pt;
  double top_pt;
  double height_pt;
  double baseline_pt;

  /*< private >*/
  PangoLayoutLine *layout_line;
} PlenarySetLine;

/**
 * PlenarySetNote:
 * @line: the line that has the mark
 * @number: the number of the note
 *
 * The mark of a footnote.
 */
typedef struct
{
  guint line;
  guint number;
} PlenarySetNote;

/**
 * PlenarySetText:
 * @text: what the lines say, with the numbers of notes and pages in place of their marks
 * @lines: (element-type PlenarySetLine): at least one
 * @runs: (element-type PlenarySetRun): of all lines
 * @links: (element-type utf8): addresses
 * @notes: (element-type PlenarySetNote): in order
 * @width_pt: the measure
 * @height_pt: of all lines
 * @size_pt: size of the type
 * @n_unknown_glyphs: characters that no font has
 *
 * A text broken into lines.
 */
typedef struct
{
  char *text;
  GArray *lines;
  GArray *runs;
  GPtrArray *links;
  GArray *notes;
  double width_pt;
  double height_pt;
  double size_pt;
  guint n_unknown_glyphs;

  /*< private >*/
  PangoFontMap *font_map;
  gatomicrefcount ref_count;
} PlenarySetText;

GType plenary_set_text_get_type (void);
PlenarySetText *plenary_set_text_ref (PlenarySetText *self);
void plenary_set_text_unref (PlenarySetText *self);
guint plenary_set_text_get_n_lines (const PlenarySetText *self);
const PlenarySetLine *plenary_set_text_get_line (const PlenarySetText *self, guint line);
const PlenarySetRun *plenary_set_text_get_run (const PlenarySetText *self, guint run);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenarySetText, plenary_set_text_unref)

G_END_DECLS
