/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Text that was extracted from pages has its headings in three forms: with signs, whose levels
 * then jump about; as bold lines; and as short lines with nothing to tell them by. Signs are
 * believed where they make an outline; else all headings are of one level, but for those that
 * always stand inside another.
 */
#include "config.h"

#include "formats/text/plenary-text-outline.h"

#include "formats/text/plenary-text-block.h"
#include "formats/text/plenary-text-inline.h"

#include <string.h>

/* This many numbers in a row are those of paragraphs, fewer those of a list. */
#define LEAST_NUMBERS 10

/* Longer lines are not headings. */
#define MAX_CHARACTERS 200

/* A short line is a heading only when a paragraph of at least this length follows. */
#define BODY_CHARACTERS 120

typedef struct
{
  int level; /* 0 for what is no heading */
  char *title;
  gboolean is_numbered;
} Entry;

struct _PlenaryTextOutline
{
  GPtrArray *blocks; /* borrowed */
  Entry *entries;
  guint first;
  gboolean has_signs;
  gboolean is_jumping;
  gboolean has_numbers;
};

static const PlenaryTextBlock *
get_block (PlenaryTextOutline *self, guint position)
{
  return position < self->blocks->len ? g_ptr_array_index (self->blocks, position) : NULL;
}

/* Headings that stand inside a session whatever their signs say. */
static gboolean
is_inner (const char *title)
{
  static const char *const starts[] = { "Introductory Remarks", "Concluding Remarks",
                                        "Introductory remarks", "Concluding remarks" };

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_str_has_prefix (title, starts[i]))
      return TRUE;

  return strcmp (title, "Discussion") == 0;
}

/* Bold lines that are no headings: who chairs, what an objective says. */
static gboolean
is_bold_line (const char *title)
{
  static const char *const starts[]
      = { "Chaired by", "Moderated by", "Facilitated by", "Objective ", "Moderator:" };

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_str_has_prefix (title, starts[i]))
      return TRUE;

  return FALSE;
}

static gboolean
is_short (const char *words)
{
  gsize length = strlen (words);

  return length > 0 && g_utf8_strlen (words, -1) <= MAX_CHARACTERS
         && strchr (".,;:!?", words[length - 1]) == NULL
         && g_unichar_isupper (g_utf8_get_char (words));
}

/* Whether text follows within two blocks. */
static gboolean
is_followed_by_body (PlenaryTextOutline *self, guint position)
{
  for (guint i = position + 1; i <= position + 2; i++)
    {
      const PlenaryTextBlock *block = get_block (self, i);

      if (block != NULL && block->kind != PLENARY_TEXT_BLOCK_HEADING
          && block->kind != PLENARY_TEXT_BLOCK_ROW
          && g_utf8_strlen (block->text->str, -1) >= BODY_CHARACTERS)
        return TRUE;
    }

  return FALSE;
}

static void
find_numbers (PlenaryTextOutline *self)
{
  int expected = 1;

  for (guint i = self->first; i < self->blocks->len; i++)
    {
      const PlenaryTextBlock *block = get_block (self, i);

      if (block->kind != PLENARY_TEXT_BLOCK_NUMBERED || block->level > 1
          || block->number != expected)
        continue;
      self->entries[i].is_numbered = TRUE;
      expected++;
    }
  self->has_numbers = expected > LEAST_NUMBERS;
}

static void
find_jumps (PlenaryTextOutline *self)
{
  int first_level = 0;

  for (guint i = self->first; i < self->blocks->len; i++)
    {
      const PlenaryTextBlock *block = get_block (self, i);

      if (block->kind != PLENARY_TEXT_BLOCK_HEADING)
        continue;
      if (first_level == 0)
        first_level = block->level;
      self->has_signs = TRUE;
      self->is_jumping |= block->level < first_level;
    }
}

static int
least_level (PlenaryTextOutline *self)
{
  int least = PLENARY_TEXT_OUTLINE_LEVELS;

  for (guint i = self->first; i < self->blocks->len; i++)
    if (get_block (self, i)->kind == PLENARY_TEXT_BLOCK_HEADING)
      least = MIN (least, get_block (self, i)->level);

  return least;
}

