/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-paragraph-text.h"

#include <string.h>

/* Adds what a line has between two places. The line feed before it is added with it. */
static void
add_line (PlenaryTextBuilder *builder,
          const PlenaryText *text,
          const PlenaryLine *line,
          gsize start,
          gsize end,
          gboolean is_first)
{
  gsize from = CLAMP (start, line->start, line->start + line->length);
  gsize to = CLAMP (end, from, line->start + line->length);
  g_autoptr (PlenaryText) words = plenary_text_slice (text, from, to - from);

  if (!is_first)
    plenary_text_builder_add_words (builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
  if (line->level > 0 && start <= line->start)
    plenary_text_builder_start_item (builder, line->level, line->marker);
  plenary_text_builder_add_text (builder, words);
}

static PlenaryText *
cut (const PlenaryText *text, gsize start, gsize end)
{
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  gboolean is_first = TRUE;
  gsize n_lines = 0;
  const PlenaryLine *lines = plenary_text_get_lines (text, &n_lines);

  for (gsize i = 0; i < n_lines; i++)
    if (lines[i].start + lines[i].length >= start && lines[i].start <= end)
      {
        add_line (builder, text, &lines[i], start, end, is_first);
        is_first = FALSE;
      }

  return plenary_text_builder_end (builder);
}

/**
 * plenary_paragraph_text_head:
 * @text: a text
 * @offset: a byte of its plain form, at the start of a character
 *
 * Returns: (transfer full): what is before @offset
 */
PlenaryText *
plenary_paragraph_text_head (const PlenaryText *text, gsize offset)
{
  g_return_val_if_fail (text != NULL, NULL);

  return cut (text, 0, offset);
}

/**
 * plenary_paragraph_text_tail:
 * @text: a text
 * @offset: a byte of its plain form, at the start of a character
 *
 * Returns: (transfer full): what is from @offset on
 */
PlenaryText *
plenary_paragraph_text_tail (const PlenaryText *text, gsize offset)
{
  g_return_val_if_fail (text != NULL, NULL);

  return cut (text, offset, strlen (plenary_text_get_plain (text)));
}

/**
 * plenary_paragraph_text_join:
 * @first: a text
 * @second: another
 *
 * Puts two texts together. The first line of @second goes on with the last one of @first; it is
 * an item no more, unless nothing is before it.
 *
 * Returns: (transfer full): both as one
 */
PlenaryText *
plenary_paragraph_text_join (const PlenaryText *first, const PlenaryText *second)
{
  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (second != NULL, NULL);

  if (plenary_text_is_empty (first))
    return plenary_text_ref (second);

  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  gsize n_lines = 0;
  const PlenaryLine *lines = plenary_text_get_lines (second, &n_lines);
  gsize end = strlen (plenary_text_get_plain (second));

  plenary_text_builder_add_text (builder, first);
  for (gsize i = 0; i < n_lines; i++)
    {
      PlenaryLine line = lines[i];

      if (i == 0)
        line.level = 0;
      add_line (builder, second, &line, 0, end, i == 0);
    }

  return plenary_text_builder_end (builder);
}
