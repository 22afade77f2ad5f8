/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Builds inline text and writes its canonical mark-up: runs that are alike are joined, elements
 * nest in one order and none goes over the end of a line.
 */
#include "config.h"

#include "base/plenary-text-private.h"

#include <string.h>

struct _PlenaryTextBuilder
{
  GString *plain;
  GArray *runs;  /* PlenaryRun */
  GArray *items; /* PlenaryLine: starts of lines that are items */
};

/* Which elements a run stands in, outermost first: the link, then the styles. */
typedef struct
{
  const char *link;
  PlenaryStyle style;
} Stack;

static const struct
{
  PlenaryStyle style;
  const char *name;
} elements[] = {
  { PLENARY_STYLE_BOLD, "b" },        { PLENARY_STYLE_ITALIC, "i" },
  { PLENARY_STYLE_UNDERLINE, "u" },   { PLENARY_STYLE_SUPERSCRIPT, "sup" },
  { PLENARY_STYLE_SUBSCRIPT, "sub" },
};

static gboolean
is_text_character (gunichar character)
{
  return character == '\n' || character == '\t'
         || (character >= 0x20 && character != 0x7F && character != 0xFFFC && character != 0xFFFE
             && character != 0xFFFF);
}

/* An address without the characters that no address has: XML could not carry them, or would turn
 * them into spaces. */
static char *
dup_address (const char *link)
{
  if (link == NULL)
    return NULL;

  GString *address = g_string_new (NULL);

  for (const char *at = link; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (is_text_character (character) && character != '\n' && character != '\t')
        g_string_append_unichar (address, character);
    }

  return g_string_free_and_steal (address);
}

static void
add_run (PlenaryTextBuilder *self, PlenaryRun *run)
{
  PlenaryRun *last
      = self->runs->len > 0 ? &g_array_index (self->runs, PlenaryRun, self->runs->len - 1) : NULL;

  if (last != NULL && last->kind == PLENARY_RUN_WORDS && run->kind == PLENARY_RUN_WORDS
      && last->style == run->style && g_strcmp0 (last->link, run->link) == 0)
    {
      last->length += run->length;
      g_free ((char *) run->link);
      return;
    }

  g_array_append_val (self->runs, *run);
}

static void
append_escaped (GString *markup, const char *words, gsize length)
{
  for (gsize i = 0; i < length; i++)
    switch (words[i])
      {
      case '&':
        g_string_append (markup, "&amp;");
        break;
      case '<':
        g_string_append (markup, "&lt;");
        break;
      case '>':
        g_string_append (markup, "&gt;");
        break;
      default:
        g_string_append_c (markup, words[i]);
      }
}

static void
append_attribute (GString *markup, const char *name, const char *value)
{
  g_string_append_printf (markup, " %s=\"", name);
  for (const char *at = value; *at != '\0'; at++)
    if (*at == '"')
      g_string_append (markup, "&quot;");
    else
      append_escaped (markup, at, 1);
  g_string_append_c (markup, '"');
}

static const char *
nick (GType type, int value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  return g_enum_get_value (klass, value)->value_nick;
}

/* Closes what @to does not share with @from and opens what it adds, keeping the order. */
static void
append_change (GString *markup, const Stack *from, const Stack *to)
{
  gboolean is_link_same = g_strcmp0 (from->link, to->link) == 0;
  gsize shared = 0;

  while (is_link_same && shared < G_N_ELEMENTS (elements)
         && (from->style & elements[shared].style) == (to->style & elements[shared].style))
    shared++;

  for (gsize i = G_N_ELEMENTS (elements); i > shared; i--)
    if (from->style & elements[i - 1].style)
      g_string_append_printf (markup, "</%s>", elements[i - 1].name);
  if (!is_link_same && from->link != NULL)
    g_string_append (markup, "</a>");

  if (!is_link_same && to->link != NULL)
    {
      g_string_append (markup, "<a");
      append_attribute (markup, "href", to->link);
      g_string_append_c (markup, '>');
    }
  for (gsize i = shared; i < G_N_ELEMENTS (elements); i++)
    if (to->style & elements[i].style)
      g_string_append_printf (markup, "<%s>", elements[i].name);
}

