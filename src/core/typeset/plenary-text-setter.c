/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A text is spelled out, laid out, and then taken over line by line. The lines outlive the layout,
 * which is used again for the next text: its analysis of characters is what takes memory.
 */
#include "config.h"

#include "typeset/plenary-text-setter.h"

#include "typeset/plenary-spelling.h"

#include <pango/pangocairo.h>
#include <string.h>

/* A line keeps the leading of its style unless a font of it is this much taller. */
#define TOLERATED_HEIGHT 1.15

/* More lines than these are running text and stay as they are. */
#define MAX_BALANCED_LINES 5

struct _PlenaryTextSetter
{
  const PlenaryStyleSheet *sheet;
  gboolean right_to_left;
  PangoFontMap *font_map;
  PangoContext *context;
  PangoLayout *layout;
  PangoLanguage *language;
  PangoFontDescription *fonts[PLENARY_N_TEXT_STYLES];
  double ascents_pt[PLENARY_N_TEXT_STYLES];
  double descents_pt[PLENARY_N_TEXT_STYLES];
};

static double
get_ascent (PlenaryTextSetter *self, PlenaryTextStyleName name)
{
  if (self->ascents_pt[name] == 0)
    {
      PangoFontMetrics *metrics
          = pango_context_get_metrics (self->context, self->fonts[name], self->language);

      self->ascents_pt[name] = (double) pango_font_metrics_get_ascent (metrics) / PANGO_SCALE;
      self->descents_pt[name] = (double) pango_font_metrics_get_descent (metrics) / PANGO_SCALE;
      pango_font_metrics_unref (metrics);
    }

  return self->ascents_pt[name];
}

static double
get_offset (PlenaryTextSetter *self, PlenaryTextAlignment alignment, double spare_pt)
{
  switch (alignment)
    {
    case PLENARY_TEXT_ALIGNMENT_CENTER:
      return spare_pt / 2;
    case PLENARY_TEXT_ALIGNMENT_END:
      return self->right_to_left ? 0 : spare_pt;
    case PLENARY_TEXT_ALIGNMENT_START:
    default:
      return self->right_to_left ? spare_pt : 0;
    }
}

static gboolean
is_underlined (const PangoItem *item)
{
  for (GSList *list = item->analysis.extra_attrs; list != NULL; list = list->next)
    if (((PangoAttribute *) list->data)->klass->type == PANGO_ATTR_UNDERLINE)
      return TRUE;

  return FALSE;
}

static void
take_runs (PlenaryTextSetter *self,
           PlenarySetText *set,
           PlenarySetLine *line,
           const PlenarySpelling *spelling,
           const PlenaryTextStyle *style)
{
  double x_pt = 0;

  line->first_run = set->runs->len;
  for (GSList *list = line->layout_line->runs; list != NULL; list = list->next)
    {
      PangoGlyphItem *glyphs = list->data;
      int link = plenary_spelling_find_link (spelling, (gsize) glyphs->item->offset);
      gboolean is_out
          = link >= 0 && plenary_spelling_leads_out (g_ptr_array_index (spelling->links, link));
      PlenarySetRun run = {
        .glyphs = glyphs,
        .x_pt = x_pt + (double) glyphs->start_x_offset / PANGO_SCALE,
        .rise_pt = (double) glyphs->y_offset / PANGO_SCALE,
        .width_pt = (double) pango_glyph_string_get_width (glyphs->glyphs) / PANGO_SCALE,
        .color = is_out ? self->sheet->link_color : style->color,
        .link = link,
        .is_underlined = is_underlined (glyphs->item),
      };

      x_pt += run.width_pt + (double) (glyphs->start_x_offset + glyphs->end_x_offset) / PANGO_SCALE;
      g_array_append_val (set->runs, run);
    }
  line->n_runs = set->runs->len - line->first_run;
}

static void
take_line (PlenaryTextSetter *self,
           PlenarySetText *set,
           PangoLayoutLine *layout_line,
           const PlenarySpelling *spelling,
           PlenaryTextStyleName name,
           PlenaryTextAlignment alignment)
{
  const PlenaryTextStyle *style = &self->sheet->text[name];
  double ascent_pt = get_ascent (self, name);
  double descent_pt = self->descents_pt[name];
  PangoRectangle logical;
  PlenarySetLine line = {
    .start = (gsize) layout_line->start_index,
    .length = (gsize) layout_line->length,
    .top_pt = set->height_pt,
    .height_pt = style->leading_pt,
    .baseline_pt = ascent_pt + (style->leading_pt - ascent_pt - descent_pt) / 2,
    .layout_line = pango_layout_line_ref (layout_line),
  };

  pango_layout_line_get_extents (layout_line, NULL, &logical);
  line.width_pt = (double) logical.width / PANGO_SCALE;
  line.x_pt = get_offset (self, alignment, set->width_pt - line.width_pt);

  double height_pt = (double) logical.height / PANGO_SCALE;

  if (height_pt > style->leading_pt * TOLERATED_HEIGHT)
    {
      line.height_pt = height_pt;
      line.baseline_pt = -(double) logical.y / PANGO_SCALE;
    }
  take_runs (self, set, &line, spelling, style);
  set->height_pt += line.height_pt;
  g_array_append_val (set->lines, line);
}

