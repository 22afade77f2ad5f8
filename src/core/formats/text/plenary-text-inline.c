/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * md4c finds emphasis and links; what the elements of HTML in between mean is decided here.
 */
#include "config.h"

#include "formats/text/plenary-text-inline.h"

#include <md4c.h>
#include <string.h>

#define MAX_DEPTH 32

/* A bold beginning is a label of at most this many bytes. */
#define MAX_BOLD_START 40

typedef struct
{
  PlenaryTextBuilder *builder;
  GHashTable *notes; /* number -> PlenaryText; nullable */
  PlenaryStyle style;
  PlenaryStyle outer[MAX_DEPTH];
  int depth;
  char *link;
  GString *raised; /* what stands in <sup>, which may be the mark of a note */
} Reader;

static void
push (Reader *reader, PlenaryStyle style)
{
  if (reader->depth < MAX_DEPTH)
    reader->outer[reader->depth] = reader->style;
  reader->depth++;
  reader->style |= style;
}

static void
pop (Reader *reader)
{
  if (reader->depth == 0)
    return;
  reader->depth--;
  if (reader->depth < MAX_DEPTH)
    reader->style = reader->outer[reader->depth];
}

static int
enter_span_cb (MD_SPANTYPE type, void *detail, void *user_data)
{
  Reader *reader = user_data;

  push (reader, type == MD_SPAN_STRONG ? PLENARY_STYLE_BOLD
                : type == MD_SPAN_EM   ? PLENARY_STYLE_ITALIC
                                       : PLENARY_STYLE_NONE);
  if (type == MD_SPAN_A)
    {
      const MD_SPAN_A_DETAIL *anchor = detail;
      g_autofree char *link = g_strndup (anchor->href.text, anchor->href.size);

      /* Extraction keeps the words of a link and loses its address: "#" leads nowhere. */
      g_free (reader->link);
      reader->link = g_str_equal (link, "#") ? NULL : g_steal_pointer (&link);
    }

  return 0;
}

static int
leave_span_cb (MD_SPANTYPE type, void *detail, void *user_data)
{
  Reader *reader = user_data;

  pop (reader);
  if (type == MD_SPAN_A)
    g_clear_pointer (&reader->link, g_free);

  return 0;
}

static void
end_raised (Reader *reader)
{
  g_autoptr (GString) raised = g_steal_pointer (&reader->raised);
  PlenaryText *note = NULL;

  if (raised == NULL)
    return;
  if (reader->notes != NULL)
    note = g_hash_table_lookup (reader->notes, GINT_TO_POINTER (atoi (raised->str)));
  if (note != NULL)
    {
      plenary_text_builder_add_note (reader->builder, note, reader->style);
      g_hash_table_remove (reader->notes, GINT_TO_POINTER (atoi (raised->str)));
    }
  else
    plenary_text_builder_add_words (reader->builder, raised->str, (gssize) raised->len,
                                    reader->style | PLENARY_STYLE_SUPERSCRIPT, reader->link);
}

static PlenaryStyle
style_of_element (const char *tag)
{
  static const struct
  {
    const char *tag;
    PlenaryStyle style;
  } styles[] = {
    { "<b>", PLENARY_STYLE_BOLD },      { "<strong>", PLENARY_STYLE_BOLD },
    { "<i>", PLENARY_STYLE_ITALIC },    { "<em>", PLENARY_STYLE_ITALIC },
    { "<u>", PLENARY_STYLE_UNDERLINE }, { "<sub>", PLENARY_STYLE_SUBSCRIPT },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (styles); i++)
    if (g_ascii_strcasecmp (tag, styles[i].tag) == 0)
      return styles[i].style;

  return PLENARY_STYLE_NONE;
}

