/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A symbol is made of parts between strokes, the first of which names the organ: A, S, E, ST, and
 * so on, the others in capitals, digits, points, hyphens and brackets. It has a digit, so that
 * "A/B" is none.
 */
#include "config.h"

#include "base/plenary-symbol.h"

#include <string.h>

/* Organs and programmes whose documents have symbols. */
static const char *const organs[]
    = { "A",     "S",    "E",       "ST",  "T",  "CCPR", "CERD", "CEDAW", "CAT",  "CMW",
        "CRC",   "CRPD", "CED",     "HRI", "DP", "FCCC", "CBD",  "TD",    "UNEP", "LOS",
        "SPLOS", "BWC",  "INFCIRC", "GC",  "CD", "HSP",  "IDB",  "UNW",   "ISBA", "IMRF" };

static gboolean
is_symbol_character (char character)
{
  return g_ascii_isupper (character) || g_ascii_isdigit (character)
         || (character != '\0' && strchr ("/.-()", character) != NULL);
}

static gboolean
is_organ (const char *at, gsize length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (organs); i++)
    if (strlen (organs[i]) == length && strncmp (organs[i], at, length) == 0)
      return TRUE;

  return FALSE;
}

/* Punctuation of the sentence at the end is not of the symbol; a bracket is when it closes one. */
static gsize
trim (const char *at, gsize length)
{
  while (length > 0)
    {
      char last = at[length - 1];
      gboolean has_opening = memchr (at, '(', length) != NULL;

      if (last == '.' || last == '-' || last == '/' || last == '(' || (last == ')' && !has_opening))
        length--;
      else
        break;
    }

  return length;
}

/* The end of the part that begins at a byte; "Add.1", "Rev.2", "Corr.1" have small letters. */
static gsize
skip_part (const char *at, gsize start)
{
  static const char *const ends[] = { "Add.", "Rev.", "Corr.", "Res." };
  gsize length = start;

  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_prefix (at + start, ends[i]))
      length += strlen (ends[i]);
  while (at[length] != '/' && is_symbol_character (at[length]))
    length++;

  return length;
}

static gsize
match_symbol (const char *at)
{
  const char *stroke = strchr (at, '/');
  gsize length = 0;
  gboolean has_digit = FALSE;

  if (stroke == NULL || !is_organ (at, (gsize) (stroke - at)))
    return 0;
  length = skip_part (at, 0);
  while (at[length] == '/')
    length = skip_part (at, length + 1);
  /* Other letters go on: this is a path or a word, not a symbol. */
  if (g_unichar_isalnum (g_utf8_get_char (at + length)))
    return 0;
  length = trim (at, length);
  for (gsize i = 0; i < length; i++)
    has_digit = has_digit || g_ascii_isdigit (at[i]);

  return has_digit && at + length > stroke ? length : 0;
}

/* ", para. 47", ", paras. 3 and 4" as far as the first number, and "(a)" after it. */
static gsize
match_paragraph (const char *at)
{
  static const char *const words[] = { "para.", "paras.", "paragraph", "paragraphs", "§" };
  const char *start = at;

  if (*at == ',')
    at++;
  while (*at == ' ' || g_str_has_prefix (at, "\xc2\xa0"))
    at += *at == ' ' ? 1 : 2;
  for (gsize i = G_N_ELEMENTS (words); i > 0; i--)
    {
      gsize length = strlen (words[i - 1]);
      const char *number = at + length;

      if (!g_str_has_prefix (at, words[i - 1]))
        continue;
      while (*number == ' ' || g_str_has_prefix (number, "\xc2\xa0"))
        number += *number == ' ' ? 1 : 2;
      if (!g_ascii_isdigit (*number))
        continue;
      while (g_ascii_isdigit (*number))
        number++;
      if (number[0] == ' ' && number[1] == '(' && g_ascii_islower (number[2]) && number[3] == ')')
        number += 4;
      else if (number[0] == '(' && g_ascii_islower (number[1]) && number[2] == ')')
        number += 3;
      return (gsize) (number - start);
    }

  return 0;
}

/**
 * plenary_symbols_find:
 * @words: a text
 *
 * Finds symbols of documents: "A/RES/73/195", "A/HRC/RES/35/17", "E/CN.5/2021/Add.1". A paragraph
 * given after one belongs to it.
 *
 * Returns: (transfer full) (element-type PlenarySymbol): the symbols, in order
 */