static int
level_of_block (PlenaryTextOutline *self,
                guint i,
                const char *words,
                gboolean is_listing,
                int least)
{
  const PlenaryTextBlock *block = get_block (self, i);
  int inner_level = is_inner (words) ? 2 : 1;

  if (block->kind == PLENARY_TEXT_BLOCK_HEADING)
    return self->is_jumping ? inner_level : block->level - least + 1;
  if (block->kind != PLENARY_TEXT_BLOCK_PARAGRAPH || !is_short (words))
    return 0;
  if (plenary_text_block_is_bold (block))
    return is_listing || is_bold_line (words) ? 0 : inner_level;

  return !self->has_signs && strchr (block->text->str, '\n') == NULL
                 && is_followed_by_body (self, i)
             ? 1
             : 0;
}

static void
find_headings (PlenaryTextOutline *self)
{
  int least = least_level (self);
  gboolean is_listing = FALSE;

  for (guint i = self->first; i < self->blocks->len; i++)
    {
      const PlenaryTextBlock *block = get_block (self, i);
      g_autofree char *words = plenary_text_inline_dup_words (block->text->str);
      int level = level_of_block (self, i, words, is_listing, least);

      if (level == 0)
        continue;

      gboolean is_bold = block->text->len > 4 && g_str_has_prefix (block->text->str, "**")
                         && g_str_has_suffix (block->text->str, "**");

      self->entries[i].level = level;
      /* The words of a heading are bold anyway. */
      self->entries[i].title = is_bold ? g_strndup (block->text->str + 2, block->text->len - 4)
                                       : g_strdup (block->text->str);
      is_listing = g_ascii_strcasecmp (words, "Agenda") == 0;
    }
}

/**
 * plenary_text_outline_new:
 * @blocks: (element-type PlenaryTextBlock): a text; outlives the outline
 * @first: the first block after the title block
 *
 * Finds the headings and the numbered paragraphs of a text.
 *
 * Returns: (transfer full): the outline
 */
PlenaryTextOutline *
plenary_text_outline_new (GPtrArray *blocks, guint first)
{
  g_return_val_if_fail (blocks != NULL, NULL);

  PlenaryTextOutline *self = g_new0 (PlenaryTextOutline, 1);

  self->blocks = blocks;
  self->first = first;
  self->entries = g_new0 (Entry, blocks->len + 1);
  find_numbers (self);
  find_jumps (self);
  find_headings (self);

  return self;
}

/**
 * plenary_text_outline_free:
 * @self: (transfer full): an outline
 */
void
plenary_text_outline_free (PlenaryTextOutline *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->blocks->len; i++)
    g_free (self->entries[i].title);
  g_free (self->entries);
  g_free (self);
}

/**
 * plenary_text_outline_get_level:
 * @self: an outline
 * @position: a block
 *
 * Returns: the level of a heading, from 1; 0 for any other block
 */
int
plenary_text_outline_get_level (PlenaryTextOutline *self, guint position)
{
  g_return_val_if_fail (self != NULL && position < self->blocks->len, 0);

  return self->entries[position].level;
}

/**
 * plenary_text_outline_get_title:
 * @self: an outline
 * @position: a block that is a heading
 *
 * Returns: (transfer none): its words, with the Markdown inside
 */
const char *
plenary_text_outline_get_title (PlenaryTextOutline *self, guint position)
{
  g_return_val_if_fail (self != NULL && position < self->blocks->len, NULL);

  return self->entries[position].title;
}

/**
 * plenary_text_outline_is_numbered:
 * @self: an outline
 * @position: a block with a number
 *
 * Returns: whether it is a numbered paragraph, and not an item of a list
 */
gboolean
plenary_text_outline_is_numbered (PlenaryTextOutline *self, guint position)
{
  g_return_val_if_fail (self != NULL && position < self->blocks->len, FALSE);

  return self->has_numbers && self->entries[position].is_numbered;
}

/**
 * plenary_text_outline_has_numbers:
 * @self: an outline
 *
 * Returns: whether the text has numbered paragraphs
 */
gboolean
plenary_text_outline_has_numbers (PlenaryTextOutline *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->has_numbers;
}