static void
take_notes (PlenarySetText *set, const GArray *note_bytes, guint first_note)
{
  guint line = 0;

  set->notes = g_array_new (FALSE, FALSE, sizeof (PlenarySetNote));
  for (guint i = 0; i < note_bytes->len; i++)
    {
      gsize byte = g_array_index (note_bytes, gsize, i);
      PlenarySetNote note = { .number = first_note + i };

      while (line + 1 < set->lines->len
             && g_array_index (set->lines, PlenarySetLine, line + 1).start <= byte)
        line++;
      note.line = line;
      g_array_append_val (set->notes, note);
    }
}

/* What is counted stays with its number: "Roundtable 1", "Objectives 2, ..." are not divided. */
static void
keep_numbers (PlenarySpelling *spelling)
{
  const char *words = spelling->words->str;

  for (gsize i = 1; i + 1 < spelling->words->len; i++)
    {
      if (words[i] != ' ' || !g_ascii_isdigit (words[i + 1]) || g_ascii_ispunct (words[i - 1]))
        continue;

      PangoAttribute *attribute = pango_attr_allow_breaks_new (FALSE);

      attribute->start_index = (guint) i;
      attribute->end_index = (guint) i + 2;
      pango_attr_list_insert (spelling->attributes, attribute);
    }
}

/* Narrows the layout as far as its lines do not become more. */
static void
balance_lines (PlenaryTextSetter *self, double balance, int width)
{
  int n_lines = pango_layout_get_line_count (self->layout);
  PangoRectangle last;

  if (n_lines < 2 || n_lines > MAX_BALANCED_LINES)
    return;
  pango_layout_line_get_extents (pango_layout_get_line_readonly (self->layout, n_lines - 1), NULL,
                                 &last);
  if (last.width > balance * width)
    return;

  int low = width / n_lines;
  int high = width;

  while (high - low > PANGO_SCALE)
    {
      int middle = low + (high - low) / 2;

      pango_layout_set_width (self->layout, middle);
      if (pango_layout_get_line_count (self->layout) > n_lines)
        low = middle;
      else
        high = middle;
    }
  pango_layout_set_width (self->layout, high);
}

