/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "formats/text/plenary-text-cell.h"

#include "formats/text/plenary-text-inline.h"

#include <string.h>

static const struct
{
  const char *bullet;
  int level;
} bullets[] = { { "• ", 1 }, { "○ ", 2 }, { "◦ ", 2 } };

/**
 * plenary_text_cell_split:
 * @cell: HTML, or words
 *
 * Parts a cell into its lines: elements of HTML say where paragraphs and items begin, bullets do
 * too and stay at the start of their lines. Some lines are empty.
 *
 * Returns: (transfer full) (array zero-terminated=1): the lines
 */
char **
plenary_text_cell_split (const char *cell)
{
  g_return_val_if_fail (cell != NULL, NULL);

  /* As bytes: GLib would check the encoding of the whole cell again at each match. */
  g_autoptr (GRegex) elements = g_regex_new ("</?(?:p|ul|ol|li|div)(?:\\s[^>]*)?>",
                                             G_REGEX_CASELESS | G_REGEX_RAW, 0, NULL);
  g_autoptr (GRegex) marks
      = g_regex_new ("(?:\\s|\xc2\xa0)*(•|○|◦)(?:\\s|\xc2\xa0)*", G_REGEX_RAW, 0, NULL);
  g_autofree char *broken = g_regex_replace_literal (elements, cell, -1, 0, "\n", 0, NULL);
  g_autofree char *lines = g_regex_replace (marks, broken, -1, 0, "\n\\1 ", 0, NULL);

  return g_strsplit (lines, "\n", -1);
}

/**
 * plenary_text_cell_read:
 * @cell: HTML or Markdown
 * @notes: (nullable): number of a note -> its #PlenaryText
 *
 * Returns: (transfer full): the content, its items as items
 */
PlenaryText *
plenary_text_cell_read (const char *cell, GHashTable *notes)
{
  g_auto (GStrv) lines = plenary_text_cell_split (cell);
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  gboolean is_first = TRUE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);
      int level = 0;

      for (gsize j = 0; j < G_N_ELEMENTS (bullets); j++)
        if (g_str_has_prefix (line, bullets[j].bullet))
          {
            level = bullets[j].level;
            line += strlen (bullets[j].bullet);
            break;
          }
      if (*line == '\0')
        continue;

      g_autoptr (PlenaryText) text = plenary_text_inline_read (line, notes);

      if (!is_first)
        plenary_text_builder_add_words (builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
      if (level > 0)
        plenary_text_builder_start_item (builder, level, PLENARY_MARKER_BULLET);
      plenary_text_builder_add_text (builder, text);
      is_first = FALSE;
    }

  return plenary_text_builder_end (builder);
}
