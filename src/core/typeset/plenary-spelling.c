/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "typeset/plenary-spelling.h"

#include <string.h>

/* Shown for a page that is not in the document, as for other references. */
#define UNKNOWN_PAGE "[?]"

/* A stretch of the words that belongs to a link. */
typedef struct
{
  gsize start;
  gsize end;
  int link;
} LinkRange;

static void
add_scaled (const PlenaryStyleSheet *sheet,
            PlenarySpelling *spelling,
            const PlenaryTextStyle *style,
            gsize start,
            double rise)
{
  plenary_spelling_add_attribute (
      spelling, pango_attr_size_new ((int) (style->size_pt * sheet->mark_scale * PANGO_SCALE)),
      start);
  plenary_spelling_add_attribute (
      spelling, pango_attr_rise_new ((int) (style->size_pt * rise * PANGO_SCALE)), start);
}

static void
add_style (const PlenaryStyleSheet *sheet,
           PlenarySpelling *spelling,
           const PlenaryTextStyle *style,
           const PlenaryRun *run,
           gsize start)
{
  if (spelling->words->len == start)
    return;
  if ((run->style & PLENARY_STYLE_BOLD) != 0)
    plenary_spelling_add_attribute (spelling, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start);
  /* Emphasis within italics is upright. */
  if ((run->style & PLENARY_STYLE_ITALIC) != 0)
    plenary_spelling_add_attribute (
        spelling, pango_attr_style_new (style->is_italic ? PANGO_STYLE_NORMAL : PANGO_STYLE_ITALIC),
        start);
  if ((run->style & PLENARY_STYLE_UNDERLINE) != 0)
    plenary_spelling_add_attribute (spelling, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE),
                                    start);
  if (run->kind == PLENARY_RUN_NOTE || (run->style & PLENARY_STYLE_SUPERSCRIPT) != 0)
    add_scaled (sheet, spelling, style, start, sheet->mark_rise);
  else if ((run->style & PLENARY_STYLE_SUBSCRIPT) != 0)
    add_scaled (sheet, spelling, style, start, -sheet->mark_rise / 2);
}

static void
add_link (const PlenaryStyleSheet *sheet, PlenarySpelling *spelling, const char *link, gsize start)
{
  LinkRange range = { .start = start, .end = spelling->words->len };

  if (range.start == range.end || link[0] == '\0')
    return;
  if (spelling->links == NULL)
    {
      spelling->links = g_ptr_array_new_with_free_func (g_free);
      spelling->ranges = g_array_new (FALSE, FALSE, sizeof (LinkRange));
    }
  if (spelling->links->len == 0
      || strcmp (g_ptr_array_index (spelling->links, spelling->links->len - 1), link) != 0)
    g_ptr_array_add (spelling->links, g_strdup (link));
  range.link = (int) spelling->links->len - 1;
  g_array_append_val (spelling->ranges, range);

  /* The colour also makes Pango end its runs where the link ends. */
  guint32 color = sheet->link_color;
  guint16 red = (guint16) (((color >> 16) & 0xff) * 0x101);
  guint16 green = (guint16) (((color >> 8) & 0xff) * 0x101);
  guint16 blue = (guint16) ((color & 0xff) * 0x101);

  plenary_spelling_add_attribute (spelling, pango_attr_foreground_new (red, green, blue), start);
}

