/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-text-label.h"

#include <string.h>

#define INDENT_PER_LEVEL 3

typedef struct
{
  GString *string;
  PangoAttrList *attributes;
  GString *notes; /* texts of the notes, for the tooltip */
  guint next_note;
} Setting;

static void
insert (Setting *setting, PangoAttribute *attribute, guint start)
{
  attribute->start_index = start;
  attribute->end_index = (guint) setting->string->len;
  pango_attr_list_insert (setting->attributes, attribute);
}

static void
add_style (Setting *setting, PlenaryStyle style, guint start)
{
  if (style & PLENARY_STYLE_BOLD)
    insert (setting, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start);
  if (style & PLENARY_STYLE_ITALIC)
    insert (setting, pango_attr_style_new (PANGO_STYLE_ITALIC), start);
  if (style & PLENARY_STYLE_UNDERLINE)
    insert (setting, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), start);
  if (style & (PLENARY_STYLE_SUPERSCRIPT | PLENARY_STYLE_SUBSCRIPT))
    {
      gboolean is_raised = (style & PLENARY_STYLE_SUPERSCRIPT) != 0;

      insert (setting, pango_attr_scale_new (PANGO_SCALE_SMALL), start);
      insert (setting, pango_attr_rise_new (is_raised ? 4 * PANGO_SCALE : -2 * PANGO_SCALE), start);
    }
}

static void
add_note (Setting *setting, const PlenaryText *note)
{
  g_autofree char *words = plenary_text_dup_words (note);
  guint number = setting->next_note++;

  g_string_append_printf (setting->string, "%u", number);
  g_string_append_printf (setting->notes, "%s%u. %s", setting->notes->len > 0 ? "\n" : "", number,
                          words);
}

static void
add_run (Setting *setting,
         const char *plain,
         const PlenaryRun *run,
         gsize from,
         gsize to,
         const PlenaryTextLabelContext *context)
{
  guint start = (guint) setting->string->len;
  PlenaryStyle style = run->style;

  switch (run->kind)
    {
    case PLENARY_RUN_NOTE:
      add_note (setting, run->note);
      style |= PLENARY_STYLE_SUPERSCRIPT;
      break;
    case PLENARY_RUN_REFERENCE:
      {
        g_autofree char *words
            = context != NULL && context->reference_text != NULL
                  ? context->reference_text (run->target, run->form, context->user_data)
                  : NULL;

        g_string_append (setting->string, words != NULL ? words : "…");
        break;
      }
    case PLENARY_RUN_WORDS:
      g_string_append_len (setting->string, plain + from, (gssize) (to - from));
      break;
    default:
      g_assert_not_reached ();
    }
  add_style (setting, style, start);
  if (run->link != NULL)
    insert (setting, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), start);
}

static void
add_line (Setting *setting,
          const PlenaryText *text,
          const PlenaryLine *line,
          const PlenaryTextLabelContext *context)
{
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);
  const char *plain = plenary_text_get_plain (text);

  if (line->level > 0)
    g_string_append_printf (setting->string, "%*s• ", (line->level - 1) * INDENT_PER_LEVEL, "");
  for (gsize i = 0; i < n_runs; i++)
    {
      gsize from = MAX (runs[i].start, line->start);
      gsize to = MIN (runs[i].start + runs[i].length, line->start + line->length);

      if (from < to)
        add_run (setting, plain, &runs[i], from, to, context);
    }
}

/**
 * plenary_text_label_set:
 * @label: a label
 * @text: what it is to show
 * @context: (nullable): what only the surroundings of the text know
 *
 * Shows inline text in a label.
 */
void
plenary_text_label_set (GtkLabel *label,
                        const PlenaryText *text,
                        const PlenaryTextLabelContext *context)
{
  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (text != NULL);

  Setting setting = { .string = g_string_new (NULL),
                      .attributes = pango_attr_list_new (),
                      .notes = g_string_new (NULL),
                      .next_note = context != NULL ? context->first_note : 1 };
  gsize n_lines = 0;
  const PlenaryLine *lines = plenary_text_get_lines (text, &n_lines);

  for (gsize i = 0; i < n_lines; i++)
    {
      if (i > 0)
        g_string_append_c (setting.string, '\n');
      add_line (&setting, text, &lines[i], context);
    }
  gtk_label_set_text (label, setting.string->str);
  gtk_label_set_attributes (label, setting.attributes);
  gtk_widget_set_tooltip_text (GTK_WIDGET (label),
                               setting.notes->len > 0 ? setting.notes->str : NULL);
  g_string_free (setting.string, TRUE);
  pango_attr_list_unref (setting.attributes);
  g_string_free (setting.notes, TRUE);
}
