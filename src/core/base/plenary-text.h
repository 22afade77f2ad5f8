/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Inline text: words with emphasis, links, notes and cross-references. One immutable value is
 * what the store keeps, the editor shows, the search indexes, XML carries and the page sets.
 *
 * It is kept as one string of canonical mark-up, a fragment of XML:
 *
 *   <b> <i> <u> <sup> <sub>     emphasis, nested in the order a, b, i, u, sup, sub
 *   <a href="ADDRESS">          a link
 *   <note>…</note>              a footnote, its text at the place of its mark
 *   <ref to="ID" as="number"/>  a cross-reference to a record, shown as its number, label,
 *                               title or page
 *   line feed                   ends a paragraph of a text that has several
 *   <item level="1" as="bullet"/>  at the start of a line: the line is an item of a list
 *
 * Why one string. Text and marks cannot be separated by a merge of two copies; equal texts have
 * equal bytes, so "changed" is strcmp; a person reads it in sqlite3 and it stands unchanged in
 * Plenary XML. A note has its text at its mark, so that neither exists without the other and
 * cut and paste carries both. Offsets for editors and pages come from parsing, which is linear
 * and needs no library. A no-break space is the character itself (U+00A0).
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_TEXT (plenary_text_get_type ())

typedef struct _PlenaryText PlenaryText;
typedef struct _PlenaryTextBuilder PlenaryTextBuilder;

/**
 * PLENARY_TEXT_MARK:
 *
 * Stands for a note or a reference in the plain form (U+FFFC).
 */
#define PLENARY_TEXT_MARK "\xef\xbf\xbc"

/**
 * PLENARY_TEXT_MAX_LEVEL:
 *
 * The deepest level of a list item; the first is 1.
 */
#define PLENARY_TEXT_MAX_LEVEL 6

/**
 * PlenaryStyle:
 *
 * Emphasis of a run.
 */
typedef enum
{
  PLENARY_STYLE_NONE = 0,
  PLENARY_STYLE_BOLD = 1 << 0,
  PLENARY_STYLE_ITALIC = 1 << 1,
  PLENARY_STYLE_UNDERLINE = 1 << 2,
  PLENARY_STYLE_SUPERSCRIPT = 1 << 3,
  PLENARY_STYLE_SUBSCRIPT = 1 << 4,
} PlenaryStyle;

/**
 * PlenaryRunKind:
 * @PLENARY_RUN_WORDS: words to show as they are
 * @PLENARY_RUN_NOTE: one mark character, the place of a footnote
 * @PLENARY_RUN_REFERENCE: one mark character, the place of a cross-reference
 */
typedef enum
{
  PLENARY_RUN_WORDS,
  PLENARY_RUN_NOTE,
  PLENARY_RUN_REFERENCE,
} PlenaryRunKind;

/**
 * PlenaryReferenceForm:
 *
 * What a cross-reference shows of its target. The nick is the word in files.
 */
typedef enum
{
  PLENARY_REFERENCE_NUMBER,
  PLENARY_REFERENCE_LABEL,
  PLENARY_REFERENCE_TITLE,
  PLENARY_REFERENCE_PAGE,
} PlenaryReferenceForm;

/**
 * PlenaryMarker:
 *
 * How an item of a list is marked. The nick is the word in files.
 */
typedef enum
{
  PLENARY_MARKER_NONE,
  PLENARY_MARKER_BULLET,
  PLENARY_MARKER_DECIMAL,
  PLENARY_MARKER_LETTER,
  PLENARY_MARKER_ROMAN,
} PlenaryMarker;

#define PLENARY_TYPE_REFERENCE_FORM (plenary_reference_form_get_type ())
#define PLENARY_TYPE_MARKER         (plenary_marker_get_type ())

GType plenary_reference_form_get_type (void);
GType plenary_marker_get_type (void);

/**
 * PlenaryRun:
 * @kind: what it is
 * @style: its emphasis
 * @start: first byte in the plain form
 * @length: bytes in the plain form
 * @link: (nullable): address, when the run is part of a link
 * @note: (nullable): text of the note, for %PLENARY_RUN_NOTE
 * @target: (nullable): id of the record referred to, for %PLENARY_RUN_REFERENCE
 * @form: what the reference shows
 *
 * A stretch of a text with the same properties. Runs follow each other without gap or overlap.
 * A line feed belongs to the run it follows. Borrowed from its text.
 */
typedef struct
{
  PlenaryRunKind kind;
  PlenaryStyle style;
  gsize start;
  gsize length;
  const char *link;
  const PlenaryText *note;
  const char *target;
  PlenaryReferenceForm form;
} PlenaryRun;

/**
 * PlenaryLine:
 * @start: first byte in the plain form
 * @length: bytes in the plain form, without the line feed
 * @level: 0 for a paragraph, from 1 for an item of a list
 * @marker: how the item is marked
 *
 * A line of a text: a paragraph or an item of a list.
 */
typedef struct
{
  gsize start;
  gsize length;
  int level;
  PlenaryMarker marker;
} PlenaryLine;

GType plenary_text_get_type (void);

PlenaryText *plenary_text_new (const char *plain);
PlenaryText *plenary_text_new_from_markup (const char *markup, GError **error);
PlenaryText *plenary_text_ref (const PlenaryText *self);
void plenary_text_unref (PlenaryText *self);

const char *plenary_text_get_markup (const PlenaryText *self);
const char *plenary_text_get_plain (const PlenaryText *self);
char *plenary_text_dup_words (const PlenaryText *self);
gboolean plenary_text_is_empty (const PlenaryText *self);
gboolean plenary_text_equal (const PlenaryText *a, const PlenaryText *b);
const PlenaryRun *plenary_text_get_runs (const PlenaryText *self, gsize *n_runs);
const PlenaryLine *plenary_text_get_lines (const PlenaryText *self, gsize *n_lines);
PlenaryText *plenary_text_slice (const PlenaryText *self, gsize start, gsize length);

char *plenary_text_words_of_markup (const char *markup, gssize length);

PlenaryTextBuilder *plenary_text_builder_new (void);
void plenary_text_builder_free (PlenaryTextBuilder *self);
void plenary_text_builder_add_words (PlenaryTextBuilder *self,
                                     const char *words,
                                     gssize length,
                                     PlenaryStyle style,
                                     const char *link);
void plenary_text_builder_add_note (PlenaryTextBuilder *self,
                                    const PlenaryText *note,
                                    PlenaryStyle style);
void plenary_text_builder_add_reference (PlenaryTextBuilder *self,
                                         const char *target,
                                         PlenaryReferenceForm form,
                                         PlenaryStyle style);
void plenary_text_builder_start_item (PlenaryTextBuilder *self, int level, PlenaryMarker marker);
void plenary_text_builder_add_text (PlenaryTextBuilder *self, const PlenaryText *text);
void plenary_text_builder_add_styled (PlenaryTextBuilder *self,
                                      const PlenaryText *text,
                                      PlenaryStyle style);
PlenaryText *plenary_text_builder_end (PlenaryTextBuilder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryText, plenary_text_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryTextBuilder, plenary_text_builder_free)

G_END_DECLS
