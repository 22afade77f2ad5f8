/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "formats/text/plenary-text-block.h"

#include <string.h>

/* A paragraph shorter than this may be a title: it is never taken for the start of the next. */
#define SHORT_CHARACTERS 60

/* A paragraph longer than this is no title, not even that of a speaker with several posts. */
#define LONG_CHARACTERS 240

#define MAX_LEVEL 6

typedef struct
{
  GPtrArray *blocks;      /* PlenaryTextBlock */
  PlenaryTextBlock *open; /* takes the next line; NULL after an empty one */
  gboolean is_broken;     /* the last line ended with two spaces */
} Reader;

static void
block_free (PlenaryTextBlock *block)
{
  if (block->text != NULL)
    g_string_free (block->text, TRUE);
  g_clear_pointer (&block->cells, g_ptr_array_unref);
  g_free (block);
}

static PlenaryTextBlock *
add_block (Reader *reader, PlenaryTextBlockKind kind, int level, int number, const char *text)
{
  PlenaryTextBlock *block = g_new0 (PlenaryTextBlock, 1);

  block->kind = kind;
  block->level = level;
  block->number = number;
  block->text = g_string_new (text);
  g_strchomp (block->text->str);
  block->text->len = strlen (block->text->str);
  g_ptr_array_add (reader->blocks, block);
  reader->open = block;

  return block;
}

static gsize
indent_of (const char *line)
{
  gsize indent = 0;

  for (; *line == ' ' || *line == '\t'; line++)
    indent += *line == '\t' ? 4 : 1;

  return indent;
}

/* The length of a mark with the space after it, 0 when the line has none. */
static gsize
bullet_length (const char *line)
{
  static const char *const bullets[] = { "- ", "* ", "+ ", "• ", "○ ", "– ", "◦ " };

  for (gsize i = 0; i < G_N_ELEMENTS (bullets); i++)
    if (g_str_has_prefix (line, bullets[i]))
      return strlen (bullets[i]);

  return 0;
}

static gsize
number_length (const char *line, int *number)
{
  gsize n_digits = strspn (line, "0123456789");

  if (n_digits == 0 || n_digits > 4 || (line[n_digits] != '.' && line[n_digits] != ')')
      || line[n_digits + 1] != ' ')
    return 0;
  *number = atoi (line);

  return n_digits + 2;
}

static gsize
letter_length (const char *line, int *number)
{
  gsize offset = line[0] == '(' ? 1 : 0;

  if (!g_ascii_islower (line[offset]) || (line[offset + 1] != '.' && line[offset + 1] != ')')
      || line[offset + 2] != ' ')
    return 0;
  *number = line[offset] - 'a' + 1;

  return offset + 3;
}

/* "<sup>3</sup> text" at the start of a line is the text of a note. */
static gsize
note_length (const char *line, int *number)
{
  if (!g_str_has_prefix (line, "<sup>"))
    return 0;

  gsize n_digits = strspn (line + 5, "0123456789");

  if (n_digits == 0 || n_digits > 4 || !g_str_has_prefix (line + 5 + n_digits, "</sup>"))
    return 0;
  *number = atoi (line + 5);

  return 5 + n_digits + strlen ("</sup>");
}

static gboolean
is_rule (const char *line)
{
  gsize length = strlen (line);

  return length >= 3
         && (strspn (line, "-") == length || strspn (line, "_") == length
             || strspn (line, "*") == length);
}

static gboolean
is_table_separator (const char *line)
{
  return strspn (line, "|-: \t") == strlen (line) && strchr (line, '-') != NULL;
}