static void
append_run (GString *markup, const PlenaryRun *run, const char *words, gsize length)
{
  switch (run->kind)
    {
    case PLENARY_RUN_WORDS:
      append_escaped (markup, words, length);
      break;
    case PLENARY_RUN_NOTE:
      g_string_append (markup, "<note>");
      g_string_append (markup, plenary_text_get_markup (run->note));
      g_string_append (markup, "</note>");
      break;
    case PLENARY_RUN_REFERENCE:
      g_string_append (markup, "<ref");
      append_attribute (markup, "to", run->target);
      append_attribute (markup, "as", nick (PLENARY_TYPE_REFERENCE_FORM, run->form));
      g_string_append (markup, "/>");
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
append_line (GString *markup,
             const PlenaryTextBuilder *self,
             const PlenaryLine *line,
             guint *next_run)
{
  static const Stack none = { NULL, PLENARY_STYLE_NONE };
  Stack open = none;
  gsize end = line->start + line->length;

  if (line->level > 0)
    g_string_append_printf (markup, "<item level=\"%d\" as=\"%s\"/>", line->level,
                            nick (PLENARY_TYPE_MARKER, line->marker));

  for (; *next_run < self->runs->len; (*next_run)++)
    {
      const PlenaryRun *run = &g_array_index (self->runs, PlenaryRun, *next_run);
      gsize from = MAX (run->start, line->start);
      gsize to = MIN (run->start + run->length, end);

      if (run->start >= end)
        break;
      if (from < to)
        {
          Stack wanted = { run->link, run->style };

          append_change (markup, &open, &wanted);
          append_run (markup, run, self->plain->str + from, to - from);
          open = wanted;
        }
      if (run->start + run->length > end)
        break;
    }
  append_change (markup, &open, &none);
}

static GArray *
split_lines (const PlenaryTextBuilder *self)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (PlenaryLine));
  gsize start = 0;
  guint next_item = 0;

  while (start <= self->plain->len)
    {
      const char *feed = memchr (self->plain->str + start, '\n', self->plain->len - start);
      gsize end = feed != NULL ? (gsize) (feed - self->plain->str) : self->plain->len;
      PlenaryLine line = { .start = start, .length = end - start };

      while (next_item < self->items->len)
        {
          const PlenaryLine *item = &g_array_index (self->items, PlenaryLine, next_item);

          if (item->start > start)
            break;
          if (item->start == start)
            {
              line.level = item->level;
              line.marker = item->marker;
            }
          next_item++;
        }
      g_array_append_val (lines, line);
      start = end + 1;
    }

  return lines;
}

/**
 * plenary_text_builder_new:
 *
 * Makes a builder of an empty text.
 *
 * Returns: (transfer full): the builder
 */
PlenaryTextBuilder *
plenary_text_builder_new (void)
{
  PlenaryTextBuilder *self = g_new0 (PlenaryTextBuilder, 1);

  self->plain = g_string_new (NULL);
  self->runs = plenary_text_new_runs ();
  self->items = g_array_new (FALSE, TRUE, sizeof (PlenaryLine));

  return self;
}

/**
 * plenary_text_builder_free:
 * @self: (transfer full): a builder
 */
void
plenary_text_builder_free (PlenaryTextBuilder *self)
{
  g_return_if_fail (self != NULL);

  g_string_free (self->plain, TRUE);
  g_array_unref (self->runs);
  g_array_unref (self->items);
  g_free (self);
}

/**
 * plenary_text_builder_add_words:
 * @self: a builder
 * @words: valid UTF-8; control characters other than tab and line feed are left out
 * @length: bytes of @words, or -1
 * @style: emphasis
 * @link: (nullable): address; control characters are left out
 *
 * Adds words at the end.
 */
void
plenary_text_builder_add_words (PlenaryTextBuilder *self,
                                const char *words,
                                gssize length,
                                PlenaryStyle style,
                                const char *link)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (words != NULL);

  const char *end = words + (length >= 0 ? (gsize) length : strlen (words));
  gsize start = self->plain->len;

  while (words < end)
    {
      const char *next = g_utf8_next_char (words);

      if (is_text_character (g_utf8_get_char (words)))
        g_string_append_len (self->plain, words, next - words);
      words = next;
    }

  if (self->plain->len == start)
    return;

  PlenaryRun run = {
    .kind = PLENARY_RUN_WORDS,
    .style = style,
    .start = start,
    .length = self->plain->len - start,
    .link = dup_address (link),
  };

  add_run (self, &run);
}

/**
 * plenary_text_builder_add_note:
 * @self: a builder
 * @note: text of the note, which has no notes of its own
 * @style: emphasis of the mark
 *
 * Adds a footnote at the end.
 */