GArray *
plenary_symbols_find (const char *words)
{
  g_return_val_if_fail (words != NULL, NULL);

  GArray *symbols = g_array_new (FALSE, FALSE, sizeof (PlenarySymbol));
  gboolean is_start = TRUE;

  for (const char *at = words; *at != '\0';)
    {
      gsize length = is_start && g_ascii_isupper (*at) ? match_symbol (at) : 0;

      if (length > 0)
        {
          PlenarySymbol symbol = { .start = (gsize) (at - words),
                                   .length = length + match_paragraph (at + length),
                                   .symbol_length = length };

          g_array_append_val (symbols, symbol);
          at += symbol.length;
          is_start = FALSE;
          continue;
        }
      is_start = !g_unichar_isalnum (g_utf8_get_char (at)) && *at != '/' && *at != '.';
      at = g_utf8_next_char (at);
    }

  return symbols;
}

/**
 * plenary_symbol_dup_address:
 * @symbol: a symbol
 * @length: its bytes
 *
 * Returns: (transfer full): where the document is
 */
char *
plenary_symbol_dup_address (const char *symbol, gsize length)
{
  g_return_val_if_fail (symbol != NULL, NULL);

  g_autofree char *name = g_strndup (symbol, length);
  g_autofree char *escaped = g_uri_escape_string (name, "/()", FALSE);

  return g_strconcat ("https://undocs.org/", escaped, NULL);
}

/* The address of the symbol that covers a byte, and where it ends or the next begins. */
static const PlenarySymbol *
find_symbol (GArray *symbols, gsize at, gsize *end)
{
  for (guint i = 0; i < symbols->len; i++)
    {
      const PlenarySymbol *symbol = &g_array_index (symbols, PlenarySymbol, i);

      if (at < symbol->start)
        {
          *end = symbol->start;
          return NULL;
        }
      if (at < symbol->start + symbol->length)
        {
          *end = symbol->start + symbol->length;
          return symbol;
        }
    }
  *end = G_MAXSIZE;

  return NULL;
}

static void
add_words (PlenaryTextBuilder *builder,
           const char *plain,
           const PlenaryRun *run,
           GArray *symbols,
           guint *n_links)
{
  gsize at = run->start;
  gsize run_end = run->start + run->length;

  while (at < run_end)
    {
      gsize end = 0;
      const PlenarySymbol *symbol = find_symbol (symbols, at, &end);

      end = MIN (end, run_end);
      if (symbol != NULL && run->link == NULL)
        {
          g_autofree char *address
              = plenary_symbol_dup_address (plain + symbol->start, symbol->symbol_length);

          plenary_text_builder_add_words (builder, plain + at, (gssize) (end - at), run->style,
                                          address);
          *n_links += at == symbol->start;
        }
      else
        plenary_text_builder_add_words (builder, plain + at, (gssize) (end - at), run->style,
                                        run->link);
      at = end;
    }
}

/* Adds a line of a text, its symbols linked. */
static void
add_line (PlenaryTextBuilder *builder, const PlenaryText *line, guint *n_links)
{
  const char *plain = plenary_text_get_plain (line);
  g_autoptr (GArray) symbols = plenary_symbols_find (plain);
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (line, &n_runs);

  for (gsize i = 0; i < n_runs; i++)
    if (runs[i].kind == PLENARY_RUN_WORDS)
      add_words (builder, plain, &runs[i], symbols, n_links);
    else if (runs[i].kind == PLENARY_RUN_NOTE)
      {
        g_autoptr (PlenaryText) note = plenary_symbols_link (runs[i].note, n_links);

        plenary_text_builder_add_note (builder, note, runs[i].style);
      }
    else
      plenary_text_builder_add_reference (builder, runs[i].target, runs[i].form, runs[i].style);
}

/**
 * plenary_symbols_link:
 * @text: a text
 * @n_links: (inout): counts the links that are made
 *
 * Makes links of the symbols in a text and its notes; what is part of a link already stays so.
 *
 * Returns: (transfer full): the text, equal to @text when it has no symbols to link
 */
PlenaryText *
plenary_symbols_link (const PlenaryText *text, guint *n_links)
{
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (n_links != NULL, NULL);

  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  gsize n_lines = 0;
  const PlenaryLine *lines = plenary_text_get_lines (text, &n_lines);

  for (gsize i = 0; i < n_lines; i++)
    {
      g_autoptr (PlenaryText) line = plenary_text_slice (text, lines[i].start, lines[i].length);

      if (i > 0)
        plenary_text_builder_add_words (builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
      if (lines[i].level > 0)
        plenary_text_builder_start_item (builder, lines[i].level, lines[i].marker);
      add_line (builder, line, n_links);
    }

  return plenary_text_builder_end (builder);
}