static void
add_row (Reader *reader, const char *line, const char *separator)
{
  PlenaryTextBlock *block = add_block (reader, PLENARY_TEXT_BLOCK_ROW, 0, 0, "");
  g_autofree char *copy = g_strdup (line);
  char *start = g_strstrip (copy);

  block->cells = g_ptr_array_new_with_free_func (g_free);
  if (*separator == '|')
    {
      gsize length = strlen (start);

      start += *start == '|';
      if (length > 1 && copy[strlen (copy) - 1] == '|')
        copy[strlen (copy) - 1] = '\0';
    }
  else
    {
      start = copy;
    }

  g_auto (GStrv) cells = g_strsplit (*separator == '|' ? start : line, separator, -1);

  for (guint i = 0; cells[i] != NULL; i++)
    g_ptr_array_add (block->cells, g_strdup (g_strstrip (cells[i])));
  reader->open = NULL;
}

static void
add_heading (Reader *reader, const char *line, gsize n_signs)
{
  g_autofree char *text = g_strdup (line + n_signs);
  char *stripped = g_strstrip (text);
  gsize length = strlen (stripped);

  while (length > 0 && stripped[length - 1] == '#')
    stripped[--length] = '\0';
  add_block (reader, PLENARY_TEXT_BLOCK_HEADING, (int) n_signs, 0, g_strstrip (stripped));
  reader->open = NULL;
}

/* A line underlined with = or - is a heading. */
static gboolean
make_underlined_heading (Reader *reader, const char *line)
{
  gsize length = strlen (line);
  PlenaryTextBlock *open = reader->open;

  if (open == NULL || open->kind != PLENARY_TEXT_BLOCK_PARAGRAPH || length < 3
      || (strspn (line, "=") != length && strspn (line, "-") != length)
      || strchr (open->text->str, '\n') != NULL || open->text->len > 200)
    return FALSE;

  open->kind = PLENARY_TEXT_BLOCK_HEADING;
  open->level = *line == '=' ? 1 : 2;
  reader->open = NULL;

  return TRUE;
}

static void
continue_block (Reader *reader, const char *line)
{
  g_string_append_c (reader->open->text, reader->is_broken ? '\n' : ' ');
  g_string_append (reader->open->text, line);
}

static gboolean
read_marked (Reader *reader, const char *line, gsize indent)
{
  int number = 0;
  int level = (int) MIN (indent / 2 + 1, MAX_LEVEL);
  gsize length = note_length (line, &number);

  if (length > 0)
    {
      add_block (reader, PLENARY_TEXT_BLOCK_NOTE, 0, number, line + length);
      return TRUE;
    }

  length = number_length (line, &number);
  if (length > 0)
    {
      add_block (reader, PLENARY_TEXT_BLOCK_NUMBERED, level, number, line + length);
      return TRUE;
    }

  length = letter_length (line, &number);
  if (length > 0)
    {
      add_block (reader, PLENARY_TEXT_BLOCK_LETTERED, level, number, line + length);
      return TRUE;
    }

  length = bullet_length (line);
  if (length == 0)
    return FALSE;
  /* A list with letters of its own, which Markdown does not know, is written with bullets. */
  if (letter_length (line + length, &number) > 0)
    {
      length += letter_length (line + length, &number);
      add_block (reader, PLENARY_TEXT_BLOCK_LETTERED, 1, number, line + length);
      return TRUE;
    }
  add_block (reader, PLENARY_TEXT_BLOCK_BULLET,
             g_str_has_prefix (line, "○") ? MAX (level, 2) : level, 0, line + length);

  return TRUE;
}

static void
read_line (Reader *reader, const char *raw)
{
  g_autofree char *copy = g_strdup (raw);
  char *line = g_strstrip (copy);
  gsize indent = indent_of (raw);
  gsize n_signs = strspn (line, "#");

  if (*line == '\0')
    {
      reader->open = NULL;
      return;
    }
  if (make_underlined_heading (reader, line))
    return;

  if (is_rule (line))
    reader->open = NULL;
  else if (n_signs > 0 && n_signs <= MAX_LEVEL && line[n_signs] == ' ')
    add_heading (reader, line, n_signs);
  else if (*line == '|' && is_table_separator (line))
    reader->open = NULL;
  else if (*line == '|')
    add_row (reader, line, "|");
  else if (strchr (raw, '\t') != NULL && indent_of (raw) < 8 && strstr (raw, "\t<p>") != NULL)
    add_row (reader, raw, "\t");
  else if (!read_marked (reader, line, indent))
    {
      if (reader->open != NULL)
        continue_block (reader, line);
      else
        add_block (reader, PLENARY_TEXT_BLOCK_PARAGRAPH, 0, 0, line);
    }
  reader->is_broken = g_str_has_suffix (raw, "  ");
}