static void
append_roman (GString *words, guint number)
{
  static const struct
  {
    guint value;
    const char *numeral;
  } numerals[] = {
    { 100, "c" }, { 90, "xc" }, { 50, "l" }, { 40, "xl" }, { 10, "x" },
    { 9, "ix" },  { 5, "v" },   { 4, "iv" }, { 1, "i" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (numerals); i++)
    for (; number >= numerals[i].value; number -= numerals[i].value)
      g_string_append (words, numerals[i].numeral);
  g_string_append (words, ". ");
}

/* Where a line of the plain form is an item, its mark is spelled out. */
static void
add_line_mark (PlenarySpelling *spelling, const PlenaryLine *line)
{
  guint *step = &spelling->n_steps[line->level];

  for (int level = line->level + 1; level <= PLENARY_TEXT_MAX_LEVEL; level++)
    spelling->n_steps[level] = 0;
  if (line->level == 0)
    return;

  ++*step;
  switch (line->marker)
    {
    case PLENARY_MARKER_DECIMAL:
      g_string_append_printf (spelling->words, "%u. ", *step);
      break;
    case PLENARY_MARKER_LETTER:
      g_string_append_printf (spelling->words, "%c. ", (char) ('a' + (*step - 1) % 26));
      break;
    case PLENARY_MARKER_ROMAN:
      append_roman (spelling->words, *step);
      break;
    case PLENARY_MARKER_BULLET:
      g_string_append (spelling->words, "• ");
      break;
    case PLENARY_MARKER_NONE:
    default:
      break;
    }
}

static void
spell_words (PlenarySpelling *spelling,
             const PlenaryText *text,
             const PlenaryRun *run,
             const PlenaryLine **line,
             const PlenaryLine *lines_end)
{
  const char *plain = plenary_text_get_plain (text);
  gsize at = run->start;
  gsize end = run->start + run->length;

  while (*line < lines_end && (*line)->start < end)
    {
      if ((*line)->start > at)
        {
          g_string_append_len (spelling->words, plain + at, (gssize) ((*line)->start - at));
          at = (*line)->start;
        }
      add_line_mark (spelling, *line);
      ++*line;
    }
  g_string_append_len (spelling->words, plain + at, (gssize) (end - at));
}

static void
spell_reference (PlenarySpelling *spelling, const PlenaryRun *run, GHashTable *page_numbers)
{
  gpointer page = page_numbers != NULL ? g_hash_table_lookup (page_numbers, run->target) : NULL;

  if (page != NULL)
    g_string_append_printf (spelling->words, "%u", GPOINTER_TO_UINT (page));
  else
    g_string_append (spelling->words, UNKNOWN_PAGE);
}

/**
 * plenary_spelling_init:
 * @self: memory for a spelling
 * @size: how many bytes it will have, about
 *
 * Begins an empty spelling.
 */
void
plenary_spelling_init (PlenarySpelling *self, gsize size)
{
  memset (self, 0, sizeof *self);
  self->words = g_string_sized_new (size);
  self->attributes = pango_attr_list_new ();
}

/**
 * plenary_spelling_clear:
 * @self: a spelling
 *
 * Frees what a spelling holds.
 */
void
plenary_spelling_clear (PlenarySpelling *self)
{
  if (self->words != NULL)
    g_string_free (self->words, TRUE);
  g_clear_pointer (&self->attributes, pango_attr_list_unref);
  g_clear_pointer (&self->links, g_ptr_array_unref);
  g_clear_pointer (&self->ranges, g_array_unref);
  g_clear_pointer (&self->note_bytes, g_array_unref);
}

/**
 * plenary_spelling_add_text:
 * @self: a spelling
 * @sheet: the look of the document
 * @style: the look of the text
 * @text: what to spell out
 * @first_note: number of its first note, from 1; 0 to leave out notes and links
 * @page_numbers: (nullable) (element-type utf8 guint): pages by id, for references by page
 *
 * Adds the words of a text and their attributes at the end.
 */
void
plenary_spelling_add_text (PlenarySpelling *self,
                           const PlenaryStyleSheet *sheet,
                           const PlenaryTextStyle *style,
                           const PlenaryText *text,
                           guint first_note,
                           GHashTable *page_numbers)
{
  gsize n_runs = 0;
  gsize n_lines = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);
  const PlenaryLine *line = plenary_text_get_lines (text, &n_lines);
  const PlenaryLine *lines_end = line + n_lines;
  guint note = first_note;

  for (gsize i = 0; i < n_runs; i++)
    {
      const PlenaryRun *run = &runs[i];
      gsize start = self->words->len;

      switch (run->kind)
        {
        case PLENARY_RUN_NOTE:
          /* Note 0 means a repetition of the text, as in the contents: it has no marks. */
          if (first_note == 0)
            break;
          if (self->note_bytes == NULL)
            self->note_bytes = g_array_new (FALSE, FALSE, sizeof (gsize));
          g_array_append_val (self->note_bytes, start);
          g_string_append_printf (self->words, "%u", note++);
          break;
        case PLENARY_RUN_REFERENCE:
          spell_reference (self, run, page_numbers);
          break;
        case PLENARY_RUN_WORDS:
        default:
          spell_words (self, text, run, &line, lines_end);
          break;
        }
      add_style (sheet, self, style, run, start);
      if (run->link != NULL && first_note > 0)
        add_link (sheet, self, run->link, start);
    }
}

/**
 * plenary_spelling_add_attribute:
 * @self: a spelling
 * @attribute: (transfer full): an attribute
 * @start: the byte from which it holds, to the end as it is now
 *
 * Adds an attribute.
 */
void
plenary_spelling_add_attribute (PlenarySpelling *self, PangoAttribute *attribute, gsize start)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) self->words->len;
  pango_attr_list_insert (self->attributes, attribute);
}

/**
 * plenary_spelling_find_link:
 * @self: a spelling
 * @byte: a byte of it
 *
 * Returns: index of the link that the byte belongs to, or -1
 */
int
plenary_spelling_find_link (const PlenarySpelling *self, gsize byte)
{
  if (self->ranges == NULL)
    return -1;
  for (guint i = 0; i < self->ranges->len; i++)
    {
      const LinkRange *range = &g_array_index (self->ranges, LinkRange, i);

      if (byte >= range->start && byte < range->end)
        return range->link;
    }

  return -1;
}

/**
 * plenary_spelling_leads_out:
 * @address: address of a link
 *
 * Returns: whether it leads out of the document
 */
gboolean
plenary_spelling_leads_out (const char *address)
{
  return address[0] != '#' && address[0] != '\0';
}
