/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A tag of the text editor's buffer that knows what it stands for: emphasis, a link, a note, a
 * reference, the mark of an item, or only a look. Notes, references and marks of items are
 * words in the buffer that the editor writes and a person cannot change: such a tag is
 * protected, and the buffer moves and deletes its words as one.
 */
#pragma once

#include "base/plenary-text.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlenaryTextTagKind:
 * @PLENARY_TEXT_TAG_STYLE: one bit of emphasis
 * @PLENARY_TEXT_TAG_LINK: an address
 * @PLENARY_TEXT_TAG_NOTE: the number of a note, which it owns
 * @PLENARY_TEXT_TAG_REFERENCE: the words of a cross-reference
 * @PLENARY_TEXT_TAG_ITEM: the mark of an item, at the start of its line
 * @PLENARY_TEXT_TAG_LEAD: words that are generated before those of a paragraph
 * @PLENARY_TEXT_TAG_INDENT: the margin of an item's line; a look only
 * @PLENARY_TEXT_TAG_SPACE: a no-break space; a look only
 * @PLENARY_TEXT_TAG_UNCHECKED: words whose spelling is not a person's; no look
 *
 * What a tag stands for.
 */
typedef enum
{
  PLENARY_TEXT_TAG_STYLE,
  PLENARY_TEXT_TAG_LINK,
  PLENARY_TEXT_TAG_NOTE,
  PLENARY_TEXT_TAG_REFERENCE,
  PLENARY_TEXT_TAG_ITEM,
  PLENARY_TEXT_TAG_LEAD,
  PLENARY_TEXT_TAG_INDENT,
  PLENARY_TEXT_TAG_SPACE,
  PLENARY_TEXT_TAG_UNCHECKED,
} PlenaryTextTagKind;

/**
 * PlenaryTextLook:
 * @link: colour of links and of numbers of notes
 * @quiet: colour of marks of items
 * @ground: ground of references and of no-break spaces
 * @step: pixels that an item stands in from the level above
 * @rise: Pango units that raised words stand above the line; lowered ones half as much below
 *
 * What tags take from the theme and the font.
 */
typedef struct
{
  GdkRGBA link;
  GdkRGBA quiet;
  GdkRGBA ground;
  int step;
  int rise;
} PlenaryTextLook;

#define PLENARY_TYPE_TEXT_TAG (plenary_text_tag_get_type ())

G_DECLARE_FINAL_TYPE (PlenaryTextTag, plenary_text_tag, PLENARY, TEXT_TAG, GtkTextTag)

PlenaryTextTag *plenary_text_tag_new_style (PlenaryStyle style);
PlenaryTextTag *plenary_text_tag_new_link (const char *address);
PlenaryTextTag *plenary_text_tag_new_note (const PlenaryText *note);
PlenaryTextTag *plenary_text_tag_new_reference (const char *target, PlenaryReferenceForm form);
PlenaryTextTag *plenary_text_tag_new_copy (PlenaryTextTag *mark);
PlenaryTextTag *plenary_text_tag_new_item (int level, PlenaryMarker marker);
PlenaryTextTag *plenary_text_tag_new_lead (void);
PlenaryTextTag *plenary_text_tag_new_indent (int level, GtkTextDirection direction);
PlenaryTextTag *plenary_text_tag_new_space (void);
PlenaryTextTag *plenary_text_tag_new_unchecked (void);

PlenaryTextTagKind plenary_text_tag_get_kind (PlenaryTextTag *self);
gboolean plenary_text_tag_is_protected (PlenaryTextTag *self);
gboolean plenary_text_tag_is_opening (PlenaryTextTag *self);
PlenaryStyle plenary_text_tag_get_style (PlenaryTextTag *self);
const char *plenary_text_tag_get_address (PlenaryTextTag *self);
const PlenaryText *plenary_text_tag_get_note (PlenaryTextTag *self);
void plenary_text_tag_set_note (PlenaryTextTag *self, const PlenaryText *note);
PlenaryReferenceForm plenary_text_tag_get_form (PlenaryTextTag *self);
int plenary_text_tag_get_level (PlenaryTextTag *self);
PlenaryMarker plenary_text_tag_get_marker (PlenaryTextTag *self);
void plenary_text_tag_set_look (PlenaryTextTag *self, const PlenaryTextLook *look);

G_END_DECLS