static gboolean
is_body (const PlenaryTextBlock *block)
{
  return block->kind == PLENARY_TEXT_BLOCK_NUMBERED || block->kind == PLENARY_TEXT_BLOCK_LETTERED
         || block->kind == PLENARY_TEXT_BLOCK_BULLET
         || (block->kind == PLENARY_TEXT_BLOCK_PARAGRAPH
             && g_utf8_strlen (block->text->str, -1) > SHORT_CHARACTERS);
}

/* Whether a page has ended in the middle of a sentence: the block before does not end, and the
 * paragraph after does not begin, as one does. */
static gboolean
is_cut (const PlenaryTextBlock *before, const PlenaryTextBlock *after)
{
  if (!is_body (before) || after->kind != PLENARY_TEXT_BLOCK_PARAGRAPH || before->text->len == 0
      || plenary_text_block_is_bold (after) || *after->text->str == '*')
    return FALSE;

  const char *last
      = g_utf8_find_prev_char (before->text->str, before->text->str + before->text->len);
  gunichar end = g_utf8_get_char (last);
  gunichar start = g_utf8_get_char (after->text->str);

  if (g_unichar_islower (start))
    return strchr (".!?", (int) MIN (end, 127)) == NULL;

  /* Before a capital letter a title ends as a sentence that goes on does; but titles are short. */
  return (before->kind == PLENARY_TEXT_BLOCK_NUMBERED
          || (before->kind == PLENARY_TEXT_BLOCK_PARAGRAPH
              && g_utf8_strlen (before->text->str, -1) > LONG_CHARACTERS))
         && (g_unichar_isalnum (end) || end == ',');
}

/* Joins what pages have cut apart. Notes stand at the foot of a page and are stepped over. */
static void
join_cut_blocks (GPtrArray *blocks)
{
  PlenaryTextBlock *before = NULL;

  for (guint i = 0; i < blocks->len;)
    {
      PlenaryTextBlock *block = g_ptr_array_index (blocks, i);

      if (before != NULL && is_cut (before, block))
        {
          g_string_append_printf (before->text, " %s", block->text->str);
          g_ptr_array_remove_index (blocks, i);
          continue;
        }
      if (block->kind != PLENARY_TEXT_BLOCK_NOTE)
        before = block;
      i++;
    }
}

/**
 * plenary_text_blocks_read:
 * @lines: (array zero-terminated=1): a text
 *
 * Returns: (transfer full) (element-type PlenaryTextBlock): its blocks
 */
GPtrArray *
plenary_text_blocks_read (char **lines)
{
  g_return_val_if_fail (lines != NULL, NULL);

  Reader reader = { .blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) block_free) };

  for (guint i = 0; lines[i] != NULL; i++)
    read_line (&reader, lines[i]);
  join_cut_blocks (reader.blocks);

  return reader.blocks;
}

/**
 * plenary_text_block_is_bold:
 * @self: a block
 *
 * Returns: whether it is a paragraph that is bold from beginning to end
 */
gboolean
plenary_text_block_is_bold (const PlenaryTextBlock *self)
{
  const char *text = self->text->str;
  gsize length = self->text->len;

  return self->kind == PLENARY_TEXT_BLOCK_PARAGRAPH && length > 4 && g_str_has_prefix (text, "**")
         && g_str_has_suffix (text, "**")
         && g_strstr_len (text + 2, (gssize) length - 4, "**") == NULL;
}