static PlenarySetText *
set_spelling (PlenaryTextSetter *self,
              PlenarySpelling *spelling,
              PlenaryTextStyleName name,
              PlenaryTextAlignment alignment,
              double width_pt,
              guint first_note)
{
  const PlenaryTextStyle *style = &self->sheet->text[name];
  PlenarySetText *set = g_new0 (PlenarySetText, 1);
  int width = (int) (MAX (width_pt, 1) * PANGO_SCALE);

  if (style->tracking_pt > 0)
    plenary_spelling_add_attribute (
        spelling, pango_attr_letter_spacing_new ((int) (style->tracking_pt * PANGO_SCALE)), 0);
  if (style->features != NULL)
    plenary_spelling_add_attribute (spelling, pango_attr_font_features_new (style->features), 0);

  if (style->balance > 0)
    keep_numbers (spelling);

  pango_layout_set_font_description (self->layout, self->fonts[name]);
  pango_layout_set_width (self->layout, width);
  pango_layout_set_ellipsize (self->layout,
                              style->is_one_line ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  pango_layout_set_attributes (self->layout, spelling->attributes);
  pango_layout_set_text (self->layout, spelling->words->str, (int) spelling->words->len);
  if (style->balance > 0)
    balance_lines (self, style->balance, width);

  int n_lines = pango_layout_get_line_count (self->layout);

  g_atomic_ref_count_init (&set->ref_count);
  set->font_map = g_object_ref (self->font_map);
  set->width_pt = width_pt;
  set->size_pt = style->size_pt;
  set->lines = g_array_sized_new (FALSE, FALSE, sizeof (PlenarySetLine), (guint) n_lines);
  set->runs = g_array_sized_new (FALSE, FALSE, sizeof (PlenarySetRun), (guint) n_lines);
  set->n_unknown_glyphs = (guint) pango_layout_get_unknown_glyphs_count (self->layout);
  for (GSList *list = pango_layout_get_lines_readonly (self->layout); list != NULL;
       list = list->next)
    take_line (self, set, list->data, spelling, name, alignment);
  if (spelling->note_bytes != NULL)
    take_notes (set, spelling->note_bytes, first_note);
  set->links = g_steal_pointer (&spelling->links);
  set->text = g_string_free_and_steal (g_steal_pointer (&spelling->words));

  return set;
}

/**
 * plenary_text_setter_new:
 * @sheet: the look
 * @language: BCP 47 tag of the words
 * @right_to_left: whether they are written from right to left
 *
 * Makes a setter for the calling thread.
 *
 * Returns: (transfer full): the setter
 */
PlenaryTextSetter *
plenary_text_setter_new (const PlenaryStyleSheet *sheet,
                         const char *language,
                         gboolean right_to_left)
{
  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  PlenaryTextSetter *self = g_new0 (PlenaryTextSetter, 1);
  cairo_font_options_t *options = cairo_font_options_create ();

  self->sheet = sheet;
  self->right_to_left = right_to_left;
  self->language = pango_language_from_string (language);
  self->font_map = pango_cairo_font_map_new ();
  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (self->font_map), 72);
  self->context = pango_font_map_create_context (self->font_map);

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (self->context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (self->context, FALSE);
  pango_context_set_language (self->context, self->language);
  pango_context_set_base_dir (self->context,
                              right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);

  self->layout = pango_layout_new (self->context);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);

  for (int i = 0; i < PLENARY_N_TEXT_STYLES; i++)
    {
      const PlenaryTextStyle *style = &sheet->text[i];
      PangoFontDescription *font = pango_font_description_new ();

      pango_font_description_set_family_static (font, style->family);
      pango_font_description_set_size (font, (int) (style->size_pt * PANGO_SCALE));
      pango_font_description_set_weight (font,
                                         style->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
      pango_font_description_set_style (font,
                                        style->is_italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
      self->fonts[i] = font;
    }

  return self;
}

/**
 * plenary_text_setter_free:
 * @self: (transfer full): a setter
 *
 * Frees a setter. What it has set keeps its fonts.
 */
void
plenary_text_setter_free (PlenaryTextSetter *self)
{
  g_return_if_fail (self != NULL);

  for (int i = 0; i < PLENARY_N_TEXT_STYLES; i++)
    pango_font_description_free (self->fonts[i]);
  g_object_unref (self->layout);
  g_object_unref (self->context);
  g_object_unref (self->font_map);
  g_free (self);
}

/**
 * plenary_text_setter_set:
 * @self: a setter
 * @text: what to set
 * @style: its look
 * @width_pt: the measure
 * @first_note: number of its first note, from 1; 0 to leave out notes and links
 * @page_numbers: (nullable) (element-type utf8 guint): pages by id, for references by page
 *
 * Sets a text. A word that is longer than the measure is broken.
 *
 * Returns: (transfer full): the set text
 */
PlenarySetText *
plenary_text_setter_set (PlenaryTextSetter *self,
                         const PlenaryText *text,
                         PlenaryTextStyleName style,
                         double width_pt,
                         guint first_note,
                         GHashTable *page_numbers)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  const PlenaryTextStyle *look = &self->sheet->text[style];
  g_auto (PlenarySpelling) spelling = { 0 };

  plenary_spelling_init (&spelling, strlen (plenary_text_get_plain (text)) + 16);
  plenary_spelling_add_text (&spelling, self->sheet, look, text, first_note, page_numbers);

  return set_spelling (self, &spelling, style, look->alignment, width_pt, first_note);
}

/**
 * plenary_text_setter_set_words:
 * @self: a setter
 * @words: what to set
 * @style: its look
 * @alignment: where its lines stand, whatever the style says
 * @width_pt: the measure
 *
 * Sets words that are not of the document's text: marks, numbers, running heads.
 *
 * Returns: (transfer full): the set text
 */
PlenarySetText *
plenary_text_setter_set_words (PlenaryTextSetter *self,
                               const char *words,
                               PlenaryTextStyleName style,
                               PlenaryTextAlignment alignment,
                               double width_pt)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (words != NULL, NULL);

  g_auto (PlenarySpelling) spelling = { 0 };

  plenary_spelling_init (&spelling, strlen (words) + 1);
  g_string_append (spelling.words, words);

  return set_spelling (self, &spelling, style, alignment, width_pt, 0);
}
