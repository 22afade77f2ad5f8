/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "base/plenary-text-search.h"

#include <string.h>

#define NO_BREAK_SPACE 0xA0

static gboolean
is_same (gunichar a, gunichar b, gboolean match_case)
{
  if (a == NO_BREAK_SPACE)
    a = ' ';
  if (b == NO_BREAK_SPACE)
    b = ' ';

  return a == b || (!match_case && g_unichar_tolower (a) == g_unichar_tolower (b));
}

/* How many bytes at a place are the words; 0 for none. */
static gsize
match (const char *at, const PlenaryTextQuery *query)
{
  const char *start = at;
  const char *words = query->words;

  for (; *words != '\0'; words = g_utf8_next_char (words), at = g_utf8_next_char (at))
    if (*at == '\0' || !is_same (g_utf8_get_char (at), g_utf8_get_char (words), query->match_case))
      return 0;
  if (query->whole_words && g_unichar_isalnum (g_utf8_get_char (at))
      && g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at))))
    return 0;

  return (gsize) (at - start);
}

/**
 * plenary_text_find:
 * @text: a text
 * @query: what is looked for
 *
 * Finds words in a text, not in its notes. Places do not overlap.
 *
 * Returns: (transfer full) (element-type PlenaryTextMatch): the places, in order
 */
GArray *
plenary_text_find (const PlenaryText *text, const PlenaryTextQuery *query)
{
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (query != NULL && query->words != NULL, NULL);

  GArray *matches = g_array_new (FALSE, FALSE, sizeof (PlenaryTextMatch));
  const char *plain = plenary_text_get_plain (text);
  const char *at = plain;

  while (*query->words != '\0' && *at != '\0')
    {
      gboolean is_inside = query->whole_words && at > plain
                           && g_unichar_isalnum (g_utf8_get_char (at))
                           && g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at)));
      gsize length = is_inside ? 0 : match (at, query);

      if (length > 0)
        {
          PlenaryTextMatch found = { .start = (gsize) (at - plain), .length = length };

          g_array_append_val (matches, found);
          at += length;
        }
      else
        at = g_utf8_next_char (at);
    }

  return matches;
}

static void
add_run (PlenaryTextBuilder *builder,
         const char *plain,
         const PlenaryRun *run,
         gsize from,
         gsize to)
{
  if (from >= to)
    return;
  if (run->kind == PLENARY_RUN_WORDS)
    plenary_text_builder_add_words (builder, plain + from, (gssize) (to - from), run->style,
                                    run->link);
  else if (run->kind == PLENARY_RUN_NOTE)
    plenary_text_builder_add_note (builder, run->note, run->style);
  else
    plenary_text_builder_add_reference (builder, run->target, run->form, run->style);
}

/* Adds the part of a run between two bytes, with what replaces the matches in it. A match is
 * replaced in the run that it begins in, and leaves nothing in those that it goes on into. */
static void
add_range (PlenaryTextBuilder *builder,
           const char *plain,
           const PlenaryRun *run,
           gsize start,
           gsize end,
           const PlenaryTextMatch *matches,
           guint n_matches,
           const char *replacement)
{
  gsize at = start;

  for (guint i = 0; i < n_matches; i++)
    {
      gsize match_end = matches[i].start + matches[i].length;

      if (match_end <= at || matches[i].start >= end)
        continue;
      add_run (builder, plain, run, at, MAX (at, matches[i].start));
      if (matches[i].start >= start)
        plenary_text_builder_add_words (builder, replacement, -1, run->style, run->link);
      at = MIN (match_end, end);
    }
  add_run (builder, plain, run, at, end);
}

/**
 * plenary_text_replace:
 * @text: a text
 * @matches: (array length=n_matches): places in it, in order, none over a mark or a line's end
 * @n_matches: how many
 * @replacement: plain words
 *
 * Puts other words at some places of a text.
 *
 * Returns: (transfer full): the text
 */
PlenaryText *
plenary_text_replace (const PlenaryText *text,
                      const PlenaryTextMatch *matches,
                      guint n_matches,
                      const char *replacement)
{
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (matches != NULL || n_matches == 0, NULL);
  g_return_val_if_fail (replacement != NULL, NULL);

  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  const char *plain = plenary_text_get_plain (text);
  gsize n_lines = 0;
  const PlenaryLine *lines = plenary_text_get_lines (text, &n_lines);
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);

  for (gsize i = 0; i < n_lines; i++)
    {
      gsize line_end = lines[i].start + lines[i].length;

      if (i > 0)
        plenary_text_builder_add_words (builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
      if (lines[i].level > 0)
        plenary_text_builder_start_item (builder, lines[i].level, lines[i].marker);
      for (gsize j = 0; j < n_runs; j++)
        add_range (builder, plain, &runs[j], MAX (runs[j].start, lines[i].start),
                   MIN (runs[j].start + runs[j].length, line_end), matches, n_matches, replacement);
    }

  return plenary_text_builder_end (builder);
}