void
plenary_text_builder_add_note (PlenaryTextBuilder *self,
                               const PlenaryText *note,
                               PlenaryStyle style)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (note != NULL);

  PlenaryRun run = {
    .kind = PLENARY_RUN_NOTE,
    .style = style,
    .start = self->plain->len,
    .length = strlen (PLENARY_TEXT_MARK),
    .note = plenary_text_ref (note),
  };

  g_string_append (self->plain, PLENARY_TEXT_MARK);
  add_run (self, &run);
}

/**
 * plenary_text_builder_add_reference:
 * @self: a builder
 * @target: id of the record referred to
 * @form: what the reference shows
 * @style: emphasis
 *
 * Adds a cross-reference at the end.
 */
void
plenary_text_builder_add_reference (PlenaryTextBuilder *self,
                                    const char *target,
                                    PlenaryReferenceForm form,
                                    PlenaryStyle style)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (target != NULL);

  PlenaryRun run = {
    .kind = PLENARY_RUN_REFERENCE,
    .style = style,
    .start = self->plain->len,
    .length = strlen (PLENARY_TEXT_MARK),
    .target = g_strdup (target),
    .form = form,
  };

  g_string_append (self->plain, PLENARY_TEXT_MARK);
  add_run (self, &run);
}

/**
 * plenary_text_builder_start_item:
 * @self: a builder
 * @level: 1 to %PLENARY_TEXT_MAX_LEVEL
 * @marker: how it is marked
 *
 * Makes the line that is being built an item of a list; starts a line first when there are
 * words on it already.
 */
void
plenary_text_builder_start_item (PlenaryTextBuilder *self, int level, PlenaryMarker marker)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (level >= 1 && level <= PLENARY_TEXT_MAX_LEVEL);

  if (self->plain->len > 0 && self->plain->str[self->plain->len - 1] != '\n')
    plenary_text_builder_add_words (self, "\n", 1, PLENARY_STYLE_NONE, NULL);

  PlenaryLine item = { .start = self->plain->len, .level = level, .marker = marker };

  g_array_append_val (self->items, item);
}

/**
 * plenary_text_builder_add_text:
 * @self: a builder
 * @text: a text
 *
 * Adds another text at the end, its items included.
 */
void
plenary_text_builder_add_text (PlenaryTextBuilder *self, const PlenaryText *text)
{
  plenary_text_builder_add_styled (self, text, PLENARY_STYLE_NONE);
}

/**
 * plenary_text_builder_add_styled:
 * @self: a builder
 * @text: a text
 * @style: emphasis to add to that of @text
 *
 * Adds another text at the end, its items included.
 */
void
plenary_text_builder_add_styled (PlenaryTextBuilder *self,
                                 const PlenaryText *text,
                                 PlenaryStyle style)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);

  gsize offset = self->plain->len;

  for (guint i = 0; i < text->lines->len; i++)
    {
      PlenaryLine line = g_array_index (text->lines, PlenaryLine, i);

      line.start += offset;
      if (line.level > 0)
        g_array_append_val (self->items, line);
    }
  g_string_append (self->plain, text->plain);
  for (guint i = 0; i < text->runs->len; i++)
    {
      PlenaryRun run = g_array_index (text->runs, PlenaryRun, i);

      run.start += offset;
      run.style |= style;
      run.link = g_strdup (run.link);
      run.note = run.note != NULL ? plenary_text_ref (run.note) : NULL;
      run.target = g_strdup (run.target);
      add_run (self, &run);
    }
}

/**
 * plenary_text_builder_end:
 * @self: a builder, which is empty afterwards
 *
 * Returns: (transfer full): what was built
 */
PlenaryText *
plenary_text_builder_end (PlenaryTextBuilder *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  GArray *lines = split_lines (self);
  GString *markup = g_string_sized_new (self->plain->len + 16);
  guint next_run = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      if (i > 0)
        g_string_append_c (markup, '\n');
      append_line (markup, self, &g_array_index (lines, PlenaryLine, i), &next_run);
    }

  PlenaryText *text = plenary_text_take (g_string_free_and_steal (markup),
                                         g_string_free_and_steal (self->plain), self->runs, lines);

  self->plain = g_string_new (NULL);
  self->runs = plenary_text_new_runs ();
  g_array_set_size (self->items, 0);

  return text;
}