static void
read_element (Reader *reader, const char *tag)
{
  g_autofree char *opening = g_strconcat ("<", tag[1] == '/' ? tag + 2 : tag + 1, NULL);
  PlenaryStyle style = style_of_element (opening);

  if (g_ascii_strcasecmp (tag, "<sup>") == 0 && reader->raised == NULL)
    reader->raised = g_string_new (NULL);
  else if (g_ascii_strcasecmp (tag, "</sup>") == 0)
    end_raised (reader);
  else if (g_ascii_strncasecmp (tag, "<br", 3) == 0)
    plenary_text_builder_add_words (reader->builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
  else if (style != PLENARY_STYLE_NONE && tag[1] == '/')
    pop (reader);
  else if (style != PLENARY_STYLE_NONE)
    push (reader, style);
}

static void
add_words (Reader *reader, const char *words, gssize length)
{
  if (reader->raised != NULL)
    g_string_append_len (reader->raised, words, length);
  else
    plenary_text_builder_add_words (reader->builder, words, length, reader->style, reader->link);
}

/* The few entities that texts have; others stay as they are written. */
static void
add_entity (Reader *reader, const char *entity)
{
  static const struct
  {
    const char *name;
    const char *words;
  } entities[] = {
    { "&amp;", "&" },   { "&lt;", "<" },          { "&gt;", ">" },
    { "&quot;", "\"" }, { "&nbsp;", "\xc2\xa0" }, { "&apos;", "'" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (entities); i++)
    if (g_str_equal (entity, entities[i].name))
      {
        add_words (reader, entities[i].words, -1);
        return;
      }
  add_words (reader, entity, -1);
}

static int
text_cb (MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user_data)
{
  Reader *reader = user_data;
  g_autofree char *piece = g_strndup (text, size);

  switch (type)
    {
    case MD_TEXT_HTML:
      read_element (reader, piece);
      break;
    case MD_TEXT_ENTITY:
      add_entity (reader, piece);
      break;
    case MD_TEXT_BR:
      plenary_text_builder_add_words (reader->builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
      break;
    case MD_TEXT_SOFTBR:
      add_words (reader, " ", 1);
      break;
    case MD_TEXT_NULLCHAR:
      break;
    case MD_TEXT_NORMAL:
    case MD_TEXT_CODE:
    case MD_TEXT_LATEXMATH:
    default:
      add_words (reader, text, size);
    }

  return 0;
}

static int
ignore_block_cb (MD_BLOCKTYPE type, void *detail, void *user_data)
{
  return 0;
}

/* What would begin a list, a heading or a quotation at the start of a text is words here: the
 * marks of blocks have been taken off already. */
static char *
protect (const char *line)
{
  gsize n_digits = strspn (line, "0123456789");

  if (n_digits > 0 && (line[n_digits] == '.' || line[n_digits] == ')'))
    return g_strdup_printf ("%.*s\\%s", (int) n_digits, line, line + n_digits);
  if (strchr ("#>-+=~|", *line) != NULL && *line != '\0')
    return g_strconcat ("\\", line, NULL);
  if (line[0] == '*' && line[1] == ' ')
    return g_strconcat ("\\", line, NULL);

  return g_strdup (line);
}

/* Extraction loses the first of two marks: "Objective 2:** title" began bold. */
static char *
restore_bold (const char *line)
{
  const char *mark = strstr (line, "**");

  if (mark == NULL || mark == line || mark - line > MAX_BOLD_START || mark[-1] == ' '
      || strstr (mark + 2, "**") != NULL)
    return g_strdup (line);

  return g_strconcat ("**", line, NULL);
}

static void
read_line (Reader *reader, const char *line)
{
  static const MD_PARSER parser = {
    .flags = MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_PERMISSIVEURLAUTOLINKS,
    .enter_block = ignore_block_cb,
    .leave_block = ignore_block_cb,
    .enter_span = enter_span_cb,
    .leave_span = leave_span_cb,
    .text = text_cb,
  };
  g_autofree char *stripped = g_strstrip (g_strdup (line));
  g_autofree char *restored = restore_bold (stripped);
  g_autofree char *protected = protect (restored);

  md_parse (protected, (MD_SIZE) strlen (protected), &parser, reader);
}

/* Emphasis that goes over a deliberate line break is closed before it and opened after it. */
static char *
close_at_breaks (const char *markdown)
{
  gsize n_stars = strspn (markdown, "*");
  g_autofree char *mark = g_strndup (markdown, n_stars);

  if (n_stars == 0 || n_stars > 3 || strchr (markdown, '\n') == NULL
      || !g_str_has_suffix (markdown, mark))
    return g_strdup (markdown);

  g_auto (GStrv) lines = g_strsplit (markdown, "\n", -1);
  g_autofree char *between = g_strconcat (mark, "\n", mark, NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    g_strstrip (lines[i]);

  return g_strjoinv (between, lines);
}

/**
 * plenary_text_inline_read:
 * @markdown: words with Markdown and HTML, without the mark of its block
 * @notes: (nullable): number of a note -> its #PlenaryText; a note that is used is taken out
 *
 * Reads emphasis, links and marks of notes. Nothing is left out: what is not understood stays
 * as words.
 *
 * Returns: (transfer full): the text
 */
PlenaryText *
plenary_text_inline_read (const char *markdown, GHashTable *notes)
{
  g_return_val_if_fail (markdown != NULL, NULL);

  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  Reader reader = { .builder = builder, .notes = notes };
  g_autofree char *closed = close_at_breaks (markdown);
  g_auto (GStrv) lines = g_strsplit (closed, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        plenary_text_builder_add_words (builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
      read_line (&reader, lines[i]);
    }
  end_raised (&reader);
  g_free (reader.link);

  return plenary_text_builder_end (builder);
}

/**
 * plenary_text_inline_dup_words:
 * @markdown: words with Markdown and HTML
 *
 * Returns: (transfer full): the words alone, in one line
 */
char *
plenary_text_inline_dup_words (const char *markdown)
{
  g_autoptr (PlenaryText) text = plenary_text_inline_read (markdown, NULL);
  char *words = plenary_text_dup_words (text);

  g_strdelimit (words, "\n\t", ' ');

  return g_strstrip (words);
}