static void
add_slice (PlenaryTextBuilder *builder, const PlenaryText *text, gsize from, gsize to)
{
  g_autoptr (PlenaryText) slice
      = from < to ? plenary_text_slice (text, from, to - from) : plenary_text_new ("");

  plenary_text_builder_add_text (builder, slice);
}

/**
 * plenary_text_put:
 * @text: a text
 * @match: a place in it, within one line
 * @other: what is put there
 *
 * Puts a text in the place of a part of another, as a reference in the place of words.
 *
 * Returns: (transfer full): the text
 */
PlenaryText *
plenary_text_put (const PlenaryText *text, const PlenaryTextMatch *match, const PlenaryText *other)
{
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (match != NULL, NULL);
  g_return_val_if_fail (other != NULL, NULL);

  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  gsize n_lines = 0;
  const PlenaryLine *lines = plenary_text_get_lines (text, &n_lines);
  gsize end = match->start + match->length;

  for (gsize i = 0; i < n_lines; i++)
    {
      gsize line_end = lines[i].start + lines[i].length;
      gboolean is_here = match->start >= lines[i].start && end <= line_end;

      if (i > 0)
        plenary_text_builder_add_words (builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
      if (lines[i].level > 0)
        plenary_text_builder_start_item (builder, lines[i].level, lines[i].marker);
      add_slice (builder, text, lines[i].start, is_here ? match->start : line_end);
      if (!is_here)
        continue;
      plenary_text_builder_add_text (builder, other);
      add_slice (builder, text, end, line_end);
    }

  return plenary_text_builder_end (builder);
}

/* The text with the same done in its notes. */
static PlenaryText *
replace_in_notes (const PlenaryText *text,
                  const PlenaryTextQuery *query,
                  const char *replacement,
                  guint *n_replaced)
{
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  const char *plain = plenary_text_get_plain (text);
  gsize n_lines = 0;
  const PlenaryLine *lines = plenary_text_get_lines (text, &n_lines);
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);

  for (gsize i = 0; i < n_lines; i++)
    {
      gsize line_end = lines[i].start + lines[i].length;

      if (i > 0)
        plenary_text_builder_add_words (builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
      if (lines[i].level > 0)
        plenary_text_builder_start_item (builder, lines[i].level, lines[i].marker);
      for (gsize j = 0; j < n_runs; j++)
        {
          gsize from = MAX (runs[j].start, lines[i].start);
          gsize to = MIN (runs[j].start + runs[j].length, line_end);

          if (from < to && runs[j].kind == PLENARY_RUN_NOTE)
            {
              g_autoptr (PlenaryText) note
                  = plenary_text_replace_all (runs[j].note, query, replacement, n_replaced);

              plenary_text_builder_add_note (builder, note, runs[j].style);
            }
          else
            add_run (builder, plain, &runs[j], from, to);
        }
    }

  return plenary_text_builder_end (builder);
}

/**
 * plenary_text_replace_all:
 * @text: a text
 * @query: what is looked for
 * @replacement: plain words
 * @n_replaced: (inout): counts the places
 *
 * Puts other words wherever some are found, in notes too.
 *
 * Returns: (transfer full): the text
 */
PlenaryText *
plenary_text_replace_all (const PlenaryText *text,
                          const PlenaryTextQuery *query,
                          const char *replacement,
                          guint *n_replaced)
{
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (query != NULL && query->words != NULL, NULL);
  g_return_val_if_fail (replacement != NULL, NULL);
  g_return_val_if_fail (n_replaced != NULL, NULL);

  g_autoptr (GArray) matches = plenary_text_find (text, query);
  g_autoptr (PlenaryText) replaced = plenary_text_replace (
      text, (const PlenaryTextMatch *) (gpointer) matches->data, matches->len, replacement);

  *n_replaced += matches->len;

  return strstr (plenary_text_get_markup (replaced), "<note>") != NULL
             ? replace_in_notes (replaced, query, replacement, n_replaced)
             : g_steal_pointer (&replaced);
}
