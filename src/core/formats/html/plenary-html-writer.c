/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Notes are written as LibreOffice writes them, which makes them footnotes again there.
 */
#include "config.h"

#include "formats/html/plenary-html-writer.h"

#include <string.h>

typedef struct
{
  GString *html;
  GString *notes;
  guint next_note;
  PlenaryHtmlReference reference;
  gpointer user_data;
  int depth; /* of open lists */
  PlenaryMarker markers[PLENARY_TEXT_MAX_LEVEL];
} Writer;

static const struct
{
  PlenaryStyle style;
  const char *name;
} elements[] = {
  { PLENARY_STYLE_BOLD, "b" },        { PLENARY_STYLE_ITALIC, "i" },
  { PLENARY_STYLE_UNDERLINE, "u" },   { PLENARY_STYLE_SUPERSCRIPT, "sup" },
  { PLENARY_STYLE_SUBSCRIPT, "sub" },
};

static void
append_escaped (GString *html, const char *words, gsize length)
{
  g_autofree char *escaped = g_markup_escape_text (words, (gssize) length);

  g_string_append (html, escaped);
}

static void
write_note (Writer *writer, const PlenaryText *note)
{
  guint number = writer->next_note++;
  g_autofree char *html = plenary_text_to_html (note, 1, writer->reference, writer->user_data);
  /* The return stands in the first paragraph of the note. */
  const char *rest = g_str_has_prefix (html, "<p>") ? html + strlen ("<p>") : html;

  g_string_append_printf (writer->html,
                          "<a class=\"sdfootnoteanc\" name=\"sdfootnote%uanc\" "
                          "href=\"#sdfootnote%usym\"><sup>%u</sup></a>",
                          number, number, number);
  g_string_append_printf (writer->notes,
                          "<div id=\"sdfootnote%u\"><p class=\"sdfootnote\">"
                          "<a class=\"sdfootnotesym\" name=\"sdfootnote%usym\" "
                          "href=\"#sdfootnote%uanc\">%u</a> %s</div>",
                          number, number, number, number, rest);
}

static void
write_run (Writer *writer, const PlenaryRun *run, const char *words, gsize length)
{
  g_autofree char *reference = run->kind == PLENARY_RUN_REFERENCE && writer->reference != NULL
                                   ? writer->reference (run->target, run->form, writer->user_data)
                                   : NULL;

  if (run->kind == PLENARY_RUN_NOTE)
    {
      write_note (writer, run->note);
      return;
    }

  if (run->link != NULL)
    {
      g_string_append (writer->html, "<a href=\"");
      append_escaped (writer->html, run->link, strlen (run->link));
      g_string_append (writer->html, "\">");
    }
  for (gsize i = 0; i < G_N_ELEMENTS (elements); i++)
    if ((run->style & elements[i].style) != 0)
      g_string_append_printf (writer->html, "<%s>", elements[i].name);
  if (run->kind == PLENARY_RUN_WORDS)
    append_escaped (writer->html, words, length);
  else if (reference != NULL)
    append_escaped (writer->html, reference, strlen (reference));
  for (gsize i = G_N_ELEMENTS (elements); i > 0; i--)
    if ((run->style & elements[i - 1].style) != 0)
      g_string_append_printf (writer->html, "</%s>", elements[i - 1].name);
  if (run->link != NULL)
    g_string_append (writer->html, "</a>");
}

static const char *
list_element (PlenaryMarker marker)
{
  return marker == PLENARY_MARKER_BULLET || marker == PLENARY_MARKER_NONE ? "ul" : "ol";
}

static void
close_lists (Writer *writer, int depth)
{
  while (writer->depth > depth)
    g_string_append_printf (writer->html, "</li></%s>",
                            list_element (writer->markers[--writer->depth]));
}

static void
open_list (Writer *writer, PlenaryMarker marker)
{
  const char *attributes = marker == PLENARY_MARKER_LETTER  ? " type=\"a\""
                           : marker == PLENARY_MARKER_ROMAN ? " type=\"i\""
                           : marker == PLENARY_MARKER_NONE  ? " style=\"list-style-type: none\""
                                                            : "";

  g_string_append_printf (writer->html, "<%s%s>", list_element (marker), attributes);
  writer->markers[writer->depth++] = marker;
}

/* Another level deeper is one list inside the item before; another way of marking another
 * list. */
static void
start_item (Writer *writer, int level, PlenaryMarker marker)
{
  int depth = CLAMP (level, 1, MIN (writer->depth + 1, PLENARY_TEXT_MAX_LEVEL));

  close_lists (writer, depth);
  if (writer->depth == depth && writer->markers[depth - 1] != marker)
    close_lists (writer, depth - 1);
  if (writer->depth == depth)
    g_string_append (writer->html, "</li>");
  else
    open_list (writer, marker);
  g_string_append (writer->html, "<li>");
}

static void
write_line (Writer *writer, const PlenaryText *text, const PlenaryLine *line)
{
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);
  const char *plain = plenary_text_get_plain (text);

  if (line->level > 0)
    {
      start_item (writer, line->level, line->marker);
    }
  else
    {
      close_lists (writer, 0);
      g_string_append (writer->html, "<p>");
    }
  for (gsize i = 0; i < n_runs; i++)
    {
      gsize from = MAX (runs[i].start, line->start);
      gsize to = MIN (runs[i].start + runs[i].length, line->start + line->length);

      if (from < to)
        write_run (writer, &runs[i], plain + from, to - from);
    }
  if (line->level == 0)
    g_string_append (writer->html, "</p>");
}

/**
 * plenary_text_to_html:
 * @text: a text
 * @first_note: number of its first note
 * @reference: (nullable) (scope call): tells what references show
 * @user_data: for @reference
 *
 * Writes a text as a fragment of HTML, its notes at the end.
 *
 * Returns: (transfer full): HTML
 */
char *
plenary_text_to_html (const PlenaryText *text,
                      guint first_note,
                      PlenaryHtmlReference reference,
                      gpointer user_data)
{
  g_return_val_if_fail (text != NULL, NULL);

  Writer writer = { .html = g_string_new (NULL),
                    .notes = g_string_new (NULL),
                    .next_note = first_note,
                    .reference = reference,
                    .user_data = user_data };
  gsize n_lines = 0;
  const PlenaryLine *lines = plenary_text_get_lines (text, &n_lines);

  for (gsize i = 0; i < n_lines; i++)
    write_line (&writer, text, &lines[i]);
  close_lists (&writer, 0);
  g_string_append (writer.html, writer.notes->str);
  g_string_free (writer.notes, TRUE);

  return g_string_free_and_steal (writer.html);
}
