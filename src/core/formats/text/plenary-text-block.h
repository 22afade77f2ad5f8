/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The blocks of a text: headings, paragraphs, items, tables, notes. What the extraction of text
 * from pages has cut apart is put together again; nothing is said yet of what a block means.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PlenaryTextBlockKind:
 * @PLENARY_TEXT_BLOCK_HEADING: a heading; @level from 1
 * @PLENARY_TEXT_BLOCK_PARAGRAPH: a paragraph
 * @PLENARY_TEXT_BLOCK_NUMBERED: a paragraph or item with a number
 * @PLENARY_TEXT_BLOCK_LETTERED: an item with a letter; @level from 1
 * @PLENARY_TEXT_BLOCK_BULLET: an item with a bullet; @level from 1
 * @PLENARY_TEXT_BLOCK_ROW: a row of a table; @cells
 * @PLENARY_TEXT_BLOCK_NOTE: the text of the note with @number
 */
typedef enum
{
  PLENARY_TEXT_BLOCK_HEADING,
  PLENARY_TEXT_BLOCK_PARAGRAPH,
  PLENARY_TEXT_BLOCK_NUMBERED,
  PLENARY_TEXT_BLOCK_LETTERED,
  PLENARY_TEXT_BLOCK_BULLET,
  PLENARY_TEXT_BLOCK_ROW,
  PLENARY_TEXT_BLOCK_NOTE,
} PlenaryTextBlockKind;

/**
 * PlenaryTextBlock:
 * @kind: what it is
 * @level: of a heading or item
 * @number: of a numbered block or note
 * @text: (nullable): its words with their Markdown; a line feed where a line was broken on purpose
 * @cells: (nullable): of a row
 */
typedef struct
{
  PlenaryTextBlockKind kind;
  int level;
  int number;
  GString *text;
  GPtrArray *cells;
} PlenaryTextBlock;

GPtrArray *plenary_text_blocks_read (char **lines);
gboolean plenary_text_block_is_bold (const PlenaryTextBlock *self);

G_END_DECLS
